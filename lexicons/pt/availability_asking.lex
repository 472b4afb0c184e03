signal: availability_asking
version: 1
status: draft
tactic: Finds out when the other one can be reached, above all late or alone.
source: Olson et al. 2007 (gaining access)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(o que|oq|oque|q|que) (voce|vc|tu|ce|e que) (vai fazer|faz|ta fazendo|vais fazer|estas a fazer|fazes|ta fznd) (hoje|de noite|a noite|hoje a noite|amanha|mais tarde|no sabado|no fim de semana|depois da aula|depois da escola|sabado|domingo|no fds|agora sozinha|logo a noite)
(que|o que|oq) (fazes|vais fazer|estas a fazer) [(hoje|logo|amanha|no|agora)] (hoje|logo|amanha|fim de semana|a noite|acordada|acordado|sozinha|depois das aulas|sabado)
(ainda|voce ainda|vc ainda|ta|tas|estas|esta) [(ta|estas|ai|esta)] (acordada|acordado|online|ligada ainda|de pe ainda|livre|disponivel) !unless-before (nao|ele|ela|bebe|gato|servidor)
(que horas|a que horas|ate que horas|quando|ate quando) (voce|vc|tu|ce|te|e que) (dorme|vai dormir|vais dormir|deita|te deitas|fica online|fica on|entra|sai da escola|sai da aula|sais da escola|chega em casa|chegas a casa|fica sozinha|fica livre|ficas sozinha|volta da escola|deitas|conecta)
(sais|chegas|voltas|vais dormir) a que horas [(da escola|a casa)]
(@you_can|da pra|da para|a gente pode|podemos) (falar|conversar|teclar|falar comigo|ficar on|ligar|entrar) (agora|hoje a noite|mais tarde|de noite|a noite|um pouco|rapidinho|sozinha|a sos|amanha|logo) !unless-after (na raid|com o time)
(me avisa|avisa me|avisa|me chama|chama me|me chame|diz me) (quando|qnd|qdo|assim que|logo que) (voce|vc|tu|chegar|chegares|seus|teus|sua|ficar|ficares|estiver|estiveres|puder|puderes|os teus|der|a tua|eles) [(chegar|ficar|pais|mae|tiver|estiver)] (em casa|a casa|sozinha|sozinho|livre|dormirem|sairem|dormir|sair|da escola|online|on|acordar|falar|acordares)
(nao|ainda nao) (ta com|tas com|tens|tem) (sono|aula amanha|aulas amanha|escola amanha|aula|aulas) !unless-before (eu|bebe|ele|ela|hoje)
(vai|vais|ta|tas|fica|ficas|estas) (ficar on|ficar online|on|entrar|online|livre) (hoje|mais tarde|de noite|a noite|amanha|de madrugada|sabado|logo|hoje a noite) !unless-after (pra raid|no servidor)
(tem|tens|tem um) (tempo|tempinho|um tempinho|um minuto) (pra mim|para mim|so pra mim|pra gente|a sos)
