signal: special_bond
version: 1
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(personne|ya personne qui|ils|nul ne) [ne] (te|me) (comprend|comprends|connait|comprennent|ecoute|soutient|aime) (comme|aussi bien que|autant que|mieux que) (moi|toi|je)
(jai limpression|jai l impression|on dirait|cest comme si) (quon se|de te|que je te|que jte|de tavoir|que on se) (connait|connaitre|connais|connu|connaissait) (depuis|toujours|toute) [(toujours|des|longtemps|la)]
(ce quon a|ce quil y a entre nous|notre relation|notre amitie|notre lien|ce quon vit|nous deux|ce qu on a) (cest|est|c est) [(@very|quelque chose de|un truc|pas)] (special|unique|different|fort|rare|speciale|magique|vrai|a nous|pas comme les autres|plus fort|pour la vie)
(on a|ya|il y a|jai senti|on partage) (une|un|ce) [(vraie)] (connexion|lien|alchimie|feeling|relation|truc entre nous|complicite) [(@very)] (speciale|special|unique|fort|forte|entre nous|de fou|que personne|incroyable|avec toi)
(je suis|jsuis|chui|suis|je serai) (ton seul|le seul|ta seule|le seul mec|ton meilleur|le seul vrai) (vrai ami|ami|qui te comprend|a te comprendre|qui te comprenne|confident|a tecouter|ami ici|qui tecoute|a te connaitre|pote sincere)
(toi et moi|nous deux|nous 2|moi et toi|on est) [(cest|on est)] (contre le monde|ames soeurs|des ames soeurs|contre tous|faits lun pour lautre|connectes toi et moi|pareils toi et moi|comme des ames soeurs|fait pour sentendre|lies a jamais)
@you_are (differente|different|pas comme) [(des|les|de|toutes)] (des autres|les autres|toutes les autres|de toutes les|les autres filles|les autres mecs|autres)
(tu peux|tu sais que tu peux|tu peut) (tout me dire|me faire confiance|me parler de tout|me dire nimporte quoi|tout me raconter|te confier a moi|compter sur moi pour tout|me raconter tes secrets|te confier) !unless-before (pas|jamais)
@you_are (mon ame soeur|ma moitie|tout pour moi|la seule qui me comprend|le seul qui me comprend|la personne la plus importante|ce que jai de plus precieux|la seule personne a qui|toute ma vie|ma raison de)
(le destin|cest pas un hasard|la vie|cest le destin) (nous a|si on|qui nous|quon se soit) (reunis|sest rencontres|mis|fait se rencontrer|a reunis|parle|rapproches|rencontres)
(je serai|jserai|jsuis|je suis) toujours la (pour toi|si tu as besoin|avec toi|quoi quil arrive)
avec moi tu (peux|pourras) (parler|tout|etre|te) [(de)] (tout|dire|toi meme|lacher|confier)
