signal: same_age_crush
version: 1
status: draft
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

(voce|vc|tu|gostas|ce|ela|ele) (gosta|gostas|curte|de|gosta mesmo) [de] (alguem|algum menino|alguma menina|algum rapaz|um menino|uma menina|alguma rapariga) (da|do|na) (sala|turma|escola|sexto|setimo|nossa sala|sua sala|tua turma|minha turma|minha sala|oitavo|colegio)
(voce|vc|tu) (gosta|gostas) (dele|dela|do lucas|da ana|do pedro|da maria|do joao|da julia|do tiago|da ines) [(ne|ou nao|mesmo)]
(ele|ela) (gosta|ta afim|ta a fim|gamou|ta gostando|curte) (de voce|de vc|de ti|dele|dela|de mim|da minha amiga|do meu amigo) [(eu|sabia)]
(ir|vai|vais|vou|vamos|convida|chama|convidar|chamar) (no|ao|na|pra|a|pro) (baile|formatura|festa junina|festa da escola|baile da escola|quadrilha|baile de finalistas) (com|comigo|alguem|quem|juntos|ele|ela)
(meu|teu|seu|minha) crush (me|falou|sorriu|da|ta|sentou|olhou|do|te)
(pergunta|fala) (pra|para|a) (ele|ela) (se|que) (gosta|ela gosta|ele gosta|eu gosto|quer ir|gosto|tem alguem) [(de|dela|dele|no)]
(sentou|sentei|senta|sentaste) (do lado|ao lado|perto|junto) (dele|dela|do crush|de mim|da ana|com ela|com ele|dele) (na aula|no recreio|na sala|no onibus|na cantina|hoje|no refeitorio|em matematica)
(o menino|a menina|o rapaz|a rapariga|o garoto|a garota|a aluna nova|o aluno novo) (da|do|que senta na) (minha sala|minha turma|tua turma|sexto|setimo|outra sala|sua sala|oitavo|sexto ano|carteira da frente|outra turma)
(eles|os dois|ele e ela|a ana e o|o pedro e a) [(ja)] (tao|estao|namoram|tao namorando|estao a namorar|sao namorados) [(namorando|juntos)] (da sala|na escola|desde|la da turma|da turma|ne|do recreio|no recreio)
(mandou|mandei|escreveu|passou|deu) (um|uma) (bilhetinho|bilhete|cartinha|papelzinho) (na (aula|sala)|no recreio|pra (ela|ele|crush)|em matematica)
gosta de (um|uma) (menino|menina|rapaz|rapariga|garoto|garota) (da|do|la da) (sala|turma|escola|colegio|setimo|oitavo)
