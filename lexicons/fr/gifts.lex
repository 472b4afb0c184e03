signal: gifts
version: 1
status: draft
tactic: Offers presents or game currency.
source: Olson et al. 2007; Ringenberg et al. 2022; NCMEC guidance on gift giving
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

((je|je te|jte|je vais|je peux|jpeux|jvais|je vais te) @give_verb|jtachete|jtoffre|jtenvoie) [(un|une|des|plein de|tes)] @game_gift !unless-after (si tu mechanges|contre ton (skin|compte))
((je|je te|jte|je vais|je peux|jpeux|jvais|je vais te) @give_verb|jtachete|jtoffre) (tout ce que tu veux|ce que tu veux|nimporte quoi|de largent|plein de trucs|un cadeau|un portable|un iphone|des vetements|un telephone|une surprise) !unless-after (au resto|au marche)
(@you_want|taimerais|tu voudrais|tu veux que je) (que je te paye|que je tachete|que je toffre|gagner des|des @game_currency|des skins|un cadeau|une surprise|toffre|tachete|te paye|recevoir) [(un|des|une|gratuits)] !unless-after (dans le jeu sans)
(jai|j ai|jai achete|jtai pris|je tai pris|je tai achete|jtai achete) (un|une|des|un petit) (cadeau|surprise|cadeaux|ptit cadeau|petit cadeau|truc) (pour toi|pour ma princesse|pour ma belle|rien que pour|qui te|special pour toi|si tu)
(@game_currency|skins|cadeaux) gratuits (pour toi|si|rien que|contre|juste pour|a condition)
(je vais|jvais|je pourrais|je peux|jpourrais) (te payer|te faire|te prendre) (des fringues|un portable|le pass|des vetements|une carte|un cadeau|de beaux cadeaux|une recharge|ton forfait) !unless-after (cours|plan)
(quel|tu veux quoi|tu veux) (cadeau tu|skin tu|comme cadeau|comme skin|pour ton anniv de ma part) [(veux|voudrais)]
(je vais te|je veux te|jvais te|jveux te) (gater|couvrir de cadeaux|chouchouter|couvrir de|traiter comme une princesse|pourrir gater)
si (tes sage|tu mobeis|tes gentille|tu fais ce que|tu mecoutes|tes une gentille|tes gentil) [(fille|je dis)] (je|jte|tu auras|taura|tauras|jtachete) (toffre|tachete|un cadeau|donne|toffrirai|paye|un skin|envoie|des)
(accepte|prends) (mon|ce) (cadeau|ptit cadeau|petit cadeau|paypal) [(cest|et|stp)]
(jai|j ai) (plein de|beaucoup d|beaucoup de|de) (thunes|argent|fric|argent de cote|largent) (et|pour|a) (je peux|te|toi|depenser|je veux|jte|tout) !unless-after (dans le jeu)
(je tenvoie|jtenvoie|je te fais|jte fais) (un paypal|un virement|un lydia|de la thune|un wero|de largent) (si|ce soir|pour toi|toutes les|chaque|tout de suite|rien que) !unless-after (pour le resto)
(je tai|jtai|j t ai) (pris|achete|prepare|commande|trouve) (un|une) [(petit|ptit|joli|petite)] (cadeau|surprise|truc|bracelet|skin|collier) [(pour)]
