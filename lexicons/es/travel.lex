signal: travel
version: 1
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(te|yo te|puedo|voy a|ya te) (compro|pago|comprarte|pagarte|reservo|compre|mando|regalo|saque|saco) (el|un|los|unos|tu) (billete|pasaje|boleto|vuelo|pasajes|boletos|viaje|tren|bus|hotel|avion|billetes|autobus) [(y|para)] !unless-after (del cole|para el concierto|de la excursion)
(vente|ven|veni|ven tu|vamonos|vente tu) (a vivir|a quedarte|de viaje|unos dias|una semana|a pasar|a dormir|de vacaciones|lejos|a mi ciudad|el fin de semana) [(conmigo|unos|a)] (conmigo|aqui|dias|a mi|y nadie|tu y yo|de aqui|juntos|en mi|la noche|solos) !unless-after (y con mis padres)
(te|podrias|puedes|puede que te) (quedas|quedarte|quedar|mudas|mudarte|vivir|venir a vivir) [(a|dormir|unos|la)] (dormir en mi|conmigo|en mi casa|en mi depa|noche conmigo|aqui conmigo|dias conmigo|en mi departamento|en mi piso|en un hotel)
(escapate|fugate|huye|vete|escapemonos|fuguemonos|huyamos|escaparnos|fugarnos|nos escapamos|nos fugamos|vamonos) (conmigo|juntos|de casa|de tu casa|lejos|los dos|tu y yo|esta noche|de ahi) !unless-after (de los (zombies|zombis)|del (jefe|monstruo))
(voy|viajo|puedo viajar|ire|puedo ir|manejo|viajaria|vuelo|conduzco) (hasta|a|en|horas) [(tu|donde|avion|coche|bus)] (ciudad|pais|donde vives|alli|verte|a verte|para verte|tu pueblo) [(a|solo|para)] (verte|conocerte|solo para|para verte|a verte|a conocerte|por ti|a recogerte)
(toma|coge|agarra|subete|tomate) (el|un|al|un) (bus|tren|autobus|metro|camion|taxi|colectivo|avion|micro) (hasta|a|y|para) (mi|aqui|mi casa|te|yo|venir|verme|mi ciudad|donde)
(@you_have|ya tienes|tu tienes) (pasaporte|dni|visa|documento|cedula) [(o|a|y|en)] !unless-after (del juego|para el tramite)
(haz|prepara|trae|empaca|alista) [(una|la|tu|tus)] (maleta|mochila|cosas|ropa|bolso|documentos|pasaporte) (y|sin que|para) (ven|vente|te|nos|se|no|quedarte|venir|lo|escaparnos|irnos) !unless-after (para el campamento)
(vamonos|vamos|nos vamos|quieres ir|iremos|viajamos) [(juntos|tu y yo)] (de viaje|a la playa|a un hotel|de vacaciones|a otra ciudad|a otro pais|al extranjero|lejos) (juntos|tu y yo|solos|los dos|conmigo|sin tus padres|sin nadie)
(rento|alquilo|reservo|pago|consigo|tengo) (un|una|el) (hotel|habitacion|cabana|airbnb|departamento|cuarto) (para (nosotros|los dos|ti y|vernos|ti)|y vienes|donde (podemos|puedes|quedarte))
(puedes|podrias|deberias|tienes que) (irte|escaparte|fugarte|huir|largarte) de (tu casa|casa|ahi) [(y|conmigo)]
(vente|ven|vamos|vamonos) [conmigo] a (la playa|un hotel|otra ciudad|mi ciudad|la montana) (los dos solos|tu y yo|solos|conmigo|sin tus padres)
