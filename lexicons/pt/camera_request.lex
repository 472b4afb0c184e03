signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (na aula|da aula|pra aula|da reuniao|com o professor|do seguranca)

(liga|abre|ativa|poe|coloca|ligas|ligar|abrir|abre logo|bota) (a|sua|tua|a sua|a tua) (camera|cam|webcam|camara|camera ai|web cam)
(voce tem|vc tem|tens|tem|tu tem) (camera|cam|webcam|camara) [(ai|no|em)] !unless-after (de seguranca|nova|profissional|no jogo)
(vamos|bora|quer|queres|faz|fazemos|podemos|topa|faz uma|vamos fazer|da pra fazer) [(fazer|uma|numa)] [uma] (chamada de video|video chamada|videochamada|call com camera|videocall|ligacao de video|facetime|chamada com video) [(comigo|so nos)]
(quero|queria|deixa eu|posso|deixa me|adorava|gostava de) (te ver|ver te|ver voce|ver vc|olhar pra voce) (na|pela|por|em|ao) (cam|camera|camara|webcam|video|chamada|vivo)
(aparece|mostra se|mostra te|se mostra|deixa eu te ver|mostra o rosto|mostra a cara) (na|pela|por|um pouco|um pouquinho|pra) (cam|camera|camara|webcam|video|mim na cam|na cam)
(por que|porque|pq) [(voce|vc)] (nao) (liga|abre|ligas|abres|poe) (a|sua|tua) (camera|cam|webcam|camara)
(abaixa|baixa|vira|afasta|levanta|aponta|desce) (um pouco|mais|a|um pouco a|essa) [a] (camera|cam|webcam|camara) !unless-after (do jogo|gopro)
(me liga|liga me|te ligo|ligo te|me chama) (por|de|em|no) (video|camera|chamada de video|facetime|video so)
(danca|levanta|da uma voltinha|desfila|roda|faz uma pose|da uma volta) (pra mim|para mim|na cam|na camera|na frente da camera|pra camera|em frente a camera) !unless-after (aula)
(com|sem) (camera|cam|camara) (ligada|aberta|nao tem graca|nao vale|e melhor|desligada nao|pra eu te ver|pra te ver)
