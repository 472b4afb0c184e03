signal: same_age_crush
version: 1
status: draft
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

(tu kiffes|tu aimes|taimes|tes in love de|tu craques sur|tes amoureux de|tes amoureuse de|elle aime|il aime|elle kiffe|il kiffe) [(bien)] (quelquun|un mec|une fille|un garcon|une meuf) (dans|de|de la|en) (la|ta|notre|ma|6e|5e|4e|3e) [(classe|autre)]
(tu kiffes|tu laimes|tu aimes bien|tu laime) [(bien)] (hugo|lucas|emma|lea|theo|chloe|lui|elle|louis|jules|manon|ines|nathan|enzo|bien ou|ou pas) [(ou|non|avoue)] !unless-after (chanson|serie)
(il|elle) (te|me|la|le) (kiffe|aime bien|aime trop|regarde tout le temps|kiff|calcule trop|regarde en cours|sourit en cours) [(je|en|toi)]
(aller|vas|tu vas|on va|inviter|invite|venir|tu viens|demande lui daller) [(la|le|au|a la)] (au bal|a la boum|a la fete du college|au bal de promo|a la soiree de lecole|au bal de fin dannee|a la fete de lecole|boum) [(avec|du)]
(mon|ton|son) crush (ma|il|elle|est|ta|mest|dans|de|sest|a)
(demande|dis) (lui|leur) (si|que) (elle|il|tu|je) (laime|kiffe|le kiffe|veut sortir|mkiffe|me kiffe|kiff|laimes|taime bien|aime quelquun) [(ou)]
(il sest|elle sest|je me suis|tu tes) (assis|assise|mis|mise) (a cote|pres|derriere) (de|d) (moi|elle|lui|mon crush|toi|emma|hugo) (en|au|a la|dans|hier) (cours|cantine|maths|bus|self|anglais|classe|svt|permanence)
(le mec|la fille|la meuf|le nouveau|la nouvelle|le garcon) (de|dans|en) (ma classe|ta classe|la classe|5e b|6e a|notre classe|4e|lautre classe|3e|la 5e)
(ils|elles|emma et hugo|lui et elle|ils sont) (sortent|sont|sortiraient) ensemble (depuis|en|ou|dans|deja|les|maintenant) [(la|classe)]
(il|elle|je|jai) [(ma|lui ai|a|ai)] (passe|ecrit|donne|fait passer) (un|une) (petit mot|mot|lettre|mot doux|papier) (en (cours|classe|maths)|a la recre|pendant le cours)
(kiffe|aime bien|craque pour|est amoureuse dun|est amoureux dune) (un|une) (garcon|fille|mec|meuf) de (sa|ma|ta|la|lautre) classe
