signal: media_request
version: 1
status: draft
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (da (licao|prova|tela|receita|lousa|comida|festa|tarefa)|do (erro|caderno|mapa|resultado|exercicio|cachorro|gato|time|livro|trabalho)|de (bicho|comida))

(@send_me|envia|manda|mandas|mandar|tira|nunca manda|nao manda) [(uma|umas|um|mais|outra)] @picture (@yours|sua ai|tua ai|do seu rosto|de agora|da sua cara|de corpo|de ti)
(me manda|manda me|me envia|envia me|me mande|mandas me|me passa|nunca me manda|nunca me mandas|voce nunca manda|vc nunca manda|me mandar) [(uma|umas|mais|um|outra)] @picture !unless-after (do|da|de|dos|das|que|quando|que eu|pra gente|com)
(quero|queria|posso|deixa eu|deixa me|gostava de|me deixa|adorava) (ver|te ver|ver te|ver uma|ter) (uma foto sua|uma foto tua|foto sua|sua foto|tua foto|seu rosto|teu rosto|sua carinha|tua cara|seu corpo|fotos suas|fotos tuas|como voce e|como vc e|em foto|como es|por foto)
(voce tem|vc tem|tens|tem|nao tem|nao tens) [(mais|alguma|outras|uma)] (foto|fotos|selfie|video|videos) (sua|suas|tua|tuas|mais|de corpo|mais recente|atual|mais ousada|sozinha|no espelho|recente|de pijama|tuas) !unless-before (ela|ele|atriz)
(vamos|bora|quer|queres) (trocar|troca|trocamos) [(de|umas)] (fotos|foto|selfies|fotinhas) !unless-after (do time|de perfil)
(eu|te) (mando|envio|mostro) (uma|a minha|minha|foto|tambem) [(minha|foto)] (se voce|se vc|se tu|e voce|e vc|se me|se mandares|se voce mandar|e tu)
(tira|tire|grava|faz) (uma|um) (foto|selfie|video|videozinho|fotinha) (agora|pra mim|para mim|e me manda|e manda|no espelho|no quarto|so pra mim|e envia|do espelho)
(foto|fotos|fotinha|selfie|video) (sua|tua|suas|tuas|de corpo inteiro|do rosto|de pijama|de uniforme|no espelho) (agora|por favor|pfv|vai|so uma|ou|ai|pra mim|pls|linda|para mim|pf)
(posta|poste|publica) (mais|outra|uma) (foto|fotos|selfie|stories|story) (sua|suas|tua|tuas|assim|pra mim|como aquela|sozinha)
(manda|envia|manda logo) (logo|ai|vai|so pra mim|que eu apago|que apago|que ninguem|pra mim ver|so uma|que nao mostro|e eu apago|so para mim) !unless-before (licao|trabalho|print|curriculo|nota)
so (uma|umazinha|mais uma) [(foto|fotinha|selfie)] (e eu apago|do rosto|e pronto|pra eu|pra mim|vai|de rosto|linda|e apago)
(como|deixa eu ver como|mostra como) (voce ta|vc ta|estas|tas) (agora|hoje|vestida) (manda|me mostra|mostra|foto|deixa|mostra me)
