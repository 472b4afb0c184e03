signal: meeting
version: 1
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (no (jogo|lobby|server|mapa|discord|treino|ensaio)|com (a turma|o time|os outros|meus pais|a mae|o professor)|pra (estudar|licao|raid|prova|fazer o trabalho))

(@you_want|vamos|a gente|podemos|queria|quando|da pra|gostava de|quero|temos que|quando e que) [(pode|vamos|podemos|a gente|marcar de)] @meet [(pessoalmente|hoje|amanha|sozinhos|a sos)] !unless-before (nao) !unless-after (na final|na prova)
(a gente|vamos|quero|queria|podiamos|encontrar|encontramo nos|conhecer) _ (pessoalmente|na vida real|cara a cara|ao vivo|em pessoa) !unless-before (show|ator|cantor) !unless-after (o (show|jogo))
(me encontra|encontra me|te encontro|encontro te|encontramo nos|nos encontramos|te vejo|vejo te|a gente se ve|a gente se encontra) (no|na|em|atras|depois|amanha|hoje|as|perto|sabado|ali|fora) [(do|da)] (parque|shopping|praca|escola|cinema|estacao|esquina|rodoviaria|metro|mercado|praia|casa|sabado|noite|centro|aula|saida|ponto)
@come (a|na|pra|ate|aqui na|para|ca pra|aqui em|ca) [(a)] (minha casa|minha casa hoje|meu apartamento|meu ape|meu quarto|casa sozinha|minha casa sozinha|meu carro) !unless-after (com sua mae|estudar)
(posso|vou|eu posso|quero|passo) (ir|na|a|ai|passar) [(na|ai|te|a|em)] (sua casa|tua casa|te ver ai|te visitar|ver te ai|sua escola te|tua escola|te ver na) !unless-before (nao)
(onde|aonde) (a gente|nos|podemos|posso|vamos) [(se|vamos|podemos|nos|pode)] (se encontra|se ver|te ver|encontramos|nos ver|se encontrar|encontrar nos|ver te|vemos|marca)
(vem|venha|vens|tem que vir|tens de vir) (sozinha|sozinho|so voce|so tu|sem ninguem|sem suas|sem as tuas|sem contar)
(te espero|espero te|vou te esperar|estou a tua espera|to te esperando|fico te esperando|vou estar a tua espera) (na|no|em|atras|la|fora|perto|ali) [(da|do|na)] (esquina|praca|saida|escola|portao|estacao|carro|ponto|parque|shopping|casa|metro|paragem|fora|rua|muro)
(vamos|bora|sair|a gente sai|saimos|passear|marcar|vamos sair) [(sair|no cinema|passear|algo|juntos)] (so nos|so nos dois|eu e voce|sozinhos|a sos|so eu e voce|eu e tu|so a gente) [(dois|no|hoje)] !unless-after (contra|na defesa)
(conheco|sei de|tem|ha) (um|uma) (lugar|sitio|cantinho|parque|casa) (tranquilo|onde ninguem|reservado|isolado|escondido|deserto|sem ninguem|so nosso|vazia|vazio|calmo onde)
(que dia|quando|que horas) (voce|vc|tu|podes|consegues) [(pode|consegue|da)] (me ver|ver me|pode me ver|vir me ver|se encontrar|sair comigo|me encontrar|fugir pra|encontrar te|ficar comigo|vir ca)
(vem|venha) [(ca|aqui)] (em casa|no meu ape|na minha casa) (no|hoje|amanha|sabado|domingo|de noite|sozinha|depois) !unless-after (com sua (mae|familia)|estudar)
