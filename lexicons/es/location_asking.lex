signal: location_asking
version: 1
status: draft
tactic: Finds out where the other one lives, goes to school or is.
source: Olson et al. 2007 (gaining access); Black et al. 2015 (geography)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(donde|dnd|aonde|en donde|dond|adonde) (vives|vivis|estas viviendo|te quedas|vivis vos|vives tu) !unless-before (sabe|saben)
(de donde|de que parte|de que pais|de que ciudad|de q parte|de dnd|d donde) [(tu|vos)] (@you_are|me escribes|me hablas|hablas) [(tu|vos)] !unless-after (sacas|sacaste)
(en|de) (que|q|cual) (ciudad|pueblo|barrio|colonia|zona|parte|pais|estado|comuna|provincia|localidad) (vives|estas|eres|vivis|sos|te encuentras|andas)
(a|en) (que|q|cual) (escuela|colegio|cole|instituto|insti|secundaria|prepa|liceo|secu|primaria) (vas|estudias|asistes|vais|estas|te toca)
(como se llama|cual es|dime) (tu (escuela|colegio|cole|insti|instituto|secundaria|prepa|liceo)|el nombre de tu (escuela|colegio|cole|insti|instituto))
(donde|en donde|dnd) (estudias|queda tu casa|esta tu casa|queda tu escuela|esta tu colegio|esta tu cole|entrenas|queda tu colegio|juegas futbol|haces deporte)
(donde|en donde|dnd) (estas|andas|te encuentras) [(ahora|ahorita|tu|en este momento)] (ahora|ahorita|en este momento|exactamente|ahora mismo)
@send_me (tu|la) (ubicacion|ubi|localizacion|ubicacion en tiempo real|ubicacion actual)
(vives|estas|eres|sos|te queda) (cerca de|lejos de|por|cerca del|lejos del) (mi|aqui|ahi|alla|donde vivo|el centro|mi casa|mi ciudad)
(estamos|vivimos|estas) (cerca|muy cerca|lejos|a cuantos kilometros|re cerca) (uno del otro|el uno del otro|de mi|tu y yo|entonces|verdad)
(que tan lejos|a cuanto|a cuantos kilometros|a cuantas horas|que tan cerca) (estas|vives|estas tu|queda tu casa) [de]
(comparte|compartime|comparteme|activa|prende|pon) (tu|la) (ubicacion|ubi) [(conmigo|en tiempo real|para mi|en snap)]
(por donde|por que zona|por que parte) (vives|vivis|paras|sales|te mueves|andas)
(que|cual) (camino|ruta|bus|micro|autobus|metro|camion) (tomas|coges|agarras|usas) (para ir|a la escuela|al cole|para volver|a casa|al colegio)
