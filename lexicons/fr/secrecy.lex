signal: secrecy
version: 1
status: draft
tactic: Asks to keep the contact or what is said from parents and others.
source: Olson et al. 2007 (isolation); O'Connell 2003; NSPCC guidance for parents
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (la surprise|cest une surprise|spoil|la fin du|la reponse|le resultat|son anniv|son anniversaire|la fete)
unless-after: (ton|ta) @own_detail
unless-before: (surprise|anniv|anniversaire)

[(ne|surtout|faut)] [(le|en|lui|leur|y)] @tell_verb (pas|jamais|rien) [(ca|de ca|ca surtout)] a (personne|quiconque) [(ok|stp|daccord)]
(ne|nen|le|surtout|faut pas que tu|tu dois) [(le|en|lui)] @tell_verb [(surtout|ca)] a (personne|quiconque)
[(ne|nen|surtout)] [(le|en|lui)] @tell_verb (pas|rien|jamais|surtout pas|surtout rien) [(ca|de ca|de nous|ca)] (a|aux|avec) [(tes|ton|ta)] (@parent|@friend|@relative|@trusted) !unless-before (pourquoi|si) !unless-after (que (jarrive|merci)|quon est en retard)
(ne|surtout|leur|lui) [(le|lui|leur)] @tell_verb (pas|jamais) [(surtout)] (quon se|quon parle|que tu me|que je te|que tu parles|que je tai|quon sest|qui je suis|de quoi on|pour nous) !unless-after (parle francais)
(personne|tes parents|ta mere|ton pere|tes potes|ils|elle|ta famille) [(ne|ils|elle)] (doit|doivent|peut|peuvent|a besoin|ont besoin|faut) [(pas|surtout pas|jamais|de)] (savoir|etre au courant|lapprendre|voir ca|le savoir|tomber dessus|decouvrir|lire ca|voir nos|de savoir|apprendre) !unless-after (la reponse|le code|par coeur)
(faut pas que|il faut pas que|pourvu que|pour pas que|sans que|avant que|faudrait pas que) [(tes|ta|ton)] [@parent] (personne|quelquun|parents|ils|elle|maman|mere|pere|voie|voient|sachent|sache) (sache|sachent|voie|voient|tombent|tombe|lapprenne|lapprennent|nous|le sache|soit|soient|apprenne|remarque|remarquent|se doute|ca) [(au courant|dessus|ca)]
(ca reste|ca doit rester|ca restera|garde ca|garde le|reste|on garde ca|que ca reste) [(bien|juste)] (entre nous|entre toi et moi|secret|pour toi|entre nous deux|rien quentre nous|prive ok|notre secret) !unless-after (les deux)
(garder|on garde|garde) (notre|ca|tout) [(relation|amitie|histoire)] (secrete|secret|cache|en secret|cachee|secrets|confidentiel)
@delete [(bien|tout|tous|vite)] (les|nos|notre|la|tes|mes|cette|ces|tous les|toute la|lhistorique) (messages|conv|conversation|discussion|conversations|photos que je|msg|appels|discussions|historique|de la conv) !unless-after (du (serveur|groupe|navigateur)|en (double|commun))
@delete (tout|ca|apres|quand|le|une fois que) [(apres|ce que|quon|quand|tu)] (avoir lu|lavoir lu|tas lu|lu|quon sest dit|on se dit|sest dit|ecrit|lire|que tu las lu) !unless-after le livre
(en cachette|en scred|dans le dos|derriere le dos|en douce) [(de|des)] (tes|ta|ton|de tes|de ta) (parents|mere|pere|darons|daronne|famille)
si (on te demande|quelquun demande|ta mere demande|tes parents demandent|on demande|ils demandent|elle demande|ils voient|elle voit|ils te demandent|on tombe) [(qui|avec|ce|dessus)] [(je|tu|suis|parles)] (tu dis|dis|dis que|reponds|tu reponds|invente|mens|tu mens|efface|tinventes|cache|tu leur dis|leur dis|nie) !unless-after (la verite|a un adulte)
(dis|tu dis|raconte|tas qua dire|tu leur dis) [(leur|lui|a ta mere|a tes parents|a tes darons)] que (tu vas|tu dors|je suis|cest|tes|tetais|tas gagne) [(chez|un|une|a|le)] (une copine|copine|pote|cousin|ami|camarade|reviser|la bibliotheque|une amie|au cdi|ton cousin|un cadeau dune|dune copine|de ta classe|college|un cousin)
si (tu le dis|tu en parles|on lapprend|ils lapprennent|ca se sait|tu parles|ta mere lapprend|quelquun lapprend) [(a)] [(quelquun|quelqu)] [(je|on|jvais|cest)] (vais|va|pourra|pourrai|risque|fini|finit|aurai|aura|serai) _ (prison|ennuis|problemes|parler|voir|separer|plus|fini|galere|faute|nous)
(promets|jure|tu me promets|tu me jures|promets moi|jure moi) [(moi)] [(que|de)] (tu diras|tu vas|tu le|tu nen|ne|rien|pas le|tu en|jamais) [(rien|pas|diras|dire)] (dire|rien|pas|parler|parleras|diras|en parler|a personne|balancer) !unless-after (pleurer)
(enregistre|renomme|mets|note) (moi|mon num|mon nom|mon numero) (sous|avec|comme|un) (un|autre|une|le nom|faux) (autre|copine|nom|dune|faux|prenom|de fille|amie)
(cache|planque|cache bien) (ton tel|ton portable|le cadeau|la conv|ca|ton ecran|les messages|le telephone|la carte) (a|de|si|quand|sous|pour|derriere|bien|avant) !unless-after (cache)
(mets|met|active|passe) (les|le|la|en) (messages ephemeres|mode ephemere|messages qui|mode secret|discussion secrete|mode prive ok|conv ephemere|messages temporaires) [(se|qui)]
(on se parle|parle moi|appelle moi|ecris moi|on sappelle) (en cachette|en secret|en scred|en douce|discretement|quand ils dorment|sans bruit)
(cest mieux|vaut mieux|il vaut mieux|mieux vaut) (que personne|si personne|quils|que tes parents|que ta mere|rien dire|pas leur dire|pas le dire|si tes parents|quelle) [(ne)] (sache|sachent|le sait|savent|soit|dire|a|apprennent|sache pas|le sachent pas|personne|sachent pas|le sache)
(motus|bouche cousue|chut|tais toi|pas un mot|ferme la) (bouche|a|ok|hein|sur|la dessus|cest|personne|et) [(cousue|tes|secret|personne)]
