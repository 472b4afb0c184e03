signal: maturity_praise
version: 1
status: draft
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(@you_are|voce parece|vc parece|pareces|falas de forma|tu parece) [@very] (madura|maduro|adulta|crescida|crescido) (pra|para|pra sua|demais|do que|que|mesmo|e|e isso) !unless-after (o (queijo|abacate))
(madura|maduro|esperta|esperto|inteligente|responsavel|desenvolvida|evoluida|adulta|crescida) (pra|para) (a sua idade|sua idade|a tua idade|tua idade|quem tem|alguem da sua idade|uma menina da sua|a idade que)
(nem parece|nao parece|nao pareces|nem pareces|nao aparenta|nao age como|nao fala como|nao falas como|nao ages como) [(que|ter|tens|que voce)] [(tem|ter|de)] (a sua idade|sua idade|a tua idade|tua idade|12|13|14|15|16|crianca|uma crianca|essa idade|da sua idade|anos|uma menina de|menina de)
(voce|vc|tu|pareces|tu pareces) [(parece|ter|ser)] (bem mais velha|mais velha|mais velho|ter mais idade|ter 18|ter 20|ser mais velha|ter uns 18|mais velha do que|muito mais velha) !unless-before (ele|ela)
(ja|voce ja|vc ja|tu ja) (e|es|eh) [(quase)] (uma mulher|um homem|uma mocinha|um homenzinho|adulta|uma mulherzinha|mulher feita|moca feita|uma mulher feita)
(voce|vc|tu) [(ja)] nao (e|es|eh) [(mais)] (como|igual|que nem|mais|uma crianca|um crianca) (as meninas da sua idade|os meninos da sua idade|as outras da sua idade|as da tua idade|crianca|as miudas da tua idade|uma crianca|uma menininha)
(as|os|outras|meninas|meninos|o pessoal|os rapazes|as miudas) [(meninas|meninos)] da (sua|tua) idade [(nao|sao)] (sao infantis|sao imaturas|sao imaturos|nao te merecem|nao entendem|nao sabem|infantis|imaturos|nao te entendem|imaturas)
(voce|vc|tu|pensas|falas|ages) [(pensa|fala|age)] como (uma adulta|um adulto|gente grande|alguem mais velho|uma mulher|alguem da minha idade|uma pessoa adulta)
(voce|vc|tu) (tem|tens) (a cabeca|cabeca|uma cabeca|uma maturidade|a maturidade|mentalidade|uma mentalidade) (de adulta|de gente grande|de mulher|muito madura|de alguem mais velho|que poucas|de alguem mais velha|incrivel|madura)
(ja tem|ja tens|voce ja tem|vc ja tem) idade (pra|para|suficiente) (decidir|namorar|saber|essas coisas|escolher|sair|isso|fazer o que)
nem parece que (voce|vc|tu|tens) (tem|tens|so tem|e) [(so)] (9|10|11|12|13|14|15|16|17|nova|crianca)
