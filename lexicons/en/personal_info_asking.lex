signal: personal_info_asking
version: 5
status: reviewed
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (never|dont|do not|shouldnt|should not) [ever] (tell|give|share|post|show|send) [out] (@your|anyone|strangers|people|anybody|someone|personal)

@whats @your [(actual|real|full|irl|true|legal|birth|given)] (real name|actual name|irl name|last name|full name|first name|surname|name irl|name in real life|real first name|legal name|middle name|second name|family name|true name|birth name)
(tell|give|drop|send|say|share|know|get|have|need|learn|ask|use) [(me|us)] @your [(real|actual|full|first|last|irl|true)] (real name|actual name|irl name|last name|full name|first name|surname|name irl|true name)
(is|thats|is that|that) @your (real|actual|irl|first|full|true) name
@your (real name|full name|last name|first name|irl name|surname|name irl|actual name) (pls|plz|please|is|btw|tho|again|and|then|or)
(real name|name irl|full name|first name) (pls|plz|please)
(can i|could i|may i|let me|lemme|i wanna|i want to|wanna|id like to) [just] (know|get|have|ask|ask for|learn|find out) @your [(real|full|actual|first|last|irl)] (name|birthday|bday|number|email)
(what do|what should) (i|people|ppl|ur friends|your friends|they) call @you
who am i (talking|chatting|speaking) (to|with)
(whats|what is|when is|whens|when was|tell me|wats|drop|what day is|give me|what date is|wen is) @your (birthday|bday|b day|birth date|birthdate|date of birth|dob|zodiac|zodiac sign|star sign|birth month)
@your (bday|dob|b day|zodiac sign|star sign|birth date|date of birth)
(tell|give|send|whats|what is|share|need|lemme see|let me see|drop|type|can i have|can i get|gimme|trade) [(me|us)] @your [(snap|insta|roblox|discord|account|acc|phone|icloud|school)] (password|passwords|login|log in|pass|pw|passcode|pin|login info|account info|credentials)
let me (log in|login|log into|on) [to] @your (account|acc|snap|insta|roblox|discord)
@whats [(the|on)] (password|passcode|code|pin) (to|for|on) @your (phone|account|acc|ipad|tablet|snap|insta|computer|laptop)
what (does|do|is) @your @parent [both] (do|work|working)
(where|what time|when) (does|do) @your @parent work
(@you|@are_you) [(like|actually|really|even)] a (boy|girl|guy|male|female|dude|chick|lady|gal|lad|bloke|she or he|woman) !unless-before (like|as|with|for|see|make|need|about|to|give|got|send|hope|saw|thought|said)
(boy or girl|girl or boy|guy or girl|girl or guy|m or f|f or m|m f|male or female|female or male|boy girl|lad or lass|he or she|man or woman|girl or a boy|boy or a girl)
@whats @your (gender|sex|pronouns|orientation|sexuality)
(any|is there any|are there any) (girls|boys|teens|teen girls|young girls|young boys|girl gamers|females|gurls|cute girls|girlies) (here|in here|on here|on|around|online|wanna|want to|down to|playing|in this|in chat|from|near)
(are|r|is) (there|anyone|any of you|any of u|anybody) [(any|here|a)] (girl|girls|female|females)
(tell|talk to) me [(more|a bit|something|smth|everything|all|a little)] (about|abt|bout) (urself|yourself|@your (family|home life|parents|life at home|life|day to day|mom|dad|school life|siblings|friends))
((wanna|want to|wana|love to|like to|i need to) (know|learn|hear|find out)|curious) [(a bit|a lot|some)] [(more|everything|all|so much|lots)] (about|abt|bout) (u|you|urself|yourself|@your (life|family|school))
(wanna|want to|wana|love to|like to|lets|trying to|tryna|get) (get to know|know) [(@you|each other|eachother)] (@you|each other|eachother|better|more)
(who|what) (are|is|r) @your (best friend|teacher|teachers|coach|class teacher|form tutor|mom|dad|sister|brother) (called|named|names|name)
@whats @your @parent (called|name|names|like|job|number|phone number|full name|working as)
@whats @your (moms|mums|dads|parents|sisters|brothers|teachers|coachs|best friends|bffs|schools) (name|names|number|job|called|insta|phone)
what do @you do (after school|at home|on weekends|when @you_are (alone|bored|home)|all day|before bed|after class)
(are|r) @your (parents|folks|mom and dad|mum and dad|rents) [(still|not|like)] (divorced|together|separated|split|split up|married|still together|apart|rich)
(@you (got|have)|got) [any] (siblings|brothers or sisters|sisters or brothers|older brothers)
(@you|@are_you) [an] only child
(any siblings|any brothers|any sisters) !unless-before (i|have|dont|without|had)
(do|d) @you [(actually|even)] (get along|get on|fight|argue) (with|w) @your (@parent|fam|stepdad|stepmom|grandma|nan|gran|brother|bro|sister|sis|sitter|babysitter|guardian)
(how|hows|how is|how are|is) (things|everything|life|it|stuff) [(going|all|ok|okay|good|like|been)] at home
@whats [(things|it|life|ur life|your life)] like at home
@whats @your [(private|personal|phone|cell|mobile|home|own|actual|fone|moms|real|contact|house)] (number|num|phone number|cell number|digits|phone no|email|email address|gmail|cell|mobile|contact info) !unless-after (one|two|song|pick|error|provider|client|server)
(give|gimme|send|drop|text|share|lemme get|can i have|can i get|may i have|could i have|need|i want|let me get|let me have|whats|trade|swap|lend) [me] @your [(private|personal|phone|cell|mobile|home|own)] (number|num|phone number|cell number|digits|phone|email|cell|mobile|contact|no)
@your (number|num|phone number|digits|cell) (pls|plz|please|then|and|so i|so we|too)
(wanna|want to|can we|lets|should we|u wanna) (trade|swap|exchange|share) (numbers|nums|digits|phone numbers|contacts|socials)
(send|show|take) [me] [(a|the)] [(pic|photo|picture)] [of] @your (id|school id|student id|passport|ids|id card|bank card|credit card|schedule|school schedule|report card|timetable)
(do|does|d) @you (live|stay) with [just] (both|only|just) (@your|one|mom|mum|dad)
who (do|are|r|is) @you (hang|hang out|sit|go|friends|best friends|close) [(out|around|with)] (with|around|to) [at] (at school|in school|at lunch|after school|the most|usually)
@you have [(a|any)] (sister|brother|sisters|brothers|siblings|stepdad|bro|sis) !unless-before (if|when|unless|that)
(who|whos|who is) (in|is in) @your (family|house|home|class)
(what are|whats|what is) @your (hobbies and|family like|mom like|dad like|home like|parents like|home life like)
(@you|@are_you) the (youngest|oldest|eldest|middle child|middle one)
how many (brothers|sisters|siblings|bros) [(do|r|have)] (@you|do|r|have|are|in)
(is|isnt) _ @your [(actual|real)] name (really|or|tho|irl|for real|isnt)
@your name [(isnt|is)] (isnt|really|actually|irl|then|in real life|for real|again) !unless-after (in the (file|config))
tell me everything [(@you|about)] (@you|about|i)
what (does|do) @your @parent (think|say|know|like)
(how|hows|how is|how are) (things|it|stuff|life) [going] with @your @parent
(tell|ask|asking|telling) (@you|me) @your (name|full name|birthday|bday|number|surname|real name|email)
(who|whos|who is|who are) @your (friends|bff|besties|best friend|teacher|teachers|coach|closest friend|parents|siblings) [(at|in|irl)] (at|in|irl|called|and|name|names)
(got|have) (a|ur own|your own) (phone number|cell phone|own phone|number|email) !unless-before (i|we|they|he|she)
(send|give|text|drop) me @your (info|details|personal info|card|bank|id|stuff|data)
what (are|r) @your (parents|siblings|brothers|sisters) (like|names|called|doing)

