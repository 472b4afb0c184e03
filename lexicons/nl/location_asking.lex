signal: location_asking
version: 1
status: draft
tactic: Finds out where the other one lives, goes to school or is.
source: Olson et al. 2007 (gaining access); Black et al. 2015 (geography)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (op de (kaart|map)|in het spel|in het level|in minecraft|in fortnite|in roblox|op de server|in de dungeon)

waar (woon|woont|leef|wone|woonde) (je|jij|ge|gij)
(in|uit) welke (stad|plaats|wijk|buurt|provincie|straat|gemeente) (woon|kom|zit|ben) (je|jij|ge)
(waar|uit welke buurt) kom (je|jij) [(eigenlijk|ergens|precies)] vandaan
van waar (zijt|ben|zijde|kom|bende) [(je|ge|gij|jij)]
(op|naar) welke school (zit|ga) (je|jij|ge)
waar (zit|ga) (je|jij) [(eigenlijk)] (op|naar) school
waar (ben|zit|hang) (je|jij) (nu|op dit moment|precies|ergens|eigenlijk)
(stuur|deel|geef|app) [(me|mij)] [(eens|even|ff)] @your (locatie|live locatie|adres|plek)
zet (je|jouw) (locatie|live locatie|snapmap|gps) (aan|open)
woon (je|jij) [(ook|hier|ver|dicht|in|ergens)] [(in de|bij mij|in een)] (ver weg|dichtbij|in de buurt|in een dorp|in een flat|in de stad|vlakbij|bij mij in de buurt|buurt|ver)
hoe ver (woon|zit) (je|jij) [(van mij|hiervandaan|weg)]
hoe (ga|fiets|loop|kom) (je|jij) [(altijd|meestal)] (naar school|naar huis|thuis)
(waar|bij welke club) (voetbal|train|sport|dans|hockey|rijd|turn) (je|jij) [(altijd|ergens)]
