signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(me|puedes) (haces|harias|hacer|hacerme|haceme) (un|el|un gran|un pequeno) (favor|favorcito|favor especial) [(si|y|chiquito)] !unless-after (y (cierra|reinicia|apaga)|de (cerrar|callarte|ir))
(si|cuando) (haces|me haces|me das|me mandas|me obedeces|me ayudas) (esto|eso|algo|lo que te pido|un favor|caso|lo que digo|lo que te diga) [(por mi)] (te|yo te|por mi|prometo)
(que|q|k) (harias|hicieras|estarias dispuesta a hacer|estarias dispuesto a hacer|serias capaz de hacer|me das|me darias) (por|a cambio de|por unos|a cambio) [(unos|una|un|la|el)] (@game_gift|robux|dinero|un regalo|mi|eso|un celular|regalos)
(hazlo|hacelo|hazme caso|haz esto|hace esto|hazlo solo) (por mi|para mi|solo por mi|por nosotros|si me quieres|y te)
(me debes|me la debes|me debes una|te lo di|ahora te toca|ahora me debes) (un favor|algo|una foto|algo a cambio|a ti|una por|uno|por todo|por los regalos)
(yo|ya) te (ayude|di|regale|compre|hice|he ayudado|pase|he regalado) _ (ahora (tu|te toca|vos|me)|te toca|y tu)
(algo|una cosita|una cosa|algo pequeno|un favor) a cambio (de|si|del|por|ok|y|no) [(los|la|las|mi|eso)] !unless-after (trade|intercambio)
(te|yo te) (subo|ayudo a subir|carrileo|paso el nivel|hago la tarea|hago los deberes|hago tus tareas|subo de rango|consigo rango|doy admin) (si|pero|a cambio|solo si)
(necesito|quiero|ocupo) (que me hagas|que hagas|pedirte) (un favor|algo|una cosa|algo por mi|un favorcito|algo especial|algo para mi) !unless-after (de la tienda|del super)
(solo te pido|nomas te pido|unicamente te pido) (una cosa|esto|un favor|que|eso|una cosita|una foto)
(nadie hace|nada es|no hay nada) (algo por nada|gratis|nada gratis|por nada) (sabes|en esta vida|linda|bebe|asi que|asi q|mi)
(por|a cambio de) (unos|una|un) [(@game_currency|skin|robux|pase)] (que|q) (me das|me darias|harias|haces|me mandas|me ensenas)
(hazme|haceme|me haces) (un|el) (favorcito|favor especial|favor y te|favor a cambio) [(especial|si)]
