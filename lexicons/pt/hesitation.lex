signal: hesitation
version: 1
status: draft
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(nem|nah nao|nops|ah nao|ai nao|acho que nao|acho melhor nao|melhor nao|hoje nao|agora nao|ainda nao|talvez outro dia|talvez depois|depois eu vejo|vou pensar|deixa eu pensar|sei la|nao sei nao|sei nao|n sei|nsei|nao sei se|nao tenho certeza) !unless-after (da resposta)
(por que isso|por que|pq isso|pra que isso|como assim|porque isso|que isso|oxe|ue|hein como|que conversa e essa|do que voce ta falando|que papo e esse|para que)
(hmm|hm|ahn|ah|eh|ih|aff|vish|eita|ai) (nao|sei la|entao|ta|nao sei|acho|tipo|que|mas|por que)
nao (posso|devo|me deixam|deixam|quero|gosto disso|tenho coragem|acho bom|da|consigo|sei se posso|tenho permissao|curto)
(tenho que|vou|preciso|deixa eu|tenho de) (perguntar|pedir|ver) (pra|para|com|a|ao|se) (minha mae|meu pai|meus pais|a minha mae|minha vo|minha irma|aos meus pais|minha mae deixa|os meus pais)
(tenho que ir|vou sair|tenho de ir|vou dormir|minha mae ta chamando|tchau|fui|falou|depois a gente se fala|xau|vou nessa|flw|ate amanha)
(quem e voce|quem e vc|quem es tu|te conheco|a gente se conhece|conheco te|que estranho|que esquisito|quem te deu meu numero|de onde me conhece|quem e|es quem)
(ok|ta|ta bom|mas|ue) (mas|por que|pq) (por que|pq|eu|nao|minha|pra que|isso)
(mas|e|ue) (pra que|para que|por que|pq) !unless-after (serve|isso serve|o (time|jogo))
