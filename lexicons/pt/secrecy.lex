signal: secrecy
version: 1
status: draft
tactic: Asks to keep the contact or what is said from parents and others.
source: Olson et al. 2007 (isolation); O'Connell 2003; NSPCC guidance for parents
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (a surpresa|e surpresa|spoiler|o final|a resposta|o resultado|aniversario|o niver|a festa)
unless-after: (sua|tua) @own_detail
unless-before: (surpresa|niver)

@not [(me|lhe|se|vai|vais|va)] @tell_subj [(nada|isso|isto|nada disso)] (pra|para|a|ao|com) @nobody
@not [(lhe|lhes|vai|vais|va)] @tell_subj [(nada|isso|isto|nada disso|de mim|de nos|da gente)] (pra|para|aos|a|ao|pro|pros|pras|com) [(a|o|os|as)] @your (@parent|@friend|@relative|@trusted) !unless-after que (chego|cheguei|obrigado)
@not [(lhe|lhes|vai|vais|va)] @tell_subj que (a gente|falamos|voce fala comigo|vc fala comigo|falas comigo|nos|eu te|estamos|te dei|te mandei|me conhece|me conheces) !unless-after (perdeu|ganhou|perdemos)
(ninguem|ngm|seus pais nao|teus pais nao|sua mae nao|tua mae nao|seu pai nao|eles nao|mais ninguem) (pode|podem|precisa|precisam|deve|devem|vai|vao|tem que|tem de|precisa de) (saber|descobrir|ver isso|ficar sabendo|desconfiar|ver nossas|ler isso|saber de|descobrir a gente) !unless-after (a (resposta|senha)|o resultado)
(pra|para|que) (ninguem|seus pais nao|teus pais nao|sua mae nao|os teus pais nao|ngm) (saber|saberem|descobrir|descubra|desconfiar|ver|verem|ler|perceber|perceberem|descobrirem|saiba|veja)
(fica|ficar|isso fica|que fique|isto fica|guarda isso|fique|deixa isso) [(so|isso)] (entre nos|entre a gente|so entre nos|em segredo|entre eu e voce|entre mim e ti|entre nos dois|so com a gente|so pra gente|so contigo)
(manter|vamos manter|mantem|guardar|guarda|mantenha|tem que ficar|tem de ficar|deixar) [(isso|isto|tudo|a gente|nossa amizade|o nosso namoro)] (em segredo|segredo|escondido|so entre nos|em sigilo|sigilo|no sigilo) !unless-after (de justica|medico)
@delete [(todas|todos|tudo|sempre)] (as|essas|a|nossas|nossa|o|essa|esse|estas|esta|o nosso|as nossas|a nossa) (mensagens|conversa|conversas|chat|historico|mensagem|fotos que te|fotos que voce) !unless-after (do (servidor|grupo|navegador)|antigas do canal)
@delete (tudo|isso|isto|depois|quando|assim que) [(depois|o que|que|de|quando)] (ler|leres|a gente|falamos|de ler|voce ler|vc ler|conversa|conversamos|vires|voce ver|que ler|terminar) !unless-after o manual
(sem) (os seus|os teus|seus|teus|sua|tua|a sua|a tua|eles|ninguem|ela) [(pais|mae|pai|avo)] (saber|saberem|ver|verem|perceber|perceberem|descobrir|descobrirem|desconfiar|desconfiarem|notar)
(escondido|as escondidas|escondida|por tras) (dos|da|do|de) [(os|a)] (seus|teus|sua|tua|seu|teu|todo mundo) [(pais|mae|pai|avos)]
se (alguem|sua mae|tua mae|seus pais|teus pais|seu pai|os teus pais|eles) (perguntar|perguntarem|vir|virem|descobrir|descobrirem|pegar|ver) [(fala|diz|voce)] (fala|diz|inventa|mente|diga|nega|apaga|fecha|voce nao|diz que|fala que) !unless-after (a verdade|pra um adulto)
(fala|diz|fale|diga) [(pra sua mae|pra eles|pros seus pais|aos teus pais|la em casa|a tua mae|pra ela)] que (sou|e|vai|vais|ta|estas|ganhou|foi) [(um|uma|na|a)] (amigo da|colega|da escola|prima|primo|amiga|casa de uma amiga|a casa de|estudar|estudando|a estudar|presente de uma|dormir na|do curso|amigo seu|biblioteca) !unless-before (ele|ela)
se (voce|vc|tu|alguem|eles|teus pais|seus pais|contares|sua mae) [(contar|descobrir|falar|descobrirem|souber|souberem|isso)] (eu vou preso|vou preso|eu|a gente|nunca|acaba|vamos|nos|eles|vao|vou ter|contar|souberem|descobrirem) _ (preso|problema|problemas|falar|separar|se ver|nos ver|acabou|proibir|te ver|falar mais|culpa)
(me promete|promete me|promete|jura|me jura|jura me) que [(voce|vc)] (nao vai|nao vais|nao|nunca) (contar|contas|falar|falas|dizer|dizes|conta|fala|vai contar|mostrar|abrir a boca) !unless-after (spoiler|o final)
(muda|troca|salva|guarda|coloca|poe|mete) (meu nome|o meu nome|meu numero|meu contato|o meu numero|o meu contacto) [(pra|para|com|como|de|por)] (outro|como|com|de|pra|por|nome de) [(uma|outro|nome)] !unless-after (time|lista)
(esconde|esconda|escondes) (o celular|o telemovel|o presente|isso|a conversa|as mensagens|o que te dei|a prenda|a tela|o cartao) (da|do|dos|pra|quando|se|bem|antes|para) !unless-after (baia|jogo)
(usa|ativa|liga|poe|coloca) (o|as|a|uma) (modo secreto|mensagens temporarias|mensagem temporaria|chat secreto|conversa secreta|senha no chat|modo temporario|senha na conversa|mensagens que somem)
(me chama|fala comigo|falamos|conversa comigo|me liga|fala) (escondida|escondido|baixinho|em segredo|quando eles dormirem|quando dormirem|as escondidas|sem ninguem ver)
(melhor|e melhor|mais seguro) [(se|que)] (ninguem|eles|seus pais|teus pais|ela|sua mae) [(nao)] (saber|saberem|descobrir|souber|souberem|saiba|ficar sabendo) [(de)]
(nem um pio|bico calado|boca fechada|boca de siri|bico fechado|caladinha|nem uma palavra) [(hein|ta|viu|pra|com|a|sobre)] (hein|ta|viu|pra|com|aos|sobre|ok|disso|certo)
