signal: pick_up
version: 1
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (o cachorro|o gato|do treino|da (natacao|danca)|com a mae|sua irma)

(te|eu te|posso te|vou te|passo pra te|posso ir te|vou ai te|vou) (pegar|pego|buscar|busco|apanhar|apanho|apanhar te|buscar te|levar|te buscar) (na|no|em|ai|de|as|amanha|hoje|quando|se|depois|a|de carro|perto) [(sua|tua|casa|carro|escola)] !unless-after (mentira|surpresa|jogo|pique)
(passo|posso passar|eu passo|vou passar|passava) (ai|na sua|na tua|na escola|por ai|no colegio) (pra te|para te|e te|te) [(casa)] (pegar|buscar|apanhar|pego|busco|levar)
(entra|sobe|sobes|vem|monta) (no|pro|para o|na) (meu|minha) (carro|moto|van|carrinha) !unless-after (do (jogo|mario))
(te dou|dou te|posso te dar|posso dar te|quer|queres|aceita) (uma|um) (carona|boleia) [(ate|pra|hoje)] !unless-before (mae|pai)
(onde|aonde|que horas|a que horas) [(e que|eu|posso)] (te pego|te busco|posso te pegar|te apanho|posso te buscar|passo pra te|posso apanhar te|te posso apanhar|vou te buscar)
(quer|queres|precisa|precisas) que eu (te (leve|busque|pegue|apanhe|va buscar|va pegar|va apanhar)|va (te|ai te) (buscar|pegar|apanhar)|va buscar te)
(me espera|espera me|espera) (na|no|perto|atras|la|fora) [(da|do)] (esquina|portao|ponto|saida|paragem|praca|estacao|rua|muro|escola) [(da|de|tras)] (que eu|e eu|que te|que ja|e entra|e sobe|que passo|que vou)
(to|tou|estou|tenho) [(de|com)] (carro|moto|carta e carro) (e|posso|entao|te|da pra) (posso|te|vou|busco|passo|chego|te buscar|te pegar|pego)
(meu|um) (amigo|motorista|primo|conhecido) (vai|pode|passa) [(ai|e)] (te buscar|te pegar|te levar|buscar te|apanhar te|te apanhar|passar ai te)
(te|eu) (mando|chamo|pago|peco) um (uber|taxi|99|bolt) (pra voce|pra vc|te buscar|pra ti|pra ca|ate|pra vir|para vires|pra te)
(te|eu te) (levo|deixo|trago) (em casa|de volta|a casa|de volta pra casa) (antes|sem ninguem|cedo|sem que|e ninguem|depois)
