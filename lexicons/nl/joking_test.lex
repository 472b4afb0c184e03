signal: joking_test
version: 1
status: draft
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(het was|was|tis|het is) [(maar|gewoon)] (een grapje|grapje|een geintje|geintje|voor de grap|zwans) (toch|tenzij|behalve|of niet|he tenzij|maar wat als|of zou je)
wat zou (je|jij) (doen|zeggen|denken|vinden) als ik [(je|jou|nu|bij jou|ineens|je vriendje)] [(nu|zou|naast|voor)] (kuste|zou kussen|zoende|zou zoenen|bij je was|naast je zat|naast je lag|je vriendje was|voor je deur stond|knuffelde|verliefd op je was)
stel je (eens voor|voor) dat (ik|we) [(nu|alleen|samen)] (bij je|bij jou|naast je|alleen waren|samen alleen|op je kamer|in bed) [(was|zat|lag|waren)]
(puur|gewoon|even) (hypothetisch|theoretisch|stel) [(zou|wat|als|ik)] [(zou|als)] (je|ik|je met|we)
zou (je|jij) [(wel eens|ooit|ook)] (met een oudere|met een ouder iemand|met iemand ouder|met een volwassene|met iemand als mij|met iemand van mijn leeftijd|iemand als mij) [(zoenen|daten|willen|uitgaan|iets)]
(ken|wil) (je|jij) [(een|die|nog|al)] [(vieze|schuine)] (vieze mop|schuine mop|vieze moppen|schuine moppen|mop horen)
mag ik [(je|jou|eens)] [(iets|wat|een)] (een genante vraag|iets geks vragen over|iets persoonlijks vragen|een intieme vraag|iets intiems|een persoonlijke vraag|iets stouts|persoonlijks vragen|intieme vraag|stoute vraag) [stellen]
(word|ben) (je|jij) [(nu|snel)] (rood|verlegen|preuts|aan het blozen) (van mij|haha|of niet|of|door mij)
(doe|wees) (niet|maar niet) zo (preuts|saai|braaf|kinderachtig) [(het|ik|joh|man)]
(neem|vat|trek) [(het|dat)] niet zo (serieus|op|aan) [(op|ik|was|het)] (ik maak maar|het was maar|was maar een|grapje|ik maakte maar|was een grapje)
