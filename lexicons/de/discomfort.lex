signal: discomfort
version: 1
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022

(das|es|du|sowas|hier) (ist|wird|bist|find ich|finde ich|macht) [(mir|mich|echt|voll|ein bisschen|bisschen|jetzt|langsam|ja|so)] [(echt|voll|bisschen|so|jetzt|gerade|schon)] (unangenehm|komisch|gruselig|creepy|eklig|peinlich|unheimlich|seltsam|zu viel|zu weit|strange|weird|cringe (hor|hoer)) !unless-after (wetter|bug)
(ich (fuhl|fuehl)|ich (fuhle|fuehle)|fuhl|fuehl|fuhle|fuehle) mich [(damit|dabei|bei|echt|gerade|grad|voll)] [(dir|damit|dabei|echt|nicht|gar nicht)] [(nicht|gar nicht)] (unwohl|bedrangt|bedraengt|wohl dabei|wohl damit|unsicher|komisch dabei|unter druck|schlecht dabei|ausgenutzt|nicht wohl)
(du machst|das macht) mir [(echt|voll|gerade|grad|langsam|ein bisschen)] (angst|sorgen|ein schlechtes (gefuhl|gefuehl)) !unless-after (im spiel|der film)
(ich hab|ich habe|hab) [(da|ein|dabei|echt|irgendwie)] [(ein|echt|kein)] (schlechtes (gefuhl|gefuehl)|mulmiges (gefuhl|gefuehl)|komisches (gefuhl|gefuehl)|kein gutes (gefuhl|gefuehl)|gutes (gefuhl|gefuehl) dabei nicht|ungutes (gefuhl|gefuehl)) !unless-after (beim test|in mathe)
(das|sowas|das alles) (geht|kommt) [(mir|dich|doch)] [(mir|gar|echt|voll|zu|alles)] (zu schnell|zu weit|komisch vor|falsch vor|nichts an|gar nichts an)
(warum|wieso|weshalb) (fragst|willst|sagst|schreibst) du [(mich|mir|denn|immer)] [(sowas|das|immer|sowas komisches)] (sowas|das alles|sowas komisches|das wissen|immer nach bildern|so was|sowas privates)
(ich will|ich mag|will|mag) (das|sowas|daruber|darueber) [(alles|echt|hier)] (nicht|nich|net) [(mehr|horen|hoeren|reden)] [(horen|hoeren|reden|sehen|lesen)] !unless-after (essen|kaufen)
(ich|mir) (mag|gefallt|gefaellt|gefallen) [(es|das|mir)] [(das|gar|echt)] nicht (wie du mit mir|wenn du so|wenn du sowas|wie du schreibst|wie du redest|was du schreibst|wenn du mich)
(du|das) (bist|ist) [(mir|mich)] [(zu|echt|voll|so)] (zu nah|aufdringlich|zu aufdringlich|nervig mit den fragen|zu direkt|zu privat|zu (personlich|persoenlich))
(konnen|koennen|konnten|koennten) wir [(bitte|mal|nicht)] [(uber|ueber|bitte)] [(was|etwas)] (anderes reden|das thema wechseln|(uber|ueber) was anderes reden|(aufhoren|aufhoeren) damit|damit (aufhoren|aufhoeren))
