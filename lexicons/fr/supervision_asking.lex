signal: supervision_asking
version: 1
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(tes|ta|ton|vos) @parent (sont|est|ils sont|elle est|il est|son) [(pas|encore|deja|tous|bien|toujours)] (la|chez toi|a la maison|couches|au travail|au taf|au boulot|partis|dans le coin|en train de dormir|endormis|pas la|sortis|a cote|reveilles|derriere toi|avec toi|dans la piece|rentres|rentree|partie|couchee|parti|reveille) !unless-after (meilleur|du coin de la rue) !unless-before (si|quand)
(tes|t es|tu es|es tu) [(encore|toute|tout|bien|deja)] (seul|seule|solo) [(chez toi|a la maison|dans ta chambre|la|ce soir|en ce moment|avec)] !unless-before (pas|jamais|si|quand|lair) !unless-after (dans (ce cas|cette)|a (penser|avoir)|sur (terre|le serveur))
(ils|tes parents|ta mere|ton pere|tes darons) [(ils|elle|il)] (rentrent|rentre|reviennent|revient|partent|part|bossent|travaille|travaillent|dorment|se couchent|sen vont) (a quelle heure|quand|vers quelle heure|jusqua quelle heure|tard|quel jour|a kel heure)
(a quelle heure|quand|quand est ce que|a kel heure) [(ils|est ce que)] (rentrent|rentre|reviennent|partent|se couchent|dorment|travaillent) (tes|ta|ton) @parent
(ils sont|elle est|il est|sont) (ou|passes ou) (tes|ta|ton) @parent
(tes|ta|ton) @parent (regarde|regardent|lit|lisent|fouille|fouillent|surveille|surveillent|controle|controlent|verifie|verifient|voit|voient|checke) [(pas)] [(ton|tes|ce que|dans|sur)] (ton tel|tel|ton portable|portable|telephone|messages|ton ecran|tu fais|conversations|snap|chat|historique|ton telephone|tes messages|tu ecris|ton insta)
(quelquun|qui dautre|ta soeur|ton frere|qqn) [(peut|dautre)] (lit|voit|voir|lire|regarde|utilise|a acces a) (tes|ton|nos|cette|ce que|ca) [(messages|portable|tel|conversation|conv|conversations|compte|on|tu)] !unless-after (match|film)
(ya|il y a|y a) (quelquun|qqn|du monde|dautres gens) (avec toi|a cote de toi|pres de toi|dans ta chambre|autour de toi|chez toi|derriere toi)
(qui) (est|dautre est|est la|ya) (avec toi|chez toi|a cote de toi|la avec toi|dautre chez toi)
(tes|ta|ton) @parent (savent|sait|sont au courant|est au courant) [(pas)] (que tu|que ton|quon|a qui tu|que on|qu on|de qui tu|pour nous|que tu es|avec qui)
(on te laisse|ils te laissent|elle te laisse|tu restes|tu dors) [(souvent|parfois)] (toute seule|tout seul|seule|seul) (a la maison|le soir|chez toi|la nuit|dans ta chambre|le mercredi|apres lecole|souvent)
@you_have (ta|ta propre|une) (chambre a toi|chambre pour toi|chambre toute seule|propre chambre|chambre) (seule|a toi|rien qua toi|pour toi|ou tu partages|ou tu dors avec)
(ferme|verrouille|bloque) (la porte|ta porte|la porte de ta chambre|ta porte a cle) [(a cle)] (pour|et|avant|comme ca|que) !unless-after (le (chat|froid|chien))
