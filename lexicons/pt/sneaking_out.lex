signal: sneaking_out
version: 1
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (do (chefe|inimigo|mapa|guarda)|no (jogo|nivel|gta))

(@you_can|da pra|tenta|consegue|tem que|tens de|consegues|podias) [(voce|de|te|se)] (fugir de casa|fugir comigo|escapar de casa|sair escondida|sair escondido|sair as escondidas|escapulir|dar uma fugida|sair sem ninguem|sair pela janela|escapar te|fugir de casa|sair de fininho|dar um jeito de sair)
(sai|foge|sais|escapa|pula|desce|salta) (pela janela|escondida|escondido|sem fazer barulho|pela porta de tras|sem ninguem ver|as escondidas|de fininho|de madrugada|pelos fundos|a janela|da escola mais cedo|da aula)
(quando|espera|assim que|depois que) [(seus|teus|os teus|todo|eles|sua|a tua)] [(pais|mae|mundo)] (dormirem|dormir|estiverem dormindo|pegarem no sono|forem dormir|adormecerem|sairem|for dormir|apagarem) [(seus pais|todos|eles)] (voce|vc|sai|tu|e sai|foge|me|desce|vem|sais|e foge|e vem|vens)
(mata|falta|mata a|nao vai|cabula|falta a|gazeta|baldas te a|foge da) [(a|na|pra|da)] (aula|escola|aulas|primeira aula|ultima aula|colegio) [(amanha|hoje|e|pra)] (e|pra|amanha e|hoje e|comigo|e vem|pra ficar|para ficares|pra gente|pra me) !unless-before (nao) !unless-after (febre)
(fala|diz|inventa|diga|fale) [(em casa|pra eles|pra sua mae|aos teus pais)] que (vai|vais|ta|estas|tem) (dormir na|dormir em casa de|estudar na|em casa da|fazer trabalho na|trabalho na|ficar na casa|a casa de uma|na casa de uma) [(casa|uma|amiga)] !unless-after (e verdade)
(deixa|deixe|abre) (a|o) (janela|porta|portao|porta dos fundos|porta de tras) (aberta|aberto|destrancada|destrancado|encostada|pra mim|pra eu|sem trancar) [(pra|de|hoje)] !unless-after (ventilar|o gato|entrar ar)
(ninguem|eles|seus pais|teus pais) [(nem|nao)] (vai|vao) (perceber|notar|dar conta|reparar|saber) que (voce saiu|saiste|vc saiu|voce nao ta|nao estas|voce fugiu)
(coloca|poe|bota|mete) (travesseiros|almofadas|umas almofadas|uns travesseiros|roupa) (na|debaixo|por baixo) (cama|da coberta|do lencol|da manta|do edredom|tua cama)
(se arruma|arruma te|veste te|se veste) e (sai|desce|vem|sais) (sem|quietinha|escondida|de madrugada|calada)
(voce ja|vc ja|ja|tu ja|alguma vez) (fugiu|fugiste|saiu|escapou|saiste) (de casa|escondida|escondido|as escondidas|de noite|pela janela|sem seus pais) !unless-before (gato|ele)
(to|tou|estou|vou estar|fico) (na rua|la fora|aqui fora|no carro|na esquina) (te esperando|esperando voce|quando eles dormirem|a tua espera|quando voce sair|de luz apagada)
(da pra|consegue|consegues|tem como) (sair|vir|fugir|descer) sem (seus|teus|os teus|sua|a tua|ninguem) [(pais|mae)] (verem|saberem|ver|perceber|perceberem|saber)
