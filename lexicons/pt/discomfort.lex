signal: discomfort
version: 1
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022

(isso|isto|que|esse papo|essa conversa|essa pergunta|tudo isso) [(e|ta|eh|ta ficando|que|esta)] [(@very|meio|mto)] (estranho|esquisito|estranha|esquisita|constrangedor|desconfortavel|nojento|inapropriado|bizarro|sinistro|assustador|errado|creepy|cringe|desagradavel|nada a ver) !unless-after (o (final|bug|erro|mapa)|esse (bug|filme))
(voce|vc|tu|estas|isso|isto|ce) [(ta|esta|me|a)] (me|a) (assustando|assusta|incomodando|incomoda|da medo|da nojo|assustar|deixa desconfortavel|incomodar|deixando desconfortavel|deixando com medo|dando medo|deixa mal|metes medo|deixa nervosa|dando nojo) !unless-after (o (barulho|cachorro|filme))
(me sinto|to me sentindo|sinto me|estou|to|fico|estou a sentir me|tou) [(@very|meio|mto)] (desconfortavel|incomodada|incomodado|pressionada|pressionado|insegura|mal com isso|constrangida|constrangido|acuada|obrigada a|assediada|estranha com isso|perseguida) !unless-after (no sapato|na cadeira|nesse sofa)
nao (to|me|estou|gosto|acho|gostei|curto) [(me|to|gostando|de|que|sinto|a)] (confortavel|gostando disso|a vontade|gostar disso|bem com isso|segura|quando voce fala|que voce fale assim|quando fala assim|desse papo|dessa conversa|disso|certo isso|que me chame|quando falas assim|desse assunto|como voce fala|legal isso) !unless-after (na cadeira|do arbitro)
(por que|pq|porque|pra que|para que) (voce|vc|tu|quer|queres|perguntas|ta|ce) [(quer|ta|fica|precisa)] (saber|perguntando|pergunta|perguntando isso|me perguntando|perguntas isso|precisa do meu|quer saber|quer meu|quer minha|saber isso|foto minha|a perguntar|minha foto|meu numero|perguntou isso) !unless-after (pro prof|a resposta|na aula)
(quantas|tantas|muitas|quanta|que tanta) (perguntas|pergunta) (ne|hein|que|voce|vc|kkk|pessoais|sao essas|e essa) [(faz)] !unless-after (tem a prova|caem)
(como|de onde|quem te) (voce|vc|tu|sabes|deu|conseguiu|descobriu) [(sabe|conseguiu|achou|descobriu|tem)] (meu|onde|minha|o meu|a minha|isso de mim|que eu|em que) [(eu|nome|numero|moro|escola|insta|endereco)] !unless-after (controle|livro)
(voce|vc|tu|que) (e|es|eh|parece|ta sendo) [(@very|um|meio|uma)] (tarado|nojento|assediador|doente|pervertido|pedofilo|bizarro|stalker|inconveniente|insistente|maluco|suspeito|esquisito|estranho|chato demais) !unless-after (no among us|jogando)
(vamos|podemos|da pra|bora|melhor) [(a gente)] (mudar de assunto|falar de outra coisa|trocar de assunto|nao falar disso|nao falar sobre isso|parar com esse assunto|falar doutra coisa)
(isso|isto) nao (e|ta|parece|eh) (certo|normal|legal|apropriado|bem|correto|adequado|fixe|coisa que se pergunte|coisa de se perguntar) !unless-after (com o (pc|carro)|no codigo)
(credo|que nojo|eca|que horror|deus me livre|que medo) (cara|de voce|para|que|me deixa|sai|isso|tarado|de ti|ne) !unless-after (comida|barata)
(isso|e) (e|eh|pessoal|muito|demais) [(pessoal|muito|meio)] (pessoal|intimo|particular meu|pessoal demais|da minha conta|coisa minha) !unless-before (computador|trainer|projeto)
