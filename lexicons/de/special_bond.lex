signal: special_bond
version: 1
status: draft
tactic: Says that the two have a bond like no other.
source: Olson et al. 2007 (deceptive trust development); O'Connell 2003 (exclusivity)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)

(nur|bloss) du [(und ich)] (verstehst|verstehen|kennst|weisst|kapierst) [(mich|uns|wirklich|das)] [(wirklich|richtig|so)] [(gut)] (mich|wirklich|richtig|uns|wie ich) !unless-after (falsch)
(keiner|niemand) (versteht|kennt|hort|hoert|liebt|mag) (dich|mich|uns|dir) [(so|so gut|besser|richtig)] (wie ich|wie du|als ich|als du|zu wie ich)
ich (verstehe|versteh|kenne|kenn) dich (besser|mehr|wirklich besser) (als|wie) (@your|alle|jeder|die|deine)
(zwischen uns|bei uns|das mit uns|unsere freundschaft|unsere verbindung) [(beiden|zwei)] (ist|hat|gibt|war) [(es|da|das|so|schon|doch)] [(so|was|etwas|eine)] (besonders|besonderes|einmalig|einzigartig|magisch|besondere verbindung|anders als)
(wir|wir zwei|wir beide) (sind|haben) [(wie|uns|ja|doch|einfach|so|beide|echt)] (seelenverwandt|seelenverwandte|(fureinander|fuereinander) bestimmt|eine besondere verbindung|(fureinander|fuereinander) geschaffen|auf einer (wellenlange|wellenlaenge))
(du|ihr) bist (was|etwas|so) [(ganz|so|sehr)] (besonderes|besonders|einzigartig|wichtig) ((fur|fuer) mich|in meinem leben)
du bist [(mir|(fur|fuer) mich)] (was|etwas|so) [(ganz|so|sehr)] (besonderes|besonders|wichtig)
(ich hab|ich habe|hab) [(mich)] noch (nie|niemals) [(so|mit|mich|jemanden|jemandem)] [(so|mit|jemandem|jemanden|gut)] [(jemandem|verstanden|offen)] (wie mit dir|wie dich|so gut verstanden wie mit dir|so vertraut wie dir|geredet wie mit dir|verstanden wie mit dir)
(bei|mit) dir (kann|darf|fuhle|fuehle|fuhl|fuehl) ich [(mich|einfach|ganz|endlich)] (ich selbst sein|ich sein|alles sagen|(uber|ueber) alles reden|so wohl|verstanden|echt sein)
(es ist|das ist|war) [(doch|kein|bestimmt|wie)] (schicksal|zufall|bestimmung) dass wir uns (kennengelernt|gefunden|getroffen|begegnet|kennen)
(du|dich) (bist|zu kennen ist) [(das|der|mein|die)] (beste was mir|wichtigste mensch|ein und alles|lichtblick) [(je|in meinem leben)]
(es (fuhlt|fuehlt)|fuhlt|fuehlt) sich an als [(ob|wurden|wuerden)] [(wir|ich)] [(uns|dich)] (wir uns|ich dich|uns|schon) [(schon)] (ewig|immer|jahre|mein leben lang) kennen
