signal: guilt
version: 1
status: draft
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

se (voce|vc|tu|me|gostasses|ce) [(me|gostasse|realmente|confiasse|confia)] (me|amasse|ama|gostasse|de mim|gosta de mim|amava|confiasse em mim|confiasses|confia em mim|amasses|gostasses) [(de mim|mesmo|de verdade|em mim)] [(voce|vc|tu|de)] (faria|fazias|faria isso|mandava|me mandaria|nao ia|mandaria|fazia|manda|vinha|vinhas|mandavas|nao teria|prova|nao tinha|contava)
(depois de|com|apos) tudo (que|o que|aquilo que) (eu fiz|fiz|eu te dei|te dei|te comprei|gastei|eu faco|faco|eu gastei|eu comprei|ja fiz) (por|em|pra|com|contigo|para|e) (voce|vc|ti|tu|me|voce e)
(voce|vc|tu|ja) (nao|ja nao) [(me|gosta|gostas)] (me ama|ama|gosta|gostas|de mim|confia|confias|me quer|sente) [(mais|de mim|em mim)] (mais|de mim|em mim|ne|pois nao|nada por mim) !unless-before (se)
(voce|vc|tu|assim) (me|ta me|estas a|ta) (faz|fazes|machuca|magoa|magoas|magoando|machucando|magoar me|fazendo|deixa) [(sofrer|mal|triste)] (sofrer|mal|triste|quando|assim|sabia|muito|me sentir|com isso|se) !unless-before (cebola|filme)
(a culpa e|e culpa|tudo culpa|por culpa|foi culpa|e tudo por) (sua|tua|sua se|sua que|tua se|tua que|tua culpa|sua culpa) !unless-before (nao|n) !unless-after (perdemos|o gol|que perdemos)
(vou|eu vou|eu) (me matar|fazer uma besteira|fazer besteira|fazer uma loucura|me machucar|morro|morrer) se (voce|vc|tu|me|deixares|nao) [(me|nao|for|sumir)]
(eu) (sempre|faco tudo|te dou tudo|to sempre|estou sempre|dou tudo) [(te|aqui|por|estou)] (ajudo|aqui|por voce|por ti|ajudei|apoiei|pra voce) (e voce|e vc|e tu|e nunca|e nem|e e assim)
(voce|vc|tu|que) [(e|es|ta sendo|eh)] [@very] (ingrata|egoista|ingrato|mal agradecida|injusta comigo|ma comigo|fria comigo|mau comigo)
(outras|as outras|outra|qualquer outra|outras meninas) [(meninas|menina|ja|ia|iam)] (ja teria|faria isso|faz|fazem|mandam|ia querer|iam querer|mandaria|ja tinha mandado|nao reclamam|me dao|adorariam|querem)
(voce|vc|tu) [me] (prometeu|prometeste|tinha prometido|jurou) [(que|e)] (ia|e agora|agora|e nao|que ia|que fazias|me|que mandava|ias) !unless-after (limpar|estudar)
(vai|vais|voce vai|vc vai|quer|ta) (me deixar|deixar me|me abandonar|abandonar me|me deixando|me ignorar|ignorar me) (sozinho|na mao|assim|como todo|como todos|triste|como as|de novo|tambem|mal)
