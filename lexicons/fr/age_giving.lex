signal: age_giving
version: 1
status: draft
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(jai|j ai|moi jai|jai deja) (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|48|50|55|60) (ans|piges|balais) !unless-after (dexperience|de (carriere|boite|mariage|permis)|de metier)
(jai|moi jai|j ai) (18|19|20|21|22|23|24|25|26|27|28|29|30|32|35|38|40|45) (et toi|ca te derange|ca va|mais jespere|et alors|ca te fait peur)
(je suis|jsuis|chui|chuis|suis) [(@very|beaucoup|bien|quand meme)] (plus vieux|plus age|plus agee|plus grand|plus vieille) que (toi|tes|vous)
(je suis|jsuis|chui|suis) [(un|une|deja|deja un)] (adulte|majeur|homme mur|grande personne|homme adulte|femme adulte|majeure)
(je pourrais|jpourrais|jai lage d|jai l age d|jai lage detre|en age) [(etre|detre)] (etre|ton|ton pere|ta mere) [(ton|ta)] [(pere|tonton|mere|oncle|grand frere)]
(ca te derange|ca te gene|ca te fait peur|ca te choque|ca pose probleme|ca te va|cest grave|cest bizarre) [(pas)] (que je sois|si je suis|que je suis|que jsuis|si jsuis) [(@very|bien)] (plus vieux|plus age|adulte|majeur|plus grand|plus vieille|beaucoup plus vieux)
(lage|l age|notre age) [(cest|nest|est)] [(juste|que|qu)] (quun chiffre|cest quun chiffre|un chiffre|quun nombre|un nombre|que des chiffres|qun chiffre)
(on sen fout de|peu importe|cest pas grave|osef de|on sen fiche de|oublie) (lage|ton age|mon age|la difference dage|notre difference dage|l age|lecart dage) [(que)]
(la difference dage|lecart dage|lage|l age) (compte pas|ne compte pas|change rien|nest pas un probleme|cest pas un probleme|na pas dimportance|on sen fout|ca compte pas|importe peu)
(tu aimes|taimes|tu kiffes|tu preferes|tu sortirais avec|tu parles a|tu prefere) [(les|des|un|bien les)] (mecs plus vieux|hommes plus vieux|mec plus vieux|mecs plus ages|plus vieux|plus ages|garcons plus grands|hommes murs|mecs majeurs|homme plus age)
(tu me donnes|tu penses que jai|tu dirais que jai|devine|tu crois que jai) (quel age|mon age|combien) !unless-after (de (points|pieces))
(je suis|jsuis|suis) (pas|plus) (si vieux|un gamin|un ado|si vieille|un vieux|un enfant|trop vieux|tres vieux|si age)
(je fais|jfais|on me donne) (plus jeune|moins que mon age|moins vieux|moins age)
(jai|j ai) (passe la trentaine|depasse la trentaine|passe la quarantaine|la trentaine|la vingtaine|la quarantaine|passe les trente ans|plus de trente ans) [(passee|bien passee)]
