signal: media_request
version: 1
status: draft
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (de la tarea|del (error|mapa|resultado|libro|recibo|menu|examen|perro|gato|cole|equipo|partido)|de los apuntes|de tu (perro|perra|gato|gata|setup|base|deck|casa nueva|mascota|inventario)|de la (pizarra|pantalla|captura|comida|boda|pagina)|de tus (apuntes|mascotas))

(@send_me|manda|enviame|pasa|tira|envia|sube|mandas|pasas|nunca me mandas|no me mandas) [(una|unas|otra|un|mas|alguna|tu)] @picture @yours
(@send_me|nunca me mandas|no me mandas|nunca me envias) [(una|unas|otra|un|mas|alguna|alguna otra)] @picture !unless-before (no me|nunca me) !unless-after (de|del|con|cuando|cuando (llegues|acabes)|que|tuya|en|por si)
(quiero|quisiera|me gustaria|puedo|me dejas|dejame|deja|necesito|podria|me muero por) (ver|verte|tener|conocer|guardar|ver una|ver mas) [(una|unas|mas|tu|tus)] (foto tuya|fotos tuyas|tu cara|tu carita|como eres|tus fotos|en foto|una foto tuya|tu cuerpo|selfie tuya|en video|como te ves|mas fotos tuyas|foto tuya completa|fotos de ti)
(@you_have|hay|no tienes) [(mas|alguna|otra|otras|una|unas)] (foto|fotos|selfies|selfie|video|videos) (tuya|tuyas|mas|en|de cuerpo|de ti|actual|recientes|reciente|privadas|donde salgas|tuyo) !unless-after (del viaje|del perro|el movil del)
(intercambiamos|cambiamos|intercambio de|te cambio|cambio) (fotos|foto|selfies|unas fotos) !unless-after (de (perfil|cartas|cromos))
(yo|te) [te] (mando|paso|envio|muestro|mande|pase) (una|la|foto|mia|otra|mi) [(foto|mia)] (si (me mandas|tu|me pasas|vos)|y tu|y vos|primero|y tu me|tambien|y me mandas) !unless-after (de la tarea)
(hazte|sacate|tomate|grabate|haceme|tomarte|sacarte|hacete|grabame|hazme) (una|un|unas|para mi|en) [(foto|selfie|video|fotos)] (foto|selfie|video|para mi|ahora|y mandamela|y me la|frente al espejo|en el espejo|en tu cuarto|bailando|fotos)
(foto|fotos|selfie|video|fotito) (tuya|tuyas|tuyo|de ti|de cuerpo completo|de cuerpo entero|de tu cara|en pijama|en uniforme|recien levantada|en tu cuarto) (porfa|por favor|ahora|o|pls|si|ya|y|pa|para|bb)
(sube|publica|pon) (mas|otra|una) (foto|fotos|historia|historias|selfie) (tuya|tuyas|en|de ti|asi|como esa|para mi|sales)
(mandala|mandamela|enviamela|pasamela|mandame otra|enviala|pasala|mandamelas) (ya|porfa|por favor|solo|que|y|anda|ahora|no|pls|si|venga|solo yo|nadie) !unless-before (tarea|deberes|apuntes|captura|lista)
(solo|nada mas|nomas) (una|una foto|una fotito|una nomas) [(foto|fotito)] (de tu cara|y ya|y no te molesto|tuya|para mi|porfa|y la borro|anda)
(como|asi|se) (estas|andas|te ves) (ahora|ahorita|hoy) (mandame|muestrame|ensename|foto|a ver|pasame)
