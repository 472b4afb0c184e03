signal: meeting
version: 1
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (dans le (jeu|lobby)|sur le (serveur|discord)|au (spawn|match|raid|entrainement|cdi|cours)|a lentrainement|avec (la classe|les autres|lequipe|mes parents|tes parents|maman)|pour (lexpose|reviser|le devoir))

(on peut|on pourrait|on devrait|@you_want|faut quon|jaimerais|jaimerais quon|ca te dit de|quand est ce quon|faudrait|on va|je veux quon) [(trop|quon)] (@meet|se voie|se voit|se rencontre|se capte|se retrouve|se rejoigne) [(en vrai|irl|ce soir|demain|seuls)] !unless-after (en finale)
(on se voit|on se capte|on se retrouve|rejoins moi|on se rejoint|retrouve moi|on se rencontre|on se donne rdv|viens me voir|viens me rejoindre) (en vrai|irl|demain|samedi|au parc|apres les cours|ce soir|a la gare|ce week end|dimanche|mercredi|au centre|quand|ou|derriere|devant|chez moi|au mcdo|a la sortie|cet aprem|dans un) !unless-after (le (boss|donjon))
(te voir|te rencontrer|te capter|etre avec toi|te connaitre) (en vrai|irl|en vraie|en personne|pour de vrai|en face|seul a seule)
(@come|tu viens|tu passes|tu viendrais|passes) (chez moi|a la maison|a mon appart|dans ma chambre|dans ma voiture|dormir chez moi|me voir chez moi) !unless-after (reviser|on bosse|bosser|lexpose|le devoir|avec (ta mere|les autres|toute))
(je peux|jpeux|je passe|je viens|jpasse|jviens|je pourrais) (venir|passer|chez|te) (chez toi|te voir|a ton college|devant ton|a la sortie de|te rendre visite|toi ce|toi quand|devant chez toi) !unless-before pas
(on se|tu veux quon se|on peut se) (voit|voie|retrouve|capte|rejoint|voir|retrouver|rejoindre) ou [(alors|exactement|ca)] !unless-after (plus|dans le jeu)
(viens|vien|tu viens|faut que tu viennes) (seule|toute seule|tout seul|sans tes|sans personne|sans ta|seul stp|seul et)
(je tattends|jtattends|je tattendrai|je serai|jserai|je tattend) (a|au|devant|derriere|dans|a cote|pres) (la|le|ton|ta|chez|coin|parc|lecole|la gare|ma voiture|toi|college|bout|larret) [(sortie|rue|de|college|gare|voiture)] !unless-before (si|quand)
(juste|que|rien que) (toi et moi|nous deux|tous les deux|nous 2) [(seuls|ce|au)] !unless-after (contre|en equipe|en duo) !unless-before (match|partie|duo|equipe)
(je connais|jconnais|ya|jai) un (endroit|coin|parc|lieu|spot) (tranquille|ou personne|discret|isole|calme ou|cache|desert|ou on sera|ou on peut etre)
(quand|quel jour|a quelle heure) (tu peux|est ce que tu peux) (me voir|sortir me|venir me|me rejoindre|te liberer pour|quon se voie|venir seule|sortir discretement)
(quand|ou|a quelle heure) (est ce quon peut|on peut|on pourrait|est ce qu on peut) se (voir|capter|rencontrer|rejoindre|retrouver|croiser)
