signal: recruitment
version: 1
status: draft
tactic: Recruits for work or company under someone's control.
source: Polaris and NCMEC guidance on child trafficking indicators
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(te|puedes|podes|puede que|vas a|se) (ganar|ganas|ganarias|gana|hacer|sacar) (mucho|buen|bien|muy bien|un buen|facil|muchisimo) [(dinero|plata|lana)] [(dinero|plata|lana|pasta|conmigo)] (conmigo|con nosotros|trabajando para|con unos amigos|si vienes|si te vienes|acompanando|en una fiesta|atendiendo|con hombres|con senores)
(conozco|tengo|hay) [a] (un amigo|unos amigos|gente|un senor|unos senores|alguien|hombres|un tipo|un conocido) (que paga|que pagan|que te paga|que te pagaria|que te pagarian|con dinero que|que te daria|que busca chicas|que buscan chicas|que te puede ayudar|que te da)
(te|os) (doy|consigo|ofrezco|pago|tenemos) (casa y|donde vivir|un lugar donde|techo|alojamiento y|casa comida|comida y techo|un cuarto|un lugar para|hospedaje) [(y|para)] (trabajo|comida|vivir|quedarte|dinero|dormir|y trabajo|si trabajas|si vienes|y te|y comida)
(trae|invita|consigue|traete|recluta|presentame) (a una|a tu|a tus|a otra|mas|a alguna|a) (amiga|amigas|amiguita|companera|amiguitas|chicas|otra amiga|primas) (y te|y les|y gana|y ganan|te pago|tambien|y pago|y hay|por cada|y ganas) !unless-after (doy (xp|puntos)|al clan)
(vente|ven|veni) a trabajar (conmigo|para mi|con nosotros|a mi|aqui|a la ciudad|en un|fuera|al extranjero) [(y|ciudad|club|bar)]
(trabajo|trabajar) (de|como) (acompanante|dama de compania|edecan|mesera en un|hostess|masajista|bailarina en|camarera en un) [(y|bar|club|privado)] (y|bar|club|privado|no|te|se|para|es|sin)
(no|ni) (importa|hace falta|necesitas|pedimos|necesitas tener) (que seas menor|ser mayor de edad|la edad para|documentos|papeles|experiencia ni edad|permiso de tus padres|que no tengas 18|que tengas 18|tener 18) [(trabajar)]
(yo|nosotros) (te (pago el viaje|arreglo los papeles|llevo a trabajar|saco de ahi|saco de pobre|guardo el pasaporte|consigo los papeles|pongo a trabajar|cuido y))
(me debes|nos debes|tienes que pagarme) (el viaje|la ropa|lo que gaste|todo lo que gaste|el pasaje|la comida|mucho) (y|asi que|con|trabajando|por eso) (trabajas|lo pagas|trabajo|vas a|tienes que|trabajando|ahora|me|el|pagas) !unless-after (de bizum)
(mete|metete|entra|unete) (a|en) (la banda|mi grupo|la pandilla|nuestra banda|el negocio|el cartel|la organizacion) (y|ganas|que) (ganas|te|tendras|nadie|gana|vas a|proteccion)
(solo|nomas|unicamente) (tienes que|hay que|debes) (llevar|entregar|guardar|pasar|vigilar) (un paquete|unos paquetes|esto|algo|una mochila|unas cosas|una bolsa) (y te|y ganas|te pago|por|y listo|a un senor)
(salir|ir|vas|acompanar|sales) (a|con) (fiestas|senores|unos senores|hombres mayores|empresarios|una fiesta|clientes|unos amigos mios) (y te|y ganas|que pagan|por dinero|te pagan|pagada|y pagan|con dinero)
(trae|traete) a (una|otra|alguna|dos) (amiga|amigas|prima) y (te|os|les) (pago|doy|pagamos) [(mas|a)]
