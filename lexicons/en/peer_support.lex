signal: peer_support
version: 5
status: reviewed
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(did|have|can|could|will|why dont|why didnt|maybe|cant) (@you|we) [(ever|even|just|try|not|please)] (talk|talked|tell|told|speak|spoken|go|reach out|talking|telling|report) [(to|with|it|this|about (it|this|him))] [to] (@your|a|the|an|any) [(school|trusted)] (counselor|counsellor|teacher|mom|mum|dad|adult|nurse|therapist|parents|sister|brother|coach|helpline|grown up|principal|doctor)
(@you|please|just|maybe) (should|could|need to|have to|gotta|must|please|just) [(really|definitely|also|just|go)] (tell|talk to|speak to|go to|show|ask|report (it|this|him) to) (@your (mom|mum|dad|parents|teacher|counselor|counsellor|coach|sister|brother)|a (teacher|counselor|counsellor|grown up|grownup|nurse)|an adult|someone @you trust|a trusted|the (school|police|mods|counselor))
(please|pls|plz|just) (tell|talk to|show|go to) (@your|a|an|the|someone) (mom|mum|dad|parents|teacher|counselor|counsellor|adult|grown up|sister|police|u trust|you trust|school|about (this|it|him|that)|nurse|therapist) !unless-after (nothing|a lie|ur at|youre at|i said)
(promise|swear|u have to|you have to) [(me|that)] [(@you|youll|ull|to)] [(will|to)] (tell (@your|someone|somebody|a|an)|talk to (@your|someone|a)|get help|call (me|someone)|not hurt|be safe|stay safe|text me if) !unless-after (secret|nothing|no one)
(its|it is|this is|thats|it was|that was|none of (this|it|that) is|this isnt|it isnt|its really|this is so|that wasnt|it wasnt|not|not) [(really|totally|so|def|absolutely|at all|all)] (not @your fault|ur fault at all|@your fault (he|she|they|at all|ok|that (he|she|they)|what)|on (him|her|them) not @you) !unless-before (all)
(this|it|that|none of it) (isnt|wasnt|is not|was) @your fault
(@you_are|your) [(so|really|def|definitely)] not (alone|crazy|stupid|a burden|overreacting|in trouble|weird for|the only one|dumb for|bad for|broken|worthless|weak) !unless-after (in the (house|room)|root|lone)
@you (dont|do not) (have to|need to|owe|deserve) [(be|do|go|put up|deal|him|her|them|it|face|answer|keep)] [with] (alone|that|this|through (it|this)|with (this|it|that)|anything|him (anything|a)|do (what|that|anything)|answer (him|her|them)|reply|keep (that|this|his|her) (secret|a secret)|be (treated|scared|ashamed)|feel (bad|guilty|ashamed)|to be treated|send (him|her|them) (anything|that))
(want me to|ill|i can|i will|ill totally|we can|well|should i|id|i could|lets|do u want me to|do you want me to) (come|go|walk|sit|stay|be there) [(to|there|in)] [(the (counselor|counsellor|office|nurse|teacher|principal))] with @you !unless-after (the (movies|mall|cinema|dance)|alone|tonight)
(call|text|try|contact|phone|message|ring|look up|google) (a|the|this|that) (helpline|hotline|crisis line|crisis text line|childline|kids help phone|samaritans|suicide hotline|crisis hotline|suicide line|help line|nspcc|988)
(childline|kids help phone|crisis text line|samaritans|the trevor project|teen line|suicide prevention|lifeline number|report remove|take it down) (is|can|helps|helped|number|has|call|text|they|at|com|website|works|hotline|lifeline|tool|site)
(block|report|unfriend|unadd|mute|delete|ignore) (that|this|the) (guy|account|person|creep|user|weirdo|man|girl|dude|loser|number|profile|freak)
(block|report|unfriend|unadd|ignore) (him|her|them) (and (tell|her|him|report|block|dont|screenshot|show|talk)|now|asap|rn|right now|immediately|everywhere|on everything|please|pls|dont (answer|reply|talk)|and)
(just|please|pls|u should|you should|should|u need to|you need to|id|definitely|def|did @you|have @you) (block|blocked|report|reported|unfriend|unadd) (him|her|them|that guy|that person|the (guy|account|creep)) !unless-after (port|user)
(screenshot|save|keep|take screenshots of) (it|that|the messages|everything|the chat|the texts|all of it|what (he|she|they)|(his|her) messages|proof|evidence) [(sent|said|wrote)] (and|first|for|then|before|to) (show|tell|report|proof|block|evidence|the (police|mods|teacher)|@your (mom|mum|dad|parents|teacher)|an adult|@you block)
(im|i am|am) [(so|really|very|just)] (proud of|glad|sorry|happy|here if|here for) (@you|that|this|he|she|they|thats) [(@you|are|said|did|have|got|feel|for|need|happened|going)] (told|for telling|said something|talked|told me|spoke up|going through|happened|happening|did that to|feel (that|this|so)|through (this|that|it)|safe|blocked|asked for help|dealing|hurting|ok now)
(he|she|they|that guy|this guy|an adult|no one|nobody|a teacher|a coach) (shouldnt|should not|should never|has no right to|had no right to|isnt allowed to|cant just|doesnt get to) [(be|have|ever|even)] (ask|say|do|asked|said|asking|saying|treat|talk|talking|make|touch|message|messaging|texting|pressure|force|telling|tell|do) [(to|for)] (@you|that|this|things|stuff|anything|kids)
@you (can|could) [always] (talk to me|tell me|call me|text me|come to me|sit with (me|us)|come over if|vent|trust @your (mom|teacher|counselor)) (about it|anytime|if @you (need|want|feel)|whenever|at lunch|after school|any time|if it gets|to me|instead|ok|and|when) !unless-after (secret|dont tell|alone tonight)
(it|things|this|everything) (gets|get|will get|does get|will|gonna|is gonna|will be|does) [(be|get|all be|so much)] (better|ok|okay|easier|alright) (@you|i promise|trust me|i swear|eventually|soon|ok|hang in|with time|one day|and|just) !unless-after (now that|after the (update|patch|reboot)|if u send|if you send)
(did|has|was|is|does|what did) (he|she|they|someone|this guy|that guy|anyone|somebody|@your (coach|teacher)) [(ever|really|still|just)] (hurt|touch|ask|make|send|threaten|message|bother|force|hurting|bothering|threatening|messaging|asking|pressuring|bullying|scare|do (anything|something) to|say (anything|something) to) (@you|anything|something)
(thats|that is|it is|this is|its|thats so|what (hes|shes) doing is|what (he|she|they) did (is|was)|that sounds) [(really|so|actually|called|not|super)] (grooming|blackmail and|sextortion and|abuse|bullying|harassment|illegal what|wrong of (him|her|them)|manipulative|manipulation|a red flag|red flags|predatory|creepy of (him|her|them)|not ok of (him|her|them)|not okay what|not ok what)
(big|huge|major|such a|total|massive|so many) (red flag|red flags)
(r|are) @you (ok|okay|alright|safe|hurt|sure ur ok) [(after|rn|now|today|at home|did)] (after (what|that|yesterday|today|he|she)|rn do|now did|today @you|at home|did (he|she|they|something)|@you (seem|looked|look|seemed|were)|is (he|she|something)|whats|i (saw|heard|can|was worried)) !unless-after (up late|home alone)
(sit|eat|hang|walk) with (us|me and my friends|me and (emma|mia|alex)) (at lunch|tomorrow|at break|at recess|today|in the cafeteria|to class|instead|if @you|home) !unless-after (alone)

