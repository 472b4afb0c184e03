signal: gifts
version: 1
status: draft
tactic: Offers presents or game currency.
source: Olson et al. 2007; Ringenberg et al. 2022; NCMEC guidance on gift giving
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

@i_give (@game_gift|uns @game_currency|uma @game_item|um @present|uma @present|@present|o que voce quiser|o que vc quiser|o que quiseres|tudo que voce quiser|qualquer coisa|dinheiro|um celular|um telemovel|uma coisa bonita|algo) !unless-after (se me (trocar|der a)|por sua (skin|conta)|no mercado|em casa)
(quer|queres|voce quer|vc quer|aceita|gostavas de) (que eu te (de|compre|passe|pague)|ganhar (robux|skin|skins|diamantes|presente|presentes|um presente|um celular|gemas)|@game_currency gratis|uma skin gratis|uns @game_currency|um presente|um presentinho|uma prenda|uma surpresa)
(tenho|comprei|trouxe|vou te dar|guardei) (um|uma) (presente|presentinho|prenda|surpresa|mimo) (pra voce|para ti|pra vc|so pra voce|pra minha princesa|especial|pra ti|te esperando|para a minha)
(@game_currency|skins|presentes|skin) (de graca|gratis) (pra voce|se|so pra|pra vc|pra quem me|para ti|em troca|so para ti)
(posso|eu posso|vou|eu vou|podia) (te dar|te comprar|comprar te|dar te|te mandar|te pagar|oferecer te|te bancar|te presentear) (tudo|o que voce|o que quiser|um celular|um presente|uma skin|roupa|roupas|dinheiro|o passe|uma recarga|skins|coisas|qualquer|robux|presentes|credito|creditos)
(que|qual|o que) (presente|skin|prenda|voce quer|vc quer|queres) [(voce|vc|que|de)] (quer|queres|eu te de|eu te compre|presente|gostaria|gostavas|ganhar|de mim|que eu te)
(vou te mimar|quero te mimar|vou mimar te|te encher de presentes|vou te encher de|te mimo muito|encho te de prendas|quero mimar te)
(se) (voce for|vc for|fores|for boazinha|se comportar|te portares|me obedecer|fizer o que|for uma boa|fores boa) [(boazinha|bem|bonzinho|menina|eu)] (te|ganha|eu te|tem|eu|dou|ganhas) [(dou|compro|presente)] (um|uma|presente|compro|dou|te|skin|robux|premio|prenda)
(aceita|aceite|recebe) (o meu|meu|esse|este) (presente|presentinho|mimo) [(e|de)]
(tenho) (dinheiro|grana|guito|muita grana|muito dinheiro) (e|pra|para|de sobra) (te|posso|quero|gastar|voce|contigo|pra|para) !unless-after (no jogo)
(te faco|faco te|faco|fiz|mando|te mando) (uma transferencia|um mbway|mbway|um deposito) (se|pra voce|agora|so|para ti|toda semana|de presente)
