signal: dares
version: 1
status: draft
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(trau|traust|traus|traut|trauste) [(du|dich|das)] [(dich|das|doch|nie|eh)] [(das|doch|mal|nie|eh|nicht)] [(doch|mal|nicht|eh)] (nicht|nie|eh nicht|doch|mir ein|dich nie) [(oder|das|wetten|zu)] !unless-after (zum zahnarzt|ins wasser|vom dreier)
(wahrheit|wahrheit oder pflicht|truth) [oder] (oder pflicht|oder dare|spielen)
(ich fordere|ich forder|forder|wir fordern) dich [(heraus|auf)] [(heraus)] [(zu|dass|mir|ein|dein|dich)] !unless-after (duell|match|1v1|zum duell)
(wenn|falls) (du|ich) [(das spiel|die runde|die wette)] (verlierst|verliere|gewinne|gewinn|verlier) [(dann)] (musst|darf|zeigst|schickst|machst) (du|ich|mir) !unless-after (gold|coins|abspulen|abspuelen|kochen)
(die|deine) (aufgabe|challenge|mutprobe|pflicht|strafe) (ist|lautet|ware|waere) [dass du] (zieh|schick|zeig|dass du|film|ein bild|ein foto|ein video) !unless-after (in mathe|seite|deine hausaufgaben)
(pflicht|mutprobe|challenge) (zieh|zeig|schick|mach|film) [(dein|dich|mir|ein|dir)]
(ein|kleines|lass uns ein|wir spielen ein|spielen wir ein) [(kleines|geheimes)] (spielchen|fragespiel|ratespiel) [(spielen|wo|bei|ok|du|mit)] !unless-after (in der klasse|im unterricht)
(sei|bist) [(doch|du)] [(mal|kein|ein)] [(kein|ein|doch kein)] (feigling|angsthase|schisser|weichei|baby) [(und|mach|schick|zeig|dann)] (und|mach|schick|zeig|dann)
(beweis|beweise) [(mir|es|das|mal)] [(mal|es|dass)] (dass du|wie mutig|mir dass|wie sehr|deine liebe|es mir) !unless-after (unschuldig|den satz)
(wetten|wette|ich wette) [(dass)] du (traust|machst|zeigst|schickst) [(dich|das|mir|es)] [(nie|eh|das)] (nicht|nie|eh nicht|kein bild)
(nur|bloss) [(wer|die|wenn du)] (mutige|mutig bist|sich traut|wer mutig) [(ist|machen|schaffen|schickt|kommt)]
