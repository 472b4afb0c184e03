signal: paid_live_stream
version: 6
status: reviewed
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (server|football|match|concert|spotify|netflix|tv|sports|band|venue)
unless-after: (for charity|the tournament|speedrun|minecraft|fortnite|valorant|roblox)

(@i_will|people will|viewers will|they will|people) (pay|tip|gift|give|send|donate) _ (to (go live|stream|watch @you live)|if @you (go live|stream|do a (live|stream|private)|dance|stay on|start a live|do what))
(ill|i will|i can|id|i would|people will|they) (pay|tip|gift|give|send) _ for (a (live|private (live|stream|show))|going live|streaming|every (dance|live|minute)|each (dance|live))
(id|i would|ill|people|viewers|they) [(would|will|even|happily)] (pay|tip|pay @you|tip @you) (a lot|good|extra|more|double|so much) (for|to see|to watch) (@your|a|another) (private|secret|live|stream|livestream)
(go|do|start|do me|give me|come) [(a|another|on|ur)] [(quick|special|secret)] (live|stream|private live|private stream|private show|live show|live stream|livestream) (for|with|to|just for|only for|just|4|privately|when @your|without @your) (me|us|just me|money|u|just us|tips|coins|gifts|my friends|@parent|asleep) !unless-after (class|team|charity)
how much (for|to|do u charge|do you charge|is|would|u charge|would @you (charge|want)) [(@you|for|a|to)] [(a|do a|go|do)] [(private|quick|secret|one on one|1 on 1)] (live|live stream|livestream|private show|private stream|stream|show|private live|session|video call|private|private session|private call) !unless-after (ticket|tickets|at the|on (netflix|tv)|bandwidth|setup|deck)
(private|paid|secret|vip|exclusive|hidden|locked|one on one|1 on 1|subs only) (live|livestream|live stream|show|stream|session|broadcast|streaming) !unless-after (key|server|concert|band|tour|viewing|of the)
(@you|youd|ud|youll|ull) [(can|could|will|would|gonna|might)] [(easily|get|also)] (make|get|earn) [(more|a lot of|so many|so much|lots of|loads of|good|easy|big)] (money|coins|gifts|tips|diamonds|cash|roses|robux|stars) (on live|going live|if @you (stream|go live|stay live|dance)|from live|on cam|by (streaming|going live)|for (every|each) live|when @you (go live|stream))
(do|just do|u do|you do) (what|whatever|anything|everything) (the chat|chat|they|the viewers|viewers|people|my friends|we|ppl|the fans|fans|the gifters|gifters) (say|says|ask|asks|want|wants|tell|tells|request|requests|pay for) !unless-after (in the (manual|docs))
(bigger|big|more|better|extra|double|huge|another|free|larger) (gift|gifts|tip|tips|coins|roses|diamonds|donation|donations|stars) [(for|coming)] (if (@you|ur)|when (@you|ur)|for (@you|a dance|every|each|that|the|doing|showing)|after @you|4 u) !unless-after (card shop|shop|for (mom|dad|the teacher))
(stream|go live|live|broadcast|livestream|perform|dance|do a show|do it) (just|only|privately|exclusively|alone) (for|4|with) (me|us|my (friend|friends)|him) !unless-after (the (team|class))
(stream|live|go live|dance|livestream|show) (for|4) (coins|gifts|money|tips|roses|diamonds|robux|cash|stars) !unless-after (charity|school|team)
(100|500|1000|5000|10k|1k|5k|ten|50) (coins|gifts|roses|diamonds|tips|stars|tokens) (and|if) (@you|ull|youll) (have to|dance|show|do|go live|gotta|must|stay) !unless-after (subscribe|giveaway)
(send|sent|sending|dropped|gifted|tipped) @you [(a|the|all|so many|some|those|100|1000|500|50|big|lots of)] (gift|gifts|coins|roses|tips|diamonds|tip|stars|tokens|donation|donations) [(so|now|and)] (so (@you|now|do)|now (@you|do|show|go|dance)|and @you (owe|have|didnt|wont|should)|u owe|you owe|where is|wheres my) !unless-after (trade|item)
(turn|switch|make) (it|the (live|stream)|ur (live|stream)|your (live|stream)) (private|to private|to vip|subs only|friends only|off for everyone) !unless-after (account|repo|repository|channel|setting)
(kick|remove|block|mute|hide) (the|all the|every) (others|other viewers|other ppl|other people|viewers|mods) (and|so|from|on) !unless-after (spam|spamming|trolls|toxic)
(open|set up|get|make|link|have|put) [(@your|u|a|an)] (cashapp|paypal|cash app|wishlist|wish list|venmo|tip jar) (and|so|for|link|in) [(@your|ill|i|the)] (@your|ill|i can|i will|send|pay|buy|tip|bio|streams|live) !unless-after (the (store|shop|donation|business))
(id|i would|ill|people|ppl|they|they would|theyd|everyone would|viewers) [(would|will|happily|totally)] pay (to|just to) (see|watch) (@your|@you|that|more|it) !unless-after (play|perform|in concert|team|movie|match|fight|game)
(do|show|dance|sing|spin|stay|stream) [(it|that|this|on|for me)] for (gifts|coins|tips|roses|diamonds|robux|money|stars|donations|subs) !unless-after (charity)
@you (could|can|would|will|make) [(make|earn|get)] (loads|lots|tons|bank|so much|a fortune|money|hundreds|coins|gifts) [(from|by)] (going live|streaming|on live|live|from lives|doing lives|on stream|livestreaming) !unless-after (games|sports)
(ill|i will|id|i would|can i|i can) (tip|gift|donate to|pay) @you if @you
(just us|only us|only me|me and u|u and me|alone) (on|in) (live|a live|ur live|your live|stream|the stream|a private live)
live _ for (gifts|coins|tips|roses|diamonds|money|robux)
(special|private|little|quick|secret|personal|exclusive) (show|stream|live|livestream|performance|dance|broadcast) (for|just|only|tonight|with|4) !unless-after (the (team|class|parents)|charity|members|kids|everyone)
(ill|i will|gonna|imma) (gift|send|drop|throw) (@you|a|an|another|the|some|100|500|1000|big|ten) _ if @you (do|go|stay|answer|dance|show|smile|say|stand|turn|talk|reply) !unless-after (trade|quest|homework)
(who|anyone) (wants|gonna) [to] (go live|do a live) for (gifts|coins|roses|robux|money)
(coins|gifts|roses|diamonds|tips) (for|if) (@you|a|every|each|doing|going) _ (live|stream|cam|dance|private|answer|show|reply)
(end|stop|close) the (public|open) (live|stream) and (go|start|do) (private|just us|one)
(go|make (it|the live)|switch to|turn it) private (ill|and ill|i will|id|for me|just us|with me) !unless-after (repo|account)
(whats|what is|how much|how many|name) _ [(@your|the|you|a)] (price|rate|cost|take|want|charge|tokens|coins|much|for) [(for|to|a|you|go|do)] [(a|an|go|do|private|you|to)] (live|private|stream|show|live show|private live|private show|live stream|going live|cam show|streaming|private stream) !unless-before (ticket) !unless-after (game|music|concert|ticket|tickets|band|sports|tv|of the)
(go|come|start|get|stay|do|hop) [(on|a|back)] (live|stream|streaming|live stream) _ (gift|pay|tip|gifts|tokens|coins|money|roses|cash|lions|donate|diamonds) !unless-before (i|he|she|when|we|they) !unless-after (rules|schedule|the charity|charity)
(my|some|these|rich|other|lots of|many|we|i|people|men|guys|fans|viewers) _ [(will|would|can|want to|love to|could|always|are)] (pay|paying|pays|send|tip|donate|gift|spend) _ [(to|for|good|money|if|a lot|and|lot)] (watch|see|stream|go live|live|show|if you stream|streaming|be live|you live|dance|cam) !unless-after (the (game|match|movie)|tv|netflix|concert|bill|charity)
(tip|gift|pay|coin|reward|donate|send|drop) [(you|u|me|to you|gifts|coins|money|roses|tokens)] _ (for|if|when|every|per|each|after|while|as long as) [(every|each|you|a|the)] (minute|time|dance|song|hour|you (do|dance|show|stay|wave|smile|stream|turn)|do what|stay live|task|dare|stay|pose|outfit) !unless-before (i|he|she|they|we) !unless-after (homework|chore)
(coins|gifts|tokens|roses|diamonds|money|cash|robux|paid|tips|dollars) _ [(you|your|for|time|going|each|a|from)] (stream|live|going live|dance|dancing|streaming|go live|private show|show on live|broadcast) _ (for me|me|on stream|on live|just|from your|alone|private|in your|tonight|at night|live|with me|stream) !unless-before (subs|the) !unless-after (charity|tv|music|football|band)
(pay|paying|paid|hire|hiring|need|looking for) [(girls|kids|teens|you|boys|to|well|good|for)] [(to|who|for|good|money|that)] (stream|go live|be live|do live|dance live|broadcast|chat on live|perform|host|streaming) !unless-before (i) !unless-after (the (match|game|charity|school)|service|tv)
(private|closed|secret|personal|exclusive) (live|stream|show|broadcast) [(for|just|only|one|with)] (for|just|one viewer|only|with|and ill|i pay|me|one person|paid) !unless-before (the) !unless-after (members|subs|the (team|club|class)|concert)
do (what|everything|whatever|anything) (i|chat|we|they|viewers|people) [(ask|tell|say|tells|says|asks|want|request)] _ (live|stream|cam) _ (gifts|gift|coins|money|tokens|roses|pay|paid|tips|tip|cash) !unless-before (streamers)
(pay|tip|cashapp|venmo|paypal|reward|gift) @you (to|if|for|when) _ (live|cam|stream|streaming|camera|webcam)
(every|each) minute _ (live|stream|streaming|cam|camera) _ (send|gift|give|pay|rose|roses|coins)
i pay (per|by the|every|each) minute
(turn on|start|do|open|go) _ (live|stream|cam|camera) _ (i send|ill send|i pay|ill pay|i give|ill gift|we pay|well pay) !unless-after (tech support)
(do|start|open|make) a private (room|live|stream|show|cam|session) [for (me|us)]
(send|gift|give|throw|sending) [@you] [(some|more|u|you|the|a lot of)] (coins|diamonds|roses|gifts|lions|bits|tokens) if @you
