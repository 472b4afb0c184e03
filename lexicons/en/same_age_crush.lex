signal: same_age_crush
version: 6
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
(sat|sitting|sit|sits|walked|walk|partnered|paired|lab partners|stood) [(down|up)] (next to|with|by|beside|near) (@you|him|her|me|each other|my crush) (at lunch|in class|on the bus|in math|in science|in maths|in english|in assembly|in homeroom|at recess|to class|home from school|for the project|in history|in art|in band|in gym|during) !unless-after (work)
(pass|gave|give|wrote|write|slip|passed) (him|her|me|a) [a] (note|valentine|card|letter) (in class|to (him|her)|at lunch|in (his|her|my) locker|from|at recess|in math|for valentines) !unless-after (error|release)
(are|r|were|is) (they|him|he and|those two|u and (him|her)|you and (him|her)) [(really|still|like)] (and|going out|dating|together|a thing|a couple|official) (her|him|going|dating|now|at school|since|or|in (our|my) class|lol|still|yet|again)
(@your|my|her|his) (bf|gf|boyfriend|girlfriend) (in|from|at) (8th|7th|9th|6th|my (class|school|grade)|(our|the) (class|school|grade)|school|class)
(should i|do i|how do i|dare i|can i|ill|gonna|wanna) (tell|ask|text|talk to) (him|her|my crush) (i like (him|her)|out|if (he|she) likes|to (the dance|prom)|that i like|at lunch|in class|after class|what to wear to) !unless-after (of)

# broader wordings
(do|does) (@you|he|she) (like|fancy) (him|her|anyone in|someone in)
(ask|asking|asked) (@you|him|her) _ (dance|prom|homecoming|formal|out to the)
(he|she) (likes|fancies|smiled|waved)
(crush|crushing) (on)
(@your|our|my) (locker|lockers|homeroom|bus stop|lunch table|grade|class)
(in) (@your|our|my) (class|grade|year|form|school|homeroom|science|maths|math|pe|gym|art|period)
(mr|mrs|ms|miss|sir) _ (class|said|lesson|homework|test|gave|is)
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
