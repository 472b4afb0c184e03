signal: peer_support
version: 1
status: draft
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(voce devia|vc devia|devias|tem que|tens de|porque nao|por que nao|melhor) [(voce)] (falar|contar|conversar|pedir ajuda|avisar|fala|contares|falares|conta) [(isso)] (com|pra|para|a|ao|aos) [(a|o)] (sua mae|seus pais|um adulto|seu pai|professora|tua mae|os teus pais|teus pais|alguem de confianca|a psicologa|psicologa|sua professora|um professor|a diretora|policia|orientadora|sua irma mais velha)
nao (e|foi|tens|eh) (sua culpa|culpa sua|tua culpa|culpa tua|culpa de voce|culpa nenhuma) !unless-after (do empate)
(voce|vc|tu) nao (ta|esta|estas) (sozinha|sozinho) (nessa|nisso|amiga|eu|tem|viu|a gente|nisto|estou|to)
(eu|se quiser|posso) (vou com voce|vou contigo|te acompanho|ir contigo|ir com voce|acompanho te|vou com vc|ir com vc) (falar|contar|na|la|pra|conversar|a|ter com) [(pra|com)] !unless-after (na (loja|praia)|padaria)
(bloqueia|denuncia|bloqueia ele|bloqueia e|denuncia esse|bloqueia esse) (e|ele|ela|esse|denuncia|amiga|o cara|perfil|logo|cara e|e denuncia|ja) !unless-after (o (chute|passe))
(ja|voce|vc|tu) (contou|contaste|falou|falaste|ja contou|ja falou) [(isso)] (pra|para|com|a|aos|ao) (sua mae|seus pais|alguem|um adulto|tua mae|os teus pais|seu pai|sua irma|a professora|teus pais|a tua mae)
(to|estou|tou|a gente ta|conta) (contigo|com voce|comigo|com vc) (amiga|amigo|sempre|pro que|pra tudo|pra tudo amiga|nessa|mana|miga|para tudo|viu)
(liga|ligue|pode ligar|podes ligar|tem o) (pro|para o|no|disque) (100|188|cvv|disque 100|sos|sos crianca|116111|conselho tutelar|disque denuncia)
(esse|essa|isso|esse cara|esse homem|essa pessoa) (nao e|ta|e|cara nao) (confiavel|normal ele|perigoso|te manipulando|seu amigo|teu amigo|de confianca|manipulador|boa gente|pessoa boa|pra te pedir) !unless-after (mapa|jogo)
(sinto muito|que barra|que chato) (amiga|amigo|miga|mana|que te fizeram|que voce passou) (quer|to|vem|conta|fica|qualquer|estou|vamos|eu)
nao (responde|respondas|manda|fala|mandes|da bola) (mais|nada|pra ele|pra esse|a esse|com ele|mais nada) (e|amiga|miga|e conta|e bloqueia|esse|e fala|ele)
