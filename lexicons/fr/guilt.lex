signal: guilt
version: 1
status: draft
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

si (tu maimais|tu m aimais|tu tenais a moi|tu maimes|tu me faisais confiance|tu tenais vraiment|tu avais confiance|tu me fais confiance|tavais confiance|tu maimais vraiment) [(vraiment|en moi|a moi|un peu)] (tu le ferais|tu ferais|tu menverrais|tu le fais|tu me|tu aurais pas|tu viendrais|prouve|tu laurais|tu hesiterais|alors|tu me le)
(apres|avec) tout ce que (jai fait|jai donne|je tai donne|jtai donne|jai paye|je fais|jai depense|je tai offert|jai achete) [(pour|et)] (pour toi|toi|et toi|tu|pr toi|et tu)
(tu maimes|tu m aimes|tu me fais|tu me veux|tu tiens) [(meme|deja)] (plus|pas confiance|meme plus|plus a moi|pas en fait|plus confiance|pas vraiment) [(cest)] !unless-before si
(tu me fais|tu mfais|tu me rends) (souffrir|du mal|mal|culpabiliser|de la peine|triste|trop mal|malade|pleurer a cause) [(la|quand|en)] !unless-after (au pied|avec ton tacle)
(cest|tout est|tout ca cest) [(de|entierement)] (ta faute|de ta faute|a cause de toi|ta faute si) !unless-before (pas) !unless-after (quon a perdu|le but)
(je vais|jvais|jpourrais) (faire une betise|me faire du mal|en finir|me tuer|crever) si (tu|tu me|t) (me|pars|reponds|mabandonnes|bloques|quittes|veux|viens) [(laisses|quittes|pas)]
(moi je suis|jsuis|je suis|moi jsuis|je fais) toujours (la pour toi|gentil avec toi|tout pour toi|present) (et toi|et tu|mais toi|alors que toi)
@you_are [(vraiment|trop|quune|une|tellement)] (ingrate|egoiste|ingrat|injuste avec moi|mechante avec moi|cruelle avec moi|froide avec moi|sans coeur)
(une autre|les autres|dautres|nimporte quelle) [(fille|filles|meufs|meuf)] (laurait|le font|laurait fait|lauraient|le ferait|menvoient|me lenvoient|dirait oui|diraient oui|lauraient deja) [(deja|fait|sans)] !unless-after (exercice|a la piscine)
(tu mavais|tu avais|tavais) promis (et|de|que|menvoyer|que tu) [(la|tu|maintenant|me)] (tu|me|menvoyer|le|venir|menverrais|la|appeler|ferais) !unless-after (ranger|reviser)
(tu vas|tu veux|tes en train de) (me laisser|mabandonner|me quitter|me lacher|mignorer|me jeter) [(tomber|tout)] (comme|toi aussi|seul|comme les|encore|apres)
