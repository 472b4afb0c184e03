signal: private_channel
version: 1
status: draft
tactic: Moves the talk to another app, account or a private place.
source: NCMEC CyberTipline and Ofcom notes on moving off-platform; Olson et al. 2007 (isolation)
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (du clan|de la classe|du groupe de|de lecole|du club|du support|pour lexpose)

(@you_have|tu utilises|vous avez|tes sur|t es sur|tu es sur) [(un|ton|un compte)] @private_app !unless-before (si|pas|deja) !unless-after (a jour|installe|sur ton pc|pour les cours)
(cest quoi|@tell_me|file|file moi|jpeux avoir|je peux avoir|tu me donnes|balance) [(ton)] (ton @private_app|pseudo snap|ton snap|ton pseudo insta|ton pseudo snap|ton @private_app stp)
@message_me (sur|en|par|dans mes) [(mon)] (@private_app|prive|mp|dm|pv|message prive|mes dm)
(on|viens|vien|on peut|on va|vas y|on continue|on se parle|viens on) [(peut|parle|passe|va|se|continue|sparle)] (parler|parle|passe|continuer|va|continue|parle plutot|discuter|discute|se parler) (sur|en|par) (@private_app|prive|mp|dm|pv|vocal prive|une autre appli|un autre)
(viens|parle moi|on parle|rejoins moi|on se capte|on discute|on sera mieux|je tecris|mieux) @private_way
(ici|la) (on|cest|je) [(peut|est|peux)] (peut|pas|peux) [(pas)] (parler tranquille|parler librement|tout dire|prive ici|te dire|sur ici|parler tranquillement|discuter tranquille|se parler vraiment|pas parler)
(ici|les modos|ils|les moderateurs|le jeu) [(ils|on)] (lisent|voient|surveillent|censurent|peuvent lire|peuvent voir|bannissent pour|filtrent) [(tout|nos|tous)] (nos messages|tout ce quon|les messages|ce quon ecrit|nos conv|tout ici|tous les messages|messages)
(je te|jte|je vais te|tiens|note|voila|prends) [(donne|passe|envoie|file|note|mon|cest)] [(mon)] (mon @private_app|mon num|mon numero|mon pseudo snap|06|mon tel|snap cest) !unless-after (de commande)
(telecharge|installe|cree|fais toi|cree toi|fais) (@private_app|un compte @private_app|un compte snap|un autre compte|une autre appli|un compte secret|un deuxieme compte|un faux compte|un compte prive) [(pour|que|comme)] !unless-after (sur pc|la mise a jour)
(envoie|envoi|lache) [(moi)] (un|une) (mp|dm|message prive|demande snap|demande damis snap|demande sur snap)
(rejoins|viens dans|viens sur) (mon|un|le) (serveur prive|groupe prive|vocal prive|discord prive|serveur discord perso|salon prive|groupe secret)
(on sappelle|appelle moi|viens en|on fait un) (en vocal prive|en appel prive|sur @private_app|appel juste nous|vocal juste nous|appel prive|call prive|vocal tous les deux)
