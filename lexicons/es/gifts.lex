signal: gifts
version: 1
status: draft
tactic: Offers presents or game currency.
source: Olson et al. 2007; Ringenberg et al. 2022; NCMEC guidance on gift giving
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

@i_give (@game_gift|unos @game_currency|una @game_item|un @present|una @present|@present|lo que quieras|lo que tu quieras|lo que me pidas|algo bonito|una skin gratis|dinero|algo|un celular|un movil|un telefono|una tablet) !unless-after (si me (cambias|tradeas|das tu)|por tu (skin|cuenta|pase)|en casa)
(quieres|queres|te gustaria|te gustarian|quisieras) (que te (regale|compre|de|pase|consiga|recargue)|@game_currency gratis|una skin gratis|un regalo|un regalito|unos pavos|una sorpresa|robux gratis|pavos gratis)
(tengo|te tengo|te compre|te traje|compre|te voy a dar) (un|una|este) (regalo|regalito|sorpresa|detalle|presente) (para ti|para vos|esperandote|para mi nina|especial|para mi princesa|te va a gustar|si te portas)
(@game_currency|skins|regalos|diamantes|saldo) gratis (para ti|si|solo para ti|si me|a cambio|pa ti|si vienes)
(te puedo|puedo|te voy a|voy a|te podria) (comprar|regalar|dar|conseguir|pagar|mandar|recargar) (todo lo que|lo que|algo|ropa|un celular|un movil|lo que tu|dinero|el pase|una recarga|saldo|skins|cosas|la consola)
(que|cual) (regalo|skin|quieres que te) (quieres|te gustaria|te gusta mas|regale|compre|quieres que te de|de regalo)
(te consiento|te voy a consentir|te mimo|te voy a mimar|voy a mimarte|quiero consentirte|te lleno de regalos|te voy a llenar de regalos)
(si|y) (te portas bien|eres buena|eres bueno|me haces caso|me obedeces|haces lo que te digo) (te|yo te|hay|tendras) (doy|regalo|compro|premio|un regalo|regalos|premio|mando|recargo)
(acepta|aceptame|recibe) (mi|el|este|un) (regalo|regalito|detalle) [(es|porque|no)] !unless-after (del evento|de la tienda)
(a donde|donde|como) te (mando|envio|hago llegar|entrego) (el|tu|un|los|la) (regalo|regalito|sorpresa|paquete|celular|tarjeta)
(soy|tengo) (rico|mucho dinero|plata|de sobra|bastante dinero) [(y|para)] (y|para) (gastar|te|puedo|comprarte|ti|lo gasto|mimarte)
(te|le) (voy a|quiero|quisiera) (mandar|regalar|enviar|comprar|hacer) (un|una|algun|unos) (regalo|regalito|detalle|sorpresa|robux|diamantes|celular|movil)
