signal: joking_test
version: 1
status: draft
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(war|is|ist|ware|waere) (doch|ja|naturlich|natuerlich|eh) [(doch|nur|bloss)] [(nur|bloss)] (spass|ein spass|ein witz|witz|ein scherz|spass) [(oder|ausser|wenn|haha)] (oder|ausser du|ausser|wenn du|haha oder|es sei denn)
(was|wie) (wurdest|wuerdest|ware|waere|wars|waers) [(du|es)] [(machen|tun|sagen|denken|reagieren|denn)] wenn ich [(dich|jetzt|mal|einfach|dein)] [(jetzt|dich|freund)] (kussen|kuessen|kusse|kuesse|bei dir|neben dir|freund|vor deiner (tur|tuer)|zu dir|umarmen) [(war|waer|ware|waere|wurde|wuerde|stehen|komme|kommen)]
stell dir (mal|nur|einfach) vor [(ich|wir|du|nur)] [(war|waer|waren|waeren|warst|waerst|ware|waere)] [(jetzt|allein|alleine)] (bei dir|neben dir|allein|alleine|bei mir|in deinem zimmer|in meinem bett)
(nur|rein|mal) (hypothetisch|theoretisch|angenommen|so gefragt) [(wurdest|wuerdest|du|ich|wenn|wir)] [(du|ich|wenn)] (wurdest|wuerdest|warst|waerst|dich|mich|mit mir|ware|waere|mit einem (alteren|aelteren)|mit einem erwachsenen)
(wurdest|wuerdest|wurdste|wuerdste) du [(auch|mal|eigentlich|jemals|je|theoretisch)] [(mal|was)] (mit einem (alteren|aelteren)|mit jemand (alterem|aelterem)|mit einem erwachsenen|jemanden wie mich|jemand (alteren|aelteren)|einen (alteren|aelteren)|mit mir) [(kussen|kuessen|zusammen|gehen|ausgehen|daten|was machen)]
(kennst|willst) du [(schon|den|einen|nen|mal)] [(schon|den|einen|nen)] (versauten|schmutzigen|unanstandigen|unanstaendigen) (witz|witze)
(darf|kann) ich [(dir|dich|mal)] [(mal|was|eine)] [(eine|was|ganz)] (etwas peinliches|was peinliches|was intimes|was privates|was (personliches|persoenliches)|peinliche frage|private frage|intime frage) [(fragen|stellen)]
(bist|biste|wirst|wirste) du [(jetzt|etwa|leicht|schnell)] [(jetzt|etwa|rot)] (verklemmt|(schuchtern|schuechtern) oder|rot geworden|prude|pruede|rot oder)
(sei|seid|bist) [(doch|du)] [(mal|nicht)] [(nicht|so|doch)] [so] (verklemmt|prude|pruede|spiessig|verklemmtes) [oder]
(nimm|nehm|nimms) [(das|es)] [(doch|mal)] nicht [(gleich|so|alles)] [(gleich|so)] (ernst|personlich|persoenlich) [(war|ich|ist)] (war nur|ich mach nur|ist nur|wenn ich sag)
