signal: dares
version: 1
status: draft
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(te desafio|desafio te|te desafio vc|duvido|desafio voce|aposto|eu duvido) (a|que voce|que tu|voce|vc|que vc|tu|que) [(nao|tem|tens|faz|a)] (fazer|fazes|faca|faz|mandar|mandas|mostrar|manda|coragem|ter coragem|fazeres|mandares|ligar a|sair escondida|mostres|mostre) !unless-after (no (jogo|fifa|xadrez)|mais gols)
(verdade ou desafio|verdade ou consequencia|verdade ou mentira vamos|desafio ou verdade|eu nunca|jogo da garrafa|jogo do beijo) (comigo|vamos|voce|vc|bora|quer jogar|queres|so nos|verdade|escolhe|ta|topa)
(aposto que|duvido que|garanto que) [(voce|vc|tu)] (nao tem coragem|nao tens coragem|nao faz|nao consegue|tenha coragem|tens coragem|nao manda|nao te atreves|nao mostra|tem medo|nao fazes|nao mandas)
(nao seja|nao sejas|deixa de ser|para de ser|que) (medrosa|medroso|covarde|crianca|criancinha|chata|boba|franga|certinha|bebezona|careta|santinha|sem graca|medricas|cortes|frouxa) !unless-after (e (joga|entra no))
(tem|tens|voce tem|vc tem|nao tem) (coragem|medo) (ou|de me|de mandar|de fazer|de ligar|de mostrar|de vir|pra) [(ta|e|com)] !unless-after (pular|saltar|(passar|descer))
(se|quem) (voce|vc|tu|perder|perderes|eu|ganhar) [(perder|perde|ganhar)] (me|tem|tens|paga|manda|vai ter|mandas|cumpre|tira|tens de) [(que|de)] (manda|mandar|uma foto|foto|mostrar|fazer o que|prenda|um desafio|me|um castigo|dar um beijo|o que eu)
(vamos|bora|quer|queres|topa) (jogar|brincar|brincar de|jogar de|fazer) (um|uma|de|outro) (jogo|joguinho|brincadeira|desafio) (diferente|secreto|de adulto|mais ousado|so nosso|so nos dois|de perguntas intimas|proibido|picante|de desafios|atrevido|de gente grande|que ninguem)
(cumpre|faz|tem que cumprir|tens de cumprir|agora faz) (o|seu|meu|o teu|o seu|teu) (desafio|castigo|prenda|premio) (e|ou|agora|que|pra mim|senao|e manda) !unless-after (de danca|da aula)
(todas|todo mundo|as outras|as outras meninas|tuas amigas|suas amigas|toda menina|todas as meninas) (ja fez|faz isso|fazem isso|manda|mandam|ja fizeram|ja mandaram|fazem|me mandam) [(foto|fotos)] !unless-after (a (licao|prova)|na escola|o trabalho)
(prova|mostra|me prova|prova me|mostra me) que (tem coragem|nao tem medo|e corajosa|tens coragem|nao e crianca|nao es crianca|nao tens medo|confia em mim|gosta de mim|gostas de mim|me ama)
(consegue|consegues) ou (tem|tens|ta com|vai) (medo|arregar|vergonha)
(bora|vamos|quer|queres|topa) [(jogar|brincar de|brincar|fazer)] [de] (verdade ou desafio|verdade ou consequencia|jogo da verdade) [(comigo|so nos)]
