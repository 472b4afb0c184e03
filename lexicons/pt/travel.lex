signal: travel
version: 1
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(te|eu te|posso te|vou te|eu|ja) (pago|compro|comprar|pagar|mando|reservo|comprei|paguei) (a|uma|o|um|as) (passagem|passagens|hotel|aviao|bilhete|bilhetes|voo|viagem|onibus|comboio|autocarro) [(pra|e|para)] !unless-after (da (escola|excursao)|pro show|de cinema)
(vem|venha|vens) (morar|viver|ficar|passar|dormir|viajar) (comigo|aqui|uns dias comigo|aqui em casa|na minha|ca|uns dias aqui|o fim de semana comigo|ferias comigo|a noite)
(podes|pode|voce pode|vc pode|podias|podia) (ficar|morar|dormir|viver|vir morar) (aqui em casa|comigo|na minha casa|na minha|aqui comigo|ca em casa|no meu ape|num hotel) !unless-before (nao)
(foge|fuja|vamos fugir|bora fugir|fugir|fugimos|fugias) (comigo|juntos|de casa|daqui|pra longe|os dois|so nos|da tua casa|da sua casa) !unless-after (do (chefao|zumbi)|dos zumbis)
(eu|vou|posso|viajo|dirijo|conduzo) (viajo|ir|vou|viajar|pego um onibus|pegar um aviao|dirijo horas|ate a tua|ate a sua|ate ai|horas) [(ai|cidade|ate)] (so pra|so para|para|pra) (te ver|ver te|te conhecer|te encontrar|conhecer te|estar com voce|te buscar)
(pega|apanha|pegas|apanhas|toma) (um|o|o primeiro|um) (onibus|trem|metro|comboio|autocarro|aviao|taxi) (pra|para|ate|e) (ca|mim|vem|ca me|minha|a minha|aqui|me ver|vens|minha casa|vir)
(voce tem|vc tem|tens|ja tem|ja tens|tu tem) (passaporte|visto|identidade|cartao de cidadao|autorizacao de viagem|rg) [(ai|em|ou)] !unless-after (no jogo)
(arruma|faz|prepara|pega) [(uma|as|a)] (mala|malas|mochila|coisas|suas coisas|tuas coisas|documentos) (e|sem|pra|quando) (vem|foge|vens|ninguem|fugir|eles|a gente foge|vir|espera) !unless-after (pra escola|pro acampamento)
(vamos|bora|a gente|podiamos) [(vai|viajar|ir|pode)] (pra praia|pra um hotel|para um hotel|viajar|num motel|de ferias|pro exterior|para longe|pra longe) (so nos|sozinhos|so nos dois|juntos so|sem ninguem|escondidos|sem teus|sem seus)
(eu|ja|vou) (reservo|aluguei|alugo|reservei|pego|reservar|alugar) (um|uma) (quarto|hotel|casa|airbnb|pousada|ape) (pra nos|pra gente|para nos|so pra|pra eu e|pra voce ficar|para ficares)
(devia|devias|voce devia|vc devia|tem que|pode) (sair|fugir|largar|ir embora) (de casa|dai|da casa dos seus pais|da tua casa|da sua casa) [(e|pra)]
(eu|te|posso) (pago|compro|mando|pagar) [(a)] (sua|tua) (passagem|viagem|vinda|estadia|ida)
