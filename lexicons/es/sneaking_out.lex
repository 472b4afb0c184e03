signal: sneaking_out
version: 1
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (del (jefe|enemigo|mapa|guardia)|en el (juego|nivel|gta))

(@you_can|podrias|intenta|trata de|tienes que|debes|atrevete a|te animas a) [te] (escaparte|escapar|salirte|salir a escondidas|fugarte|salir sin que|salir de noche|salir por la ventana|escabullirte|volarte|saltarte) [(de|un|esta|sin)] !unless-before (no)
(escapate|sal|salte|salite|fugate|volate|escabullete|baja) (por la ventana|por atras|por la puerta de atras|a escondidas|sin que te|sin hacer ruido|calladita|sin ruido|de tu casa|de casa cuando|sin que nadie|esta noche|en la noche|del cole|de clase)
(cuando|en cuanto|espera a que|apenas|despues de que) [(ya)] [(tus padres|tu mama|tus papas|todos|ellos|tu papa|tu familia)] (se duerman|duerman|esten dormidos|se hayan dormido|se acuesten|se vayan|salgan|se duerma|este dormida) [(tus padres|tu mama|tus papas|todos|ya)] [(y)] (sales|escapate|sal|bajas|te|me|ven|baja|vienes|salte|y|nos|abre|abres)
(saltate|faltate|no vayas a|volate|pelate|hazte la pinta|haz novillos|saltate|falta a|saltarte|faltar a|hazte la vaca|te haces la rata) [(la|las|el|al)] (clase|clases|escuela|colegio|cole|insti|instituto|primera hora|ultima hora|entreno|y) [(y|manana|para|conmigo|hoy)] (y|manana|para|conmigo|hoy|ven|vente|nos|vernos)
(dile|diles|di|inventa|decile) (que|algo|en casa que|a tu mama que|a tus padres que|una excusa) [(te)] (duermes en casa|vas a dormir|te quedas a dormir|te quedas en|vas a estudiar|estas en casa de|tienes trabajo en|para salir|y sal|y ven|tienes ensayo|sales con) !unless-after (y es verdad)
(deja|abre|abreme) (la ventana|la puerta|la puerta de atras|la reja|el porton) (abierta|abierto|sin seguro|sin llave|de atras|esta noche|cuando|a las|para que) [(entre|esta)] !unless-after (entre (aire|el gato)|ventile)
(nadie|no se|ni se|tus padres no|ni cuenta) [(se|te|van a|van)] (van a dar cuenta|daran cuenta|va a dar cuenta|dan cuenta|enteran) [(de)] que (saliste|no estas|te fuiste|sales|te escapaste|te fugaste)
(pon|deja) (almohadas|unas almohadas|la almohada|ropa) (en|bajo|debajo) (tu cama|la cama|de la manta|la manta|las sabanas)
(ponte|vistete|preparate) (y sal|y baja|para salir) (sin|cuando|en silencio|esta noche|sin que)
(nunca|ya|alguna vez|has) (te has escapado|te escapaste|te saliste|has salido a escondidas|te has salido de noche|has escapado de casa|te fugaste)
(te espero|estoy|estare) (afuera|abajo|fuera) [(de tu casa|en la calle)] (cuando (duerman|se duerman|salgas|bajes)|a medianoche|a las (2|3|1|12)|sal|baja ya|sin luces)
