signal: game_trading
version: 1
status: draft
tactic: Trading and teaming up in games.
source: hard negatives: what players write

(te|troco|dou|eu te) (troco|dou|vendo|ofereco|a minha|minha|meu|troco a) [(meu|minha|uma|um|duas|dois)] [(skin|pet|espada|arma|carta|dragao)] (pela|pelo|por|em troca da|pelas) (tua|sua|teu|seu|duas|dois|uma|um|sua skin) !unless-after (foto|fotos|numero|video|beijo)
(vendo|compro|troco|procuro|doo|passo) (conta|skin|skins|pet|pets|gemas|itens|carta|cartas|figurinha|figurinhas|item|cromos|espada|passe)
(quantas|quantos|qts) (gemas|robux|moedas|diamantes|dimas) (por|pela|quer|vale|custa|nessa|essa|pelo) !unless-after (foto|video)
(troca|trade) (justa|justo|limpa|segura|aceita|recusada|com intermediario|sem golpe|boa)
(falta|preciso de|procuro|quem|precisa se|alguem) (um|uma|bora|pra|alguem pra|gente pra|anima) (tank|healer|suporte|duo|squad|raid|ranked|rankeada|x1|x4|dungeon|trio|jogar rankeada|partida|campeonato)
(entra|cola|vem) (no|na|pro|pra) (lobby|server|servidor|partida|sala|raid|clan|mapa|party|guilda|mundo) !unless-after (privado|privada)
(me da|passa|me passa|da me|preciso de|tem) (madeira|pedra|bala|balas|municao|pocao|pocoes|colete|kit medico|ferro|minerio|gelo|granada|capa|cura)
(subi|subiu|cheguei|to|peguei) (de|no|ao|pro) (nivel|rank|elo|ouro|platina|diamante|mestre|imortal|bronze|prata|level) [(3|2|1)] !unless-before ela
(o drop|farmar|farmando|farmei|upando|upar|nerfaram|bufaram|nerfou|patch novo|temporada nova|passe de batalha|bom loot|boa partida|booyah)
(quanto) (quer|voce quer|vc quer|ta|custa|vale|queres|pede) (na|pela|no|pelo|a|essa|nessa|esse) [(sua|tua)] (skin|conta|carta|espada|dragao|pet|arma|set|montaria)
