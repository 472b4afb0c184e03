signal: distrust
version: 1
status: draft
tactic: Talks down parents and friends, so that they are not told.
source: Olson et al. 2007 (isolation); Ringenberg et al. 2022
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(je|jouw) (ouders|moeder|vader|vrienden|vriendinnen|mama|papa|familie) (begrijpen|begrijpt|snappen|snapt) [(je|dat|dit|ons|het)] [(toch|gewoon|echt|helemaal)] (niet|nooit|niks) !unless-after (van het spel|van de regels)
(je|jouw) (ouders|moeder|vader|vrienden|vriendinnen|mama|papa) (willen|wil|proberen) [(je|ons|alleen|gewoon)] [(alleen|gewoon|maar)] [(maar|je)] (controleren|uit elkaar|klein houden|alles verbieden|niet dat je gelukkig|in de gaten houden|verbieden|tegenhouden)
(je|jouw) (ouders|moeder|vader|vrienden|vriendinnen) (zijn|is) [(gewoon|maar|allemaal|alleen|toch|echt)] [(maar|zo)] (jaloers|nep|neppe vrienden|tegen je|tegen ons|slecht voor je|geen echte vrienden|ouderwets)
(je|jouw) (ouders|moeder|vader|vrienden|vriendinnen) (zouden|zou|zullen|zal|gaan) [(dit|het|dat|ons|je)] [(toch|nooit|niet|alleen)] [(maar|toch)] (begrijpen|snappen|geloven|verpesten|verbieden|kapot maken|niet begrijpen)
(geloof|luister|vertrouw) [(maar)] (niet|nooit) [(naar)] [(je|jouw)] (ouders|vrienden|moeder|vader|vriendinnen|leraren|hen|familie) !unless-after (in het spel)
je (kan|kunt) [(echt)] (niemand|alleen mij|enkel mij|je ouders niet|je vrienden niet) [(meer|anders)] vertrouwen !unless-after (op internet|in dit spel)
vertrouw (alleen|enkel|liever) (mij|op mij)
wie (geloof|vertrouw) je (nou|meer|nu|dan) [(meer)] [(mij|hen|hun)]
(je|jouw) (ouders|moeder|vader|vrienden|vriendinnen|familie) (geven|geeft|interesseren|interesseert|houden|houdt) [(zich)] [(toch|echt)] (niks om|niet om|niet echt om|niet van|niet voor) (je|jou)
(je|jouw) (vrienden|vriendinnen|klasgenoten) (roddelen|praten|lachen) [(toch|alleen|allemaal)] [(maar)] (achter je rug|over je|over jou)
