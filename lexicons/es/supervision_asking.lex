signal: supervision_asking
version: 1
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(esta|estan|siguen|sigue|andan|anda) (tu|tus) @parent [(ahi|en casa|cerca|despiertos|despierta|dormidos|dormida|trabajando|contigo|alli|ahorita|ahora|aun)]
(tu|tus) @parent [(ya|aun|todavia|no)] (esta|estan|siguen|andan) [(ya|aun|todavia)] (en casa|ahi|cerca|despiertos|despierta|dormidos|dormida|dormido|durmiendo|fuera|trabajando|en el trabajo|contigo|al lado|de viaje|mirando|viendo)
@you_are_at [(ahora|ahorita|tu|hoy)] (solo|sola|solita|solito|a solas) [(en casa|en tu casa|en tu cuarto|en tu habitacion|ahora|ahorita|hoy)] !unless-before (no|nunca|jamas|cuando|si|sientes|que) !unless-after (en esto|con esto|en el mundo|en este (mundo|problema))
(cuando|a que hora|a q hora|hasta cuando|hasta que hora|que dias) (llega|llegan|vuelve|vuelven|regresa|regresan|sale|salen|trabaja|trabajan|se van|se va|se duerme|se duermen|se acuestan) (tu|tus) @parent
(donde|y donde) (estan|esta|andan|anda) (tu|tus) @parent
(tu|tus) @parent (te|t) (revisa|revisan|mira|miran|lee|leen|controla|controlan|checa|checan|vigila|vigilan|espia|espian|ve|ven|quita|quitan) [(el|la|tu|los|las|lo que)] (celular|movil|telefono|cel|mensajes|chats|haces|escribes|conversaciones|whatsapp|tablet|pantalla|redes|siempre|mucho)
(alguien|quien mas|tu hermano|tu hermana|alguien mas) [(mas|te|puede|ademas de ti)] (lee|ve|ver|leer|mira|usa|revisa) (tu|tus|estos|este) (celular|movil|telefono|mensajes|chats|chat|tablet|cuenta|pantalla|conversaciones)
(hay|quien|tienes a) (alguien|mas|alguien mas|esta|gente) (contigo|cerca de ti|en tu cuarto|en casa contigo|ahi contigo|al lado tuyo|a tu lado)
(quien|quien mas) (esta|anda|hay) (contigo|en tu casa|ahi|en casa|ahi contigo|cerca de ti) [(ahora|ahorita)]
(tu|tus) @parent (saben|sabe) (que|q|con quien|que|lo que) (@talk|estas aqui|hablas|hablas conmigo|juegas|usas|tienes|haces|estas hablando|chateas|andas)
(te deja|te dejan|duermes|dormis) [(tu|tus)] [@parent] (sola en casa|solo en casa|solita|solito|sola en tu cuarto|solo en tu cuarto|quedarte sola|quedarte solo|en tu propio cuarto|estar sola|estar solo)
(tienes|tenes) (cuarto|habitacion|pieza|dormitorio|recamara) (propio|propia|para ti|para ti sola|para ti solo|sola|solo)
(cierra|cierras|cerra|ponle seguro a|echa el cerrojo a) (la puerta|la puerta con llave|con llave|la puerta de tu cuarto) [(y|para que|antes)] (y|para que|antes|asi nadie) !unless-after (no entre el (gato|perro|frio))
(tu|tus) @parent [(no)] (ve|ven|leen|lee|revisa|revisan|oyen|oye|escuchan) (lo que|nuestro|lo nuestro|nuestros|esto|este) [(escribes|chat|mensajes|hablamos|haces|ves)]
