signal: exclusivity
version: 1
status: draft
tactic: Claims the other one for himself alone.
source: O'Connell 2003 (exclusivity); Olson et al. 2007 (isolation)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(so|voce so|vc so|tu so|apenas) (precisa|precisas) (de mim|so de mim) [(e de mais ninguem)] !unless-after (na raid|no gol)
(nao precisa|nao precisas|pra que|para que|nao precisa de) (de mais ninguem|de ninguem|ninguem|outros amigos|de outros amigos|de amigos|dessas amigas|deles|mais ninguem|outras amigas) !unless-after (pra (jogar|passar)|para instalar)
@you_are (so minha|so meu|minha e de|toda minha|todo meu|minha so minha|so minha e de mais|apenas minha) [(mais|ninguem)]
(nao gosto|nao curto|odeio|fico com ciumes|detesto|nao quero|me doi|morro de ciume) (que|quando|qnd|de te ver) (voce|vc|tu|fales|falas|ce|saias|sais|falando) [(fala|conversa|sai|joga|fale|com)] (com|outros|outro|outras) [(outros|outras|outro|ele|esse|rapazes|meninos|seus)]
(para de|deixa de|para com isso de|nao quero mais que voce|proibo te de|te proibo de) (falar|conversar|sair|jogar|falar mais|andar) com (esse|essa|ele|ela|outros|suas|teus|outras|seus|mais ninguem|aquele|os teus|eles) !unless-after (prof|professora)
(com quem|quem e|por que) [(e que)] (voce|vc|tu|falas|estavas|esse|ta) [(tava|ta|fala|estava|demora)] (falando tanto|conversando ate|falando que nao|tanto que nao|menino que|a falar tanto|cara que|rapaz que|falando se nao|tanto) [(me|com)]
(sou|eu sou|serei) (o unico|a unica) (que|pessoa que) [(realmente|de verdade)] (te (ama|escuta|quer|cuida|da atencao|valoriza|trata bem|ouve)|se importa|gosta de voce|gosta de ti|liga pra voce|cuida de voce|cuida de ti)
(escolhe|decide|voce escolhe|tens de escolher|vai ter que escolher) [(entre)] (eu ou|eles ou|ou eu ou|ela ou|ou ele ou|seus amigos ou|entre eles e|as tuas amigas ou|suas amigas ou) (eles|eu|elas|ela|mim|suas amigas)
(promete|quero|jura|me promete|queria) que (so|voce so|vc so|tu so|sejas so|seja so|voce nao) (vai|fala|fales|fale|falas|minha|meu|seja|namora) [(falar|so|ser)] (comigo|minha|minha e|meu|com mais ninguem|com outro|com mais ninguem alem)
(te quero|quero te|te quis) so (pra mim|para mim)
(bloqueia|exclui|apaga|tira) (esse|esses|seus|os teus|todos os|aquele|todos) (menino|meninos|amigos|caras|rapaz|rapazes|cara) (por mim|se me ama|se gosta de mim|e fica so|do seu|das tuas redes|se gostas)
(fica|passa) [(mais)] (comigo|tempo comigo|a noite toda comigo) (em vez|ao inves|e nao|em lugar) (de|com) (sair|ir|elas|eles|suas|ficar|ires|saires)
