signal: safety_lesson
version: 1
status: draft
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material

(nunca|nao|jamais) (compartilhe|compartilhem|partilhes|partilhem|passe|passem|de|divulgue|divulguem|informe|publique|partilhe|publiquem|compartilha) [(a|o|os|as|com|seus|sua)] (senha|endereco|dados|dados pessoais|sua senha|seu endereco|telefone|localizacao|informacoes pessoais|palavra passe|morada|numero|seus dados|tua senha|suas senhas|senhas)
(nunca|nao) (fale|falem|converse|aceite|aceitem|encontre|adicione|marque encontro|marque|adicionem|fales|aceites|se encontre|abra) [(com|de|pedidos|pedido|solicitacao|encontro|links)] (estranhos|desconhecidos|de estranhos|de desconhecidos|com estranhos|com desconhecidos|quem nao conhece|com quem conheceu|quem voce nao conhece|alguem que conheceu)
se (alguem|um estranho|um adulto|um desconhecido|uma pessoa) [(na internet|que voce nao conhece|te)] (te pedir|pedir|te mandar|te oferecer|te ameacar|pedir segredo|te incomodar|te fizer|enviar|te enviar|mandar) _ (fotos|foto|segredo|presente|presentes|dados|mal|conte|conta|fale|mensagem|localizacao|algo|desconfortavel|avise)
(conte|conta|fale|fala|avise|peca ajuda|conversa|conversem|contem) (a|com|pra|para) (um adulto|um adulto de confianca|seus pais|os teus pais|teus pais|um professor|um responsavel|alguem de confianca|o professor)
(seguranca|perigos|riscos|palestra sobre|dicas de seguranca|uso seguro|cuidados) (na internet|online|na rede|nas redes|nas redes sociais|da internet|aliciamento|cyberbullying|digital|no mundo digital)
(cyberbullying|aliciamento online|internet segura|dia da internet segura|controle parental|controlo parental|pegada digital|safernet|grooming online)
(deixa|coloque|mantenha|configure|deixe|mantem) (o|a|seu|sua|tua|as) (perfil|conta|privacidade|configuracoes) (privado|privada|fechado|fechada|da conta|de privacidade|no privado)
(bloquear|bloqueie|bloqueia|bloqueiem) e (denunciar|denuncie|denunciem|reportar|reporte)
(as pessoas|nem todo mundo|algumas pessoas|qualquer um|adultos) (na internet|online) [(nao|podem|pode)] (mentem|mentir|podem mentir|sao quem|e quem|se passam por|fingir ser|fingem ser|quem dizem)
(pense|pensem|pensa) (antes de|bem antes de|duas vezes antes de) (postar|publicar|compartilhar|enviar|mandar|partilhar)
(nao|nunca) (envie|mande|enviem|mandem|envies|mandes|mandar) [(suas|nenhuma)] (fotos|foto|imagens|videos|fotos suas|fotos tuas) (a|para|pra|pela internet|intimas|por) [(desconhecidos|estranhos|ninguem|quem|internet)]
