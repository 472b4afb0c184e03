signal: maturity_praise
version: 1
status: draft
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

du bist [(echt|so|viel|schon|wirklich|ja|sehr|aber|voll|total|einfach)] [(so|viel|sehr)] (reif|reifer|erwachsen|erwachsener|weit) (fur|fuer) (@your|ein|einen|dein) (alter|madchen|maedchen|jungen|junge)
du (bist|wirkst|klingst|wirkste) [(echt|so|viel|schon|wirklich|sehr|voll)] [(so|viel|schon)] (reifer|erwachsener|alter|aelter|weiter|reif|erwachsen) als (die anderen|andere|du bist|deine|12|13|14|15|gleichaltrige|alle in deiner|madchen|maedchen|jungs)
(fur|fuer) (@your|dein) alter (bist|wirkst|klingst|denkst|schreibst|redest) du [(echt|schon|so|sehr|voll|ziemlich|schon sehr)] [(so|sehr)] (reif|weit|erwachsen|schlau|vernunftig|vernuenftig)
du (bist|wirkst) [(ganz|so|gar|echt|einfach)] (anders|nicht so|nicht wie) [(als|wie|kindisch)] (die anderen|andere|wie die anderen|alle anderen) [(in|madchen|maedchen|jungs|kinder)] [(in)] (deinem alter|madchen|maedchen|jungs|kinder|kindern)
du bist [(doch|ja|schon|echt)] [(kein|nicht)] [(kleines|mehr|ein)] (kind mehr|kind|baby mehr|keine kleine|kein kind mehr) !unless-after (der|von|vom)
(du|das) (kannst|darfst|konntest|koenntest) [du] [(doch|das|schon|selber|selbst)] [(schon|selber|selbst|alt genug)] (selbst|selber|alleine) entscheiden [(du bist|was|alt genug)]
du bist [(doch|ja|schon|echt|jetzt)] [(doch|schon)] alt genug [(um|dafur|dafuer|fur|fuer|zu|das)] (um|dafur|dafuer|fur|fuer|das|selbst|und) !unless-after (den (fuhrerschein|fuehrerschein)|die schule)
(hatte|haette|ich (hatte|haette)) [(dich|nie|nicht|echt)] [(auf|gedacht|dich|nie)] [(mindestens|auf|gedacht)] [(auf|dass|alter|aelter)] ((alter|aelter) (geschatzt|geschaetzt)|18 (geschatzt|geschaetzt)|17 (geschatzt|geschaetzt)|16 (geschatzt|geschaetzt)|dass du erst|du so jung|du erst)
(mit dir|bei dir) (kann|konnte|koennte) man [(echt|schon|sich|so)] [(wie|richtig|so)] (wie mit einer erwachsenen|wie mit einem erwachsenen|wie mit erwachsenen|erwachsene (gesprache|gespraeche)) [(reden|fuhren|fuehren)]
@your (mitschuler|mitschueler|freunde|freundinnen|klassenkameraden) sind [(doch|alle|noch|so|im vergleich)] [(so|noch|alle)] (kindisch|unreif|kinder|babys)
(denkst|redest|schreibst|du denkst|du redest|du schreibst) [(schon|wie)] wie (eine erwachsene|ein erwachsener|eine frau|ein mann|ne erwachsene)
