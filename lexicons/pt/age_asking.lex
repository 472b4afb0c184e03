signal: age_asking
version: 1
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (o cachorro|o gato|seu cachorro|seu gato|sua avo|a escola|o time|para (a inscricao|o formulario))

(quantos|qts|qnts|qtos) (anos|aninhos) (voce tem|vc tem|tu tem|tu tens|tens|ce tem|tem vc|voce faz|vc faz|fazes|tinhas) !unless-before (pergunta|perguntar)
(voce tem|vc tem|tu tem|tens|tu tens|ce tem) (quantos|qts|qnts) (anos|aninhos)
(qual|qual e|@tell_me|e) [e] [a] (sua|tua) (idade|idade verdadeira|idade real)
(que|q) idade (tens|voce tem|vc tem|tem vc|tu tens|tu tem|tens tu)
(quando|que dia|em que dia) [e] (voce|vc|tu|e|fazes|ce) (faz aniversario|faz anos|anos|o seu aniversario|o teu aniversario|seu aniversario|teu aniversario|faz niver|seu niver) !unless-after (do servidor)
(em que|que|de que) ano (voce nasceu|vc nasceu|nasceste|tu nasceu|ce nasceu|nasceu vc) [(no|em)]
@you_are [(ainda|ja|mesmo|de verdade|realmente)] (de menor|de maior|menor de idade|maior de idade|menor ou maior|dimenor|dimaior)
@you_are (menor|maior|mais novo|mais nova|mais velha|mais velho) (de|que|do que) (13|14|15|16|17|18|dezoito|dezesseis)
(ja|ainda nao|voce ja|vc ja|tu ja|nem) (tem|tens|fez|fizeste|completou) [os] (12|13|14|15|16|17|18|dezoito|quinze) [anos] !unless-after (pontos|minutos|vidas|moedas|gemas|vitorias|kills|reais|euros|gols|golos)
(em|de) (que|q|qual) (serie|ano|turma|classe) (voce|vc|tu|ce|estas|tas|andas) [(ta|esta|estuda|e|estas)]
(voce|vc|tu|ce) (ta|esta|faz|estuda|ainda ta) (no|na|em) (fundamental|ensino medio|ensino fundamental|sexto ano|setimo ano|oitavo ano|nono ano|6 ano|7 ano|8 ano|9 ano) [(ou|ainda)]
(nao|nunca|ainda nao) me (disse|disseste|falou|falaste|contou|contaste) (quantos anos|a tua idade|sua idade|tua idade|a sua idade|que idade)
(posso|queria|so queria) (perguntar|saber|te perguntar|perguntar te|saber tua|saber sua) [(a|quantos|que)] (sua idade|tua idade|anos|idade|quantos anos)
(idade e nome|nome e idade|idade e cidade|idade e foto|idade e de onde|nome idade e)
