signal: threat
version: 1
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (als je (cheat|hackt|scamt|grieft)|voor (cheaten|hacken|scammen))

ik (stuur|laat|zet|post|deel|verspreid|toon) [(dit|het|ze|alles|die|je|jouw|de|alle)] [(fotos|foto|chat|chats|filmpje|screenshots|berichten|video)] [(door|zien)] [(aan|naar|op|in)] (@your @parent|je school|iedereen|internet|online|je klas|de klassenapp|je vrienden) [(zien|sturen)] !unless-after (groetjes|de groeten)
ik (zeg|vertel|vertelde|ga) [(het|dit|alles)] [(aan|tegen|gewoon)] (@your @parent|je vrienden|je school|iedereen|je vriend|je klas) [(vertellen|zeggen|wat|dat)] (wat je|alles|dat je|wat jij|van ons|vertellen|als je) !unless-after (bedankt|hoi)
(anders|of) (zien|ziet|krijgen|krijgt|weten|weet|horen|hoort) (je ouders|iedereen|je moeder|je vader|je vrienden|je hele school|je hele klas) [(de|alles|het|dit|die|ze)] [fotos] !unless-after (dat we gewonnen)
(anders|of) (stuur|vertel|post) ik (alles|de fotos|je fotos|het aan je|dit aan je|het door) !unless-after (mail|groeten)
ik (weet|vind) [(precies|wel|uit|gewoon)] waar (je|jij) (woont|zit op school|naar school gaat|bent|slaapt|op school zit) !unless-after (in het spel)
(hier|je|dit) [(zal|ga|gaat)] [(je|hier)] [(nog)] spijt van (krijgen|hebben)
ik (doe|maak|sla) (je|jou) [(familie|wat|iets|broertje|zusje)] (wat aan|iets aan|kapot|af|pijn|iets) [aan] !unless-after (in het spel|in de arena|in fifa)
(waag|durf) (het|eens) [(niet|eens|me|om)] [(om|mij|me)] (te blokkeren|me te blokkeren|weg te gaan|dit te vertellen|iets te zeggen|het te vertellen|mij te blokkeren)
niemand (gaat|zal|zou) (je|jou) [(toch|ooit)] (geloven|helpen)
ik heb [(nog|al|al je|alles)] [(je|al je|die|jouw|de)] (fotos|screenshots|filmpjes|video|berichten|chats) (nog|opgeslagen|bewaard|van je|van jou) !unless-after (vakantie|van het uitje|verjaardag)
(wil|zou) (je|jij) (soms|echt|dat) [(dat)] (iedereen|je ouders|je moeder|je vader|de hele school) [(dit|het|de|alles|die)] [(fotos)] (ziet|zien|weet|weten|te zien krijgt|hoort)
ik (hack|verwijder|ban|steel) (je|jouw) [(hele)] (account|telefoon|alles|insta) [(als|tenzij)] !unless-after (wegens)
je (hebt|krijgt) [(nog|precies|maar|tot)] [(maar|nog)] (een uur|5 minuten|10 minuten|tien minuten|24 uur|tot morgen|vijf minuten) [(de tijd)] (anders|of ik|en dan|of anders)
