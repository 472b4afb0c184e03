signal: sneaking_out
version: 1
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (du (boss|donjon|garde)|dans (le (jeu|niveau)|gta))

(@you_can|essaie de|essaye de|tu pourrais|tu arrives a|tas deja|arrive a|tu sais) (faire le mur|tenfuir|sortir en cachette|sortir en douce|te barrer|sortir sans|sortir discretement|fuguer|sortir par la fenetre|tesquiver|sortir la nuit|te casser en scred|techapper) !unless-before (pas)
(fais le mur|sors par|passe par|sors en|sors|file|echappe toi|descends|casse toi) (la fenetre|derriere|douce|cachette|sans bruit|sans faire de bruit|discretement|ce soir|en scred|la porte de derriere|le jardin|sans que personne|en cachette|par la fenetre|de chez toi) !unless-after (de secours)
(quand|des que|attends que|une fois que|attend que) [(ils|tes|tout)] (parents|dorment|ils|tes parents|ta mere|tout le monde) [(dorment|seront|sont|dort|est)] [(tes parents|couches|endormis|partis|couchee|partie|endormie|dorment|dort)] (tu sors|sors|tu viens|rejoins|tu descends|tu me rejoins|descends|et tu sors|et sors|tu files|et viens|viens)
(seche|tu seches|sechez|rate|tu rates|va pas|vas pas|seches) [(les|le|a|ton)] (cours|college|lecole|en cours|premiere heure|derniere heure|bahut|maths|lycee) [(demain|et|cet|pour)] (demain|et|cet|pour|viens|avec moi|aprem|on|rejoins) [(viens|quon|me)] !unless-after (aie de la fievre)
(dis|tu dis|raconte|invente|dis leur|tu leur dis) [(leur|a tes parents|a ta mere)] que (tu dors|tu vas dormir|tu vas chez|tes chez|tu revises|tu vas reviser|tas un devoir|tu restes) (chez|une|avec|au|a) [(une|ta|un)] (copine|pote|amie|cdi|groupe|la bibli|copain|biblio|louise|lea) !unless-after (cest vrai)
(laisse|ouvre) (ta|la) (fenetre|porte|porte de derriere|porte du garage|baie vitree) (ouverte|pour|cette|ce soir|deverrouillee|pas fermee) !unless-after (aerer|que le chat)
(personne|ils|tes parents|elle) (va|vont|verra|verront|saura|sauront|remarquera|remarqueront) [(pas|rien|sen|meme)] (voir|rendre compte|remarquer|savoir|que) [(pas|que)] (tes parti|tes partie|tes sortie|tu es sortie|tes plus la|tes pas la|tu sors|que tes sortie)
mets (des|un|ton) (coussins|oreillers|vetements|polochon|oreiller|coussin) (dans|sous) (ton|la|ta|le) (lit|couette|couverture|drap)
(prepare toi|habille toi) et (sors|descends|file) (sans|en|discretement|par|vite sans)
(tas deja|t as deja|tu as deja|tu fais souvent) (fugue|fait le mur|le mur|fais le mur|fuge|seche pour sortir)
(je tattends|jtattends|je suis|jsuis|je serai|jserai) (dehors|en bas|dans la voiture|dans ma voiture|en bas de chez toi|devant chez toi) (quand|des que|sors|descends|sans|phares|a minuit|tout de suite|vers minuit)
