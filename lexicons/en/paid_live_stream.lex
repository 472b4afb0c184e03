signal: paid_live_stream
version: 2
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends|tries)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy|this girl|this man|some man|this person) [(just|always|even|then|also)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling|tells|begged) me
unless-before: (he|she|they|someone|this guy|some guy|this girl|this person) [(just|always|even|then|also)] (said|says|keeps saying|kept saying|wrote|texted)
unless-before: did (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|tell|say|want|offer|try)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (server|football|match|concert|spotify|netflix|tv|sports|band|venue)
unless-after: (for charity|the tournament|speedrun|minecraft|fortnite|valorant|roblox)

(ill|i will|im gonna|i can|i could|let me|id|i would|people will|viewers will|they will|people) (pay|tip|gift|give|send|donate) _ (to (go live|stream|watch (u|you) live)|if (u|you|ya) (go live|stream|do a (live|stream|private)|dance|stay on|start a live|do what))
(ill|i will|i can|id|i would|people will|they) (pay|tip|gift|give|send) _ for (a (live|private (live|stream|show))|going live|streaming|every (dance|live|minute)|each (dance|live))
(id|i would|ill|people|viewers|they) [(would|will|even|happily)] (pay|tip|pay (u|you)|tip (u|you)) (a lot|good|extra|more|double|so much) (for|to see|to watch) (a|ur|your|another) (private|secret|live|stream|livestream)
(go|do|start|do me|give me|come) [(a|another|on|ur)] [(quick|special|secret)] (live|stream|private live|private stream|private show|live show|live stream|livestream) (for|with|to|just for|only for|just|4|privately|when (ur|your)|without (ur|your)) (me|us|just me|money|u|just us|tips|coins|gifts|my friends|(mom|mum|dad|parents|mother|father|family)|asleep) !unless-after (class|team|charity)
how much (for|to|do u charge|do you charge|is|would|u charge|would (u|you) (charge|want)) [(for|u|you|a|to)] [(a|do a|go|do)] [(private|quick|secret|one on one|1 on 1)] (live|live stream|livestream|private show|private stream|stream|show|private live|session|video call|private|private session|private call) !unless-after (ticket|tickets|at the|on (netflix|tv)|bandwidth|setup|deck)
(private|paid|secret|vip|exclusive|hidden|locked|one on one|1 on 1|subs only) (live|livestream|live stream|show|stream|lives|session|broadcast|streaming) !unless-after (key|server|concert|band|tour|viewing|of the)
(u|you|ya|youd|ud|youll|ull) [(can|could|will|would|gonna|might)] [(easily|get|also)] (make|get|earn) [(more|a lot of|so many|so much|lots of|loads of|good|easy|big)] (money|coins|gifts|tips|diamonds|cash|roses|robux|stars) (on live|going live|if (u|you|ya) (stream|go live|stay live|dance)|from live|on cam|by (streaming|going live)|for (every|each) live|when (u|you) (go live|stream))
(do|just do|u do|you do) (what|whatever|anything|everything) (the chat|chat|they|the viewers|viewers|people|my friends|we|ppl|the fans|fans|the gifters|gifters) (say|says|ask|asks|want|wants|tell|tells|request|requests|pay for) !unless-after (in the (manual|docs))
(bigger|big|more|better|extra|double|huge|another|free|larger) (gift|gifts|tip|tips|coins|roses|diamonds|donation|donations|stars) [(for|coming)] (if (u|you|ya|ur)|when (u|you|ya|ur)|for (u|you|a dance|every|each|that|the|doing|showing)|after (u|you)|4 u) !unless-after (card shop|shop|for (mom|dad|the teacher))
(stream|go live|live|broadcast|livestream|perform|dance|do a show|do it) (just|only|privately|exclusively|alone) (for|4|with) (me|us|my (friend|friends)|him) !unless-after (the (team|class))
(stream|live|go live|dance|livestream|show) (for|4) (coins|gifts|money|tips|roses|diamonds|robux|cash|stars) !unless-after (charity|school|team)
(100|500|1000|5000|10k|1k|5k|ten|50) (coins|gifts|roses|diamonds|tips|stars|tokens) (and|if) (u|you|ull|youll) (have to|dance|show|do|go live|gotta|must|stay) !unless-after (subscribe|giveaway)
(send|sent|sending|dropped|gifted|tipped) (u|you) [(a|the|all|so many|some|those|100|1000|500|50|big|lots of)] (gift|gifts|coins|roses|tips|diamonds|tip|stars|tokens|donation|donations) [(so|now|and)] (so (u|you|now|do)|now (u|you|do|show|go|dance)|and (u|you) (owe|have|didnt|wont|should)|u owe|you owe|where is|wheres my) !unless-after (trade|item)
(turn|switch|make) (it|the (live|stream)|ur (live|stream)|your (live|stream)) (private|to private|to vip|subs only|friends only|off for everyone) !unless-after (account|repo|repository|channel|setting)
(kick|remove|block|mute|hide) (the|all the|every) (others|other viewers|other ppl|other people|viewers|mods) (and|so|from|on) !unless-after (spam|spamming|trolls|toxic)
(open|set up|get|make|link|have|put) [(u|a|ur|your|an)] (cashapp|paypal|cash app|wishlist|wish list|venmo|tip jar) (and|so|for|link|in) [(ill|i|ur|your|the)] (ill|i can|i will|send|pay|buy|tip|ur|your|bio|lives|streams|live) !unless-after (the (store|shop|donation|business))
