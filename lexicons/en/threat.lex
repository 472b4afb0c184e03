signal: threat
version: 2
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends|tries)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy|this girl|this man|some man|this person) [(just|always|even|then|also)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling|tells|begged) me
unless-before: (he|she|they|someone|this guy|some guy|this girl|this person) [(just|always|even|then|also)] (said|says|keeps saying|kept saying|wrote|texted)
unless-before: did (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|tell|say|want|offer|try)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (if (u|you) (scam|cheat|hack|steal|grief|spam)|scammer|scamming|for (cheating|hacking|scamming))

# to show or tell
(ill|i will|im gonna|im going to|imma|i can|i might) (post|leak|expose|upload|share|print) [(all|all of)] [(ur|your|those|these|the)] (pics|photos|pictures|screenshots|secrets|selfies|chats|messages|convo|dms) !unless-after (from (practice|the game|the trip|camp)|in the (album|group chat|drive)|of (the|my|our))
(ill|i will|im gonna|im going to|imma|i can|i might) (tell|show|text|message|call) [(it|this|that|them|these|everything)] [to] (everyone|everybody|(ur|your) ((mom|mum|dad|parents|mother|father|family)|school|friends|bf|teacher|coach|principal)|the whole school) !unless-after (how|that i like|the story|hi|hello|about (the|dinner))
(ill|i will|im gonna|im going to|imma|i can|i might) (post|share|leak|upload|send|show) (this|it|them|everything|all of it|that|(the|ur|your|those|these) (pic|pics|photos|chat|chats|vid|video|screenshots|selfies|secrets)) (online|everywhere|if (u|you)|to (everyone|everybody|the whole|(ur|your) (mom|mum|dad|parents|friends|school|family|class)))
(should i|want me to|do (u|you) want me to|shall i|maybe i should|maybe ill|i could just|guess ill|how about i) (tell|show|text|call|message|send (this|it|these|them) to) (ur|your) ((mom|mum|dad|parents|mother|father|family)|friends|teacher|school|coach|class) !unless-after (that (u|you) (are|r) sick|to (pick|come|get)|for (u|you))
(what|wat) (would|will|wud|do u think|do you think) (ur|your) ((mom|mum|dad|parents|mother|father|family)|friends|school|teacher|bf|classmates) [(would|will)] (say|think|do) [(if|when)] (if|when|about|seeing) [(i|they|she|he)] (told|tell|saw|see|knew|know|find|found|us|this|showed|show|sent|what u|what you)
(everyone|everybody|(ur|your) (mom|mum|dad|parents|friends|school|family)|the whole (school|world|internet)|all (ur|your) friends) (will|is gonna|are gonna|gonna|would) [all] (see|know|find out|hate (u|you)|laugh at) (it|them|ur|your|what (u|you)|about this|about us|this|u|you|everything) !unless-after (movie|show|concert|trailer|play)
i (have|got|saved|took|kept|still have) [(all|the|all the|some)] (screenshots|recordings|proof|receipts|evidence) (of|on|and|from|with) (u|you|ur|your|us|everything|what) !unless-before (when|once) !unless-after (of (the|my|this|that|an)|installed|set up|working|backed|i need|ready for|in the|(u|you) need|on (disk|my|the))
i (saved|screenshotted|recorded|kept|screenshot|still have) (everything|it all|our (chats|messages|calls)|(ur|your|all ur|all your) (pics|pic|photos|photo|messages|vid|video)) !unless-after ((to|on) (disk|the|my|drive)|disk)
# to harm
(ill|i will|im gonna|im going to|imma|i can|i might) (expose|dox|doxx|swat|ddos|hack|hurt|hunt|track) [down] (u|you|ya) !unless-after (a|the|some|guys|on this)
(ill|i will|im gonna|im going to|imma|i can|i might) (find|come find|come for|track down|get) (u|you|ya) (and|if|one day|anyway|wherever|no matter|eventually|soon|for this|at (school|home|ur|your)) !unless-after (after|some|a|the|from)
(ill|i will|im gonna|im going to|imma|i can|i might) (ruin|destroy|end|wreck) (ur|your|you|u) !unless-after (in (the|this) (game|match)|at|on the)
(ill|i will|im gonna|im going to|imma|i can|i might) (hack|delete|steal|report|ban) (ur|your) (account|acc|insta|phone|snap|accounts|profile|channel)
(ill|i will|im gonna|im going to|imma|i can|i might) (get (u|you)|have (u|you)|make sure (u|you) (are|r|get)) (banned|kicked|expelled|in trouble|arrested|suspended|off the team|kicked out)
(ill|i will|im gonna|im going to|imma|i can|i might) (kick|ban|block|report|unfriend|leave|bench) (u|you|ya) (if (u|you) (dont|tell|say|leave|block|ignore|ever)|unless (u|you)|from the (team|squad|server|clan|group))
(ill|i will|im gonna|im going to|imma|i can|i might) (hurt|find|kill|come for|go after) (ur|your) ((mom|mum|dad|parents|mother|father|family)|sister|brother|dog|cat|friends|little brother|little sister)
(ill|i will|im gonna|im going to|imma|i can|i might) (come|show up|turn up|be waiting|drive) [over] (to|at|outside) (ur|your) (house|school|home|door|place) !unless-after (at (3|4|5|6|7|8|9)|to pick|after work|for (dinner|lunch)|with (the|ur|your) (mom|cake|homework|notes))
(ill|i will|im gonna|im going to|imma|i can|i might) (make (u|you)|give (u|you) something to) (regret|sorry|pay for|suffer|cry about)
# to know where
i (know|found out|found|will find|can find|can find out|will find out|kno) (where (u|you|ya) (live|go to school|sleep|hang out|stay)|what school (u|you|ya) (go to|attend)|where (ur|your) (school|house|mom|dad|sister|parents) (is|works|live|lives|work|goes)|who (ur|your) (friends|parents) (are|r)|which school (u|you)) !unless-after (in minecraft|in game|lol neighbor)
i (know|have|got|found|traced|looked up) (ur|your) [(real|full|home|moms|parents)] (address|ip|ip address|real name|full name|last name|school|house|location|parents names|friends list) !unless-after (in the (contacts|config|log)|wrong|on (file|the list|the form))
# what will come of it
((u|you|ya) will|youll|(u|you) gonna|ull|(you are|ur|youre) (gonna|going to)) [(so|really|all)] (regret (this|it|that|what)|be sorry|pay for (this|it|that)|get in trouble|be in [(so much|big)] trouble|wish (u|you) (had|hadnt|never|didnt)|see what happens|find out what happens|get what (u|you) deserve|get hurt) !unless-after (with (ur|your|the)|not buying|buying)
(tell|block|ignore|leave|report) (anyone|anybody|someone|me|them|(ur|your) (mom|mum|dad|parents|friends)|anything|a soul|on me) (and|n) (youll|u will|you will|ull|ill|i will|u|you|its|im|were|i swear) !unless-after (get well|feel better|be (fine|ok|safe))
if (u|you|ya) (dont|do not|tell|block|leave|ignore|stop|ever|say|report|refuse|delete|go) _ (ill|i will|im gonna|imma|i swear|im going to|ima) (tell|post|leak|hurt|find|expose|show|send|ruin|share|kill|block|report|come to|be (angry|mad))
if (u|you|ya) (dont|do not|tell|block|leave|ignore|stop|ever|say|report|talk|refuse) _ (youll|ull|you will|u will|ur|youre|were|its|we are|bad things|something bad|u gonna) (regret|be sorry|done|over|dead|in trouble|finished|through|off the|out|kicked|banned|gonna happen|will happen|see what)
(youll|ull|you will|u will|ur|youre|u are|you are) [be] (off the (team|squad|server)|out|kicked|banned|dead|done|finished|in trouble) if (u|you|ya) (tell|dont|say|block|talk|leave|refuse|ignore|report) !unless-after (scam|cheat)
(or|or else|otherwise) (youre|ur|u are|your|you are|u r|ull be|youll be) (out|kicked|banned|off the team|dead|finished|blocked|in trouble|sorry|gone|done) !unless-after (of (time|order|town|the))
(or|or else|otherwise|else|unless) [(else)] (were|we are|its|im|i am) (done|over|finished|through|not friends|breaking up|telling everyone|blocking (u|you)|telling (ur|your)) !unless-after (with (the|this|that|dinner|work)|by|at|in)
(do|send|answer|reply|say|come|show|call|text|pay|shut up|keep quiet|stay quiet|be quiet) [(me|it|this|that|now|what i say|as i say|as i said|a pic|the pic|money|the money|online)] [now] or (else|ill|i will|im gonna|everyone|youll|you will (regret|be sorry)|ull|im gonna|im telling)
(or|then) (ill|i will|im gonna|im going to|imma|ima) (post|leak|expose|hurt|ruin|report (u|you)|tell (ur|your|everyone)|show (ur|your|everyone)|send (it|them|this|everything)) !unless-after (link|file|log|to (u|you))
# pressure
dont (make me|u make me) (tell|post|send|show|come|angry|mad|do (this|it|something)|hurt|say it again|ask (again|twice)|repeat|regret|call (ur|your)) !unless-after (the answer|a joke|in line)
(dont (u|you|ya) (dare|even think|think about|even)|dont even) (tell|block|leave|ignore|think about|about)
dont (test|cross|mess with|play with|disobey|underestimate|lie to|ignore) me
(u|you|ya|ud|youd) (better|best|had better) (not (tell|block|leave|ignore|say|have told|talk|lie|show)|answer [me]|send|do it|keep (this|quiet|it)|listen|do what|reply|keep ur mouth)
(better not (tell|block|say|ignore)|keep (ur|your) mouth shut)
(last|final|ur last|one last) (chance|warning) (to|or|before|answer|do|send|u|you|then) !unless-after (buy|get|see|register|sign|enter|vote|trade|join|order)
(this is|its|thats) (ur|your|the|my) (last|final|only) (chance|warning)
(u|you|ya) (have|got) [(till|until|til|only|just)] (till|until|til|1|one|5|five|10|ten|24|2|two|30|tonight|midnight) [(hour|hours|minutes|mins|min|midnight|tonight|tomorrow|seconds|days)] (to (send|answer|decide|pay|choose|reply)|or (ill|i|else)|before (i|everyone)|then (i|ill))
(tick tock|times running out|times almost up|the clocks ticking|clock is ticking) !unless-after (tiktok|on the)
(u|you|ya) (cant|cannot|wont|will never|can never|cant ever|cant just) [(ever|even|just)] (escape|hide from|hide|block me|get rid of me|run from me|get away from me|ignore me|leave me|stop me|say no to me|back out now) !unless-after (the|it|in|a|alone|two|files|folders)
(ill|i will|i can|ill just) (make|have|got|create) (another|new|more|other|a new|5|10) (account|accounts|accs|acc) (and (find|message|text|keep)|if (u|you)|to (find|message|text)|every time)
(watch (ur|your) back|(u|you) dont know what (im|i am) capable of|(u|you) dont know what i can do|i know people who (can|could|will|would))
(no one|nobody|no1|noone|the police|police|cops|(ur|your) (mom|parents)) (will|wont|is gonna|would|gonna|wouldnt|cant|can) [ever] (believe|help|save|protect|be able to help) (u|you|ya) !unless-after (in the (game|lobby)|with|find|out)
(u|you|ya|youll|ull|youre|ur) (will|would|gonna|[be] the one (to|who will|whos gonna)) [be] (get in trouble|in trouble|go to jail|get arrested|get blamed|blamed|go to prison) !unless-after (at work|with the teacher)
(u|you|ya) (did|sent|agreed to|said) (it|this|that|them|the pics) too
(things|something|something bad|bad things) (will|are gonna|is gonna|could|might|can|gonna) (get ugly|get bad|happen to (u|you|ur|your)|get worse for (u|you)) !unless-after (computer|laptop|account|data)
(im|i am) [already] (outside|near|watching|following|right outside|at|coming to) (ur|your) (house|school|every move|window|profile and)
