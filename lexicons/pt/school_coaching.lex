signal: school_coaching
version: 1
status: draft
tactic: Lessons, practice and homework among teachers, coaches and pupils.
source: hard negatives: what teachers and coaches write

(licao|prova de|provas|recuperacao|boletim|recreio|trabalho de grupo|trabalho em grupo|caderno|materia da prova|redacao|exercicios|exercicio|tpc|vestibular|trimestre|bimestre|matematica|geografia|ciencias)
(treino|treinos|aquecimento|amistoso|quadra|vestiario|treinador|goleiro|guarda redes|chuteira|chuteiras|caneleira|alongamento|convocacao|campeonato escolar|arbitro)
(ensaio|ensaios|orquestra|fanfarra|peca da escola|solfejo|conservatorio|aula de (piano|violao|violino|bale|ballet|danca|ingles|natacao|judo))
(tragam|trazer|nao esquecam|lembrem de trazer|nao se esquecam|tragam todos|levem) [(de|o|a|as|os)] (trazer|livro|caderno|uniforme|instrumento|autorizacao|calculadora|chuteira|agua|maio|flauta|calcado|lanche)
(pagina|paginas|unidade|capitulo|leitura) (1|2|3|4|5|6|7|8|9|10|11|12|20|30|um|dois|tres|quatro) !unless-after da (serie|temporada)
(o|a|do|da|no) (professor|professora|prof|stor|stora|time|equipe|clube|turma|diretora|diretor|equipa|selecao) (de|da) (ingles|matematica|historia|futebol|volei|basquete|handebol|natacao|ciencias|portugues|educacao fisica|musica|atletismo|fisica|artes|escola|andebol|basquetebol|tarde)
(reuniao|excursao|passeio|festa junina|visita de estudo|feira) (de pais|escolar|da escola|ao museu|com os pais|da turma|de ciencias|dos encarregados|de encarregados)
(muito bem|bom trabalho|parabens|otimo trabalho|bom jogo|otimo jogo|boa prova) (turma|pessoal do time|meninos|meninas|equipe|no treino|na apresentacao|a todos|equipa|galera do time|campeoes|time)
(tirei|tirou|tiraste|reprovei|passei|fiquei) (um|em|10|9|8|7|6|nota|de|uma) (dez|nove|oito|sete|seis|matematica|ingles|recuperacao|em|na|positiva|negativa|historia|fisica)
(estudem|revisem|estuda|revisa|treinem|terminem|entreguem|vamos corrigir|facam) (a|o|os|as|para|pra) (licao|tema|verbos|escalas|tabuada|prova|trabalho|vocabulario|capitulo|exercicios|partitura|materia|teste)
