signal: peer_support
version: 1
status: draft
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(praat|ga|zeg|vertel) [(het|eens|toch|er|anders)] [(eens|over|even|aan|tegen)] [(met|naar|aan|tegen)] (met je ouders|met je moeder|met een leraar|met iemand|met een volwassene|met de vertrouwenspersoon|naar de politie|met je mentor|naar je mentor|aan de juf|aan je mentor|met de mentor) [(over|erover)]
(blokkeer|block|rapporteer|report|meld) (hem|haar|die gast|ze|die vent|zo iemand) [(gewoon|toch|meteen|aub|maar)]
(de kindertelefoon|kindertelefoon|awel|tele onthaal|113|1712|helpwanted|child focus|meldknop|jac|slachtofferhulp|vertrouwenspersoon)
(het is|dit is|je bent) [(echt|toch)] [(niet)] (niet jouw schuld|jouw schuld niet|niet alleen hierin|er niet alleen voor)
(gaat het|hoe gaat het|gaat) [(al|met|een beetje|nu)] [(je|jou|een beetje)] (wat beter|beter|al beter|weer beter|een beetje beter) [(met|nu)]
(zal ik|ik ga|ik kan) [(met je|wel)] (meegaan naar|met je mee naar|mee naar|meegaan) (de mentor|de juf|je ouders|de politie|school|je mentor|de meester|de directeur)
(dit|dat|wat hij doet|zoiets) (is|mag) [(echt|hij|helemaal)] [(echt)] (niet oke|niet ok van hem|niet normaal van hem|strafbaar|niet van hem|hij niet doen)
laat (je|jezelf) [(niet|toch)] (niet kennen|niet kennen door|niet pesten|niet dwingen|niks aanpraten|dwingen|niet opjutten)
maak [(een|gewoon|er)] (screenshot|screenshots) en (laat|meld|stuur|vertel) [(ze|het|die)]
(ik ben er voor je|we zijn er voor je|ik hou van je|hvj) (bestie|bff|beste vriendin|meis|met de hele klas)
beterschap
(succes|veel succes|duimen) (morgen|bij|met|voor|vandaag)
