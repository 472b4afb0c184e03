signal: adult_life
version: 1
status: draft
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(mon patron|ma patronne|mon boss au|le bureau|au bureau|collegue|collegues|mes collegues|heures sup|heures supplementaires|fiche de paie|facture|factures|teletravail|reunion de service|entretien dembauche|augmentation de salaire|rtt|conges payes|prime de fin|chef de service|comite dentreprise)
(loyer|proprio|proprietaire|locataire|hypotheque|impots|taxe fonciere|retraite complementaire|pret immobilier|credit immobilier|caf|mutuelle|assurance auto|facture deau|facture edf|compte bancaire)
(ma|mon|ton|ta|sa|tes|mes|nos|vos) (femme|mari|epouse|ex femme|ex mari|enfants|fils aine|petits enfants|belle mere|beau pere|gendre|belle fille|fille ainee|belle famille) !unless-after (de menage)
(divorce depuis|divorcee depuis|divorcee et|veuf|veuve|je suis mariee|je suis marie|enceinte|garde alternee|la nounou|la creche|conge maternite|mere celibataire|pere celibataire|pension alimentaire)
(une biere|des bieres|un verre de vin|lapero|apero|un cocktail|boire un coup|un pub|premier rencard|premier rendez vous|site de rencontre|sur tinder|meetic|un spritz|bar a vin)
(la fac|a la fac|luniversite|master 2|mon master|memoire de master|la these|doctorat|en amphi|les partiels|concours de la fonction|mon alternance|ecole dingenieur|licence pro)
(garagiste|controle technique|plombier|electricien|chaudiere|machine a laver|demenagement|travaux dans|tondeuse|lessence|pneus|devis|carte grise|macon)
(numero de commande|numero de dossier|numero de suivi|votre commande|service client|horaires douverture|reservation au nom|votre reservation|votre colis|numero de contrat|votre dossier)
(coloscopie|tension arterielle|cholesterol|irm|prise de sang|kine mardi|ordonnance du|visite medicale|arret maladie|carte vitale)
