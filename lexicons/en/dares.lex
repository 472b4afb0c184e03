signal: dares
version: 7
status: reviewed
tactic: Uses dares and games to have something done.
source: Olson et al. 2007; NSPCC guidance on dares and challenges
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (how|how very)

(i|double|triple|i double|ill) dare @you
dare @you (to|2|not)
(@your|my|next|new|a|the|easy|another|1|one|last|first) dare (@you|is|for|4|was|rn|ok|now|pls|its|then|will)
(do|did|do u do|finish|take|accept|pick|give @you a) (@your|a|the|my|this|that) dare
(truth or dare|dare or truth|t or d|never have i ever|truth or drink|spin the bottle|tod)
(bet|betcha|i bet|bet that) [@you] (wont|wouldnt|would not|will not|wudnt|cant even|(are|r|ur|youre) too (scared|chicken|shy|young|much of)|dont have the guts|wouldnt dare|couldnt) !unless-after (win|beat|last|find|finish|score|know|work|believe)
@you (wont|wouldnt|would never|arent brave enough to|dont have the guts to|dont have the guts|are too chicken|r too chicken|too chicken|dont dare) (do it|dare|send|show|say it|try it|even try) !unless-after (again|the)
(@you|@you_are|your|r u|are u|are you) [(just|being|such|all)] (too|2) (scared|chicken|shy|afraid|boring|much of a (chicken|baby|kid)) !unless-after (of (heights|spiders|the dark))
(dont be|stop being|quit being|ur being|youre being|r u being|why are you being) [(such|so)] (a chicken|chicken|shy|scared|a baby|a wuss|boring|a scaredy cat|lame|a wimp|a coward|a party pooper|a loser|a kid|a little kid|childish|a spoilsport|such a goody)
(scaredy cat|scaredycat|such a (chicken|wimp|coward)|u chicken|ur chicken|youre chicken|goody two shoes|whats there to be scared of|what (are|r) @you (scared|afraid) of|@you scared) !unless-after (wings|nuggets|soup|dinner|sandwich|me|of (spiders|heights))
chicken (lol|haha|out|xd) !unless-before (eat|ate|dinner|had)
prove (to me|it to me|it (then|or)|@you (trust|love|like|care|arent|can|mean)|that (@you|ur|youre) (trust|love|like|not|care)|(@you_are|your) (not|brave|mature|old|a|cool|loyal|serious|real|different|grown)|ur (love|loyalty|trust)|your (love|loyalty|trust)) !unless-after (wrong|theorem)
(lets|we|wanna|want to|wana|u wanna|can we|do u wanna|i know|i have|got|tryna|heres) [(play|try|do)] (a|our|some|this) (secret|private|special|different|grown up|fun little|little|new) (game|challenge|game i know) !unless-after (server|mode|on (steam|xbox|roblox|ps5|ps4|switch)|engine|together in)
(if @you (lose|fail|lost|chicken out|say no|dont|get it wrong|miss)|loser|whoever loses|the loser|who loses) [(then|it|this|the bet)] (has to|have to|gotta|must|needs to|u have to|you have to|u gotta|you gotta|u must|you must|u need to|you need to|gets a|u owe|you owe|u do|you do|u send|u show)
if i win @you (have to|gotta|must|need to|owe|send|show|do|give|let)
(@you|winner|i|ill) (gets to|get to|can) (pick|choose|decide|dare|tell the loser|ask) [(what|anything|the|a)] (dare|the other does|loser does|u do|you do|anything|forfeit)
@you (have to|gotta|must|need to|will|havta) do (whatever|what|anything|everything|as|all) [that] i (say|want|tell @you|ask|said)
(do|doing) (everything|anything|whatever|exactly what|what) i (say|tell @you|want|ask) !unless-after (or|in the (game|raid))
(20|twenty|21|10|ten) questions (but|no lying|u have to|you have to|with dares|honest|and|but dirty|adult|with me|u wanna|no secrets|rules)
(lets|wanna|want to|wana|can we|u wanna|down to|we could) play [(a game of|some|a round of)] (20|21|twenty|truth or|dare|tod|never have|questions game|the question game|the (dare|truth) game) !unless-after (players|player|minutes|mins|rounds|matches|v)
(everyone|everybody|every1|all (@your|my|the|my other) (friends|girls|boys|kids|others|cool kids)|[the] other (girls|boys|kids)|my other friends) [(else|here|ur age|your age|already|all)] (do it|did it|does it|has done it|have done it|sent|said yes|is doing it|are doing it|were fine with it|did this|does this|do this) !unless-before (why|what|how|does|why does)
(@your|heres|i have|i got|new|do|try|next|ill give @you|complete|finish|the|first|todays) (@your|a|the|another|my|this|next|secret|new|special) (challenge|dare|task|mission) (for @you|is|u have to|you have to|if u|if you|before|or|tonight|4 u)
(@you|be|r u|are you|are u|how|if ur|if youre) (brave|brave enough|daring|adventurous) [enough] (to|for|enough|u|are you|r u|now|and|then|do) !unless-after (the (boss|raid|storm|new world))
dare @you !unless-before (how|dont|didnt|wouldnt)
(prove it|prove yourself|prove urself) !unless-before (cant|to|can|the|could|would|they|will) !unless-after (wrong|by|with|mathematically)
(bet|betcha) @you (cant|wont|couldnt|dont) !unless-after (win|beat|find|score|know|finish)
(dont|wont|gonna|u) chicken out
(lets|wanna|can we|we can) play _ (game|dare|dares) [just] (between us|just us|only us|alone|in private|secretly|with rules|for money|no one)
(@your|new|next|secret|special|another|daily) (challenge|dare|task|mission) (for (@you|tonight)|tonight|is|today|from me|just for) !unless-after (course|of the (week|day|season))
@you (have|gotta|must|need) _ (dare|dares|task|tasks|forfeit|challenge) (for me|now|today|tonight|i|or)
(do|just do) (exactly|everything|as|what|whatever) [(as|what|that)] i (say|tell @you|ask|want|command) !unless-after (or|then the)
(forfeit|penalty|punishment|consequence) (@you|is|for|if|will be|for losing) (@you|losing|lying|to send|send|show|to show|if u|if you|to do) !unless-after (kick|shot|goal|yellow)
(rules|rule) [(are|is)] @you (have to|must|gotta|cant) (do|answer|tell|say no|obey|skip|refuse|stop)
(ok|now|so|then|your|my) [(your|my|turn|choose)] [turn] (dare|truth|truth or dare) !unless-before (how) !unless-after (they|say|is|that)
(give|got|have|set|made|try|do|accept|take|complete|finish|pass) _ (challenge|dare|dares|mission|task|forfeit) (for you|and|ok|just|from|i|you|only|to prove|or|tonight|win|alone|with me) !unless-before (school|math|driving|the|his) !unless-after (mode|level|paper|week|is due|study|the (boss|dungeon))
(do|dont|have|got|havent|has) (you|u) [(got|have|even|got)] [(the|any|enough)] (guts|nerve|balls|courage|what it takes|bravery)
(lets|want to|we could|we should|can we|how about we) (make|have|do|play|try|start) _ (bet|dare|dares|wager|truth or dare|challenge|forfeits|game for two|never have i ever|secret game|20 questions|would you rather|question game) !unless-after (in class|with the (team|class)|on the server|the boss)
(only|just) (babies|cowards|chickens|losers|kids|little kids|scaredy cats|wimps|boring people|boring girls|prudes) _ (no|scared|refuse|chicken|afraid|back out|quit|dont|wont|back|stop)
(loser|loses|winner|lose|whoever|i win|you win|you lose|wins) _ (has to|have to|must|gets to|owes|gotta|can ask|decides|chooses|shows|sends|show|send|do|tell|ask) [(me|do|send|show|tell|anything|whatever|what|the|a)] (me|send|show|anything|whatever|pic|picture|truth|secret|take off|what the other|dare|what i|what you|tell) !unless-after (game|round|points|card|the dishes|ready check)
(are|r) (you|u) [(too|a|scared|that|such a|being)] (chicken|scared|shy|afraid|coward|wimp|baby|boring|brave enough|brave|a chicken|bold enough) (to|of|or|enough to|then) !unless-after (spiders|the dark|heights|ghosts|dogs|the (boss|test)|fight the)
(double|triple|big|bigger|another|next) (dare|dares|or nothing) (a|you|u|or|if|for|i|then|now) !unless-before (the|last)
(dare|truth) (say|do|show|send|tell|question|is|got|who|have) (yes|you|me|what|whatever|the|a|anything|got|is|no|have|one) !unless-before (or|the|to tell the|tell the|in)
(challenge|dare|next|this|final|truth) (round|game) (whoever|who|and|everyone|if|you|now|first) !unless-after (starts|is (over|on)|win|lose)
i dare (the|one of you|whoever|anyone|someone|you all|girls|u all|everyone|all of) !unless-before (how) !unless-after (say|to (eat|jump|sing))
(whoever|who|anyone|first one) [(that|who)] (says no|refuses|backs out|chickens out|wont|doesnt|does it|quits|says yes) (is|gets|has|wins|must|owes|to|loses)
(do|say|show|send|try|prove) (it|me|that|this) or (youre|ur|you are|your|you|u|be|admit|lose|i) [(a|just|an|such|are)] (a|chicken|coward|baby|scared|boring|loser|wimp|lose|win|no fun|kid|weak) !unless-after (turn|point)
dare [(is|to)] (call|send|show|text me|tell me|turn on|close|meet)
(picked|pick|choose|chose|take|took|took the|pick the) dare
show me [(that|how)] [(@you_are|youre|ur)] [(not)] (brave|bold|scared|afraid|a chicken|chicken) [(@you_are|youre|ur|you are)]
(for|on|as|just) a dare
(for every|every|each|for each) (round|game|time|match) @you lose
@you chickened out
(give|got|have|set|ive got) [(a)] [@you] a [(little|small|fun|new)] (challenge|dare) (for @you|@you|lets|do|can you|ready|if)
(ill|i will|lemme|let me|i) (give|set) @you a [(little|small|fun|new)] (challenge|dare|mission)
