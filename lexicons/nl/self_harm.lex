signal: self_harm
version: 1
status: draft
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

ik wil [(gewoon|het liefst|echt)] (dood|niet meer leven|niet meer bestaan|sterven|er niet meer zijn|niet meer wakker worden|er een einde aan maken|mezelf iets aandoen|doodgaan) !unless-after (in het spel|van het lachen)
ik (maak|ga) [(mezelf|mijzelf|er|me)] [(een|nog)] (van kant|zelfmoord plegen|einde aan mijn leven|iets aandoen|mezelf iets aandoen|einde aan maken)
ik (snij|snijd|krab|verwond|sneed|kras) (mezelf|me|mijzelf|mij) [(weer|soms|vaak|nog|expres|gisteren)] !unless-after (in de vinger|tijdens het koken|aan papier)
ik heb (mezelf|me|mijzelf) [(weer|gisteren|expres|vandaag)] (gesneden|verwond|pijn gedaan expres|expres pijn gedaan|iets aangedaan) !unless-after (in mijn vinger|aan papier|met koken)
(iedereen|jullie|mijn ouders|de wereld|ze) (is|zijn|zou|zouden|hebben) [(het|toch|veel)] (beter af zonder mij|beter zonder mij|beter af als ik er niet|blij als ik dood|beter hebben zonder mij)
(het|mijn) leven heeft [(echt|voor mij)] geen zin [meer]
ik (kan|hou) [(dit|het)] [(leven|allemaal|echt)] (niet meer vol|niet langer vol|niet meer aan|zo niet meer verder|niet meer zo verder) [houden]
(zelfmoord|zelfdoding) (plegen|gepleegd|gedachten|gedachtes|doen|overwogen) !unless-before (film|in het boek)
ik (heb|denk) [(soms|vaak|aan|weer)] [(aan)] (zelfmoordgedachten|zelfmoord|zelfdoding|donkere gedachten|suicidale gedachten)
(niemand|geen mens) zou (me|mij|het) [(ooit|echt)] (missen|merken als ik)
