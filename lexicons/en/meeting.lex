signal: meeting
version: 2
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends|tries)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy|this girl|this man|some man|this person) [(just|always|even|then|also)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling|tells|begged) me
unless-before: (he|she|they|someone|this guy|some guy|this girl|this person) [(just|always|even|then|also)] (said|says|keeps saying|kept saying|wrote|texted)
unless-before: did (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|tell|say|want|offer|try)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (raid|spawn|lobby|server|dungeon|boss|portal|quest|arena|mid|lane|vc|checkpoint|base|minecraft|roblox|fortnite|discord|in game|ingame|zoom|teams)
unless-after: (middle|the middle|deadline|requirements|criteria|meeting room|standup|conference room|the office)
unless-after: ((ur|your|my|our|the) (mom|mum|dad|parents|grandma) (makes|make|is making|can (bring|drive|drop)|will (bring|drive|drop)|drives|said (ok|yes))|with (your|ur) (mom|mum|dad|parents)|bring (ur|your) (mom|mum|dad|parents))
unless-after: (everyone|the others|the team|the class|the whole|all of (u|you)|together with|other parents|for (practice|training|the (project|match|game)))

# to meet
(lets|can we|could we|shall we|should we|we should|we could|we can|when can we|when do we|we gotta|we need to|wanna|want to|wants to|wana|tryna|down to|let us) [(finally|secretly|actually|just)] (meet|meet up|link up) (sometime|soon|tomorrow|tonight|after school|this weekend|somewhere|alone|today|one day|irl|in real life|in person|at|in|by|near|on|halfway|outside|behind|before|after|next|rn|now)
(lets|we should|we could|can (we|i)|could (we|i)|may i|wanna|want to|wana) [(finally|just)] (meet|meet up|link up|hang out|chill) with (u|you|me|each other) !unless-after (guys|all)
(lets|can we|could we|shall we|should we|we should|we could|we can|when can we|when do we|we gotta|we need to|wanna|want to|wants to|wana|tryna|down to|let us) [(finally|secretly|actually|maybe|just)] (meet up|meetup|link up|meet irl)
(lets|can we|could we|should we|we should|we could|we can|wanna|want to|wana|tryna) [(finally|secretly|just|come)] (hang out|hangout|hang|chill) (irl|in real life|in person|after school|tonight|alone|just us|sometime|tomorrow|this weekend|at (my|ur|your)|with me|one day|soon|somewhere)
(i|id|i would|would|really|dying to|cant wait to|love to|like to|hoping to) (wanna|want to|love to|like to|need to|hope to|gotta|wish i could|get to|meet|see) [(finally|really|actually)] (meet|see|meet up with|hang out with|hang with|visit) (u|you|ya|up) (irl|in real life|in person|for real|face to face|one day|soon|sometime|so|tonight|tomorrow|this|somewhere|alone|after|at|in|when|and)
(i wanna|i want to|id love to|id like to|i would love to|i need to|dying to|cant wait to|i gotta|i wish i could) [(finally|really|actually)] (meet|meet up with|hang out with|visit) (u|you|ya) !unless-after (guys|all|at the (convention|con|event|tournament) too)
meet (me|up|us|w me|with me) (irl|in real life|in person|somewhere|after|alone|tonight|tomorrow|at|by|near|behind|outside|in|there|this|on|halfway|before|around|when|soon|rn|now|2nite|without) !unless-after (the (others|team)|and the others)
(see|meet|seeing|meeting) (u|you|ya) (irl|in real life|in person|for real|face to face|in the flesh|alone)
(would|could|will|can|wanna|want to|cud|wud|should) (u|you|ya) [(ever|like to|want to|wanna|come|maybe)] (meet|meet up|come meet) [with] (me|with me|someone from online|irl|in person|up|tonight|tomorrow|after|at|somewhere|alone)
(when|where|what day|what time|which day) (can|do|should|shall|could|are|r|will|would|cn) (we|i|u and i|you and i|us) [(finally|actually|get to)] (meet|meet up|see (u|you)|link|link up|hang out|hang|meeting|meeting up|seeing (u|you)|hook up) !unless-after (the|in the)
(free|available|able|ready|up|down|allowed|brave enough) (to|4|for|2) (meet|meet up|hang|hang out|a meet|meeting|see me|link|come over|come see me) !unless-after (with (the|ur team)|the)
(can|could|may|when can|cud) i (come over|come (to|by|see|thru|through|round|visit|meet|get)|visit|drop by|stop by|swing by|see (u|you|ya) (tonight|tomorrow|irl|in person|after|soon|this|today|alone|at ur|at your)) !unless-after (to the (event|party|game|practice|meeting)|the (event|website|site|file|page)|an|a|some|in the|later to|this (page|file|dir|folder))
# to come somewhere
(come|get|go|head|pop|swing) (over|round|by|around) ((to|2|at) (my|mine|our)|mine)
come (to|2|see|chill at|hang at|stay at|visit|by|round to|down to|up to) (my|mine|me) (house|place|room|apartment|hotel|flat|studio|crib|hotel room|city|town|car|office|dorm|garage|basement|yard|tonight|tomorrow|after|alone|when|instead|sometime|this|soon|ok|and|if) !unless-after (if (u|you) need (help|anything)|for (help|extra help)|if you have questions)
(come|go|train|practice|rehearse|talk|walk|meet|study|stay) [(there|over|here|with me|together)] (alone|by (urself|yourself)|just us|just the two|just (me|u|you) (and|n)|without (anyone|anybody|ur|your)) !unless-after (in the dark|time|the)
(come|go|lets|be|train|meet|hang|talk|chill|stay|get) [(and|go|be|hang|meet|train|talk|out)] [(somewhere|alone|together)] (just (us|the two of us|me and (u|you)|u and me|you and me|u n me|us two)|(somewhere|someplace|a place) (private|quiet|alone|we can be alone|secret|no one|nobody)|alone together) !unless-after (on the (server|map)|in the game)
just (the two of us|us two|u and me|you and me|me and u|me and you|me n u) !unless-after (playing|in the (lobby|game|server)|left|in the (final|lead)|and the)
(dont|do not|no need to) (bring|take|invite|come with) (anyone|anybody|(ur|your) (friends|friend|sister|brother|(mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family|mam|ma))|any friends|ur bff|anyone else)
(without|w o|wo|not with) (ur|your|any) (friends|(mom|mum|dad|parents|mother|father|family)|mother|coach|sister|brother|mam) !unless-after (help|permission|consent|signature)
(ditch|lose|leave|get away from|get rid of) (ur|your) (friends|(mom|mum|dad|parents|mother|father|family)|sister|brother) [(and|to|so|then|behind|for)] (come|meet|hang|see|be|we|at home|home|an hour) !unless-after (notes)
(my|ur|your) (place|house|room|apartment|flat|hotel room|crib|studio|car|hotel) (or|tonight|after school|tomorrow|this weekend|is empty|all to ourselves|ur place|its just|to chill|then we|alone) !unless-after (is flooded|down)
(u|you|we|i) (can|could|should|cud|cld|wanna|might) (come|sleep|stay|crash|chill|hang|sneak) (over|at mine|at my (place|house)|round|round mine|with me (tonight|this weekend)|to mine|over here|the night|over tonight|at urs|over to mine) !unless-after (with (ur|your|the)|and (do|study|play|trade|work))
(stay|spend|sleep) [over] (the night|the weekend|over|a night|tonight) (with me|at mine|at my|here|w me|in my)
(be|am|ill be|will be|im|im gonna be|coming|driving|ill come|i can come|gonna be|i could come|ima be|im going) (in|to|near|around|close to|by|over to|thru|through|down to|up to) (ur|your) (city|town|area|neighborhood|neighbourhood|state|country|school|part of|village|place|side of|hood|way) !unless-after (website|project|so we|on the server|team for)
(i live|im|i work|i drive|i am|were|we live) [(so|really|pretty|only|just|super)] (close|near|nearby|round the corner|around the corner|10 minutes|5 minutes|20 minutes|an hour|1 hour|15 minutes) [(away)] (to|from|so|we|away) (u|you|ur|your|from|we|could|should|lets|so) !unless-after (the (stadium|venue|coast|beach|sea)|work)
(ill|i will|im gonna|i can|i could|id|let me) (take (u|you|ya)) (out|to (dinner|the (movies|mall|cinema|beach)|a (movie|concert)|lunch|mcdonalds|eat|my)|shopping|somewhere|for (ice cream|a (drive|ride|walk)|coffee|food|dinner|lunch|pizza)|on a date|places) !unless-after (with (the|your)|coach|practice)
(go|come|going|wanna go|u go) (to the (movies|cinema|mall|beach|park|arcade|lake|pool|concert|woods|carnival|fair)|shopping|for a (walk|drive|ride|coffee|drink)|camping|for (coffee|drinks|ice cream)|on a (date|trip|drive|walk)) with (me|just me|us) !unless-after (and (the|my|ur)|in (roblox|minecraft|game))
(ill|i will|im gonna|i can|i could|id|let me) (be waiting|wait|be there|meet (u|you)|come (to|see|visit|meet) (u|you)|come over) (at|by|outside|near|behind|halfway|tonight|alone|after|tomorrow|when (ur|your)|on (saturday|sunday|friday)) !unless-after (practice|the (raid|game|match|event|meeting|gym|pitch|field)|the end|night|all|work|class)
(coffee|dinner|lunch|movies|movie|ice cream|drink|drinks|walk) (with me|w me|sometime|just us|together just) !unless-after (team|the (team|class))
(wanna|want to|lets|u wanna|can we|do u wanna) (go|come|be|chill|hang) (somewhere|sumwhere|someplace|out|alone|over|with me) (private|alone|quiet|with me|together|just us|sometime|tonight|after school|we can|where|this weekend) !unless-after (in (game|roblox|minecraft))
(pull up|slide thru|slide through|come thru|come through|come chill|come hang|come hangout|come see me|come meet me|come visit me|come find me irl|come to me)
