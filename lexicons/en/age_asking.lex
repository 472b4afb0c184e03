signal: age_asking
version: 3
status: draft
tactic: Asks for the age, to learn whether the other one is a child.
source: Olson et al. 2007 (gaining access); O'Connell 2003 (friendship forming); NSPCC guidance for parents
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (never|dont|do not|shouldnt|should not) [ever] (tell|give|share|post|show|send) [out] (@your|anyone|strangers|people|anybody|someone|personal)
unless-after: (for|on|in) (the|a|our|my) (form|league|league form|team|tournament|tryout|competition|registration|class|list|survey)
unless-after: (the|a) (form|rules|rule|league|registration) (asks|say|says|needs)
unless-after: (13|14|16|18) (and|or) (up|over|older|above)
unless-after: (need|need to be|must be|have to be|gotta be) (13|14|16|18)
unless-before: (says|asking|about|on) how
unless-before: (nobody|no one|noone|people|anyone|strangers) [online] (should|needs to|need to|has to|must|who|that|asks|ask|asking)

how old (@you|@are_you) !unless-after (when|accounts|account)
@how_young (@you|@are_you)
how old (is|are|r|was) (everyone|everybody|every1|yall|you guys|u guys|you all|u all|you two|you lot|u lot|people here|ppl here|everyone here|yous|you both)
how old @you (are|r|is|be) !unless-before (dont care|doesnt matter|no matter|remember|matter)
(ok|okay|but|so|and|exactly|btw) how old !unless-after (is|was|are|r|were|does|do|the|that|it)
how many years (old|young) (@are_you|r ya)
@what age (@you|@are_you|is everyone|are you guys|r u guys|are yall|is everybody)
@whats @your [(actual|real|exact)] (age|ages) !unless-after (group|range|rating|limit|bracket)
@your age (pls|plz|please|btw|again|tho|bro) !unless-before (at|act|act ur|act your|for|of)
(drop|say|tell me|tell us|post|type|give me|state|confirm|share|comment|lemme know|let me know|need) @your (age|ages|birth year|birthyear|year of birth)
(can i|may i|could i|can we|mind if i|mind me|do you mind if i|i|wanna|let me|just) (ask|asking|know|guess|see|wanted to ask) (@your age|how old|@your grade)
(guess|guessing|bet) @your age
@you (never|didnt|havent|still didnt|still havent|didnt even) (told|tell|say|said|mention|mentioned) [(me|us)] (how old|@your age|@your grade|@your birthday)
(@you|@are_you) [(like|even|actually|at least|still)] (over|under|above|below|at least|older than|younger than|past) (12|13|14|15|16|17|18|21|thirteen|sixteen|eighteen) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
(@you|@are_you) [(like|even|actually|still)] (a minor|underage|under age|of age|legal|a teen|a teenager|a child|a kid|an adult|in ur teens|in your teens|a little kid) !unless-before (as|if|when|since|because|think|thinks|means|until)
(@you|@are_you) [(like|even|actually|still|only|just|already)] (9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) (yet|already|or|yrs|years old|yo|now|right)
((@are_you|r ya)|so u|so you|so youre|so ur|@you (look|sound|seem)) [(like|only|just|already|about|around|still|maybe|turning)] (9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
((@are_you|r ya)|so u|so you|so youre|so ur|@you (look|sound|seem)) [(like|only|just|already|about|around|still|maybe|turning)] (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
(u|ya) (9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away) !unless-before (give|owe|gave|send|sell|pay|sold|trade|beat|get|got|show|buy|for|to|from|of|offer|pls|thank|than|last|sent|bet|told|see)
(u|ya) (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away) !unless-before (give|owe|gave|send|sell|pay|sold|trade|beat|get|got|show|buy|for|to|from|of|offer|pls|thank|than|last|sent|bet|told|see)
@you (like|only|just|already|about|around) (9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away) !unless-before (give|owe|gave|send|sell|pay|sold|trade|beat|for|to|offer|see|cost|get|got)
@you (like|only|just|already|about|around) (thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away) !unless-before (give|owe|gave|send|sell|pay|sold|trade|beat|for|to|offer|see|cost|get|got)
(is|are|r) (anyone|anybody|everyone|everybody|you guys|u guys|you all|yall) [here] (over|under|above|below|at least|older than|younger than) (12|13|14|15|16|17|18|21)
(age and (location|gender|sex)|age location|name age|age gender)
age sex location !unless-before (the|use|using|learn|learning|know|ubuntu|my|in|speak) !unless-after (library|file|class|sign|interpreter|teacher|dictionary|signs|license|lessons)
age !unless-before (the|a|of|of|i|an|at|in|old|my|his|her|their|for|by|any|same|what|is|are|this|that|to|and|with|on|s|middle|ice|new|it|we|old|golden|good|bronze|was|im|me|if|he|space|stone|certain|under) !unless-after (of|the|is|to|a|and|in|old|i|it|or|you|was|limit|group|gap|range|are|that|for|at|we|on|with|well|like|rating|(9|10|11|12|13|14|15|16|17|18)|im|he|has|in|does|doesnt|just|matters)
@what (grade|yr|year|class|form|year group|grades|school year) [(of school|at school|group)] (@you|@are_you) !unless-after (get|got|guys watch|from|made|talking|mean|referring|thinking|take|taking|running|using|having|watch)
@what (grade|yr|year|form) [(of school|at school)] (do|did|does) (@you|everyone) go (to|in|into)
@what (grade|yr|form|year) (is|are|r) (everyone|you guys|u guys|yall|you all)
@whats @your (grade|yr|year group|school year|birth year|birthyear|year of birth|grade level|class year)
(when|@what year|@what month|@what date) (@you|were|was|where|r|are) [@you] born
(when|@what year) (do|will|did|does|r|are) @you (turn|turning|become|be|hit|graduate|finish school|leave school) !unless-after (around|into|off|on|up|the|back|left|right|a|in|here|there|home|online|free|done|able|ready)
(@you|@are_you) [(like|even|still|only|just|already)] in (hs|high school|middle school|primary|primary school|elementary|elementary school|junior high|secondary|secondary school|sixth form|6th form|school still|(6th|7th|8th|9th|10th|11th|12th) [grade]|(year|yr|grade) (5|6|7|8|9|10|11|12))
(@you|@are_you) [(like|even)] still (in|at|going to|go to) (school|hs|high school|college)
(do|r|d) @you [still] go to (school|hs|high school|middle school|elementary|secondary|college) !unless-after (for|with|by|in|on|and|to)
(middle|primary|elementary|junior) [school] or (high|secondary|middle)
(hs|high school|school|secondary|6th form) or (college|uni|university|ms|middle school|work) !unless-before (after|in|at|for|my|their|since|the|during)
(@you|@are_you) (a|still a) (freshman|sophomore|junior|senior|student|middle schooler|high schooler|highschooler|schoolgirl|schoolboy)
(@you|@are_you) (my age|the same age|same age|around my age|near my age|close to my age|old enough|younger than me|older than me|older or younger|younger or older|a lot younger) !unless-before (tell|tells|told|ask|asked|at|give)
(are we|is it|we) [(around|about|near)] [the] same age
(how many|how much) (years|yrs|yr) (till|til|until|before|to|left) (@you_are|your) (18|16|21|legal|an adult)
(@you|@are_you) (18|eighteen|16|sixteen|21|legal|of age) yet
(age check|age reveal|whats the age|ages in chat|ages pls|ages please|everyones age|everyones ages|drop ages|age first|ages everyone|age pls|age plz|age please|age asl)
@you (look|sound|seem) [(so|pretty|really|rly|kinda|very|quite|rather|super|a bit)] (young|underage|like a (kid|child|teen|teenager|minor|little kid|12 year old|middle schooler))
(@you|@are_you) (younger|older) than (12|13|14|15|16|17|18|21|i|me|u look|you look|that|your pic|ur pic)
(show|send) (me|us) @your (id|student id|school id|birth certificate)
how old (do|would|did|r|were) @you !unless-after (think|have to|need|guess (he|she|it))
(mind|care to|can u|can you|could you|could u|will u|just|pls|please) _ (tell|telling|say|saying|share|sharing|giving|give) _ @your age
(tell|telling|show) (me|us) (@your|how old) (@you_are|age|exactly)
(@you_are|your) (like|about|around|maybe|probably|what|at least|not like|not even|not|under|over|only|just|still) [like] (9|10|11|12|13|14|15|16|17|18) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away) !unless-before (than|when|if)
@you [(even|really|still|almost|barely)] (even|really|still|almost|barely) (9|10|11|12|13|14|15|16|17|18) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away) !unless-before (give|owe|gave|send|sell|pay|for|to|of)
(did|have) @you (finish|finished|start|started|graduate) (middle school|primary|high school|secondary|hs|school yet|elementary|gcses)
(still|u still|you still) (at|in) school [or] (or|tho|yet|right|then|huh)
(in|at) (college|uni|university|high school|hs|school|work) or (still|high school|hs|school|college|uni|middle school|work|working|in) !unless-before (i|he|she|they|we|their|his)
how old !unless-before (the|he|she|they|it|matter|his|her|care|that|know|is|just|this) !unless-after (@you|is|was|are|were|do|does|did|the|it|its|my|this|that|he|she|they|his|her|to|should|must|can|i|r|have|your|school)
@you [(in|at)] (in|at) (middle school|high school|hs|primary school|elementary|year (7|8|9|10|11)|6th grade|7th grade|8th grade|9th grade|10th grade)
(hows|what is|whats|what) it like (being|to be) (9|10|11|12|13|14|15|16|17|18)
(when|whens|when is) _ (13th|14th|15th|16th|17th|18th|sweet 16|sweet sixteen) birthday
@what (year|grade|yr) [group] (at|in) (school|hs|high school|secondary)
(@you_are|your) _ (a teenager|a teen|a minor|underage|a child|a schoolgirl|a schoolboy|in (high|middle) school|in (6th|7th|8th|9th|10th|11th) grade|in (year|yr|grade) (6|7|8|9|10|11)) !unless-before (if|when|because|as|not) !unless-after (if)
(@you|@are_you) [(out of|done with|finished|off)] (out of|done with|finished|finished with) (school|high school|hs|secondary)
@you must be _ (9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
(@you|do|d) [@you] still go [to] (school|hs|high school)
ages !unless-before (@your|the|a|for|of|in|all|took|takes|been|dark|middle|their|it|i|different|other|his|my) !unless-after (of|ago|and|to|the|since|i|it|in|for|before|ranging|just|well)
(show|looks|look|looking|sound|sounds) (like|about|around) (9|10|11|12|13|14|15|16|17|18) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
what (birthday|age) (is|are|was|will) (@you|it|this|that) !unless-after (for|appropriate)

# broader wordings
how old (r|are|is|were|was) (@you|yall|everyone|everybody|ppl|people here)
what (r|are) (@your|everyones) ages
(what|wat|which) (year|yr) (were|was|r|are) @you (born|in)
(when|what day) (were|was) @you born
(what|wat|which) (grade|class|form|school year|yr|year group) (@you|r|are|is) [@you]
@you in [like] (5th|6th|7th|8th|9th|10th|11th|fifth|sixth|seventh|eighth|ninth|tenth|middle school|primary school|junior high)
(r|are) @you [(still|really|even)] (a|in) (kid|teen|teenager|minor|child|tween|freshman|middle school|primary school|junior high)
(r|are) @you [(even|already|still)] (over|under|older than|younger than|at least|above|below) (10|11|12|13|14|15|16|17|18)
(r|are) @you [like] (10|11|12|13|14|15|16|17) _ (or)
(kid|teen|child|adult) or [(a|an)] (kid|teen|child|adult|grown up)
(guess|guessing|guessed) @your age
@you [(are|r)] [like] (10|11|12|13|14|15|16|17) [(yrs|years)] [old] right
(when|whens|when is) @your (birthday|bday|b day)
how (many|much) years (old|have|are|do|of) [@you] !unless-after (the|experience|of (school|experience))
(@wondering|guess|guessing) _ how (young|old) @you [are]
(roughly|about|so|approximately) (how|what) (old|age) [are] (@you|you)
(are you|you are|is it|you still) [(a|an|still|really|only)] [(a|an)] (child|kid|teenager|teen|adult|grown up|minor|pupil|preteen|tween) or [(a|an|what|not|already)] (adult|grown up|teen|teenager|what|not|kid|already|older)
(does|do|did|would) @your (age|birthday|id|passport) (say|start|begin) [with]
(is|will be|was) (this|that|it) @your (13th|14th|15th|16th|17th|18th|last year of school|first year of high school)
(what|which) (birthday|number) (did|do|are|will) @you _ (celebrate|turn|turning|have|blow)
how (old|many candles) (will|did|would) [@you] _ (@you|be|cake|turn|turning) [(be|this year|next)] !unless-after (house|building|car|he|she)
