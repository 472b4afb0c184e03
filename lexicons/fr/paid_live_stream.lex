signal: paid_live_stream
version: 1
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (de (minecraft|fortnite|roblox|jeu|gaming)|du tournoi)

(fais|fait|lance|tu fais|tu ferais|fais moi|demarre) [(moi|un)] (live|stream|direct|un live|un stream) (prive|rien que pour|pour moi|juste pour|en prive|que pour moi|secret|juste nous|et je)
(je te|jte|je) (donne|envoie|file|offre|paye|lache|mets) (des|un|plein de|500|1000|100) (@game_currency|roses|cadeaux|lions|lion|bits|euros|subs|gifts) (si|pour que) (tu|tu me) (danses|fais|passes|lances|te leves|montres|fais un|mets|souris|streames) !unless-after (un but)
(tu prends|tu demandes|cest|combien) (combien|pour|tu prends) (pour|un|en) (un|une|live|show|visio) [(live|show|video|visio|appel|stream)] (prive|privee|pour moi|perso|juste pour moi|payante|video)
(tu peux|on peut|tu pourrais) (gagner|te faire) (de largent|de la thune|des thunes|plein dargent|plein de cadeaux|beaucoup|pas mal) (en live|en faisant|avec des lives|en direct|avec ta cam|avec des videos privees|en stream) [(des|lives)] !unless-after (gateaux)
(show|video|live|contenu|appel) (prive|privee|exclusif|vip|perso) (pour moi|contre|je paye|et je|combien|jte paye|payant|contre des)
(je te|jte|je) (paye|paie|donne|file) [(10|20|50|5)] [(euros)] (la minute|par minute|par live|le live|par video|la video|a chaque live|lheure de live)
(en|dans ton|pendant le|sur ton|sur le) (live|direct|stream) [(tu)] (danses|leve toi|fais ce que|mets|montre|tourne toi|envoie un bisou|fais un tour) (pour|ton|ta|je|une|moi|sur|toi)
(change|mets) (de tenue|une autre tenue|cette robe|un autre haut|un truc joli) (et|pour|en|contre) (je te|live|des|jenvoie|jte|direct|le live|moi)
(si|quand) (jenvoie|on arrive a|jmets|je mets|je donne|tarrives a) (100|200|500|1000|mille|un lion|plus) [(pieces|roses|robux|likes|gifts)] (tu|tu fais|tu danses|tu montres)
(viens|on fait|rejoins) (en|un|dans un) (live|direct|stream|duo|visio) (prive|rien que|juste nous|tous les deux|a deux|payant)
