signal: hesitation
version: 1
status: draft
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(nel|que va|para nada|creo q no|pienso que no|como crees|ay no|uy no)
(por que|xq|para que|y eso|y por que|como que|a que te refieres|que dices|de que hablas|que quieres decir|como asi|que onda contigo)
(no lo se|pues no se|no se|no estoy segura|no estoy seguro|no c|creo que no|mejor no|tal vez no|no creo|quizas luego|a lo mejor luego|luego vemos|ya vere|ya veremos|me lo pensare|dejame pensarlo|mmm no|ahora no|hoy no|todavia no|aun no)
(emm|eh|ehh|mm|mmm|uy|ay) (pues|que|bueno|vale|no se|por|quien|raro) !unless-before (the|to|is)
(no puedo|no debo|no me dejan|no me deja|no quiero|no deberia|no tengo permiso|no me animo|no me gusta|me da verguenza|me da pena|me da corte|me da cosa)
(tengo que (preguntar|pedir permiso|preguntarle|pedirle permiso)|voy a preguntarle|le pregunto|preguntare|deja le pregunto|dejame preguntar) [a] (mi|mis|en) [(mama|papa|padres|papas|madre|padre|casa|hermana)]
(me tengo que ir|tengo que irme|ya me voy|adios que|me voy a dormir|me llaman|me llama mi|luego hablamos|chao|chau|ya me salgo|me desconecto)
(te conozco|nos conocemos|quien eres|quien sos|de donde me conoces|que raro|quien te dio mi numero)
(eh|mmm|a ver|bueno|ok|vale) (pero|es que) (no|mi|por|yo|eso|para que|es|tengo)
