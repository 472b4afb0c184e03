signal: refusal
version: 1
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

(no|que no) (quiero|pienso|voy a|puedo|me apetece|me da la gana|debo) [(de)] (mandar|mandarte|enviar|enviarte|pasarte|decirte|darte|hacer eso|hacer esto|hacerlo|verte|ir a tu|ir a verte|ir contigo|quedar|prender|hablar contigo|hablar de|contarte|ser tu|seguir|ensenar|ensenarte|encender|vernos|decir|jugar a eso|nada contigo) !unless-after (la (tarea|raid)|de (esto en clase))
(no|nunca|yo no) (mando|envio|paso|doy|comparto|subo|hablo|quedo|acepto|agrego|conozco) [(mis|mi|fotos|con|a)] (fotos|numero|direccion|datos|desconocidos|extranos|a gente que|con desconocidos|con gente que|eso a|gente que no|nadie que no|mi edad|a desconocidos|de eso|mi insta) !unless-after (del juego)
(no) te (voy a|pienso|puedo|quiero|conozco|importa|incumbe|interesa|dire|lo dire|doy|paso|mando|tengo confianza) [(nada|eso|decir|dar|mandar|mi|ni)]
(dejame|dejeme|dejame ya|deja de|para de|ya deja de|deje de|puedes dejar de|parale a|basta de|no sigas) (en paz|tranquila|tranquilo|molestar|escribirme|hablarme|insistir|preguntar|acosarme|llamarme|pedirme|mandarme|preguntarme|insistirme|enviarme|seguirme|decirme eso|presionarme|molestarme|sola) !unless-before (no|perro)
(no me|ya no me|nunca mas me|no vuelvas a) (escribas|escribirme|hables|hablarme|llames|llamarme|contactes|busques|sigas|mandes|mandarme|pidas|pedirme|preguntes|molestes|digas asi|llames asi|toques|insistas) [(mas|nunca|eso|asi|nada)] !unless-after (de (la tarea)|ahora que estoy|cuando estoy (comiendo|en clase))
(te voy a|te|voy a|ya te|os voy a) (bloquear|bloqueo|bloquee|reportar|reporto|denunciar|denuncio|bloquearte|reportarte|denunciarte|eliminar de amigos|borrar de amigos|eliminarte) [(ya|si)] !unless-after (el (tiro|disparo|paso|balon)|la (pelota))
(le voy a|se lo voy a|les voy a|voy a|ya se lo|se lo) (decir|contar|dije|conte|decirle|contarle|decirselo|contarselo|ensenar|ensenarle) [(todo|esto|eso)] a (mi (mama|mama ya|papa|madre|padre|profe|hermana|hermano|familia|abuela|tia)|mis (padres|papas|profes)|un adulto|la policia|los mods|un moderador|una profe) !unless-after (que (gane|saque|llego))
(mi mama|mi papa|mis padres|mis papas|mi madre|mi padre) (no me (deja|dejan)|se (enojaria|enojaran|enoja|enfadaria|enfadarian|enojarian)|me (revisa|revisan|mata|matan|revisa el|mira el|mirar el)|no (quiere|quieren) que|me dijo que no|me ha dicho que no|dice que no|me prohibe|lee mis|leen mis|ve mi|ven mis) !unless-after (ir a la fiesta|jugar mas|comer)
(no gracias|no muchas gracias|nop gracias|que no quiero|ya dije que no|he dicho no|no es no|no insistas|ni loca|ni loco|ni de broma|ni hablar|ni en suenos|para nada|paso de eso|paso de ti|ni de chiste|olvidalo) !unless-after (se (oye|ve|entiende)|mas|funciona|vale|cabe|tiene)
(prefiero|preferiria|mejor) (no (hacerlo|decir|mandar|decirte|ir|hablar|contar|dar|vernos|hacer|ensenar|verte)|seguir aqui|hablar por aqui|hablar aqui|quedarme aqui|seguir hablando aqui|jugar y ya)
(solo|nomas|nada mas) (quiero|vine a|estoy aqui para|juego) (jugar|hablar del juego|a jugar|jugar y ya|ser amigos|hacer amigos)
(no|ya no) (hagas|digas|hagas mas|me digas|quiero que me digas|me llames|me hables de) (esas cosas|cosas asi|asi|bebe|princesa|amor|esas)
