signal: personal_info_asking
version: 1
status: draft
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(qual|qual e|@tell_me|como e) [e] [o] (seu|teu) (nome|nome verdadeiro|nome completo|nome real|nome de verdade|sobrenome|apelido de familia) !unless-after (de usuario|no jogo|do personagem)
(como|como e que) (voce|vc|tu|te|ce) (se chama|chama|te chamas|chamas) [(de verdade|mesmo)]
(@tell_me|me passa|passa|posso ter|pode me dar|podes dar me|deixa|quero|preciso do|da me) [o] (teu|seu) @number_of !unless-after (da sorte|favorito|de camisa|preferido|(pro|no) grupo|da turma)
(com quem|quem mora com|mora com quem|vives com quem) (voce mora|vc mora|moras|vives|mora vc|ce mora|tu mora)
@you_have [(algum|alguma|mais)] (irmaos|irmao|irma|irmaos mais|irmas) [(ou|mais|voce)] !unless-before (ele|ela|jogo)
(voce e|vc e|tu e|es|tu es|ce e) (menino ou menina|menina ou menino|homem ou mulher|mulher ou homem|rapaz ou rapariga|rapariga ou rapaz|menina|garota ou garoto)
(qual|@tell_me|passa) [(e|a|o)] [(a|o)] (sua|tua|seu|teu) (senha|palavra passe|email|e mail|data de nascimento|login e senha|conta e senha|password) !unless-after (do wifi)
(em que|no que|com que|o que) [(e que)] (seu|sua|teu|tua|seus|teus|o teu|a tua|os teus) (pai|mae|pais) (trabalha|trabalham|faz|fazem)
(me conta|conta me|me fala|fala me|fala|conta) [(mais|um pouco)] (sobre voce|de voce|sobre vc|sobre ti|de ti|da sua familia|da tua familia|da sua vida|sobre a sua familia|da tua vida) !unless-after (na entrevista|para a vaga)
(voce tem|vc tem|tens|ja tens|tu tem) (celular|telemovel|telefone) (proprio|so seu|so teu|so pra voce)
(quem) (cuida de voce|cuida de vc|toma conta de ti|cuida de ti|fica com voce|paga o seu celular|paga o teu telemovel|te cria)
(como se chama|como e o nome|qual o nome|qual e o nome) (da|do|a|o|dos) (sua|tua|seu|teu|teus|seus) (mae|pai|irma|irmao|escola|colegio|amiga|melhor amiga|professora|pais)
(quais|que) (redes|redes sociais|apps) (voce usa|vc usa|voce tem|vc tem|usas|tens)
com quem (tu|voce|vc|ce) (moras|mora|vives|vive)
