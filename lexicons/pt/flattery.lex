signal: flattery
version: 1
status: draft
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (a foto do|o desenho|nesse jogo|neste jogo|jogando|gg)

@you_are [(@very|a|o|uma|um|minha|a pessoa)] (especial|incrivel|maravilhosa|maravilhoso|perfeita|perfeito|fofa|fofo|fofinha|fofinho|querida|um amor|um anjo|encantadora|doce|adoravel|pessoa favorita|melhor pessoa|mais fofa|mais querida|sensacional|preciosa) !unless-after (no time|jogador|jogadora)
@you_are (a melhor|o melhor|a melhor coisa|um tesouro|uma princesa|minha princesa|a minha princesa|uma joia|um sonho|uma boneca|a coisa mais linda|um presente) [(que|do|da)] !unless-after (jogador|jogadora|do time|do server|goleiro)
nunca (conheci|tinha conhecido|vi|falei com|encontrei) (alguem|ninguem|uma pessoa|uma menina|um menino|uma miuda|uma garota) (como voce|como vc|como tu|assim como voce|igual voce|tao|assim tao|como ti)
(adoro|amo|gosto tanto de|gosto muito de|me encanta|adorei) [(a|o)] (sua voz|tua voz|seu jeito|teu jeito|sua risada|teu sorriso|seu sorriso|falar com voce|falar com vc|falar contigo|conversar com voce|conversar contigo|seu jeitinho|tua risada|conversar com vc|tudo em voce|tudo em ti)
(voce|vc|tu) [(sempre)] me (faz|fazes|deixa|deixas) [(@very|tao)] (sorrir|feliz|rir|tao feliz|muito feliz|bem|melhor) !unless-after (da bola)
(qualquer um|qualquer cara|qualquer homem|quem|qualquer rapaz) (seria|teria|ficaria|tiver|namorar) (sorte|sortudo|feliz|muita sorte|um sortudo) (de te|em te|de ter|por te|com voce|contigo|se|de namorar)
(voce|vc|tu) (tem|tens) (algo|um jeito|um coracao|uma voz|uma luz|um talento|qualquer coisa) (especial|diferente|enorme|lindo|linda|unico|que me encanta|que ninguem tem|de ouro|tao linda|de especial)
(bom dia|boa noite|oi|ola|oie|boa tarde) (princesa|linda|lindinha|gata|gatinha|meu anjo|boneca|meu bem|bebe|minha linda|fofa|minha flor|amor da minha vida)
(voce|vc|tu) [(nao)] (merece|mereces|vale|vales) (o melhor|tudo|o mundo|muito|ouro|todo o carinho|todos os presentes|tudo de bom) !unless-after (na prova|dinheiro)
(nao paro de|nao consigo parar de|so fico|fico so|nao consigo deixar de|passo o dia) (pensar|pensando|a pensar) (em voce|em vc|em ti|em tu|so em voce)
(que|como) (fofa|inteligente|divertida|linda|querida|talentosa|meiga|simpatica) (voce e|vc e|tu es|que voce e|que vc e)
(queria|quem dera) que (todas|todos) (fossem|as meninas fossem) (como voce|como vc|assim como voce|como tu|iguais a voce)
@you_are (a|o) (menina|menino|garota|garoto|pessoa|miuda|rapariga) mais (fofa|doce|querida|especial|inteligente|incrivel|legal|divertida|meiga|gentil) (que|do|da)
