signal: flattery
version: 5
status: reviewed
tactic: Praises the other one beyond what was done, to be liked.
source: Olson et al. 2007 (deceptive trust development); Lorenzo-Dus et al. 2016 (compliments)
unless-after: (but|except) @you (cant|dont|cannot)

(@you_are|your) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (sweet|special|amazing|smart|funny|cool|nice|talented|awesome|perfect|kind|clever|good person|fun|chill) !unless-after (at this hour|luck|in that|in this)
(@you_are|your) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (gifted|unique|lovely|wonderful|incredible|brave|strong|interesting|creative|intelligent|fascinating|good) !unless-after (at this hour|luck|in that|in this)
(@you_are|your) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (caring|lovable|fun to talk to|easy to talk to|great|sweetheart|angel|gem|star|natural|good listener) !unless-after (at this hour|luck|in that|in this)
(@you_are|your) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (sweet girl|sweet kid|good girl|good boy|good kid|cool kid|cool girl|thoughtful|pure|rare|fire|goated|skilled|real) !unless-after (at this hour|luck|in that|in this)
(@you_are|your) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (so|really|rly|rlly|very|super|pretty|such a|literally|actually|honestly|just|too|always|way|seriously|incredibly|truly|genuinely) (sweet|special|amazing|smart|funny|cool|nice|talented|perfect|kind|clever|good|gifted|fun)
(@you_are|your) the [(very|absolute|all time)] (best|sweetest|coolest|nicest|smartest|funniest|kindest|brightest|greatest) !unless-after (of luck)
(@you_are|your) (my|our) [(very|absolute|all time)] (best|sweetest|coolest|nicest|smartest|funniest|kindest|brightest|greatest) (girl|boy|kid|one|student|players|player|artist|singer|dancer|streamer|gamer|follower|fan|listener|pupil|viewer|dancer|subscriber|supporter)
(@you_are|your) [(just|so|literally|honestly|actually)] (amazing|awesome|perfect|incredible|wonderful|one of a kind|a gem|an angel|a star|a legend|a sweetheart|gifted|a natural|adorable|something else|so real|a dream|the goat|a goddess|a genius|a queen|a king|the whole package|a keeper|extraordinary|fascinating|an amazing (girl|kid|person|boy))
(@you_are|your) (my|our|the) (favorite|favourite|fav|fave|no 1|number one|number 1)
(my|our) (favorite|favourite|fav|fave) (girl|boy|kid|little)
(@you_are|your) [(honestly|literally|by far|easily)] the most (talented|beautiful|amazing|interesting|special|mature|incredible|gifted|fun|real|genuine|unique|creative|intelligent|perfect)
@you (have|got|have got|ve got) (a|such|such a|the|so much|real|a lot of|an|some|serious) [(most|real|really|very|so|rare|special)] (beautiful|lovely|sweet|amazing|prettiest|cutest|nicest|talent|talents|potential|gift|incredible|pretty|kind|special|pure|rare|perfect) !unless-after (problem|question|system|computer|setup|day|weekend|night|evening|one|time|chat|point|idea|card|deal|offer)
(anyone|everyone|anybody|any guy|any boy|any girl|some guy|someone|any man) (would|will|ll) (be|feel) [so] (lucky|happy|blessed|proud) (to|2) (have|know|meet|call|be with|date) @you
(i|ive|i have) (never|havent ever|have never|havent|not) [(ever|really|yet)] (met|seen|known|talked to|had|found|knew|spoken to) (@anyone|someone|somebody|a girl|a boy|a kid|a person|nobody|no one) [(quite|else|this|as|so)] (like|as|so|that) [(sweet|smart|funny|nice|cool|kind|special|mature|talented)] [(as|like)] @you
(never met (@anyone|someone)|no one else is|theres no one|there is no one|theres nobody|nobody else is|aint nobody|no1|no one|nobody) like @you !unless-after (to|said|would|guys|think|did|do)
@you (always|really|rly|make|just|actually|rlly|literally) (make|made|makes) me [(so|always|really|feel)] (smile|happy|laugh|feel|better|good|young|alive|special)
@you (make|made) (me|my (day|night|week|life|morning)) [(so|feel)] (smile|happy|better|laugh|good|alive|complete|special|brighter|every) !unless-after guys
@you (made|make|just made|always make) my (day|night|week|evening|morning|life|whole day)
(talking|chatting|playing|speaking|gaming) (to|with|w) @you (makes|is|was|always|made|feels|just) [(the best|always|so|my)] (me|my|best|highlight|favorite|favourite|fun|easy|nice|amazing|part|the|better|so)
(best|fav|favorite|favourite|only good|highlight) [part] of my (day|night|week|life) (is|was) [(talking|chatting|playing)] [(to|with)] (@you|when|seeing|talking|chatting)
(@you (are|r)|ur|youre) the (best|highlight|only good) (part|thing) (of|in|about) (my|this)
i (look forward|was looking forward|always look forward) to (talking|chatting|playing|hearing|seeing|our) [(to|with|from)] (@you|chats|talks|calls)
@you (stand|stood|stands) out
(i|we) [(just|immediately|really)] noticed @you (right away|first|straight away|instantly|from the|before|and|because|the moment|immediately)
@you [really] (caught|caught|got) my (eye|attention|interest)
(love|loved|adore|like|miss|obsessed with) [(hearing|seeing|the|so much|how|watching)] @your (smile|voice|laugh|personality|vibe|energy|vibes|accent|giggle|style|heart|mind|humor|sense of humor|company|talent|dancing|singing|drawings|art|posts|videos|streams|stories|dances)
i [(really|always|just|so)] (admire|adore) @you
i (like|liked) (how|that|the way) (u|you|ya|(@you_are|your)) [(are|r)] [so] (think|talk|laugh|sound|smart|honest|mature|different|not like|real|open|smile|play|are)
(@you_are|your) [(way|so|much|so much|a lot|just|far|miles)] (better|cooler|smarter|nicer|funnier|prettier|more fun|more interesting|more talented|more special) (than|then) (all|the|other|any|most|everyone|them|anyone|these|girls|ur friends|your friends|people)
(out of|of all|from all|compared to) (everyone|everybody|all|all of|the others|them|the girls) [(here|of them|on here|these people|in the server)] (u|you|ya|ur|youre|i (like|chose|picked|noticed))
(@you_are|your) [(a|one)] (one in a million|1 in a million|a blessing|a gift|pure gold|a treasure|a ray of sunshine|my sunshine|a princess|a diamond|a rare)
(@you_are|your) (gonna|going to|destined to) be (famous|a star|huge|big|a great|so successful|amazing)
@you (could|should|will|can) be (famous|a star|a pro|a real artist|a singer|a professional)
wish (more|there were more|all) (people|girls|kids|everyone|everybody) (were|was|like|here) like @you
(hey|hi|hello|hii|morning|good morning|night|goodnight|gn|gm|good night|sup|hiya|yo|my|ok|bye|miss u|miss you|sweet dreams) [(my|little|lil)] (beautiful|gorgeous|princess|angel|cutie|babygirl|baby girl|pretty|pretty girl|handsome|cutiepie|doll|sunshine|babe) !unless-after (day|morning|good|evening|much|cool|sure|people|place|song|city|weather|sister|brother)
(such|what) a (sweet|good|lovely|beautiful|smart|clever|talented|amazing|cool|perfect|special|pretty|cute) (girl|boy|kid|person|angel|soul|heart|young lady|young man|little lady|listener|student) !unless-before (is|was|he|she|hes|shes)
(im|i am|i m) [so] (impressed|amazed|blown away|lucky) (by|with|to (know|have|meet|find)) (@your|@you|someone like)
(im|i am) @your (biggest|number 1|number one|no 1|1) fan
@you (deserve|should get) (all the|the whole|more|every|so much more|to be (treated like|spoiled|noticed|famous))
(cant|couldnt) believe (how|youre|ur) [(so|still)] (talented|smart|amazing|sweet|perfect|single|funny|mature|good)
(@you_are|your) _ (talented|amazing|incredible|gifted|coolest|sweetest|kindest|smartest|funniest|nicest|brilliant|adorable|extraordinary|irresistible) !unless-before (if|not) !unless-after (price|deal|idea|offer|thing about|trip|camping|experience|story|job)
(@you_are|your) [(not|really)] [(just|only|also)] (smart|funny|sweet|special|interesting|kind|unique|cool) (@you|@you_are|and|but|girl|kid|boy|person|too|i)
@nobody [(else|ever)] (makes|make|made) me (laugh|smile|happy|feel) _ like @you
(there is|theres|there are|theres really|i know) @nobody [else] [(quite|really)] like @you !unless-after (to|said|would|guys|think|did|do)
@your (drawings|art|voice|drawing|singing|dancing|videos|streams|stories|laugh|smile|eyes|style|work|talent|mind|edits|photos|pics|gameplay) [(is|are|r)] [(so|really|absolutely|just|truly|always)] (incredible|amazing|beautiful|so good|gorgeous|perfect|the best|stunning|fire|insane|unreal|lovely|so nice) !unless-after (theme|wallpaper|driver)
(im|i am|i feel|i was|were|we are|ur @parent are) [so] (lucky|blessed|glad|happy) [(that|to have|to)] (@you|i|found|met|know|have) [(found|met|know|have|get to talk)] (@you|exist) !unless-after (got|fixed|can|could|enjoyed|will|liked|are (enjoying|happy)|like|guys|made)
@you (always|just|really) know (what|how|exactly) [(what|how)] [to] (say|cheer|make me|to say)
@you (light up|lit up|brighten|brightened|make) (the|my|every|this) (chat|room|day|world|night|stream|server|life|group)
(@you_are|your) [(just|way|so)] (too good|too sweet|too nice|too kind|too special|too pretty|too smart) (for|to) (@your|this|them|him|be|everyone|me|that)
@you (have|got|ve got) [(such|a|such a|the|got)] [(really|so)] (nice|good|great|cute|soft|sweet) (smile|voice|laugh|personality|vibe|energy|heart|taste|eyes|soul|sense of humor)
(@you_are|your) the only [(one|person)] [(person|one|interesting|cool|fun|nice|real|decent|smart)] (interesting|cool|fun|nice|real|decent|smart|person worth|one worth|reason)
@you have the (best|cutest|sweetest|nicest|prettiest|most beautiful|softest|purest|biggest heart|loveliest)
(i|ive|i have) never (met|seen|known|talked to) (@anyone|someone|some1|a girl|a boy|a kid|a person) (so|as|this|more|that) (sweet|smart|funny|nice|cool|kind|special|mature|talented|amazing|interesting|perfect|pure|beautiful|caring|genuine|gifted)
@you (sing|dance|draw|play|write|look|sound|are|r) like (an angel|a pro|a princess|a star|a goddess|a queen|a professional|a dream|a movie star|a celebrity|heaven|a legend)
(everyone|everybody|other girls|all the girls|they|people|all girls) (must|are|r|should|probably|prob) [(be|all|just|so)] (be|all|just|so|jealous) [jealous] (of @you|jealous of @you)
(@you_are|your) _ (easy|fun|nice|great|amazing|a joy|so fun) to (talk|chat|play|be|hang|listen) (to|with|around)
i (love|like|adore|admire) [(so much)] (how|the way|that) (@you|ur|youre)
(@you|youve|uve|ur|youre) [(really|have|just)] (got|have) (something|smth|sth|that something|that sparkle|it all|the x factor) [(really|so)] (special|about @you|unique|rare|others dont|going for)
(such|what) (a|an) [(really|very|little|truly)] (smart|sweet|talented|clever|kind|beautiful|amazing|lovely|special|good|cool|incredible|gifted|nice|brave|angel|funny) (kid|girl|boy|person|soul|student|player|artist|young|child|one|heart|dancer|singer) !unless-before (is|was|he|she|hes|shes|by|saw)
(@you_are|your) _ (best thing|highlight|reason i|favorite part|favourite part|sunshine|blessing|ray of|treasure|gem) !unless-after (about (it|this|that)|since)
(im|i am) [so] (obsessed with|in love with|addicted to|a fan of|hooked on|amazed by|crazy about|proud of) (@your|@you) !unless-after (all of|guys|all|work|team)
(cant|couldnt) stop (watching|listening to|thinking about|looking at|talking to|smiling at|admiring) (@your|@you)
(@you_are|your) (glowing|stunning|breathtaking|irresistible|flawless|magical|unforgettable|exceptional|outstanding|phenomenal|priceless|precious)
@you (could|can|should|deserve to) [(really|totally|easily)] (win|beat|have any|get any|go far|be number|go pro|be in|make it|be treated like a (queen|princess)|be a star|be a singer|be an artist) !unless-after (if|by|the (game|match|league))
(@you_are|your) (not|nothing) like (@anyone|any girl|any boy|any kid) (i|ive|else)

