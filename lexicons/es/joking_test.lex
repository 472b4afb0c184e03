signal: joking_test
version: 1
status: draft
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(era|es|es solo|era solo|solo era) [(una|de)] (broma|bromita|joda|chiste|mentira|jugando) [(a|jaja|pero)] (a menos|a no ser|salvo|pero si quieres|si tu quieres|pero si te|si quieres) [que]
(te enojarias|te molestarias|te enfadarias|te molestaria|que pensarias|que dirias|te daria asco|te asustarias|te enojas|me odiarias|que harias) si (te|yo te|t|un dia te|me|alguien mayor te) (pido|pidiera|pregunto|dijera|digo|preguntara|beso|besara|propongo|propusiera|gustas|gustaras|confieso) !unless-after (ayuda|prestado|la hora)
(te puedo|puedo) (preguntar|hacerte|decirte|hacer|decir|preguntarte|pedir) (algo|una pregunta|una cosa|una preguntita) (personal|intima|privado|privada|un poco personal|incomoda|atrevida|atrevido|rara|fuerte|sin que te)
(no te|no vayas a|sin que te) (enojes|asustes|molestes|ofendas|enfades|rias|enojarte|asustarte|incomodes|espantes) (pero|si te|por lo que|con lo que|jaja|ok) [(me|te|si|eres|quiero)] (gustas|pregunto|digo|quiero|eres|pareces|te|me gustas|voy a|pienso|pido|puedo)
(solo bromeo|es broma|estoy bromeando|estoy jugando|broma|es jugando|bromeo) [(jaja|jajaja|jeje)] (pero|a menos|o no|aunque|si tu|si quieres|salvo)
(imagina|imaginate|y si|que pasaria si|supongamos|digamos) [(que)] (fueramos|tu y yo|nos|estuvieramos|yo fuera|estuvieses|estuvieras|vivieramos|yo te|te besara) [(fueramos|somos|solos|aqui|estuvieramos|a)] (novios|solos|juntos|aqui|conmigo|pareja|tu novio|aqui conmigo|besaramos|gustara|vieramos|besara)
(tienes|eres|sos|te consideras) (mente abierta|de mente abierta|atrevida|inocente|muy inocente|mal pensada|malpensada|traviesa|juguetona|picara) !unless-after (en el examen|con los gatos)
(te da|te daria|no te da|te dara) (verguenza|pena|cosa|corte|miedo) (hablar|si te|conmigo|que te|contarme|hablar de|decirme|preguntarme|hablar conmigo) [(de|eso|esas)] !unless-after (en publico|en clase|ingles)
(jaja|jeje|jajaja|jiji|lol) (a menos que|o si|si quieres|pero si quieres|aunque si|y si) (quieras|te animas|quieres|pasa|quisieras|si|te atreves|te gusta)
(no lo tomes|no te lo tomes|no pienses) (a mal|mal|que soy raro|que soy un raro|que soy un viejo|que soy un loco) (pero|si te|es que|solo)
(lo dije|lo digo|lo decia|te lo dije|era) (de broma|en broma|jugando|de juego|por jugar|por molestar) [(pero|no)] (pero|no te|si no|tranquila|no seas|tranqui|no lo tomes)
