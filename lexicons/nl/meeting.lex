signal: meeting
version: 1
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (spawn|lobby|server|dungeon|baas|portaal|arena|raid|base|in het spel|in minecraft|in roblox|in fortnite|op discord|met (de klas|iedereen|het team|je ouders)|voor de training|voor het (project|werkstuk))

(zullen|kunnen|wil|laten|zin|willen) (we|je|jij|om) [(een keer|eens|niet|met mij|elkaar|samen|morgen|te)] [(met mij|in het echt|echt|elkaar|alleen|stiekem)] [(eens|in het echt|een keer|te)] (afspreken|ontmoeten|meeten|elkaar zien|in het echt zien|af te spreken|zien in het echt|te ontmoeten|meetuppen) !unless-after (online te)
(wanneer|waar) (kunnen|zullen|spreken|gaan|zie) (we|ik|wij) [(eens|een keer|elkaar|je|nou)] [(eens|in het echt|stiekem)] (afspreken|af|elkaar zien|ontmoeten|in het echt|meeten|eens echt)
ik (wil|zou) (je|jou) [(zo|echt|graag|een keer|eens|heel)] [(graag|eens|een keer)] (ontmoeten|in het echt zien|in het echt leren kennen|in het echt ontmoeten|in levende lijve zien|echt zien)
(kom|kan) (je|jij|eens|een keer|maar) [(eens|een keer|maar|morgen|vanavond|alleen)] (naar mij toe|bij mij thuis|naar mijn huis|bij mij langs|naar mij|bij mij slapen|bij mij logeren) [(komen)] !unless-after (in het team|in de groep)
(mag|kan|zal) ik [(eens|een keer|morgen|bij jou|naar jou)] [(bij je|bij jou|naar je|eens)] (langskomen|op bezoek komen|naar je toe komen|toe komen|langs komen|bij je komen)
(kom|kom je) [(wel|dan|maar|aub)] alleen [(naar|he|ok|hoor|aub)] !unless-after (in actie|maar tot level|klaar)
(spreken|zullen we|zien|tot|afspreken) [(we)] [(af|elkaar|afspreken|morgen)] [(na school|morgen|om)] [(3|4|5|6|7|8)] [(uur)] (op het station|in het park|bij het station|achter de school|bij de bushalte|bij de speeltuin|in het bos|op de parkeerplaats|bij het zwembad|in het hotel|bij mij thuis|achter de supermarkt) [(af|afspreken)]
ik (wacht|sta) [(op je|dan|morgen|na school|om)] [(op je|op jou|3 uur|4 uur|5 uur)] (bij je school|achter de school|op het station|bij het park|bij de bushalte|op de parkeerplaats|voor je huis|in de auto|bij de hoek|in het park|voor je school) [(op je)]
(blijf|blijven|wil) (je|slapen) [(eens|vanavond|dit weekend|een nachtje)] (bij mij slapen|slapen bij mij|bij mij logeren|logeren bij mij|een nachtje bij mij)
