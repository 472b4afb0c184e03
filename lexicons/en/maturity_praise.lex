signal: maturity_praise
version: 7
status: reviewed
tactic: Says that the other one is older than the years, so that the age does not count.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016; Thorn, guidance for parents
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(mature|grown|grown up|smart|wise|clever|tall|advanced|developed|sensible|intelligent|talented|confident|experienced|deep|responsible|old|good|well spoken) (for|4) (a|an) [just] (9|10|11|12|13|14|15|16|17|thirteen|fourteen|fifteen)
mature (for|4) (a|an) (kid|teen|teenager|young|girl|boy|year old|child)
(@you_are|your) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (mature|grown up|grown|adult|ahead of|advanced for|mature minded|wise|ladylike|womanly|sophisticated) !unless-after (cheese|content)
(@you_are|your) (mature|grown up|all grown up|all grown|more mature|an old soul|so much more mature|not a baby anymore|sophisticated)
(mature|grown up|smart|wise|clever|tall|advanced|developed|intelligent|talented|ahead|big|sensible|answer|confident|cool) [(answer|thinking)] (for|4|of|beyond) @your age
@you (seem|look|act|sound|talk|write|feel|come across|come off|think|behave|speak|type|draw|dress|sing|play) [(so|so much|much|way|a lot|like|really|very|pretty|far|a bit|lot|as if|as)] (older|more mature|mature|grown up|grown|adult|more grown up|ur older|youre older|more adult|maturer|wiser) !unless-after (versions|ones|songs|stuff)
@you (seem|look|act|sound|talk|write|feel|think|behave|speak|draw|dress|sing|come across) [(so|just|more|way|as|almost)] like [@you_are] (an adult|a grown up|grown up|grown|an adult already|a woman|a grown woman|a man|a grown man|a real woman)
@you (seem|look|act|sound|talk|write|could pass|pass|come across) [more] (like|as|for|at least|as if) [(ur|youre|a|an|at least|like|someone)] (16|17|18|19|20|21|22|23|25|older|in college|someone older|college|college student|a college|adult|over 18|in ur 20s) !unless-after (min|minutes|points)
(@you_are|your) (not|nothing) like [(the|those|all the)] [(other|most)] (kids|girls|boys|people|teens|teenagers|ones|students) [of] @your age
(most|other|all the|all|the other|those) [other] (girls|boys|kids|people|teens|teenagers|guys|students|ones) @your age
@you (@dont|never|doesnt) [(even|really|seem to)] (seem|look|act|sound|talk|behave|come across|feel) [(like|as)] [(@you_are|a|at all)] (ur age|your age|kid|child|teen|teenager|minor|that young|little kid|young|only (9|10|11|12|13|14|15|16|17|18)|just (9|10|11|12|13|14|15|16|17|18)|like (9|10|11|12|13|14|15|16|17|18)|(9|10|11|12|13|14|15|16|17|18)|little girl|little boy)
(wise|old|mature|grown|smart|years|way|far) (beyond|for|past|ahead of) @your (age|years|peers|classmates)
(@you_are|your) (basically|almost|practically|pretty much|nearly|already|like|really|kinda|becoming|turning into) [already] (an adult|a grown up|grown up|grown|an adult already|a woman|a grown woman|a man|a grown man|a real woman)
(@you_are|your) [(definitely|so|really|clearly)] not (a|some|just a|like a|an ordinary) (little kid|kid|child|baby|little girl|little boy|silly kid|silly girl|normal kid|normal teen|dumb kid)
i [(always|keep|often|totally|kinda|almost)] (forget|forgot|forgetting|keep forgetting) [that] (how (young|old)|(@you_are|your)|@your age) !unless-after (working|doing|trying|here)
(cant|cannot|dont|couldnt|hard to|dont even|wouldnt) (believe|think|guess|tell) [that] (@you_are|your) [(only|just|really|still|actually|like)] (9|10|11|12|13|14|15|16|17|thirteen|fourteen|fifteen|so young|that young|a kid|still in school|a teen|underage)
(no way|theres no way|doubt|surely not|cant be) [that] (@you_are|your) [(only|just|really|still)] (9|10|11|12|13|14|15|16|17|that young)
(i|id|i would|i wouldve|wouldve|would have|i honestly|i swear i|we all) [(have|honestly|wouldve|all|really|legit)] (thought|guessed|assumed|said|swear|sworn|figured|guess|say|bet) [that] (@you_are|your) [(were|like|way|much|at least|about|a lot|a bit|was)] (older|18|19|20|21|16|17|an adult|in college|in high school|in uni|over 18|more mature|a grown up)
(thought|guessed|assumed|figured) @you (were|was|r|are) [(like|way|much|at least|about|a lot|a bit)] (older|18|19|20|21|16|17|an adult|in college|in uni|over 18|a college student|a grown up)
@you (could|can|would|wld) [(totally|easily|def|so|definitely)] (pass|go) (for|as) (18|19|20|21|16|17|older|an adult|a college student|over 18|a grown up|way older)
(@you_are|your) [(so|way|much|a lot|so much|far|definitely|just|even)] (more|better) (mature|grown up|grown|adult|sensible|experienced|developed|ready|wise|together)
(@you_are|your) [(so|way|much|far)] (maturer|wiser|smarter|ahead) [(than|of|then)] (most|other|the|all|kids|girls|boys|ur age|your age|people|some adults|any|ur friends|your friends|ur class|them)
(such|ur|youre|you have|u have|an) (a|an) old (soul|mind|head)
(i|we) (see|think of|treat|consider|dont see|dont think of|dont treat) @you (as|like) (an adult|an equal|a woman|a man|a grown up|a kid|a child|my equal|equals|any adult|someone my age|older)
(ill|i will|gonna|i always|i) treat @you like (an adult|a grown up|an equal|a woman|a princess|a real)
(@you_are|your) [(more than|def|definitely|totally|already)] old enough (to|for) (decide|know|make|choose|do|keep|drink|date|have|understand|handle|want|be|stay|me|this|a (relationship|boyfriend))
@you (can|could) (make|decide) @your own (decisions|choices|mind)
(@you_are|your) (a|such a|becoming a|turning into a|a real) (big girl|young lady|young woman|big boy|young man|woman) (now|already|to me|and)
@your (maturity|level of maturity) (is|impresses|surprises|amazes)
(for|4) @your age (@you|ur|youre)
(kids|girls|boys|teens|people|guys|girls and boys) @your age (are|r|is|dont|cant|arent|usually|never|would|wouldnt|bore|just)
@you know (so much|more|a lot) (for|4) @your age
(@you_are|your) _ (ahead of|beyond|advanced for|mature for|too mature for|older than) @your (years|age|peers|class|classmates|boys|friends|time)
(mature|grown up|wise|wiser|smarter|smart|maturer|sensible) [(than|then|for)] (than|then) (my|most|other|people|half|many|all|the|a lot|some|adults|guys|girls|kids|boys|women|friends)
(mature|grown up|smart|good|grown|advanced|clever) for (boys|kids|girls|guys|someone|people) @your age
@nobody (would|could|will|can|d) [(ever|even|never)] (guess|think|believe|know|tell|say|notice) [that] (@you_are|your) [(only|just|like|still|so|under)] (9|10|11|12|13|14|15|16|17|that young|so young|underage|a kid|18|younger)
@you (handle|handled|do|say|think|act|talk|carry|deal|behave|write|dress) _ (like|as) (a|an|someone) (grown up|adult|grownup|woman|man|lady|grown woman|older|twice ur age|twice your age)
(twice|double) @your age
i (keep|always|often|sometimes|kinda|totally) (forget|forgetting) _ (younger|ur age|your age|so young|a kid|only (9|10|11|12|13|14|15|16|17|18)|how old)
(@you_are|your) [(way|far|so|much)] too (mature|grown up|smart|advanced|old|clever|grown) [(for|to)] (for|to) (@your|them|boys|kids|school|that|those|be|this|people|these|guys)
@you (seem|look|act|sound|talk|write|feel|think|behave|speak|draw|dress|sing|come across) _ (older|grown up|grownup|adult|an adult|mature|wise|experienced|grown) !unless-before (does|do|did|if) !unless-after (version|stuff|content|release|one|ones)
(so|very|really|super|pretty|incredibly|surprisingly|too) mature !unless-before (its|is|the|this|that|was|he|she|are|and) !unless-after (project|software|product|technology|release|and)
(never|wouldnt|would not|couldnt|cant) [(would|have|wouldve|could|even)] (guess|guessed|have guessed|thought|believe|believed|know|known|tell) [that] (@you_are|your) [(were|was|only|just|r)] (were|only|just|(9|10|11|12|13|14|15|16|17|18)|that|so|still|young)
(9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) going on (18|20|21|25|30|35|40|eighteen|twenty|thirty)
(dont|shouldnt|not|stop|wont|never|hate|they) [(need to|have to|should|deserve to|wanna|going to|letting them|be|being|get|want)] [(be|being|get)] (treated|treat u|treat you|treating u|treating you|seen) (like|as) (a|an|some) [(little|dumb|small)] (kid|child|baby)
(more|much more) of (an adult|a woman|a man|a grown up|a lady) than
(such|what) (a|an) (young|mature|grown|grown up|proper|little|real) (lady|woman|man|gentleman|adult) !unless-before (is|was|he|she)
@you (@dont|never|cant|cannot) (look|seem|act|sound|be|feel) [(@your|like|at all|only|just|a day over|even|under|anything like|possibly)] (9|10|11|12|13|14|15|16|17|18) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
(im|i am|i feel like im|its like im|feels like im) (talking|chatting|speaking) (to|with) (an adult|a grown up|someone (my|older)|a woman|a man|a grown woman|a real)
(not|isnt|arent|r not|are not) (a|like|really|just) [(little|some|ordinary|normal|typical)] (kid|child|girl|boy|baby|kids|girls|boys) (to me|in my eyes|like the|now)
@you (know|understand|get|learn|see) _ (more than|better than|than most) [(most|other|the)] (@your|adults|people|grown ups|most|kids|girls|boys|anyone|older)
(@you_are|your) [(not|no longer|already|almost|nearly|finally|all|really)] (a child|a kid|an adult|becoming|grown|growing|a grown) (anymore|now|up|woman|into|to me|any more|already|basically) !unless-before (when|if|until)
(age|years|birthday) (doesnt|dont|does not|isnt) (match|reflect|show|define|say)

