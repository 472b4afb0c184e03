signal: same_age_crush
version: 1
status: draft
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

(magst|liebst|findest|stehst) du [(eigentlich|auf|wirklich|den|die)] [(auf|den|die)] (ihn|lukas|ben|leon|lena|emma|mia|jemanden|wen|jemanden in|den aus|die aus|ihn aus|einen aus|eine aus) [(aus|in|deiner|der|unserer)] [(klasse|parallelklasse|stufe|schule)]
(er|sie) (mag|steht|findet) [(dich|ihn|sie|auf|voll|auch)] [(dich|ihn|auf|voll)] (suss|suess|dich|glaub ich|auch|ihn|sie|nett|wirklich) !unless-after (essen|das spiel|pizza)
(gehst|geht|gehen|kommst) (du|ihr|wir) [(mit|auch|zusammen)] [(mit|ihm|ihr|mir)] (zum schulball|auf den schulball|zum abschlussball|auf die schulparty|zur schuldisco|auf die schuldisco|zum abiball|zur unterstufenparty)
(in|aus) (wen|unserer klasse|meiner klasse|deiner klasse|der parallelklasse|der 7b|der 8a) (bist|ist|mag|sind) [(du|er|sie|die)] [(verknallt|verliebt|suss|suess|nett)]
(dein|mein|ihr|sein) (schwarm|crush) (ist|hat|sitzt|kommt|war|heisst|schaut|geht|weiss)
(sitzt|sass|stand|sitze|steht) [(er|sie|ich)] [(in|im|neben|heute)] [(mathe|bus|deutsch|bio)] neben (ihm|ihr|dir|mir|meinem schwarm) [(in|im|beim)] (mathe|bus|deutsch|bio|musik|unterricht|mensa)
(sind|seid|waren) (die|ihr|sie|lena und|er und) [(beiden|zwei|jetzt|noch|sie)] [(jetzt|noch|eigentlich)] (zusammen|ein paar) [(in|aus|seit|oder|jetzt)]
(hat|hast) (er|sie|du) [(dir|ihm|ihr|den|schon)] [(den|einen|ihn|sie)] (zettel|brief|liebesbrief|gefragt ob) [(geschrieben|gegeben|du|er|sie)] [(zum|mit|auf)]
(traust|trau) (du|ich) (dich|mich) [(ihn|sie|nicht)] (anzusprechen|ihn anzusprechen|sie anzusprechen|ihn zu fragen|sie zu fragen)
(ich glaub|ich glaube|glaub) (er|sie|der|die) [(aus|aus der|mag)] (mag dich|steht auf dich|mag mich|steht auf mich|mag ihn)
