signal: personal_info_asking
version: 1
status: draft
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(como te|cmo te|como t) (llamas|llamais|llamas en la vida real) [(de verdad|realmente|en verdad)]
(cual es|@tell_me|pon|y|me gustaria saber|quiero saber) tu (nombre|nombre real|nombre completo|verdadero nombre|nombre de verdad|apellido|nombre y apellido) !unless-after (de usuario|en el juego|de jugador|de equipo)
(@tell_me|regalame|me regalas|cual es|necesito|quiero|me dejas|deja|dejame|puedo tener|puedes darme|me puedes dar|puedo pedirte) tu @number_of !unless-after (favorito|de la suerte|de pedido|de camiseta)
(con quien|con quienes) (vives|vivis|vives tu)
(@you_have) [(muchos|algun|alguna|mas)] (hermanos|hermanas|hermano|hermana|hermanitos) [(o|mayores|mas)] !unless-after (libre)
(@you_are|sos) (nino o nina|nina o nino|chico o chica|chica o chico|hombre o mujer|mujer u hombre|hombre o chica|mujer o hombre|chica|nena o nene|chava o chavo)
(cual es|@tell_me|pon) tu (correo|mail|email|contrasena|clave|cuenta y contrasena|usuario y contrasena|cumpleanos|fecha de nacimiento)
(en que|de que) (trabaja|trabajan) (tu|tus) @parent
(@tell_me|hablame|cuentame) [(algo|mas|todo)] (mas sobre ti|sobre ti|de ti|mas de ti|sobre tu familia|de tu familia|de tu vida|sobre vos|de vos) !unless-after (equipo|para la entrevista|para el trabajo)
(@you_have|usas) (celular|movil|telefono|cel) (propio|tuyo|tuya|solo para ti|para ti sola|para ti solo)
(quien|quienes) (te cuida|te cuidan|cuida de ti|paga tu celular|te compro el celular|te compro el movil)
(como se llama|como se llaman) (tu|tus) (@parent|@relative|@friend|cole|escuela|colegio|profe)
(que|cuales) (redes|redes sociales|apps|aplicaciones) (@you_have|usas|usais)
a (que|q) se (dedica|dedican) (tu|tus) @parent
