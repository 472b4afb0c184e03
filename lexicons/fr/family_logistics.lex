signal: family_logistics
version: 1
status: draft
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

(maman|papa|ta mere|ton pere|mamie|papy|ta tante|papi) (vient|passe|va|viendra|passera) (te|vous) (chercher|prendre|recuperer|deposer|amener)
(le diner|le repas|le gouter|le dejeuner|le souper|a table|on mange) (est|est pret|tout|les|dans|a|cest|va refroidir) [(pret|servi|le|enfants|monde|19h|20h)] !unless-after (trop cher)
(tas fait|t as fait|tu as fait|as tu fait|fini|fais) (tes devoirs|ton lit|ta chambre|tes lecons|la vaisselle|tes exos) [(de)]
(achete|ramene|prends|pense a acheter|il manque|passe prendre) (du|de la|des|le|une) (pain|lait|oeufs|beurre|baguette|fruits|eau|papier toilette|sucre|farine)
(rentre|reviens|sois rentre|sois rentree|sois la|rentrez) (avant|pour|a) (20h|19h|le diner|manger|la nuit|21h|18h|22h|lheure|huit heures|dix heures)
(je taime|bisous|gros bisous|bonne nuit|bon courage|fais attention a toi) (ma fille|mon fils|maman|papa|mamie|papy|mon grand|ma grande|fiston|papi|ma cherie maman)
(sors|promene|nourris|descends|vide) (le chien|la poubelle|les poubelles|le chat|le lave vaisselle|la machine)
(rdv|rendez vous) (chez|avec|a|au) (le|la|l|lorthodontiste|lophtalmo) [(dentiste|medecin|pediatre|kine|orthophoniste|docteur)]
(je|jvais|je vais|on) (depose|recupere|emmene|chercher|cherche|deposer|recuperer) (les enfants|les petits|ta soeur|ton frere|ta petite soeur|les gosses|ton petit frere|la petite|le petit)
(dimanche|samedi|a noel|pendant les vacances|ce midi|ce week end) [(on|midi)] (va|mange|on mange|on va|repas) (chez|avec|au) (mamie|papy|tes grands parents|les cousins|tata|tonton|ta tante|mes parents|la famille|papi)
(prends|mets|oublie pas|n oublie pas|noublie pas) (ton|ta|tes|les) (manteau|echarpe|cles|bonnet|parapluie|gouter|gants|blouson|carte de bus|gourde)
