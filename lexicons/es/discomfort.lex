signal: discomfort
version: 1
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022

(esto|eso|eres|todo esto|lo que dices|tu pregunta|esta conversacion|me parece) [(es|me parece|esta|suena|se siente|@very|esto|eso|eres)] [@very] (raro|rara|incomodo|incomoda|inapropiado|inapropiada|perturbador|asqueroso|turbio|turbia|feo lo que|incorrecto|creepy|cringe|siniestro|asco) !unless-after (el (final|mapa|juego|bug|error)|la (peli|serie))
(me) (estas|estais|haces|hace|da|das|dais|esta|pone|pones) [(@very|un poco de|mucho|mucha|como)] [(sentir|dando)] (miedo|asco|mala espina|cosa|incomoda|incomodo|incomodando|asustando|nerviosa|nervioso|escalofrios|mal rollo|asquito|yuyu|cringe|grima|repelus|mal) !unless-after (el (examen|perro|jefe|boss)|las (aranas|alturas))
(me siento|estoy|me senti|me estoy sintiendo) [(@very|un poco|como)] (incomoda|incomodo|presionada|presionado|insegura|acosada|acosado|agobiada|agobiado|obligada|obligado|mal con esto|rara con esto|mal hablando|observada) !unless-after (en (la silla|el bus)|con (los zapatos|el examen))
(no|ya no) (estoy|me siento|me hace sentir) [@very] (comoda|comodo|segura|seguro|bien con esto|tranquila) !unless-after (en (la silla|bici)|de la respuesta)
no me (gusta|agrada|parece bien) [(que me|como me|cuando me)] (digas|hables|pidas|escribas|hablas|miras|que digas|lo que dices|lo que me|esto que|hablar de eso|que preguntes|hables asi|trates)
(por que|para que|xq|pq|porque|y por que) [(me|tu)] (preguntas|quieres saber|preguntas eso|preguntas tanto|quieres mi|quieres una|necesitas saber|necesitas mi|me preguntas|te interesa|me dices eso|quieres fotos) !unless-after (en clase|al profe)
(muchas|demasiadas|tantas) (preguntas|preguntas personales) [(no|xd|jaja|haces|me)] !unless-before (tengo|hay|hizo|tuvo) !unless-after (del|de la|tipo test|en el)
(como|de donde|quien te dio) (sabes|conseguiste|tienes|sacaste|supiste) (mi numero|mi nombre|donde vivo|donde estudio|como me llamo|eso de mi|a que escuela|a que cole voy|mi insta|mi edad|mi direccion|mis datos|mi cole|mi colegio)
(@you_are|pareces|que) [(@very|un|una|tan)] (rarito|pesado|pesada|acosador|enfermo|pervertido|asqueroso|baboso|viejo verde|sospechoso|insistente|turbio|rarita|sus) !unless-after (en el among|jugando)
(podemos|podriamos|mejor) [(no|hablar|hablamos|cambiar|cambiamos)] (cambiar de tema|cambiamos de tema|hablar de otra cosa|hablamos de otra cosa|de tema|no hablar de eso|no hablar de esto|hablemos de otra cosa)
(no (es|esta|me parece)|esto no es|eso no es) [(bien|muy)] (normal que me|normal que un|normal que alguien|normal que preguntes|apropiado|bien que me|correcto que me|adecuado|bien esto|bien lo que|normal esto|normal hablar|bien preguntar|bien que preguntes) [(me|un)]
(ay que|puaj|uy que|guacala) (asco|incomodo|miedo das|raro eres|incomoda|cringe|incomodidad|raro todo) !unless-after (de (comida|dia|tiempo)|la comida)
(es|eso es|esto es|muy|demasiado) (personal|privado|intimo|confidencial) !unless-before (entrenador|ordenador|computadora|desarrollo|asunto|proyecto|mensaje|chat|canal|servidor) !unless-after (entrenador|de (la|el|los))
