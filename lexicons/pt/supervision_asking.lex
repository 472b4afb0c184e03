signal: supervision_asking
version: 1
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(seus|teus|sua|tua|seu|teu|os teus|a tua|o teu) @parent [(ja|ainda)] (ta|tao|esta|estao|tam|tao|estao todos) [(ai|em)] (ai|em casa|perto|dormindo|a dormir|acordados|acordada|trabalhando|no trabalho|fora|viajando|do lado|com voce|por perto|na sala|vendo|a ver)
(ta|esta|tao|estao) [(o|a|os|as)] (seus|teus|sua|tua|seu|teu) @parent (ai|em casa|perto|dormindo|a dormir|acordados|por perto|contigo|com voce)
(@you_are_at|ta|esta) (sozinha|sozinho|so|sozinha agora|sozinho agora|sozinha em casa|sozinho em casa|sozinha ai|sozinha no quarto) !unless-before (nao|nunca|n|se|quando) !unless-after (nessa|nisso|nesta|com voce|contigo|o tempo|um|uma|que)
(que horas|a que horas|quando|ate que horas|que dia|ate quando) (e que|a|o|os|os teus|a tua|seus|sua|teus|tua|seu|chegam|chega|voltam|volta|saem|sai) [(os|a|o)] [(seus|teus|sua|tua|seu|teu)] (pais|mae|pai|avos) [(chegam|chega|voltam|volta|saem|sai|dormem|dorme|trabalham|trabalha)]
(cade|onde estao|onde ta|onde tao|onde esta|onde andam) [(os|a|o)] (seus|teus|sua|tua|seu|teu) @parent
(sua|tua|seu|teu|seus|teus|a tua|o teu|os teus) @parent (mexe|mexem|ve|veem|le|leem|olha|olham|vigia|vigiam|controla|controlam|fiscaliza|checa|pega|te vigia|espia) [(no|o|em|nas|as|o que)] [(teu|seu|tuas|suas|voce)] (celular|telemovel|mensagens|conversas|chat|whats|zap|faz|computador|tablet|escreve|instagram)
(alguem|quem mais|sua irma|seu irmao|mais alguem) (le|ve|mexe|usa|pode ver|tem acesso) [(no|o|a|as)] (seu|sua|teu|tua|suas|tuas|essas|nossas|essa|esse|isso) [(celular|telemovel|mensagens|conversas|conversa|chat|conta)] !unless-after (resultado|jogo|mapa)
(tem|ha|ta) (alguem|mais alguem|gente|mais gente) (ai com voce|ai contigo|contigo|com voce|com vc|do seu lado|ao teu lado|perto de voce|no quarto|ai perto|perto de ti)
(quem|quem mais) (ta|esta|mora) (com voce|com vc|contigo|na sua casa|na tua casa|ai com voce|ai em casa|ai contigo) [agora]
(seus|teus|sua|tua|os teus|a tua) (pais|mae|pai|avos) (sabem|sabe) (que|q|com quem) (voce|vc|tu|ta|estas|falas|fala|a gente|joga|jogas|usas|usa|tens|ce)
(te deixam|deixam te|te deixa|voce fica|vc fica|ficas|costuma ficar) [(ficar)] (sozinha|sozinho) (em casa|a noite|de tarde|de noite|no quarto|a tarde|muito tempo)
(voce tem|vc tem|tens|tu tem) (um quarto|quarto|o proprio quarto) (so seu|so teu|proprio|so pra voce|so para ti|sozinha|so pra vc)
(fecha|tranca|fecha bem) (a porta|a porta do quarto|a tua porta) (e|pra|para|antes|que) !unless-after (nao entrar|o gato|o frio)
