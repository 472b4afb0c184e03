signal: recruitment
version: 1
status: draft
tactic: Recruits for work or company under someone's control.
source: Polaris and NCMEC guidance on child trafficking indicators
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(voce|vc|tu|podes|da pra) (pode|consegue|ganhar|ganha|vai|ganhas) [(ganhar|fazer|tirar)] (muito|bem|bastante|uma boa|um bom) [(dinheiro|grana)] (dinheiro|grana|comigo|com a gente) [(comigo)] (comigo|so saindo|acompanhando|em festas|com meus amigos|saindo com|se vier|com uns caras|fazendo companhia|com senhores)
(conheco|tenho|sei de) (um|uns|umas|uma) (cara|amigo|amigos|pessoal|senhor|homem|homens|tios|gente|pessoas) que (paga|pagam|te paga|procura meninas|procuram meninas|daria|te ajuda com dinheiro|pagava|pagavam|banca)
(te dou|dou te|te arrumo|arranjo te|tem|tenho) (casa|moradia|um lugar|onde morar|lugar|um quarto|teto|alojamento) (e|pra|para) (comida|trabalho|morar|ficar|dinheiro|viveres|ficares|um trabalho|comida e|dormir) [(se|e)] !unless-before (escola|canil)
(traz|leva|chama|arruma|arranja) (uma|umas|sua|suas|mais|tua|as tuas|tuas) (amiga|amigas|amiguinha|colegas|meninas|prima|primas|outra amiga) (e|que|tambem) (eu|te|a gente|ganha|ganhas|pago|todas|dou) [(pago|dou|te|ganha)] !unless-after (pro (jogo|clan))
(vem|venha|vens) trabalhar (comigo|pra mim|para mim|com a gente|aqui|no exterior|la fora|fora do pais|na minha|numa) [(casa|boate|e)]
(trabalho|trabalhar|vaga|emprego) (de|como) (acompanhante|recepcionista em festa|modelo de evento|dancarina em|garconete em boate|massagista|hostess|companhia|dama de companhia) [(e|em)]
nao (importa|interessa|tem problema|ligo|precisa) (que|se|de|ser|ter) (voce e de menor|voce for de menor|seja de menor|ser de menor|vc e de menor|ser maior|maior de idade|ser maior de idade|es menor|documento|documentos|idade|experiencia nem idade|ter 18|18 anos)
(eu|a gente) (te (tiro dai|pago a viagem|arrumo os documentos|ajudo com os documentos|levo pra trabalhar|boto pra trabalhar|coloco pra trabalhar)|guardo seu passaporte|fico com seu documento|pago a viagem e)
(voce|vc|tu) (me deve|deve|me deves|deves me) (a passagem|a roupa|tudo que gastei|a viagem|o que gastei|as roupas|a comida|muito dinheiro) (e|entao|por isso) (trabalha|paga|tem que|vai|tens|trabalhando|agora|vais)
(entra|entras|vem) (pra|na|para a|pro|no) (faccao|quadrilha|firma|bonde|boca|gangue|esquema|nosso esquema|crime|movimento) [(e|que)] (e|que|ganha|comigo|a gente|ninguem)
(so|basta|voce so) (tem que|precisa|precisas de|tens de|precisar) (levar|entregar|guardar|carregar|transportar|vigiar) (um pacote|uns pacotes|uma mochila|isso|uma encomenda|umas coisas|uma sacola) (e|que|pra um|ate|te|e ganha)
(ir|sair|sais|vai|acompanhar) (em|com|a|pra) (festas|uns senhores|homens mais velhos|senhores|empresarios|clientes|uma festa|uns amigos meus|festas privadas) (e|que|por|pra|bem) (te pagam|pagam|ganha|ganhas|dinheiro|ganhar|pagas|pagos|paga)
(conheco|tenho) (uns|umas) (caras|pessoas|amigos|homens|empresarios) que (pagam|dao dinheiro|bancam) [(bem|pra|por)]
