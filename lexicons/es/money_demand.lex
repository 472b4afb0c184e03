signal: money_demand
version: 1
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (del almuerzo|de la (luz|pizza|entrada|cuota|excursion|comida)|para el (bus|cine|regalo de))

(mandame|enviame|dame|depositame|transfiereme|pasame|transferime|pagame|deposita|transfiere) [(el|la|ya|ahora|mi|me el|me la)] (dinero|plata|lana|pasta|guita|pisto|la plata|el dinero|100|200|500|50|1000) (ya|ahora|o|hoy|si no|antes|o si|hoy mismo|inmediatamente|en) !unless-after (que te preste|del bizum de la cena)
(paga|pagame|tienes que pagar|vas a pagar|deposita|me pagas|me vas a pagar) (o|ya o|y|si no|por tu|para que no|para que borre|ahora o|o si) [(no|las|las fotos)] (publico|subo|mando|borro|te|las|cuento|le|suba|publique|no|difundo|todos|se enteran|lo|subire|veran)
(compra|comprame|consigueme|mandame|pasame|dame|necesito) [(una|unas|la|el|los|el codigo de)] (@gift_card|tarjeta de itunes|tarjeta google play|tarjeta amazon|codigo de la tarjeta|codigos de las tarjetas|tarjeta de apple|codigo de google play|codigos de google play) !unless-after (para (mi mama|su cumple|mi sobrino))
(dame|mandame|pasame|usa|toma|agarra|dime|foto de|coge|saca) (la|los|el|los datos de la|una foto de la|el numero de la|los numeros de la) (tarjeta|tarjetas|numero de tarjeta|clave de la tarjeta|tarjeta de credito) (de|de tu|del|de tus) [(tu|tus)] (mama|papa|madre|padre|padres|papas|abuela|abuelo|banco)
(toma|agarra|coge|saca|roba|pide|pidele|cogele|sacale) [(un poco de|algo de|el)] (dinero|plata|efectivo|dinero prestado|la cartera|el monedero|lana) (a|de) (tu|tus|la) (mama|papa|madre|padre|padres|papas|abuela|casa|bolso|cartera) [(sin|y|de)]
(tienes|te doy) [(solo|hasta|24)] (hasta|24 horas|un dia|dos horas|una hora|unas horas|plazo|dos dias) [(manana|el viernes|las|hoy)] (para pagar|para depositar|para mandar|para conseguir el dinero|para enviar|pagar|o subo|o publico)
(cuanto) (dinero|plata) (tienes|tenes|puedes conseguir|podes conseguir|puedes mandar|puedes sacar|me puedes) [(ahora|en|mandar|dar|hoy)] !unless-after (en el juego|de paga|en monopoly)
(quiero|necesito|dame|exijo) (mas|otro pago|otros|mi) (dinero|plata|pago|pavos) (o|si no|ya|por|y no|para no) [(no|publico|subo|borrar|publicar)]
(no tengo|ya no tengo) (paciencia|mas paciencia) (paga|manda|deposita|mandame|pagame)
(haz|hace|hazme|manda) (un|una|el|la) (bizum|transferencia|deposito|giro|pago|nequi|yape) [(a|de)] (ya|a esta|ahora|o|hoy|a este|antes|si no|a mi) !unless-after (de la cena|del regalo)
(mandame|enviame|pasame|depositame|transfiereme) (20|30|50|100|150|200|300|500) [(euros|pesos|dolares|soles)] [(por|al)] [(bizum|nequi|transferencia|deposito)] (o|ya|ahora|hoy|si no)
(saca|coge|toma|agarra|robale|quitale) [(dinero|plata|algo|efectivo)] (del bolso|de la cartera|de la billetera|del monedero|de la caja) de (tu|tus|casa|la) [(madre|padre|mama|papa|abuela)]
