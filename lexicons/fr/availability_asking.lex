signal: availability_asking
version: 1
status: draft
tactic: Finds out when the other one can be reached, above all late or alone.
source: Olson et al. 2007 (gaining access)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(tu fais|tfais|tu fai|vous faites) (quoi|koi) (ce soir|demain|la|ce week end|ce weekend|apres les cours|samedi|mercredi|ce wk|cet aprem|apres lecole|toute seule|cette nuit|plus tard|dimanche|de beau ma belle)
(quest ce que|qu est ce que|keske|keske tu|kestu|quesque) (tu fais|fais|tu vas faire|fou) (ce soir|demain|la|ce week end|apres les cours|samedi|toute seule|cette nuit|debout|reveillee) !unless-before il
(tu dors|tdors) (pas|tjr pas|toujours pas|encore pas|deja|pas encore) [(toi)] !unless-before (si)
@you_are [(encore|deja|toujours|la)] (dispo|debout|libre|reveillee|reveille|co|connectee|connecte|en ligne|dispos) [(ce|demain|la|toi|apres|samedi)] !unless-before (si) !unless-after (au clavier)
(tu te couches|tu vas dormir|tu dors|tu te leves|tu rentres|tu sors|tu finis|tu te connectes|tu manges|tu finis les cours) (a quelle heure|vers quelle heure|a kel heure|quand|a quel heure) [(de|les)]
(a quelle heure|jusqua quelle heure|quand est ce que|a kel heure) (tu (te couches|dors|rentres|finis|sors|te connectes|seras|es seule|es dispo|quittes|te leves|peux parler))
(on peut|tu peux|@you_can) (parler|se parler|discuter|tappeler|sappeler|te connecter|rester|venir parler) (ce soir|la|maintenant|plus tard|cette nuit|seule|un peu plus|demain|cinq minutes|en prive ce soir|tous les soirs|apres) !unless-after (de lexpose)
(dis moi|previens moi|ecris moi|appelle moi|envoie un message|fais moi signe|parle moi) (quand|des que|kan) (tes|t es|tu es|tu rentres|tes parents|tu seras|tu peux|tu te|ils|ta mere|tu te couches|tu te reveilles) [(sont|rentree|seule|seul|dispo|chez|rentre|dorment|couches|dort)]
(tas|t as|tu as) (pas sommeil|pas cours demain|pas ecole demain|pas cours|cours demain|ecole demain)
(tu seras|tes la|tu te connectes|tu reviens|tu seras la|tu viens) (ce soir|cette nuit|plus tard|demain soir|tard|la nuit|a minuit) [(pour)] !unless-after (au match|a lentrainement|pour le raid)
(@you_have|tas) (un peu de|du|cinq minutes de|5 min|un moment) (temps pour moi|temps pour|temps rien que|pour moi|pour quon|pour parler)
(tu seras|tu vas etre|tes) (toute seule|seule|tout seul|connectee|connecte|libre|dispo|co) (quand|ce soir|demain|a quelle heure|cette nuit|plus tard|ce week end|mercredi)
