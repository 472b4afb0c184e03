signal: dares
version: 1
status: draft
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)

(durf|durft|durfde) (je|jij|ge) [(het|dat|dit|wel|me)] [(niet|wel|toch)] (niet|wel|te|toch niet|een foto) [(he|of|te)] !unless-after (naar de tandarts|te springen|van de hoge)
(doen|durven|waarheid) (of|durven of) (waarheid|durven|doen|de waarheid)
ik daag (je|jou) uit !unless-after (duel|potje|1v1)
als (je|jij|ik) [(dit|het|de weddenschap)] (verliest|verlies|wint|win) (moet|mag|laat|stuur|doe) (je|ik|jij) !unless-after (koken|afwassen|coins)
(je|jouw|de) (opdracht|challenge|uitdaging|durf|straf) (is|wordt) [(een|dat|om|trek|stuur)] (stuur|trek|laat|doe|film|dat je|een foto|om een|een filmpje) !unless-after (wiskunde|bladzijde)
(opdracht|challenge|uitdaging) (trek|laat|stuur|film|doe) [(je|een|zien|me)]
(zullen we|kom we|laten we|we doen|wil je) [(een|samen|eens)] [(leuk|geheim|klein)] (spelletje|vragenspel|vragenspelletje) [(spelen|doen)] (spelen waarbij|waarbij|met ons twee|waarin je|ik vraag)
(wees|doe|ben|bent) (je|niet|geen|toch) [(zo|nou|toch|een)] (watje|schijterd|mietje|baby|bangerik|bangeschijterd|lafaard) [(en|doe|stuur)]
(bewijs|bewijst) (het|me|mij|dan|maar) [(eens|dan|dat|maar)] (dat je|hoe|dan|met een foto|je durft|je van me) !unless-after (de stelling)
(wedden|wed|wedje|ik wed) dat (je|jij) [(het|dat)] (niet durft|niet doet|nooit durft|niet stuurt|durft)
(alleen|enkel) (als je durft|voor wie durft|stoere meiden|durvers)