# broader wordings
(mature|grown up|grownup|wise|smart|older|adult|sensible|advanced) (for|4|4 a|than) (@your|a|someone|the|other|most|any) _ (age|kid|rest|kids|others|people|girls|boys|them)
(so|more|really|very|much more|way more|so much more|pretty) (mature|grown up|grownup) (than|for)
(older|wiser) than @your (age|years)
(different|unlike) [(from|than|to)] [all] [(the|any)] [other] (kids|girls|boys|teens|teenagers)
(old soul)
(kids|girls|boys|people|others) @your age (are|arent|dont|cant|wouldnt|never)
(age is just|only a number|just a number) !unless-before said
(hard|cant) [to] believe @you_are (only|just|really)
(would|could|can|did) (never|not|nobody) _ (guess|guessed|know|known|tell|told|believe|thought|think) _ (@you|@your) _ (9|10|11|12|13|14|15|16|17|young|age|kid|teenager|child)
(cant|couldnt|wouldnt|dont) (talk|have|chat|say|do|share|discuss) _ (like this|this|things|stuff|conversations) with (other|most|normal) (kids|girls|boys|teens|people @your age|teenagers|14 year olds|children)
(you|u) (seem|sound|look|act|talk|think|come across|behave|write|feel) _ (older|grown|adult|wise|mature|like a woman|like a man|like an adult|like a grown|at least 18|more like) [(than|up|for|as)] !unless-before (how old do) !unless-after (character|hat|in this (skin|game))
(other|most|all the|the other|normal) (girls|boys|kids|teens|teenagers|13 year olds|14 year olds|15 year olds|people) [(@your age|your age|in your class|at school|here|like you)] _ (so|are|act|just|dont|cant|wouldnt|arent|seem) _ (immature|childish|silly|kids|boring|babies|annoying|understand|get|handle|dumb|shallow|basic)
(you|u) (arent|are not|not|never|dont seem|dont act|dont feel|dont look|dont sound) [(really|at all|just|even)] [(a|an|like|like a|like an|like the|some|such a)] [(normal|little|typical|average|silly)] (kid|child|baby|teen|teenager|13|14|15|other girls|other boys|other kids|13 year old|14 year old|kid anymore|little girl|little boy|rest) !unless-before (if|since|because) !unless-after (allowed)
(so|really|very|surprisingly|super|way|more|pretty|that) (mature|grown up|wise|adult|sensible|sophisticated|advanced|smart) (for|than|compared) [(for|to)] (a|@your|someone|most|girls|boys|kids|people|other) [(age|year|years|kid|girl|boy|@your|so)] !unless-after (of the group)
(you|u) (could|can|are able to|know how to|would) (handle|make|decide|take|understand|think|choose) _ (adult|grown up|yourself|on @your own|own|maturely|for yourself) !unless-after (the project|homework)
(born|live|belong|stuck) (in|to) (the wrong|an older|a different|another) (generation|time|era|decade)
@you_are [(just|already|basically|practically|almost|pretty much|nearly)] (a|an) [(real|proper|full|grown)] (grown up|adult|woman|man|lady|young woman|young lady|young man|grown woman|grown man|old soul) !unless-before (when|until|if|as|tell|ask|are) !unless-after (in the (game|play)|supervise|first)
(swear|bet|feels like|think|thought|like|as if|sure) (you|u|youre|@you_are) [(act|are|look|sound|seem|must be|could be|were|already)] (18|19|20|21|22|23|24|25|older|an adult|a grown up|in college|grown) !unless-after (minutes|mins|wins|points|coins|gems|dollars|percent|goals) !unless-before (if|when)
(you|u) (could|can|would|might|must) [(easily|totally|almost)] (be|pass for|pass as) (18|19|20|21|an adult|a college student|older) !unless-after (minutes|late|wins|points)
(you|u) (understand|get|know|notice|see|say|talk about|think about|handle) [(things|stuff|so much|more|way more|life)] [(that|than|things|stuff)] (other|most|normal|average) (kids|girls|boys|teens|people|teenagers) _ (dont|cant|wouldnt|never|age|do|wont)
(youre|you are|your|u are) not [(a|just a|just|like a|really a|some)] [(little|silly|small)] (baby|kid|child|little girl|little boy) [(any|anymore|any more)] (anymore|any|to me|now|in my eyes)
(age|your age|numbers) (doesnt|does not|dont|cant) (define|describe|decide|say|tell) (you|who you|how mature|anything|what you)
(grown|older|mature|wise|smart) (beyond|past|ahead of|than) @your (years|age|class|friends)
(talking|speaking|chatting|being) (to|with) you (is|feels|seems) (like|almost like|just like) (talking|speaking|being|chatting|having|a|with) [(to|with|an|a)] (adult|an adult|a grown up|to an|with an|someone older|a woman|a man|someone my age|grown up|to a grown)
(you|u) (handle|do|manage|run|think|cope|treat|understand|know) _ (better|like|as well|more) (than|as|like) [(most|many|a|any|the)] (grown ups|adults|grown up|adult|grown woman|grown man|people twice|people my age) !unless-before (do)

