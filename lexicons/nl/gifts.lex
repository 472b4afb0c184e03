signal: gifts
version: 1
status: draft
tactic: Offers presents or game currency.
source: Olson et al. 2007; Ringenberg et al. 2022; NCMEC guidance on gift giving
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (in ruil voor je (zwaard|pet|skin|account)|ruilen voor|voor (mama|papa|oma|opa|moederdag|vaderdag))

ik (koop|geef|stuur|bestel|regel|haal) [(voor)] (je|jou) [(wel|graag|ook|dan|morgen)] [(een|wat|nieuwe|gratis|die|dat|100|500|1000|paar|een paar)] [(nieuwe|mooie|leuke|gratis|paar)] (@game_gift|@present|iets|iets moois|iets leuks|alles|wat je wil)
ik (zal|wil|kan|ga|zou) (je|jou|voor je|voor jou) [(wel|graag|ook)] [(een|wat|nieuwe|gratis|die|dat|100|500|1000|paar|een paar)] [(nieuwe|mooie|leuke|gratis)] (@game_gift|@present|iets|iets moois|iets leuks|alles) (kopen|geven|sturen|geven hoor|bestellen|regelen|willen kopen|willen geven|trakteren)
(wil|hebt|lust|wilt|zou) (je|jij|ge) [(graag|ook|misschien|van mij|niet)] [(gratis|een|wat|nieuwe|meer)] [(gratis|nieuwe)] (robux|vbucks|v bucks|nitro|skin|skins|tegoed|beltegoed|cadeaukaart|giftcard|een cadeautje|cadeautje) !unless-before (als)
(ik heb|heb|ik had) [(nog|hier|wel|een)] [(een|iets|klein)] (cadeautje|cadeau|verrassing|verrassinkje|kadootje|iets leuks|kado) voor (je|jou) !unless-after (moeder|oma)
wat (wil|zou|vraag) (je|jij) [(graag|hebben|allemaal)] [(van mij|hebben)] (van mij|hebben ik koop|cadeau van mij|ik betaal)
(ik|alles) [(wel)] (betaal|trakteer|betaal ik|op mijn kosten) [(alles|wel|je|het|jou)] [(voor)] (voor je|voor jou|alles|je telefoon|je rijbewijs|je kleren|je) !unless-after (rekening samen|belasting)
ik (maak|stuur|geef|stort) (je|jou) [(elke|iedere|wat|gewoon|wel)] [(week|maand)] [(10|20|50|100|wat|een beetje|5)] (euro|geld|zakgeld|tikkie) [over]
heb je (mijn|het|de|dat) [(leuke)] (cadeau|cadeautje|pakje|pakketje|robux|giftcard|verrassing|kado) (al|gekregen|ontvangen|gevonden) [(gekregen|ontvangen)]
ik (verwen|verwennen) (je|jou) [(graag|wel)]
gratis (robux|vbucks|skins|nitro|gems|beltegoed) (van mij|voor je|voor jou|als je|wil je)
(alles|het is|dit is|dat is) [allemaal] op mijn kosten !unless-before (auto|huis)
