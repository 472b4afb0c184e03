signal: personal_info_asking
version: 1
status: draft
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(comment|cmt|coment) (tu tappelles|tu t appelles|tappelles tu|tu tapelle|tu tapelles|tu tappelle) [(en vrai|toi|vraiment)]
(tu tappelles|tu t appelles|tu tapelles) (comment|cmt) [(en vrai|toi)]
(cest quoi|@tell_me) ton (vrai nom|nom de famille|prenom|nom complet|vrai prenom|nom et prenom) !unless-after (dans le jeu|de joueur)
(@tell_me|je peux avoir|jpeux avoir|file moi|file|tu me files|je veux|jveux) ton @number_of !unless-after (prefere|porte bonheur|de maillot|de commande)
(tu vis|tu habites|thabites) avec (qui|tes parents|ta mere ou|ton pere ou|tes deux parents|ta mere seule)
@you_have (des|un) (freres et soeurs|freres ou|freres et|frere ou|frere et soeur|freres soeurs|petits freres)
@you_are (une fille|un garcon|une meuf|un mec|un gars|fille) (ou|ou bien) (un|une|un garcon|un mec|une fille|garcon|mec)
(cest quoi|@tell_me|file moi|je peux avoir) [(ton|ta|tes)] (mdp|mot de passe|adresse mail|mail|date de naissance|code de telephone|identifiants|code de ton|mdp insta) !unless-after (du wifi|de la box)
(ils font|il fait|elle fait|tes parents font|ton pere fait|ta mere fait|tes parents ils font) quoi (tes parents|ton pere|ta mere|dans la vie|comme (metier|taf|boulot)|comme travail)
(parle moi|raconte moi|dis men|dis m en) [(un peu|plus|de)] (de toi|plus sur toi|de ta vie|de ta famille|sur toi|plus de toi|un peu sur ta) !unless-after (en entretien)
@you_have (un|ton|ton propre) (portable a toi|telephone a toi|propre portable|tel rien qua toi|portable perso|telephone perso|tel perso)
(qui) (soccupe de toi|te garde|te surveille|soccupe de vous|paye ton portable|paye ton forfait|ta achete ton portable)
(elle sappelle|il sappelle|sappelle|cest quoi le nom de|comment sappelle|le nom de) [comment] (ta mere|ton pere|ta meilleure amie|ta copine|ton ecole|ta soeur|ton college|ta prof|ton petit frere) [comment]
@you_are sur (quels|quel|quelles) (reseaux|reseau|applis|appli)
