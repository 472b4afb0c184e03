signal: self_harm
version: 1
status: draft
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

(je veux|jveux|jai envie de|j ai envie de|je voudrais|je pense a|je vais|envie de) [(plus|juste)] (mourir|me tuer|crever|me suicider|en finir|me faire du mal|disparaitre pour toujours|me scarifier|me couper les veines|mourrir|ne plus exister|mettre fin a mes jours|ne plus vivre) !unless-after (de (rire|faim|honte|chaud)|dans le jeu)
(je me|jme|j ai recommence a me|jai recommence a me|je mets a me) (scarifie|coupe|mutile|fais du mal|scarifier|couper|fais saigner|taillade|suis scarifiee|blesse expres) !unless-after (les (cheveux|ongles)|la frange|une (tranche|part)|du pain)
(je veux|jveux|jai|a quoi bon|jai plus envie de|marre de) (plus vivre|plus etre la|plus envie de vivre|plus exister|plus me reveiller|plus continuer|rester en vie|plus la force de vivre) !unless-after (ici|dans cette ville|en appart)
(vous seriez|tout le monde serait|ils seraient|le monde serait|ma famille serait|ca serait) (mieux|tellement mieux|plus heureux) sans moi
(jaurais|j aurais|je voudrais|jaimerais|si seulement) (prefere|aime|ne|jetais|etre) (pas|jamais|ne pas|morte|mort) [(etre|ne pas)] [(nee|ne|existe|etre nee|exister)] !unless-after (de rire|de faim)
(jai|j ai) (des) (pensees|idees) (suicidaires|noires|de mort|de suicide)
personne (remarquerait|pleurerait|me regretterait|verrait) [(si|la)] (si je (meurs|mourais|disparais|disparaissais|me tue)|si jetais morte|si j etais morte|difference sans moi)
(mettre fin|en finir|mettre un terme) (a|avec) (mes jours|ma vie|la vie|mes souffrances)
(jai|je vais|jvais) (pris|prendre|avale|avaler) (tous|plein|toute|une boite|trop) [(la|les|de|mes|boite)] (medocs|medicaments|cachets|boite de medocs|boite de cachets|comprimes) !unless-after (pour la grippe)
(ma vie|la vie|ca) (na|a|n a|vaut) (plus|aucun|pas|rien) [(de)] (sens|rien|le coup detre|interet pour moi|la peine detre vecue) !unless-after (ce film|ton equation)
(adieu|je vous dis adieu|cest un adieu|cest la fin pour moi) (a tous|tout le monde|pardon|pardonnez|pour toujours|maman pardon|desolee)
