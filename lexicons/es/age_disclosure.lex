signal: age_disclosure
version: 1
status: draft
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz
unless-after: (jugando|de casado|trabajando|de experiencia|puntos|monedas|pavos|horas|dias|minutos|vidas|copas|skins|de vivir|de servicio|viviendo|en el juego)

tengo [(solo|apenas|recien|casi|nada mas|nomas)] (8|9|10|11|12|13|14|15|16|17|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) (anos|anios|anitos|ano) !unless-before (cuando|desde que)
(tengo|yo tengo|pero tengo|es que tengo|ya tengo|tengo solo|solo tengo|apenas tengo) (8|9|10|11|12|13|14|15|16|17) (y tu|y vos|xd|jaja|pero|no puedo|por eso|soy|y mi|y voy|y todavia|recien cumplidos|tu)
(cumplo|cumplire|voy a cumplir|acabo de cumplir|cumpli|recien cumpli|hoy cumplo) [(los|mis)] (8|9|10|11|12|13|14|15|16|17|doce|trece|catorce|quince) [anos] !unless-after (misiones|objetivos|anos de (casados|casada))
soy [(solo|aun|todavia|apenas)] (menor de edad|un menor|una menor|una nina|un nino|un adolescente|una adolescente|chiquita|chiquito|muy chica|muy chico|muy pequena|muy pequeno|muy joven|muy nina|un crio|una cria|una chamaca|una pelada|una nena) [(de|para|todavia)] !unless-after (que tu hermano|de corazon)
(no tengo|aun no tengo|todavia no tengo|no he cumplido|aun no cumplo|todavia no cumplo) [(ni|los)] (18|16|15|14|13|dieciocho|quince|edad) [(anos|para|suficiente)]
(voy|estoy|estudio) (en|a) [la] (primaria|secundaria|la eso|la secu|secu|primero de la eso|segundo de la eso|tercero de la eso|cuarto de la eso|sexto|quinto|quinto de primaria|sexto de primaria|primero de secundaria|segundo de secundaria|7mo|6to|5to|8vo|octavo grado|septimo grado) !unless-after (lugar|puesto|posicion)
(@you_are|me parece que eres|pareces) [(@very|como|mucho)] (mayor|grande|viejo|vieja) (para mi|para hablar|que yo|para andar|para hablarme|para escribirme|para ser)
(podrias|podes|tienes edad para|tienes edad de|puedes) ser mi (padre|papa|tio|abuelo|madre|mama|abuela|profe)
(mi mama|mi papa|mis padres|mis papas|mi madre|mi padre) (dice|dicen) que (soy|aun soy|todavia soy|estoy) (muy chica|muy pequena|muy pequeno|muy joven|una nina|un nino|muy chico|menor|chiquita|pequena)
(menti|menti|puse|tuve que mentir) (sobre mi edad|con mi edad|en mi edad|que tenia 18|otra edad|una edad falsa|mas edad|que tengo 18|con la edad) [(para)]
(mi edad|mi verdadera edad|mi edad real) (es|de verdad es|en realidad es)
(en|de) mi (cole|colegio|primaria|secundaria|escuela|insti) (de|hay|tenemos|nos|soy) (recreo|primaria|secundaria|la mas chica|el mas chico|de sexto|de primero)
(tengo|yo tengo|solo tengo) (nueve|diez|once|doce|trece|catorce|quince|dieciseis) (todavia|aun|recien|nada mas|apenas|no puedo)
