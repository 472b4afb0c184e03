signal: appearance_talk
version: 1
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-before: (chien|chienne|chat|chatte du voisin|chaton|skin|perso)

(@you_are|tu parais|tetais) [(@very|la plus|une|toute|bien|super)] (belle|beau|jolie|mignonne|mignon|canon|magnifique|sublime|charmante|bg|ravissante|bellissime|attirante|photogenique|charmant|choupinette|splendide) !unless-after (en (histoire|maths|foot)|pour (halloween|le bal)|a (lecole|ce jeu)) !unless-before pas
(quest ce que|comme|cque) (tes|t es|tu es) (belle|mignonne|jolie|canon|magnifique|beau)
(@you_have|jadore|jaime|jkiffe) [(de|un|des|trop|vraiment|tes|ton)] [@very] (beaux yeux|jolis yeux|beau sourire|yeux|joli sourire|joli visage|beau visage|beau corps|corps|cheveux|levres|jolie bouche|belles jambes|jolie bouille|belle silhouette|visage|beau regard) [(magnifiques|trop|de)] !unless-after (dessines|rouges|du chat)
(tu ressembles|tu ressemble) (a quoi|a koi) [(toi|en vrai)]
(decris toi|decri toi|decris moi ton|tu peux te decrire|decris ton|description de toi) [(physiquement|un peu|corps|physique)]
(tu fais|tu mesures|tu peses|cest quoi) (combien|quelle taille|ta taille|ton poids|tes mensurations|quel poids|quelle taille de|combien de kilos) [(toi|en vrai|de|1|et|tu|au fait|pour|kilos)] !unless-after (pompes|likes|tours)
(tes|tu es|t es|tu portes) (habillee|habille|sapee|habillee comment|habiller) (comment|quoi|koi|la|comment la) !unless-after (pour (le mariage|le bal))
(tu portes|tas mis|tu as) quoi (la|comme vetements|sur toi|comme habits|en ce moment)
(@you_are|tetais|tu sors|je te trouve) [@very] (belle|canon|jolie|mignonne|magnifique|stylee|trop belle) (sur|dans|avec|en) (ta|cette|la|ton|tes|ce) (photo|pp|story|robe|jupe|maillot|profil|photos|tenue|selfie|uniforme|video)
@you_are (la|le) (fille|meuf|plus|mec) [plus] (belle|la plus belle|jolie|mignonne|la plus mignonne|beau|canon) (que|du|de|fille)
(je parie|jsuis sur|je suis sur|jimagine|tu dois) (que|etre) [(tes|t es|tu es)] [@very] (belle|canon|mignonne|jolie|trop belle|super belle|magnifique|beau)
