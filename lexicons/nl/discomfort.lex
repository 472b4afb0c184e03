signal: discomfort
version: 1
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022

(dit|dat|het|ik vind dit|ik vind het|ik vind dat) [(is|voelt|wordt|klinkt)] [(wel|echt|een beetje|zo|nu|heel)] [(een beetje|wel|echt|heel)] (ongemakkelijk|eng|raar aan|vies|griezelig|te ver|akelig|niet fijn|niet prettig|best eng) !unless-after (spookhuis|film)
ik voel (me|mij) [(hier|er|echt|een beetje|hierbij|niet|nu)] [(niet|een beetje|echt|heel)] (ongemakkelijk|fijn bij|prettig bij|goed bij|onder druk gezet|onveilig|niet op mn gemak|op mijn gemak|raar bij|gebruikt|op mn gemak bij)
(je|dit) maakt (me|mij) (bang|onzeker|zenuwachtig|ongerust) !unless-after (in het spel|de film)
ik heb [(hier|er|een)] [(een|geen)] (slecht gevoel|raar gevoel|naar gevoel|goed gevoel) [(bij|hierbij|hierover|over)] !unless-after (toets|wedstrijd)
(dit|dat|het) gaat (me|mij) [(echt|allemaal|veel)] te (snel|ver)
waarom (vraag|wil|zeg|stuur) (je|jij) [(me|dat|zulke|dit|altijd|zoiets)] (zoiets|zulke dingen|zulke rare dingen|zo iets|dat soort dingen|dat allemaal weten|altijd om fotos|dit soort dingen)
ik wil (het|dit|dat|hier) [(hier|niet|liever)] [(liever)] (niet over|niet over hebben|niet horen|niet weten|niet zien|niet over praten|er niet over)
ik vind (het|dit) [(echt|helemaal|eigenlijk)] niet (leuk|fijn|prettig|oke|normaal) (wat je|als je|dat je|hoe je|meer)
je [(bent|wordt|doet|komt)] [(echt|wel|zo|een beetje|nu)] (te opdringerig|opdringerig|te dichtbij|creepy|raar bezig|te persoonlijk|eng bezig|een creep)
(kunnen|zullen) we [(het|aub|niet)] [(ergens|over)] (ergens anders over hebben|over iets anders|iets anders hebben|stoppen hiermee|hiermee stoppen|anders over hebben) [(praten|hebben)]
