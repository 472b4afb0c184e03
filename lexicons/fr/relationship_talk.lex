signal: relationship_talk
version: 1
status: draft
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-after: (parles en|parle en|dis le|previens|parles|parlez en|va voir) [a] (un adulte|tes parents|vos parents|un prof|un adulte de confiance|quelquun de confiance)
unless-after: (de la serie|dans le film|du livre|cette chanson)

(@you_want|tu serais|tu deviens|tu seras|jaimerais que tu sois|sois) [etre] (ma copine|mon copain|ma meuf|ma petite amie|ma cherie|sortir avec moi|ma go|ma petite copine|ma femme|mon petit ami|ma princesse|mon crush)
(@you_have|tas deja) (un copain|une copine|un mec|une meuf|un petit copain|un petit ami|une petite amie|un keum|un amoureux|un crush|quelquun dans ta vie|un copain ou|un cheri)
@you_are (celib|celibataire|en couple|amoureuse|amoureux|prise|encore celib|libre coeur) [(ou|toi|de)] !unless-before (il|elle|si)
(je suis|jsuis|je crois que je suis|je tombe|jsuis en train de tomber|chui|suis) [(@very|raide|en train de)] (amoureux|amoureuse|fou|love|accro|in love|tomber amoureux|dingue) de toi
(je taime|jtm|jtaime|je tadore|tu me manques|tu me manque|jtadore) (ma puce|ma princesse|mon coeur|bb|bebe|ma belle|mon amour|ma vie|ma cherie|trop mon|ma jolie|poupee|mon ange) !unless-after (maman|dit papi)
(on|toi et moi|nous deux|on est) (ferait|formerait|serait|ferais|est|pourrait etre) [(un|presque|trop)] (un beau couple|beau couple|un couple|en couple|plus que des amis|ensemble toi et moi|bien ensemble|trop mignons ensemble|un super couple) !unless-after (de la serie)
(on est|on sort|on est officiellement|tes) [(deja|maintenant)] (en couple|ensemble maintenant|ma meuf|ma copine|ensemble toi|plus que potes|ma femme) [(toi|maintenant)]
(jai envie|j ai envie|je reve|jaimerais|jaimerai trop|je voudrais) (de tembrasser|tembrasser|de toi|te faire un bisou|de te serrer|te prendre dans mes|de te prendre dans|un bisou de toi|sortir avec toi|detre avec toi|etre ton mec|etre ton copain|te faire un calin|tepouser)
(tu me plais|tu me plait|tu mplais|je craque|jcraque) [(@very|pour|de)] (beaucoup|trop|bien|toi|vraiment|enormement|grave|de plus en plus|depuis le debut|sur toi) !unless-after (comme coach)
(tas deja|t as deja|tu as deja|tas jamais) (embrasse|eu un copain|eu un mec|ete amoureuse|fait un bisou|ete en couple|embrasse un|sorti avec|ete amoureux|eu une copine) [(quelquun|un)]
quand (tu auras|tauras|tu seras|tu seras plus) (18|18 ans|grande|majeure|plus grande|majeur) _ (marie|marier|ensemble|couple|femme|copine|mariera|vivra|sera)
(mon amour|mon coeur|bb|bebe|ma vie|ma cherie|ma puce) (tu me manques|tu fais quoi|pourquoi tu reponds|jai reve de toi|tu dors|reponds|jpense a toi|tes ou|tu mas manque|bonne nuit|bien dormi)
(je peux pas|jpeux pas|je peux plus|jpeux plus) (vivre sans toi|me passer de toi|etre sans toi|dormir sans toi|rester sans te parler|imaginer ma vie sans toi)
lamour (na pas dage|a pas dage|ca na pas dage|na pas d age|ne regarde pas lage)
