signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (para la clase|de la clase|con el profe|de zoom|en la reunion|del cole)

(prende|enciende|pon|activa|abre|ponte|conecta|prendes|pones|enciendes|activas|poner|prender) (la|tu) (camara|cam|webcam|camarita)
(@you_have|tienes|hay) (camara|cam|webcam) [(web|en|o)] !unless-after (de seguridad|en el juego|reflex|nueva)
(hacemos|hagamos|haceme|hazme|quieres|te hago|podemos hacer|me haces|hacer|quieres hacer|te animas a una|una) [(una|a)] (videollamada|video llamada|videochat|videollamadita|llamada con video|videoconferencia privada|facetime) [(conmigo|a solas|ahora)]
(te|quiero|quisiera|puedo|me dejas|dejame|podria) [(puedo|quiero)] (ver|verte|veo|te vea|te puedo ver) (por|en) (camara|cam|webcam|videollamada|video|la camara|la cam|vivo)
(muestrate|mostrate|ensenate|dejate ver|sal|aparece|muestrame la cara|dejame verte) (en|por|ante|un poquito|en la) (camara|cam|la camara|la cam|video|camarita)
(por que|xq|pq|porque) no (prendes|pones|enciendes|activas|abres) (la|tu) (camara|cam|webcam)
(apunta|baja|sube|mueve|gira|aleja|enfoca|acerca) (la|tu|un poco la) (camara|cam|webcam) [(hacia|un|para|mas|a)] !unless-after (del juego|de gopro)
(llamame|llamarme|te llamo|me llamas|hazme una llamada|conectate) (por|con|en) (video|videollamada|camara|cam|facetime) !unless-after (abuela)
(baila|posa|da una vuelta|levantate|parate|date la vuelta|modela|sonrie) (para mi|frente a la camara|en camara|para la camara|delante de la camara|en la cam|enfrente de la camara|para mi en la cam)
(con|sin) (camara|cam) (o no|prendida|encendida|puesta|solo|es mejor|seria mejor|para verte|asi te)
