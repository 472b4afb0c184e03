signal: game_trading
version: 1
status: draft
tactic: Trading and teaming up in games.
source: hard negatives: what players write

(je te echange|jte echange|jechange|je echange|je donne|jte donne|je trade|je vends|jvends|je te donne) (mon|ma|un|une|deux|mes) [(skin|epee|pet|arme|carte|dragon|compte)] (contre|pour) (ton|ta|tes|un|une|deux) [(skin|epee|pet|arme|carte|dragon|compte|monture)] !unless-after (photo|photos|num|bisou|video)
(vends|vend|achete|echange|cherche|trade) (compte|skin|skins|pet|pets|gemmes|items|carte|cartes pokemon|kamas|stuff|objets|armes|carte pokemon)
(combien|cb) (de gemmes|de robux|de kamas|de pieces|de diamants|de vbucks) (pour|pour ton|tu veux|ca coute|ca vaut|la|contre) !unless-after (photo|video)
(trade|echange) (equitable|honnete|fair|sur|legit|accepte|refuse|valide|rapide|sans arnaque)
(il manque|jcherche|je cherche|qui|cherche|besoin) [(d|dun|un|une|est|pour)] (tank|heal|healer|duo|squad|mate|pour le raid|un duo|des gens pour le raid|en ranked|dun heal|chaud ranked|chaud pour une game|donjon|une team|mates)
(rejoins|viens sur|viens dans|connecte toi sur) (le|la|mon|ma|notre) (lobby|serveur|serv|game|partie|guilde|clan|raid|map|party|monde) !unless-after (prive|seule)
(passe|donne|file|lache|jai besoin de|tas) (du|des|de la|de) (bois|pierre|munitions|balles|potions|potion|shield|soin|fer|minerai|heal|bouclier|mini)
(je suis|jsuis|je monte|je passe|monte|jai atteint) (niveau|lvl|rang|gold|plat|diamant|en gold|en platine|platine|en diamant|elo|immortel|lv|bronze|master) [(50|3|2|1)]
(farmer|du drop|le loot|du loot|le patch|nouvelle saison|passe de combat|pass de combat|respawner|on farm|je farm)
(tu veux|tu demandes|cest|ca vaut|tu proposes|tu offres) (combien|quoi) (pour|contre) (ton|ta|ce|cette|la|le) (skin|compte|carte|epee|dragon|pet|arme|monture|item|stuff|set)
jechange (mon|ma|mes) (skin|compte|epee|pet|carte|arme|dragon|monture) contre (le|la|les) (tien|tienne|tiens)
