signal: age_disclosure
version: 4
status: reviewed
tactic: Says to be a child or too young. A stated age is found by a pattern of its own.
source: Ringenberg et al. 2022 (victim's disclosure); NCMEC NetSmartz

(im|i am|(ur|youre) talking to) [(only|just|still|literally|like|basically)] (a minor|a kid|a child|a teen|a teenager|underage|a preteen|under age|a little kid|a middle schooler|a high schooler|a freshman|a schoolgirl|a schoolboy|a tween|under (18|16|14|13)) !unless-after (at heart|in college|at (uni|university|college))
(im|i am|iam) [(way|far|a bit|kinda|still|like|much|prob|probably|a little|just)] (too|2) young !unless-after (seen|remember|have seen|know who|to (remember|have)|for (that era|vinyl))
(im|i am|iam) not [(even|yet|actually|really|quite|nearly|even close to)] (18|16|15|14|13|an adult|a grown up|old enough|of age|legal|an adult yet|a grown woman|a grown man|allowed bc of my age) !unless-after (minutes|mins|miles|percent|feet|to (remember|run|rent))
(im|i am|iam|were) [(only|just|still|like|literally|currently)] in (middle school|elementary|elementary school|primary school|primary|junior high|secondary school|secondary|high school|sixth form|year (5|6|7|8|9|10|11)|(5th|6th|7th|8th|9th|10th|11th|fifth|sixth|seventh|eighth|ninth|tenth) grade|grade (5|6|7|8|9|10|11)|ks3|freshman year|sophomore year)
(im|i am|iam) [(only|just)] still (in school|at school|a student in school|a kid|a child|in hs|in ms|growing|12|13)
i [(just|only|still)] (go to|am at|still go to|started|start|goto|attend|am in) (middle|elementary|primary|high|secondary|junior) (school|high)
(@you_are|your|ur like|youre like) [(like|literally|way|so)] (way|much|a lot|so much|like|years|a year|(5|10|15|20|30|ten|twenty|thirty) years|twice|loads|double) (older (than|then) me|my age|older) !unless-before (not|if)
(@you|@you_are|your) [(like|literally|way|kinda|a bit|so)] (too old|way too old|too old to be|an adult|a grown up|a grown man|a grown woman|old enough to be my) (for me|and im|im|to (talk|be|date|text|message|chat|hang|play) (to|with|my)|(talking|texting) to (a|me|kids)|dad|father|mom|mother|grandpa|parent|teacher)
@you could be my (dad|father|mom|mother|grandpa|uncle|teacher|parent|grandfather)
@you_are [(like|literally|about|almost)] (my (dads|moms|parents|teachers|uncles) age|the same age as my (dad|mom|parents|teacher)|as old as my (dad|mom|parents|teacher|uncle)|older than my (dad|mom|brother|sister|teacher|parents|uncle))
i (dont|wont|only) (turn|be) (10|11|12|13|14|15|16|17|18) (until|till|til|for (another|two)|this (year|month)|next|yet|in) !unless-after (percent|minutes)
(my|the) @parent (says|say|said|think|thinks) (im|i am) [(still|way|just)] (too young|a kid|a child|not old enough)
(my|the) (real|actual|true) age is
i (lied|lie|fibbed) about (my|being) (age|18|16|older|my age|an adult)
(my (account|profile|bio|insta|snap|discord) (says|said)|i (put|said|told (@you|them|it)|say)) [(that|im|i am|i was)] (18|16|17|19|20|21|older|im (18|older|16)|i was (18|older)) [(but|bc|so|cuz|because)] (but|bc (i|im)|so i could|cuz (i|im)|because (i|im)|on here but) !unless-after (percent|minutes)
(but|ur|youre|bc|cuz|because|cause|since|u know|remember|you know|wait|um|uh|dude|bro|hey|sorry|lol|omg) [that] (im|i am) [(only|just|still|like|literally)] (a kid|a minor|a child|underage|young|too young|not 18|in (middle|elementary|primary|high) school|(10|11|12|13|14|15|16)) !unless-after (at heart|percent|minutes|miles)
(isnt|thats|that is|is that|its|is it|wouldnt that be|that would be|isnt that) [(like|kinda|literally)] (illegal|against the law) [(bc|im|since|if|because|u|for|i)] (im|i am|bc im|because im|since im|if im|cuz im|for (kids|minors)|@you (are|r)|ur|youre) !unless-after (using|running|downloading)
(as a|being a|bc im a|im such a|for a) (minor|kid|child|teen|preteen|12 year old|13 year old|14 year old|15 year old) (@you|i|im|like|my|lol|so|we) !unless-before (he|she|was|when|mature|smart|good|clever|wise) !unless-after (used|was|had|loved|grew|remember)
i (have|got|still have) (a bedtime|to go to bed at (8|9)|parental controls|a curfew|school tomorrow im|homeroom|recess|(6th|7th|8th) grade) !unless-after (at the hotel)
(im|i am|iam) [(only|just|still|like)] in (yr|year|grade|class|form) (5|6|7|8|9|10|11|five|six|seven|eight|nine|ten)
(arent @you|@are_you|@you_are|your like) [like] [(an|a)] (30|40|50|25|35|45|an adult|a grown up|a grown man|old|so old|too old|an old man) !unless-after (enough|school|games|linux|minutes|mins|seconds|miles|points|percent|kills|wins|people)
(primary|middle|elementary|secondary|junior) school [(still|lol|u|wbu)] (still|lol|u|wbu|hbu|year|yr|grade|student|kid|here)
(not|isnt) (allowed|old enough) (bc|because|cuz|cause|until|till|to have) [(im|of my)] (im|age|my age|13|14|16|18|insta|snap|facebook|too young|an account)
(13|14|12|11|10|15) (lol|and u|wbu|hbu|u|so|but|years old|yrs old|yo) !unless-before (the|at|around|for|in|on|is|of|only|was|last|about|about|to|by|page|level|chapter|season|number|room|got|have|had|need|scored|won|paid|costs) !unless-after (seconds|minutes)
