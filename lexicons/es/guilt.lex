signal: guilt
version: 1
status: draft
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(si|y si) (me|de verdad me|en serio me|realmente me) (quisieras|quieres|amaras|amas|querias|tuvieras confianza|importara|quisieses|quisieras de verdad) [(de verdad|tanto|como)] (lo harias|me lo|no te|harias|la mandarias|me la|me mandarias|lo haces|me enviarias|confiarias|no dirias|vendrias|me ensenarias|me demostrarias|haz)
(si|y si) (confiaras|confias|confiases|tuvieras confianza) (en mi) [(de verdad)] (lo harias|no te|me lo|me la|me mandarias|la|no tendrias|harias|me dirias|me contarias|mandamela|no dudarias)
(despues de|con) todo lo que (he hecho|hice|hago|te he dado|te di|te regale|he gastado|te compre|gaste|hago yo) [(por|en|y)] (por ti|en ti|y|asi|me|por vos|para ti|tu)
(ya no me|no me|tu no me|es que no me|o no me) (quieres|amas|tienes confianza|extranas|tienes carino) (verdad|o que|cierto|no|entonces|acaso|o ya|mas|ya) !unless-before (si)
(no confias|ya no confias|desconfias|por que no confias|acaso no confias) (en mi|de mi) [(o|verdad)]
(me|tu me) (haces|estas haciendo) (sufrir|sentir mal|dano|llorar|sentir culpable|quedar mal|quedar como|mucho dano|sentir solo) [(cuando|si|con|por)]
(por tu culpa|es tu culpa|todo es por tu|por culpa tuya|es culpa tuya|la culpa es tuya|fue tu culpa) !unless-after (perdimos|que perdieramos|el (gol|equipo)|muri|me mataron) !unless-before (no)
(me|me voy a|voy a) (voy a hacer algo|matar si|hacer dano|hago dano|muero|hacer algo malo|morir) (si|por|sin) (me dejas|no me|te vas|ti|ya no|te alejas|no vienes|tu culpa|me bloqueas)
(yo|que yo) (siempre|que siempre|lo doy todo|hago todo|te di|que te di) [(he|estoy|estuve|te)] (estado|ahi para|ayudo|por ti|todo por ti|estoy para|para ti|cumplo) [(y|para)] (y tu|y asi|ti y|y no|y me|y vos)
(eres|sos|que) [(una|un|muy|@very)] (mala|malo|egoista|desagradecida|malagradecida|desagradecido|ingrata|injusta|fria) (conmigo|amiga|persona conmigo|si no me|por no|y yo)
(otras|otra|otros|las demas|cualquier otra) [(chicas|chica|personas|si)] (si (me|lo|confian|harian)|me (mandan|lo dan|quieren)|lo harian|lo hacen) [(sin|por|y)] !unless-after (de cuatro)
(me lo|me la) (prometiste|habias prometido|juraste) [(y|no)] (y|no|ahora|acuerdate|asi que|cumple|recuerda)
(me dejas|me dejaste|me vas a dejar|quieres dejarme) (solo|tirado|plantado|como todos|como todas|triste|asi) (como|otra|y|cuando|despues|por|con|de)
si [(de verdad|realmente)] me (quisieras|quieres|amaras|tuvieras carino) [(de verdad)] (me harias|me haces|me darias|me mandarias|me lo|me obedecerias) [(caso)]
despues de (lo que|todo lo que|tanto que) (he hecho|hice|te he dado|te di|he gastado|gaste) (por|en|y) (ti|vos|asi)
