signal: address
version: 1
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-before: (mail|ip|mac|web)
unless-after: (mail|ip|mac|web|email|url|du (resto|cine|magasin|serveur|site)|de (la fete|livraison du|facturation|lhotel))

(cest quoi|@tell_me|il me faut|je veux|jveux|je peux avoir|jpeux avoir|file) [(moi)] (ton|ta) (adresse|adresse exacte|rue|code postal|adresse complete|adresse postale|vraie adresse|numero de rue)
(tu habites|thabites|tu vis|t habites) (dans|a|au) (quelle|quel|kel) (rue|numero|batiment|etage|immeuble|residence|quartier exactement|avenue)
(elle sappelle comment|cest quoi le nom de|le nom de|comment sappelle) (ta|ton) (rue|immeuble|residence|quartier|avenue)
(elle est|cest) (de quelle couleur|quel numero|a quoi|laquelle|quel etage) (ta maison|ta porte|chez toi|ton immeuble|ta fenetre|ta boite aux lettres) [(ressemble)]
(je tenvoie|jtenvoie|jenvoie|je livre|je peux tenvoyer|je fais livrer) [(le|ton|un|les|tes)] (cadeau|colis|cadeaux|surprise|paquet|fleurs|tel|portable|le paquet) (ou|a quelle adresse|chez toi a|ou chez toi|chez toi)
comment (je viens|on vient|je vais|jvais|on va|jarrive) [(jusque)] (chez toi|a ton ecole|a ton college|jusqua chez toi|a ta maison)
(tu habites|thabites|t habites|tu vis) (en|dans) (maison ou|appart ou|un appart|une maison|un immeuble|residence|maison|appart) (ou|en|appart|maison)
(envoie|donne|passe) [(moi)] (ladresse|ton adresse|l adresse) (que je|pour que je|et je|comme ca je|et jarrive|et jviens|pour venir)
(je sais|jai trouve|jai vu|jai retrouve) (ou est ta maison|ta maison sur|ton adresse|cest laquelle ta maison|ta rue)
(tu habites|thabites|t habites) (quelle|quel|a quelle|au combien) (rue|adresse|numero|immeuble|etage) [(exactement)]