# by frames: who to whom, classes of words
@you [(ve|have|got|must have)] (got|have|ve) [(got)] (the|a|such a) [(really)] (mind|brain|head|maturity|soul|heart|wisdom|mature) [(mind|head|brain)] (of|like|for|on) (a|an|@your|someone|@you|grown) !unless-after (goldfish|machine|computer|fish)
(kids|girls|boys|people|others|everyone|they|friends) [(in|at|of|from)] [@your] [(class|age|school|year)] [(are|must|is|all|seem|be|so|act)] [(be|so|really|just)] (immature|childish|babyish|silly|like babies|like kids|little kids|so young) [(compared|next|not|but|unlike|to)] (compared|next to|@you|unlike|but @you|not @you|to @you)
(age|years|how old) (doesnt|does not|dont|cant|isnt|wont) [(really)] (matter|count|mean|measure|define|tell|say) [(when|if|how|much|anything|with)] _ (mature|grown|smart|wise|as you|like you|ahead)
(young|small|little|13|14|12|15|a teen|a kid) (in|on|by|outside|only) (years|paper|age|number|numbers|the outside) [(but|only|and)] _ (old|older|mature|wise|grown|adult|woman|man)
(talking|chatting|speaking) (to|with) (you|u) [(is|feels|its)] [(just|really)] like [(talking|chatting|speaking)] [(to|with)] (an adult|a grown up|someone my|a friend my|a woman|a man|somebody my|an equal|another adult) [(own|age)]
@you (talk|think|speak|know|understand|write) [about] (things|stuff|topics|books|it) [(most|that|that most|even)] (adults|grown ups|grownups|most people|older people) [(dont|cant|never|wont)]
@you (have|got|ve got) (an|a|such an|the) [(very|really|so)] (adult|grown up|mature|old|wise|grown|advanced) (mind|head|soul|way|view|brain|heart|voice|style|outlook|personality) !unless-after (dog|game)
