signal: self_harm
version: 1
status: draft
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

(quiero|quisiera|pienso en|he pensado en|me quiero|deseo|solo quiero|voy a|ganas de|me voy a) (morir|morirme|matarme|matar yo|suicidarme|suicidar|desaparecer|dejar de existir|no existir|acabar con mi vida|quitarme la vida|cortarme|hacerme dano|lastimarme|no despertar|hacer dano a mi) !unless-after (de (risa|hambre|calor|verguenza)|el pelo|por (la siesta)|del (mapa|radar))
(me|ya me|he empezado a|volvi a|estoy) (corto|corte otra vez|cortarme|corto los brazos|hago dano|autolesiono|autolesionarme|lastimo a mi|lastimo yo|corte los brazos|hice dano a proposito|lastimo a proposito|corte a proposito) !unless-after (el pelo|las unas|el (dedo|flequillo)|el cabello)
(no quiero|ya no quiero|no vale la pena) (vivir|seguir viviendo|vivir mas|estar viva|estar vivo|vivir asi|despertar|seguir aqui|existir) !unless-after (en (ese barrio|esta ciudad)|del cuento)
(estarian|estarias|estaria|todos|el mundo|mi familia) (mejor|estarian mejor|estaria mejor|seria mejor) sin mi (y|en|si|todos|ya|siempre|en este|porque|creo|la verdad)
(mejor|ojala|preferiria|quisiera) (me muero|no hubiera nacido|no haber nacido|estar muerta|estar muerto|me muriera|no existiera|estuviera muerta|estuviera muerto) !unless-after (de risa)
(tengo|son|con) (pensamientos|ideas|ganas) (suicidas|de suicidio|de morirme|de matarme|de suicidarme|de morir|de desaparecer|de cortarme|de hacerme dano)
(nadie|ninguno) (me extranaria|me echaria de menos|me va a extranar|notaria|se daria cuenta|lloraria) [si] (me muero|cuando me muera|muero|desaparezco|me voy para siempre|no estuviera|me matara)
(acabar|terminar|acabo|ponerle fin) con (todo de una vez|mi vida|mi sufrimiento|todo esto para siempre|a mi vida)
(me tome|voy a tomarme|me voy a tomar|tomarme) (todas las pastillas|muchas pastillas|un monton de pastillas|las pastillas de mi)
(no le veo|no tiene|ya no tiene|mi vida no) (sentido|tiene sentido) (a la vida|vivir|mi vida|seguir viviendo|a mi vida|a vivir|seguir aqui)
(me despido|adios para siempre|este es mi adios|esta es mi despedida) (de todos|para siempre|a todos|perdon|perdonenme|de la vida|mama perdon|perdonadme)
