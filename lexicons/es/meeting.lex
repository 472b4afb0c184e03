signal: meeting
version: 1
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-after: (en el (juego|lobby|server|mapa|discord|spawn|entreno|ensayo|aula|gimnasio de pokemon)|con (mama|papa|los demas|el equipo|la clase|el profe|mis padres|tus padres)|para (la tarea|el trabajo|estudiar|el proyecto|la raid))

(@you_want|podemos|quiero|cuando|deberiamos|hay que|me gustaria|tenemos que|podriamos|vamos a|para cuando|me encantaria) [(ya|que nos|nos)] @meet [(en|un|hoy|a|en la vida)] [(persona|real|dia|solas|manana)] !unless-before (no)
(nos|y si nos|si nos) (vemos|juntamos|encontramos|conocemos|veamos|juntemos|encontremos|vieramos|conocieramos) (en persona|hoy|manana|esta tarde|el sabado|el domingo|despues de clase|a solas|en el parque|en el centro|en la vida real|cerca de|a la salida|en tu casa|en mi casa|este finde|el viernes|donde|en el centro comercial|en la plaza)
(verte|conocerte|quedar contigo|verte a ti|juntarme contigo|encontrarme contigo) (en persona|en la vida real|cara a cara|a solas|pronto|este finde|algun dia|ya|de verdad) !unless-after (en la final)
@come [(a|tu)] (a mi casa|mi casa|a mi departamento|a mi depa|a mi depto|a mi piso|a mi cuarto|a verme|aqui conmigo|conmigo a|sola a|solo a|a mi apartamento) !unless-after (a (estudiar|cenar|hacer el trabajo|hacer los deberes|merendar)|con (los demas|los otros|la clase|el grupo))
(puedo|paso|voy|me paso|ire|quiero) [(ir|pasar|a verte)] (a tu casa|a verte|por tu casa|a visitarte|a tu escuela a|al cole a verte|a tu colegio a|a buscarte a la) !unless-before (no)
(donde|en donde|a donde|dnd) (nos vemos|quedamos|nos encontramos|nos juntamos|podemos vernos|nos podemos ver|te puedo ver|podriamos vernos)
(ven|vente|veni|trata de venir|tienes que venir|vienes) (sola|solo tu|solo sin|tu solo sin|solita|solito|tu sola|sin tus|sin nadie|sin amigas|tu solo|sin amigos)
(te espero|te estoy esperando|te estare esperando|estare esperandote|voy a estar esperandote) (en|a|afuera|fuera|detras|cerca|a la salida|frente) [(el|la|de|tu)] (parque|esquina|estacion|salida|escuela|colegio|casa|parada|plaza|metro|auto|coche|carro|cole|centro|entrada del cine|hotel)
(quedamos|quedemos|salimos|salgamos|salir|quieres salir) (a solas|tu y yo|solos|sin que|solo tu y yo|nosotros dos|tu y yo solos|los dos solos|conmigo) !unless-after (a la raid)
(conozco|se de|hay) (un|una) (lugar|sitio|parque|parte|casa) (tranquilo|donde nadie|privado|apartado|solitario|donde podemos estar|sin gente|donde no hay|escondido|tranquila|donde nadie nos)
(cine|un helado|dar una vuelta|a pasear|a comer|al cine|una pizza) (tu y yo|los dos|solos|conmigo|a solas) [(solos|el|este)]
(que dia|cuando|a que hora) (puedes|podes|te dejan|estas libre para|puedes salir para) (verme|quedar|vernos|venir a verme|salir conmigo|escaparte|venir a mi|encontrarnos)
