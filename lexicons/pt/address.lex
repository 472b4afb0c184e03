signal: address
version: 1
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-before: (email|mail|ip|mac|site)
unless-after: (de (email|ip|entrega da loja|faturacao|cobranca)|ip|mac|da (festa|loja|clinica|formatura)|do (site|servidor|bar|cinema))

(qual|qual e|@tell_me|preciso do|quero|passa ai|me passa) [(o|a|do|da)] (seu|teu|sua|tua) (endereco|morada|endereco completo|cep|rua|codigo postal|endereco de casa|bairro e rua) !unless-after (eletronico)
(em|na|de|no) (que|q|qual) (rua|numero|bloco|predio|andar|avenida|condominio|casa|apartamento) (voce|vc|tu|moras|vives|fica a tua|fica a sua|fica sua|ce)
(como se chama|qual o nome|qual e o nome|nome) (a|da|do) (sua|tua|seu|teu) (rua|predio|condominio|bairro|avenida)
(qual|que|de que) [(e|a|o)] (cor|numero|andar|cor e|cor da) [(e|o|a|da|do)] (sua casa|tua casa|seu predio|teu predio|seu apartamento|sua porta|tua porta) !unless-after (no jogo)
(pra onde|para onde|onde|pra que endereco|em que endereco) [(eu|e que)] (te|mando|envio|posso mandar|eu mando|entrego|posso enviar|mando te) [(mando|envio|entrego|posso)] (o|seu|teu|um|a|as|os|tua) (presente|prenda|celular|flores|encomenda|surpresa|telemovel|presentes|roupa|pacote)
(qual|onde) (e|fica) [(a|o)] (sua janela|tua janela|seu quarto|teu quarto|a janela do seu|a janela do teu|janela do seu|a tua porta)
(como) (chego|eu chego|e que chego|faco pra chegar|se chega) (na|a|ate|em) [(a|na)] (sua casa|tua casa|sua escola|tua escola|seu predio|onde voce mora|tua rua|sua rua)
(voce mora|vc mora|moras|vives) (em casa ou|em apartamento|num apartamento|em predio|em condominio|numa casa ou|em casa e|num predio)
(me manda|manda me|passa) [(o|a)] (endereco|morada) (que eu|pra eu|para eu|que te|e eu|pra te|que vou) !unless-after (mando o convite)
(ja sei|eu sei|descobri|vi) (qual e a sua casa|qual e a tua casa|onde e a sua casa|seu endereco|a tua morada|sua casa no mapa|a tua casa no mapa)
qual [(e|o)] (a|o) (rua|numero|endereco|nome da rua|cep|andar) da (sua|tua) (casa|morada|rua)
