signal: flattery
version: 1
status: draft
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (la foto|el dibujo|el juego|ese mapa|la serie|jugando|gg)

@you_are [(@very|la|el|una|un|mi|la persona|lo|tan|la chica|el chico)] (mas linda|mas lindo|persona favorita|mejor persona|dulce|especial|increible|maravillosa|maravilloso|encantadora|encantador|perfecta|perfecto|unica|unico|adorable|tierna|tierno|preciosa persona) [(que|del|de|para)] !unless-after (jugador|jugadora|en el|del servidor|del equipo)
@you_are (lo mejor|la mejor|el mejor|una joya|un tesoro|un encanto|un angel|un amor|un sol|una diosa|una ternura|una princesa|mi princesa|una reina|mi reina) [(que|del|de|para)] !unless-after (equipo|jugador|servidor|tirador)
(nunca|jamas) (habia conocido|conoci|he conocido|habia hablado con|vi) [a] (alguien|una persona|una chica|un chico|una nina|a nadie|nadie) (como tu|como vos|asi|tan|igual que tu)
(me encanta|me fascina|adoro|amo|me gusta mucho|me encantan|me gusta) (tu (voz|sonrisa|forma de ser|personalidad|risa|manera de ser|compania|risita|mirada)|como (hablas|eres|piensas|escribes)|hablar contigo|charlar contigo|platicar contigo|hablar con vos|todo de ti)
(me haces|siempre me haces|tu me haces|me alegras) (sonreir|feliz|el dia|reir|muy feliz|tan feliz|sentir bien|la noche|los dias)
(cualquiera|cualquier chico|cualquier hombre|el que|quien) (seria|estaria|tendria|tiene|sea) (afortunado|feliz|suerte|muy afortunado|la suerte) (de|en|contigo|si|al|con)
(tienes|tenes) (algo|un no se que|un corazon|una forma|una voz|una luz|un talento) (especial|diferente|enorme|hermoso|unica|preciosa|que me encanta|que nadie tiene|increible|tan lindo|hermosa)
(buenas noches|buenos dias|hola|holis|oye) (princesa|hermosa|preciosa|linda|bonita|guapa|munequita|muneca|reina|bebe|mi nina|corazon|mi cielo)
(vales|mereces|te mereces) (mucho|muchisimo|oro|todo|lo mejor|el mundo|mil|mas que) [(para mi|mas|nina)] !unless-after (dinero|monedas|pavos|puntos)
(no puedo|no dejo de|no paro de) (dejar de pensar|pensar|parar de pensar) (en ti|en vos|en t|en usted|contigo)
(que|q) (lista|inteligente|divertida|simpatica|tierna|linda|talentosa|dulce|mona) (eres|sos|q eres|que eres)
(ojala|quisiera que) (todas|todos|hubiera mas) (fueran como tu|gente como tu|chicas como tu|como vos|personas como tu|fueran como vos)
@you_are (la|el) (nina|nena|chica|chico|persona|chava|piba|muchacha) [(mas|tan)] (dulce|especial|tierna|increible|buena|noble|divertida|maravillosa|genial|inteligente) que (conozco|he conocido|conoci|hay|existe)