# broader wordings
(@you_are|ure) [(so|really|such|very|the most|super|too|honestly|just)] [a] (pretty|beautiful|gorgeous|cute|cutie|handsome|stunning|hot|adorable|lovely|sweet|talented|gifted|amazing|incredible|special|perfect|a natural|naturally good|an angel) !unless-after (much|done|sweaty|and sweaty)
@you (look|looked|looking) [(so|really|very)] (pretty|beautiful|gorgeous|cute|handsome|stunning|amazing|good|great|hot) !unless-after on paper
(such|what) a (pretty|beautiful|gorgeous|cute|lovely) (face|smile|girl|boy|voice|photo|pic|picture|name)
@your (smile|eyes|voice|face|hair|laugh|photos|pics) (is|are|r) [(so|really)] (pretty|beautiful|gorgeous|cute|amazing|perfect|lovely)
(best|prettiest|cutest|sweetest|most beautiful|smartest|nicest|most talented) (girl|boy|kid|person|player|one|voice) _ (ever|i|on|in|here)
@you (have|got) [such] (a) [(really|real|so)] (pretty|beautiful|gorgeous|cute|lovely|nice|great|rare) (face|smile|voice|body|laugh|talent|eye|gift|eyes)
(never|havent) (seen|met|heard) (anyone|someone|any1|a girl|a boy|a kid) (as|so|like) _ (@you|pretty|cute|talented|good|smart|beautiful)
@you could be a (model|star|pro|singer|actress)
(such|what|so) a (cutie|sweetheart|doll|beauty|star|gem|sweetie|angel|stunner|babe|pretty girl|handsome boy|good girl|good boy|special girl|special boy|lovely girl|clever girl|smart girl|smart cookie|pretty face|beautiful girl) !unless-before (she is|he is|hes|shes|its|my (dog|cat|niece|baby)) !unless-after (movie|song|game|dog|cat)
(prettiest|cutest|smartest|funniest|nicest|sweetest|kindest|coolest|most beautiful|most amazing|most talented|loveliest|most special|cleverest) (girl|boy|person|kid|one|guy|human|player|thing|girl in|smile|eyes|voice|face) !unless-before (he is|she is|hes|shes|my (dog|cat|sister|brother|mom)|his|her) !unless-after (dog|cat|character)
(no one|nobody|noone|no other girl|no other boy|no girl|none of them) (is|are|has|looks|compares|comes|can compare) _ (as|like|to|close) [(pretty|cute|smart|funny|talented|special|nice|beautiful|sweet)] [as] @you
(you|your) (are|have|got|look|sound) _ (amazing|incredible|gorgeous|beautiful|stunning|perfect|lovely|adorable|angelic|wonderful|exceptional|impressive|breathtaking|magical) [(smile|eyes|voice|laugh|face|hair|person|girl|boy|kid|personality|mind|soul|energy)] !unless-after (team|job|work|server|answer|deck|base|build|book)
(i|we|everyone|anyone) (love|adore|like|admire|could listen to|cant get enough of|live for) @your (smile|eyes|voice|laugh|personality|energy|face|hair|style|vibe|mind|way|accent|selfies|posts|profile) !unless-after (of playing|guys)
(bet|i bet|im sure) [(all|every|that)] (the|every|all|you) _ (boys|girls|guys|boy|girl|everyone|heads|models) _ (like|likes|love|loves|want|wants|after|jealous|crush|turn|chase|look) [@you]
@you (deserve|should have) _ (crown|world|compliments|best|princess|queen|spoiled|treated|everything|million followers) !unless-before (team)
(how|why) (are|do|r|did) @you [(so|this|that|look|sound|get|always)] (so|this|that|always|get) [(so)] (perfect|pretty|cute|beautiful|smart|talented|funny|sweet|cool|amazing|good looking|gorgeous|lovely|nice|kind) !unless-after (at (math|this game)|to me)
(cant believe|amazed|impressed|love|wow at) how (smart|pretty|talented|cute|funny|sweet|beautiful|clever|kind|mature|good) (@you_are|@you look|@you)
(hey|hi|hello|morning|night|good morning|good night|goodnight|ok|thanks|miss you) (beautiful|gorgeous|cutie|pretty|pretty girl|sweetheart|handsome|angel|princess|sweetie|babe|cutiepie|sunshine|lovely|love) !unless-after (day|morning|weather|game|people|everyone|mom)
(favourite|favorite) (person|girl|boy|human|player|viewer|fan|friend|kid|student) [(on|in|here|ever|of|is|to)] (on|here|ever|in|is you|to talk|right|and you) !unless-before (your|who is|whos|my teachers)
(such|what|so|the) [a] (strong|smart|clever|brave|good|special|talented|pretty|lovely|bright|gifted) [(little|young)] (kid|girl|boy|lad|young lady|young man|one|thing|helper|lady|person) !unless-before (he is|she is|hes|shes|its|my (sister|brother)) !unless-after (team|dog|puppy|cat|movie|character)
(youre|you are|your|u are|ur) (a|such a|my|our|the) [(real|little|true|absolute|shining|born|natural|rising)] (star|artist|angel|treasure|sunshine|diamond|natural|genius|talent|gem|legend in the making|dream|jewel|goddess|superstar|performer|winner) !unless-before (if) !unless-after (on the team|in the (game|play)|bug|level|card|today team|ranked|of the match|guys)
(you|u|ur|youre|your|voice|face) (shine|shines|glow|glows|sparkle|are brighter|light up|stand out|brighter|are rare|is rare|are born|were born|born for|made for) _ (screen|stage|all|everyone|others|the room|the mic|them|my day|the camera|rest|people|than|this|cam|grown ups|for the|be) !unless-before (make the) !unless-after (shoes|trophy|star in the sky|button)
(nobody|no one|noone|none) [(here|on here|else|in the|at|of them)] [(here|on here|else|class|group)] (is|are|has|plays|sings|dances|draws|looks|was) [(as|so|half as|even close to|nearly as)] (talented|pretty|smart|cute|good as you|beautiful|gifted|special|clever|like you|half|close|funny|as) !unless-after (much|many|far as|soon|long|i know|well|online)
(born|made|meant|destined) for (the|this|a|greatness|fame|stardom) !unless-before (not|was it|is it) !unless-after (job of|bug|pc|console|cold)
(people|fans|everyone|the world|they|audiences|millions) (will|are going to|would|gonna) (adore|love|worship|fall in love with|go crazy for|envy|follow|watch) (you|u|your) !unless-after (guys|play (chess|soccer)|present)
(brighter|smarter|prettier|cleverer|cuter|better|nicer|sweeter|more talented|kinder|funnier) than (all|most|any|every|everyone|other|the other|anyone) [(the|of|other)] (grown ups|girls|boys|kids|people|them|others|adults|here|i know|ones|person|ive|in|your age|girl) !unless-before (is|are|was|its|it is|my|our|much) !unless-after (team|phone)
@you_are [(seriously|literally|honestly|just|by far|easily|actually)] the (cutest|prettiest|sweetest|smartest|funniest|nicest|kindest|loveliest|coolest) !unless-after (team|dog|puppy|teacher|grandma|grandpa)
(a|such|what|your) [(a|real|true|natural|rare)] (natural talent|real talent|rare talent|true talent|real beauty|rare beauty|natural beauty|real gem|rare gem) !unless-before (need|takes|has)

# by frames: who to whom, classes of words
@you (deserve|deserved|should have|ought to have) [(so much|much|way|a lot|someone|something|only|all)] (better|more|the best|the world|someone|everything|best) !unless-after (grade|mark|score|seat)
(youve got|you got|@you have|@your voice has) [(got)] (the|such a|a) [(most|really)] (cutest|sweetest|prettiest|loveliest|best|nicest|beautiful|lovely|sweet|adorable|gorgeous|amazing|kindest) (laugh|smile|voice|eyes|heart|soul|personality|mind|face|energy|sense of humor)
(how|why) (are|r|is) @you so (good|cool|smart|sweet|nice|perfect|funny|kind|special|amazing|clever|talented|cute|pretty|mature) [(at|to|like)] !unless-after (chess|math)
(nobody|no one|never met|havent met|dont know) [(anyone|anybody|someone|a girl|a boy|else|is)] [(is|whos|thats|else)] (as|half as) (cool|smart|sweet|nice|funny|kind|special|interesting|clever|talented|brave|good) as @you
