signal: self_harm
version: 1
status: draft
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

(ich will|ich (mochte|moechte)|will|mochte|moechte) [(einfach|nur|am liebsten)] [(nur|einfach)] (sterben|tot sein|nicht mehr leben|nicht mehr da sein|mich umbringen|nicht mehr aufwachen|nicht mehr existieren) !unless-after (im spiel|vor lachen|vor hunger)
(ich bring|ich bringe|bring|bringe) mich [(noch|irgendwann|heute|selbst|bald)] um
(ich|hab|habe) [(hab|habe)] mich [(wieder|selbst|selber|gestern|heute|schon)] [(selbst|wieder)] (geritzt|verletzt absichtlich|selbst verletzt|selber verletzt|absichtlich verletzt)
(ich|wurd|wuerd|ich (wurde|wuerde)) (ritz|ritze|verletz|verletze) mich [(wieder|selbst|selber|oft|manchmal)] !unless-after (beim sport|am knie)
(ich tu|ich tue|tu|tue) mir [(noch|bald|heute|sonst)] (was an|etwas an|selbst weh|selber weh)
(alle|alles|euch|ihr) [(war|waer|ware|waere|waren|waeren|hattet|haettet|geht)] [(es|besser|waren|waeren)] [(besser|euch)] (besser ohne mich|besser dran ohne mich|leichter ohne mich|besser wenn ich nicht mehr|froh wenn ich weg)
(ich hab|ich habe|es hat|das leben hat|mein leben hat|leben hat) [(alles|doch|hier)] (keinen sinn mehr|keinen lebenswillen|kein sinn mehr|keine lust mehr zu leben|keinen grund mehr zu leben)
(ich halt|ich halte|halt|halte) [(das|es)] (das leben|das alles|es|das) [(alles|hier|einfach)] nicht mehr aus !unless-after (im unterricht|die hitze|spannung)
(selbstmord|suizid|suizidgedanken|selbstmordgedanken) (machen|begehen|gedanken|und|ich|denke|nachgedacht|zu) !unless-before (der|film|im)
(hab|habe|ich hab) [(solche|manchmal|wieder|schon|oft)] (suizidgedanken|selbstmordgedanken)
(keiner|niemand) (wurde|wuerde) [(mich|es|merken)] (vermissen|merken wenn ich weg|merken wenn ich tot|mich vermissen) [(ware|waere|war|waer|bin)]
