signal: supervision_asking
version: 3
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (call|ask|speak to|speak with|talk to|talk with|meet|email) (them|her|him)
unless-after: is (grandma|grandpa|nan|your (sister|brother|aunt)) (there|home|with @you)
unless-before: leave (me|him|her|us|them|it)

(is|are|r) @your @parent [(still|both|already|even|gonna be|going to be|usually|always)] (home|there|around|asleep|sleeping|awake|at work|working|gone|out|away|up|near|nearby|in bed)
(is|are|r) @your @parent [(still|both|already|even|gonna be|going to be|usually|always)] (in the (room|house|other room|next room|kitchen|car)|downstairs|upstairs|with @you|next to @you|watching|listening|close|back|at home|here|not home|on a trip)
@your @parent [(still|both|already|is|are|r|not)] (home|there|asleep|sleeping|gone|at work|around|out|away|in bed|awake|watching|nearby|working|downstairs|upstairs|next to @you|in the room|with @you) !unless-before (at|in|to|from|of|if|until|when|till|because|tell|maybe) !unless-after (page|cooked)
(parents|rents|folks) [(still|already|r|are)] (home|asleep|around|out|away|gone|in bed|there|sleeping|at work|downstairs) !unless-before (@your|my|his|her|their|our|the|at|whose|when|both|with|of|s)
(wheres|where is|where are|where r|wheres|were r) @your @parent
(when|@what time|how late|how long|what days|which days|how often|until when) (do|does|will|are|is|r|would) @your @parent [(usually|normally|gonna|going to|be|both|both)] (get|come|be|go|getting|coming|going|leave|leaving|sleep|gone|out)
(when|@what time|how late|how long|what days|which days|how often|until when) (do|does|will|are|is|r|would) @your @parent [(usually|normally|gonna|going to|be|both|both)] (away|work|working|home|finish|back|at work|asleep|here|return|check)
(when|@what time|how long) (will|are|r|do) (they|everyone|everybody) [(be|gonna be|usually)] (home|back|gone|asleep|away|out|in bed|go to (bed|sleep)|get (home|back))
(do|does|will|did) @your @parent [(usually|always|both|often|still)] (work|sleep|go out|go to (bed|sleep|work)|leave @you|stay out|come home|travel|get (home|back))
(@you|@are_you) [(all|home|there|still|completely|totally|in ur room|in your room|finally|actually|at home)] alone !unless-before (leave|left|leaving|let|make|for|with|not|doing|than|never|u can do it|and|love|made) !unless-after (in (this|that|thinking|feeling|the)|thinking|can|and|will|have)
(are|r) @you (by|on) (urself|yourself|ur own|your own) !unless-after (on the team)
@you (by (urself|yourself)|on @your own|home by (urself|yourself)|at home alone) (rn|right now|now|tonight|at home|there|or|today)
(alone (rn|right now|yet|tonight)|home alone (rn|now|tonight|or)) !unless-before (im|i|am|hes|shes|we|were|theyre|not|him|her|me|feel|feeling|so)
((is it|its|it) just @you|just @you) (there|rn|right now|at home|home|tonight|in the house|in @your room)
(whos|who is|who else is|whose|who r|whos all|who all is|who) (home|at home|in the house|there|around|in the room|with @you|next to @you|near @you|watching @you)
(is|r|are) [there] (@anyone|somebody|someone|some1|ppl|people) [else] (there with @you|in the (room|house)|in @your room|around (@you|rn)|with @you|near @you|nearby|next to @you|listening|watching (@you|us)|awake|still up|reading this|looking) !unless-after (error|problem|issue|bug)
@anyone [else] (home|in the room|with @you|near @you|next to @you|in the house) !unless-before (is)
(@you|@are_you) [(there|rn|sitting|still|home|hanging)] with (someone|some1|anyone|any1|ur (mom|mum|dad|parents|family|friends)|your (mom|mum|dad|parents|family|friends))
(got|have|get|having) the [whole] (house|place|home) (to urself|to yourself|to ur self|for urself|for yourself|free|empty)
(@your|is) (house|place) (empty|free)
(can|do|does|will|could|would|did) @your (@parent|fam|stepdad) [(ever|always|even|still|really)] (see|check|checks|read|look at|look through|look in|go through|go on) (@your|@you|the|this|that|these|our|it|what @you|who @you|about|abt|bout|of)
(can|do|does|will|could|would|did) @your (@parent|fam|stepdad) [(ever|always|even|still|really)] (monitor|watch|track|use|have|control|look over|take|get on|log into|ask about) (@your|@you|the|this|that|these|our|it|what @you|who @you|about|abt|bout|of)
(can|do|does|will|could|would|did) @your (stepmom|grandma|nan|gran|brother|bro|sister|sis|sitter|babysitter|guardian) [(ever|always|even|still|really)] (see|check|checks|read|look at|look through|look in|go through|go on) (@your|@you|the|this|that|these|our|it|what @you|who @you|about|abt|bout|of)
(can|do|does|will|could|would|did) @your (stepmom|grandma|nan|gran|brother|bro|sister|sis|sitter|babysitter|guardian) [(ever|always|even|still|really)] (monitor|watch|track|know|use|have|control|look over|take|get on|log into|ask about) (@your|@you|the|this|that|these|our|it|what @you|who @you|about|abt|bout|of)
(do|does|can|will|would|did|could) (@anyone|someone|they|she|he|anybody else|anyone else|any1 else|somebody) [(else|ever|always)] (see|check|read|look at|look through|go through|monitor|track|use|have|know|control) [the] @your (phone|messages|msgs|chats|texts|dms|acc|account|passcode|password|screen|tablet|ipad|laptop|computer|snap|insta|discord|history)
(do|does|can) (@anyone|they|she|he) [else] (read|see|check|know about|know abt|hear|see us) (these|this chat|our|us|me)
(is|r) (this|that|it) @your [own] (phone|account|acc|ipad|tablet|laptop|computer)
(is|r) @your (phone|screen|acc|account|ipad|tablet|laptop|pc) (monitored|tracked|checked|watched|locked|private|shared|being checked)
(do|r|is) @you [(have|got)] [(any|a)] (parental controls|parental control|screen time limit|lock on @your phone|passcode on @your phone|tracker|life360) !unless-before (use|set|turn)
(do|does) @your (phone|ipad|tablet) have (a|parental|any) (lock|passcode|password|code|controls|control|tracker)
(who|does anyone|who all) [else] (uses|use|has|knows|checks|reads|can see|sees|can read) [the] @your (phone|account|acc|messages|chats|password|passcode|ipad|laptop|computer)
do @you (share (@your|a) room|have @your own (room|phone|computer|laptop|ipad|bathroom|bedroom|tablet|floor))
(do|does|did|would|will) @your (@parent|fam|stepdad|stepmom|grandma|nan|gran|brother|bro|sister|sis|sitter|babysitter|guardian) [(even|really|already)] (know|knows|find out|mind|care|notice|approve|be mad|let you|let u|ask|be ok|allow|freak|trust) !unless-after (way|answer|time|rules|score)
(are|is|r) @your @parent [(really|very|like|super|actually|kinda|too|that)] (strict|cool|chill|overprotective|over protective|nosy|controlling|ok|okay|fine|relaxed|protective|religious|old school|gonna be mad)
(did|have|do|havent|didnt) @you [(ever|already|not|actually)] (tell|told|mention|mentioned|show|showed|shown|said|say) (anyone|any1|anybody|ur (mom|mum|dad|parents|friends|sister|brother|family)|your (mom|mum|dad|parents|friends|sister|brother|family)|them|her|him|ppl|people) (about|abt|bout|that|what|we|i|our|this)
@you (told|tell) (anyone|any1|anybody|ur (mom|mum|dad|parents|friends)|your (mom|mum|dad|parents|friends)) (about|abt|bout) (me|us|this|it)
(does|do|did|will) (@anyone|they|she|he|ur friends|your friends|someone) [(else|already|even)] (know|knows|find out) [that] (@you|about|abt|bout|we|im|i|of) (me|us|this|talk|chat|met|here|are|r|text)
(who|who else) (knows|know) (about us|about me|abt us|bout us|abt me|we talk|ur here|youre here|u talk to me)
(is) (@anyone|somebody|someone|some1) (else home|home with you|home with u|in the room|there with you|there with u)
(close|lock|shut|locked|closed) (@your|the|that) (bedroom|room|door) !unless-after (behind|to keep|when @you leave|on @your way|so the)
is @your [(bedroom|room)] door (closed|locked|shut|open)
(can|could|does) @your (room|door|bedroom door|bathroom) [door] (lock|close|locked)
(can|could) @you lock @your [(room|bedroom)] door
(go|move|run|get) (to|in|into|2) @your (room|bedroom|bathroom|bed|closet)
(@you|@are_you) [(already|still)] in @your (room|bedroom|bed|pjs)
(go|move|get|find) [(to|in)] (somewhere|some place|someplace|a place|a room|a spot) [(more|thats)] (private|quiet|alone|where ur alone|where youre alone|where u r alone|u can talk|no one can|nobody can)
(can|could|will|does) (@anyone|they|ur mom|your mom|ur parents|your parents|someone) [else] (hear|overhear|see|listen) (@you|us|me|in|ur screen|your screen)
(use|put on|wear|plug in|put|get) @your (headphones|earphones|earbuds|headset|airpods)
(who|whom|how many people) do @you live with
do @you [(still|just|only)] live with (@your|both|just|only|a)
(everyone|everybody|every1) (asleep|in bed|sleeping|out|gone) !unless-before (when|is not|once|until|not)
(is|when is) (everyone|everybody|every1) [(else|already|still|at @your (house|place))] (asleep|in bed|sleeping|gone|out|home)
(when|once|after|as soon as|wait till|wait until|until|till|while) @your @parent (are|r|is|arent|isnt|leave|leaves|go|goes|sleep|sleeps|fall|not|falls|goes out) [(not|all|both|in|to|out|fast)] (home|asleep|sleep|gone|out|bed|sleeping|away|around|work|at work|looking|there|leave|to work|to bed)
(will|is|r|are) @you [(gonna|going to|usually|often|ever)] (be|get) [(left|home|all|at home)] alone
(how often|what days|which days|when|@what time|which nights|how long) (are|r|will|do|is) @you [(be|usually|get|left|normally|gonna be)] [(home|at home|all|there)] alone
@you can talk (freely|rn|now|or is)
(is|are) (@anyone|someone|some1|a sitter|the sitter|a babysitter|the babysitter) (watching|babysitting|looking after|checking on|with) @you
(dont use|are u using|are you using|r u using|is this|is it) @your (moms|mums|dads|parents|sisters|brothers|family) (phone|account|ipad|computer|laptop|tablet|acc)
(@you|@are_you) _ (by (urself|yourself)|on ur own|on your own) !unless-after (on the team) !unless-before (do|did|done|can|it|made|make)
(does|do|did|will|would) (@anyone|they|someone|ur friends|your friends) [(even|else)] know (@you|that|youre|ur|im|about|abt|who)
(whos|who is|whose|is someone|is anyone|anyone|whos gonna be) (looking after|taking care of|watching|minding|babysitting|checking on|supervising) @you
(@you|@are_you) [(ever|often|usually|always)] (babysitting|left|staying|sleeping|sitting) [(home|there|in @your room)] alone
do @you _ (sleep|share|have) _ (@your|a) [own] (room|bed|bedroom|bunk)
(is|are) @your (sister|brother|bro|sis|siblings|cousin|roommate|friend|friends|grandma|nan|stepdad|stepmom) _ (room|with @you|there|watching|asleep|listening|next to @you|in bed)
(is there|have u got|have you got|got|does it have) [(a|any)] (lock|locks) on (@your|the) (door|phone|bedroom|room|ipad)
(can|could|r|are) @you [(go|talk|get|be)] (talk|be|somewhere|speak|call) (without (@your|anyone|them)|alone|private|privately|where (no one|nobody))
(wait|hang on|brb|stop) [(till|until|is|if)] (till|until|is|if) @your @parent [(is|are)] (gone|leaves|leave|coming|there|around|home|asleep)
(who|anyone|anybody|any1|someone|ur (mom|dad|parents|sister|brother)|your (mom|dad|parents|sister|brother)) [else] (uses|use|checks|reads|sees|has) (@your|this|that|the same) (computer|phone|account|acc|tablet|ipad|laptop|pc|snap|number) !unless-before (i|if)
can @you (talk|speak|call|vc) [(rn|now|freely|alone)] (or|without|freely|alone|rn or|now or|safely|is)
(will|would) @your @parent [both] (be|go|leave|let|hear|see|come|wake|walk)
(allowed|let) [(@you|on|to be on|to use|to have)] (on|use|have|to use|to have|to be on) (@your|a|the) [own] (phone|ipad|computer|laptop|tablet|ps5|xbox|door closed) [(at|after|in|late)] (at|after|late|in (@your|bed)|all night)
(alone|by (urself|yourself)) in (@your|the) (room|bedroom|bed|house|bathroom|basement) !unless-before (im|i|am|my|hes|shes|if)
(@anyone|nobody|no one|noone|someone|whos|who) else (there|home|around|with @you|in the (room|house|car)|awake|listening|up|in ur house|watching|reads this|sees this) !unless-before (if|is)
(nobody|no one|noone) [(is|s)] (there|home|around|watching|with @you) (right|rn|with @you|yet|then)
(@you|@are_you) [(still|all|just)] (at home|home|there|in) [(just|only)] (with|without) @your @parent
(are|r|is) @your @parent [(gonna|going to|ever|usually|both|always)] (coming|going|leaving|getting|leave|go|be|strict|check|out) [(be|home|back|out|away|somewhere)] (home|back|out|away|soon|tonight|today|this weekend|tomorrow|later|for|late)

# broader wordings
(r|are|is) @your (@parent|people|brother|sister) _ (home|there|around|in|asleep|out|away|watching|nearby|awake|sleeping|at work|working|gone|up)
@your @parent (home|around|there|out|asleep|away|in)
(r|are) @you (home|all) alone
(@anyone|someone|who|whos|who is|who else) (else|is|with) _ (home|there|with u|with you|in the house|in the room|around)
(does|do|did|can|could) @your (parents|mom|mum|dad|folks) _ (check|read|look at|look through|see|monitor|go through|watch) _ (phone|messages|chats|texts|screen|dms|this|laptop|tablet)
(can|could|does|do) (@anyone|ur mom|your mom|ur parents|your parents) (see|hear|read|check) _ (@you|screen|messages|chat|this|us|phone)
(when|what time) (do|does|will|is|are|r) @your @parent _ (home|leave|back|go out|go to bed|sleep|work|get home|come home)
(is|r|are) @your (door|room door) (closed|locked|shut)
(do|does) @you (have|share|got) (@your|a) (own) (room|bedroom|phone)
(does|is|do) (anyone|anybody|ur mom|your mom|ur parents|your parents) know @you (r|are|talk|chat)
(is it|still|any) @parent_near_code
