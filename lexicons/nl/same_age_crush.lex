signal: same_age_crush
version: 1
status: draft
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

(vind|hou|ben) je [(eigenlijk|iemand|op)] [(iemand|van)] (iemand uit de klas leuk|hem leuk|haar leuk|iemand leuk|verliefd op hem|verliefd op haar|verliefd op iemand|iemand uit de klas|iemand van school leuk)
(hij|zij|ze) (vindt|is) [(jou|je|hem|haar|volgens mij)] [(ook|volgens mij|echt)] (leuk|verliefd op je|verliefd op haar|verliefd op hem|op je|ook leuk|verliefd op jou) !unless-after (om te spelen)
(ga|gaan|kom) (je|jullie|we) [(met|ook|samen)] [(met|hem|haar|mij)] [(hem|haar)] (naar het schoolfeest|naar het gala|naar het schoolbal|naar de klassenfuif|naar de schooldisco|naar het klassenfeest|naar de fuif)
(op|uit) (wie|onze klas|mijn klas|jouw klas|de parallelklas) (ben|is|zit|vind) (je|jij|hij|zij|die) [(verliefd|leuk)]
(je|mijn|haar|zijn) crush (is|heeft|zit|komt|was|weet|kijkt|gaat|zei)
(zit|zat|zitten) (hij|zij|ik|ze|je) [(naast|met|bij)] [(naast|bij)] (hem|haar|mijn crush|jou) [(in|tijdens)] (in de les|bij wiskunde|tijdens gym|in de klas|in de bus|in de pauze|bij engels|in de kantine)
(hebben|zijn) (ze|zij|die twee|jullie|hij en) [(nu|nog|eigenlijk|echt)] (verkering nu|verkering op school|verkering in de klas|verkering met elkaar|verkering sinds)
(heeft|heb) (hij|zij|je|ze) [(je|hem|haar|al)] [(een)] (briefje|liefdesbriefje|kaartje|valentijnskaart) [(gegeven|geschreven|gehad|van)]
(durf|durft) (je|ik|hij|ze) [(hem|haar|het)] [(hem|haar|niet)] (aan te spreken|mee te vragen|te vragen of|mee te vragen naar|aan hem te vragen|aan haar te vragen)
(ik denk|volgens mij) [(dat)] (hij|ze|zij|die) [(jou|je|mij|me)] (leuk vindt|jou leuk vindt|vindt je leuk|verliefd is|vindt me leuk|op je is)
