signal: exclusivity
version: 1
status: draft
tactic: Claims the other one for himself alone.
source: O'Connell 2003 (exclusivity); Olson et al. 2007 (isolation)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

je (bent|hoort) [(nu|gewoon|echt|alleen|toch)] [(van|bij)] (alleen van mij|van mij|bij mij alleen|enkel van mij|helemaal van mij) !unless-after (gewonnen|de kaart|op de foto)
je hebt [(toch|echt)] [(verder)] (niemand anders|geen andere vrienden|alleen mij|geen anderen|geen andere jongens|enkel mij) nodig
(praat|chat|app|stuur|speel|spreek) [(je)] [(vanaf nu|aub|nu)] (alleen nog met mij|alleen met mij|niet meer met andere|met niemand anders|niet met andere jongens|enkel nog met mij|alleen nog mij) !unless-after (in dit level)
met wie (praat|chat|app|ben|was|zit) je [(nog|nu|zo|daar|allemaal)] (nog|allemaal|steeds|de hele tijd|te chatten|te appen|te praten) !unless-after (in het team)
(ik ben|ben|ik word|word ik) [(echt|zo|altijd|een beetje|best|wel)] jaloers (als|op|omdat|wanneer) [(je|jouw|die)]
ik wil (je|jou) [(gewoon|echt|helemaal|met niemand)] (voor mezelf|helemaal voor mij|voor mij alleen|niet delen|delen)
beloof [(me|mij)] [dat] je (alleen mij|alleen met mij|nooit weggaat|nooit iemand anders|me nooit verlaat|altijd van mij)
(jij|je) (bent|blijft) [(nu|toch)] (alleen mijn|enkel mijn|mijn meisje alleen|alleen voor mij|mijn bezit|mijn enige)
(kies|je moet kiezen|kies maar) [(nu|maar)] (ik of|mij of|tussen mij en|tussen ons)
(vergeet|blokkeer|dump|laat) [(gewoon|maar|toch)] (je vrienden|die andere jongens|al die anderen|die andere gasten|je vriendje|je vriend|die andere contacten) [(vallen|maar|voor mij|en)]
waarom (praat|app|chat|ben|speel) je [(zo|liever|wel|meer|altijd)] [(veel|liever)] (met hem|met anderen|met haar|met die anderen|met die jongen) !unless-after (in het team)
(wij|jij en ik|wij samen|wij twee) tegen (de rest|de wereld|iedereen)
