signal: age_giving
version: 1
status: draft
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

tenho (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|48|50|55|60) (anos|aninhos) !unless-after (de (experiencia|casado|casada|empresa|servico)|trabalhando|jogando|nisso|a trabalhar|a jogar)
(eu|e eu|ja|mas eu) tenho (18|19|20|21|22|23|24|25|26|27|28|29|30|32|35|38|40|45) (e vc|e voce|e tu|te incomoda|tem problema|mas|espero que|tudo bem)
sou [(@very|muito|bastante|uns anos|alguns anos)] (mais velho|mais velha|mais crescido) [(do que|que)] (voce|vc|tu|ti|ce)
(sou|ja sou) [(um|uma)] (adulto|adulta|homem feito|maior de idade|de maior|homem adulto|mulher adulta)
(tenho idade|podia|poderia|tenho idade suficiente) [(para|pra|de)] ser (teu|seu|tua|sua) (pai|tio|mae|avo|tia)
(te incomoda|incomoda te|se importa|importas te|tem problema|tem mal|te assusta|ha problema|voce liga|vc liga) (se eu|que eu|de eu|eu|por eu) (ser|sou|seja|for) [(@very|bastante)] (mais velho|mais velha|adulto|de maior)
(a idade|idade|nossa idade) (e|eh|e so|nao passa de) [(so|apenas)] (um numero|numero|numeros)
(nao importa|pouco importa|nao ligo para|nao ligo pra|tanto faz|nao interessa|esquece) (a idade|a sua idade|a tua idade|a minha idade|a diferenca de idade|sua idade|quantos anos voce tem|quantos anos vc tem|minha idade|quantos anos tens)
(a diferenca de idade|nossa diferenca de idade|a idade) nao (importa|e problema|e um problema|conta|muda nada|significa nada)
(gosta|gostas|curte|prefere|preferes|namoraria|ficaria com|sairia com|saias com) [(de|com)] (caras mais velhos|homens mais velhos|mais velhos|alguem mais velho|rapazes mais velhos|gente mais velha|um cara mais velho|um homem mais velho)
(quantos anos|que idade) (acha|achas|voce acha|vc acha) que (eu tenho|tenho)
nao sou (tao velho|tao velha|velho assim|um velho|mais crianca|mais adolescente|nenhuma crianca|nenhum velho)
(pareco|aparento) [(ser)] (mais novo|mais nova|mais jovem|ter menos|menos idade)
(ja passei dos|to na casa dos|estou na casa dos|passei dos|ja estou nos) (20|30|40|vinte|trinta|quarenta)
