signal: joking_test
version: 6
status: reviewed
tactic: Tests limits with a joke or a what-if that can be taken back.
source: Olson et al. 2007 (reframing); Lorenzo-Dus et al. 2016
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(jk|just kidding|im kidding|im joking|just joking|kidding|joking|im jk) [(lol|haha|lmao)] (unless|but seriously|but would @you|but what if|or am i|but fr|but for real|but i wouldnt mind|half|mostly|kinda|but imagine)
(half|kinda|only half|sort of) joking
unless (@you (are into it|like that|want me to ask|r into it|dont mind|say yes)|(@you_are|your) (down|into it|serious|up for it|interested|scared|curious)) !unless-after (in|the|a|about|to (compile|run|use))
(or not|haha|lol|lmao|jk|jkjk) unless
(relax|chill|calm down|omg|lighten up|geez|jeez|bruh|wow) _ (joking|kidding|joke|messing|teasing) !unless-before (no)
(i was|im|i am|it was|was) (only|just) (joking|kidding|messing|teasing|playing|a joke|a bit of fun|banter|for fun|trolling|testing u|testing you|having fun) !unless-after (on|the (game|guitar|piano)|guitar|piano|football|soccer|fortnite|minecraft|roblox|with (my|the))
(it|that|this|its|thats) [(was|is|were)] (just|only) [(a|some|for)] (prank|bit of fun|joke|jokes|fun|banter|laugh|game)
(cant @you take a joke|dont take (it|everything) so serious|(@you_are|your) (so|too) sensitive|dont be so (sensitive|serious))
(would|will|wud|wld|are|r|wouldnt) @you (be|get|gonna be|gonna get|hate me|freak out|block me) [(mad|weirded out|upset|angry|creeped out|grossed out|shocked|offended|weird)] if i (asked|ask|said|told|sent|say|tell|send|kissed|liked|was|wanted|did|showed|called|flirted|came)
what (would|wud|wld|will) @you (do|say|think) if i (asked|said|told|sent|kissed|liked|was|wanted|came|showed|hugged|did|were|showed up|said i) !unless-after (root|the|a question|you the)
what if (i|we) (told|was|said|liked|kissed|asked|wanted|came|met|dated|were more|did something|was older|were older|had a secret|never met|were alone|were together) !unless-after (root|the)
(lets|we could|wanna|want to|we can|can we|just) (pretend|imagine|roleplay|rp|role play|make believe) [(like|that)] (@you|we|i|im|were|ur|youre|as|a couple|bf) !unless-after (knight|dragon|warrior|pirate|wizard|the server)
(imagine|pretend|picture) (if|that) (we|i|u and i|you and i|us|were|im) [(were|was)] (dating|alone|together|married|kissed|a couple|met|older|your bf|ur bf|next to)
(dont|promise @you wont|promise not to|@you wont|promise to not|swear u wont) (be|get) (mad|weird|angry|scared|creeped out|freaked out|weirded out|grossed out) (but|if i|ok|when i|at me|or anything)
(dont|promise @you wont|promise not to|please dont|plz dont) (freak out|laugh at me|judge me|think im (weird|a creep|creepy)|block me) (but|if|ok|when|or)
(this|it) (might|may|is gonna|will|is going to|could|probably) [(be|sound|sounds|seem)] [(a bit|a little|kinda|so|really)] (weird|strange|creepy|odd|random|out of the blue) (but|question)
(not to|dont wanna|dont want to|dont mean to|im not trying to) (be|sound|seem|come off) [as] (weird|creepy|a creep|strange|like a creep|like a weirdo|too forward|pushy)
(is|would|wud) (it|that) [be] (weird|wrong|bad|creepy|strange|crazy|ok|okay) (if|that) i (like|liked|love|asked|ask|think|thought|called|want|wanted|said|told|miss|missed|sent|came|find) !unless-after (the|linux|ubuntu|about the|a question)
(would|will|wud) @you [ever] (date|go out with|meet|like|kiss|chat with) (someone|a guy|a man|somebody|a person|a boy) (older|my age|much older|from online|a lot older|way older|twice)
(hypothetically|theoretically|hypothetical|in theory) [(speaking|question|say)] (would|wud|if|could|what if) [(@you|i|we)] (@you|met|were|would|asked|said)
(wanna|want to|can i|u like|do you like|do u like|i know|heard|know any|tell u|tell you) [(hear|tell|know)] [(@you|a|some)] (dirty|adult|rude|18|grown up|inappropriate|funny dirty) (joke|jokes|meme|memes|story|stories)
(weird|personal|crazy|awkward|funny|silly) (q|question|questions) [(but|lol|ok)] (have @you|do @you|would @you|did @you|are @you|r u)
(just|only) (curious|wondering) [(lol|haha|jk|but)] (have u|have you|would u|would you|u ever|you ever)
@you (know|kno) (im|i am|i was) [(just|only)] (joking|kidding|playing|messing|teasing)
(how far|whats the most daring thing) (would|wud|have|will|can|could) @you
(im|i am|was|i was|its|it was|only|just|haha|lol) (kidding|joking|teasing|messing with @you|teasing @you|testing @you|playing with @you|pulling ur leg|pulling your leg) (@you|relax|chill|lol|haha|dont|calm|ok|unless|but|jeez|babe) !unless-before no !unless-after (about|the)
(only|just|was) (messing|teasing|testing|playing) [with] (@you|around) !unless-after (if|to|that|on|game)
(would|will|wud) it (freak @you out|be weird|scare @you|bother @you|creep @you out|gross @you out|shock @you|make @you (mad|uncomfortable)) if
(can|may|could) i (ask|tell) @you _ (personal|private|weird|embarrassing|awkward) !unless-after (linux|ubuntu|message|server|address)
promise [(@you|me)] [@you] (wont|not to|to not) (get mad|be mad|freak out|be weird|laugh|tell|judge|get weird|hate me|run away)
@you (take|taking) (everything|things|it|this|stuff) (too|so|way too) serious
@you (take|taking) (everything|things|it|this|stuff) (too|so|way too) seriously
(dont be|stop being|ur being|youre being) (such|so) (a prude|a baby about|uptight|dramatic|sensitive|serious|offended|paranoid)
(dirty|adult|rude|18) (joke|jokes|meme|memes)
(would|wud|could) @you [ever] (date|like|be with|go out with|meet) (someone|a guy|a person|anyone|an older guy) [(like|thats|who is|whos)] (25|20|19|22|30|older|twice|my age|in (his|their) (20s|30s))
(imagine|pretend|picture|what if) (we were|us|me|we|i was|im) (dating|together|alone|a couple|ur bf|your bf|ur boyfriend|your boyfriend|married|younger|ur age|your age|older)
(lets|wanna|we could) (rp|roleplay|role play) [(as|that|where)] (as|that|where|a|together|just) !unless-after (knight|wizard|pirate|server|dragon)
(if i|if i was|if i were|if only i|if you|if we|if you were) [(was|were|wasnt|weren|werent|am)] _ (@your age|younger|older|your boyfriend|single|there|next to you|together|alone|18|my girlfriend|dating|closer|born) _ (id|i would|would you|we could|we would|youd|what would|haha|lol|ask you|could) !unless-after (win|pass|the (boss|bus)|play)
(kidding|joking|jk|just joking|just kidding|teasing|joke) (but|unless|or|well|kind of|not|half|mostly|maybe) !unless-after (funny|the (score|test)|homework)
(lol|lmao|haha|hah|lmaoo|oh|aw|hey|ha|omg) _ (you|u) (thought|really thought|believed|actually believed|fell for|took) [(i|me|it|that)] (was|serious|it|me|meant|for real|seriously|i was) !unless-after (test|quiz|score|the (game|match))
(its|was|only|just|im|i am) _ (edgy humor|a laugh|humour|banter|a jest|messing|winding you up|a wind up|joking around|pranking|bants|dark humor|a prank|having a laugh) !unless-before (stop|he|she|they|we|was he) !unless-after (football|with (my|the)|on|at|it|in|today|tomorrow|outside)
(relax|chill|calm down|oh come on|dont be|lighten up|come on) [(so|its|it was|just|i was|im|only|a|that|you)] _ (joke|joking|wind up|kidding|teasing|laugh|serious|uptight|messing|fun|dramatic|sensitive|pranking|playing) !unless-after (about the (test|score)|season|league)
(haha|lol|ha|oh) (got you|gotcha|your face|you should see your face|look at your face) !unless-after (back|the (ball|item|key|sword)|covered|last|in the|with the)
(a|an|old|grown|any) (man|guy|teacher|friend|uncle|woman) (may|can|is allowed to|should be able to|might) (joke|tease|flirt|dream|compliment|play|have a laugh|say that)
(pull|make|give me) [(that|a|such a)] (face|sulk|long face|look) (it was|i was|its|was|im|just|jk|only|like) !unless-before (funny)
unless (you|u|ur|youre) (want|wanna|are|say|mean|into|interested|up|would|down) [(to|it|serious|yes)] (haha|lol|jk|lmao|hehe|to|into|serious|yes|it|down|for) !unless-after (about|fail|lose|be late|get hurt|(miss|repeat|redo) |have a|go|come|play|stay|bring|leave|eat|read|buy)
would you (date|kiss|marry|like|go out with|hang out with|love|be mad at|run away with|sleep over with) me (if|lol|jk|haha|though|tho|hypothetically|one day) !unless-after (we (win|lose)|i (win|beat))
(just|only|was|im|i was) [(just|only)] (testing|checking|seeing|wondering|asking) [(you|to see|what)] (if|you|what|how) [(youd|you|u|would|far|ud)] (youd|ud|you would|would say|say yes|would do|react|say|mind|be mad|go|let|dare) !unless-after (the (mic|audio|server|link)|works|like help|prefer|need (help|a ride)|know (the|how))
(haha|lol|hehe|jk|lmao|hypothetically|imagine|joking but) _ (what if|if|imagine if|imagine|would you if) (we|i|you and me|you and i|you) _ (ran|run|kissed|dated|got|married|met|lived|came|eloped|were|was|had|snuck|showed|fell) _ (together|away|you|up|married|your|dating|alone|in love|single|to your|over|each other|out) !unless-after (win|the (boss|final)|banned|from (zombies|the))
(kidding|joking|playing|teasing|jk) (sort of|kind of|kinda|or am i|mostly|maybe|unless|not really|or not)
(only|just) (teasing|playing with|messing with|joking with) [@you] [(@you_are|youre|ur)] [(so)] (cute|adorable|pretty|sweet|funny when)
(imagine|picture) (me|us|if i|if we|we) _ (boyfriend|girlfriend|bf|gf|a couple|dating|married|holding hands|on a date|kissing)
not saying [(i|that|we)] _ but (what if|would @you|if i|if we|imagine)
asking for a friend _ (would|could|do|have) @you
(youd|ud|you would|u would) be in [(so much|big|deep)] trouble if i (was|were) (there|with|next|near|here)
what would @your @parent (say|do|think) if (we|i|you and i|u and i|me and|you were with)
