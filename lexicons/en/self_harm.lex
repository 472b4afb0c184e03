signal: self_harm
version: 6
status: reviewed
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

(kill|hurt|harm|cut|starve|punish|burn|stab|hang|drown|shoot|unalive|un alive) (myself|my self) !unless-after (if @you|short|off|slack|shaving|cooking|laughing|with laughter|a (piece|slice)|in the (game|foot)|on the (stove|oven|pan|grill|knife)|out of)
(killing|hurting|harming|cutting|starving|burning|hanging|unaliving) myself !unless-after (short|off|slack|laughing|in the (game|foot)|a slice)
(im|i am|ima|imma|gonna|going to|want to|wanna|might|will|should|just|about to) [(just|go|literally)] (kms|kill my self|unalive|off myself|end it (all|tonight|now)|cut (again|tonight)|od) !unless-after (driver|nvidia|intel|kernel|radeon|nouveau|module|the (process|server))
i [(just|really|literally|honestly|kinda)] (want to|wanna|wanted to|wish i could|hope i|should) [just] (die|be dead|disappear forever|disappear|end it all|end it|end my life|end myself|not (exist|wake up|be here anymore|be alive)|stop existing|never wake up|be gone forever|sleep forever) !unless-after (my|of (laughter|cringe|embarrassment)|laughing|in the game|hard|if (the|it))
i (wish|wished) (i (was|were) (dead|never born|gone forever|not alive|not here anymore)|i wasnt (alive|born|here anymore)|i (could|would) just (die|disappear)|i didnt exist|i had never been born)
(wish i was|wish i were|wish i wasnt|rather be|better off|id be better) (dead|alive|not alive|never born)
(end my life|ending my life|take my own life|taking my own life|took my own life|end my own life|ending it all|end it all|ending things tonight|off myself|end my self)
(im|i am|feel|feeling|been|i feel|felt) [(really|very|so|kinda|getting)] suicidal
(commit|committing|attempt|attempted|thinking (of|about)|thought (of|about)|considering|considered|plan|planning|tried) suicide
(self harm|selfharm|self harming|suicidal thoughts|suicidal ideation|suicide note|suicide plan|my suicide)
i [(just|really|honestly)] @dont [(really|even)] (want to|wanna|deserve to) (live|be here|be alive|exist|wake up|keep living|go on|be in this world|be on this earth|keep going) (anymore|any more|with|like this|at all|tomorrow|ever|again|no more)
i (dont|do not) (want to|wanna|deserve to) (live|be alive|exist|keep living) !unless-after (in|with|near|at|there|on|by|without)
(everyone|everybody|they|the world|my family|my (mom|mum|dad|friends|parents)|people|u|you|you guys|ppl|ur all|it) (would|will|ud|wud|youd|would all) be [(so much|much|all|way|happier and)] (better|happier|better off|fine|a better place) (without me|if i (was|were) (gone|dead)|if i wasnt here|if i died|off without me|off if i)
(better off dead|no reason to live|nothing to live for|no point living|no point in living|whats the point (of|in) (living|being alive|life|going on)|no point in (going on|being alive|being here)|not worth living|tired of (living|being alive|life)|sick of (living|being alive))
(life|it|my life|living) (isnt|is not|aint|is) [not] (worth living|worth it anymore|pointless|worth living anymore) !unless-after (the (price|money))
(no one|nobody|no1) (would|will|wud) (care|notice|miss me|even (notice|care|miss me)) if i (died|was gone|was dead|die|disappeared|were gone|were dead|killed|left this|wasnt)
(if i|when i|once i) (die|died|kill|was dead|were dead|am gone|was gone|wasnt alive|killed) [(myself|tonight|tomorrow)] (@you|would|will|wud|no one|nobody|youd|tell|myself) (@you|anyone|they|would|will|care|cry|miss|my|me|care) !unless-after (in (game|the game|minecraft|hardcore)|to the boss|respawn|again)
i (cut|burned|burnt|hurt|scratched|harmed) (myself|my (arm|arms|wrist|wrists|leg|legs)) [(again|last|because|bc|to|on purpose|when|every|so|today|tonight)] (again|last night|because i|bc i|on purpose|to feel|when im (sad|upset)|every (night|day|time)|so i (could|can) feel|today bc|tonight)
i (cant|cannot|dont want to|dont wanna) (go on|live like this|keep going|do life|do this life|be alive|keep living|survive this|fight anymore) !unless-after (without|the (quest|level)|in the|with (this|the) (game|level)|holiday|vacation|there|a)
(take|took|taking|swallow|swallowed|overdose|overdosed|overdosing) (all (the|my|of my|of the|these)|a bottle of|a whole bottle of|too many|every|on|a bunch of|so many) (pills|sleeping pills|pill|tablets|meds|medication|painkillers)
(say|saying|this is|its|my last|my|goodbye|bye) (goodbye|bye|forever|final|last|to the world) (forever|to everyone|message|cruel|goodbye|note|im (ending|going to end)|for (the last time|good)|before i (go|die|end)) !unless-after (to the (team|class|show)|of the (day|year|series))
kms !unless-before (intel|nvidia|driver|radeon|kernel|with|enable|disable|the|2|3|4|5|6|7|8|9|10|12|15|20|30|40|42|50|100|200|few|many|two|three|five|ten) !unless-after (driver|module|support|kernel|nvidia|intel|radeon|away|an hour|per)
(gonna|want to|wanna|going to|might|should|ready to|thinking of) end (it|things|it all|everything) !unless-after (with (him|her|the)|there|soon|the (call|chat|game)|here|at|by|game)
better off without me
i cant (do|take) (this|life|it) anymore
(done|finished|over it|tired) with (life|living|everything in life)
(i|ive) (been cutting|cut again|relapsed and cut|started cutting|want to cut|wanna cut) !unless-after (the|grass|my (hair|grass|nails)|onions|paper|back|down|out|costs)
(no|dont see|cant see|whats|see no) [(the|a|any)] (point|reason|sense) (in|to|of) (living|life|being alive|go on|going on|live|anything anymore|staying alive|being here)
i [(just|always|keep|want to|still|sometimes)] (cut|cutting|burn|hurt|scratch|harm|starve) (my|myself) (arms|wrists|legs|arm|wrist|thighs|skin|again|when|every|because|so|last night) !unless-after (off with|shaving|cooking|on the (fence|fridge|stove)|in (pe|gym|the match)|playing|falling|at practice)
(think|thinking|thought|dream|plan|planning) (about|of) (ending it|ending my life|ending it all|killing myself|suicide|not being here|not waking up|dying every|jumping off|disappearing forever|being dead) !unless-before (movie|book) !unless-after (subscription|call)
i [(just|sometimes|kinda|really)] (wish|hope|pray) i (didnt|dont|never|wont|wouldnt) wake up
(sleep|fall asleep|go to sleep) and (never|not) wake up
im thinking (of|about) jumping !unless-after (in|into|on|to|ship|back|the)
life (isnt|is not|aint) worth (it|living)
(arms|wrists|legs|arm|wrist) (are|is|r) (covered|full) (in|of|with) (cuts|scars|scratches) !unless-after (cat|kitten|brambles)
