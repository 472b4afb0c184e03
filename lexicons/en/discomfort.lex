signal: discomfort
version: 2
status: draft
tactic: Says that what happens feels wrong.
source: NSPCC and Thorn guidance for young people; Ringenberg et al. 2022

# strange
(no|um|uh|ew|ok|okay|lol|erm|dude|bro|omg|wtf|eh|idk) (thats|this is|ur|youre) [(so|really|kinda|super|a bit|just|kind of|being)] (weird|creepy|gross|strange|odd|disgusting|sus|scary|sketchy|awkward) !unless-after (the|it|game|movie|show|song|but|that|because|stat|i was|to)
(thats|this is|that is|its|that was|this feels|that feels|this sounds|it feels) [(so|really|kinda|just|a bit|super|very|pretty|getting|too)] (creepy|inappropriate|not (ok|okay|appropriate)|sketchy|sus|uncomfortable|gross|disgusting|unsafe|fishy|a bit much) !unless-after (movie|film|story|game|show|song|book|answer|command|file|way|but|about (the|that)|that (they|the)|number|stuff)
(this is|this feels|this seems|this is getting|this is so|this is just|this is kinda|this chat is|its getting|ur getting|this conversation is|that feels|it feels|that question is|ur question is) [(so|too|really|kinda|a bit|a little|very)] (weird|strange|odd|awkward) !unless-after (error|bug|problem|movie|game|but|to|i|the|issue|server|file|because|behavior)
(thats|that is|its|that was) [(a|kind of a|kinda a|such a|a bit of a|so)] (weird|strange|creepy|odd|personal|private|random|inappropriate) (question|thing to (ask|say)|request|ask|to ask|to say|comment|thing 2 say|for (an adult|a (teacher|grown up)|someone))
(weird|strange|creepy|personal|odd) (question|thing to (ask|say)|request|ask|flex to ask|comment) !unless-before (i have a|a|another|my) !unless-after (about (the|my|linux)|have u|have you|but)
(ur|youre|you are|u are|u r|your|r u|are you) [(being|so|a|kinda|really|such a|acting|a bit|just|getting|like|seriously)] (creepy|creep|weird|a creep|a weirdo|weirdo|weirding me out|creeping me out|scaring me|freaking me out|stalker|perv|sketchy|making me (uncomfortable|nervous|uncomfy|scared|sick|feel (weird|bad|unsafe|gross|uncomfortable)))
(u|you) (sound|seem|are being|creep|freak|weird) [(so|really|kinda|like|like a)] (creepy|weird|sketchy|creep|me out)
(creep|weirdo|creepo|gross|disgusting|yuck) (leave|stop|go|no|im|ur|u|lol|why|what|dude|bro|who|get) !unless-before (is|was|the|a|of|and|are) !unless-after (on|the)
ew [(no|why|stop|gross|what|dude|wtf|creepy|thats|youre|ur|u)] (no|why|stop|gross|what|dude|wtf|creepy|thats|youre|ur|u) !unless-after (spiders|bugs|broccoli|pineapple)
(this|that|it|u|you) (makes|is making|made|make|are making|creeps|freaks|weirds|grosses) me [(feel|so|really|a bit|feel so|feel really|feel a bit)] (uncomfortable|weird|bad|scared|nervous|unsafe|gross|sick|uncomfy|anxious|awkward|wrong|out) !unless-after (for (the|him|her|them)|about (the|myself)|how)
# how it feels
i (feel|am|felt|still feel) [(so|really|a bit|kinda|very|kind of|super)] (uncomfortable|unsafe|uncomfy|weird about|nervous about|pressured|creeped out|weirded out|grossed out|uneasy|iffy|weird now|weird talking|awkward) !unless-after (test|exam|interview|game|driver|results|error|output)
(im|i am|iam) [(so|really|a bit|kinda|very|just|kind of|a little|feeling|getting)] (uncomfortable|creeped out|weirded out|freaked out|uncomfy|uneasy|grossed out|nervous about this|not ok with|pressured|confused why u|confused why you)
(im|i am) not [(really|very|so|that|super|at all|rly|exactly|too|100)] (comfortable|comfy|ok with|okay with|cool with|fine with|sure about (this|that|u|you)|sure i should|happy with (this|that)) !unless-after (the command|linux|ubuntu|bash|using|editing|enough with|command line|shell)
i (dont|do not|dnt) [(really|rly|even)] (feel (good|ok|okay|safe|comfortable|right|great)|like (this|where this|how (u|you)|(it when|when) (u|you)|that question|the way (u|you)|talking about (this|that)|being asked|these questions)|trust (u|you|this)|want this) !unless-after (pizza|movie|song|show|team|with my|file|command)
i (dont|do not|dnt) [really] think (i should|this is (ok|right|a good idea)|thats (ok|right|appropriate|a good idea)|(u|you) should (ask|say that)|my (mom|parents|dad) would like) !unless-after (have to|be|use|get|need|buy|the)
(idk|im not sure|not sure|unsure|i dont know|idk man) (about (this|talking|sending|meeting|sharing)|if i (should (say|send|tell|do|answer)|can trust|feel|want to (do|send|meet|talk))|if (this|thats) (ok|is ok|allowed|is allowed|safe|is safe)) !unless-after (driver|file|command|works|one|use|install|upgrade|package|run|stat|player)
(that|this) (doesnt|does not|dont|dosent) (feel|seem) (right|ok|okay|safe|normal|legit|good) !unless-before (but|yes) !unless-after (the|have you|does|but)
(this|u|you|that) (feels|feel|seems like|is starting to feel|is feeling) [(so|really|kinda|a bit|super|very|just)] (off|wrong|weird|fishy|sketchy|sus|strange|shady|creepy)
(i have|got|getting|i got|i get) [(a|such a|really|some)] (bad feeling|weird feeling|bad vibe|bad vibes|weird vibes|creepy vibes|weird vibe) !unless-after (about the (game|test|movie|season|team))
# why do you ask
why (would|do|did|are|r|does|u|you) [(u|you|ya)] (ask|asking|need|want|wanna|asked|care) (me that|that|this|to know|for my|my|where i|how old|if (im|my)|so many questions|me so many|me if|me (this|about)|a pic|pics|to see|to meet|to talk to me|to hang|me to) !unless-after (the (driver|package|output)|run|in (the|a) (server|channel)|to (run|install|use)) !unless-before (wondering)
(why|y) (do|does|r|are|u|you) [(u|you|it|that|even)] (asking|care|wanna know|want to know|need to know|matter|need my|want my|need a pic) !unless-after (what (version|driver|output)|about (linux|ubuntu))
(so|too|2) (many|much) (questions|personal questions) !unless-before (have|had|has|ask) !unless-after (about (linux|ubuntu|the))
(how|where) (do|did) (u|you|ya) (know|get|find|have) [(out)] (my (name|number|school|address|account|snap|insta|age|real name|mom|friends|phone|pic)|where i (live|go)|what school i|that about me|about me|so much about me|me here) !unless-after (in the log)
(do (u|you)|u|you) (ask|talk to|say that to|dm|message) (everyone|everybody|all (kids|girls|boys|the girls|ur students)|other (kids|girls|boys)|kids|a lot of kids|little kids) !unless-after (for help)
(arent|r|are|ur|youre|isnt|u are|you are|u r) (u|you|that|this|it) [(like|a bit|kinda|way|a little)] (too old (for|to)|illegal|against the (law|rules)|an adult|a grown man|a grown up|way older|old enough to be my|allowed to (ask|talk|dm|message) (kids|me|us))
(youre|ur|you are|u are|u r) [(like|way|a bit|kinda|literally)] (too old to (talk|dm|be|ask|chat)|a grown (man|up)|my teacher|old enough to be|not supposed to (ask|talk|say|be|message|text|dm))
(can|could|lets|plz|pls|please) [(we|u|you)] [(just|pls|plz|please)] (talk about (something|smth|anything) else|change the (subject|topic)|not talk about (that|this|it)|stop talking about (that|this|it)|drop it|drop the subject) !unless-after (in (this|the) (channel|room))
(thats|its|this is|that is|thats kinda) [(a bit|kinda|way|a little)] (too (personal|far|intense|fast for me)|over the line|crossing (a|the) line|going too fast|moving too fast|tmi) !unless-after (for (a (game|car)|the price)|away|to|from)
(i feel|feel|feeling|ur|youre|stop|quit|dont|is this) (pressured|pressuring me|pushing me|guilt tripping me|a trick|a scam|forced|rushing me|being pushy|so pushy)
(stop|quit|dont) (being|be|acting) [(so)] (weird|creepy|gross|a creep|pushy|a weirdo|inappropriate)
(how|why) (old|r|are) (r|are|u|you) (u|you|really|so) (really|actually|weird|creepy|obsessed|interested in (me|kids|my)|nice to me|being (nice|weird)|in my dms|messaging me|texting me|dming me|talking to (me|kids))
why (are|r) (u|you) [(even|always|still|so)] (creepy|obsessed|interested in (me|my)|being (weird|creepy|so nice)|in my dms|messaging me|texting me|dming me|following me|calling me that)
(what|wdym|huh|wait) (the (heck|hell)|do (u|you) mean|no|wtf|why|thats weird) (why|is wrong with (u|you)|are (u|you) (asking|doing|talking)|meet|alone|no|thats weird) !unless-after (wont|does|the|isnt|cant|do)
(whats|what is|heck is|wtf is|hell is|is) wrong with (u|you) !unless-after (guys|package)
