signal: private_channel
version: 1
status: draft
tactic: Moves the talk to another app, account or a private place.
source: NCMEC CyberTipline and Ofcom notes on moving off-platform; Olson et al. 2007 (isolation)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (del clan|de la clase|del equipo|del cole|de la escuela|de soporte|para la tarea)

(@you_have|usas|usais|manejas|tienen) [(cuenta de|cuenta en|un)] @private_app !unless-before (no|ya) !unless-after (actualizado|instalado|caido)
(@tell_me|cual es|me das|dejame|deja|pon|regalame|me pasas|me dejas|comparte) (tu|el) (@private_app|user de @private_app|usuario de @private_app|nick de @private_app|snap|face|perfil de @private_app)
@message_me (por|en|al|a) [(el|mi|mis)] (@private_app|privado|dm|md|inbox|interno|mp|privi)
(@talk|vamos|pasemos|pasamos|cambiemos|cambiamos|vamonos|hablame|hablas|sigamos hablando|seguimos hablando) [(mejor|a|mas|tu y yo)] (por|a|en|al) [(el|tu)] (@private_app|privado|interno|dm|md|inbox|llamada|videollamada|otra app|otro lado|otra parte|otro sitio) !unless-after (con el profe|clan)
(mejor|vamos|hablemos|hablame|hablamos|escribeme|pasate|vente|te hablo|te escribo|mandame|pasame|hablar) @private_way
(aqui no|por aqui no|en este chat no|este chat no|esta app no) (podemos hablar|podemos decir|puedo decirte|puedo hablar|puedo contarte|se puede hablar|es privado|deberiamos hablar|hablemos|es seguro hablar)
(aqui|por aqui|en este chat|en el juego|en esta app|los mods|los moderadores) [(nos|te)] (leen|pueden leer|nos vigilan|vigilan todo|ven todo|censuran|borran los mensajes|ven los mensajes|banean por|pueden ver|revisan) [(todo|los mensajes|lo que)]
(te|t) (mando|paso|dejo|doy|envio) (mi|el link de mi|mi usuario de) (@private_app|@number_of|usuario|correo|perfil privado) !unless-after (de pedido|de mesa)
(este es|ahi va|toma|apunta|guarda|anota) mi (@private_app|@number_of|usuario de @private_app|numero privado)
(descarga|descargate|bajate|instala|instalate|descargar|bajar|instalar|hazte|hacete|create|abre) [(una cuenta|la app|la aplicacion|una cuenta en|una cuenta de|un|otra cuenta|una cuenta nueva)] [(de|en)] (@private_app|cuenta que|que tus|sin que|secreta|privada|para hablar|otra app) !unless-after (en el pc|la ultima version)
(@message_me|@send_me|mandame) [(un|por)] @dm_me
(tienes|tenes|haz|crea|usa) (otra|una|una segunda) cuenta (privada|secreta|que no|aparte|falsa|donde|oculta|secundaria)
(entra|metete|unete|ven|vente|pasate) (a|en|al) (mi|este|un|otro) (servidor privado|chat privado|grupo privado|server privado|discord privado|discord|canal privado|chat secreto|telegram) !unless-after (del juego)
(haceme|hazme|hacemos|te hago|podemos hacer|hagamos|una) (llamada|llamadita|una llamada) (por|en|a) (@private_app|solas|privado|la noche)
