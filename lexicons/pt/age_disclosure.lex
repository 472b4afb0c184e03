signal: age_disclosure
version: 1
status: draft
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz
unless-after: (jogando|de casado|trabalhando|de experiencia|pontos|moedas|horas|dias|minutos|vidas|skins|de carteira|vivendo|gemas|a jogar|a trabalhar)

tenho [(so|apenas|quase)] (8|9|10|11|12|13|14|15|16|17|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis) (anos|aninhos) !unless-before (quando|desde que)
(tenho|eu tenho|mas tenho|so tenho|mas eu tenho) (8|9|10|11|12|13|14|15|16|17) (e vc|e voce|e tu|mas|nao posso|por isso|kkk|haha|rs|e minha|e voces|ainda|e ce)
(faco|fiz|vou fazer|acabei de fazer|completo|completei|hoje faco) (8|9|10|11|12|13|14|15|16|17|doze|treze|quinze|onze) [(anos|mes|em|semana|amanha|ontem|hoje)] !unless-after (gols|abdominais|flexoes|exercicios|pontos|km)
(sou|ainda sou|eu sou) [(so|ainda|apenas)] (menor|de menor|menor de idade|uma crianca|crianca|adolescente|muito nova|muito novo|novinha|novinho|pequena ainda|uma menina|um menino|dimenor|um adolescente|uma adolescente|muito novinha|miuda|um miudo|uma miuda|novo demais|nova demais) !unless-after (no time|aqui no|de coracao|no servico)
(nao tenho|ainda nao tenho|nem tenho|nao fiz|ainda nao fiz) [(nem)] (18|16|15|14|13|dezoito|idade|quinze) [(anos|pra|para)]
(to|tou|estou|estudo|eu to) (no|na|em) (fundamental|sexto ano|setimo ano|oitavo ano|nono ano|6 ano|7 ano|8 ano|9 ano|5 ano|quinto ano|ensino fundamental|quinta serie|sexta serie|setima serie|primaria|ciclo|7o ano|6o ano|8o ano) !unless-after (de (faculdade|medicina|casado))
(@you_are|acho que voce e|acho voce|tu es) [@very] (velho|velha|velho demais|mais velho|grande|adulto) (pra mim|para mim|do que eu|que eu|pra falar comigo|para falar comigo|pra ficar|demais pra mim)
(voce|vc|tu) (podia|tem idade|podias|poderia|tens idade) [(pra|de|para)] ser meu (pai|tio|avo|professor)
(minha mae|meu pai|meus pais|a minha mae|os meus pais) (fala|falam|diz|dizem|acha|acham) que (sou|ainda sou|eu sou|eu ainda sou) (nova|novo|crianca|pequena|muito nova|muito novo|novinha|uma crianca)
(menti|coloquei|botei|pus) (a|minha|na|uma|outra|sobre a|que) [(minha)] (idade|idade falsa|idade errada|tinha 18|tenho 18|mais idade)
(minha|a minha) (idade|idade de verdade|idade verdadeira|idade real) (e|na verdade e|eh)
(na|da) minha (escola|escolinha|turma) (tem|eu sou|sou|so|do) [(o|a)] (recreio|mais nova|mais novo|recreio as|fundamental|sexto|mais pequena|setimo)
(eu so tenho|so tenho|eu tenho so|tenho so) (8|9|10|11|12|13|14|15|16|17) [anos] !unless-after (reais|minutos|pontos|moedas|euros|porcento|cartas|figurinhas|por cento)
