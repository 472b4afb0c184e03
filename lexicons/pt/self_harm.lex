signal: self_harm
version: 1
status: draft
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

(quero|queria|vou|penso em|so quero|vontade de|pensei em|quis|apetece me) [(me|so|mais)] (morrer|me matar|sumir pra sempre|me cortar|suicidio|me suicidar|acabar com a minha vida|tirar minha vida|deixar de existir|nao acordar mais|me machucar|matar me|cortar me|desaparecer para sempre|tirar a minha vida|magoar me|me ferir|suicidar me) !unless-after (de (rir|fome|vergonha|tedio)|no jogo|o cabelo)
(eu me|me|ando a|voltei a|to|comecei a) (corto|cortar me|me cortar|me cortando|cortei de novo|corto os bracos|automutilo|me automutilar|me mutilar|machuco de proposito|cortei os bracos|cortei o pulso|automutilar me) !unless-after (o (cabelo|dedo)|el pelo|na folha)
(nao quero|nao vale a pena|ja nao quero|cansei de|nao tenho vontade de|desisti de) (mais viver|viver|viver mais|estar viva|existir|acordar|continuar vivendo|estar vivo|acordar mais|continuar viva|estar aqui mais) !unless-after (nessa cidade|longe do mar|cedo)
(seria|ficaria|ficariam|estariam|todo mundo|voces|o mundo) [(ia|iam|estaria|estariam)] (melhor|melhores|ficar melhor|estar melhor) sem mim (aqui|no|mesmo|e|eu|ne|sei|todos|pra|porque|nesse|acho)
(queria|preferia|devia|quem me dera|melhor se eu) (nao ter nascido|estar morta|estar morto|nunca ter nascido|ter morrido|nao existir|nao existisse|nunca tivesse nascido|tivesse morrido)
(tenho|to com|estou com|com) (pensamentos|ideias|vontade) (suicidas|de suicidio|de morrer|de me matar|de me cortar|de sumir do mundo|de me machucar|de acabar com tudo|ruins de morrer)
ninguem (ia|vai|iria|sentiria) [(sentir|notar|ligar)] (minha falta|a minha falta|se eu morrer|se eu morresse|se eu sumir|sentir minha falta|se eu desaparecer|saudade se eu)
(acabar|terminar|por fim) (com|a) (tudo de uma vez|a minha vida|minha vida|isso tudo pra sempre|a minha dor|minha dor|meu sofrimento)
(tomei|vou tomar|tomar|engoli) (todos os|um monte de|muitos|todos os meus|uma cartela de|varios) (remedios|comprimidos|remedio|comprimidos da) !unless-after (pra gripe)
(nao vejo|nao tem|nao ha|minha vida nao tem|perdi o) (sentido|mais sentido|razao) (em viver|na vida|na minha vida|pra viver|nenhum em viver|de viver|em continuar|viver|para viver)
(adeus|me despeco|e uma despedida|despeco me) (a todos|mundo cruel|pra sempre|desculpa a todos|mae me desculpa|para sempre|perdao|me perdoem)
