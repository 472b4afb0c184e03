signal: safety_lesson
version: 1
status: draft
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material

(ne|il ne faut|jamais|faut) [(faut|jamais)] (donnez|donne|donner|partagez|partage|partager|communiquez|diffusez|dis|publie|publiez) (jamais|pas) [(ton|ta|votre|vos|tes|de)] (mot de passe|adresse|numero|infos personnelles|mots de passe|coordonnees|informations personnelles|telephone|donnees personnelles|localisation|mdp)
(ne|il ne faut|jamais|faut) [(faut|jamais|pas)] (parle|parler|acceptez|accepte|accepter|rencontre|rencontrer|ajoute|ajouter|parlez|va|rencontrez|ajoutez) [(jamais|pas)] [(a|les|aux|d|de|des|un|seul|seule)] (inconnus|un inconnu|des inconnus|inconnu|quelquun que|personnes inconnues|quelquun rencontre|demandes dinconnus)
si (quelquun|un inconnu|un adulte|une personne|on) [(sur internet|que tu ne)] (te|vous) (demande|envoie|propose|menace|met|ecrit|force|harcele) _ (photo|photos|secret|cadeau|cadeaux|parles|parle|mal|previens|dis|argent|donnees|rendez|adulte|adresse)
(parles en|parlez en|parle en|dis le|en parler|previens|demande de laide|prevenez|dites le) (a|avec) (un adulte|un adulte de confiance|tes parents|vos parents|un prof|quelquun de confiance|un professeur|linfirmiere)
(securite|dangers|risques|prevention|bons reflexes|intervention|sensibilisation) (sur|en|sur les|au|du|aux|d) (internet|ligne|reseaux|cyberharcelement|harcelement|reseaux sociaux|ecrans|dangers du net|net)
(cyberharcelement|pedopiegeage|controle parental|internet sans crainte|safer internet day|empreinte numerique|e enfance)
(mets|mettez|passe|configure|reglez|passez) (ton|votre|tes|vos|les|la) (compte|profil|parametres|confidentialite|comptes) (en prive|prive|de confidentialite|en mode prive|prives)
(bloquer|bloque|bloquez) et (signaler|signale|signalez)
(les gens|tout le monde|certains adultes|des adultes|nimporte qui) (sur internet|en ligne|sur les reseaux) [(ne)] (mentent|sont pas|nest pas|peut mentir|peuvent mentir|se font passer|peut se faire|pas forcement|disent pas) [(qui|ceux|forcement)]
(reflechis|reflechissez|reflechir) (avant de|bien avant de|a deux fois avant de) (publier|poster|partager|envoyer)
(ne|jamais|il ne faut) [(jamais|pas)] (envoie|envoyez|envoyer|partage|partager) [(jamais|pas)] [(de|des|une|ta)] (photos|photo|video|images) (a|sur|intime|intimes) [(un|des|internet|quelquun)] (inconnu|inconnus|internet|que|quelquun|a|ligne|intime)
(ne|il ne faut) (donnez|donne|publiez|partagez|envoyez|communiquez) (jamais|pas) (vos|tes) (infos|coordonnees|donnees|photos|mots de passe|informations)
