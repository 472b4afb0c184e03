signal: exclusivity
version: 1
status: draft
tactic: Claims the other one for himself alone.
source: O'Connell 2003 (exclusivity); Olson et al. 2007 (isolation)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(solo|solamente|unicamente|nada mas) (me necesitas|me tienes|necesitas|te hago falta yo|puedes confiar|me necesitas a|confia) (a mi|en mi|yo|mi) [(y a nadie mas)] !unless-before (no)
(no necesitas|no te hace falta|no te hacen falta|para que quieres|no ocupas) (a nadie|nadie|mas amigos|otros amigos|a tus amigos|a tus amigas|a nadie mas|otra gente|a otro) [(mas|si me tienes|teniendome)] !unless-after (del (clan|equipo)|para (pasar|jugar|instalar|hacer))
(eres|sos|tu eres|vas a ser) (solo mia|solo mio|mia|mio|toda mia|mi propiedad|solo para mi|nada mas mia|mia y de nadie) !unless-before (culpa|idea|amiga|amigo)
(no me gusta|me molesta|odio|no soporto|me da celos|me pongo celoso cuando|me duele) (que|cuando|q) (hables|hablas|juegues|juegas|salgas|sales|le escribas|te juntes|andes|chatees|pases tiempo|te hablen) (con|a|otros) (otros|otras|otro|el|ese|chicos|nadie|esa|ella|tus amigos|tus amigas|gente|mas|ellos|hombres)
(deja de|ya no|no vuelvas a|no quiero que|quiero que dejes de|te prohibo) (hablar|hables|hablarle|juntarte|salir|jugar|salgas|juegues|ver|verte|chatear|juntes) (con|a) (otros|otras|ese|esa|el|ella|tus amigos|tus amigas|otros chicos|ellos|nadie mas|nadie|otro|esos)
(con quien|quien es ese|quien es esa|quien es ese chico|por que) (hablas tanto|hablas|estas hablando|estabas|le hablas|chateas|estabas hablando|sales|le contestas a el|le das like) [(tanto|cuando|a)] (tanto|si no|cuando no|en vez|y no|a el|a ese|y yo|que no me|con el|y a mi) !unless-after me funciona
(soy|yo soy|sere) (el unico|la unica) (que|persona que) [(de verdad|realmente)] (te (quiere|ama|cuida|escucha|valora|importas|conviene|hace caso|trata bien)|se preocupa por ti|se interesa por ti|vale la pena|necesitas)
(elige|escoge|decide|tienes que elegir|vas a tener que elegir) [(entre)] (ellos o yo|ella o yo|el o yo|yo o|entre ellos y yo|tus amigas o yo|tus amigos o yo|tus padres o yo|o ellos o yo|tu familia o yo)
(prometeme|quiero|promete|jurame|quisiera) que (solo|nada mas|unicamente|no) (hablaras|hables|seas|vas a hablar|vas a ser|estes|le hables|jugaras) (conmigo|para mi|mia|a nadie mas|con nadie mas|con otros|mio|con otro)
(dedicame|quedate|pasa) (mas tiempo|conmigo|todo el dia|toda la noche|tu tiempo) [(solo|a mi|conmigo)] (conmigo|en vez de|en lugar de|a mi|y no) (con|salir|tus|a ellos|irte|vayas|ir)
(te quiero|te queria|te deseo) (solo|nomas|nada mas) (para mi|pa mi|conmigo)
(borra|elimina|bloquea|saca|quita) (a|de) (ese|esa|tus amigos|esos|todos|el|tus contactos|tus redes) [(chico|los|chicos|amigo|a)] (si me|por mi|y quedate|y solo|chicos|y hablame|si me quieres)
