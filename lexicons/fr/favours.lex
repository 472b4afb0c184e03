signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)

(tu peux me|peux tu me|tu me|tu pourrais me|tu me ferais) (rendre|faire|rends|fais) (un|une) (service|petit service|faveur|ptit service|truc pour moi|petite faveur) [(special)] !unless-after (et (ferme|eteins|coupe))
si tu (fais ca|le fais|me fais ca|menvoies|mobeis|maides|acceptes|fais ce que je) [(pour moi|je|ca)] (je|jte|jtachete|tu auras|pour moi je|tauras) [(te|tachete|toffre|donne|des)] !unless-after (plante|crois)
(tu ferais|tu fais|tes prete a faire|tu serais prete a faire|tu me donnes|tu me donnerais|tes pret a faire) quoi (pour|en echange|contre) [(un|des|une|de)] (@game_currency|@game_item|un skin|cadeau|cadeaux|argent|echange|moi|ca|largent|thunes)
(fais le|fais ca|fait le|fait ca|faites le) (pour moi|juste pour moi|pour nous|si tu maimes|pour me faire plaisir) [(stp)]
(tu me dois|tu m dois|tu mdois) (un|une|bien|quelque|ca|tout) (service|photo|faveur|ca|chose|truc|bien ca|petit truc) !unless-after (mc do|de poker)
(je tai|jtai|je t ai|moi je tai) (aide|donne|achete|offert|paye|carry) _ (maintenant (tu|cest|a toi)|a ton tour|a toi de|tu peux bien)
(quelque chose|un truc|un petit truc|une faveur|un service) en echange (de|des|du|cest|ok|et|stp|bien sur) !unless-after (trade|(mon|ton) (item|skin))
(je te|jte) (monte|carry|fais tes devoirs|fais monter|passe admin|fais passer|boost) (si|mais|en echange|ton compte si|a condition)
(jai besoin|jaimerais|jvoudrais|je voudrais) (que tu|te demander|dun service) (fasses|un service|un truc|quelque chose|de ta part|me fasses) [(pour moi|de|special)] !unless-after (du magasin|au sujet du cours)
(je te demande|jte demande|je demande) (juste|quune|que|rien quune) (ca|une chose|un truc|une photo|un service|une petite)
(rien nest|ya rien de|cest pas|rien cest) gratuit (ma belle|dans la vie|tu sais|bb|princesse|ma jolie)
(rends|rend|rendez) moi un [(petit|ptit|gros|dernier)] (service|service et) [(stp|et)] !unless-after (eteins|ferme)
