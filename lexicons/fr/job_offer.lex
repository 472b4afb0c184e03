signal: job_offer
version: 1
status: draft
tactic: Offers a job, modelling or fame.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(tas deja|t as deja|tu as deja|tas jamais|ca te dirait|ca te dit|tu veux|tu reves|tu voudrais) (pense a|de|songe a|detre|d|reve de) [(etre|devenir|faire)] (mannequin|modele|mannequinat|devenir mannequin|etre mannequin|star|actrice|faire des photos|influenceuse|modele photo|devenir star|faire du mannequinat|etre modele|celebre|devenir celebre|poser) [(photo)]
(tu pourrais|tu devrais|tu peux) (etre mannequin|faire du mannequinat|etre modele|devenir mannequin|etre actrice|poser|faire des photos de mode|percer|etre une star|etre celebre|devenir une star) !unless-after (la question|ton sac)
(je suis|jsuis|je bosse comme|je travaille comme) (agent de|photographe de mode|chasseur de|recruteur de|directeur de casting|agent de mannequins|producteur|photographe pro|booker|manager dartistes) [(talents|mannequins|modeles)] !unless-before (pas)
(je peux|jpeux|je vais|jvais) (te rendre|faire de toi|te faire|te trouver|te lancer|tobtenir) [(une|un|devenir)] (celebre|star|un contrat|percer|une star|un casting|un job|connue|mannequin|comme mannequin)
(@you_want|tu cherches|ca tinteresse) (gagner|te faire|faire|de gagner|un job|de te faire) [(de|un peu|un|plein)] (largent|argent|de largent|de la thune|de thunes|thunes|argent facile|de largent facile|fric|facile|bien paye) [(facile|facilement|rapidement|avec)] !unless-after (dans le jeu|de poche)
(jai|j ai|je te propose|jte propose|ya) (un|une) (job|travail|plan|opportunite|casting|contrat|taf|shooting) (pour toi|facile|pour des filles|bien paye|tranquille|qui paye|de mannequin|de modele|pour les jeunes)
(je cherche|on cherche|on recrute|je recrute) (des|de jeunes|une|de nouvelles|des jeunes) (filles|modeles|mannequins|visages|fille|nouveaux visages|jeunes filles|tetes) [(pour|de)] !unless-after (mon equipe|le clan|jouer)
(un shooting|shooting|seance photo|une seance photo|un book|un book photo|un shoot) (gratuit|avec moi|paye|pour toi|prive|et je te paye|remunere|chez moi|en prive|juste nous)
(je te paye|je te paie|jte paye|tes payee|on te paye|cest paye) (pour poser|pour des photos|la photo|par photo|pour tes photos|tres bien|bien pour|pour chaque photo|pour une photo|pour un shooting|pour des videos)
avec (ton|ta|un) (visage|corps|physique|tete|belle gueule|talent|taille|joli minois|sourire pareil) (tu pourrais|tes faite|tes parfaite|tu peux|tu ferais|tu as|tu vas percer)
(viens travailler|bosse|travaille|viens bosser) (pour moi|avec moi|avec nous|dans mon agence) (et|tu|cest|sans|tauras|juste) !unless-after (sur lexpose)
(pas besoin de|sans|tas pas besoin de) (lautorisation de tes parents|lautorisation des parents|la signature de tes parents|laccord de tes parents|lautorisation parentale|la signature des parents)
