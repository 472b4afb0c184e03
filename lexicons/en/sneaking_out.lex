signal: sneaking_out
version: 2
status: draft
tactic: Helps to leave home or school unseen.
source: O'Connell 2003; Ringenberg et al. 2022
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends|tries)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy|this girl|this man|some man|this person) [(just|always|even|then|also)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling|tells|begged) me
unless-before: (he|she|they|someone|this guy|some guy|this girl|this person) [(just|always|even|then|also)] (said|says|keeps saying|kept saying|wrote|texted)
unless-before: did (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|tell|say|want|offer|try)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (castle|prison|guards|dungeon|enemy|npc)
unless-after: (the guards|past the|stealth|quest|enemy base|in game)

(can|could|just|wanna|gotta|you|u|try to|then|to|and|please|pls|easy to) (sneak|slip|creep|tiptoe) (out|away|off|outside) (tonight|of (the|ur|your) (house|home|room|window)|to (meet|see) me|after (ur|your|they|dark|midnight|school|bedtime)|when (ur|your|they|everyone)|at (night|midnight)|without|while (ur|your|they)|past (ur|your)) !unless-after (game|bed|error)
(can|could|will|should|just|wanna|lets|gotta|have to|u can|you can|tried to|ever|help you|help u|i used to) [(u|you|ya)] (sneak|slip) (out|away|off|outside)
(sneak|sneaking|snuck|sneaked) (out|off|away|outside|past (ur|your)) !unless-before (he|she|they|cat|dog|we|used to) !unless-after (of (the map|bounds|prison))
sneak out (2nite|2night|tonite)
(climb|come|get|go|jump|leave|slip|sneak) [(out|thru|through|by|out of|out thru|out through)] (the|ur|your) (window|back door|backdoor|back window|side door|garage door|back gate|fire escape|basement door) !unless-after (and enter|in the (game|level|escape room)|menu|manager|of the (app|program)|size|focus|open)
(wait|come out|come|leave|sneak out|go|meet me|call me|text me|get out) (until|till|til|when|after|once|while) (ur|your|they|every1|everyone|everybody|the) [((mom|mum|dad|parents|mother|father|family)|house|folks)] [(are|is|r|has|have)] (asleep|sleeping|in bed|gone|out|goes to bed|go to bed|to work|at work|leaves|leave|left|quiet|dark|falls asleep|fall asleep|go out|goes out|gone to bed)
(when|once|after|until|while) (ur|your|theyre|they|everyone|everyones|everybody) [(mom|mum|dad|parents|mother|father|family)] [(are|is|r|goes|go|falls|fall)] (asleep|sleeping|to sleep|to bed|in bed) _ (come|sneak|go|meet|leave|call|text|message|get|slip|u can|you can|open|let me)
(say|tell (them|her|him|(ur|your) (mom|mum|dad|parents|mother|father|family))) [that] [(youre|ur|u are|you are|u r|your|u|you)] (at|going to|staying at|sleeping at|sleeping over at|with|going over to|studying|doing) [(a|ur|your|the|some)] (friends|friend|friends house|library|mates|bff|bffs|sleepover|practice|school|homework club|study group|project|movies|mall) !unless-before (did|have) (u|you)
(say|tell (them|her|him|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family|mam|ma))) [that] (u|you|youre|ur|you are|u are|u r|your) [(are|r|were|have|got|had|feel|feeling)] (sick|detention|practice|extra class|an after school|a club|a sleepover|a study|studying|out with|walking|going for a walk|a project|homework club|tired|ill|asleep|in bed|going to bed)
(make up|think of|find|come up with|give (them|ur mom|your mom)) (an|some|a good|a|any) (excuse|story|lie|reason|cover story) !unless-after (the teacher wont|for (the|my) (boss|essay|class|book|movie|song))
(lie|lying|lied) to (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family|mam|ma) !unless-before (dont|never|not|he|she|wouldnt|shouldnt) !unless-after (is bad|is wrong)
(skip|ditch|cut|bunk|bunk off|skive|wag|miss|leave|blow off|get out of) (school|class|classes|last period|lessons|practice|church|gym|pe|maths|math) (tomorrow|with me|for me|to meet|to see|and (come|meet|see|hang|chill|be)|today|early|on (monday|tuesday|wednesday|thursday|friday)|so (we|u|you|i)|one day|just (us|once)|for once) !unless-after (for (the|my) (dentist|doctor|funeral)|im sick)
(pretend|act like|say|fake being|fake|play) [(that|like)] [(ur|youre|u|you|you are|u are)] [(are|r)] (sick|ill|a stomach ache|stomach ache|asleep|sleeping|in bed|a sick day|a cold) !unless-after (in the (play|game)|for (the|a) (play|movie|drama))
leave (ur|your|the) phone (at home|home|behind|at (school|ur|your)|in (ur|your|the) (room|bed|house|locker|bedroom)|there|with (ur|your)) !unless-after (on charge|charger|at (practice|the test))
(dont bring|ditch|leave|lose|turn off|switch off|power off|shut off) (ur|your) (phone|cell|mobile) (at home|home|behind|off|when|with (u|you)|before|so|and|they|if) !unless-after (for (test|class|exam|movie|night)|the (test|exam|class|movie)|in (class|the theater)|restart|on again|back on)
(turn|switch|shut|put) off (ur|your|the|ur phone) (location|gps|snap map|snapmap|find my|tracking|life360|location sharing)
(turn|switch|shut) (ur|your|the) (location|gps|snap map|tracking|life360) off
(turn on|go on|put on|use|go in) [(ur|your)] (ghost mode|airplane mode|airplane) !unless-after (in game|on the (plane|flight)|to save battery)
(dont let|make sure) [that] (them|they|(ur|your) (mom|mum|dad|parents|mother|father|family)|(ur|your) (sister|brother)|anyone|anybody|no one|nobody) [(dont|doesnt|can|cant|will|wont)] (see|hear|notice|catch|follow|sees|hears|notices|catches|follows) (u|you|ya|ur gone|youre gone) !unless-after (sad|play|the (surprise|cake|present))
(without|w o|wo) (ur|your|them|anyone|anybody|her|him) [(mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family|mam|ma)] (knowing|noticing|seeing|finding out|hearing|catching|asking|waking up|catching on) !unless-after (the surprise|what|that the (file|server|port))
(they|(ur|your) ((mom|mum|dad|parents|mother|father|family))|nobody|no one|no1|he|she) (wont|will never|wouldnt|will not) [(even|ever)] (notice|know|realize|realise|find out|miss (u|you)|hear (u|you)|catch (u|you)|see (u|you)|suspect|wake up) !unless-before (hope|i think) !unless-after (the (difference|mistake|typo|bug|game|movie|surprise)|how|what|it coming|if|that there)
(be|stay|keep|go|walk|leave|come|super|really) (quiet|quietly|silent) (when|so|as|while|and|on the) [(u|you|ur|your|they|we|dont)] (leave|come|go|sneak|dont|wont|wake|get|open|stairs|they|ur|your|nobody|walk) !unless-after (fan|the (fan|test|exam|library|movie|game)|in (class|the library))
(they think|let them think|she thinks|he thinks|they will think|theyll think|ur mom will think|your mom will think|ur parents will think) (ur|youre|u|you|you are|u are|u r) [are] (asleep|in bed|sleeping|at school|at (a|ur|your)|out with|with (ur|your)|at practice|in ur room|in your room)
(back|home|return) before (they|ur|your|she|he|anyone|any1) [((mom|mum|dad|parents|mother|father|family))] (wake|wakes|notice|notices|get|gets|come|comes|know|knows|realize|realizes|finds|find|miss)
