signal: guilt
version: 1
status: draft
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

als je [(echt|wel)] [(echt|om mij|van me|van mij|me)] (van me hield|van mij hield|om me gaf|van me houdt|om mij gaf|me leuk vindt|me vertrouwt|me vertrouwde|om me geeft|van mij houdt) [(dan)] [(zou|deed|stuur|doe|laat)]
na alles wat ik [(al|allemaal)] voor (je|jou) (heb gedaan|gedaan heb|deed|doe|betaald heb|gekocht heb|heb betaald)
ik heb [(al|zo|toch|echt)] [(zo|al)] veel (geld aan je uitgegeven|voor je gedaan|voor jou gedaan|voor je over|voor je betaald|in jou gestoken|voor je opgegeven)
(het is|dit is|dat is) [(allemaal|gewoon|echt)] [(allemaal)] (jouw schuld|jou schuld|door jou|je eigen schuld) !unless-after (dat we verloren|in het spel)
(je|dat|dit) (maakt|doet|kwetst|stelt|breekt) (me|mij) [(echt|zo|heel)] (verdriet|verdrietig|pijn|kapot|teleur|zo|echt) [(als|door)]
je (had|hebt) [(het|me|mij|dat)] [(het|dat|toch|me)] [(toch)] beloofd !unless-after (naar de training|te komen)
je (kwetst|negeert|verlaat|bedriegt) (me|mij) [(altijd|gewoon|weer|steeds|echt|als|zo)]
(je|dan) (breekt|breek je) [(echt|zo)] [(mijn|me het)] hart
(zonder jou|als je weggaat|als je me verlaat|als je stopt|als je niet) [(met|antwoordt|meer|praten)] (wil ik niet|kan ik niet|doe ik mezelf|hoeft het|wil ik niet meer|ga ik dood) [(meer|leven|verder|iets|aan|voor mij)]
ik dacht dat (je|jij|we|ik) [(om|van|me|mij|je|kon)] (om me gaf|me vertrouwde|van me hield|anders was|vrienden waren|me leuk vond|vertrouwen|om mij gaf|kon vertrouwen)
(ben ik|ik ben) [(je|jou|dan|zeker)] [(dan|zeker)] (niet belangrijk|niks waard voor jou|niet goed genoeg voor je|niks voor jou|niet belangrijk genoeg)
(andere meisjes|iedereen|een ander|andere meiden|mijn ex) (zou|zouden|doet|doen|had) (dit|dat|het) [(allang|meteen|wel|gewoon)] (wel|doen|meteen|gedaan|allang|gestuurd|voor me)
