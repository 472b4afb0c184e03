signal: shared_secret
version: 1
status: draft
tactic: Makes a secret of the two, as proof of trust.
source: Olson et al. 2007; O'Connell 2003 (exclusivity); NSPCC guidance for parents
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(es|sera|este es|esto es|va a ser|seria) (nuestro|un|nuestro pequeno) (secreto|secretito|pequeno secreto) [(ok|vale|entre)] !unless-before (no|nunca)
(nuestro|nuestro pequeno) (secretito|secreto|pequeno secreto) (ok|vale|si|de acuerdo|entendido|y nadie|nadie|bueno|sale|va|entre)
(te|t) (cuento|voy a contar|puedo contar|dire|digo|voy a decir) [(un|mi|un gran|algo)] (secreto|algo que nadie|secretito|secreto mio|mi secreto|algo que no le he)
(sabes|puedes|podes|me puedes|eres capaz de|sabrias) (guardar|guardarme) (un|mi|el|nuestro) (secreto|secretito)
(cuentame|contame|dime|decime|me cuentas|me dices) (un|tu|tus|algun|tu mayor|tu peor) (secreto|secretos|secretito|mayor secreto|peor secreto)
(nunca|jamas|no) (le|se lo|se lo he|le he|he) (he contado|conte|habia contado|he dicho|dije|habia dicho|contado) (esto|esto a nadie|a nadie|esto a|a nadie mas)
(eres|sos) (la unica persona|la unica|el unico|la primera persona|la primera|el primero) (que (sabe esto|lo sabe|sabe mi)|a (la|quien) (se lo|le|le he))
(tenemos|tengamos|vamos a tener|compartimos) (un|nuestros|un pequeno|muchos) (secreto|secretos|secretito)
(yo guardo|yo te guardo|guardo|te guardo) (tu|tus|el) (secreto|secretos) [(si|y)]
(algo|un secreto|una cosa) (solo|unicamente|nada mas) (entre|de|para|nuestro) (tu y yo|nosotros|los dos|nosotros dos|vos y yo)
solo (tu|vos) (lo sabes|lo sabras|sabes esto|y yo lo sabemos|y yo sabemos)
(te confieso|te digo|te cuento|quiero contarte|quiero confesarte) algo que (nadie|no le|nunca|solo)
(que|esto) (sea|es|sera) (un|nuestro) (secreto) [(entre)] (entre tu y yo|nuestro|tuyo y mio|de los dos|entre los dos)
