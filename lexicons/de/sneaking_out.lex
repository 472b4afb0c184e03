signal: sneaking_out
version: 1
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-before: (schloss|gefangnis|gefaengnis|wachen|burg|npc|gegner)
unless-after: (an den wachen|aus dem schloss|im spiel|gegner|burg)

(schleich|schleichst|schleiche|stiehl|schleichste) [du] dich [(einfach|doch|heute|nachts|mal|leise|heimlich)] [(raus|nachts|aus|heute|aus dem)] (raus|aus dem haus|davon|weg|nacht raus|hinaus|zu mir)
(kannst|konntest|koenntest|kannste|schaffst|willst) du [(dich|es|nicht|heute|nachts)] [(dich|nachts|heute|heimlich|irgendwie)] [(heimlich|unbemerkt|nachts)] (rausschleichen|rausschleichn|heimlich raus|unbemerkt raus|abhauen ohne|aus dem fenster klettern|raus ohne|wegschleichen|weg ohne dass)
(komm|geh|kletter|klettere|spring|steig) [(einfach|doch|heute|nachts|leise|heimlich)] [(nachts|heimlich|leise|durchs|aus dem)] (durchs fenster|aus dem fenster|aus deinem fenster|durch die (hintertur|hintertuer)|heimlich raus|raus wenn alle schlafen|raus wenn deine eltern|nachts raus)
(wenn|sobald) (alle|deine eltern|die) [(schon|eingeschlafen)] (schlafen|pennen|weg sind|im bett sind|eingeschlafen sind) (kommst|gehst|schleich|schleichst|kannst|komm|hol) [(du|ich)] [(dich|raus|runter)]
(schwanz|schwaenz|schwanze|schwaenze|schwanzt|schwaenzt|schwanzen|schwaenzen) [(du|wir|doch|einfach|mal|morgen|die)] [(mal|morgen|einfach|die|letzte)] [(die|letzte)] (schule|stunde|sport|letzten stunden|unterricht|training) [(und|(fur|fuer) mich|mit mir|dann)] (und|(fur|fuer) mich|mit mir|dann|wir)
(sag|sags|erzahl|erzaehl|sagst) [(@your @parent|@parent|ihnen)] [einfach] [dass] (du (schlafst|schlaefst) bei|du bist bei einer freundin|du bei einer freundin bist|du bei einer freundin (schlafst|schlaefst)|du bist krank|du hast (langer|laenger) schule|du (ubernachtest|uebernachtest) bei|du (langer|laenger) schule hast|du lernst bei)
(merkt|merken|mitkriegen|hort|hoert|horen|hoeren|kriegen) [(es|das)] @your (@parent) [(wenn|falls|das)] [(wenn|mit wenn|du)] (du gehst|du rausgehst|du weg bist|nachts|mit wenn du|du abhaust|rausgehst|du nachts)
(entschuldigung|unterschrift|attest) [(fur|fuer|von)] [(die|deinen)] [(schule|eltern|mama)] [(kann|falsch|faelsch|schreib|mach|falschen|faelschen)] (ich dir|ich schreiben|ich machen|falschen|faelschen|(falsch|faelsch) ich|schreib ich|mach ich)
(niemand|keiner) (merkt|sieht|hort|hoert|kriegt) [(das|es|dass)] [(mit)] [(wenn|dass)] du [(nachts|weg|raus|heimlich|kurz)] (weg bist|rausgehst|abhaust|gehst|rauskommst|schwanzt|schwaenzt)
