signal: joking_test
version: 1
status: draft
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(brincadeira|to brincando|era brincadeira|e brincadeira|estou a brincar|era zoeira|zoeira|brinks|to zoando) [(haha|kkk|mas|rs)] (a nao ser que|a menos que|mas se|se bem que|so se|mas so se) (voce|vc|tu|queira|quiser|queiras|quiseres|topar|a gente)
(voce|vc|tu|ficavas|ficarias|ce) [(ia ficar|ficaria|ficava|ia)] (brava|bravo|chateada|chateado|zangada|com raiva|assustada|me odiar|com nojo) se eu (te|pedisse|falasse|perguntasse|dissesse|fizesse|tentasse|gostasse|pedir) !unless-after (emprestado|o lapis)
(posso|posso te|posso fazer te) (perguntar|fazer|pedir|dizer|falar) (uma|algo|uma coisa|uma perguntinha) [(pergunta|coisa|meio)] (pessoal|intima|intimo|meio pessoal|indiscreta|ousada|estranha|atrevida|meio intima|constrangedora|mais pessoal)
(nao|n) (fica|fiques|fique|se assuste|te assustes|leva|leve|leves|me leve|se ofenda) [(brava|chateada|zangada|a mal|estranha|a serio)] (mas|comigo mas|se eu|pelo que|com o que) (gosto|voce|te|eu|acho|vou|quero|es|sonhei|tu|to|perguntar|vc)
(to|tou|estou|era|e) [(so|a|tudo)] (brincando|brincar|brincadeira|zoando|a brincar) [(kkk|haha|rs|kkkk|hehe)] (ou nao|a nao ser|ou sera que nao|mas nem tanto|mas se quiser|mas se voce quiser|se nao quiseres|mas se quiseres)
(imagina|e se|ja imaginou|imagina se|vamos fingir que|faz de conta que) (a gente|nos|eu e voce|voce|eu|fossemos|estivessemos|tu) [(fosse|estivesse|tivesse|morasse|te|ficasse|fosses)] (namorados|namorado|sozinhos|juntos|minha namorada|beijasse|aqui comigo|seu namorado|casados|teu namorado|namorasse|aqui agora|abracados)
@you_are [(bem|uma pessoa de)] (mente aberta|cabeca aberta|inocente|ousada|atrevida|inocentinha|danadinha|travessa|mente suja) !unless-after (no xadrez)
(tem|tens|voce tem|vc tem|te da|sente|da te|ta com) (vergonha|nojo|medo|receio) (de falar|de conversar|comigo|de mim|de me contar|de responder|de me dizer|de me mostrar|de perguntar|de mostrar) [(sobre|disso|comigo)] !unless-after (em publico|na frente da turma)
(kkk|kkkk|haha|rs|rsrs|hehe) (a nao ser que|a menos que|so se|se voce quiser|se quiser|mas se voce|mas se quiser|se quiseres) [(voce|vc|queira)] !unless-after chova
(nao me|nao) (ache|aches|pense|penses|pensa) que (sou|to|estou) (um tarado|tarado|estranho|esquisito|louco|maluco|um velho|pervertido) (mas|so|e que|porque)
(falei|disse|era so|perguntei) (de brincadeira|brincando|na brincadeira|a brincar|por brincadeira|zoando) (nao|mas|relaxa|calma|boba|tonta|ne|se)
