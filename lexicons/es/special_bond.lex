signal: special_bond
version: 1
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(nadie|ninguna persona|ellos no|nadie mas) (te|me) (entiende|comprende|conoce|escucha|quiere|entienden|comprenden|cuida|apoya) (como|tanto como|mejor que|igual que) (yo|tu|vos|lo hago yo)
(siento que|es como si|parece que|como si) [(ya|te)] (te conozco|te conociera|nos conocemos|te conozco de|nos conocieramos|te conociera de) [(de|desde|hace)] (toda la vida|siempre|anos|hace anos|mucho tiempo|otra vida|antes)
(lo nuestro|nuestra amistad|nuestra conexion|lo que tenemos|lo que hay entre nosotros|nuestro lazo|nuestra relacion) [no] (es|sera|va a ser) [(algo|muy|tan|mas)] (especial|unico|unica|diferente|real|mas fuerte|fuerte|como las demas|nuestro|solo nuestro|para siempre|magico)
(tenemos|hay) (una|un|esta) (conexion|quimica|lazo|vinculo|relacion|amistad) (especial|muy especial|unica|unico|increible|fuerte|muy fuerte|entre nosotros|diferente|que nadie)
(soy|yo soy|sere|puedo ser) (tu unico amigo|tu mejor amigo|tu unica amiga|el unico que te (entiende|escucha|comprende|conoce)|la unica que te (entiende|escucha)|la unica persona que te|tu confidente|tu unico apoyo)
(tu y yo|vos y yo|nosotros dos|nosotros) [(siempre|contra|somos|nos|contra)] (contra el mundo|somos iguales|nos entendemos|somos almas gemelas|siempre juntos|tenemos algo|estamos conectados|somos especiales|nos parecemos tanto)
(eres|sos) (diferente|distinta|distinto|especial) (a|de) (las demas|los demas|todas|todos|las otras|los otros|otras chicas|otros chicos|todas las demas)
no (eres|sos) como (las demas|los demas|las otras|los otros|otras|otros|todas|todos|ninguna)
(puedes|podes|sabes que puedes) (confiar en mi|contarme todo|contarme lo que sea|contarme cualquier cosa|contar conmigo para todo|decirme todo|decirme lo que sea|confiarme todo|contarme tus cosas) !unless-before (no|nunca)
(eres|sos) (mi otra mitad|mi alma gemela|mi media naranja|mi persona|lo mas importante|lo mas importante para mi|la unica persona en quien|la unica que me entiende|el unico que me entiende|todo para mi|todo lo que tengo)
(el destino|dios|la vida|por algo) (nos (junto|unio|puso|cruzo)|quiso que|nos conocimos|nos encontramos)
(siempre|aqui) (voy a estar|estare) (para ti|contigo|para vos|a tu lado|cuidandote|cuando me necesites)
conmigo (puedes|podes|siempre puedes) (hablar|contar|ser|desahogarte|confiar) [(de|tu|con)] (todo|misma|mismo|siempre|lo que|cualquier cosa|mi)
