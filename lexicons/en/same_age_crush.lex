signal: same_age_crush
version: 10
status: reviewed
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

do @you (like|have a crush on|fancy|like like) (him|her|anyone in (@your|our|my|this) (class|grade|year|school|team)|someone in|anyone at school|any (boys|girls) (in|at)|a (boy|girl) in) !unless-after (music|songs|movie|movies|film|films|acting|work|album|smith|hardy|stones|and joe)
(he|she) [(totally|really|def|kinda|so|always|obviously)] (likes|has a crush on|fancies|likes likes|asked about|was looking at|blushed|smiled at|sat with) (@you|him|her|me|someone else|u back|you back) !unless-after (movie|music)
(does|is|did|has) (he|she|anyone) [(really|even|already)] (like|have a (bf|gf|boyfriend|girlfriend|crush)|going (out|to the dance) with|single|dating|ask (@you|her|him|anyone)|talk to (@you|her|him)|say (hi|yes)|know (@you|i|that) [like]|going with anyone|sit (with|next)|text (@you|back)) !unless-before (how old) !unless-after (any pets|music|movie|player|coach)
(going|go|goin|went|come|coming|taking|take|bring|bringing) [(@you|him|her|someone|anyone)] to the [(school|homecoming|spring|winter|end of year|halloween|valentines|8th grade|freshman)] (dance|prom|formal|disco|homecoming|social|ball) !unless-after (of the (century|stars))
(going|go|goin|gone|ask (@you|me|her|him)|asked (@you|me|her|him)|dress for|suit for|tickets for|date for|date to) [(to|for)] (prom|homecoming|hoco|winter formal|spring fling|the dance|the school dance)
(boy|girl|guy|kid|boys|girls|cute boy|cute girl|new boy|new girl|new kid) (in|from|at|on) (@your|my|our|the) (class|grade|math class|science class|homeroom|team|bus|school|year|form|english class|history class|art class|gym class|band|choir|locker)
(@your|my|her|his) crush [(just|totally|finally)] (said|sat|smiled|talked|likes|is|asked|looked|waved|texted|knows|was|liked|picked|sits) !unless-after (me your|depth)
(ask|asking|asked|invite|invited|inviting) (@you|him|her|me|someone|anyone) (to|2) (the (dance|school dance|formal|disco)|prom|homecoming|hoco|the movies with everyone|sit with|be (his|her) (date|valentine)) !unless-after (meeting)
(sat|sitting|sit|sits|walked|walk|partnered|paired|lab partners|stood) [(down|up)] (next to|with|by|beside|near) (@you|him|her|me|each other|my crush) (at lunch|in class|on the bus|in math|in science|in maths|in english|in assembly|in homeroom|at recess|to class|home from school|for the project|in history|in art|in band|in gym|during) !unless-after work !unless-before (teacher|principal|mom|dad)
(pass|gave|give|wrote|write|slip|passed) (him|her|me|a) [a] (note|valentine|card|letter) (in class|to (him|her)|at lunch|in (his|her|my) locker|from|at recess|in math|for valentines) !unless-after (error|release)
(are|r|were|is) (they|him|he and|those two|u and (him|her)|you and (him|her)) [(really|still|like)] (and|going out|dating|together|a thing|a couple|official) (her|him|going|dating|now|at school|since|or|in (our|my) class|lol|still|yet|again)
(@your|my|her|his) (bf|gf|boyfriend|girlfriend) (in|from|at) (8th|7th|9th|6th|my (class|school|grade)|(our|the) (class|school|grade)|school|class)
(should i|do i|how do i|dare i|can i|ill|gonna|wanna) (tell|ask|text|talk to) (him|her|my crush) (i like (him|her)|out|if (he|she) likes|to (the dance|prom)|that i like|at lunch|in class|after class|what to wear to) !unless-after (of)

