signal: game_trading
version: 5
status: reviewed
tactic: Trading and teaming up in games.
source: hard negatives: what players write

# swapping
((ill|i will|im gonna|i can|let me|id)|(wanna|want to|wants to)|lets|anyone|can we|can i|u wanna|will @you|would @you|who wants to) (trade|swap|sell) (u|you|me|my|for|this|it|skins|pets|items|cards|ur|your|a (pet|skin|sword)|some|keys) !unless-after (pics|selfies|photos|secrets|numbers|house|car|stocks|food|water|firewood|waters|wood|packers|records)
(trade|trading|swap|swapping|sell|selling) (@your|my|this|a|the|2|two|3) _ (for (@your|a|my|the|that|some|1|one|two|2|3)|plus|and (coins|gems|adds)) !unless-after (pics|photos|money|house|years|players|picks|draft|qb)
(how many|how much) (@game_currency|gold|keys|bells|emeralds|sheckles|gil|honey|crowns) (@you|for|is|are|do|does|did|have|did u|would)
(selling|buying|wts|wtb|wtt|trading|offering|lf|nlf|lfo|looking for) [(my|a|this|any|an|all|some|2|two|rare|old)] (skin|skins|sword|pet|pets|account|mount|knife|armor|limited|limiteds|item|items|ore|offers|keys|cards|fruit|fruits|weapon|weapons|neons|megas|adds|overpay) !unless-after (store)
(@your|the|my|that|this|nice|cool|sick|rare) (skin|skins|inventory|inv|loadout|pet|sword|item|mount|gamertag|build) (is|looks|for|from|was|worth|goes|bro|got|cost|costs) (worth|the (store|shop|market|event|battle pass)|my|rare|expired|trash|mid|fire|legendary|op|500|1000|100|200|overpriced|bro)
(fair trade|good trade|bad trade|overpay|underpay|lowball|trade offer|trade request|trade window|trade hub|middleman|mm bot|price check|trade value|value list|w or l|w trade|l trade|trade ban|small adds) !unless-before (nba|nfl|player|free|mlb|nhl|a) !unless-after (food|water|firewood)
(use|using|get|need|want|with|through|find) (a|the|my) (middleman|mm|trade bot|trading bot|middleman bot|trade window)
(legendary|mythic|mythical|shiny|rare|epic|godly|neon|mega neon|limited|exotic|uncommon|secret|vintage|holo|max level) (pet|sword|skin|pokemon|card|mount|item|drop|weapon|knife|pets|skins|items|cards|fruit|armor|ore|gun|bow|hat|egg|crate|dragon|unicorn)
(owe|send|give|gave|drop|paid|pay|lend|offer|add|for|got|have|need|want|cost|costs|its) [(@you|me|like|about|only|still|the|ur|my|another)] [me] (2|3|5|10|20|50|100|150|200|250|300|500|1000|2000|5000|two|three|ten|a few|some|more) (coins|gems|gold|keys|diamonds|credits|emeralds|robux|vbucks|tokens|bells|crowns|pets|skins|arrows|potions|logs|iron|cobble|planks)
(dont|do not|never) (tell|show|share|leak) [(anyone|anybody|the others|them|other teams|the enemy|the other (team|guild|squad))] [about] (the|our|my|this|that|where the) (drop|loot|base|build|strat|strategy|glitch|farm|code|spawn|coords|coordinates|location of the base|stash|lineup|plan for the raid|vault|map|secret room|easter egg|trade) !unless-after (parents|mom|pics)
# playing together
(meet|come|tp|teleport|go|see @you|wait|lets go|fly|farm|spawn|respawn|ill be|im|group up|regroup|hide) (me|to me|to|at|in|by|near) [(at|to|by|in)] [the] (spawn|raid|base|market|trading plaza|plaza|hub|boss|portal|dungeon|lobby|castle|arena|village|nether|end portal|tilted|bank|mines|obby|server 2|main island|quest giver|gate of the castle|checkpoint|bridge in the map|tower|guild hall|capital)
(need|want|lf|looking for|who wants|lf|missing|we need|invite|find) [(a|one more|1 more|2 more|one|1|2|two|another|more)] [good] (healer|tank|dps|teammate|duo|squad|tanks|healers|raiders|trio|fourth|support main|jungler|mid laner|goalie for fifa|co op partner|player for (ranked|duos|raid))
need (one|1|2|two) more (player|players|for (ranked|the raid|squads|trios)) !unless-after (day|thing|time|week|firewood|water|food|package|packages|food package)
(queue up|q up|ready up|inv me|inv pls|invite me to the (party|lobby|guild)|gg wp|ggs|glhf|gl hf|gg ez|one more (round|game|match)|1 more (round|game|match)|last game|rematch|run it back|lets run (duos|trios|squads|ranked)|hop on (roblox|fortnite|minecraft|valorant|val|cod|apex|rocket league|the game)|get on (roblox|fortnite|minecraft|valorant|val|cod|apex))
(whats|wats) @your (rank|main|kd|gamertag|elo|level|lvl|loadout|build|class in|ign|ingame name|in game name|gt|psn|gear score|highest level|roblox user|username on roblox|fav map|favorite weapon) !unless-after (in school|email|kernel)
(raid|boss fight|dungeon|scrims|scrim|tournament|clan war|guild war|guild event|guild meeting|ranked|arena) (is|starts|at|tonight|tomorrow|night|on (friday|saturday|sunday|monday)|in (5|10|ten|an hour)|begins|later|this weekend|time is) !unless-before (air|police|drug|nazi|fbi|the police|tennis|us|golf)
(push|defend|attack|cover|flank|rush|heal|rez|revive|res|carry|tank|pull|kite|loot|farm|grind|craft|mine|enchant) (me|mid|the (boss|base|point|flag|left|right|tower|objective|adds|chest|gate|payload|bomb|ship|village|zombies|mobs)|b site|a site|xp|levels|diamonds|iron|gems|coins|wood|it for xp) !unless-after (to work|home|back to|through (life|this)|out)
(new|the|this|last|next) (update|season|patch|event|battle pass|battlepass|dlc|expansion|map|banner|skin pack|chapter) (is|drops|dropped|comes out|starts|ends|added|broke|nerfed|buffed|has|looks|came out) [(so|a|new|in|the|my)] (today|tomorrow|friday|cool|trash|fire|new|broken|sick|next week|so|nerfed|buffed|weapons|skins|map|bad|good|op|in (2|3|two) days)
(scammed|scams|scam|scamming) (@you|me|my|him|people out) (for|in|out|bro|of|on|again|skin|skins|pet|pets|account|in trade|items) !unless-after (money order|irs|email)
(can|could|want me to|ill|let me|i can|will) [(@you|i|someone)] (carry|boost|duo|1v1|power level|tp|res) [(@you|me)] (in (ranked|duos|the (raid|dungeon|obby|game)|bedwars)|through the (raid|dungeon|level)|to (the (spawn|base|lobby|party|guild|clan|server)|diamond|gold|plat)|with @you|me)

