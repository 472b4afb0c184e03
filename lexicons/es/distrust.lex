signal: distrust
version: 1
status: draft
tactic: Talks down parents and friends, so that they are not told.
source: Olson et al. 2007 (isolation); Ringenberg et al. 2022
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)

(tu|tus) (@parent|@friend) [(ya)] no (te|los|la) (entiende|entienden|comprende|comprenden|quiere|quieren|escucha|escuchan|valora|valoran|apoya|apoyan|merecen|cuidan|respetan|dejan ser|dejan vivir)
(tu|tus) (@parent|@friend) (son|es|estan) [(@very|unos|unas|un|una|tan)] (estrictos|estricta|estricto|controladores|controladora|controlador|celosos|celosa|celosas|envidiosos|envidiosas|falsos|falsas|malos|injustos|exagerados|toxicos|toxicas|pesados|anticuados|locos|inmaduros|mala influencia)
(tu|tus) (@parent|@friend) (solo|nada mas|nomas|lo unico que) [(te|quiere|quieren)] (quiere|quieren|te quieren|te quiere|hacen|tienen|busca|buscan) [(es)] (controlarte|controlar|separarnos|alejarte|alejarnos|hacerte|usarte|fastidiarte|celos|envidia|molestar|arruinar|reganarte)
(no puedes|no podes|no debes|no deberias|nunca) (confiar en|confies en|fiarte de|contar con|contarle a) (@your) (@parent|@friend|@trusted|hermana|hermano)
(no confies|no te fies|no creas|no le creas|no les creas|desconfia|no hagas caso|no le hagas caso|no les hagas caso) (en|de|a) (@your|los|la|nadie mas|nadie que) [(@parent|@friend|@trusted|profes|policia|no sea yo|no sea)] [(yo|ellos)] (@parent|@friend|@trusted|profes|policia|nadie|yo|no sea yo|hermana)
(tu familia|tu mama|tus papas|tus padres|tus amigos|tus amigas) (te|solo te) (mienten|miente|mintieron|enganan|critican|usan|envidian|tienen envidia|abandonaron|van a dejar|van a traicionar|traicionaron|odian|quieren alejar de mi|tratan como una nina|tratan como un nino)
(no|ellos no|nadie|tus padres no|tu mama no|tu familia no) (entenderian|entenderia|lo entenderian|lo entenderia|va a entender|van a entender|nos entenderian|comprenderian) [(lo|lo nuestro|nuestra)] (lo nuestro|nuestra amistad|nuestra relacion|esto nuestro|lo que tenemos|lo que hay entre nosotros|nuestro amor|esto|jamas) !unless-after (de las mates|ni con)
(que|y que|y) (sabran|saben|sabe|sabra) (ellos|tus padres|tu mama|tu madre|tus papas|tu papa|tus amigas|tus amigos) (de|lo que|sobre|si) [(ti|lo que)] !unless-after (programacion|futbol|tenis)
(a tus padres|a tu mama|a tu papa|a tus papas|a tu familia|a tus amigos|a nadie|a ellos) (no les importas|no le importas|les das igual|le das igual|no les interesas|les importa poco|no les interesa|nunca les has importado|no le interesas) [(como)] !unless-after (el partido|el resultado)
(esas|tus|esos|tus supuestas|tus supuestos) (amigas|amigos|amistades|companeras|companeros) (no (son|te)|te) (de verdad|tus amigas|verdaderas|verdaderos|amigos de verdad|convienen|hablan mal|dejan de lado|amigas de verdad|hacen bien|critican)
(te|van a|te van a) (quitar|castigar|quitaran|castigaran|reganar|castigan) _ (si se enteran|si lo saben|si les cuentas|si dices|si le cuentas|si cuentas|por mi culpa|si les dices|si les preguntas)
(la policia|los profes|tus profes|tu psicologa|la orientadora|los profesores|los mods) (no (te va a|te van a|sirven|hace nada|hacen nada|te creeran|te va a creer)|nunca|te van a) (ayudar|creer|para nada|hacen nada|nada|ayudan|te creeran|culpar|echar la culpa)
