signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (pour le cours|en cours|pour la visio|avec le prof|de la reunion|de surveillance)

(mets|met|allume|active|ouvre|branche|tu mets|tu peux mettre|tu allumes|lance|mettre|allumer) (ta|la) (cam|camera|webcam|web cam)
(@you_have) (une|la|pas de|pas une) (cam|camera|webcam) [(sur|toi|ou)] !unless-after (de (surveillance|recul)|pro|gopro)
(on|tu veux|on peut|viens on|ca te dit|tes chaud pour|tes chaude pour) [(se|fait|faire|une|un)] (un facetime|une visio|un appel video|faire une visio|appel video|un face time|se faire une visio|une video|fait une visio|une cam) [(toi|tous|ce soir|en)] !unless-after (avec mamie|de cours)
(je veux|jveux|jaimerais|je peux|jpeux|laisse moi) te (voir|regarder) (en|a la|par|en direct) (cam|camera|webcam|visio|video|facetime|live|direct)
(montre toi|fais toi voir|montre ta tete|montre ton visage|apparais|fait toi voir|montre) (en|a la|a|devant la|un peu en|devant) (cam|camera|webcam|visio|la cam|la camera)
(pourquoi|pk|pq|prk) (tu|ta) (mets|allumes|actives|veux) (pas|jamais) [(mettre)] (ta|la) (cam|camera|webcam)
(baisse|bouge|tourne|recule|descends|leve|penche) [(un peu)] (ta|la) (cam|camera|webcam) [(un peu|plus)] !unless-after (du jeu|gopro)
(appelle moi|on sappelle|je tappelle|jtappelle|tu mappelles) en (video|visio|facetime|cam|camera)
(danse|leve toi|tourne toi|fais un tour|defile|pose|fais un petit tour|tourne sur toi) (pour moi|devant la cam|en cam|a la cam|devant la camera|en visio)
(avec|sans) (la cam|ta cam|cam|camera) (cest mieux|sinon|allumee|stp|comme ca je te vois|cest pas drole|ou sans)
