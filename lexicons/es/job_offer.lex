signal: job_offer
version: 1
status: draft
tactic: Offers a job, modelling or fame.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(has pensado|alguna vez pensaste|pensaste alguna vez|nunca has pensado|te gustaria|quieres|quisieras|has sonado con|no has pensado) [(en|alguna vez en)] (ser modelo|modelar|ser famosa|ser famoso|trabajar de modelo|ser actriz|ser actor|trabajar como modelo|ser influencer|salir en la tele|trabajar conmigo|ganar dinero|ganar plata)
(podrias|deberias|puedes) (ser modelo|ser actriz|ser famosa|ser famoso|modelar|ser actor|ser la proxima|ser una estrella|salir en la tele)
(soy|trabajo de|trabajo como) [(un|una)] (cazatalentos|representante|fotografo de modelos|productor|agente de modelos|manager de|reclutador|busca talentos|director de casting) (y|de|busco|en|te)
(te puedo|puedo|te voy a|voy a) (hacer famosa|hacer famoso|conseguir un contrato|conseguir trabajo|volver famosa|hacerte famosa|hacerte famoso|volverte famosa|hacerte una estrella|conseguirte un trabajo|conseguirte un casting|lanzarte como modelo)
(quieres|queres|te gustaria|necesitas|te interesa) (ganar (dinero|plata|lana|pasta|dinerito)|un trabajo|dinero facil|plata facil|un dinero extra|un trabajito|ganarte) [(facil|extra|rapido|desde casa|conmigo|unos)]
(tengo|te ofrezco|te consigo|hay) (un|una) (trabajo|trabajito|oportunidad|contrato|casting|propuesta|empleo) (para ti|para vos|para chicas|muy facil|facil|de modelo|que te va|ideal para ti|bien pagado)
(busco|buscamos|estoy buscando|estamos buscando|necesitamos) (chicas|modelos|chicos|jovenes|caras nuevas|chicas jovenes|gente joven|modelos nuevas|ninas) [(para|como|de|que)] !unless-after (mi equipo|el clan|el torneo|jugar)
(sesion de fotos|una sesion|un casting|un book|sesion fotografica|book de fotos) (conmigo|gratis|para ti|para modelo|pagada|y te pago|te pago|solo tu|privado|privada)
(te pago|te pagan|pagan|pagamos|se paga|te pagaria) (por posar|por modelar|por fotos|por tus fotos|muy bien|bien por|por cada foto|por videos|por hacer)
(con tu|tienes la|tenes la|tienes el) (cara|cuerpo|talento|altura|voz|perfil) (podrias|para ser|ideal|perfecta|perfecto|serias|que busco|que buscamos|de modelo)
(trabajarias|trabaja|trabajar|vente a trabajar) (para mi|conmigo|con nosotros|en mi agencia|desde tu casa) [(y|es)] (y|es|ganas|sin|solo|te pago) !unless-after (proyecto)
(no le digas|sin|no hace falta) (a la agencia|permiso de tus padres para el casting|firma de tus padres|autorizacion de tus padres|que firmen tus padres)
(tienes|tenes) (cara|cuerpo|pinta|madera|porte|talento) (de|para) (modelo|actriz|ser modelo|famosa|la tele|estrella|el modelaje)
(hacer|un|el) casting (conmigo|para ti|gratis|en mi|de modelos)
