signal: family_logistics
version: 1
status: draft
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

(mama|papa|tu padre|tu madre|la abuela|el abuelo|tu tia|tu tio) (te|los|nos|va a|pasa|viene|va|os) [(va a|a|pasa|a ir)] (recoge|recogera|recoger|buscar|recogeros|por ti|recogerte|buscarte|recogerlos|a por ti|a buscarte|a recogerte|lleva al cole|lleva|espera en casa|va a buscar)
(la cena|la comida|el almuerzo|la merienda|el desayuno|a cenar|a comer|a desayunar) (esta|ya esta|es a|ya|que|lista|todos|en la|se enfria) [(lista|listo|las|se|en|hecha)] !unless-after (cara|buena en)
(hiciste|has hecho|terminaste|has terminado|acabaste|ya hiciste|haz|termina) [(los|la|tus|tu|ya)] (deberes|tarea|tareas|la tarea|cama|cuarto|habitacion)
(compra|trae|pasa a por|acuerdate de comprar|falta|compren) (pan|leche|huevos|el pan|la leche|arroz|fruta|tortillas|papel|aceite|agua)
(no llegues|vuelve|vuelvan|regresa|te quiero en casa) (tarde|a casa antes de|antes de las|temprano|para cenar|a las diez|antes de cenar|a la hora de|pronto hijo|pronto hija)
(te quiero|besos|te queremos|cuidate|buenas noches|suerte) (hijo|hija|hijita|hijo mio|mi nino|mama|papa|mami|papi|abuela|abuelo|abu|hermanita|nieta|nieto)
(saca|pasea|da de comer a|dale de comer a|baja) (al perro|la basura|el perro|a la perra|al gato|la ropa|a pasear)
(cita|turno|hora) (con|en|del|para) [(el|la)] (dentista|medico|pediatra|doctor|doctora|oculista|ortodoncista|peluquera|vacuna)
(llevo|recojo|llevamos|busco|recogemos|recoger|llevar|dejar) a (los ninos|las ninas|tu hermana|tu hermano|los chicos|tu hermanita|los peques|la nina|el nino|mi hija|mi hijo)
(el domingo|este finde|el sabado|manana|en navidad|las vacaciones) [(comemos|vamos|cenamos|vamos a|iremos|con)] (comemos|vamos|cenamos|iremos|en casa de|a casa de|con|donde) (con los abuelos|la abuela|los abuelos|los tios|a casa de la|los primos|tus primos|mis suegros|la familia)
(llevate|ponte|abrigate|coge|lleva) (el abrigo|la chaqueta|un paraguas|el paraguas|las llaves|la bufanda|un sueter|el sueter|bien que hace|la merienda|el bocadillo|el lonche)
