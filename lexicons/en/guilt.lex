signal: guilt
version: 5
status: reviewed
tactic: Makes the other one feel guilty or in debt.
source: Olson et al. 2007; Ringenberg et al. 2022 (coercion)
unless-before: (he|she|they|someone|this guy|my friend) [(just|always|keeps|kept)] (said|says|saying|told me|tells me)

if @you (love|trust|like|loved|trusted|liked|cared|care) [about] me
do @you (trust|love) me
do @you (even|still|not|really|actually) (trust|love|like|care about|wanna talk to|want to talk to|miss) me
after (everything|all|what) [that] (ive|i have|i|we|ive already|weve) (done|did|do|gave|given|bought|been|spent|sent|got|went) !unless-after (the|it|school|work)
(after everything|after all) (weve|we have|i|we) (been through|went through|gave @you|bought @you|spent on @you)
if @you (really|actually|truly|rly|even|ever) (loved|love|liked|like|trusted|trust|cared|care|wanted) [(about|to be with)] me
if @you (really|actually|truly|rly|even|ever) (cared|care|loved|wanted) (@you|youd|ud|u would|you would)
if @you (cared|loved me|care|trusted me|liked me|missed me) [(about|at all|even|a bit)] (@you|youd|ud|u would|you would|then|me)
if @you (were|was) [really] (my|a real|a good|a true|really my) (friend|bestie|gf|girlfriend|bf)
(real|good|true|best) (friends|friend|girlfriends|gf) (dont|do|would|wouldnt|never|trust|share|help|send|tell|talk|keep|is there|are there|answer|stick) !unless-before (my|her|his)
i thought (we were|@you were|u was|we had|this was|@you are|ur) [(so|a|my|really|something)] (friends|special|different|friend|closer|close|real|better|nice|mature|cool|girlfriend|something)
i thought @you (trusted|liked|loved|cared|understood|wanted|missed|wouldnt|werent|needed|would be there) !unless-after (the (song|movie|game)|jazz|to (play|watch|buy))
i thought i could (trust|count on|rely on|depend on) @you
(@you_are|your|u) [(just|really)] (making|gonna make|make|made) me [(so|really|feel|feel so)] (sad|cry|bad|upset|depressed|miserable|worried|lonely|hurt|guilty|stupid|unwanted|like nothing|like crap|like a fool|jealous)
@you [(really|just|hella)] (hurt|broke|are hurting|r hurting|hurting|breaking|are breaking|disappointed) (me|my feelings|my heart) !unless-after (leg|arm|phone|computer|laptop)
@you (dont|do not|never|dont even|didnt|obviously dont|clearly dont|must not|dont really) (care about|love|trust|like|want|need|miss|appreciate) (me|us|about me|how i feel|my feelings|what i feel)
@you (dont|never|dont even|just dont) care (about (me|us)|that im|how i|what happens to me)
(ill|i will|im gonna|i might|i would|id) (hurt|kill|harm) myself if @you
(dont @you|why dont @you|why wont @you|do @you not|u dont|you dont) (trust|love|like|care about|want) me
i (spent|wasted|gave|bought|paid|did) [(so much|all this|all my|all that|all of that|too much|everything|a lot|this|all|that stuff)] [(time|money|of time|of money)] (on|for|to) @you !unless-after (guys|two|all)
i (spent|wasted|gave) @you (so much|everything|all my (time|money|love))
(its|this is|all this is|that is|thats|it is) [(all|totally|literally|kinda)] (@your|because of ur|cuz of ur|bc of ur|because of your) fault !unless-after (not)
(its|this is|all) (because of|bc of|cuz of|cause of|coz of) @you !unless-after (guys)
@you (made|make|are making|forced|got) me (do (this|it|that)|feel like this|feel this way|this way|like this|say that|act like this|cry|mad|angry|lose|crazy|wait)
(look|see) what (@you|@you_are) (made|did|have done|doing|making|done)
@you (owe|o) me !unless-after (bucks|dollars|coins|gems|robux|gold|lunch|a (rematch|game|coffee|beer)|pounds|quid) !unless-after nothing
(least|smallest thing) @you (can|could|cud) do
(dont|please dont|pls dont|plz dont|never|u cant|you cant|if u|if you|dont u|dont you|r u gonna|u gonna|promise not to|promise u wont) (leave|abandon|ditch|ghost|forget|ignore|desert|dump|give up on) me !unless-after (alone|a (message|note|comment)|behind in)
(everyone|everybody|every1|all my friends|people) [(else|always|already|just)] (leaves|leave|left|abandons|hates|forgets|ditches|ignores|gives up on) me
(@you_are|your|ull be|youll be) [(just|exactly|no different)] (like|from|as bad as) (everyone|everybody|the (others|rest|other)|all the (others|rest)|every other|my ex|them all|all of them) !unless-before (not|nothing)
(id|i would|ill|i will|i feel|ill feel|i get|im gonna|ill be|id be|id feel|i would be|makes me) [(be|feel|so|really|get|just)] (so|sad|die|devastated|heartbroken|lonely|lost|hurt|upset|alone|depressed|cry|miserable) (if|without|when) @you
(i cant|cant|i couldnt|i could not|i cannot|idk how to|i dont wanna|i dont want to|i wont) (live|go on|survive|be happy|breathe|sleep|function|do this|exist|make it) without (@you|ur|talking to @you)
(fine|ok fine|ok then|alright then|whatever|k) [(then|i guess)] (ill|i will|ill just|i guess ill|im just gonna) (go|leave|be alone|find someone else|stop trying|talk to someone else|just go) !unless-after (to|and (get|do|check|eat)|eat|now|with|it|for)
(i guess|guess|clearly|obviously|so) (@you|i|im|that means @you) [(just|dont|not|nothing|never|mean|must)] (hate me|like me|trust me|matter|important|love me|nothing to @you|mattered|good enough|my friend|want to talk to me)
(why (@you|are|r|do @you)|u|you|stop|ur|youre|quit) [(@you|always|keep|just|been|being|are)] (ignoring|ignore|leaving me on (read|seen)|avoiding|avoid|ghosting|so cold to|so mean to|being so mean to|pushing away|shutting out|left) me !unless-after (alone|the)
(why|y) (didnt|dont|havent|wont|werent|arent|cant) @you (answer|answering|reply|replying|text|text back|texting|talk|talking|respond|pick up|call|message|write) !unless-after (the (question|phone at work)|in class|the teacher)
@you (promised|said (u would|you would|youd|ud|u will)|swore) !unless-after (the (patch|update))
(do it|do this|do that|this once|just once|one time|come on please) for me !unless-before (not|didnt|never|cant|to|will|would|could|who|that|someone|can) !unless-after (to|and the|it (works|doesnt|worked)|the)
(dont|wouldnt|do) @you [(even|not)] (want to|wanna) (make me happy|see me happy|cheer me up|be with me)
(make|making) me happy (and|by|send|pls|please|would|for)
@you (lied|lie|keep lying) to me
@you (led|let|leading|left) me (on|down|hanging|all alone|waiting) !unless-after (to|the list)
(im|i am|i was|i feel) [(so|really|very|just|kinda)] (disappointed|let down|hurt|heartbroken|crushed|ashamed of|betrayed) [(in|by|of|with)] (@you|that @you)
(i expected|expected) (more|better) (from|of) @you
(thats|is that|this is|so this is) how @you (repay|thank|treat|see|feel about|act with) me
(so|ur so|youre so|ur being|youre being|how|being|so freaking|dont be so|dont be) (ungrateful|selfish|cold hearted|heartless) !unless-before (he|she|they|he was|she was) !unless-after (he|she)
(i would|id|i wouldve|id always|i always) (do|never) (it|anything|that|the same|everything|do that) (for|to) @you
(friends|besties|people who love each other|people in love|couples|best friends|bfs and gfs) (trust|dont (lie|keep secrets|say no)|tell each other everything|share everything|help each other|do this|do that|do things for) !unless-after (list)
(im|i|i was|been|ive been) (waited|waiting|worried|worrying|crying|cried|sick|up|cry|awake) [(all|so|here|up|sick)] [(night|day|long|much|hours)] (for|about|bc of|because of|over|cuz of) @you (and|to (answer|text|reply|message|write)|all|every|so|bc|because)
@you (ruined|are ruining|r ruining|destroyed) (my|everything|me)
after all (the|of the|my|that|those) _ (i|ive|we) (bought|gave|did|spent|done|sent|given|got) !unless-after for (the|it)
i (do|did|give|gave|buy|bought|have done|ive done) (so much|everything|all this|all that|loads) for @you
(breaking|break|broke) my heart !unless-after (when (the|they|he|she)|to see)
(why (do|are|r|did)|do) @you (hate|hating|being so mean to|treat|treating|so mean to|hurt|hurting|do this to) me
(im|i am|i feel|feel|guess im|i guess im|clearly im) (nothing|worthless|not important|invisible|unloved|not good enough|stupid) [(to|for|without)] (to|for) (@you|trusting @you|thinking @you)
(fine|whatever|ok) (i guess|guess) (@you|im|i) (nothing|dont matter|dont care|hate|a nobody|not)
@you_are the (reason|one who|only reason) [why] (im|i am|i|hurt|hurting|made) (sad|cry|crying|cant sleep|depressed|upset|hurt|like this|feel|hurting me|me)
(everyone|everybody|people) [(always|just)] (leaves|leave) !unless-after (the|at|for|work|early|home|a|by|their|town)
(i have|i got|got|ive got|theres|have) (no one|nobody|no1|no friends) (but|except|apart from|other than|else but|without) @you
(is (this|that)|this is|thats|so this is|so thats) how @you (treat|repay|thank|talk to|act with|act towards|speak to) (me|ur friends|your friends|people who|someone who)
(so|really|very|pretty|just) disappointed !unless-after (in (the|that|this|it|him|them)|with the|by the|about the|when the|that (the|it|they))
(waited|waiting|stayed up|up|crying|cried) (all|the whole|half the) (night|day|evening|weekend) (for|because of|bc of|over|on|thinking about) @you
@you (dont|do not|dont even|never|dont really) care !unless-after (about|for|if|what|which|how|that|much|too)
@you (used to|never used to|werent|never were) (be|talk|text|care|love|act|call|so|this) _ (nicer|nice|sweet|more|me|about me|to me|different|cold|mean) !unless-after (able|older|windows)
(since|if) @you (dont|wont|cant) (trust|love|like|care|send|answer|text|talk|want) _ (me|then|i guess|ill|anymore)
(how could @you|cant believe @you|i cant believe @you) (do this|did this|would|do that|did that|hurt|leave|left|lie|lied|ignore|ignored) [to] (to me|me|do this|do that)
@you (chose|choose|picked|prefer|like) (them|him|her|ur friends|your friends|everyone else) (over|more than|instead of) me
(if|when) @you (leave|stop|go|block|left|ignore|stopped) _ (ill|i will|id|i would) (be|die|cry|never|have nobody|have no one|feel|not) !unless-after (able|there|out|home|in|at|back|here|ready|late|done)
(a real friend|real friends|true friends|any friend|good friends|a good friend) (would|wouldnt|dont|do|will|always)
(i|ive) (was|am|have been|been|felt|feel|get|would be|will be|cried|cry|got|be) _ (lonely|sad|lost|empty|miserable|heartbroken|depressed|nothing|crying|worried sick|hurt|broken|alone) (without|because of|when you|since you|if you|until you|over|waiting for) [(you|me)] (you|dont|left|leave|went|ignore|say|arent|stop|came|said|didnt|stopped|answer|are|u|reply) !unless-after (guys|on the team)
(so|now|you|and|then) (youre|you are|your|you|u) [(just|really|gonna|going to|will|would|want to)] (going to|gonna|just|really|want to|will|would) (leave|ignore|abandon|ditch|drop|forget|block|ghost|throw|hurt|leaving|dump|replace|give up on) (me|us|what we|it all|all of this|everything) !unless-before (if)
(nobody|no one|noone|none) (has|have|ever|has ever|ever) [(ever|has|made|hurt)] (hurt|made|treated|disappointed|let) [me] (me|feel|down|so bad) _ (like|as|this|so)
(i guess|guess|so|maybe|clearly|obviously) (im|i am|i was|i mean|i dont|you) [(just|only|nothing|not|dont|never|really|mean)] (a joke|nothing|not good enough|not important|dont matter|just a|a toy|not special|mean nothing|mean anything|never cared|dont care|dont love me|dont trust me|hate me|dont need me|never liked|joke|matter) !unless-after (test|grade)
(how|why) (could|can|would|do|are) you (do|be|treat|say|leave|ignore|hurt|so) [(this|that|so|me|mean|cold|cruel|like)] (to me|mean|me|cold|cruel|like this|selfish|heartless|ungrateful) !unless-after (say that (in|on)|the ball)
(its|this is|that is|all|everything is) [(all|because|only|on|totally)] (your fault|because of you|on you|you who|cause of you) !unless-before (not|isnt|wasnt) !unless-after (we (lost|won)|the team|guys)
(you|u) (make|made|are making|have made|always make) me [(feel|so|want to|wanna|look)] (sad|cry|hurt|stupid|bad|worthless|do this|unhappy|angry|mad|jealous|so sad|miserable|used|like nothing|want to die|hate myself) !unless-after (laughing|movie|level)
(a|if you were a|real|true|good) (real|true|good|best) (friend|girlfriend|friends|gf|bff) (would|wouldnt|dont|do|help|trust|does|shares|would never) !unless-before (thats what|what) !unless-after (not ask|not make|never (ask|push|force)|tell an|tell your|wait)
(i|and i|when i|wow i|wow and i) (trusted|believed in|cared about|loved|counted on|relied on|stood by|was there for|did everything for|gave up everything for) (you|u) !unless-after (with the (ball|keys|project)|to (bring|win|pass)|guys)
(you|u) (really|just|totally|have) [(just|really)] (let me down|disappointed me|hurt me|broke my heart|used me|abandoned me|betrayed me|made me look stupid|forgot about me) !unless-after (easy|in the (game|match))
(feel|feeling|felt) [(so|really|just|totally)] (used|ignored|forgotten|rejected|unloved|unwanted|betrayed|invisible|stupid for trusting) !unless-before (you|u|do you|she|he|i know) !unless-after (to it|to the)
(you|u) (take|took|are taking|always take) [(so|too|ages|forever)] (long|ages|forever) (to|and) (answer|reply|write back|respond|text) !unless-after (form)
(youd|you will|youll|you|you would) [(only|just)] (make|hurt|break|ruin|destroy) (me|a (man|guy|friend)|an old man|my heart|my day|someone who) [(very|so|really)] (sad|by|if|cry|unhappy|when|who|loves) !unless-before (if)
(in|im in|i am in|i got in|got into) [(so much|big|deep|real|serious)] (trouble|debt|this mess) because of you !unless-after (guys)
(so|and) (now|then) you (dont|wont|do not) (like|love|want|need|trust|talk to|know|care about) (me|your|us) !unless-after (team|coach)
(leave|left|leaving|let) [(your|a|me|him)] (mate|friend|man|me|buddy|hanging|down) (hanging|down|alone like|behind like|out in the) !unless-before (dont|i|he)
(making|made|make|makes) me feel (so|terrible|awful|bad|horrible|sad|guilty|worthless|stupid|like|sick|useless|unwanted|ugly) !unless-before (food|it|movie|this (level|game|song)|that (movie|song)) !unless-after (home|happy|good|welcome|better|loved|safe|proud)
you (said|told me|swore|claimed|always said) (that|you|u) [(you|u)] (trusted|loved|liked|cared|needed|would never|were my|wanted|missed|believed) !unless-after (the (recipe|map)|more players|to (trade|play|join|come|sell)|the card)
