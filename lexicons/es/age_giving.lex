signal: age_giving
version: 1
status: draft
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

tengo (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|48|50|55|60) (anos|anios|anitos) !unless-after (de experiencia|trabajando|viviendo|jugando|en esto|con|de casado)
(yo|y yo|pues yo|ya) tengo (18|19|20|21|22|23|24|25|26|27|28|29|30|32|35|38|40|45) (y tu|y vos|te molesta|te importa|pero|espero que)
soy [(@very|mucho|bastante|unos anos|algo)] (mayor|mas grande|mas viejo|mas mayor) (que|q) (tu|vos|ustedes|ti)
(soy|ya soy) [(un|una)] (adulto|adulta|hombre adulto|mujer adulta|hombre hecho y derecho|mayor de edad)
(tengo edad|podria|soy lo bastante mayor|tengo edad suficiente|tengo edad como) [(para|suficiente para|de)] ser tu (padre|papa|tio|madre|abuelo|mama|hermano mayor)
(te molesta|te importa|te da miedo|te asusta|no te molesta|no te importa|esta bien|es raro|hay problema|te parece mal|te incomoda) (que|si|q|con que) (sea|soy|yo sea) [(@very|mucho|tan|algo)] (mayor|mas grande|mas viejo|adulto)
(la|tu|mi|nuestra) edad (es|solo es|no es mas que) [(solo|solamente|nada mas)] (un numero|numeros|lo de menos)
(no importa|que importa|da igual|no le hagas caso a|a quien le importa|no me importa|que mas da|da lo mismo) (la edad|tu edad|mi edad|la diferencia de edad|cuantos anos tengas|la diferencia de anos)
(la diferencia de edad|la edad|nuestra edad) no (importa|es problema|es un problema|significa nada|tiene nada que ver|cuenta)
(te gustan|prefieres|saldrias con|hablarias con|te llevas bien con|estarias con) [(los|las|un|una|tios|los hombres|los chicos|los tios)] (mayores|hombres mayores|mas grandes|mayores que tu|mas grandes que tu|alguien mayor|chico mayor|hombre mayor)
(cuantos anos|que edad|cuantos) me (echas|calculas|pones|das|echarias)
(no soy|ya no soy) (tan viejo|tan mayor|tan grande|un viejo|un nino|un crio|un chamaco|un chaval|ningun viejo)
(me conservo|aparento|parezco|me veo) (bien para mi edad|mas joven|mas joven de lo que soy|menos edad|menos anos)
(ya paso|pase|ya pase|estoy en) [de] (los veinte|los treinta|los 20|los 30|mis treinta|mis veinte|los cuarenta|la universidad hace anos)
