signal: threat
version: 1
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (por (tramposo|hacer trampas|hacker)|si (haces trampa|me estafas|usas hacks))

(voy a|te voy a|las voy a|lo voy a|puedo|si no|las|lo|la|podria) @publish (tus|todas tus|esas|las|tu|la|esa|a tus|a tu|a toda|a todos) (fotos|videos|capturas|chats|mensajes|foto|video|secretos|contactos|amigos|amigas|familia|padres|mama|escuela|clase|conversaciones) !unless-after (del (viaje|partido|campamento)|de la (fiesta|excursion))
(le voy a|les voy a|voy a|le|les) @tell_on [(todo|esto|lo)] (a) (tu mama|tus padres|tu papa|tu madre|tus papas|tus amigos|todos|todo el mundo|tu escuela|tu profe|tu novio|tu familia|tu colegio|toda tu|tus amigas) [(todo|lo|que|si)] !unless-after (que (estas enfermo|llegas tarde)|lo bien)
(todos|todo el mundo|tus padres|tu mama|tu familia|tus amigos|toda tu clase|toda la escuela|tu escuela|tus amigas|en tu colegio) (se van a enterar|se va a enterar|van a ver|va a ver|van a saber|va a saber|veran|vera|lo veran|lo sabran|se enteraran|recibiran) [(tus|lo|de|las)] (de|tus|lo que|las|esto|todo|tu|lo|que)
(tengo|guarde|guardo|hice) (capturas|pruebas|pantallazos|grabado todo|todo grabado|todo guardado|tus fotos guardadas|las capturas|grabaciones|todas tus fotos) [(de|y)] !unless-after (del (error|juego)|de pantalla del)
(te|yo te) (voy a|puedo) (encontrar|buscar|hackear|hacer dano|pegar|golpear|arruinar|exponer|matar|quemar|doxear|destruir|hundir|localizar|ir a buscar) !unless-after (en el (juego|mapa|server|fortnite)|un|una|la|en la (raid|partida)|con (la|mi) (espada|escopeta)|al (ajedrez|fifa))
(se|ya se|yo se) (donde|por donde) (vives|estudias|queda tu|esta tu|trabaja tu|vas a la|pasas|caminas|viven tus) [(y|casa|escuela)] !unless-after (en el (juego|minecraft))
(te vas a|te vas a|os vais a|te) (arrepentir|arrepentiras|vas a arrepentir|vas a enterar|va a ir mal|va a pesar|va a pasar algo|pesara) [(si|de|por)] !unless-after (de no (probarlo|comprarlo|ver))
(si no|o|como no) (lo haces|me mandas|me contestas|me respondes|me obedeces|haces caso|haces lo que|me das|me pagas|vienes|me la mandas) [(te|voy|lo|le|ya|subo|algo|mas)] (te|voy a|subo|publico|le digo|lo publico|ya veras|vas a ver|atente|se lo|les digo|lo subo|veras|algo malo|le cuento)
(le|les|algo le|algo malo le) (va a pasar|puede pasar|pasara|voy a hacer) [(algo|dano|malo)] (algo|dano|malo|a tu|a tus) [(a)] (a tu|a tus|tu|tus|mama|familia|padres|malo) [(mama|familia|padres|hermana|hermano|perro|hermanita)]
(voy a|puedo|te voy a) (hacer que te (expulsen|echen|castiguen|baneen|banen|corran)|robarte la cuenta|borrar tu cuenta|borrarte la cuenta|quitarte la cuenta|meterte en problemas|meter en problemas|hacerte la vida imposible|denunciarte con tus)
(que|y que) (diran|dirian|pensaran|pensarian|diria|dira|pensaria) (tus padres|tu mama|tu papa|tus papas|tus amigos|tu madre|en tu escuela|tus amigas|tu familia|tu clase) (si|cuando) (ven|vieran|se enteran|les|supieran|saben|se enteraran|lo saben|lo supieran|les cuento|les mando)
