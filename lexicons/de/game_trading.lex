signal: game_trading
version: 1
status: draft
tactic: Trading and teaming up in games.
source: hard negatives: what players write

(tausch|tausche|tauschst|tauschen|trade|tradest|traden|biete|biet) [(du|ich|wir|noch)] [(mein|meine|meinen|dein|deine|deinen|gegen|ein|das|noch)] (schwert|pet|pets|skin|skins|drache|drachen|gems|coins|item|items|karte|karten|rustung|ruestung|pokemon|pokémon|fahrzeug|waffe|brainrot)
(wie viel|wieviel|was) (willst|kostet|zahlst|gibst|verlangst|ist) [(du|das|der|die|dein)] [(fur|fuer|das|der|noch)] (dafur|dafuer|(fur|fuer) (das|den|die|dein|deinen)|skin|schwert|pet|item|wert) [(schwert|skin|pet|account)]
(suche|suchen|brauche|brauchen|sucht) [(noch|wir|jemand|wer)] [(einen|noch|ein|jemanden)] (heiler|tank|healer|mitspieler|duo|squad|clan|gilde|vierten|dritten|teammate|random|mates) [(fur|fuer|zum)]
(kommst|kommt|komm|wer) [(du|jemand|kommt|noch|wer|in)] [(in|mit|noch)] (die lobby|in die lobby|ranked|bedwars|den raid|in den raid|fortnite|minecraft|brawlstars|brawl stars|roblox|auf den server|clash royale)
(noch eine|noch ne|letzte) (runde|ranked|lobby|partie)
(welchen|welches|welcher) (rang|rank|level|lvl|elo) (bist|hast) [(du|ihr)] [(in|bei|schon)]
(gegner|boss|endboss|raid|dungeon|creeper|zombies|noob|noobs|respawn|spawn|lobby|loot|mob|gilde) (ist|hinter|kommt|links|rechts|vor|droppt|hat|down|low|bei|voll|im)
(heil|deck|rush|push|verteidig|belebe|revive|carry) (mich|uns|dich|die base|den point|das tor|mid) [(mal|kurz|in|bitte)]
(das neue|der neue|die neue) (update|season|skin|map|battle pass|event|patch) (ist|kommt|hat|kostet|war)
(mein|dein|der|euer|unser) (clan|account|skin|inventar|build|server|deck) (ist|hat|braucht|sucht|kostet|steht|level)
(kriegst|bekommst|geb|gebe|fur|fuer) [(ich|du)] [(dir|dann|noch)] (50|100|200|300|500|1000|2000) (gold|coins|gems|munzen|muenzen|diamanten|robux|vbucks) [(dafur|dafuer|fur|fuer)]
