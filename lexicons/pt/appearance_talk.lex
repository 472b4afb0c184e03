signal: appearance_talk
version: 1
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-before: (cachorro|cachorrinho|gato|gata da vizinha|gatinho|personagem|skin|cao)

(@you_are|@you_are_at|ficas) [(@very|toda|uma|a mais|a coisa mais)] (linda|lindo|bonita|bonito|gata|gato|gatinha|bela|maravilhosa|perfeita|gira|giro|lindinha|fofa nessa|deslumbrante|lindona|bonitona|lindissima|gatissima|cheirosa|atraente) !unless-after (a (casa|festa)|com (a fantasia|o disfarce))
(que|q|mais) (linda|gata|bonita|gatinha|lindinha|gira|perfeita|princesa linda) (voce|vc|tu|que voce|ta hoje|que tu|essa boca|que estas|que ficas) [(ta|e|es|ficou|estas)]
(voce|vc|tu|tens) (tem|tens|uns|um|uma) [(um|uma|uns|os|o)] (olhos|olhinhos|sorriso|rosto|rostinho|corpo|cabelo|boca|labios|pernas|carinha|cara) [(@very|tao|mais)] (lindo|lindos|linda|bonito|bonitos|bonita|perfeito|perfeita|maravilhoso|lindas|bonitas|fofa|giros|giro|incrivel|atraente)
(como|cmo) (voce|vc|tu|es|ce) (e|es|eh|fisicamente) (fisicamente|de rosto|de corpo|pessoalmente|por foto|de aparencia)
(se descreve|descreve te|me descreve como voce|me fala como voce e|como e seu corpo|como e o seu corpo|como e o teu corpo|descreve me o teu|me descreve seu|como sao seus) [(olhos|corpo|cabelo|fisico)]
(quanto|qual|qual e|que) [(a|o|e)] (voce mede|vc mede|voce pesa|vc pesa|sua altura|tua altura|seu peso|teu peso|medes|pesas|seu manequim|suas medidas|tuas medidas|seu tamanho de|roupa veste)
(o que|oq|que|como) (voce ta|vc ta|tens|estas|ce ta|trazes|voce esta|ta|que tens) (vestindo|vestida|vestido|usando agora|a vestir|com roupa|de roupa|vestidinha) !unless-after (pra (festa|o casamento))
(adoro|amo|gosto|gostei|amei|adorei|me encanta) [(do|da|dos|das|o|a|os)] (seu|teu|sua|tua|seus|teus|suas) (corpo|cabelo|olhos|rosto|boca|sorriso lindo|labios|cara|carinha|pernas|look|fisico|olhar)
(ta|ficou|estas|voce ta|vc ta|saiu|estavas|fica) [(@very|tao)] (linda|gata|bonita|perfeita|maravilhosa|gira|lindona) (na|nessa|naquela|com|nesse|na sua|na tua|de) (foto|selfie|video|esse|essa|uniforme|vestido|saia|perfil|story|foto de)
@you_are (a|o) (menina|garota|menino|mais|miuda|rapariga|pessoa) mais (linda|bonita|gata|bela|gira|lindo|perfeita) (que|do|da|deste|desse)
(aposto|imagino|certeza|deve ser|deves ser) [(que|de que)] [(voce|vc|tu)] [(e|es|deve ser|ser)] [(@very|tao)] (linda|gata|bonita|gatinha|perfeita|lindinha|gira)
