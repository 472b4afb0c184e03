signal: age_asking
version: 1
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (ton chien|ton chat|ta voiture|ton pc|pour (linscription|le formulaire|la licence))

(quel|kel|cest quoi|quelle) [est] [ton] age (@you_have|tas toi|tas|tu as toi|as tu|ta toi|tu a toi)
(@you_have) (quel|kel|quelle) age [(toi|du coup|au fait)]
(cest quoi|@tell_me|et|cest koi|quel est|donne moi) ton [(vrai)] age
(combien|cb|cmb) (dannees tas|dannees tu as|tas dannees|as tu dannees|danniversaires) !unless-before (ca|il|elle)
(tes|t es|tu es|vous etes) (ne|nee) (en quelle annee|quand|quel jour|en quel annee|en 20)
(cest quand|quand est|kan est|cest kan) [ce] ton (anniv|anniversaire|anni)
@you_are [(encore|deja|vraiment|bien|toujours)] (mineur|mineure|majeur|majeure|ado|mineur ou majeur|majeure ou mineure|majeur ou mineur) !unless-before (il|elle)
(@you_have|@you_are) [(deja|au moins|bien|pas encore|vraiment)] (plus de|moins de|au moins|deja|tes) (12|13|14|15|16|17|18) [ans] !unless-after (points|vies|pieces|euros|minutes|kills|coins|victoires|de moyenne|abonnes)
(tes|t es|tu es|tes encore) [(encore|deja)] en [(quelle|quel)] (quelle classe|quel classe|primaire|sixieme|cinquieme|quatrieme|troisieme|seconde ou|6e|5e|4e|3e|6eme|5eme|4eme|3eme|college ou|cm2) [(ou|toi)]
(tes|t es|tu es|tu vas) (au|en) (college|primaire|lycee|college) (ou|encore|toi|ou au|ou deja)
(tu mas|tu m as|tu ne mas|tu mavais) (pas|jamais|toujours pas) dit (ton age|quel age|lage que)
(je peux|jpeux|je voulais|je peut|jvoulais) [(te)] (savoir|demander|connaitre) (ton age|quel age tas|quel age tu|lage que tas)
(@asv) [(stp|toi|et toi)]
(tu fais|tfais|tu as lair|tas lair) (quel age|plus de 16|moins de 16|moins de 18|davoir quel)
