signal: age_asking
version: 1
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (voor|op) (het|de|ons|onze|je) (formulier|inschrijving|team|toernooi|clan|club|ledenlijst|voetbal)

hoe oud (ben|bn|bent|word|was|zijde|zijt) [@you] !unless-after (op die foto|toen)
(hoeveel|welke) (jaar|leeftijd) (ben|heb) (je|jij)
(wat|welke) is [nou] @your [(echte|precieze)] leeftijd
(zeg|vertel|stuur|geef) [(me|mij)] [(eens|even|ff|eerst)] @your [(echte)] leeftijd
(welk|wat is je|wat is jouw) (geboortejaar|bouwjaar) [(ben|heb)] [@you]
wanneer ben (je|jij) [(precies|eigenlijk)] (geboren|jarig geworden)
in welke (klas|groep|graad) (zit|zitte) [@you]
welke (klas|groep) (zit|doe) (je|jij)
zit [(je|jij|ge)] [(nog|al|pas)] op (de basisschool|de middelbare|het lager|het middelbaar|de lagere school|de brugklas|de mavo|de havo)
@ben_je [(al|nog|wel|eigenlijk|echt|boven de|onder de|ouder dan)] (volwassen|meerderjarig|minderjarig|16|18|boven de 18|onder de 18|ouder dan 16)
je (lijkt|klinkt|ziet) [(er)] [(nog|wel|best|heel|zo)] (jong|jonger|ouder) [uit] _ hoe oud
(leeftijd|lft) (en|of|aub|pls|plz) (woonplaats|geslacht|foto|naam|aub)