# broader wordings
(do|does) (@you|he|she) (like|fancy) (him|her|anyone in|someone in)
(ask|asking|asked) (@you|him|her) _ (dance|prom|homecoming|formal|out to the)
(he|she) [(really|totally|def|kinda|still)] (likes|fancies|loves) (@you|me|him|her|someone|somebody|a (boy|girl)|the (boy|girl)|that (boy|girl)|another (boy|girl))
(crush|crushing) (on)
(@your|our|my) (locker|lockers|homeroom|bus stop|lunch table|grade|class)
(in) (@your|our|my) (class|grade|year|form|school|homeroom|science|maths|math|pe|gym|art|period)
(who|which one) (do|does) (you|u|she|he) (like|fancy) in (class|our class|our grade|the class|7th|8th|our year)
(asked|ask|take|taking|asking) (me|him|her|you|someone|anyone) to (the|prom|homecoming|our) [(school|spring|winter)] (dance|prom|ball|disco|homecoming)
(are|is) (they|he|she) (dating|going out|together) (now|or|again|since|with)
(hes|shes|he is|she is|theyre) so (sweet|nice|funny) (in|at|when|during|on) (gym|math|class|school|practice|lunch|band|art|history|recess|the (hall|bus|hallway))
(whos|who is|whats|name|guess) (your|ur|my|his|her) [(new|secret|class)] crush !unless-after (older)
(are|were) (you guys|they|you two|u guys|those two) [(now|actually|really|still)] (going out|dating|together|a couple|official)
(tell|ask|told|asked) (him|her|my friend) [(that|if)] (i like|i liked|she likes|he likes|if he likes|if she likes|likes) (him|her|me|you)
(he|she) [(always|keeps|kept|totally|was|is)] (looked|looking|looks|stared|staring|smiled|smiling|blushed|blushing|blushes|glancing) (at (you|u|me|her|him)|when) _ (math|maths|class|lunch|science|gym|practice|recess|bus|hallway|assembly|sat|sit|you|art|english)
i think (he|she|jake|someone|they|that boy|that girl) likes (you|u|her|him|me)
(everyone|everybody|we all|the whole class|whole class) knows (you|u|he|she) (like|likes|liked|fancy|fancies)
(someones got|someone has|somebody has|somebodys got|has|have) a crush on
someones got a crush
who (are|r) @you (taking|bringing|asking|going) [(to|with)] [(to|the)] (prom|dance|homecoming|formal|ball)
tell me who @you like
(nervous|shy) (when|whenever|around|every time) (he|she|shes|hes|him|her) _ (class|lunch|school|practice|hallway|around|talks|sits|near|there|looks)