# broader wordings
(talk|speak|told|tell|call|text|reach out) (to|with) _ (counselor|counsellor|therapist|doctor|teacher|adult|helpline|hotline|school nurse|mum|mom|dad|parents|someone u trust|someone you trust|gp)
(helpline|hotline|childline|crisis line|samaritans|kids help phone|therapist|therapy|counselor|counsellor|counselling|counseling|support group)
(im|i am|we are|were) _ (here for u|here for you|sorry ur|sorry youre|proud of u|proud of you|sorry for your loss|sorry about)
(breathe|deep breath|take ur time|take your time|one day at a time|it gets better|ur not alone|youre not alone|you are not alone|big hug|sending hugs|hugs)
(sorry for|my condolences|rip|funeral|grief|grieving|miss him|miss her|passed away)
(surgery|hospital|ward|chemo|nurse|physio|appointment|clinic|prescription|checkup|check up|dentist|dose|symptoms|insurance card|waiting room)
(do you|you) want to talk about it
(you did|you have done|youve done) nothing wrong
(ill|i will|we can|i can) (come|go) with you to (the|tell|see|talk|a)
(proud of you|glad you|good that you|brave that you) [(for)] (telling|told|spoke|speaking|said something|saying something)
(do you|are you) [(feel)] safe (at home|right now|where you are|there)
mute (him|her|them) [and] [(report|block)] !unless-after for me
(block|ignore|mute|report) and (report|block|mute|ignore|tell) (him|her|them|that|it|someone|an adult|the)
(stay|stay on|sit|be here|stay up) [(on|here)] with you (till|until|til|as long)
tell (someone|somebody|an adult) [(that|who)] @you [can] trust
dont listen to (them|him|her|those kids|those girls|those boys|what they)
(nobody|no one|they|he|she|people) (should|shouldnt|gets to|has the right to|have no right to|can) (talk|treat|speak) [to] (you|u) (like that|that way|this way|like this)
please (get help|talk to someone|tell someone|tell an adult|reach out)
(sit|eat|walk|come sit) with (me|us) (tomorrow|at lunch|at recess|on the bus|on monday|in class)
@you deserve (better|nicer|kinder|real|good) friends
(my|our) door is always open
