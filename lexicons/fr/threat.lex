signal: threat
version: 1
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (pour (triche|avoir triche)|si (tu triches|tu cheat))

(je vais|jvais|je peux|jpeux|sinon je|jvais les|je les|je) @publish [(toutes|tout)] [(tes|ta|ces|les|ton|tous tes|toutes tes)] (tes photos|photos|screens|video|videos|messages|secrets|conv|photo|captures|dossiers|nos conv) [(partout|sur|a)] !unless-after (du (voyage|match|stage)|de (vacances|classe|la fete)|en (cours|groupe))
(je vais|jvais|je peux|jpeux|je) (dire|montrer|envoyer|raconter|balancer|tout dire|tout montrer|tout raconter|tout envoyer|le dire|dis|balance) [(tout|ca|les photos|ca)] (a|aux) (ta|tes|tout|toute|ton|tous) (mere|parents|potes|lycee|college|le monde|ecole|ta classe|la terre|famille|pere|mec|copines|contacts|lecole|le college) !unless-after (que (tes malade|ten es|tas reussi)|la bonne)
(tout le monde|toute lecole|tout le college|tes parents|ta famille|tes potes|tous tes potes|tout le lycee) [(ils)] (va|vont|verra|verront|saura|sauront) [(le|les|tout)] (voir|savoir|verra|recevoir|decouvrir|les voir|tes photos|rire de|tout savoir|ce que|qui tu) [(tes|ce|qui)] !unless-after (le (film|spectacle)|ton (but|expose)|la piece)
(jai|j ai|jai garde|je garde|jai fait) (des|tous les|tout|toutes|les|plein de) (screens|screen de tout|enregistre|preuves|captures de|captures|enregistrements|tes photos enregistrees|sauvegarde|dossiers) [(de|sur|tout)] !unless-after (du (jeu|bug|menu))
(je vais|jvais|je peux) (te retrouver|te pirater|te hacker|thacker|te defoncer|te frapper|te detruire|te doxx|te doxer|tafficher|te pourrir la|te tuer|ruiner ta|gacher ta|te faire la peau) [(vie|reputation)] !unless-after (au (jeu|ping|foot|fifa)|en (ranked|duel)|dans le (jeu|labyrinthe))
(je sais|jsais) (ou|dans quelle rue|dans quel college) (tu (habites|vas|vis|passes|es a)|thabites|ta (mere|soeur|famille)) [(vis|travaille|habite)] !unless-after (range|mets)
(tu vas|vous allez) (le regretter|regretter|le payer|le payer cher|voir ce qui|avoir des problemes|t en mordre|prendre cher|souffrir) !unless-after (davoir rate|de pas (venir|gouter))
(sinon|ou alors|ou sinon|ou) (je|jvais|jenvoie|je vais) (balance|publie|envoie tout|poste tout|poste tes|le dis a|dis tout|balance tout|montre tout|tout balancer|tout montrer|les envoie|tout dire|affiche|diffuse|raconte tout) !unless-after (une carte postale|la passe|le ballon)
il (va|pourrait|peut) (arriver|se passer) (quelque chose|un truc|malheur|du mal) [(de grave|grave)] (a) (ta|ton|tes) [(mere|soeur|famille|chien|petit frere)]
(je vais|jvais|je peux) (te faire|faire en sorte|te voler|supprimer|prendre|pirater) [(que)] (virer|exclure|ton compte|ban|bannir|ton insta|ton snap|renvoyer|avoir des problemes|tu sois viree|perdre ton compte|griller)
(elle dirait|ils diraient|ils vont dire|elle va dire|ils penseraient|diraient|va dire) quoi (tes|ta|ton) (parents|mere|pere|potes|copines|famille|prof) [(si)] (si|en voyant|quand)
