signal: relationship_talk
version: 1
status: draft
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (la serie|la peli|el libro|esa cancion|del juego)

(@you_want|serias|vas a ser|seras|puedes) [ser] (mi novia|mi novio|mi chica|mi pareja|mi noviecita|mi noviecito|mi crush|mi princesa|mi bebe|mi novia secreta)
(@you_have|ya tienes|aun no tienes|y tienes) [(un|ya|algun)] (novio|novia|noviecito|noviecita|enamorado|enamorada|pololo|polola|pretendiente)
(estas|andas|sigues) (soltera|soltero|solterita|sin novio|saliendo con alguien|enamorada|enamorado) [(o)]
(estoy|me estoy|creo que estoy|creo que me estoy|me) (enamorado de|enamorando de|enamore de|enamoro de|enamorada de|enamorando cada dia de|re enamorado de) (ti|vos|usted|tu forma|ti cada)
(te amo|te adoro|te quiero mucho|te necesito|te extrano|te quiero tanto|te amo mucho|te pienso) (mi amor|mi vida|princesa|mi nina|bebe|mi reina|hermosa|preciosa|corazon|mi cielo|nena|linda|amor|mi princesa) !unless-after (mama|tu mama)
(serias|harias|hariamos|haremos|seriamos|podriamos ser|podemos ser) [(una|muy)] (bonita pareja|buena pareja|linda pareja|una pareja|novios|pareja|la pareja perfecta|mas que amigos)
(somos|ya somos|eres|ya eres) (novios|pareja|mi novia|mi novio|mas que amigos|mi mujer|mi chica)
(quiero|quisiera|me gustaria|me encantaria) (ser tu novio|ser tu novia|estar contigo|besarte|darte un beso|abrazarte|que seas mi|casarme contigo|ser algo mas|tener algo contigo|una cita contigo|ser mas que)
(te|me) (gusto|gustaria tener algo|gusta alguien|gustaria salir|gustas mucho|gustas|gustas tanto|has enamorado|atraes) [(un poco|mucho|tanto|de verdad|en serio|muchisimo|yo)] (un poco|yo|mucho|conmigo|desde|de verdad|aunque|en serio|muchisimo|nena|o no) !unless-after (la pizza)
(alguna vez|ya|has|nunca) (has|te han|te|diste|dado|besado|besaste|tuviste) [(has|tenido|dado|a)] (besado a|tenido novio|tu primer beso|dado un beso|besado|un beso|enamorado|novio antes|tu primer novio)
(cuando|cuando tu) (seas mayor|cumplas 18|crezcas|tengas 18|seas grande) (nos|seras|vamos|te|podremos|seremos|estaremos) _ (juntos|casamos|novia|novios|casar|esposa|pareja|casarme)
(mi amor|mi vida|mi cielo|amor mio|mi nina preciosa|bebe hermosa) (te extrano|te extrane|te pienso|donde estabas|por que no|pq no|ya quiero|como amaneciste|estas sola|contestame|buenos dias|buenas noches)
(no puedo|ya no puedo) (vivir sin ti|estar sin ti|dormir sin ti|vivir sin vos|pasar un dia sin ti|estar sin vos)
(el amor|el carino) (no tiene edad|no entiende de edades|no sabe de edad|no mira la edad|no tiene edades)
