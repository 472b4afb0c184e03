signal: distress
version: 1
status: draft
tactic: Says to be afraid, trapped or harmed.
source: Thorn and NCMEC guidance on sextortion; NSPCC guidance for young people

(tengo|me da|estoy con|me das|siento) [(@very|mucho|tanto|un)] (miedo) (de ti|de el|que|por|no se|y|de que|de lo que|ayuda|a que|si) !unless-after (llueva|de (las aranas|suspender)|perdamos|a las (alturas|aranas))
(estoy|me siento|ando) [(@very|muy|super|tan)] (asustada|asustado|aterrada|aterrado|desesperada|desesperado|angustiada|angustiado|atrapada|atrapado|destrozada|destrozado|hundida|hundido|temblando|llorando) !unless-after (de risa|con la (peli|serie)|en el nivel)
(no se|ya no se|no tengo idea de) (que hacer|a quien contarle|a quien decirle|como salir de esto|como decirselo|que mas hacer|con quien hablar|como parar esto|como pararlo) !unless-after (de (cena|comer)|para el (trabajo|examen)|con el (pelo|final))
(por favor|porfa|porfavor|te lo suplico|te lo ruego|te lo pido|plis) no (publiques|subas|mandes|se lo|le digas|les digas|me hagas|lo subas|lo publiques|las publiques|las subas|las mandes|lo mandes|les mandes|le mandes|se lo digas) !unless-after (spoilers|mas memes|al arbitro)
(me (siento|encuentro)|estoy) [(@very|tan|muy|super)] (sola|solo|vacia|vacio|mal|triste|culpable|sucia|avergonzada|avergonzado|fatal|perdida) (y|no|en|siempre|todo|ultimamente|por|con todo|desde) [(nadie|casa|no|todos)] !unless-before (no) !unless-after (casa con el perro|el mapa|paro)
(nadie) (me (cree|ayuda|escucha|quiere|entiende|va a creer|creeria|creera|hace caso)) !unless-after (una foto|en el equipo|cuando digo que es facil)
(no puedo|ya no puedo|no aguanto|ya no aguanto|no soporto) (mas|mas con esto|dormir|parar de llorar|dejar de llorar|esto|seguir asi|con todo esto) !unless-after (de (risa|calor)|por el (calor|ruido)|(esta|este) (cancion|nivel|calor))
(me|nos) (amenaza|amenazo|amenazaron|esta amenazando|chantajea|esta chantajeando|obligo|obliga|obligaron|quiere obligar|acosa|esta acosando|persigue|toco|pego|hizo dano|pega) [(con|a|si)] !unless-after (el (jefe|boss|dragon|guardia)|la (pelota))
(ayudame|ayudenme|ayuda|necesito ayuda|que alguien me ayude|ayuda por favor|necesito que alguien) (por favor|tengo miedo|me esta|me estan|no se que hacer|esta aqui|con un hombre|me ayude|me quiere|me amenaza|urgente) !unless-after (con (la tarea|mates|este nivel|el jefe)|a pasar|de la tarea)
(llevo|he estado|estuve|paso|pase) (llorando|toda la noche llorando|la noche llorando|todo el dia llorando|dias llorando|sin dormir por|dias sin dormir por|horas llorando)
(todo|es) (es mi culpa|por mi culpa|mi culpa|fue mi culpa) [(por|lo)] !unless-after (perdimos|el gol|que perdieramos)
(mis (padres|papas)|mi (mama|papa|madre|padre|padrastro)) (me (va a|van a) (matar|odiar|echar|pegar)|me (pega|pegan|grita siempre|gritan siempre|odia|odian|echaron)|se va a enterar) !unless-after (si saco (un|mala))
