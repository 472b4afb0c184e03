signal: discomfort
version: 1
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022

(cest|c est|tes|t es|ca devient|ca fait|cette conv est|ta question est|je trouve ca) [(@very|un peu|hyper|carrement|super)] (bizarre|chelou|genant|malsain|flippant|louche|degueu|creepy|glauque|deplace|malaisant|gros malaise|weird|inquietant|pas normal|degoutant) !unless-after (quil|ce (bug|jeu|film|niveau)|le (bug|temps|film))
(tu me|tu m|ca me|vous me) (fais peur|fais flipper|mets mal|met mal a laise|fait peur|mets mal a laise|fait flipper|degoutes|genes|gene|derange|stresses|fais bizarre|fait bizarre|stresse tes) [(a laise|la|un peu|quand)] !unless-after (le (controle|chien|film)|les (araignees|clowns))
(je suis|jsuis|chui|je me sens|jme sens|suis) [(@very|pas|un peu|super)] (mal a laise|pas a laise|genee|gene|a laise avec ca|pas bien avec ca|forcee|obligee de|oppressee|sous pression|pas tranquille|pas en securite|pas rassuree|harcelee|mise sous pression) !unless-after (dans (ces|mes) (chaussures|bottes))
(jaime pas|j aime pas|je naime pas|jaime pas trop|japprecie pas) (quand tu|comment tu|que tu|ce que tu|quand on me|parler de ca|la facon dont|ces questions|ce genre de|ou ca va|la tournure) [(me|parles|dis|demandes|tu)] !unless-after (chantes|joues en defense|cuisines)
(pourquoi|pk|pq|prk|pourkoi) (tu|ta|t) (veux|demandes|me demandes|poses|as besoin|me dis|insistes|veux savoir|me poses|tinteresses) [(ca|mon|ma|savoir|une|cette|toutes)] !unless-after (au prof|sortir du|partir du|des frites)
(tu poses|ca fait|tu me poses|tu pose) (beaucoup|trop|plein) [(de)] (questions) [(la|nan|mdr|sur)] !unless-before (controle|exam) !unless-after (au prof|sur le cours)
(comment|dou|d ou) (tu (sais|connais|as eu|as trouve)|tas (eu|trouve)|tu sors) [(mon|ma|que|ou)] (mon num|mon nom|mon prenom|mon age|mon insta|mon adresse|mon college|mon ecole|ma ville|ou jhabite|ou j habite|que jhabite|ou je vais|que je vais|ca sur moi) !unless-after (pote|chat)
@you_are (quun|un|une|qu un|vraiment un) [(gros|vieux|sale|vrai)] (pervers|malade|tare|psychopathe|relou|dalleux|detraque|creep|forceur|lourd|pointeur) !unless-after (dans among us)
(on peut|on|tu peux|vas y) [(peut|plutot)] (changer de sujet|change de sujet|parler dautre chose|parle dautre chose|ne pas parler de ca|pas parler de ca|arreter den parler|eviter ce sujet) !unless-after de dissertation
(cest|c est) (pas normal|pas ok|pas correct|pas bien|pas legal|interdit|illegal|pas cool) (que tu|de me|de demander|ce que tu|de parler|cque tu|de dire ca|tu es|avec une mineure)
(beurk|degueu|quelle horreur|oh le malaise|malaise|le malaise|big malaise|eurk) (serieux|mec|arrete|tu|t|la|frere|non|laisse|serieux|stp) !unless-after (bouffe|cantine)
(cest|trop|un peu|hyper|super) (prive|perso|personnel|intime) (ca|comme|nan|non|pour|je|hein|desole|ta question) !unless-before (ordi|coach|projet|chat|serveur) !unless-after (trainer)
