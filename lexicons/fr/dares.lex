signal: dares
version: 1
status: draft
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(je te mets au defi|jte mets au defi|je te defie|jte defie|cap ou pas cap|cap|tes cap|je parie|tes pas cap|jte parie) [(de|que|tu|pas)] (de|le fais|faire|menvoyer|de faire|pas cap|denvoyer|de menvoyer|tes pas cap|le feras|tu le fais pas|de montrer|de sortir|de me|toses pas|de le faire|tu menvoies) !unless-after (gagner|battre|au (jeu|fifa))
(action ou verite|action verite|verite ou action|action ou verite|jeu de la bouteille|je nai jamais) (on|toi|moi|stp|tu|alors|choisis|action|avec moi|en prive|vas y|juste nous|ca te dit)
(tu noses|tu oses|toses|tu nosera|tas pas le courage|tas pas les|tu noserais|toserais) [(pas|jamais)] (pas|le faire|de le faire|me montrer|faire ca|menvoyer|ou|de menvoyer|venir|parler en cam|hein|avoue|me le dire) !unless-after (sauter|plonger)
(fais pas|sois pas|fais pas ta|arrete detre|tes) [(ton|ta|une|un|trop|si)] (bebe|timide|coincee|peureuse|gamine|trouillarde|trouillard|fragile|rabat joie|mauviette|peureux|sainte nitouche|flipette|relou coincee|froussarde|gosse) [(allez|un peu|la)] !unless-after (au volleyball)
(si tu perds|celui qui perd|si je gagne|le perdant|la perdante|si tu perd|celle qui perd) [(tu|il|elle)] (menvoies|menvoie|envoie|fais|fait|me dois|doit|me montres|enleves|dois|fait un|menvoies un|as un) (une|un|ce|quelque|photo|selfie|gage|faire|ce que|tout|vocal|moi)
(on joue|tu veux jouer|on fait|viens on joue|ca te dit) (a|un) (un|jeu|un petit|autre) [(jeu|petit)] (un peu ose|secret|de defis|rien que nous|juste nous|plus fun a deux|de gages|ose|interdit|special nous|pour adultes|de grands|plus ose|de defis juste) !unless-after (de societe)
(fais|realise|tu dois faire|a toi de faire) (ton|le|un|mon) (gage|defi|action|challenge) (et|sinon|ou|maintenant|pour moi|en cam|stp) !unless-after (de danse)
(toutes|tout le monde|les autres|toutes les filles|tes copines|toutes les autres) [(les|filles)] (le font|font ca|la fait|lont fait|menvoie|menvoient|en envoient|le fait|ma envoye|font pareil) [(deja|des)] !unless-after (exercice|au cdi)
(prouve|prouve moi|montre moi|montre) [(le|moi)] (que tas pas peur|que tes pas|que tes cap|que tu maimes|que tu me fais|que tes pas une gamine|que tas confiance|ton courage|que tes grande)
(ose|vas y ose|allez ose) (pour moi|un peu|le faire|me montrer|menvoyer|le dire)
(on fait|on se fait|viens on fait|on joue a) [(un|une|des)] (action ou verite|action verite|cap ou pas cap)
