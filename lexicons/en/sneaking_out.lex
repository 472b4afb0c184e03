signal: sneaking_out
version: 3
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (castle|prison|guards|dungeon|enemy|npc)
unless-after: (the guards|past the|stealth|quest|enemy base|in game)

(@you|can|could|just|wanna|gotta|try to|then|to|and|please|pls|easy to) (sneak|slip|creep|tiptoe) (out|away|off|outside) (tonight|of (@your|the) (house|home|room|window)|to (meet|see) me|after (@your|they|dark|midnight|school|bedtime)|when (@your|they|everyone)|at (night|midnight)|without|while (@your|they)|past @your) !unless-after (game|bed|error)
(can|could|will|should|just|wanna|lets|gotta|have to|u can|you can|tried to|ever|help you|help u|i used to) [@you] (sneak|slip) (out|away|off|outside)
(sneak|sneaking|snuck|sneaked) (out|off|away|outside|past @your) !unless-before (he|she|they|cat|dog|we|used to) !unless-after (of (the map|bounds|prison))
(climb|come|get|go|jump|leave|slip|sneak) [(out|thru|through|by|out of|out thru|out through)] (@your|the) (window|back door|backdoor|back window|side door|garage door|back gate|fire escape|basement door) !unless-after (and enter|in the (game|level|escape room)|menu|manager|of the (app|program)|size|focus|open)
(wait|come out|come|leave|sneak out|go|meet me|call me|text me|get out) (until|till|til|when|after|once|while) (@your|they|every1|everyone|everybody|the) [(@parent|house|folks)] [(are|is|r|has|have)] (asleep|sleeping|in bed|gone|out|goes to bed|go to bed|to work|at work|leaves|leave|left|quiet|dark|falls asleep|fall asleep|go out|goes out|gone to bed)
(when|once|after|until|while) (@your|theyre|they|everyone|everyones|everybody) [@parent] [(are|is|r|goes|go|falls|fall)] (asleep|sleeping|to sleep|to bed|in bed) _ (come|sneak|go|meet|leave|call|text|message|get|slip|u can|you can|open|let me)
(say|tell (them|her|him|@your @parent)) [that] [(@you|@you_are|your)] (at|going to|staying at|sleeping at|sleeping over at|with|going over to|studying|doing) [(@your|a|the|some)] (friends|friend|friends house|library|mates|bff|bffs|sleepover|practice|school|homework club|study group|project|movies|mall) !unless-before (did|have) @you
(say|tell (them|her|him|@your @parent)) [that] (@you|@you_are|your) [(are|r|were|have|got|had|feel|feeling)] (sick|detention|practice|extra class|an after school|a club|a sleepover|a study|studying|out with|walking|going for a walk|a project|homework club|tired|ill|asleep|in bed|going to bed)
(make up|think of|find|come up with|give (them|ur mom|your mom)) (an|some|a good|a|any) (excuse|story|lie|reason|cover story) !unless-after (the teacher wont|for (the|my) (boss|essay|class|book|movie|song))
(lie|lying|lied) to @your @parent !unless-before (dont|never|not|he|she|wouldnt|shouldnt) !unless-after (is bad|is wrong)
(skip|ditch|cut|bunk|bunk off|skive|wag|miss|leave|blow off|get out of) (school|class|classes|last period|lessons|practice|church|gym|pe|maths|math) (tomorrow|with me|for me|to meet|to see|and (come|meet|see|hang|chill|be)|today|early|on (monday|tuesday|wednesday|thursday|friday)|so (@you|we|i)|one day|just (us|once)|for once) !unless-after (for (the|my) (dentist|doctor|funeral)|im sick)
(pretend|act like|say|fake being|fake|play) [(that|like)] [(@you|@you_are)] [(are|r)] (sick|ill|a stomach ache|stomach ache|asleep|sleeping|in bed|a sick day|a cold) !unless-after (in the (play|game)|for (the|a) (play|movie|drama))
leave (@your|the) phone (at home|home|behind|at (@your|school)|in (@your|the) (room|bed|house|locker|bedroom)|there|with @your) !unless-after (on charge|charger|at (practice|the test))
(dont bring|ditch|leave|lose|turn off|switch off|power off|shut off) @your (phone|cell|mobile) (at home|home|behind|off|when|with @you|before|so|and|they|if) !unless-after (for (test|class|exam|movie|night)|the (test|exam|class|movie)|in (class|the theater)|restart|on again|back on)
(turn|switch|shut|put) off (@your|the|ur phone) (location|gps|snap map|snapmap|find my|tracking|life360|location sharing)
(turn|switch|shut) (@your|the) (location|gps|snap map|tracking|life360) off
(turn on|go on|put on|use|go in) [@your] (ghost mode|airplane mode|airplane) !unless-after (in game|on the (plane|flight)|to save battery)
(dont let|make sure) [that] (them|they|@your @parent|@your (sister|brother)|anyone|anybody|no one|nobody) [(dont|doesnt|can|cant|will|wont)] (see|hear|notice|catch|follow|sees|hears|notices|catches|follows) (@you|ur gone|youre gone) !unless-after (sad|play|the (surprise|cake|present))
(without|w o|wo) (@your|them|anyone|anybody|her|him) [@parent] (knowing|noticing|seeing|finding out|hearing|catching|asking|waking up|catching on) !unless-after (the surprise|what|that the (file|server|port))
(they|@your @parent|nobody|no one|no1|he|she) (wont|will never|wouldnt|will not) [(even|ever)] (notice|know|realize|realise|find out|miss @you|hear @you|catch @you|see @you|suspect|wake up) !unless-before (hope|i think) !unless-after (the (difference|mistake|typo|bug|game|movie|surprise)|how|what|it coming|if|that there)
(be|stay|keep|go|walk|leave|come|super|really) (quiet|quietly|silent) (when|so|as|while|and|on the) [(@your|@you|they|we|dont)] (@your|leave|come|go|sneak|dont|wont|wake|get|open|stairs|they|nobody|walk) !unless-after (fan|the (fan|test|exam|library|movie|game)|in (class|the library))
(they think|let them think|she thinks|he thinks|they will think|theyll think|ur mom will think|your mom will think|ur parents will think) (@you|@you_are) [are] (asleep|in bed|sleeping|at school|at (@your|a)|out with|with @your|at practice|in ur room|in your room)
(back|home|return) before (@your|they|she|he|anyone|any1) [@parent] (wake|wakes|notice|notices|get|gets|come|comes|know|knows|realize|realizes|finds|find|miss)
(use|go (out|thru|through)|climb [(out|thru|through)]|sneak out|get out) the (window|back door|backdoor|side door|fire escape|back gate|garage) !unless-after (manager|menu|size|of the (app|program)|key|open|in game|seat|and enter|button|os)
(wait|til|till|until|once|after|when) @your @parent [(is|are)] (sleeps|sleep|asleep|leaves|leave|left|out|gone|away|goes out|go out|at work|busy|in the shower|goes to (bed|sleep|work)|go to (bed|sleep|work)|falls asleep|fall asleep|passed out) !unless-after (call the (doctor|sitter))
(make|think) (something|smth|sth|anything) up !unless-after (about (me|my)|for (essay|class|story|the))
(skip|miss|bunk|bunk off|skive|skive off|wag|ditch|cut|dont go to|bail on|stay home from|leave) (school|class|last period|first period|sixth period|lessons|pe|maths|practice|the bus|church) [(tmrw|tomorrow)] (tmrw|tomorrow|2moro|today|early|n|and (come|meet|see|hang|stay)|so|for (me|once|us)|with me|friday|monday|then|tonight) !unless-after (dentist|doctor|sick|funeral|appointment)
(skive off|bunk off|play truant|play hooky|skip (last|first|third|fourth|fifth|sixth) period|skip pe)
(pretend|fake|say|act) [(@you|@you_are|to be|being|that|like|as if)] [(are|r|being|be)] (ill|sick|poorly|a headache|a tummy ache|a stomach ache|stomach ache|unwell) !unless-before (he|she|dont|they) !unless-after (in the play|lol i)
(put|turn|set|switch) (it|ur phone|your phone|ur cell|your cell|that|phone) (on|to|off|in) [(airplane|silent|do not|so|and)] (airplane|airplane mode|silent|mode|they|when|ghost|mute|before @you|so (no|they)|disturb) !unless-after (in (class|the (theater|movie|exam|library))|during|at the movies|battery|test|exam|flight)
(come|get|meet me|sneak|slip|be|go) (out|outside|there|here|down|downstairs) (at|after|around) (midnight|1|2|3|11|12|night|dark|bedtime) !unless-after (pm for|practice|the (game|match)|oclock lunch)
(they|@your @parent|nobody|no one|she|he) (dont|doesnt|do not) (have to|need to|gotta|ever have to) (know|find out|see|hear|be told) (@you|where|about|who|that|what|ur|anything|youre|if|when|this|it|we|everything) !unless-after (surprise|the password|how to|root|linux)
(leave|go|walk) (out|thru|through|by|from) the (back|side|window|back way|side gate|fire exit|garage) !unless-after (of the (class|line|room)|row)
(quietly|without a sound|without making (noise|a sound)|tiptoe|tip toe) [(so|past|down|out|when|and|on)] (so (@your|they|no)|past|down|out|when|they|ur|your|dont wake|leave) !unless-after (the (guards|enemy|boss|dragon)|speaker)
(tell|text|say to) (them|her|him|@your @parent) _ (staying late|stay late|at practice|after school|sleepover|extra lesson|school trip|study group|at a friends|at ur friends|at your friends|homework club|walking home) !unless-before (did|have) @you
