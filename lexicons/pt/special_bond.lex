signal: special_bond
version: 1
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(ninguem|mais ninguem|eles nao|ngm) (te|me) (entende|entendem|conhece|escuta|ama|ouve|compreende|apoia) (como|que nem|tanto como|tanto quanto|melhor que|igual) (eu|voce|vc|tu|ti)
(sinto que|parece que|e como se|sinto como se) [ja] (te conheco|te conhecesse|nos conhecemos|a gente se conhece|conheco te|te conhecia) [(ha|de|a|desde)] (toda a vida|a vida toda|anos|ha anos|sempre|muito tempo|outra vida|a vida inteira)
(o que|aquilo que|a amizade que|essa ligacao que) [(a gente|nos)] (tem|temos|ha entre nos|existe entre nos|tem junto) [(e|eh)] [(@very|algo|uma coisa|tao)] (especial|unico|diferente|raro|real|forte|so nosso|verdadeiro|de outro mundo)
(temos|a gente tem|nos temos|sinto) (uma|um|essa|esta) (conexao|ligacao|quimica|sintonia|lacos|amizade) [(@very|tao)] (especial|unica|forte|incrivel|entre nos|que ninguem|diferente|rara|linda)
(sou|eu sou|serei|quero ser) (seu unico amigo|teu unico amigo|seu melhor amigo|teu melhor amigo|o unico que te|a unica que te|seu confidente|a unica pessoa que te|o unico amigo) [(de verdade|entende|ouve|ama)] !unless-after (aguenta no)
(eu e voce|eu e vc|voce e eu|vc e eu|tu e eu|nos dois|eu e tu|a gente) [(somos|contra|e)] (contra o mundo|almas gemeas|somos iguais|ligados|conectados|alma gemea|iguais em tudo|feitos um pro outro|feitos um para o outro|parecidos demais)
@you_are (diferente|especial) (das|dos|de) (outras|outros|todas|demais|todos|todo mundo|restantes|outras meninas|outros meninos|outras miudas)
(voce|vc|tu) nao (e|es|eh) (como|igual|que nem) (as outras|os outros|as demais|os demais|a as outras|outras meninas|todo mundo)
(pode|podes|voce pode|vc pode) (confiar em mim|me contar tudo|contar me tudo|me contar qualquer coisa|contar comigo pra tudo|contar comigo para tudo|se abrir comigo|falar tudo comigo|desabafar comigo) !unless-before (nao|n)
(voce|vc|tu) (e|es|eh) (minha outra metade|minha alma gemea|a minha alma gemea|tudo pra mim|tudo para mim|a pessoa mais importante|a unica que me entende|a unica pessoa que me entende|o unico que me entende|meu mundo)
(o destino|deus|a vida|nada e por acaso) (nos juntou|te colocou|juntou a gente|nos uniu|quis que|a gente se conheceu)
(sempre|vou|eu sempre) [(vou)] (estar|estou|vou estar) (aqui|ca) (pra voce|para ti|pra vc|pra ti|por ti|por voce|do teu lado)
comigo (voce|vc|tu) [(sempre)] (pode|podes) (falar|contar|desabafar|ser|se abrir) [(de|sobre)] [(tudo|qualquer|voce)]
