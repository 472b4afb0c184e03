signal: age_disclosure
version: 1
status: draft
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz
unless-after: (de mariage|de metier|dexperience|points|pieces|minutes|vies|euros|de permis|de moyenne|jours|heures|likes)

(jai|j ai|g) [(que|seulement|a peine|bientot|tout juste)] (8|9|10|11|12|13|14|15|16|17|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) (ans|piges) !unless-before (quand|depuis que|que si)
(jai|moi jai|jai que|mais jai) (8|9|10|11|12|13|14|15|16|17) (et toi|et tu|je peux pas|mdr|mais|donc|lol|et ma|jsuis|je suis) !unless-after (pieces|vies)
(je vais avoir|jvais avoir|je viens davoir|jviens davoir|jaurai|jai eu) [(bientot)] (8|9|10|11|12|13|14|15|16|17|douze|treize|quatorze|quinze) ans [(le|en|la|demain|hier|dans)]
(je suis|jsuis|chui|chuis|suis) [(que|encore|juste|qu|trop|une|un)] (mineur|mineure|une enfant|un enfant|une gamine|un gamin|une ado|un ado|trop jeune|petite encore|une petite fille|jeune pour|collegienne|collegien|un collegien|une collegienne|quune gamine|qu un enfant) !unless-after (dans ma tete|de coeur|pour la retraite)
(jai pas|j ai pas|je nai pas|jai meme pas) [(encore)] (18|16|15|14|13|lage) [(ans|pour)] !unless-after (points|pieces)
(je suis|jsuis|chui|suis) (en|au) (6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|cm1|cm2|college|primaire|6eme|5eme|4eme|3eme) !unless-after (place|position|division|mi temps|annee)
(@you_are|jcrois que tes|vous etes) [@very] (vieux|age|grand|vieille|adulte) (pour moi|par rapport a moi|pour me parler|que moi|pour parler a|non par rapport)
(tu pourrais|tas lage|tu as l age|vous pourriez|t as l age) (etre|detre|d etre) mon (pere|grand pere|oncle|prof|daron)
(ma mere|mon pere|mes parents|ma maman) [(elle|ils|il)] (dit|disent|trouve|trouvent|pense|pensent) que (je suis|jsuis) (trop jeune|trop petite|une enfant|trop petit|encore petite|qu une enfant|quune enfant)
(jai menti|j ai menti|jai mis|jai triche) (sur|un|mon) (mon|faux|age|lage) [(age)]
(mon) (vrai age|age en vrai|age reel|age cest)
dans (mon|ma) (college|classe|ecole) (je suis|jsuis|ya|on) (la plus jeune|le plus jeune|que des|en recre|la plus petite|en 5e|en 6e|en 4e)
(je suis|jsuis|chui|suis) (encore|que|juste|seulement) (en|au) (6e|5e|4e|3e|cm2|cm1|primaire|college|6eme|5eme|4eme|3eme)
