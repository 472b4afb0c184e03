signal: pick_up
version: 1
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-after: (vertel|praat met|vraag|zeg|ga naar) [het] [(tegen|aan)] (een|je|jouw) [(volwassen|vertrouwde)] (volwassene|@parent|@trusted)
unless-after: ((van|na|naar) (de training|training|zwemmen|ballet|voetbal|school met je zus|de opvang|de tandarts|hockey|turnen|paardrijden|de creche|het koor)|met (mama|papa|oma)|groetjes (mama|papa|oma)|liefs (mama|papa))
unless-before: (mama|papa|oma|opa|tante|je moeder|je vader|je ouders|wie)

(ik|zal ik|kan ik|mag ik) [(kan|zal|wil|kom|zou)] (je|jou) [(wel|gewoon|morgen|even|straks|graag|met de auto|van school)] (ophalen|oppikken|komen halen|komen ophalen|naar huis brengen|thuisbrengen|meenemen in de auto|een lift geven)
ik (pik|haal|kom|neem) (je|jou) [(wel|gewoon|morgen|even|straks|met de auto)] [(om|van|bij|na)] [(3|4|5|6|7|8|school|de hoek)] [(uur)] (op|halen|ophalen|oppikken|mee naar huis) !unless-after (in het spel)
stap [(je|maar|gewoon|straks)] [(bij mij|in)] (in bij mij|in mijn auto|bij me in|bij mij in|in de auto bij) !unless-after (in het team)
ik (wacht|sta|zit|parkeer) [(in|met|wel|dan)] [(de|mijn)] (auto|wagen) (bij|op|om de hoek|voor|achter) !unless-after (garage|kapot)
ik (stuur|betaal|regel|bestel) (je|een|voor je|jou) [(een|wel)] (taxi|uber|treinkaartje|buskaartje|chauffeur) [(voor je|naar mij|en|voor jou)] !unless-after (concert)
(waar|hoe laat) (zal|moet|kan|mag) ik (je|jou) [(precies|dan)] (ophalen|oppikken|komen halen|halen)
(zorg|sta|wees) [(dat|je|dan)] [(om|klaar)] [(3|4|5|6|7|8)] [(uur)] (klaar|op de hoek|buiten|bij de halte|op de hoek staat) (dan haal ik|dan pik ik|haal ik|pik ik|dan kom ik) (je|jou)
ik heb [(toch|al|wel)] een (auto|rijbewijs|scooter|motor) [(dus|en)] (ik|kan|dus ik|dus kan|kom) (je|ik je|kan je|kom je|naar je) [(ophalen|halen|toe)]
(rijden|ritje|rondje) (maken|rijden) [(samen|in)] (in mijn auto|met mijn auto|met mij in de auto|samen in de auto)
