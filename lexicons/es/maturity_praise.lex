signal: maturity_praise
version: 1
status: draft
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(@you_are|te ves|pareces|suenas|hablas) [(@very|como|como alguien|tan|mucho)] (madura|maduro|mas madura|mas maduro|mas grande|mas mayor) [(para|que)] !unless-after (el queso|la fruta|el aguacate)
(madura|maduro|lista|listo|inteligente|responsable|avanzada|avanzado|desarrollada) (para|pa) (tu edad|ser tan joven|los anos que tienes|tener|tu corta edad)
(no pareces|no aparentas|no parece que tengas|no hablas como|no actuas como|no te ves como|no te comportas como|no suenas como) [(de|de tener|tener|una|un|la|tu)] (tu edad|nina|nino|12|13|14|15|16|nina de|nino de|tan joven|tan pequena|tan chica|cria|esa edad)
(pareces|te ves|aparentas|se te ve) [(mucho|como|como de|mas|que tienes)] (mayor|mas mayor|mas grande|de 18|de 20|18|20|mas edad|mas edad de la que tienes|de mas edad|toda una mujer|todo un hombre)
(ya eres|ya sos|eres|sos) (toda una mujer|todo un hombre|toda una mujercita|todo un hombrecito|casi una mujer|casi adulta|casi un adulto|una mujer hecha|una mujer|practicamente adulta)
(no eres|no sos|tu no eres|tu ya no eres|ya no eres) [(como)] (las ninas de tu edad|los ninos de tu edad|las chicas de tu edad|los chicos de tu edad|las demas de tu edad|otros de tu edad|una nina|un nino|una cria|un crio|una bebe|las de tu clase|ninguna nina)
(las|los|otras|otros) (de tu edad|chicas de tu edad|chicos de tu edad|ninas de tu edad|ninos de tu edad|de tu clase) [(no|son|no te)] (son inmaduras|son inmaduros|inmaduros|inmaduras|entienden|son muy ninos|son unos crios|son aburridos|saben|son unos ninos|te llegan)
(piensas|hablas|actuas|razonas|escribes|te expresas) (como una adulta|como un adulto|como alguien mayor|como una persona mayor|como una mujer|como alguien de mi edad|como gente grande|como una persona adulta)
(tienes|tenes) (la mentalidad|la cabeza|una mentalidad|la mente) (de alguien mayor|muy madura|de una adulta|de adulto|de una mujer|mas madura|de adulta)
(ya tienes|tienes) edad (para|suficiente para) (decidir|tomar tus|tener novio|hacer lo que|saber lo que|salir sola|esto|tener novia|estas cosas)
(un alma|eres un alma|tienes un alma) (vieja|antigua|madura)
