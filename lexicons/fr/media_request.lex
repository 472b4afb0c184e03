signal: media_request
version: 1
status: draft
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (du (tableau|cours|devoir|bug|chien|chat|plat|match|resultat)|de la (lecon|carte|recette|fete|classe|mamie)|de (ton chat|ton chien|ta base|ton perso|ton bureau|ta recette)|des (devoirs|cours))

@send_me [(moi|une|des|un|la|ta)] [(une|des|un|petite|autre)] @picture [(stp)] (@of_you|actuelle|de toi stp|ou on te voit|de toi la|recente)
(tu menvoies|menvoyer|envoie moi|tu me fais voir|menvoie|tu me montres|tu menvoies jamais|balance moi) [(jamais|pas|une|des|un)] [(une|de|des)] @picture !unless-after (du|des|de la|de l|quand|de|que tu|d|ou)
(je veux|jveux|jaimerais|je peux|jpeux|fais moi|fait|laisse moi|fais) [(te)] (voir|te voir|voire|connaitre) (ta tete|ta bouille|ton visage|a quoi tu ressembles|une photo de toi|tes photos|comment tes|en photo|ta tete stp|ton corps|ta petite tete|ta frimousse|une tof)
(@you_have|taurais|tas pas) [(pas)] (dautres|une|des|plus de) (photos|photo|tof|selfies|video|videos) (de toi|a toi|recente|de toi en|plus recente|perso|ou tes|a menvoyer|en pied)
(on sechange|on s echange|echange de|on fait un echange de|on echange) [(des|nos)] (photos|tof|selfies|photo) !unless-after (de profil|de classe)
(je tenvoie|jtenvoie|je te montre|jten envoie) (une|la mienne|une de moi|une photo de moi|ma photo) [(photo|de moi)] (si|et toi|et tu|toi dabord|apres toi|si tu) [(tu|toi)] !unless-after (trouve la)
(prends|prend|fais|filme) (toi|une|un) (en photo|photo|selfie|photo de toi|video|en video|filme) [(la|de toi|et|dans|pour|maintenant)] (et|la|pour moi|dans ta|devant|maintenant|envoie|devant le miroir|en pied|stp|de toi) !unless-after (du tableau)
(photo|selfie|video|tof) (de toi|de ton visage|de ta tete|en pied|en pyjama) (stp|allez|la|ou|maintenant|svp|pour moi|et je|bb|et)
(poste|publie|mets) (plus|dautres|une autre|encore) (de photos|photos|photo|des photos|stories|une photo) (de toi|comme ca|comme celle|en|perso|pour moi)
(envoie|vas y envoie|allez envoie|envoi) (vite|je la montre|jla montre|je supprime|personne|juste a moi|je lefface|jefface|stp jsupprime|allez stp|je garde pour moi) [(a|pas|apres|verra)] !unless-before (devoir|cours)
(juste|rien qu|qu|allez) (une|1|une seule|une petite) (photo|tof|photo de|petite photo) (et|apres|stp|de|pour moi|bb|et je|je te) !unless-after (du|groupe|la classe)
(tes|t es|tu es) comment (la|aujourdhui|maintenant) (fais voir|montre|envoie|photo|fait voir|montre moi)
(montre|fais voir|fait voir) [(moi)] (a quoi tu ressembles|ta tete|ta frimousse|comment tes|une photo de toi)
