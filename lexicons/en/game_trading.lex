signal: game_trading
version: 1
status: draft
tactic: Trading and teaming up in games.
source: hard negatives: what players write

((ill|i will|im gonna|im going to|imma|i can|i could|let me)|(wanna|want to|wants to)|lets|anyone|can we|can i|u wanna|anybody) (trade|swap) (u|you|me|my|for|this|it|skins|pets|items|cards|ur|your)
(trade|trading|swap|swapping) (my|ur|your|this|a|the) _ for (ur|your|a|my|the|that|some)
(how many|how much) (gems|coins|gold|robux|vbucks|keys|credits|diamonds) (for|is|are|do)
(selling|buying|wts|wtb|wtt) [(my|a|this|any)] (skin|skins|sword|pet|pets|account|mount|knife|armor|limited|limiteds|item|items|ore)
(fair trade|good trade|bad trade|overpay|underpay|lowball)
(legendary|mythic|mythical|shiny|rare|epic) (pet|sword|skin|pokemon|card|mount|item|drop|weapon)
(meet|come|tp|teleport|go) (me|to me|to|at) [(at|to)] [the] (spawn|raid|base|market|trading plaza|plaza|hub|boss|portal|dungeon|lobby)
(need|want|lf|looking for) (a|one more|1 more|2 more) (healer|tank|dps|player|teammate|duo|squad)
(queue up|q up|ready up|inv me|invite me to the party|gg wp|ggs|glhf|gl hf|one more (round|game|match)|1 more (round|game|match))
(whats|what is) (ur|your) (rank|main|kd|gamertag|elo)
