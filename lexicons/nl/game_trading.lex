signal: game_trading
version: 1
status: draft
tactic: Trading and teaming up in games.
source: hard negatives: what players write

(ruil|ruilen|trade|traden|bied) [(je|ik|mijn|we|jouw)] [(mijn|jouw|je|een)] (zwaard|pet|pets|skin|skins|draak|draken|gems|coins|item|items|kaart|kaarten|harnas|pokemon|wapen|brainrot) (voor|tegen|ruilen|met)
(hoeveel|wat) (wil|kost|betaal|geef|vraag|is) (je|die|dat|jouw|deze) [(voor|skin|zwaard)] (voor (dat|die|je|deze)|skin|zwaard|pet|item|waard)
(zoek|zoeken|zoekt) [(nog|we|iemand|een)] [(een|iemand)] (healer|tank|duo|squad|clan|guild|vierde man|derde|teamgenoot|medespeler|mates) [(voor|om)]
(kom|join|wie) [(je|komt|jij|gaat)] [(in|mee|even)] (de lobby|mee ranked|mee bedwars|mee raiden|mee fortnite|mee minecraft|op de server|mee roblox|mee brawlstars|de raid)
(nog|laatste) (een potje|een rondje|een ronde|potje|rondje) [(en|dan|fortnite|ranked|doen)]
(welke|welk) (rang|rank|level|lvl|elo) (ben|heb) (je|jij|jullie)
(baas|eindbaas|vijand|creeper|zombies) (achter|komt|links|rechts|is bijna|dropt|heeft nog|is dood|bij)
(heal|dek|rush|push|verdedig|revive|carry) (me|mij|ons|de base|het punt) (even|nu|met de baas|met de raid|omhoog)
(de nieuwe|het nieuwe) (update|season|skin|map|battle pass|event|patch|seizoen) (is|komt|heeft|kost|was)
(mijn|jouw|onze|mn) (clan|account|skin|inventaris|build|server|deck) (is|heeft|zoekt|kost|staat|zit)
(krijg|geef|voor) [(ik|je|jij)] [(nog|er)] (50|100|200|300|500|1000|2000) (gold|coins|gems|muntjes|diamanten|robux|vbucks|goud) [(ervoor|voor)]
