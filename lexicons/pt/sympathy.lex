signal: sympathy
version: 1
status: draft
tactic: Offers comfort and takes the other one's side, to become needed.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(sei|entendo|imagino|eu sei|eu entendo|compreendo) [(bem|exatamente|perfeitamente)] (como voce se sente|como vc se sente|como te sentes|o que voce ta passando|o que vc ta passando|pelo que estas a passar|o que ta sentindo|o que voce sente|como e se sentir|o que sentes|como doi) !unless-before (nao)
(sinto muito|lamento|lamento muito|que pena|desculpa) (que|por) (voce|vc|tu|estares|isso ter|te|voces|estejas) [(ta|esteja|estar|esta)] !unless-after (servidor|esperar)
(tadinha|coitadinha|tadinho|coitadinho|pobrezinha|pobre menina|coitada) (de voce|de vc|de ti|minha|da minha|princesa|meu amor|linda|vem ca|do meu|amor)
(voce|vc|tu) (merece|mereces) (coisa melhor|alguem melhor|ser feliz|alguem que|muito mais|mais que isso|melhor|carinho|ser amada|pais melhores|amigos melhores|ser tratada) !unless-after (na prova)
(voce|vc|tu) nao (merece|mereces|merecia) (isso|sofrer|passar por|ser tratada|ficar|que te|estar|esse)
(to|tou|estou|eu estou|eu to) (aqui|ca) (pra voce|pra vc|para ti|pra o que|para o que|se precisar|se precisares|pra te ouvir|se quiser conversar|sempre que|para te ouvir|quando precisar|caso)
(aconteceu|passei|passei por|vivi|ja passei) (comigo|isso|a mesma coisa|o mesmo|por isso) [(tambem|a mesma coisa|comigo)] (na sua idade|na tua idade|quando|tambem|comigo|com meus|com os meus) !unless-after (instalei|atualizei)
(te tratam|tratam te|eles tratam voce|te trata|fazem voce se sentir|te fazem) (@very mal|mal|mal demais|como lixo|que nem crianca|tao mal|sentir mal|como crianca)
(me conta|conta me|desabafa|fala|me fala|diz me) (o que aconteceu|o que houve|comigo|o que te fizeram|o que fizeram com voce|por que voce ta|o que se passa|o que foi linda|o que tens|porque ta triste|o que foi princesa) !unless-after (com o (pc|jogo)|no (filme|jogo|episodio))
(voce|vc|tu|te|pareces|parece) [(ta|parece|acho|estas|que)] [(@very|tao)] (triste|pra baixo|sozinha hoje|em baixo|desanimada|tristinha|carente|magoada|deprimida|mal hoje) !unless-before (ele|ela|musica|nao|n)
(nao chora|nao chores|nao fica triste|nao fique triste|nao fiques triste|nao fica assim) (princesa|linda|meu amor|eu to aqui|bebe|por eles|to aqui|vem|eu cuido|minha|estou aqui|amor|nao)
(eu) (cuido de voce|cuido de ti|te escuto|te entendo|te protejo|te apoio|cuido de vc|nunca te deixaria|te ouco) [(sempre|e)] !unless-after (mal|com eco)
(pode|podes|voce pode|vc pode) (desabafar|chorar|falar|contar tudo) (comigo|pra mim|no meu ombro)
