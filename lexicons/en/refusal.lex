signal: refusal
version: 2
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

# stop
(pls|plz|please|can (u|you)|could (u|you)|omg|ugh|dude|bro|i said|i told (u|you) to|seriously|no) stop !unless-after (the|flooding|spamming|using|being|with|posting|service|working|by|at|in|a|my|trying|gdm|from)
stop (messaging|texting|asking|talking to|calling|bothering|following|contacting|dming|pressuring|writing|pming|spamming|stalking|harassing|bugging|pestering) (me|us|my)
stop (asking|it i|it now|it please|it pls|saying that|saying stuff like that|with that|doing that|doing this|talking like that|calling me (that|baby|babe)|pushing|that|sending me) !unless-before (cant|wont|doesnt|didnt|to|will|never|not) !unless-after (service|process|from)
(stop it|quit it|cut it out|knock it off|enough already|back off|get lost|get away from me|stay away from me|leave (me|us) [the hell] (alone|be)|f off|buzz off|go bother someone else) !unless-before (to|will|cant|wont|doesnt|didnt)
go away !unless-before (would|will|it|them|they|this|that|these|problem|someone|might|wont|doesnt|didnt|to|never|error|pain) !unless-after (with|from the)
# no, with more than the word
(no|nah|nope|um|uh|erm|uhm|ew|lol|haha) (stop|i dont want to|i dont wanna|i wont|im not (doing|sending|going to|gonna|comfortable|allowed)|leave me|its ok i dont|i said no|go away|id rather not|not doing that|not gonna happen|ill pass|i cant do that|im not sending)
(um|uh|erm|uhm|ew|hell|heck|hard|lol) (no|nope|nah|pass) !unless-after (problem|idea|one|clue|longer|doubt|matter|more|sure|good|bad|a|the|that|much|to|it|for|really|what|as|in|worries|i|he|she|they|not)
(absolutely|definitely|def) (no|not) (doing|sending|going|happening|gonna|telling|meeting|ever)
(no|nah|nope) (thanks|thank u|thank you|thx|ty|tysm|tnx|creep|weirdo|never ever|sir|i wont|please stop|sorry i (cant|dont|wont)) !unless-after (to|for (the|your) help)
nah (im (good|fine|ok|okay)|its (ok|okay|fine)|thats (ok|okay|weird)|not (really|doing|into|interested)|i dont|i cant|ill pass|id rather|man|fam|no) !unless-after (know|think (so|it)|like the|have|mind|see)
(nah|nuh uh|naw) !unless-after (its|it|thats|just|the|that|he|she|they|they|i|im|not|was|there|you|u|youre|we|only|its) !unless-before (yeah)
not (gonna happen|happening|going to happen|a chance|interested|doing (that|this|it)|telling (u|you)|saying|giving (u|you)|sending (u|you|that|any|it)|showing (u|you)|meeting (u|you)|comfortable (with|doing|sending|sharing|talking)) !unless-before (its|why|would|is|he|she|they) !unless-after (in (the|football|sports)|from|up|through|is he|is she)
(no way|no chance|hard pass|over my dead body|fat chance|dream on) (am i (doing|sending|going)|im (doing|sending|going|telling|not)|dude|bro|creep|not (doing|sending)|stop|leave)
(id|i would|i) (rather|prefer|prefer to|really rather|honestly rather) (not|stay|keep|talk here|just talk here|stay here|just stay|keep it|not (say|tell|share|talk|meet|send|do)) !unless-after (use|install|run|reinstall|have to|compile|get|buy|pay|a|the)
(rather not|prefer not to|not really comfortable|i better not|id better not|i think not) !unless-before (are|is|was|were|why|may|or|do|does|would really) !unless-after (the|a|work|have|use|be|run|but|read)
# what is not done
i (dont|do not|dnt|wont|never|cant|shouldnt|wouldnt) [(really|even)] (want to|wanna|feel like) (do (that|this|it)|send|show|meet|talk|tell (u|you)|go (with|to ur|to your|there)|call|video|facetime|give (u|you)|share|be (ur|your)|play (this|that)|say|come|hang out|answer|add (u|you)|see (u|you)) !unless-after (support|install)
i (wont|will not|refuse to|am not gonna|never) (do (that|this)|send (it|that|u|you|pics|anything)|meet (u|you)|tell (u|you)|show (u|you)|give (u|you)|share|keep (that|this|secrets)|call (u|you)|talk to (u|you))
i (dont|do not|dnt) (want|wanna|need) (ur|your|any|that|this|lessons|it|to) [(money|gifts|gift|anymore|anything|help|stuff|from (u|you)|lessons|job|trip)] (anymore|from (u|you)|money|gifts|gift|stuff|job|thanks|thx|ty|sorry|ok)
(dont|do not|dnt) (wanna|want to) (do (that|this)|send|show|meet|tell (u|you)|talk (to (u|you)|about (it|that)|anymore)|answer) !unless-before (they|he|she|we|who|if (u|you)|you|u|people)
i (dont|do not|dnt) (send|share|do|give|give out|post|show|tell|talk to|meet|accept|add|cam|video|facetime) [(out|any|my)] (pics|pic|photos|pictures|selfies|that|those|this|number|address|age|name|location|snap|private|personal|strangers|people i|ppl i|anyone i|gifts|dares|cam|secrets|randoms|online people) !unless-after (usually|work|well|error|enough|much)
i (dont|do not|dnt) [(even|really|rly)] know (u|you|ya)
(idk|dont know|dont even know|dont rly know) (u|you|ya|who (u|you) (are|r)) !unless-after (guys|can|could|were|have|mean|know|are (right|sure)|use|would|should|get)
i (wont|refuse to|will not|am not gonna|cant|can not|shouldnt) (send|meet|show|tell (u|you|that)|give (u|you) (my|that|it)|do (that|this) (sorry|its|my|im|for)|keep (that|this)|call (u|you)|talk (about that|now|rn|anymore)|go (with (u|you)|out)|come (over|out|with)) !unless-after (without|until|because|script|link|at the|food|water|firewood)
i (cant|shouldnt|wont) (do|say|share|answer|tell) (that|this|you that) !unless-before (no) !unless-after (im|i|without|right|until|with|in|is|a|the|because)
(im|i am|iam) (not|def not|definitely not|so not|never) (sending|meeting|showing|telling (u|you)|giving (u|you)|doing (that|this|it)|allowed|coming|interested|comfortable|supposed to|going (there|with|anywhere)|turning on|ur|your (gf|girlfriend|friend|bf|baby)|calling|lying|answering|saying|sharing|joining|adding|that kind of) !unless-after (soon|home|back|jazz|sports|football|root|be)
(im|i am) not (going to|gonna) (send|meet|show|tell|do|be|answer|give|go|come|lie|keep|call|say|talk|share) !unless-after (soon|home|back|sure|root|late)
(not|isnt|arent|never) (allowed|supposed|permitted|meant) (to|2|on|online|out|phone) !unless-before (is|its|theyre|they|it|he|she|players|are|were|was|users|cops|are|cameras) !unless-after (be|have|the)
not allowed !unless-before (is|its|theyre|they|it|he|she|players|are|were|was|users|root|access|operation) !unless-after (to (access|use|write|run|execute|have)|by|in the|on (the|this)|access|operation)
# who at home forbids
(my|the) (mom|mum|mam|mama|dad|parents|mother|father|guardian|grandma|nan|stepdad|stepmom|folks|family|brother|sister) [(really|totally)] (would|will|wud|is gonna|are gonna|gonna) (be (so mad|mad|angry|upset|furious)|kill me|freak out|not like (it|that|this)|find out|ground me|get mad|be pissed|never (let|allow)|flip) !unless-before (if he|when the)
(my|the) (mom|mum|mam|mama|dad|parents|mother|father|guardian|grandma|nan|stepdad|stepmom|folks|family|brother|sister) (checks|check|reads|read|sees|see|looks at|goes through|look at|monitors|is watching|can see|has|watches|is reading|knows|is) (my (phone|messages|chats|texts|account|dms|password|ipad|snap)|all my|this|right here|here|in the room|watching|next to me)
(my|the) (mom|mum|mam|mama|dad|parents|mother|father|guardian|grandma|nan|stepdad|stepmom|folks|family|brother|sister) (wont|doesnt|dont|didnt|would not|wouldnt|never|do not|does not|not gonna|isnt gonna) (let me|allow me|allow (it|that|this|phones)|lets me|allows|want me (to|on|talking)|like me|likes me)
(my|the) (mom|mum|mam|mama|dad|parents|mother|father|guardian|grandma|nan|stepdad|stepmom|folks|family|brother|sister) (said|says|say|told me|tells me|always says|always said|taught me) (no|i cant|im not allowed|not to|i shouldnt|never to|i have to|to (never|block|not|stop|tell)|dont|its not ok|that (i|its not)) !unless-after (problem|one|worry)
(i have to|i gotta|i need to|ill have to|let me|gotta|id have to|ill|lemme|can i) ask my (mom|mum|mam|mama|dad|parents|mother|father|guardian|grandma|nan|stepdad|stepmom|folks|family|brother|sister) !unless-after for (dinner|lunch)
(not without|only (with|if)|have to be with) my (mom|mum|mam|mama|dad|parents|mother|father|guardian|grandma|nan|stepdad|stepmom|folks|family|brother|sister)
(i need|i have|without) [my] ((mom|mum|dad|parents|mother|father|mama|mam|family)|moms|mums|dads) permission
# to end it
(ill|im gonna|i will|im going to|gonna|i am going to|imma|ima|im|about to|i) (block|report|blocking|reporting|blocked|reported|unfriend|unfriending|mute|muting|delete) (u|you|ya|this) !unless-after (if (u|you) (scam|cheat)|to|bug|issue|problem|file|on launchpad|from the)
(ur|youre|you are|u are|u r|ur getting|youre getting|gonna get|getting|consider yourself) (blocked|reported|getting blocked|getting reported|muted|unfriended) !unless-after (by (the|a|your) (firewall|server|isp)|from the)
(blocked|reported|blocking|bye|goodbye|unfriended) (and (blocked|reported|blocking|reporting)|creep|weirdo|im (blocking|leaving|done|reporting)|forever|ur blocked|perv|u|loser) !unless-before (is|are|was|be|say|port)
(im telling|ill tell|i told|im gonna tell|i will tell|im going to tell|imma tell|gonna tell|i showed|im showing|ill show|i am telling) (my|a|the) ((mom|mum|dad|parents|mother|father|mama|mam|family)|mam|teacher|sister|brother|coach|adult|grown up|principal|police|cops|guardian|nan|grandma|mods|moderator|counselor) !unless-after (hi|hello|about the (game|movie|trip))
(dont|do not|never|please dont|pls dont|plz dont|u cant|you cant) [(ever)] (text|message|msg|contact|touch|dm|talk to|ask|write|call|follow|send|add|write to|speak to|come near|bother) (me|us) !unless-after (any more questions|when|about (the|linux)|in pm|to|directly|a (link|file)|links|the) !unless-before (if|why)
(dont|do not|never) (text|message|msg|contact|touch|dm|talk to|ask|call) me (again|anymore|any more|that|for|like that|baby|babe)
(im|i am|we are|were|i think were|i feel like were|this is) (done|finished|leaving|logging off|going offline|out of here|ending this|over|not talking to (u|you)) (talking|now bye|here|with (u|you|this)|bye|replying|chatting|this chat|ok bye|leave|to (u|you)|anymore) !unless-after (with this (level|quest)|project)
(i only|i just|we only|lets|can we|we can|please only|pls only|only|just) [(want to|wanna|keep|just)] (talk|chat|play|write|stay|talking) (here|on here|in [the] (game|chat|group)|about (math|maths|homework|school|the game|games)|on (discord|roblox|stream|the server)|with people i know|(with|to) [my] friends) !unless-after (and (there|then)|every)
(none of (ur|your) (business|buisness|bizness|biz)|no means no|i said (no|stop|i dont)|i already said no|i told (u|you) (no|i (dont|cant|wont))|no is no|mind (ur|your) own business|nunya|nonya) !unless-after (idea|problem)
(thats|that is|its|kinda|a bit|too|thats kinda) (private|personal|none of ur|my own business) !unless-after (computer|pc|use|opinion|preference|favorite|server|repo|ip|key|network|message|chat|channel|school|best|choice|record|opnion|property)
(u|you|ya) (cant|dont|do not|cannot|dont get to|arent|r not) (make me|decide (that|for me|what)|need (to know|my|that|a pic|to see)|tell me what to do|force me|my (dad|mom|boss|friend|bf)|own me|get to (decide|tell)) !unless-after (to (install|run)|laugh|root|sudo|password to)
(i never|i didnt|never) (asked|ask|agreed|said (yes|i would|id)|wanted) (for|to|that|u|you|yes) (that|this|it|any|to|do|meet|gifts|ur|your|u|send|anything) !unless-after (work|question)
(why (would|should|wud) i|y would i|y should i) (do that|do this|send|tell (u|you)|give (u|you)|show (u|you)|meet|keep|want (that|to)|trust (u|you)|lie|need (ur|to hide)|share my|want ur|call (u|you)) !unless-after (sudo|package|bug|log)
(please|pls|plz|just) (dont|do not|dnt) [(ask|do that|say that|call me|do this|send|touch|talk|come|text|message|keep|post|write|make me)] (ask me|do (that|this|it)|say that|say (stuff|things) like|call me (that|baby|babe)|send me|touch|talk (to me|like that)|come (to|over|here)|text me|message me|make me|write (me|to me)) !unless-after (laugh|a (link|file)|in pm)
(ask|try|bother|go find|find) (someone|somebody) (else|ur age|your age|ur own age|your own age) !unless-after (to (help|fix)|who knows|about|with more|here) !unless-before (can|might|should|maybe|u could|you could|may|better)
(ill|i will|i think ill|gonna|imma) (pass|stay here|stay home|skip that|keep that to myself|keep it to myself|leave now|log off) !unless-after (the|it|that|on (the|this) (info|message)|for dinner|out|away|along)
