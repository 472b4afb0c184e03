signal: safety_lesson
version: 1
status: draft
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material

(nunca|no|jamas) (compartas|compartan|des|den|publiques|publiquen|compartais|deis|digas|reveles|pongas) (tu|tus|vuestra|su|sus|datos|informacion) (contrasena|direccion|datos personales|numero|ubicacion|personales|personal|telefono|contrasenas|datos|clave) [(a|con|en)]
(nunca|no|jamas) (quedes|quedeis|hables|hablen|aceptes|acepten|agregues|agreguen|te reunas|hableis|abras|te veas) [(solicitudes|a|con|mensajes|de|solo)] (con desconocidos|de desconocidos|desconocidos|a desconocidos|extranos|con extranos|de extranos|con alguien que no|gente que no|alguien que conociste|con alguien que conociste)
(si) (alguien|un desconocido|un adulto|algun desconocido|una persona) [(en internet|que no conoces|te)] (te pide|te manda|te envia|te ofrece|te amenaza|te hace sentir|pide|te molesta|te dice que guardes|te escribe|te incomoda) _ (fotos|foto|secreto|regalos|dinero|datos|mal|incomodo|incomoda|cuentalo|diselo|mensaje|mensajes|ubicacion|algo)
(cuentaselo|diselo|avisa|habla|cuentalo|pide ayuda|acude) (a|con) (un adulto|un adulto de confianza|tus padres|tu profe|un profesor|tu familia|alguien de confianza|tus papas)
(seguridad|peligros|riesgos|charla sobre|consejos|uso) (en internet|en linea|en redes|en las redes|de internet|seguro de internet|el ciberacoso|el grooming|de privacidad|responsable de internet)
(ciberacoso|ciberbullying|grooming|internet segura|dia de internet segura|control parental|huella digital|incibe)
(configura|revisa|pon|ajusta) (tu|la|tus|el) (privacidad|perfil en privado|cuenta en privado|perfil privado|cuenta privada|ajustes de privacidad|configuracion de privacidad|cuenta como privada)
(bloquear|bloquea|bloquead|bloqueen) y (reportar|reporta|denunciar|denuncia|reportad|reporten|denunciad) [(a|la|cualquier)]
(la gente|las personas|no todos|algunos adultos|cualquiera|los desconocidos) (en internet|online|en linea) [(no|puede|pueden)] (mienten|no son quienes|puede mentir|pueden mentir|se hacen pasar|son quienes|ser quienes|no es quien|finge)
(piensa|pensad|piensen) (antes de) (publicar|subir|compartir|enviar|postear|mandar)
(no|nunca) (envies|mandes|enviar|mandar|compartas|manden|envien) (fotos|imagenes|una foto|tus fotos|fotos tuyas|videos) (a (desconocidos|extranos|alguien|nadie|quien|gente)|por internet|intimas|que no)
(nunca|no) (deis|den|des|compartais|publiqueis|envieis) (vuestros|sus|tus|vuestra|su|ningun) (datos|dato|fotos|direccion|contrasenas|ubicacion|telefono)
si alguien (os|les|te) (pide|manda|envia|ofrece) (fotos|fotos o|regalos|datos|secretos) (avisad|avisen|avisa|decidlo|contadlo|contarlo|cuentalo|no respondais)
