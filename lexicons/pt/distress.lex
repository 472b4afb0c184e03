signal: distress
version: 1
status: draft
tactic: Says to be afraid, trapped or harmed.
source: Thorn and NCMEC guidance on sextortion; NSPCC guidance for young people

(to|tou|estou|fico|tenho) (com|com muito|muito|tanto|morrendo de|cheia de) (medo) [(dele|de ti|de voce|que|disso|do que)] (dele|de ti|de voce|que|disso|do que|e nao|e|me ajuda|por favor|ela|nao sei) !unless-after (chova|da (prova|barata)|de (aranha|altura|barata|perder)|perca)
(to|tou|estou|fiquei|me sinto|sinto me) [(@very|mto|tao)] (apavorada|apavorado|desesperada|desesperado|chorando|tremendo|a chorar|a tremer|assustada|assustado|presa nisso|encurralada|arrasada|destruida|em panico|sem saida|angustiada) !unless-after (de (rir|frio|rindo)|com (o filme|a serie))
nao sei (mais|o que|pra quem|com quem|a quem|como) [(o que|mais|pra)] (fazer|contar|falar|pedir ajuda|sair disso|sair dessa|parar isso|contar isso) !unless-after (de (almoco|janta)|pro trabalho|no exercicio|ingles|na prova)
(por favor|pfv|te imploro|pelo amor de deus|te peco|imploro te) nao (posta|poste|publica|publiques|manda|mostra|conta|conte|contes|mostre|mostres|faz isso|espalha|vaza|mandes|envies|fala pra|postes) !unless-after (spoiler|mais meme|a resposta)
(me sinto|to me sentindo|sinto me|estou|to|tou) [(@very|tao|mto)] (sozinha|sozinho|vazia|vazio|triste|culpada|culpado|suja|sujo|um lixo|mal|perdida|envergonhada) (e|nao|sempre|no mundo|demais|com tudo|ultimamente|todo dia|por|todos os) !unless-after (o jogo|o mapa) !unless-before nao
ninguem (acredita em mim|vai acreditar em mim|me ajuda|liga pra mim|me ama|me escuta|me ouve|quer saber de mim|se importa comigo|gosta de mim|acreditaria) !unless-after (na raid|quando digo que ganhei)
(nao aguento|nao suporto|nao consigo) (mais|mais isso|dormir|parar de chorar|mais viver assim|mais nada|mais tudo|comer nem) !unless-after (de (rir|calor)|esse (calor|barulho|jogo)|essa (musica|aula)|correr|comer)
(ele|ta|me|esta|estao|eles) [(ta|esta|me|estao)] (me|a) (ameacando|ameaca|chantageando|chantageia|obrigando|obrigou|perseguindo|forcou|forcando|tocou|bateu|ameacou|bate|machucou|ameacar me|chantagear me|perseguir me|assediando) !unless-after (o (chefao|boss)|no jogo)
(me ajuda|ajuda me|socorro|me ajudem|preciso de ajuda|alguem me ajuda) (por favor|pfv|tem um|ele|to com medo|nao sei|estou com medo|eu nao aguento|urgente|com uma coisa seria|tem alguem) !unless-after (na (licao|prova|fase)|passar de fase|com a licao|nessa fase)
(chorei|to chorando|passei|choro|estou a chorar) (a noite toda|o dia todo|todo dia|a noite inteira chorando|todas as noites|toda noite|a noite chorando|ha horas|ha dias)
(e|foi|tudo|a) (tudo minha culpa|culpa minha|minha culpa|e minha culpa|culpa e minha|tudo culpa minha) !unless-after (perdemos|o gol)
(meus pais|minha mae|meu pai|meu padrasto|os meus pais) (vao me|vai me|me|ia me|iam me|vao) (matar|odiar|bater|bate|batem|bate muito|expulsar de casa|espancar|odeiam|odeia|bateu|machuca) !unless-after (se eu tirar|pela nota)
