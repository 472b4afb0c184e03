signal: relationship_talk
version: 1
status: draft
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (da serie|do filme|do livro|essa musica|do jogo)

(@you_want|seria|serias|vai ser|vais ser|aceita|aceitas|voce quer|vc quer|vc seria) [ser] (minha namorada|meu namorado|minha gata|minha mulher|minha namoradinha|a minha namorada|o meu namorado|minha princesa|namorar comigo|ficar comigo|meu amor|minha mina)
(@you_have|ja tem|ja tens|nao tem|vc ja tem) [(um|algum)] (namorado|namorada|namoradinho|namoradinha|ficante|crush ou|paquera|alguem especial)
(voce|vc|tu|estas|ta|tas|ce) [(ta|esta|e)] (solteira|solteiro|namorando|comprometida|solteirinha|apaixonada por|a namorar|disponivel pra namorar) !unless-before (ele|ela|eles|amigo)
(to|tou|estou|acho que to|acho que estou|me|fiquei) [(me|muito|completamente)] (apaixonado por|apaixonando por|apaixonada por|apaixonei por|a apaixonar me por|a apaixonar por|gamado em|ficando apaixonado por) (voce|vc|ti|tu)
(te amo|amo te|te adoro|adoro te|amo vc|amo voce|to com saudade|tenho saudades) (princesa|linda|meu amor|minha vida|bebe|minha princesa|gata|minha linda|meu bem|demais linda|minha menina|muito minha|da minha princesa) !unless-after (mae|filha)
(a gente|nos|nos dois|seriamos|fariamos|eu e voce) [(ia ser|seria|faria|formava|formariamos|daria)] (um casal|um belo casal|um lindo casal|um bom casal|namorados|mais que amigos|um casal perfeito|um casal lindo|casal) !unless-after (da novela)
(ja|a gente ja|somos|ja somos|agora somos) (namorados|namora|mais que amigos|um casal|minha namorada|estamos a namorar|e minha namorada|meus namorados)
(queria|quero|adorava|gostaria de|adoraria|sonho em) (te beijar|beijar te|ficar contigo|ficar com voce|namorar contigo|namorar voce|te abracar|um beijo teu|casar com voce|casar contigo|ser seu namorado|ser teu namorado|te dar um beijo|dar te um beijo|namorar com voce)
(gosto|to gostando|estou a gostar) [(@very|mesmo|tanto)] (de voce|de ti|de vc) (de verdade|muito|mais que amigo|demais|mais do que|a serio|desde|como mais que|mais que)
(voce|vc|tu|ja) (ja|ja beijou|nunca|alguma vez|beijou) [(beijou|beijaste|deu|namorou|teve|ficou)] (alguem|seu primeiro beijo|o primeiro beijo|um beijo|na boca|com alguem|beijou alguem|namorado|namorou alguem) !unless-before (na|o filme)
(quando|qnd) (voce|vc|tu|fizeres|fores|tiveres) [(fizer|crescer|for|tiver)] (18|maior|mais velha|mais velho|de maior|cresceres|crescer) _ (casar|casa|casamos|juntos|namorar|namorada|esposa|mulher|casamo|oficial)
(meu amor|minha vida|amor|mozao|mor|vida) (to com saudade|que saudade|tenho saudades|sonhei com voce|sonhei contigo|nao some|cade voce|porque nao responde|me responde|ta fazendo o que)
(nao consigo|nao sei|ja nao sei|nao da mais pra) (viver sem voce|viver sem ti|ficar sem voce|ficar sem te ver|viver sem vc|dormir sem voce|estar sem ti|ficar sem falar com voce)
(o amor|amor) nao (tem|ve|liga pra|escolhe|olha a) idade
