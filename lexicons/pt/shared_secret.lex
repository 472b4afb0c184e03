signal: shared_secret
version: 1
status: draft
tactic: Makes a secret of the two, as proof of trust.
source: Olson et al. 2007; O'Connell 2003 (exclusivity); NSPCC guidance for parents
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(e|eh|vai ser|fica|sera|esse e) (o nosso|nosso|um|um pequeno) (segredo|segredinho|segredo nosso) [(ok|ta|entre)] !unless-before (nao|n|nunca|grande) !unless-after (de estado|industrial|da receita)
(nosso|nosso pequeno) (segredinho|segredo) (ta|ok|viu|ta bom|combinado|certo|hein|entendeu|sim)
(vou te|te vou|deixa eu te|posso te|te|vou) (contar|conto|confessar|dizer|contar te|confesso) (um segredo|um segredinho|uma coisa que ninguem|um segredo meu|algo que ninguem|uma coisa que nunca contei)
(sabe|sabes|consegue|voce sabe|vc sabe|podes|pode|consegues) guardar (um|o nosso|nosso|meu|o meu) (segredo|segredinho)
(me conta|conta me|me fala|diz me|me diz|conta) (um segredo|seu maior segredo|teu maior segredo|um segredo seu|um segredo teu|seus segredos|os teus segredos|o teu maior segredo|algum segredo)
nunca (contei|falei|disse|tinha contado) (isso|isto|pra) [(a|pra|para)] (ninguem|mais ninguem|ngm)
(voce|vc|tu) (e|es|eh) a (unica|primeira|unica pessoa|primeira pessoa) (que sabe|que sabe disso|a quem|pra quem|que eu contei|a saber|que soube)
(temos|a gente tem|vamos ter|nos temos) (um|o nosso|nossos|o nosso proprio) (segredo|segredos|segredinho) [(nosso|so|juntos)]
(eu guardo|guardo) (o seu|seu|o teu|teu) segredo [(se|e)]
(coisa|uma coisa|algo|assunto|um segredo) (so|apenas) (nossa|nosso|entre nos|entre a gente|entre mim e ti|da gente|entre eu e voce)
so (voce|vc|tu|nos dois|a gente) (sabe|sabes|sabemos|vai saber|sabe disso)
