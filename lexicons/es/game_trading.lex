signal: game_trading
version: 1
status: draft
tactic: Trading and teaming up in games.
source: hard negatives: what players write

(te|yo te) (cambio|doy|tradeo|ofrezco|vendo) (mi|un|una|el|la|dos|tres|mis) _ (por|x) (tu|tus|dos|tres|una|un|unas|la|el) [(espada|skin|arma|mascota|dragon|carta|cuenta|gemas)] (espada|skin|arma|mascota|dragon|carta|cuenta|gemas|pet|montura|skins) !unless-after (foto|fotos|numero|video|beso)
(vendo|compro|tradeo|busco|ofrezco|cambio|regalo) (cuenta|skin|skins|mascota|pet|pets|gemas|items|carta|cartas|cromo|cromos|objetos|mascotas|pase|espada|armas)
(cuantas|cuantos) (gemas|robux|monedas|pavos|diamantes|puntos) (por|pides|cuesta|quieres|vale|por esa|por tu|por el|por la) !unless-after (foto|video)
(trade|tradeo|intercambio|cambio) (justo|legit|seguro|por|aceptado|rechazado|con intermediario|sin estafa|limpio|bueno)
(falta|necesito|busco|buscamos|ocupo|quien) [(uno|un|alguien|se|gente)] (para|tanque|healer|sanador|duo|squad|clan|apunta) [(la|el)] (raid|mazmorra|ranked|partida|squad|duo|torneo|clan|dungeon|escuadra|trios|competitivo)
(entra|unete|pasate|metete|conectate) (al|a la|a) (lobby|server|servidor|partida|sala|raid|clan|mapa|mundo|party|grupo de caza) !unless-after (privado conmigo)
(pasame|dame|te doy|necesito|tienes) (madera|piedra|balas|municion|pociones|escudo|botiquin|hierro|minerales|comida del juego|curas|mini escudos|diamantes para)
(subi|subiste|llegue|estoy|soy|paso) (de|a|en|al) [(nivel|rango)] (nivel|rango|oro|platino|diamante|plata|inmortal|bronce|maestro|master) [(3|2|1)]
(el drop|el loot|farmear|farmeo|farmeando|spawnea|spawnean|nerfearon|nerfeo|bufaron|el parche|temporada nueva|pase de batalla|buen loot|buena partida)
(cuanto|que|a como) (pides|pedis|ofreces|das|vale|cuesta|das) [(por|la|tu|el|esa|ese)] (por|la|tu|el|esa|ese|cuenta|skin|arma|carta) (skin|cuenta|carta|espada|dragon|mascota|arma|pet|set|montura)
te (cambio|doy|tradeo) mi (skin|cuenta|mascota|espada|carta|arma|dragon) por (la|el|los) (tuya|tuyo|tuyos)
