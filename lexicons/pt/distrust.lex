signal: distrust
version: 1
status: draft
tactic: Talks down parents and friends, so that they are not told.
source: Olson et al. 2007 (isolation); Ringenberg et al. 2022
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(seus|teus|sua|tua|seu|teu) (@parent|@friend) nao (te|vao|vai|querem|quer|ligam|se) [(te)] (entende|entendem|entender|escuta|escutam|ama|amam|valoriza|valorizam|importam|pra voce|apoiam|merecem|conhecem|deixam viver|respeitam|ouvem|gostam|compreendem)
(seus|teus|suas|tuas|sua|tua|seu|teu) (@parent|@friend) (sao|e|sao todos|ta|tao) [(@very|uns|umas|um|uma|tudo)] (chatos|rigidos|controladores|controladora|invejosas|invejosos|falsos|falsas|ciumentas|ciumentos|malucos|injustos|exagerados|toxicos|toxica|antiquados|ma influencia|mas influencias|caretas|severos)
(seus|teus|sua|tua|seu|teu|eles|elas) [(@parent|@friend)] so (querem|quer|sabem|sabe|fazem) (te controlar|controlar te|te usar|te separar|separar a gente|separar nos|te afastar|mandar em|afastar te|te prender|te julgar|te fazer mal|brigar com|usar te|estragar)
(nao|n) (pode|podes|da pra|deve|deves|confia|confies|confie|devia) [(confiar|contar)] (em|nos|na|nas|com|nas suas|nos teus) [(os|a|as)] (seus|teus|suas|tuas|sua|tua|seus pais|ninguem alem|ninguem) [(pais|amigas|amigos|mae)] !unless-after (reflexos|sorte)
(suas amigas|seus amigos|teus amigos|tuas amigas|seus pais|teus pais|sua mae|tua mae|sua familia) [(so)] (te|mentem|vao te|mente) (mentem|traem|pra voce|criticam|usam|invejam|abandonar|trair|excluem|julgam|afastam|enganam|tratam como crianca|tratam que nem)
(eles|ninguem|seus pais|teus pais|sua mae) (nao iam|nao iriam|iria|iam|ia|nao vao|nao vai|nunca vao|nunca iam) (entender|compreender|aceitar) (a gente|o que temos|nos|a nossa|nosso amor|o nosso|isso entre|nossa amizade|o que a gente|isso da gente)
(o que|que|oq) (e que|seus|teus|sua|eles|os teus) [(pais|mae)] (sabe|sabem|entendem) (de|sobre|do que) [(voce|ti|vc|amor|a gente)] !unless-after (futebol|xadrez|informatica)
(seus pais|teus pais|sua mae|tua mae|sua familia|seus amigos|eles) (nem|nao) (ligam|liga|se importam|querem saber|se importa|quer saber) (pra voce|pra vc|de ti|com voce|com vc|contigo|pra ti|de voce)
(essas|suas|esses|teus|tuas|as tuas|esses seus) (amigas|amigos|amizades|coleguinhas) nao (sao|te|prestam|valem) [(suas|teus|de|fazem|nada)]
(vao|vai|iam) (te deixar de castigo|tirar seu celular|tirar o seu celular|tirar te o telemovel|te proibir|brigar com voce|proibir te|te bater|castigar te|te por de castigo) (se|por) (souberem|contar|voce contar|descobrirem|vc contar|minha causa|contares|voce falar)
(a policia|a escola|os professores|a psicologa|sua professora|o conselho) (nao vai|nao vao|nunca vai) (acreditar|te ajudar|ajudar te|fazer nada|acreditar em) [(em voce|ti)] !unless-after (com o barulho)
(suas|tuas|seus|teus|as tuas|os teus) (amigas|amigos|colegas) (tem|tens|morrem de|sentem) (inveja|ciume|ciumes|raiva) de (voce|vc|ti|nos|mim)
