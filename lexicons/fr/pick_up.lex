signal: pick_up
version: 1
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (le chien|le chat|de (la danse|natation|judo)|avec (maman|papa)|ton (frere|colis))

(je|jpeux|je peux|je viens|jviens|je passe|jpasse|je vais|jvais|je pourrais) [(venir|te|passer|peux)] (te chercher|te prendre|te recuperer|te ramener|te deposer|temmener) (a|devant|en|au|chez|apres|ce|demain|si|et|quand|en voiture|dans|la) !unless-after (un (verre|truc)|ton (cahier|livre))
(monte|montes|grimpe|viens) (dans|en) (ma|la) (voiture|caisse|bagnole|moto|camionnette) !unless-after (de (mario|course))
(je passe|jpasse|je peux passer|jpeux passer|je viens) te (prendre|chercher|recup|recuperer) [(a|vers|apres)]
(tu veux|@you_want|tas besoin|besoin) (que je (te ramene|vienne te|te depose|temmene|passe te)|que je viens te|dun chauffeur|que jte ramene|que jvienne te) [(chercher|prendre)]
(ou|a quelle heure|quelle heure) (je (te prends|te recupere|te recup|viens te chercher|peux te prendre|passe te prendre|te depose)|jviens te chercher)
(attends|attend|attends moi) [(moi)] (au|a|devant|derriere|pres) (la|le|coin|larret|portail|bout|lentree|lecole|parking) [(sortie|rue|de|du)] (jarrive|et je|je passe|je viens|et tu montes|je te|jte|jpasse|jviens|et monte)
(jai|je suis en|jsuis en) [(ma|la|une)] (voiture|caisse|bagnole|permis) (et|je|donc|jpeux|si) (je|te|peux|tu veux|viens|passe|jpeux) [(te|venir)]
(mon|un) (pote|chauffeur|cousin|ami) (va|peut|passe|vient) (te|venir te|passer te) (chercher|prendre|ramener|recuperer)
(je te|jte) (commande|paye|paie|prends|reserve|envoie) un (uber|taxi|vtc|heetch|bolt) [(pour|si)]
(je te|jte) (ramene|depose) [(chez toi|a la maison|apres)] (avant|sans que|discretement|apres|ni vu) !unless-after le match
(attends|attend) moi (au|a|devant|derriere) (coin|la sortie|larret|bout|lentree|la gare) [(de)] [(la|ton|rue)] [(rue)] (jarrive|je passe|je viens|jpasse|et je|je serai en)
