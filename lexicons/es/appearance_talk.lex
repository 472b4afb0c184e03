signal: appearance_talk
version: 1
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-before: (perro|perra|gato|gata|gatito|gatita|cachorro|skin|personaje)

(@you_are|estas|te ves|sales|saliste) [(@very|tan|toda|la mas|una|mas|bien)] (guapa|guapo|linda|lindo|bonita|bonito|hermosa|hermoso|preciosa|precioso|bella|mona|wapa|hermosota|guapisima|bellisima|cute|divina|chula) !unless-after (persona por dentro|la casa|(en|con) el (disfraz|traje) de halloween)
(que|q|k) (guapa|linda|bonita|hermosa|preciosa|wapa|guapo|lindo|hermoso|bella|chula) (eres|te ves|sales|estas|q eres|sos|estas hoy|saliste) !unless-after (gato|perro)
(tienes|tenes) [(un|una|unos|unas|los|el|la)] (ojos|ojitos|sonrisa|cara|carita|cuerpo|pelo|labios|boca|piernas|cabello|figura) [(@very|tan|mas)] (lindo|lindos|linda|bonitos|bonita|preciosos|preciosa|hermosos|hermosa|bonito|hermoso|perfecto|perfecta|precioso|bonitas|lindas|increible)
(como|cmo) (eres|sos|te ves) (fisicamente|de fisico|de cara|de cuerpo|en persona|en foto)
(describete|descripcion tuya|dime como eres|cuentame como eres|describeme como eres|describeme tu) [(fisicamente|tu|de)] [(fisicamente|de cuerpo|de fisico|por fuera)]
(cuanto|cuantos kilos|que|cual es tu) (mides|pesas|mides y pesas|estatura tienes|talla eres|talla usas|talla de ropa|estatura|medidas tienes|peso)
(como|cmo|que|de que color) (vas vestida|vas vestido|estas vestida|llevas puesto|traes puesto|tienes puesto|es tu pelo|son tus ojos|tienes los ojos|tienes el pelo|estas vestido|es tu cabello) !unless-after (para (la boda|el baile|halloween))
(me gusta|me encanta|me gustan|me encantan|adoro|me vuelve loco|me fascina) (tu|tus|como se te ve|como te queda) (pelo|ojos|cara|sonrisa|cuerpo|labios|fisico|boca|carita|look|figura|esa falda|ese vestido|esa ropa|piernas|el uniforme)
(sales|saliste|te ves|estabas|estas|luces) [(@very|tan)] (guapa|linda|hermosa|preciosa|bien|bonita|increible|guapisima|perfecta) (en|con) (tu|esa|la|el|ese|tus) (foto|perfil|fotos|historia|video|vestido|falda|uniforme|selfie)
(eres|sos) (la|el) (chica|nina|chico|mas|persona) [mas] (linda|hermosa|bonita|guapa|guapo|preciosa|lindo|bella) (que|del|de|del mundo)
(seguro|apuesto|imagino|de seguro|me imagino) (que|q) (eres|estas|te ves|tienes|sos) [(@very|tan|mas|un)] (guapa|linda|hermosa|preciosa|bonita|cuerpo|guapo|mona|bella)
(que|q) (ojos|sonrisa|pelo|cara|boquita|carita|labios) (tan|mas) (bonitos|bonita|lindos|linda|preciosos|preciosa|bonito|hermosos|hermosa) [(tienes|tenes)] !unless-after (tiene el (gato|perro))
