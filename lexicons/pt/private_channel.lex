signal: private_channel
version: 1
status: draft
tactic: Moves the talk to another app, account or a private place.
source: NCMEC CyberTipline and Ofcom notes on moving off-platform; Olson et al. 2007 (isolation)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (do clan|da turma|da sala|da escola|do time|do suporte|pra licao)

(voce tem|vc tem|tens|tu tem|ce tem|tem|usa|usas|vc usa) [(conta no|conta de|ai)] @private_app !unless-before (nao|ja|ela|ele|loja|nois) !unless-after (instalado|atualizado|da loja|de vendas)
(@tell_me|passa|me passa|posso ter|cade|deixa|manda) [(o|a)] (seu|teu) (@private_app|user|usuario|arroba|perfil do insta|snap) !unless-after (do jogo)
@message_me (no|na|pelo|la no|em) [(meu)] (@private_app|pv|privado|dm|direct|inbox|particular)
(vamos|bora|a gente pode|melhor|podemos|vamos conversar|vem|continua) [(falar|conversar|continuar|pro|teclar)] (no|pelo|pro|la no|por|para o) [(meu)] (@private_app|pv|privado|direct|dm|outro app|outro lugar|particular)
(me chama|falamos|fala comigo|continuamos|melhor|te chamo|conversamos|podemos falar) @private_way
(aqui|por aqui|nesse chat|neste chat|nesse app) (nao) (da pra|posso|podemos|e seguro|da para|e privado|e bom) [(falar|te)] (falar|conversar|te contar|dizer|falarmos|direito|assim|contar te|pra gente)
(aqui|nesse chat|neste chat|por aqui|os mods|os moderadores|o jogo) [(eles)] (leem|veem tudo|ficam lendo|monitoram|veem as|censura|censuram|leem tudo|conseguem ler|banem por|apagam as nossas) [(tudo|mensagens)]
(te passo|passo te|te mando|vou te passar|dou te|te dou|anota|toma|esse e|este e) [(o)] (meu|o meu) (@private_app|@number_of|user|arroba|perfil privado) !unless-after (de pedido|do quarto)
(baixa|instala|baixe|descarrega|cria|faz|abre) [(o|um|uma|outra)] (@private_app|conta no @private_app|conta so|conta secreta|conta fake|conta privada|segunda conta|outro app pra|app secreto) [(pra|que|so|pra gente|e)] (pra|que|so|e|no seu|para|ai) !unless-after (no pc)
(me manda|manda me|manda) (um|uma) (pv|dm|direct|mensagem no privado|inbox|oi no privado)
(entra|vem) (no|pro|para o|num) (meu|um) (servidor privado|grupo secreto|discord|chat privado|servidor do discord|grupo privado|canal secreto|server privado)
(faz|vamos fazer|bora|podemos fazer) (uma|numa) (chamada|ligacao|call) (so nos|privada|no @private_app|a sos|so a gente|so eu e voce|no privado)
