signal: shared_secret
version: 1
status: draft
tactic: Makes a secret of the two, as proof of trust.
source: Olson et al. 2007; O'Connell 2003 (exclusivity); NSPCC guidance for parents
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(dit|dat|het) (is|wordt|blijft|blijf) [(nu|voortaan|gewoon)] ons [(kleine|eigen|klein)] (geheim|geheimpje) !unless-after (voor mama|voor oma|tot haar verjaardag)
ons [(kleine|eigen|klein)] (geheimpje|geheim) [(toch|he|blijft|ok)]
(wij|we) (hebben|delen) [(nu|dan|samen)] [(een|ons)] [(klein|eigen)] (geheim|geheimpje|geheimpjes)
(ik|zal ik) [(vertel|zal|wil|ga)] [(je|jou)] [(nu)] [(een|mijn|iets|wat)] (geheim|geheimpje|wat niemand weet|iets wat niemand weet|wat ik nog nooit) [(vertellen|verklappen|heb)]
(vertel|verklap) [(jij|me|mij)] [(me|mij|ook)] [(een|jouw|je|eens)] (geheim|geheimpje|grootste geheim)
(alleen|enkel) (wij|jij en ik|wij twee|wij tweetjes) (weten|kennen|mogen) (dit|dat|het|ervan|hiervan) !unless-after (antwoord|spel)
(dit|dat|hier) [(van)] weet [(echt)] (niemand|verder niemand|alleen jij|enkel jij) [(anders|van|behalve|iets)]
(een|ons) (geheim|geheimpje) tussen (ons|jou en mij|ons twee)
kan (je|jij) [(goed)] [(een)] (geheim|geheimen|geheimpje) (bewaren|houden) !unless-after (we plannen|verrassing)
(dit|dat) heb ik [(nog|nooit)] [(nog)] (nooit aan iemand|aan niemand|niemand|nooit iemand|tegen niemand) (verteld|gezegd)
ons [(eigen|geheime)] (codewoord|geheimtaal|geheime taal|codetaal)
