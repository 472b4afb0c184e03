signal: address
version: 1
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: (ip|mac|email|voor (het feestje|de uitnodiging|het kinderfeestje|de club))

(geef|stuur|app|zeg) [(me|mij)] [(eens|even|ff|gewoon|nog)] @your [(precieze|echte|volledige|huis)] (adres|huisnummer|straat|postcode|straatnaam|woonadres)
wat is [(nou|eigenlijk)] @your [(precieze|echte|volledige)] (adres|huisnummer|straat|postcode|woonadres)
in welke straat woon (je|jij|jullie)
(welk|op welk) (huisnummer|nummer|verdieping) (woon|heb|zit) (je|jij|jullie)
(waar|naar welk adres) (mag|kan|zal|moet) ik (het|je|dat|jouw) [(pakje|cadeau|pakketje|cadeautje)] (naartoe sturen|opsturen|heen sturen|bezorgen|laten bezorgen|naar toe sturen)
ik (wil|kan|ga) (je|jou) [(iets|een|wat)] [(cadeautje|pakje|kaartje|cadeau)] (opsturen|sturen) (wat is je|geef je|dus ik|dan heb ik|maar dan|waar woon)
ik heb [(nog|alleen|wel)] (je|jouw) [(huis)] (adres|huisnummer|postcode|straat) nodig !unless-after (voor de uitnodiging)
(waar|hoe) (precies|staat|is|ziet) [(je|jouw|jullie)] (huis|woning) [(precies|eruit|staat)] !unless-after (in minecraft|in het spel)
welk (huis|raam) is (van jou|dat van jou|het jouwe|jouw kamer|van jullie)
woon (je|jij) in [(een)] (flat|rijtjeshuis|appartement|vrijstaand|huis of|een flat of|huis of flat)
