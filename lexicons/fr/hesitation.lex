signal: hesitation
version: 1
status: draft
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(nan|nann|mouais|bof|non merci|pas trop|pas vraiment|jsais pas|jsp|je sais pas|chais pas|chepa|je sais pas trop|peut etre pas|pas maintenant|pas ce soir|plus tard peut etre|je verrai|on verra|je vais voir|je vais reflechir|laisse moi reflechir|pas encore) !unless-after (comment linstaller)
(pourquoi|pourquoi ca|prk|quoi comment ca|comment ca|de quoi tu parles|genre quoi|pour quoi faire|cest a dire|pourquoi faire)
(euh|heu|hum|mmh|ben|bah|bhe) (non|je|oui|jsp|pas|pourquoi|quoi|cest|tu|ok|nan)
(je|j) (peux pas|dois pas|ose pas|veux pas trop|crois pas|pense pas|devrais pas|ai pas le droit|suis pas sure|suis pas sur|prefere pas)
(je dois|faut que je|je vais|jdois|attends je) (demander|demande) (a|aux) (ma|mes|mon) (mere|parents|pere|maman|soeur|tante)
(je dois y aller|faut que jy aille|jdois y aller|je vais dormir|ma mere mappelle|bonne nuit jy vais|jy vais|je deco|jdeco|je me deconnecte|bye jy vais)
(tes qui|t es qui|on se connait|je te connais|cest qui|cki|qui es tu|qui ta donne mon num|cest bizarre|chelou) [(toi)]
(ok|oui|dac|bah ok) (mais) (pourquoi|je|ma mere|cest|mes parents|jsp|bof)
