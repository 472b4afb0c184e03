signal: threat
version: 1
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)
unless-after: (por (roubar|hack|trapaca)|se (usar hack|roubar no jogo|trapacear))

(vou|eu vou|posso|se nao|senao|vou te|eu) @publish [(todas|a|as|os|tudo)] (suas|tuas|sua|tua|essas|esses|seus|teus|as tuas|essa) (fotos|videos|conversas|prints|foto|video|segredos|mensagens) !unless-after (da (viagem|festa|formatura)|do (jogo|passeio))
(vou|posso|eu) (contar|falar|mostrar|mandar|dizer|conto|mostro|mando) [(tudo|isso|isto|essas|as fotos|esses prints)] (pra|para|pro|pros|aos|a|ao|pras) [(a|os|as|toda|todo)] (sua|tua|seu|teu|seus|teus|todo|toda|suas|tuas) (mae|pai|pais|amigos|amigas|escola|familia|mundo|gente|namorado|professora|colegas|turma|irmao|irma) !unless-after (que (ta doente|vai se atrasar|passou)|a boa)
(todo mundo|toda a escola|a escola toda|seus pais|teus pais|sua mae|sua familia|seus amigos|toda a gente|os teus amigos) (vai|vao) (ver|saber|ficar sabendo|descobrir|receber|rir) [(de|as|suas|tuas|do)] (suas|tuas|o que|de voce|do que|as|essas|quem voce|tudo|sua|disso|isso|de ti) !unless-after (fantasia|apresentacao|peca)
(tenho|salvei|guardei|tirei|eu tenho) [(todos|todas|os|as)] (prints|print de tudo|gravado tudo|tudo gravado|tudo salvo|suas fotos salvas|as tuas fotos|provas|prints de tudo|capturas|gravacoes|suas conversas) !unless-after (do (jogo|erro|placar)|pro trabalho)
(vou|eu vou|posso) (te|acabar com a tua|acabar com a sua|acabar com) (achar|encontrar|pegar|hackear|expor|machucar|bater|matar|destruir|vida|dar uma surra) !unless-after (no (jogo|mapa|fifa|free fire)|um|uma|na (escola pra|saida pra estudar)|de surpresa)
(sei|ja sei|eu sei) (onde|por onde) (voce|vc|tu|moras|estudas|sua|a tua) [(mora|estuda|passa|familia|anda|mae)] !unless-after (colocou|guardou|errou)
(voce|vc|tu|ce) (vai|vais) (se arrepender|te arrepender|arrepender te|pagar caro|ver so|ver o que e bom|sofrer as consequencias|se dar mal|pagar por isso) !unless-after (de nao (ir|provar))
(se nao|senao|ou) [(voce|me|ou)] (me|mandar|mandares|fizer|responder|obedecer|fazes|responderes|pagar) [(mandar|responder|obedecer|isso|pagar|me)] [(eu|vou)] (vou|posto|publico|mando|conto|vazo|eu conto|eu posto|eu mando|ja sabe|vai ver|espalho|conto tudo) !unless-after (embora|dormir|pra casa)
(vai|pode|vou) [(acontecer|fazer)] (acontecer|fazer) [(algo|alguma|mal|uma)] (algo|coisa|mal|algo ruim|alguma coisa|algo de mal|uma coisa ruim) (com|a|com a|pra|a tua) [(sua|tua|teu|seu)] (sua|tua|mae|familia|irma|irmao|seu|teu|seus)
(vou|posso) (fazer voce|fazer com que|te fazer|conseguir que|invadir|roubar|apagar|derrubar|hackear) [(seja|ser|a|o|te|sejas)] (ser expulsa|ser expulso|expulsa|expulso|ser banida|sua conta|tua conta|seu insta|tua conta toda|expulsem|banido|suspensa|seu perfil|a sua vida)
(o que|oq|que) (seus pais|sua mae|teus pais|os teus pais|seu pai|seus amigos|a tua mae|sua familia) (vao|iam|vai|ia|iriam|iria|diriam|diria) [(achar|pensar|dizer|falar)] (se|quando|achar se|ao) (vissem|soubessem|souberem|virem|eu|verem|descobrirem|descobrissem|ver|souber)