# by frames: who to whom, classes of words
i think _ (likes|fancies|is into|has a crush on|loves|likes likes) (you|u|her|him|me|my friend|your friend) !unless-after (better|more|because|song)
(did you hear|omg|guess what|apparently|i heard|have you heard|rumor|rumour) _ (likes|fancies|dating|going out|broke up|broken up|asked out|has a crush|asked her out|asked him out|is dating)
(tell|told|ask|asked) (him|her|them) [(that|if)] (i think|i like|i said|she thinks|he thinks|i find) [(hes|shes|he is|she is|him|her|hi)] [(is|kinda|really)] (cute|hes|shes|him|her|hi|nice|funny|sweet) !unless-after right
(holding hands|held hands|hold hands) _ (bus|school|class|lunch|recess|hallway|corridor|lockers|field trip|break|dance)
(has|got|have|had) a thing for (the|that|my|your|him|her|someone|a boy|a girl)
(he|she|hes|shes|theyre|hell|shell) [(gonna|going to|will|wants to|is|about to|trying to)] (gonna|ask|asking) [ask] (you|u|her|him|me) (out|to prom|to the dance|to hoco|to homecoming)
(broke|break|split|breaking|made|make) up (in|at|after|before|during|over) (homeroom|class|lunch|recess|school|break|practice|maths|gym|science|the dance|text|the weekend)
(write|pass|send|give|slip|wrote|left|leave) (him|her) a (note|letter|card|valentine) !unless-after (doctor|boss|teacher)
(like|liked|liking|loved|fancied|crushing on|had a crush on) (him|her) since (grade|year|nursery|primary|kindergarten|first|second|third|fourth|fifth|sixth|seventh|camp|preschool|elementary|middle|the start)
(like|fancy|love|likes) (me|him|her) back
(my|your|her|his) crush (just|is|was|likes|liked|said|posted|sits|sat|smiled|looked|texted|walked|talked|knows|only|also)
(my best friend|your best friend|my bestie|my friend|her friend) _ (in love with|likes|fancies|has a crush|crushing) [(on)] (him|her|you|a boy|a girl|the|this|that|someone)
(who|which (boy|girl|one)) [(in|from)] [(our|your|my|the)] [(class|year|grade)] (would|do|did) @you (date|like|fancy|like like|ask) !unless-after (better|more|player|team|band|character)
(wanna|want to|gonna|hope i|i want to|i wanna) sit (next to|with|by|beside) (him|her) [(in|on|at)]
(is|isnt|are|was) (he|she) in (your|ur|our|my) (year|class|grade|form|maths|science)
(is|are|was|were) (he|she|they|it) [(really|still|totally|like)] [(in love with|into|crushing on|talking to|dating|with|seeing)] (into|in love with|crushing on|dating|going out with|seeing) (@you|me|him|her|that|someone|anyone|a|the|my|another)
(who|which) (do|does|did|would) (@you|he|she|they|everyone) (have a crush on|fancy|like like|dance with|go to (prom|the dance) with|wanna date|want to date|think is cute|think is the cutest)
(he|she) [(finally|just|actually|never|only)] (asked|texted|noticed|dumped|ghosted|winked at|danced with|followed) (me|him|her|my (friend|bestie|sister)) [(back|first|out|yesterday|today|in|at|after)] (back|out|at (lunch|school|the (dance|party))|in (class|maths|math|science|gym)|after (school|class|practice)|on the bus|during) !unless-after (homework|question|pen)
(get|got|getting|gives me|have|had) (butterflies|nervous|shy|red|so shy|all red|giggly) [(around|when|every|near|if|at)] (around|when|every|near|if|at|whenever) (he|she|him|her|my crush|that (boy|girl)) !unless-after (test|speech|stage)
(hes|shes|he is|she is|he was|she was|he looks|she looks|theyre|looked) [(so|such a|really|kinda|super)] (cute|handsome|pretty|adorable|sweet|cutie) [(in|at|when|with|today)] _ (class|gym|school|practice|lunch|band|art|maths|math|uniform|science|history|his|her|jersey)
(he|she|they) [(finally|just|even)] (gave|sent|passed|slipped|texted|wrote|asked|bought|made) (me|him|her|us) [(his|her|a|for|my|an)] (number|snap|valentine|valentines|note|rose|card|phone number|heart|insta|hoodie) _ (class|history|maths|school|lunch|break|locker|science|english|bus|recess|after|at|dance)
(my friend|my bestie|@your friend|he|she|someone|somebody) (wants|wanted|told me|asked|asks|is asking) [(to|me|me to)] (know|ask|tell|say|find out) (if|whether) (you|youd|@you would|you like|he|she|hed|shed) [(like|would|ever|go|date)] (like|go out|date|out|go|say yes|dance|be) !unless-after (homework|practice|training)
(are|were|is) (they|he|she|those two|you two|you and (him|her)) [(a|now|his|her|still|finally)] (boyfriend|girlfriend|couple|bf|gf|official|an item|together) [(and|now|again|or)]
(he|she) [(said|says|told me|told|admitted|wrote)] [(that)] [(he|she|hed|shed)] (likes|fancies|loves|has a crush on|is into) (a|some|this|the|that|another) (girl|boy|guy|kid|someone) [(in|from|at)]
(i|we) [(cant|get|turn|always|just)] (talk|speak|breathe|concentrate|look|blush|red|stutter|freeze|think) [(when|around|straight|if|at|whenever|near)] (when|around|if|whenever|near|at) (he|she|hes|shes|him|her|my crush) [(is|s|around|sits|looks|smiles|walks|near|there)] !unless-after (yells|shouts|boss)
(who|whos) [(are|is|r|you)] [(you|he|she|your)] (dancing|going|asking|taking|sitting|texting|dating|crushing on|partner) [(with|to|on)] (at|to|for|with|on) [(the|school|our)] (school|dance|party|prom|disco|ball|trip|bus|lunch|formal|homecoming|valentines|class)
