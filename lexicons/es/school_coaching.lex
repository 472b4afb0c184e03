signal: school_coaching
version: 1
status: draft
tactic: Lessons, practice and homework among teachers, coaches and pupils.
source: hard negatives: what teachers and coaches write

(deberes|tarea|examen|examenes|recuperacion|boletin|boletas|apuntes|asignatura|asignaturas|matematicas|las mates|quimica|biologia|recreo|tutoria|selectividad|trimestre|evaluacion|cuaderno|libreta|redaccion|ejercicio|ejercicios)
(entreno|entrenamiento|entrenamientos|calentamiento|convocatoria|partidito|vestuario|pretemporada|entrenador|entrenadora|cancha|portero|espinilleras|estiramientos)
(ensayo|ensayos|coro|orquesta|banda de musica|obra de teatro|solfeo|conservatorio|clase de (piano|guitarra|violin|ballet|danza|ingles|natacion|judo))
(trae|traer|traigan|recuerda traer|no olvides|no olvideis|no olviden|recuerden) (el (libro|cuaderno|uniforme|chandal|banador|balon|instrumento|permiso|permiso firmado)|la (autorizacion|flauta|ropa de|tarea|calculadora)|las (zapatillas|botas|partituras)|autorizacion|agua)
(pagina|paginas|tema|unidad|capitulo|lectura) (1|2|3|4|5|6|7|8|9|10|11|12|20|30|uno|dos|tres|cuatro) !unless-after de la (serie|temporada)
(el|la|los|del|de la) (clase|equipo|profe|profesor|profesora|tutor|tutora|maestra|director|directora|seleccion|club) (de|del) (ingles|mates|historia|futbol|baloncesto|basquet|voley|natacion|ciencias|lengua|gimnasia|musica|atletismo|balonmano|fisica|arte|primaria)
(reunion|reunion de|excursion|salida|festival|viaje de fin) (de padres|de apoderados|escolar|al museo|del cole|de curso|con los padres|de la clase|con las familias)
(muy bien|buen trabajo|bien hecho|gran esfuerzo|buen esfuerzo|buen partido|gran partido) (chicos|chicas|equipo|en el entreno|hoy|en la exposicion|a todos|clase|muchachos|en el examen|campeones)
(saque|sacaste|suspendi|aprobe|aprobaste|me pusieron|reprobe|jale|suspendiste) (un|en|una|el|con|todo) (10|9|8|7|6|5|4|diez|nueve|siete|cinco|cuatro|mates|ingles|examen|historia|notable|sobresaliente|fisica|lengua|ciencias)
(repasa|repasad|repasen|estudia|estudien|practica|practiquen|terminen|entreguen|corregimos|corrijamos|entregad) (el|la|los|las|para) (tema|lectura|verbos|escalas|tabla|examen|trabajo|vocabulario|capitulo|prueba|ejercicios|lecciones|partitura)
(traed|traigan|trae|hay que traer) (el|la|los|las) (chandal|uniforme|ropa de deporte|zapatillas|material|estuche|bata|flauta|cuaderno)
