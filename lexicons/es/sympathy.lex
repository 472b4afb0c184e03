signal: sympathy
version: 1
status: draft
tactic: Offers comfort and takes the other one's side, to become needed.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(se|entiendo|comprendo|imagino|te entiendo|me imagino) [(exactamente|perfectamente|bien|muy bien|todo|lo)] (como te sientes|lo que sientes|por lo que pasas|por lo que estas pasando|lo que estas pasando|lo que se siente|lo que es eso|lo mal que) !unless-before (no)
(siento|lamento|lo siento) (mucho|tanto|que|muchisimo) (que|lo que) (te|estes|estas|tengas|pasas|pases|tengas que|estes pasando) !unless-after (toque esperar|falle)
(pobrecita|pobrecito|pobre de ti|ay pobre|mi pobre) [(mi|nina|de)] (mi|nina|ti|bebe|amor|corazon|peque|chiquita|chiquito|de ti|princesa|ven)
(te mereces|mereces|vos mereces) (algo mejor|mucho mas|alguien que|que te|mas que eso|ser feliz|unos padres|amigos|que alguien|un abrazo|alguien mejor)
(no te mereces|no mereces) (eso|esto|que te|estar|lo que|pasar por|sufrir|ese trato|que te traten)
(aqui estoy|estoy aqui|aca estoy|estoy|voy a estar) (para ti|para lo que necesites|si necesitas|si quieres hablar|para escucharte|para vos|cuando me necesites|si me necesitas|para apoyarte)
(a mi|a mi me|me) (paso|ha pasado|pasaba|tambien me paso|pasa) (lo mismo|igual|algo parecido|algo igual) (a tu edad|cuando|de chico|con mis|de nino|en la escuela|tambien|que a ti|de chica)
(te|los) (tratan|trata|hacen) (muy mal|mal|tan mal|como basura|injusto|sentir mal|como a una nina)
(cuentame|contame|dime|decime|desahogate|habla) [(conmigo|que)] (que te pasa|que te pasa hermosa|que paso|que tienes|conmigo|todo lo que|quien te hizo|por que estas|que te hicieron|lo que te pasa) !unless-after (con el (pc|juego|mando|server)|la peli)
(te noto|te siento|te veo|suenas|pareces|estas) [(@very|como|tan|algo)] (triste|sola y triste|deprimida|deprimido|decaida|mal hoy|apagada|rara hoy|solita|preocupada|dolida) !unless-before (no)
(no llores|ya no llores|no estes triste|no te pongas triste|no estes mal) [(mi|nina|bebe)] (mi|nina|bebe|princesa|yo|conmigo|hermosa|peque|amor|aqui|linda|por ellos)
(yo|yo si|yo siempre) (te (cuido|escucho|comprendo|protejo|apoyo|valoro|entiendo|voy a cuidar|quiero y))
(aqui|aca) (me tienes|tienes|tenes) (para|un amigo|un hombro|a alguien) [(desahogarte|lo que|hablar|que|ti|en quien)] !unless-after (el (mapa|libro|menu))
