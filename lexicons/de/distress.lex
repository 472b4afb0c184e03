signal: distress
version: 1
status: draft
tactic: Says to be afraid, trapped or harmed.
source: Thorn and NCMEC guidance on sextortion; NSPCC guidance for young people

(ich hab|ich habe|hab) [(echt|so|total|voll|mega)] [(so|total|solche|grosse)] angst [(vor|dass|wenn|zu|um)] !unless-after (spinnen|dem (zahnarzt|test|boss|dunkeln|fliegen)|der (prufung|pruefung|spritze|mathearbeit))
(hilf|helft|helf) [(mir|uns)] [(bitte|irgendwer)] (bitte|mir bitte|jemand|er (hort|hoert) nicht auf|er droht|ich weiss nicht weiter) !unless-after (bei (mathe|den hausaufgaben|der aufgabe)|mit dem (boss|level))
(ich weiss|weiss) [(echt|einfach|gar)] nicht [mehr] (was ich tun soll|weiter|was ich machen soll|wie ich da rauskomme|mit wem ich reden soll) !unless-after (bei (mathe|aufgabe)|im level)
(er|sie|der|jemand|der typ) (erpresst|bedroht|verfolgt|stalkt|belastigt|belaestigt|zwingt) (mich|uns) !unless-after (im spiel|in der arena)
(er|sie|der|der typ|jemand) (droht|drohte|will|sagt) [(mir|dass|meine|er|die)] [(dass|damit|er|meine|die)] [(er|die)] (bilder|mir weh|meinen eltern|alles|fotos|damit) [(zu|an|zeigt|schickt|veroffentlicht|veroeffentlicht|weiter|tun)]
(ich weine|ich heule|bin am weinen|bin am heulen|ich wein) [(die ganze|nur|gerade|seit|jede)] (nur|die ganze|gerade|seit|jede nacht|wegen|standig|staendig|und) !unless-after (dem film|der serie|der folge)
(ich kann|kann) [(nicht|nachts|das)] [(mehr|nicht)] (nicht mehr schlafen|mehr schlafen|nicht mehr essen|nicht mehr|niemandem davon (erzahlen|erzaehlen)|mit niemandem reden) !unless-after (lachen|warten)
(ich (scham|schaem)|ich (schame|schaeme)|scham|schaem|schame|schaeme) mich [(so|total|voll|echt|dafur|dafuer)]
(niemand|keiner) (hilft|glaubt|hort|hoert) mir [(zu|eh|mehr)] !unless-after (im spiel|beim boss)
(er|sie|jemand|der trainer|der typ|mein) [(stiefvater|onkel|trainer)] (hat|hatte) [(mich|mir)] (angefasst|weh getan|wehgetan|geschlagen|gezwungen|wehgetan und|eingesperrt)
(ich will|ich (mochte|moechte)|will) [(nur|einfach|dass)] [(dass|nicht)] (es (aufhort|aufhoert)|das (aufhort|aufhoert)|das das (aufhort|aufhoert)|mehr nach hause|nach hause (zuruck|zurueck)|hier weg von ihm)
