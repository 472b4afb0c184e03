signal: paid_live_stream
version: 1
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (de (minecraft|free fire|roblox|fortnite|jogo)|da partida)

(faz|abre|faca|liga|inicia|fazes|faz la|entra em) (uma|um|numa) (live|direto|transmissao|directo|ao vivo) (privada|privado|pra mim|so pra mim|so nos|secreta|a sos|so comigo|para mim|e eu|particular|escondida)
(te|eu te|eu) (mando|dou|envio|pago|doo|mandava) (@game_currency|presentes|moedas|rosas|dinheiro|leoes|bits|gifts|um leao|presente|grana|umas rosas) (se|por) [(voce|vc|tu|me)] (fizer live|fizeres|danca|dancar|abrir live|entrar ao vivo|levantar|fizer uma live|em live|na live|entrares em direto|abrir a cam|dancares|fizer ao vivo|aparecer na)
(quanto) (voce|vc|cobra|cobras|queres|custa|tu|e) [(cobra|quer|faz)] (por|pra|numa|para) (uma|um|fazer|entrar) (live|video privado|show|show privado|chamada privada|live privada|ao vivo|direto privado|chamada de video|em direto|video so)
(da pra|voce pode|podes|vc pode|consegue|consegues) (ganhar|tirar|fazer|ganhar muito) [(muito|bastante|uma)] (dinheiro|grana|presentes|guito) (fazendo live|em live|com live|em direto|com videos privados|ao vivo|na live|a fazer diretos|com a cam|fazendo lives)
(show|video|live|chamada|conteudo) (privado|privada|exclusivo|vip|particular) (pra mim|por|e eu pago|quanto|eu pago|se|so pra mim|te pago|por dinheiro|por robux)
(te pago|pago te|eu pago|te dou|doo) (por|cada|a cada) (minuto|cada live|live|hora|video|cada video|danca|cada minuto|chamada|direto) [(de|que|ao)] !unless-after (de aula)
(na|durante a|nessa|na sua) (live|transmissao|ao vivo) [(voce|vc)] (danca|levanta|mostra|faz o que|da uma|manda um|usa|veste) (pra mim|mais|o que eu|casaco|uma volta|blusa|beijo|pra|voltinha|aquele)
(poe|veste|coloca) (outra roupa|o uniforme|aquele vestido|outra coisa|algo bonito) (na|e|por|que) (live|te mando|eu mando|moedas|te dou|eu pago|presentes|direto)
(se|quando) (eu|chegar|bater|chegares) (mandar|doar|der|a|te mandar|aos) (100|200|500|1000|mil|mais|um leao) [(moedas|rosas|robux|presentes|bits|diamantes)] (voce|vc|tu|danca|faz|mostra|levanta|tu dancas|dancas)
(entra|vamos|bora) (numa|pra uma|numa sala de|em) (live|direto|chamada|video) (so nos|privada|privado|so eu e|a sos|sozinhos)
quanto (voce|vc|tu) (cobra|cobras|quer|queres) (por|numa) (live|video|chamada|show) (privada|privado|so pra mim|particular)
