signal: relationship_talk
version: 1
status: draft
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-before: (mama|papa|oma|opa|mam|pap)
unless-after: (mama|papa|oma|opa|mam|pap|allemaal|zusje|broertje)

ik hou [(echt|zo|heel|super)] [(veel|erg)] van (je|jou) !unless-after (muziek|humor)
ik ben [(echt|zo|heel|een beetje|denk ik|wel)] (verliefd op je|verliefd op jou|gek op jou|gek op je|smoor op je|verkikkerd op je)
(wil|zou) (je|jij|ge) [(met mij|mijn|niet|graag|ook)] (verkering met mij|verkering|mijn vriendinnetje zijn|mijn vriendje zijn|mijn lief zijn|mijn vriendin zijn|vriendinnetje zijn|een relatie met mij|met mij gaan|lief zijn) [(nemen|zijn|worden)]
(je|jij) bent [(nu|toch|vanaf nu|gewoon)] (mijn vriendinnetje|mijn vriendje|mijn lief|mijn schatje|mijn liefje|mijn meisje|mijn droomvrouw|mijn schat)
(hou|mis|wil) (je|jij) [(ook|nog|eigenlijk)] [(van)] (van mij|mij|van me) [(ook|een beetje|al)] !unless-after (helpen|meenemen|bellen)
ik mis (je|jou) [(zo|nu al|echt|heel erg|al)] !unless-after (op training|in het team)
ik (wil|zou|kan) (je|jou) [(zo|nu|graag|wel|heel)] [(graag)] (kussen|zoenen|knuffelen|vasthouden|met je trouwen|trouwen) !unless-after (oma)
(heb|had) (je|jij) [(al|wel|ooit)] [(eens|ooit)] (gezoend|gekust|een vriendje gehad|een vriendinnetje gehad|met iemand gezoend|verkering gehad|met een jongen gezoend|met een meisje gezoend)
(wij|we) (zijn|zouden|vormen) [(nu|toch|echt|samen)] (een stelletje|een koppel|een leuk stel|een koppeltje|een stel zijn|een mooi stel|een leuk koppel)
ik (denk|droom|moet) [(de hele|altijd|alleen|elke|steeds|constant)] [(dag|tijd|nacht|maar)] (aan je|aan jou|over je|over jou|van je|van jou) [denken]
(stel je|stel) (voor|eens voor) [(dat)] (we|wij|jij) [(samen|mijn)] (samen waren|een stel|samen zijn|een koppel|mijn vriendin|bij me was|vriendinnetje)
als je [(straks|later)] (18|ouder|volwassen) (bent|wordt) (trouwen we|trouw ik|gaan we samen|zijn we samen|kunnen we samen|dan trouwen)
