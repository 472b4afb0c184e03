signal: availability_asking
version: 1
status: draft
tactic: Finds out when the other one can be reached, above all late or alone.
source: Olson et al. 2007 (gaining access)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(que|q|k) (haces|vas a hacer|hacen) (esta noche|hoy|manana|esta tarde|el finde|el sabado|el domingo|el fin de semana|despues de clases|luego|mas tarde|saliendo de clase|ahorita|ahora) !unless-after (con (el|la|ese|esa) (codigo|archivo|deck))
(que|q|k) (haces|hases|ases) [(wapa|linda|bonita|guapa|hermosa|preciosa|nena|peque|princesa)] (wapa|linda|bonita|guapa|hermosa|preciosa|nena|peque|princesa|sola|solita|despierta|despierto|tan tarde|levantada)
(estas|andas|sigues) [(aun|todavia)] (despierta|despierto|libre|en linea|conectada|conectado|desocupada|desocupado|levantada|levantado)
(a que hora|a q hora|hasta que hora|cuando) (te|t) (duermes|acuestas|conectas|vas a dormir|desconectas|dormis|levantas|quedas sola|quedas solo|vas a la cama)
(a que hora|a q hora|cuando) (sales|salis|llegas|vuelves|volves|regresas|estas) (de clase|de la escuela|del cole|del colegio|a casa|del insti|de clases|a tu casa|en casa|libre|sola|solo|del entreno|de la secundaria)
(@you_can|podemos) (hablar|chatear|platicar|conectarte|hablarme) (ahora|ahorita|esta noche|mas tarde|a solas|luego|un rato|en la noche|por la noche|de noche|manana|un ratito)
(estas|andas|te quedas|vas a estar) (libre|disponible|desocupada|sola|solo|desocupado) (esta|hoy|manana|el|luego|mas|despues|por|en la noche|un rato)
(avisame|avisa|escribeme|escribime|dime|hablame|mandame mensaje|conectate) (cuando|en cuanto|apenas) (@you_are_at|llegues|salgas|te conectes|despiertes|tus padres|estes|te quedes|puedas|se duerman|se vayan) [(a casa|sola|solo|libre|del cole|a tu casa)]
(todavia|aun) no (te|t) (duermes|has dormido|acuestas|vas a dormir)
(no tienes|no tenes) (sueno|clase manana|clases|colegio manana|escuela hoy|clase)
(te conectas|conectate|vas a estar|te veo|hablamos|nos conectamos) (esta noche|en la noche|luego|mas tarde|a medianoche|cuando se duerman|de noche|por la noche|manana) !unless-after (para la raid|con el clan|equipo)
(vas a|vais a|te vas a) (estar|quedar|conectar) (conectada|conectado|despierta|libre|en linea|sola|solo) [(hoy|luego|mas|esta|manana)]
