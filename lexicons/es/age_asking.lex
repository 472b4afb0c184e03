signal: age_asking
version: 1
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (el perro|la perra|el gato|tu perro|tu gato|tu hermano|tu hermana|tu abuela|tu cuenta|para (inscribirte|la inscripcion|el formulario|el torneo))

(cuantos|cuanto|ktos|qantos|kuantos) [son los] (anos|anios|anitos|ano) (@you_have|son los que tienes|tienes tu|vas a cumplir|cumples|cumplis|tieness) !unless-before (pregunto|pregunta|pregunten)
(cuantos|ktos) [anos] (cumpliste|has cumplido|tendras|me dijiste que tenias)
(que|q|k) edad (@you_have|tendras|tienes tu)
(@tell_me|y|cual es|quiero saber|puedo saber|me gustaria saber|no se|y cual es) (tu|tu verdadera) edad
(@tell_me|puedo (preguntar|saber)|puedo preguntarte|te puedo preguntar) (cuantos anos|que edad) !unless-after (dura|tarda|hace|tiene)
(cuando|que dia) (cumples|cumplis|cumples tu|cumples anos|es tu cumple|es tu cumpleanos) [anos]
(en que|de que|que) (ano|anio) (naciste|has nacido|eres|sos) !unless-after (de carrera)
(@you_are) [(aun|todavia|ya|de verdad|en serio|realmente|todavia muy)] (menor|menor o mayor|mayor o menor|mayor|menorcita) de edad
(@you_are) [(aun|todavia|ya|de verdad)] (menor|mayor) (de|a) (13|14|15|16|17|18|dieciocho|dieciseis)
(ya|aun no|todavia no|seguro que) (@you_have|cumpliste|has cumplido) [(los|mas de|por lo menos)] (12|13|14|15|16|17|18|dieciocho|quince) [anos] !unless-after (puntos|minutos|vidas|niveles|monedas|pavos|victorias|copas|euros|pesos|bajas)
(en|a) (que|q) (curso|grado|semestre|ano|clase) (estas|vas|andas|vas tu) !unless-after de (ingles|carrera)
(vas|estas|andas) [(aun|todavia|ya)] (en|a) [la] (primaria|secundaria|prepa|eso|secu|preparatoria|bachillerato|colegio o|escuela o) [(o|todavia|aun)] !unless-before (cuando)
(no me|nunca me|aun no me|todavia no me) (dijiste|has dicho|dices|contaste|has contado) (cuantos anos|tu edad|que edad|la edad)
(cuantos anitos|edad y de donde|tu edad y|edad y nombre|nombre y edad|edad y foto|edad y ciudad|edad y pais)
(tienes|tenes) (ya|aun|todavia) (los|menos de|mas de) (13|14|15|16|17|18|quince|dieciocho) !unless-after (puntos|niveles|copas)
