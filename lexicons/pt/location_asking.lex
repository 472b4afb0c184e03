signal: location_asking
version: 1
status: draft
tactic: Finds out where the other one lives, goes to school or is.
source: Olson et al. 2007 (gaining access); Black et al. 2015 (geography)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(onde|aonde|ond|onde e que) (voce|vc|tu|ce) (mora|moras|vive|vives|estuda|estudas|ta morando|treina|vai a escola) !unless-before (sabe|sabem)
(moras|vives|estudas|andas na escola) (onde|aonde|em que|perto de que)
(vc mora|voce mora|vc vive|voce vive|voce estuda|vc estuda|tu mora) (onde|aonde|em qual|em que) [(cidade|bairro|escola|lugar|rua)] !unless-before (ele|ela|gato|ator|cantor|personagem)
(de onde|de que|de qual|d onde) [(cidade|pais|estado|lugar|bairro|sitio|zona)] (voce e|vc e|tu e|tu es|ce e|voce fala|vc fala|voce eh|vc eh|e vc|falas|teclas|vc tecla|e voce)
(em|de) (que|q|qual) (cidade|bairro|estado|pais|zona|regiao|vila|freguesia) (voce|vc|tu|ce|moras|vives|estas|es) [(mora|vive|ta|e)]
(em|pra|para) (que|q|qual) (escola|colegio) (voce|vc|tu|ce|andas|estudas|vais) [(estuda|vai|e|anda)]
(qual|como se chama) [(e|o)] [(o|a)] (nome da sua escola|nome da tua escola|sua escola|tua escola|seu colegio|teu colegio|nome do seu colegio)
(onde|aonde|cade) (voce|vc|tu|estas|ce|tas) [(ta|esta)] (agora|neste momento|nesse momento|agora mesmo|exatamente|ai)
(manda|me manda|manda me|envia|compartilha|partilha|liga|ativa|passa|me passa) [(a|comigo)] (sua|tua) (localizacao|loc|localizacao atual|localizacao em tempo real) [(comigo)]
(voce|vc|tu|ce) (mora|vive|moras|vives|ta|e) (perto|longe|pertinho|aqui perto|ai perto) (de mim|daqui|do centro|da minha|de onde eu|do shopping)
(moras|vives|estas) (perto|longe|aqui perto|pertinho) (de mim|daqui|do centro|da minha casa|de lisboa|do porto)
(a gente|nos|estamos|somos) [(ta|mora|moramos|e)] (mora|moramos|perto um do outro|vizinhos|pertinho|da mesma cidade|tao perto) [(perto|na)] !unless-after (do final)
(que onibus|qual onibus|que autocarro|que metro|que caminho) (voce|vc|pegas|apanhas|tu|fazes) [(pega|faz|apanha)] (pra ir|para ir|pra escola|para a escola|pra casa|para casa|pra voltar)
