signal: distrust
version: 1
status: draft
tactic: Talks down parents and friends, so that they are not told.
source: Olson et al. 2007 (isolation); Ringenberg et al. 2022
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(deine @parent|dein @parent|deine @friend|dein @friend|sie|die) (verstehen|versteht|verstehn) [(dich|das|uns|doch|dich doch|es)] [(doch|gar|eh|sowieso|einfach|halt)] (nicht|nich|nix|nie|nichts) !unless-after (die aufgabe|das spiel|die regel)
(deine @parent|dein @parent|deine @friend|dein @friend) (wollen|will) [(dich|dir|doch|uns|nur)] [(doch|nur|ja|alles)] (kontrollieren|verbieten|einsperren|auseinander|trennen|nicht dass du (glucklich|gluecklich)|nur (arger|aerger)|klein halten|dein (gluck|glueck) nicht)
(deine @parent|dein @parent|deine @friend|dein @friend|die) (sind|ist) [(doch|nur|alle|ja|voll|echt|bloss)] [(nur|voll|alle|auf)] (neidisch|eifersuchtig|eifersuechtig|falsch|falsche freunde|gegen dich|gegen uns|schlecht (fur|fuer) dich|nicht gut (fur|fuer) dich|keine echten freunde|altmodisch)
(deine @parent|dein @parent|deine @friend|dein @friend) (wurden|wuerden|wurde|wuerde|werden|wird) [(das|uns|es|dir)] [(doch|eh|nie|niemals|nur|das)] [(nie|eh|doch)] (nicht verstehen|verstehen|falsch verstehen|glauben|nicht glauben|verbieten|auseinanderbringen|kaputt machen)
(glaub|glaubs|hor|hoer|vertrau) [(doch|einfach)] (deinen|deiner|deinem) (@parent|@friend|@relative) [(doch)] (nicht|kein wort|nichts|nix)
(hor|hoer|hore|hoere) (nicht|nich) [(immer|mehr)] auf (@your @parent|@your @friend|deine lehrer|die anderen) !unless-after (zu spielen)
(du kannst|kannst) [(denen|ihnen|ausser mir)] (niemandem|keinem|nur mir|@your @parent|@your @friend) [(mehr|sonst|nicht|ausser mir)] [(nicht)] (vertrauen|trauen) !unless-after (im spiel|im internet|der niemand)
(vertrau|trau) [(nur|keinem|niemandem)] (nur mir|mir nicht ihnen|keinem ausser mir|niemandem ausser mir|mir mehr als)
(wem|wen) (glaubst|vertraust|magst) du [(denn|jetzt|mehr)] [(mehr)] (mir oder|mir mehr|deinen eltern oder mir|mich oder)
@your (@parent|@friend|@relative) (kummern|kuemmern|kummert|kuemmert|interessieren|interessiert|juckt|lieben|liebt) [sich] [(doch|gar|eh)] [(nicht|nie)] [(um|fur|fuer)] [dich] [(doch|gar|eh|wirklich)] (nicht|gar nicht|null|nie|nicht wirklich) !unless-after ((fur|fuer) das spiel)
@your (@friend|freunde) (lastern|laestern|reden|lachen) [(doch|immer|nur)] [(schlecht|hinter deinem (rucken|ruecken))] ((uber|ueber) dich|hinter deinem (rucken|ruecken))
