signal: paid_live_stream
version: 1
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (voor het goede doel|charity|voetbal|minecraft|fortnite|concert|speedrun)

ik (betaal|geef|stuur|doneer) (je|jou) [(wel|100|50|20|geld|coins|rozen|cadeautjes|robux)] [(euro|coins)] (als|voor) (je|een) [(live|prive)] [(gaat|voor)] (live|live gaat|stream|livestream|voor de cam|show|de cam|op cam) [(gaat|komt)]
(ga|kom) [(je|eens|even|dan|maar)] live [(alleen|prive|en|dan|ik)] (voor mij|alleen voor mij|dan krijg|en ik|en krijg|dan stuur|ik stuur|prive voor)
(prive|geheime|betaalde) (livestream|stream|show|livestreams|camshow|live) (voor|tegen|alleen|zonder|en|voor geld)
(dans|doe|laat) [(iets|wat|eens|je|meer)] [(in|op|zien)] [(je|de)] (stream|livestream|live|cam) (voor|dan|en) (coins|cadeaus|cadeautjes|geld|krijg je|geef ik|je krijgt|stuur ik)
(voor|per) (elke|elk|iedere) (cadeau|cadeautje|gift|roos|100 coins|donatie|tip) (moet|doe|laat|dans) je [(iets|wat|meer)]
stream [(je|eens|maar)] (alleen voor mij|prive voor mij|voor geld|enkel voor mij|prive voor)
(hoeveel|wat) (kost|vraag|wil|reken) [(je|jij)] [(voor)] (een|voor) [(prive)] (prive show|livestream|prive stream|videogesprek|prive livestream|show op cam|stream met jou)
(ik|we) (betaal|betalen) (je|jou) [(goed|wel)] (per|voor elke|voor iedere) (minuut|stream|uur) [(op|voor|live|dat)] (live|op cam|voor de cam|dat je live|prive)
