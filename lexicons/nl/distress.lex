signal: distress
version: 1
status: draft
tactic: Says to be afraid, trapped or harmed.
source: Thorn and NCMEC guidance on sextortion; NSPCC guidance for young people

ik ben [(zo|echt|heel|super)] bang (voor|dat|om|van|en) !unless-after (spinnen|de (tandarts|toets|baas|donker)|het donker|honden)
(help|helpt) (me|mij) [(aub|alsjeblieft|alstublieft|iemand|asjeblieft)] (aub|alsjeblieft|alstublieft|iemand|hij stopt niet|hij dreigt|ik weet niet) !unless-after (met (wiskunde|huiswerk|de opdracht|de baas|dit level))
ik weet [(echt|gewoon|het)] niet [(meer|wat|hoe)] (wat ik moet doen|meer wat ik moet|hoe ik hieruit kom|met wie ik kan praten|wat ik nu moet|ik moet doen|ik hieruit kom) !unless-after (bij wiskunde|in dit level)
(hij|ze|iemand|die gast|die man) (chanteert|bedreigt|stalkt|achtervolgt|dwingt|valt) (me|mij|ons) [lastig] !unless-after (in het spel|in de arena)
(hij|ze|die gast|die man|iemand) (dreigt|dreigde|gaat|wil) [(om|alles|mijn|met|de|dat|te)] [(fotos|alles|te)] (fotos|mijn ouders|alles|me pijn|filmpje|door te sturen|te verspreiden)
ik (huil|zit) [(de|al|elke|alleen|nu)] [(hele|te|nacht|maar)] (huilen|de hele dag|elke nacht|nacht|al de hele|tijd|alleen maar) !unless-after (film|serie|uien)
ik kan [(er|het|hier|niet|niemand)] [(niet|met|niemand)] (niet meer slapen|meer slapen|niet meer tegen|meer tegen|niet meer eten|het niemand vertellen|niemand vertellen|niet meer aan|met niemand praten)
ik schaam (me|mij) [(zo|echt|heel erg|dood|kapot)]
niemand (helpt|gelooft) (me|mij) !unless-after (in het spel|met de baas)
(hij|ze|die man|mijn trainer|mijn stiefvader|iemand) heeft (me|mij) [(gisteren|toen)] (aangeraakt|pijn gedaan|geslagen|gedwongen|betast|opgesloten|mishandeld)
ik wil [(gewoon|alleen)] [(dat|niet)] (dat het stopt|dat hij stopt|niet meer naar huis|het stopt|dat dit stopt|hier weg van hem)