# broader wordings
(trade|trading|trades|swap|swapping|offer|offers|offering|bid|price|priced|worth|value|overpay|underpay|discount|refund|listing|listed|seller|buyer|auction|market|marketplace|stock|restock|scam|scammer|middleman|rarity|legendary|mythic|inventory)
(for|at) (50|100|150|200|250|300|400|500|600|800|1000|1200|1500|2000) (gold|coins|gems|robux|credits|bucks|points|euros|dollars|tokens)
(guild|clan|raid|raids|dungeon|boss|loot|tank|healer|dps|respawn|ranked|elo|scrim|speedrun|checkpoint|blueprint|crafting|farm run|mob|mobs|server reset)
(stream|streaming|subs|subscriber|subscribers|chat rules|giveaway|merch|donations|donation|twitch|overlay|moderator|mods|timeout|raid train|emote|emotes)
(selling|buying|sell|buy|wts|wtb) [(my|the|some|a|any|your|100|200|300|500|1000)] (gold|sword|shield|armor|armour|potions|ore|skins|skin|pet|pets|keys|items|mats|account level|card|cards)
(is|for) (100|150|200|250|300|400|500|1000) (coins|gems|gold|credits) (fair|ok|enough|too much|each)
(craft|enchant|smelt|brew|forge|farm) [(you|me|it|the|some)] (the|it|some|a|for)
(queue|queueing|lobby|respawn|matchmaking|speedrun|one more round|another round|gg) !unless-before (in a)
(check|visit|see|my|open|at) (my|the|your) [(in game|new|little)] (shop|stall|store|market stall) [(i|has|have|got|for)] (i have|has|got|for|sells|i sell|cheap)
(join|accept|inv me to|invite me to) (my|the|ur|your) (party|lobby|squad|guild|clan) [(invite|request|code)]
(drop|toss|pass|throw) me [(some|a|ur|your|the|any)] (ammo|heals|shield|shields|medkit|meds|arrows|potions|wood|mats|sniper|weapon)
(are|r) @you selling (that|it|this|the|ur|your|those)
lets (duo|duos|trio|squad up|queue|grind|que|1v1|farm|play ranked|raid)
(bring|got|give me) [(your own|the|some|more|ur own)] mats
craft (it|that|this|those|them) for (free|you|u)
(which|what) (server|lobby|realm) (are|r) @you [(on|in)]
