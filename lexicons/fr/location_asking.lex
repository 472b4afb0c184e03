signal: location_asking
version: 1
status: draft
tactic: Finds out where the other one lives, goes to school or is.
source: Olson et al. 2007 (gaining access); Black et al. 2015 (geography)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(tu|thabites|tu habites|tu vis|tu creches|tu creche) [(habites|habite|vis|creches|loges)] (ou|dou|ou deja|ou exactement|ou precisement|dans quelle ville|dans quel coin|dans quelle region|dans quel quartier|dans quelle rue) !unless-before (il|elle) !unless-after (est|sont|tu es)
(ou|dans quelle ville|dans quel coin|ou est ce que) (tu (habites|vis)|thabites|habites tu|vis tu|que tu habites) !unless-before (sais|sait)
(tu viens|tes|t es|tu es|vous etes) (dou|d ou|de quel coin|de quelle ville|de quel pays|de quelle region|de ou|du quel coin|dans le coin|de quel departement) !unless-before (sais)
(cest quoi|tes dans|tes a|tes au|tu vas a|tu vas au|tu es dans|cest quoi le nom de|tu vas dans|thes dans) [(ton|quel|quelle)] (ton college|ton ecole|ton lycee|quel college|quelle ecole|quel lycee|quel bahut|college lycee|ton bahut|quel etablissement) [(ou)]
(tes|t es|tu es) (ou|dans quel endroit|ou exactement) (la|en ce moment|maintenant|exactement|tt de suite|actuellement)
(envoie|partage|active|mets|envoi|donne) [moi] ta (loc|localisation|position|geoloc|loca|position snap)
(tes|t es|tu es|thabites|tu habites|tu vis) [(pas|@very|tout)] (loin de|pres de|proche de|a cote de|a combien de|loin du|pres du) (moi|chez moi|la ou jhabite|paris|ma ville|centre|km|kilometres|lyon|bruxelles|mon coin)
(on habite|on est|on vit) [(@very|vraiment|pas)] (pres|proches|a cote|dans la meme ville|du meme coin|dans le meme coin|voisins|loin lun de lautre|pas loin) [(lun)] !unless-after (du but|de la fin)
(tu prends|tu rentres) (quel|en|par|le) (bus|metro|chemin|tram|train|quelle rue) (pour|le matin|pour aller|pour rentrer|apres|a quelle) !unless-after (musee)
(cest|il est|elle est) (ou|dans quelle rue|dans quelle ville) (ton ecole|ton college|ta maison|chez toi|ton lycee|ton club|ton entrainement)
(tu habites|thabites|t habites|tu vis) (vers|du cote|pres de|par) (ou|chez|quelle|quel|ici)
