signal: refusal
version: 1
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

(nao|n|naum) (quero|vou|posso|me apetece|pretendo|gosto de) [(te|me|mais)] (mandar|enviar|passar|fazer isso|fazer isto|te mandar|ligar a|ligar minha|ir na sua|ir ai|mostrar|encontrar|te encontrar|te ver|sair com|falar disso|falar com voce|falar contigo|te falar|contar|dar meu|abrir a|dizer|aparecer|ligar a cam|fazer chamada) !unless-after (a (prova|raid|licao|historia))
(nao|nunca|eu nao) (mando|envio|passo|dou|falo|converso|aceito|adiciono|encontro|compartilho) [(meu|minha|a|com|fotos|minhas)] (foto|fotos|numero|endereco|estranhos|com estranhos|desconhecidos|com desconhecidos|gente que|dados|quem nao conheco|localizacao|a desconhecidos|idade|pra quem)
(nao te|eu nao te|nem te) (conheco|devo|vou|quero|digo|interessa|dou|mando|passo|conto) [(nada|dizer|contar|mandar|mais|isso|falar)] !unless-after (a bola|no jogo)
(me deixa|deixa me|me deixe|para de|pare de|sai|deixa de|para com isso|vc pode parar de) (em paz|me chamar|me mandar|mandar mensagem|me mandar mensagem|insistir|de mim|me incomodar|me perguntar|me encher|me seguir|pedir|me pedir|sozinha em paz|me ligar|fora|falar assim|me perturbar|me chatear|encher|perguntar isso|falar isso|me stalkear|mandar me) !unless-before (nao|cachorro)
nao (me|fala|fale|fales|manda|mande|mandes|liga|volte a) (chama|chame|chames|manda|mande|mandes|liga|ligue|ligues|procura|procure|comigo|mais|fale|toca|toque|pergunta|perguntes|escrevas|incomoda|pede|peca) (mais|de novo|assim|isso|nunca mais|mensagem|disso|de princesa|de amor|de linda|nada|outra vez)
(vou|ja|acabei de|vou te) (bloquear|denunciar|te bloquear|te denunciar|te bloqueei|bloqueei|te reportar|reportar|denunciei|te excluir|bloquear te|denunciar te|te remover) [(voce|vc|te|seu)] !unless-after (o (chute|passe)|a bola)
(vou|ja|eu vou) (contar|falar|mostrar|contei|falei|mostrei|dizer) [(tudo|isso|isto|essa conversa)] (pra|para|pro|pros|aos|a|ao) [(a|os|o)] (minha mae|meu pai|meus pais|minha professora|minha irma|policia|professora|professor|minha avo|um adulto|moderador|mods|minha tia) !unless-after (que (passei|ganhei|cheguei))
(minha mae|meu pai|meus pais|a minha mae|os meus pais|minha vo) (nao deixa|nao deixam|nao me deixa|nao me deixam|ia me matar|vai brigar|ve meu celular|veem meu celular|le minhas|vai ficar brava|fica brava|mexe no meu|proibiu|disse que nao|falou que nao|me mata|nao gosta que|nao quer que|ve as minhas|ia ficar brava|ficaria brava) !unless-after (ir na festa|comer doce)
(nao obrigada|nao obrigado|nem pensar|de jeito nenhum|ja falei que nao|ja disse que nao|nao e nao|nem morta|nem a pau|nem por sombras|to fora|nunca na vida|ja falei nao|nao insiste|nem vem|deus me livre disso|claro que nao) !unless-after (abre|funciona|cabe|deu|serve)
(prefiro|preferia|melhor) (nao (falar|mandar|dizer|ir|contar|passar|dar|mostrar|te ver|responder)|ficar aqui|falar por aqui|falar aqui|ficar por aqui|so jogar|continuar aqui)
(so) (quero|vim|to aqui pra|estou aqui para) (jogar|so jogar|falar do jogo|fazer amigos|pra jogar|jogar mesmo|ser amigo|ser amiga|conversar aqui)
