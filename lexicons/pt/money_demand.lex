signal: money_demand
version: 1
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (do (lanche|almoco|onibus|uber dividido)|da (pizza|luz|conta|entrada|rifa)|pro lanche)

(me manda|manda me|manda|transfere|me passa|deposita|faz|paga|me da|da me|envia) [(o|logo|a|esse|um)] (dinheiro|grana|valor|deposito|transferencia|guito|100|200|500|50|1000) (agora|logo|hoje|ou|ja|se nao|senao|ate|antes) !unless-after (que te emprestei|do bolo)
(paga|pague|pagas|voce paga|vai pagar|vais pagar|tem que pagar|tens de pagar|me paga) (ou|senao|se nao|pra eu nao|para eu nao|pra mim nao|e eu) [(eu|vou)] (posto|publico|vazo|mostro|mando|apago|conto|espalho|postar|publicar|espalhar|vazar)
(compra|me compra|compra me|arruma|consegue|preciso de|me manda|manda) (um|uns|o codigo do|os codigos do|o codigo de um|codigo de) (@gift_card|cartao da steam|cartao google play|cartao itunes|google play|cartao da apple|vale presente) !unless-after (pra (mae|vo)|de natal)
(me da|da me|me passa|passa|pega|manda foto do|me manda foto do|tira foto do|usa|diz me) [(o|os|a|numero do)] (cartao|numero do cartao|dados do cartao|cartao de credito|senha do cartao|senha do banco) (da|do|dos|de) [(a|o|sua|seu)] (sua|tua|seu|teu|seus|teus|banco) [(mae|pai|pais|avo)]
(pega|tira|rouba|pede|apanha) [(um|uns|algum|o)] (dinheiro|trocado|grana|guito) (da|do|na|a|ao|dos|pra) [(carteira|bolsa|gaveta|casa)] [(da|do|dos)] (sua|tua|seu|teu|seus|teus) (mae|pai|pais|avo|familia) !unless-after (pro (lanche|passeio))
(voce|vc|tu|te) (tem|tens|dou) [(so|ate|24|um)] (24 horas|ate amanha|um dia|uma hora|ate hoje|duas horas|ate sexta|umas horas) (pra pagar|para pagar|pra mandar|pra conseguir|pra depositar|ou eu posto|pra transferir|ou eu publico)
quanto (dinheiro|grana|guito) (voce|vc|tu|consegue|consegues) (tem|consegue|tens|pode|arranjar|consegue arrumar|pode mandar|pode pegar) [(agora|ai)] !unless-after (no jogo|de mesada)
(quero|manda|preciso de|exijo) mais (dinheiro|grana|um pagamento|guito) (ou|senao|se nao|ja|agora|pra nao|para nao)
(nao tenho|acabou) (a|minha|mais|a minha|paciencia) [paciencia] (paga|manda|deposita|transfere)
(faz|manda) [(logo|ja)] (a transferencia|o deposito|o mbway|a transferencia toda) (agora|hoje|ja|ou|nessa|nesta conta|pra essa)
