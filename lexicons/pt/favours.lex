signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(me faz|faz me|pode me fazer|fazes me|voce me faz|vc me faz|me faria|podes fazer me) (um favor|um favorzinho|uma coisa|um pequeno favor|um favorzao) !unless-after (e (desliga|fecha|cala)|de (calar|fechar|ir))
(se) (voce|vc|tu|me) [(fizer|me|fizeres|ajudar)] (fizer isso|fizer|fizeres isto|fizeres|me ajudar|me mandar|ajudares|mandares|me obedecer|fizer o que eu) [(por mim|isso|isto|uma)] (eu te|te|ganha|eu|dou te|por mim|ganhas|prometo)
(o que|oq|que) (voce faria|vc faria|farias|voce faz|tu faria|vc faz|fazias|me da|me das) (por|em troca de|pra ganhar|para ganhar|em troca) (uns|umas|uma|um|robux|@game_currency|dinheiro|@game_gift|presente|isso|mim)
(faz isso|faz|faca isso|faz la|faz isto) (por mim|so por mim|pra mim|para mim|se me ama|se gostas de mim|por nos) !unless-after (o (almoco|jantar|favor)|a (conta|comida))
(voce|vc|tu) [(me)] (me deve|deve|me deves|deves me|ta me devendo|me ta devendo|deve me) (uma|um favor|algo|uma foto|uma coisa|por|alguma coisa) !unless-after (pizza|carona|cerveja|coca)
(eu) (te ajudei|te dei|comprei|te comprei|dei te|ajudei te|paguei) _ (agora (voce|vc|tu|e a tua|e sua)|e tu|e voce)
(quero|so quero|peco|e se|queria|algo) (algo|uma coisa|uma coisinha|um favor) em troca [(de|da|do|dos)] !unless-after (na (troca|trade))
(te|eu te) (upo|subo de nivel|ajudo a upar|faco o trabalho|faco a licao|carrego|faco os trabalhos|dou admin|dou vip) (se|mas|em troca|so se)
(preciso|quero|queria) (que voce|que tu|que vc|te pedir|pedir te) (faca|facas|uma coisa|um favor|algo|faz|uma coisinha) [(por|para|pra|uma|especial)] !unless-after (do mercado|a (licao|prova))
(so|apenas) (te peco|peco te|estou te pedindo|to te pedindo|estou a pedir te) (isso|uma coisa|isto|um favor|uma foto|uma coisinha|que)
nada (e|eh) (de graca|de borla|por acaso) (nessa vida|nesta vida|linda|bebe|ne|neste mundo|meu bem|sabes)
(o que|oq) (voce|vc|tu) me (da|das|daria|darias|faz) (por|em troca de) (uma|um|umas|uns) [(skin|skins|robux|diamantes|presente|passe)]
faz um (favorzinho|favor especial|favor em troca) (pra mim|para mim|pro teu|so pra mim)
