signal: secrecy
version: 1
status: draft
tactic: Asks to keep the contact or what is said from parents and others.
source: Olson et al. 2007 (isolation); O'Connell 2003; NSPCC guidance for parents
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (la sorpresa|es sorpresa|el final|spoilers|spoiler|la respuesta|el resultado|su cumple|su cumpleanos|la fiesta)
unless-after: (tu|tus) @own_detail
unless-before: (sorpresa|cumple)

(no|nunca|jamas) [(le|les|lo|se|la)] [lo] @tell_subj [(nada|esto|lo nuestro)] a [(tus|otra|mas)] @nobody [(si|ok|vale)]
(no|nunca|jamas) [(le|les|lo|se|la)] [lo] @tell_subj [(nada|esto|lo nuestro|nada de esto)] a @your (@parent|@friend|@relative|@trusted) !unless-after que (gracias|llego tarde|estoy malo)
(no hace falta|no tienes|no tienes por que|ni se te ocurra|no vayas|no le vayas|no les vayas|no se lo vayas) [(que|a)] [(le|se|les)] [lo] (digas|decirle|contarle|cuentes|decirles|contarles|decir|contar|decirselo|contarselo|ensenarle) [(nada|esto)] a (tus|tu|nadie)
(no|nunca|jamas) (le|les|lo|se lo|les vayas a|la) @tell_subj [(nada|esto|que)] (que hablamos|que chateamos|sobre mi|de mi|sobre nosotros|de nosotros|lo nuestro|que te escribo|que nos vemos|que te escribi|que me conoces|que te di|con quien hablas|que hablas conmigo|lo que hablamos)
(no se lo|ni se te ocurra|no lo|no vayas a|no te atrevas a) (cuentes|digas|decirlo|contarlo|decirselo|contarselo|comentarlo|comentes|decir nada|contar nada) [(nunca|jamas|por favor|porfa|porfis)] (a nadie|por favor|porfa|si|ok|vale|nunca|jamas|a tus|a tu) !unless-before (ya)
(que|asi|para que) (nadie|tu @parent|tus @parent|tu mama no|tus papas no|tus padres no|tu familia no) [no] (se entere|se enteren|lo sepa|lo sepan|sepa|se de cuenta|se den cuenta|nos vea|nos vean|te vea|lo vea|lo lea|sospeche|sospechen|te oiga|te escuche) [de]
(tu|tus) @parent no (debe|deben|puede|pueden|tiene que|tienen que|tienen por que|tiene por que|necesita|necesitan|se puede|se pueden|se van a|se va a) [(nunca|por que)] (saber|saberlo|enterarse|enterar|ver esto|verlo|saber de|leer esto|sospechar|saber nada|ver)
nadie [mas] (debe|puede|tiene que|tiene por que|se puede|se va a|va a|debera|necesita) (saber|saberlo|enterarse|enterar|ver esto|saber de|saber lo|verlo|saber que) [(esto|de|lo|que)]
(queda|se queda|que quede|esto queda|quede|que esto quede|guardalo|mantenlo|dejalo) [(esto|solo|siempre)] (entre nosotros|entre tu y yo|entre los dos|en secreto|entre vos y yo|entre nos|para ti|aqui entre)
(mantener|mantengamos|guardar|guardemos|mantenlo|llevar|tener|mantenerlo|guardalo|tenlo) [(esto|lo nuestro|todo|nuestra amistad|nuestra relacion)] (en secreto|como secreto|en privado|oculto|escondido|solo para nosotros)
@delete [(todos|todo|siempre|ya)] (los|el|este|estos|nuestros|nuestro|la|esta|las|nuestra) (mensajes|chat|chats|conversacion|historial|conversaciones|mensaje|fotos que te|fotos que me|llamadas|evidencia) !unless-after (viejos del canal|del (servidor|grupo|navegador|navegador web)|de la papelera)
(borra|borralo|borralos|borrala|eliminalo|borra todo) (todo|esto|cuando|despues|luego|apenas) [(de|lo que|lo)] (leer|leas|leerlo|escribimos|hablamos|lo leas|leyeras|hablado|termines|lo veas|verlo) !unless-after (el manual)
(sin que|a espaldas de|a escondidas de|sin decirle a|sin avisar a|sin contarle a|sin permiso de|sin decirles a) [(lo sepan|se enteren|se entere|se den cuenta|te vean|lo sepa)] (@your) @parent [(lo sepan|se enteren|te vean|se den cuenta|lo sepa|se entere|sepan)]
(si) (alguien|tu mama|tu papa|tus padres|tus papas|tu madre|te|preguntan|te preguntan|alguien te) [(te|mas)] (pregunta|preguntan|preguntara|ve|ven|descubre|descubren) (dile|diles|di|decile|deciles|di que|dices|inventa|inventale|tu no|tu di|miente|no digas|cierra|le dices) !unless-after (la verdad|a un adulto)
(dile|diles|decile|deciles|di) [(a tus padres|a tu mama|a tus papas|a tu madre|a tu papa|en tu casa)] que (soy|es|vas|estas|estabas|te quedas|te lo) (un amigo|una amiga|tu primo|un primo|un companero|del cole|tu profe|de tu edad|con una amiga|a casa de|a estudiar|haciendo tarea|en la biblioteca|encontraste|regalo una amiga|una amiga del)
si (se enteran|tu mama se entera|tus padres se enteran|alguien se entera) [(me|nos|van|no|se)] (meten|voy|vamos|van|acaba|matan|separan|me|nos|no) _ (problemas|carcel|preso|separar|vernos|verte|hablar|hablarte|acaba|culpa)
si (lo cuentas|le dices a|dices algo|cuentas algo|le cuentas a) [(me|nos|no|se)] (meten|voy|vamos|acaba|metes|meto|me|nos|podemos|no) _ (problemas|carcel|preso|vernos|verte|hablar|hablarte|acabo|hablarnos|culpa)
(prometeme|promete|jurame|me prometes|me juras|jura|promete que) [(que|que no)] (no vas|no le|no se lo|no lo|no les|nunca|no dir|no contar|guardaras|guardas) (a|dices|diras|cuentas|contaras|cuentes|digas|vas a|lo diras|el secreto|vas) !unless-after (olvidar|llegar tarde)
(cambia|cambiale|ponme|guardame|agendame|guarda mi numero|guardar mi numero) (mi nombre|el nombre|como|con otro|con nombre|de contacto|otro nombre) [(en|por|de)] (en|por|otro|amiga|una amiga|de chica|de mujer|de una amiga|tu celular|tu movil|nombre)
(esconde|escondes|escondelo|oculta|guarda|ocultalo) (el celular|el movil|el telefono|el regalo|esto|los mensajes|el chat|la pantalla|la tablet|lo que te di|la tarjeta) [(de|para que|cuando|bien|si)] (de|para|cuando|bien|si|que)
(pon|ponle|silencia|archiva|usa) (contrasena a|clave a|modo|el chat|este chat|mensajes temporales|mensajes que|la app) [(este|el|nuestro|al|que)] (chat|temporal|desaparecen|se borran|archivado|oculta|conversacion|temporales|para que|secreto) !unless-after (del grupo)
(habla|hablame|escribeme|habla bajo|hablamos) (bajito|a escondidas|en secreto|cuando duerman|cuando no esten|calladita|sin hacer ruido) [(que|para)]
(calladita|calladito|callada|shh|chito|ni pio|ni una palabra|boca cerrada) (a nadie|con tus|ok|si|que|te|a tus|vale|de esto|eh|sobre) [(te|es|ves|nadie)]
(es mejor|mejor|mas vale|conviene) [(que)] (no (sepan|lo sepan|sepa nadie|le digas|digas nada|se enteren|digamos nada|lo sepa)|nadie (sepa|lo sepa|se entere|se de cuenta))
(de esto|sobre esto|de lo nuestro|de mi) (ni|no) (una palabra|mu|pio|le digas|hables|nada) [(a|con)] (tu|tus|nadie|a nadie)