# broader wordings
(whats|what is|wats|tell me) @your [(real|full|actual|first|last)] (name|number|phone number|cell|insta|snap|email|surname)
(which|what|wat) school [(do|does|did)] @you [(go|at|attend|in)]
(what|which|wat) school (r|are|is) (@you|it|that)
where (do|does) @you go to school
(give|gimme|tell|send) [me] @your [(phone|cell|mobile|real)] (number|name|num|digits)
(can|could) i (have|get) @your [phone] (number|num|name|digits|email)
(tell me|share|say) [(something|more|everything|all|a bit|a little)] _ about (urself|yourself|ur family|your family|ur life|your life|ur home|your home)
(do|does) @you (have|got) (a|ur own|your own|any) (phone|room|brothers|sisters|siblings)
(r|are) @your (parents|mom and dad|mum and dad) (together|divorced|split|strict)
@you (live|living|stay) with (@your|both) (parents|mom|mum|dad)
(have|has) @you [(ever|got|had)] [(a|any|had a|ever had a)] (boyfriend|girlfriend|bf|gf|partner|crush) !unless-after (already told)
(do|does|did|d) @you [(already|even|currently|still)] (have|got|had) [(a|any|got a)] (boyfriend|girlfriend|bf|gf|partner|crush|phone|facebook|ipad|laptop|own room|twin) !unless-after (to (return|lend|spare)|charger|i can borrow) !unless-before (if|what|when)
(are you|you) [(still|currently|really)] (seeing anyone|dating anyone|dating someone|in a relationship|an only child|adopted|catholic|muslim|popular) !unless-before (if|when) !unless-after (player|user|file)
(what|which) (phone|kind of phone|model|device|school team|religion|church|job) (do|does|have|are|is) [@you] (@you|have|use|your|got) !unless-after (to (test|fix)|think|recommend)
who (do|does|all|else) @you live with
who (all|else) (lives|is|stays|sleeps) (in|at|with) @your [(house|home|place|room|you)]
(what|where) (does|do|is|are) @your (mom|mum|dad|parents|mother|father|stepdad|folks) _ (do|work|job|called|name|like|jobs|living) !unless-after (think|say)
(is|are) @your (mom|mum|dad|parents) [(still|both)] (divorced|separated|together|married|split|single|split up|rich|still together)
(what|whats|tell me) [(are|is)] @your (hobbies|routine|interests|full|middle|secret|parents|moms|dads|phones|family|login|email|surname|nationality) [(names|name|jobs|number|password|passcode|like)] !unless-after (for this (project|class))
(do|does|have) @you [(even|still)] (have|got) [(any|a|an)] [(older|younger|big|little|step|twin)] (siblings|brothers|sisters|brother|sister|stepdad|dad)
(what|whats) [(is|are|was)] @your (mom|mum|mother|dad|father|brother|sister|brothers|sisters|best friend) [name] (called|name|like)
(full|real|last|first|actual|legal) name (please|too|also|or|btw|again|first|then|though) !unless-before (never|the|his|her|its|my|use|using|their|not|share|give|characters)
(what|which) (team|club|sports|sport|instrument|classes|subjects|clubs|church) (do|does|are|did) @you (play|go|do|on|in|take|have|attend|belong)
(what|which) [(kind of|sort of)] (things|stuff) (do|are|is) @you (like|into|love|your) [(most|best|favourite|favorite)] (most|best|when you are alone|when no one)
(describe|tell me about) @your (family|parents|home|house|room|day at school|daily routine|routine|friends|life|mom|dad|best friend) !unless-after (character|in french|in spanish)
(how|what) (many|are) (people|kids|siblings|brothers|sisters|friends) (live|do you have|are|in) _ (your|with you|house|home|family|you have) !unless-after (on the (team|server))
(whats|what is|tell me|give me|send me|need|send|type|what are) (the|@your) [(legal|full|real|email|school|game|old|new)] (password|passcode|pin|login|email|mobile number|surname|birth date|date of birth|legal name|middle name|details|username and password) (to|for|of|and|on|please) !unless-before (never|dont|forgot|reset) !unless-after (the (wifi|wi fi|zoom|form|site|server|list))
