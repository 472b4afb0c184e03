signal: pick_up
version: 1
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (al (perro|gato)|del entreno|de (natacion|ballet|futbol|inglese)|con mama|a tu hermano)

(te|yo te|puedo|te puedo|voy a|paso a|te paso a) [(paso a|puedo|voy a|ir a|ir|vengo a|voy)] (recoger|recojo|buscarte|recogerte|busco|buscar|llevarte|pasar por ti|ir por ti|ir a por ti|llevar a tu|recogerte yo|levanto|por ti) (en|a|de|del|yo|con|si|cuando|despues|afuera|manana|hoy|mi|donde|casa)
(paso|voy|pasare|ire|llego|puedo pasar|puedo ir) (por ti|a por ti|por vos|por tu) (a|en|al|afuera|manana|hoy|cuando|despues|si|y|con|esta noche|casa a) !unless-after (mama)
(sube|subete|subite|entra|metete|subes|montate) (a|en|al) (mi|el) (coche|auto|carro|moto|camioneta|furgoneta) [(conmigo|y)]
(te llevo|te doy un aventon|te doy jalon|te doy un ride|te acerco|te puedo llevar|te puedo acercar|puedo llevarte|te doy raite) (a|en|hasta|si|yo|donde|despues) [(tu|mi|casa|el)]
(donde|en donde|a que hora|dnd) (te recojo|te busco|paso por ti|te paso a buscar|te paso a recoger|paso a buscarte|te puedo recoger|paso a por ti|te levanto|paso a recogerte)
(quieres|queres|necesitas|te hace falta) (que te (lleve a|recoja|busque|pase a buscar|acerque|vaya a buscar|pase a recoger|vaya a recoger)|que pase por ti|un aventon|un ride|que vaya por ti|que alguien te lleve)
(espera|esperame|esperame tu|te espero) (en|a|fuera|afuera|detras) [(la|el|de|del)] (esquina|salida|parada|portal|callejon|entrada|puerta|estacionamiento) [(y|de)] (y te recojo|y paso|y subes|que paso|y te llevo|de tu escuela|de atras|y te|y sube|que yo)
(tengo|traigo|voy en) (coche|carro|auto|moto|mi coche|mi carro) (y|puedo|asi que|te|para) (puedo|te|ir|recogerte|pasar|llegar|voy|paso|buscarte|llevarte)
(mi|un) (amigo|chofer|primo|conocido) (te|pasa|va|ira) (recoge|pasa a buscar|recogera|por ti|a buscarte|a recogerte|va a buscar|va a recoger|lleva|busca)
te (mando|pido|pago|envio) (un|el) (uber|taxi|cabify|didi|coche|remis|carro|cabi) [(a|y|para)]
(te|yo te) (llevo|regreso|devuelvo|dejo) (a|en) (casa|tu casa|tu puerta) (antes|sin que|y nadie|temprano|despues|luego)
te (puedo|paso|voy) [(pasar|a|ir)] [a] (pasar a buscar|pasar a recoger|buscar|recoger|llevar) en (el|mi|un) (coche|carro|auto|moto)
esperame (en|a|fuera|afuera|detras) [(la|el|de|del)] (esquina|salida|parada|calle de atras|puerta de atras|estacionamiento) (del|de tu|de la) (cole|colegio|escuela|insti|casa)
