signal: refusal
version: 1
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

(je veux|jveux|je vais|jvais|je peux|jpeux|j ai) (pas|plus) (te|lenvoyer|envoyer|menvoyer|tenvoyer|le faire|faire ca|te voir|venir|parler de ca|te dire|mettre ma|mettre la|te donner|montrer|te rencontrer|te parler|allumer|sortir avec|parler avec toi|envie) [(envoyer|donner|dire|parler|cam|montrer|voir)] !unless-after (au (cours|match)|a la (piscine|raid)|mon (devoir|expose)|de mensonge|deranger)
(je parle|jparle|jenvoie|je donne|jdonne|je rencontre|jaccepte|je montre|je partage|je connais) (pas|jamais) [(a|de|mon|ma|mes|aux|des)] (inconnus|des inconnus|photos|photo|num|adresse|gens que je|infos|localisation|visage|mon num|les gens que|age|numero|tete)
(je te|jte|on se) (connais|dirai|donne|dois|dis|fais|connait) (pas|rien|meme pas|meme pas du tout|pas confiance) !unless-before (si) !unless-after (tort|cours)
(laisse moi|laisse|arrete de|arrete|lache moi|fous moi la|arretes de|stop de|fiche moi la) (tranquille|mecrire|insister|me parler|me harceler|me suivre|me demander|me forcer|paix|menvoyer|me souler|me saouler|me dire ca|avec ca|mappeler comme|de mecrire|dinsister|de me demander|de me parler|moi tranquille|me spam|me spammer) !unless-before (chien)
(me|ne me) (parle|ecris|demande|appelle|touche|contacte|redemande) (plus|plus jamais|pas comme ca|pas ca|pas bebe|plus ca|pas ma belle|plus stp) !unless-before (tu|il|elle|on|personne) !unless-after (quand je (mange|dors))
(je vais te|jvais te|je te|jte|je vais|tes) (bloquer|bloque|signaler|signale|report|bloquer direct|bloquee|denoncer|bloque direct|supprimer de) [(ok|si|direct|tout)] !unless-after (le (passage|ballon)|la (balle|route))
(je vais|jvais|jai|je) [(tout|deja)] (dire|montrer|raconter|le dire|en parler|dis|tout dire|dit|parler|montre|parle|en parle) [(ca|tout|de toi|de ca)] (a|au|aux) (ma|mes|mon|la|un|modos|cpe|prof) [(mere|parents|pere|police|prof|soeur|adulte|frere|modos|maman|tante)] !unless-after (que jai gagne|que jarrive)
(ma mere|mon pere|mes parents|mes darons|ma maman) [(elle|il|ils)] (veut|veulent|va|vont|regarde|regardent|lit|lisent|fouille|verifie|mattend|me laisse|me laissent|va me|vont me|voit) (pas|me tuer|mon tel|mes messages|mengueuler|me punir|pas que|tout ce que|mon portable|mes conv|tuer) !unless-after (aller a la fete|manger)
(non merci|nan merci|hors de question|jamais de la vie|cest non|jai dit non|non cest non|meme pas en reve|dans tes reves|nope merci|certainement pas|insiste pas|laisse tomber|ca va pas non) !unless-after (ca (marche|passe)|mal)
(je prefere|jprefere|jaimerais mieux) (pas|eviter|quon|ne pas|rester|parler) [(rester|parler|le|en|dire)] (faire|dire|repondre|ici|parler|eviter|repondre a ca|te le dire|par ici|juste jouer)
(je veux|jveux|je suis la|jsuis la|on peut) (juste|que|seulement|pour) [(juste)] (jouer|parler du jeu|jouer et|me faire des amis|jouer cest tout|parler normal|faire des amis)
(ca te regarde|cest pas|ce sont|occupe toi) (pas|tes|de tes) (affaires|oignons|tes affaires) [(ca)]
(je|jte|je t) (tenverrai|tenvoie|dirai|donnerai|montrerai|tenvoies|menvoie|ferai) (rien|pas|pas ca|plus rien) [(du tout|desole)] !unless-after (de mal)
