signal: job_offer
version: 1
status: draft
tactic: Offers a job, modelling or fame.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (conte|conta|avise|avisa|fale com|fala com|fale|peca ajuda) [(a|para|pra|com)] (um adulto|seus pais|os teus pais|teus pais|um responsavel|alguem de confianca|um professor)

(ja pensou|ja pensaste|nunca pensou|quer|queres|gostaria de|gostavas de|voce quer|vc quer|sonha em) [(em)] (ser modelo|ser famosa|ser famoso|modelar|ser atriz|trabalhar como modelo|virar modelo|ser influencer|ganhar dinheiro|trabalhar comigo|ser tiktoker|ganhar grana|trabalhar de modelo|fazer fotos como modelo)
(voce|vc|tu) (podia|poderia|podias|devia|devias|poderias) (ser modelo|ser atriz|ser famosa|modelar|ser famoso|fazer propaganda|ser uma estrela|aparecer na tv|ser miss)
(sou|trabalho como|trabalho de) (olheiro|cacador de talentos|agente de modelos|produtor de|agenciador|fotografo de moda|empresario de|diretor de casting|recrutador de|booker)
(posso|vou|consigo|posso te) (te fazer famosa|te deixar famosa|fazer te famosa|fazer de ti|te arrumar um contrato|te transformar|te arranjar um|arranjar te um|te lancar|fazer de voce) [(uma|trabalho|contrato|modelo|casting)] !unless-after (sanduiche|cafe)
(quer|queres|voce quer|vc quer|precisa de|gostavas de) (ganhar (dinheiro|grana|um dinheiro|uma grana|guito) [(facil|extra|rapido|comigo)]|um emprego|um trampo|uma grana facil|um trabalho facil|uma renda)
(tenho|arrumo|arranjo te|tenho aqui|ofereco) (um|uma) (trabalho|trampo|oportunidade|proposta|trabalhinho|emprego|contrato|casting|vaga) (pra voce|para ti|pra vc|pra meninas|facil|de modelo|que e a sua cara|que paga|bem pago|pra ti)
(procuro|procuramos|to procurando|estamos a procura de|estou a procura de|preciso de) (meninas|modelos|rostos novos|meninos|jovens|garotas|novas modelos|raparigas|miudas) [(pra|para|que|novas)] !unless-after (meu time|o clan|jogar)
(ensaio|sessao de fotos|um ensaio|sessao fotografica|book|um book|ensaio fotografico) (gratis|comigo|de graca|pra voce|pago|e eu pago|privado|para ti|so nos|e te pago|particular)
(te pago|pagam|pago te|a gente paga|eu pago|pagamos) (pra posar|por foto|por cada foto|pra modelar|pelas fotos|para posares|bem por|muito bem|por posar|por video|pelas tuas fotos|pelas suas fotos) !unless-after (aqui na empresa)
(com esse|com essa|com o teu|com a tua|com seu|voce tem o|tens o) (rosto|corpo|rostinho|talento|altura|carinha|perfil|cara) (voce|vc|ia|de modelo|podia|perfeito|que|serias|podias|ideal)
(trabalha|trabalhar|vem trabalhar) (pra mim|comigo|para mim|com a gente|na minha agencia) (e|que|voce|ganhas|ganha|sem|so) !unless-after (no projeto)
(sem|nao precisa|nao precisas|nao e preciso) [(de|da)] (autorizacao dos seus pais|autorizacao dos teus pais|assinatura dos pais|os pais assinarem|autorizacao da mae|autorizacao dos pais) !unless-after (maiores)
