signal: paid_live_stream
version: 1
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (de (minecraft|fortnite|roblox|el juego|la partida)|para el (stream|canal) de (juegos|musica))

(haz|hazme|prende|haceme|pon|abre|empieza|inicia|haces|harias|me haces) [(un|el)] (directo|live|en vivo|vivo|stream|transmision) (privado|para mi|solo para mi|solos|y te|a solas|solo conmigo|solo yo|por|secreto)
(te|yo te) (mando|doy|pago|regalo|envio|dono|tiro|deposito) (@game_currency|regalos|monedas|dinero|leones|rosas|bits|plata|gifts|un leon|unas rosas) (si|por) [(te|haces|me|prendes)] (bailas|prendes|haces|transmites|en vivo|haces live|directo|te levantas|saludas|directos|video|muestras|en directo|entras|sales) !unless-after (de armas)
(cuanto|por cuanto) (cobras|quieres|pides|cobrarias|haces|me cobras|me harias) (por un|por|un|por hacer|por el) (live|directo|en vivo|video privado|show|show privado|videollamada|vivo|llamada privada|video)
(puedes|podes|se puede|podrias) (ganar|ganas|sacar|hacer) (dinero|plata|mucho|regalos|monedas|mucha plata) (en|haciendo|con|por) (directo|vivo|lives|directos|live|en vivo|los lives|transmisiones|videos privados|la camara|la cam)
(show|video|live|directo|sesion) (privado|privada|exclusivo|vip) (para mi|por|y te|si|cuanto|te pago|solo|por dinero|a cambio|por robux)
(te|yo te) (pago|dono|recargo|regalo|deposito) (por|cada) (minuto|cada minuto|cada live|cada directo|live|hora de|cada video|verte|llamada|bailar|cada llamada)
(en el|en tu|durante el|en este) (live|directo|vivo|en vivo) (haz|haces|hazme|baila|ponte|levantate|da una|muestra|saluda) (lo que|para mi|una vuelta|otra|mas|y te|solo|por)
ponte (otra ropa|el uniforme|ese vestido|algo bonito|otra cosa) (en el|y te|por|para) (live|directo|mando|vivo|doy|pago|monedas|dinero|regalos|el live|mi)
(si|cuando) (llegas a|llegamos a|te dono|te doy|te mando|te envio) (100|200|500|1000|mil|otro|mas|un leon) [(monedas|regalos|robux|bits|regalo|diamantes)] (bailas|haces|te levantas|me|das|te|muestras|prendes) !unless-after (abres la caja)
(entra|entremos|vamos|hagamos) (a|en|al|un) [un] (live|vivo|directo|duo|en vivo) (privado|solos|tu y yo|los dos solos|conmigo y te) [(y)]
