signal: location_asking
version: 1
status: draft
tactic: Finds out where the other one lives, goes to school or is.
source: Olson et al. 2007 (gaining access); Black et al. 2015 (geography)
unless-after: (sag|sprich mit|frag|rede mit|red mit|erzahl|erzaehl) [(es|das)] (einem|einer|dem|der|@your|deinen) [(vertrauten|anderen)] (erwachsenen|@parent|@trusted)
unless-after: (auf der (karte|map)|im spiel|im level|in minecraft|in fortnite|in roblox|auf dem server|im dungeon)

wo (wohnst|wohnste|lebst|lebste|wonst) [du]
(aus|in) (welcher|welchem|welche) (stadt|ort|dorf|gegend|ecke|bundesland|stadtteil|viertel|strasse) (kommst|bist|wohnst|lebst|kommste) [du]
(woher|wo) (kommst|kommste|bist) [du] [(eigentlich|denn|genau|so)] (her|genau|eigentlich|denn)
woher kommst du
(auf|in) (welche|welcher|was (fur|fuer) eine) schule (gehst|bist|biste|gehste) [du]
wo (gehst|gehste) [du] [(eigentlich|denn)] (zur|in die) schule
wo (bist|biste|steckst) [du] (gerade|grad|jetzt) [(grad|eigentlich|so)]
wo (genau|ungefahr|ungefaehr|circa) (wohnst|bist|lebst|in)
(schick|send|sende|teil|teile|gib) [mir] [(mal|bitte|kurz)] @your (standort|live standort|adresse|ort|position)
(mach|schalt|stell) @your standort (an|ein|frei)
(wohnst|wohnste|lebst) [du] [(auch|eigentlich|vielleicht|hier)] (weit weg|in der (nahe|naehe)|bei mir|in meiner|auch in|nah|um die ecke|im haus|in einem haus|in der stadt)
wie weit (wohnst|bist) du [(weg|von|entfernt)]
wie (kommst|laufst|laeufst|fahrst|faehrst) du [(immer|eigentlich|morgens)] (zur schule|heim|nach hause|von der schule)
(wo|in welchem verein) (trainierst|spielst|reitest|tanzt) du [(fussball|immer|eigentlich|handball)] (immer|eigentlich|genau|fussball|handball)
