signal: peer_support
version: 1
status: draft
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(deberias|tienes que|podrias|por que no|mejor) [(se lo)] (hablar con|contarle a|decirle a|contarselo a|decirselo a|hablarlo con|pedir ayuda a|avisar a) (tu mama|tu papa|tus padres|un adulto|la orientadora|tu profe|alguien de confianza|un profe|la psicologa|tu hermana mayor|tu madre|tus papas|la policia|la tutora|un profesor)
(no es|no fue|no tienes) (tu culpa|culpa tuya|la culpa) [(de)] !unless-after (del (empate|gol))
(no estas|no te sientas) (sola|solo) [(en esto|yo)] (en esto|yo|tienes|te|somos|aqui|cuentas|hay|amiga|amigo|estamos)
(yo|si quieres|te) (te acompano|voy contigo|vamos juntas|vamos juntos|acompano a) [(a)] (decirselo|a contarlo|hablar con|a hablar|contarselo|a la orientadora|al profe|a decirlo|con la profe)
(bloquea|bloquealo|bloqueala|reporta|reportalo|denuncia|denuncialo|borralo y bloquea) (a ese|a esa|y|lo|ese|al|la cuenta|tia|tio|amiga|ya|y reporta|y cuentalo) !unless-after (el (tiro|pase|paso))
(le|se lo|ya le|ya se lo) (dijiste|contaste|has dicho|has contado) a (tu mama|tus padres|tu papa|tu profe|alguien|un adulto|tus papas|tu madre|tu hermana)
(estoy|aqui estoy|estamos|cuenta) (contigo|conmigo|aqui para ti|con nosotras|con nosotros) (amiga|amigo|tia|tio|bestie|hermana|pase lo que pase|siempre|para todo|y con|en esto)
(llama|puedes llamar|hay un numero|escribe) (al 017|al 116111|al telefono de la esperanza|a la linea de|al 024|al 016|a un telefono de ayuda|la linea de ayuda|de ayuda|a la linea)
(ese|esa|eso|el tipo|ese tio|ese man|esa persona) (no es de fiar|no es normal|es peligroso|te esta manipulando|te manipula|no es tu amigo|no te conviene|esta mal|da mala espina|no deberia hablarte|no deberia pedirte)
(lo siento|siento mucho|que mal|que fuerte) (tia|amiga|amigo|que te pase|que estes asi|bro|que te hagan|que te digan) (quieres|si|cualquier|aqui|vamos|cuentas|estoy|eso|eres|puedes)
(no le|no les|no lo) (hagas caso|contestes|respondas|mandes nada|creas) (a ese|tia|amiga|mas|bloquealo|y|es un|te esta|a los que)
