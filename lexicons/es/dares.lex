signal: dares
version: 1
status: draft
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(te reto|te desafio|reto|te apuesto|te pongo un reto|te hago un reto) (a que|a|que) [(no)] (te atreves|lo haces|hacer|hagas|mandarme|enviarme|me mandes|me ensenes|no te atreves|no eres capaz|decirme|lo hagas|me muestres|prender|bailar|escaparte|no lo haces|llamarme) !unless-after (en el juego|una partida|el nivel)
(verdad o reto|reto o verdad|verdad o desafio|verdad o consecuencia|verdad o atrevimiento|verdad o prenda|consecuencia o verdad|juguemos a verdad|jugamos verdad)
(a que|apuesto a que|seguro que|te apuesto que|apuesto que) no (te atreves|eres capaz|lo haces|tienes valor|te animas|puedes hacerlo|me lo mandas|haces|me la mandas|me ensenas) !unless-after (de (ganarme|pasar|saltar)|ganarme|el nivel)
(no seas|no te hagas) (cobarde|gallina|miedosa|miedoso|nenita|aburrida|aburrido|infantil|nina|bebe|cortado|cortada|mojigata|aguafiestas|la dificil|la santa|la tonta|una nina|rancia|sosa) !unless-after (y (juega|entra al))
(te atreves|te animas|atrevete|animate|te atreverias|te animarias) [(o no|a)] (a (mandar|ensenar|mostrar|hacer|mandarme|hacerlo|quedar|venir|salir|escaparte|decirme|contarme)|conmigo|si te doy|o eres|o no|o te da miedo) !unless-after (la tarea|este nivel|la raid)
(si pierdes|el que pierda|quien pierda|la que pierda|si gano|si te gano|si pierdo) [(me|te|tienes que|tiene que|haces)] (mandas|haces|manda|me das|tienes|tiene|me mandas|cumples|cumple|me debes|manda foto|me ensenas) (una foto|un reto|que|lo que|foto|algo|prenda|un castigo|lo que yo|un beso)
(juguemos|jugamos|quieres jugar|juega|vamos a jugar) (a un juego|a algo|un juego|a otra cosa|un jueguito) (de retos|de preguntas|diferente|mas atrevido|secreto|solo tu y yo|solos|de mayores|especial|que nadie|picante|de adultos|de castigos) !unless-after (de mesa|de (cartas|historia))
(haz|tienes que hacer|te toca|cumple|ahora te toca) (el|un|mi|tu|este) (reto|desafio|challenge|castigo|prenda) (y|o|que|si|ahora|y mandame|y te|para mi|conmigo) !unless-after (de (tiktok|baile|mates))
(eres|sos) (valiente|atrevida|atrevido) (o|lo suficiente|como para|o te)
(todas|todos|las demas|otras chicas|todo el mundo|tus amigas|todas las chicas) [ya] (lo hacen|lo han hecho|lo hacen ya|me mandaron|me mandan|se atreven|lo hicieron|me mandaron una)
(demuestrame|demuestra|demostrame) (que (no tienes|te atreves|eres|no eres|confias|puedes)) [(miedo|una|valiente)]
