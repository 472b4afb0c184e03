signal: peer_support
version: 1
status: draft
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(tu devrais|faut que tu|tu peux|tu dois|il faut|pourquoi tu) [(vraiment|en)] (en parler|parler|le dire|en parles|lui dire|demander de laide|prevenir|parles|dises) [(pas)] (a|au|avec|aux) [(tes|ta|un|la|ton|une)] (parents|mere|adulte|cpe|prof|infirmiere|psy|quelquun|pere|profs|maman|soeur|police|prof principal)
(cest|c est) (pas) [(du tout|de)] (ta faute|de ta faute) !unless-after (quon a perdu|le but)
(tes|t es|tu es|tu nes) pas (seule|seul|toute seule|tout seul) (je suis|dans|jsuis|on|la dedans|face|tinquiete|avec ca|tkt) !unless-after (le jeu)
(je viens|jviens|je peux venir|jirai|je taccompagne|on y va) (avec toi|ensemble|chez la cpe|a linfirmerie) [(pour|si|voir)] (en parler|le dire|voir|si tu|lui dire|la cpe|parler|chez|linfirmiere)
(bloque|signale) (le|la|ce|cette|et) [(et|mec|compte|personne)] (signale|direct|bloque|tout de suite|meuf|frere|mec|compte|et|gars)
(tu las|tas|tu en as|t en as|ten as) (dit|deja|parle) [(dit|parle|en)] (a) (ta|tes|un|quelquun|ton) [(mere|parents|adulte|pere|prof|soeur)]
(je suis|jsuis|on est) (avec toi|la pour toi|de ton cote|tous avec toi) (meuf|ma belle amie|frere|ma best|mon pote|quoi quil|tkt|pote|copine|ma vieille)
(appelle|tu peux appeler|contacte) (le) (3018|119|3020|116|numero vert|3114|116000)
(ce mec|ce type|ce gars|cette personne|il) (est|te|cest) [(pas|un|vraiment)] (net|dangereux|manipule|un manipulateur|pervers|clair|ton ami|un predateur|normal de te|a le droit de te) !unless-after (en (maths|defense))
(je suis|jsuis|oh) (desole|desolee) (pour toi meuf|ma belle je suis|meuf|frero|ma pauvre meuf|que ca tarrive) [(si|tu|je)]
(lui reponds|reponds|lui envoie|lui parle|reponds lui) (plus|pas|rien|surtout pas) (et|meuf|frere|surtout|garde|bloque|cest) !unless-after (au hasard)
