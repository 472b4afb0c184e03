signal: flattery
version: 1
status: draft
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (oma|mama|papa|opa)

je bent [(echt|zo|heel|super|wel|best|een|gewoon|zoo|de)] [(zo|heel|super|erg|een)] (mooi|knap|schattig|prachtig|beeldschoon|mooiste|liefste|knapste|schatje|droommeisje|knapperd|lekker ding|schoonheid)
je bent [(echt|zo|wel)] een [(heel|echt|zo)] (mooi meisje|bijzonder meisje|leuk meisje|knappe jongen|bijzondere jongen|leuke meid|mooie meid|knappe meid|bijzonder persoon|lief meisje|leuke jongen)
je bent [(echt|veel)] (slimmer|knapper|mooier|leuker|liever|grappiger) dan (de anderen|alle|andere|de rest|iedereen|alle meisjes|andere meiden)
je bent [(echt)] de (leukste|liefste|slimste|mooiste|coolste|grappigste) [(persoon|meid|jongen|meisje|mens)] (die|hier|van|op|ooit|persoon|meid)  !unless-after (de ploeg|het team)
je hebt [(echt|wel|zo)] [(een|zulke|zo|hele|de)] [(hele|zo|heel)] (mooie|lieve|prachtige|mooiste|schattige|leuke|knap) (ogen|lach|haren|haar|stem|glimlach|gezicht|gezichtje|uitstraling|lichaam|lippen)
(iemand|een meisje|een jongen|meisjes|zo iemand) (als|zoals) jij (kom|verdient|vind|is|zijn|heb|ontmoet) [(je|ik|er)] [(nooit|zelden|bijna|niet|nog|meer)] (tegen|meer|beter|vaak|zeldzaam|nooit|ontmoet|snel|bijzonder)
(jij|je) verdient [(echt|veel|zoveel)] [(wel)] (beter|het beste|meer|alles)
je (zou|kan|kunt) [(echt|zo|makkelijk)] (model|actrice|acteur|influencer) (kunnen worden|worden|zijn|kunnen zijn)
hoe kan iemand zo (mooi|lief|knap|schattig|leuk) zijn
ik vind (je|jou) [(echt|zo|heel|super|gewoon|best|wel)] [(zo|heel|erg)] (mooi|knap|leuk|schattig|lief|bijzonder|prachtig|interessant|lekker|aantrekkelijk|geweldig)
(hoi|hey|hee|hallo|dag|goeiemorgen|slaapwel|welterusten|heey|trusten) (schoonheid|knapperd|moppie|mooie|mooierd|prinses|prinsesje|lekkerding|knappe)
(je|jouw) (fotos|foto|profielfoto|profiel) (is|zijn|ziet|zien) [(er)] [(echt|zo|heel|super)] (mooi|knap|leuk|lief|prachtig|schattig) [uit]
(alle|de) (jongens|meisjes|meiden|gasten) [(zijn|zullen|lopen)] [(vast|zeker|wel)] (verliefd op je|achter je aan|op jou|jaloers op je|verliefd zijn op je)
