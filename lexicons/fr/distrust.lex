signal: distrust
version: 1
status: draft
tactic: Talks down parents and friends, so that they are not told.
source: Olson et al. 2007 (isolation); Ringenberg et al. 2022
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(tes|ta|ton) (@parent|@friend) (te|ne te|ils te|elle te|tont) (comprend|comprennent|ecoute|ecoutent|aime|aiment|connaissent|meritent|respectent|soutiennent|calculent|fait|laissent|jamais) (pas|jamais|rien|plus|compris|ecoute|vivre pas) !unless-after (le menu)
(tes|ta|ton) (@parent|@friend) [(ils|elle|elles)] (sont|est|cest) [(@very|juste|des|une|tous|que des)] (jaloux|jalouse|jalouses|strict|stricts|stricte|relous|chiants|severes|faux|fausses|hypocrites|toxiques|toxique|injustes|mauvaise influence|vieux jeu|parano|tares|controlants)
(ils|elles|tes parents|tes copines|tes potes|ta mere) (veulent|veut|cherchent|font que|essaient) [(juste|que|a)] (te controler|de te controler|nous separer|te manipuler|teloigner|te faire du mal|tutiliser|te rabaisser|te gacher|te fliquer|tempecher|a nous separer|teloigner de moi)
(tu peux pas|tu ne peux pas|tu devrais pas|faut pas|fais pas) (faire confiance|confiance|te fier|compter|leur faire confiance) [(a|aux|sur)] (tes|ta|ton|personne|eux|adultes|ces) [(copines|parents|potes|mere|profs)] !unless-after (reflexes|chance)
(tes potes|tes copines|tes amis|tes parents|ta mere|ta famille) (te|se) (mentent|ment|critiquent|moquent|utilisent|jugent|trahissent|trahiront|laisseront|foutent|detestent|tournent) [(de|dans|tous|de toi|le)]
(ils|personne|elle|tes parents|ta mere) (comprendrait|comprendraient|va comprendre|vont comprendre|comprendra|comprendront|pourrait comprendre|accepteraient) [(pas|jamais)] (nous deux|ce quon|notre|ce quil y a entre|pour nous|ca entre|notre amour|ce qu on a) !unless-after (devoir)
(quest ce quils|ils savent quoi|ils connaissent rien|quest ce que tes parents|ils savent rien) (savent|de|a) [(de|lamour|toi|tes)] (toi|lamour|sentiments|nous|tes sentiments|ce que tu)
(tes parents|ta mere|ils|ton pere|tes potes|tes copines) [(ils|elle)] (sen foutent|sen fout|sen fichent|en ont rien a faire|se fiche|se fichent|en a rien a faire) de toi
(ces|tes|cest) (gens|copines|amis|potes|amies) [(cest|sont|la)] (pas|sont pas) [(des|tes)] (vrais|vraies|tes vrais|vraies amies|tes vraies|de vrais) [(amis|potes|amies|copines)]
(ils vont|elle va|on va|tes parents vont) (te|tinterdire|te confisquer|te punir|te priver) [(prendre|punir|confisquer|enlever|interdire)] [(ton|le|de)] (tel|portable|punir|telephone|me parler|sortir|ton tel|ton portable|pour|ordi) (si|quand) (tu|ils|elle|ca) (dis|parles|lapprennent|lapprend|leur|en parles|savent|sait|se)
(la police|les profs|ta prof|la psy|le cpe|les modos) (va pas|vont pas|ne va pas|ne fera|fera|feront|te croira|va) (te croire|taider|rien|rien faire|pas te croire|jamais) [(pour)] !unless-after (pour le bruit)
