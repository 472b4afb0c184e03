signal: age_giving
version: 6
status: reviewed
tactic: States or plays down the own adult age.
source: Olson et al. 2007 (gaining access); Lorenzo-Dus et al. 2016
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(im|i am|i m) (an adult|a grown man|a grown woman|a grown up|grown up|a grown ass man|not a kid|not a teen|not a teenager|past school)
(im|i am) [already] (past|over|out of) my (teens|20s|30s|40s|twenties|thirties)
(im|i am) in my [(early|mid|late)] (20s|30s|40s|50s|twenties|thirties|forties|fifties)
(im|i am|i could be|could be|i might be) old enough to be @your (dad|father|mom|mother|uncle|grandpa|teacher|parent)
i could be @your (dad|father|mom|mother|uncle|grandpa|big brother)
(im|i am) [(kinda|kind of|a bit|probably|way|maybe|not|a little|prob)] too old for @you
(am i|is (20|21|22|23|24|25|26|27|28|29|30|35|40)|would i be|if im) [(way|a bit)] too old
(@you|is it|would it be|are you|r u|are u|is that|thats) (ok|okay|weird|cool|fine|bad|a problem|creepy|alright) (that|if|with|cuz|because) (im|i am|me being|i m|ur talking to someone) [(a bit|a little|way|so|much|kinda|a lot)] (older|an adult|over 18|in my 20s|in my 30s|not ur age|not your age)
(does|would|will|do) (my age|our age|the age|age gap|the age gap|our age gap|the age difference|our ages) [(even|really)] (bother|scare|matter|freak|put) [(to|out)] (@you|us|off)
is my age (ok|okay|a problem|too much|weird|alright|fine)
(mind|care about|worry about|be scared of|let) (my age|the age gap|our age gap|age gaps|the age difference|our ages)
age is [(just|only|nothing but|jus)] a number
age just a number
(age|ages|age gap|the age gap|age difference|the age difference|our ages) (doesnt|does not|dont|shouldnt|isnt|is not|dosent|aint|wont|means nothing|is nothing) !unless-before (stone|bronze|ice|iron|middle|this day and|golden|new)
(it|that) doesnt matter how old (@you|we|i)
its just a number !unless-before (rank|level|score|grade|grades|followers|views|kd|elo|weight|price|version|subs)
(im|i am) [(like|only|just|basically)] (close to|near|around|about|not far from|almost|pretty much) @your age
(im|i am|we are|were) [(like|basically|about|around|almost|pretty much)] the same age
same age as @you
(do|would|r|d) @you [(ever|even)] (mind|like|talk to|date|trust|chat with|prefer|hang with|hang out with|speak to) [(talking to|with)] [(an|being with)] older (guys|men|boys|girls|women|people|ppl|guy|man|boy|girl|woman|someone|friends|dudes|ones)
(ok|okay|cool|fine|comfortable|good|down) with [(an|talking to|being friends with)] older (guys|men|boys|girls|women|people|ppl|guy|man|boy|friends|person)
(talked|dated|chatted|been|hung out|date|dating|friends) (to|with) [(an|a guy whos|someone whos|someone)] older (guy|man|boy|girl|woman|person|men|guys|than you|than u)
((guess|can u guess|can you guess) (how old i am|my age)|how old (do|d) @you think i am|how old @you think i am)
(when i was|back when i was) @your age
@you (might|may|will|would|probably|prob) [(think|say|find)] (im|i am|i m) [(way|a bit|too)] (old|too old|older)
i (look|act|feel|seem) [(a lot|way|much|really|so|pretty)] (younger|young|ur age|your age)
(im|i am) [(like|only|just|already|way|well)] (over|past|above|older than) (18|19|20|21|25|30|35|40) !unless-after (minutes|mins|min|miles|feet|ft|hours|hrs|km|weeks|days|levels|points|percent|kills|gems|coins|robux|hp|secs|seconds|times|of|bucks|dollars|pounds|euros|wins|games|m away)
(im|i am) [(only|just|like|about|a)] (few|couple|2|3|4|5|6|7|8|9|10) (years|yrs) (older|ahead of)
(im|i am) (@your|a|an) older (guy|man|dude|woman|brother figure|friend|male|person)
older (guys|men|boys|people|friends) (are|r|get|understand|know|treat|can) (@you|better|more|nicer|how|what|kinder|teach|girls)
we (have|got|have got) (a|an) [(small|little|big|tiny|bit of an)] age (gap|difference)
@you (like|into) older (guys|men|boys|people|ppl|girls|women)
(i|ive) [already] (finished|left|graduated) (school|college|uni|high school) [(like|a|ages|years|many|some)] (years|ages|a while|long|decades|ago)
(does|would|will|do|is|dont) (@you|it|that) _ (im|i am|being|someone|guys|me being) older
(talk|chat|be friends|speak|hang out|hang|friends|date|meet) (to|with|up with) (someone|a guy|a man|people|a friend|guys|men|ppl) [(a bit|a lot|whos|thats|who is)] older
(im|i am) [(really|so|pretty|super|kinda)] old (compared|next|for u|for you)
(who|nobody|noone|no one) (cares|care) (about|abt) (age|ages|our age)
older (than|then) @you (think|thought|expect|expected|guess|look|but)
(dont|pls dont|please dont) (freak out|be scared|be weirded out|judge) _ (my age|im older|how old i am)
(im|i am) [(just|only|like|kinda|probably|actually|honestly|way|much|a bit|a little|a lot|a few years|a couple years|quite a bit|a year|2 years|3 years|4 years|5 years|10 years|slightly|quite)] older !unless-after (now|today|version|and wiser|than (my|him|her|them|the|most|all))
(im|i am) not (that|so|much|that much|too|so much|very|really|even that|even) (old|older|much older|that old)
(im|i am) [(def|definitely)] old enough to (drive|drink|vote|buy)
(few|couple|some|several|5|10|6|7|8) (years|yrs) between us
(been|im|i am) out of (school|high school|college|uni) [(for|a|since)] (a|for|since|years|long|already|ages|now) !unless-after (day|days|week|weeks|month|months|summer|sick|flu)
(mind|care|matter|bother|bothers|ok|okay|cool|weird|scared|problem) (that|if|cuz|because|with) (im|i am|i was|were) [(not|a bit|so|a lot|way|much)] (older|old|an adult|grown|ur age|your age|over 18|in my)
i (have|got) my own (place|house|apartment|flat|car|home) [(@you|and|so|now)] (@you|and|so|now|if|where)
(im|i am) (in|at|going to|starting|done with|finished) (college|uni|university) !unless-before (when|once|since|while)
(i|im) [(a|an|just)] (a|an) (young|grown|adult|mature|experienced|single|older|nice older) (man|guy|male|dude|adult|woman) !unless-before (like)
(9|10|11|12|13|14|15|16|17|18|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) (year|yr) age (gap|difference)
i was @your age [(a few|not|once|like)] (once|not|a|like|before|too)
(im|i am|i was) [(a|way|quite|much|many|some|so|already|only|just|kind of|bit)] (years|decade|lot|bit|few years|couple of years|good bit) (older|above|ahead) [than] [@you]
(i|ive) (have|got|had|finished|left|graduated|quit|done) [(my|with|a|own)] (kids|children|school|college|uni|mortgage|wife|husband|full time job|job|house|beard|licence) _ (years|ago|long|time|since|already|old)
(older|grown) (guys|guy|men|man|people|women|woman|person|dude|ones) (like me|are (nicer|better|kinder|cooler|more|gentle)|know|treat|listen|understand|can) !unless-after (the answer)
(is|are|would|does) (it|that|you|my age|the age gap|the age) _ (ok|okay|bother|weird|fine|problem|matter|mind|put @you off|scare|scared) _ (older|age|adult|grown|old)
(age|the age gap|the age difference|years|our ages|numbers) (doesnt|dont|does not|shouldnt|wont|isnt|is not|never) [(really|even)] (matter|count|important|a problem|change|stop|mean) [(to|for|anything)] !unless-after (in the game)
(dont|do not) (let|worry|think|care) [(my|about|that|the)] [(my|about|im)] (age|age gap|older|how old)
i could (be|have been|pass) [(as|for)] @your (dad|father|uncle|big brother|older brother|brother|sister|mom|teacher|parent) !unless-after (team|guide)
(im|i am|i was) (out of|done with|finished with|past|long past|way past|through with) (college|uni|university|school|high school|my twenties|my teens) !unless-after (today|for (today|now|the day|the summer|the week)|early|at|until|till|sick)
(you|u) (dont|wont|do not|would not|wouldnt|shouldnt) (mind|care|be scared|worry|judge) _ older (friends|friend|guy|guys|man|person|people|woman|than|do)
i (was|were) born (in|back in|around) [(the|19)] (60|65|70|75|78|80|82|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|70s|80s|90s|1980|1985|1988|1990|1992|1995|1998)
(hope|is|isnt|are you ok with|does|think) (19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|42|45|50) (isnt|is|not|sound|sounds|a|too|seem|ok) [(too|that|way|so)] (old|older|much|bad|ok|weird)
(ill be|i will be|im turning|i turn|im almost|im nearly|going to be|just turned|im like|im about) (19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50) [(next|this|soon|in|on|years|now|but|lol)] (next|this|soon|in|on|years|now|but|lol|tomorrow) !unless-after (minutes|mins|games|level|levels|wins|points)
(more of a|a real|a proper|an actual|already a|kind of a|a young) (grown up|adult|grown man|grown woman) [(than|so|lol|and|i|but)] (than you|so|lol|i|but|myself)
(have|got) (a job|my own (flat|place|apartment|house|car|money)|an apartment|a flat|a real job) (and|so) (my own|a|i|an|no parents|own|can) !unless-before (when you|if you|need to|to|you)
(old|older) enough to (be|have been) @your (dad|father|mom|mother|parent|uncle|teacher)
(act|acting|feel|look|seem) (younger|like a kid|like a teenager|young|like a teen) (than|for|at|but|even) [(my|i)] (age|am|really|heart|im|though) !unless-before (you|u|she|he)
(i|im|ive) _ (older|adult|grown up|over 18|over 20|past 20|not a kid|not a teen|not a child|a man|a grown man|a grown woman|all grown) (than i|but|though|and|so|if|obviously|actually|lol|already|so what|anymore) !unless-before (when|if|you|who|not|are|he|she|sister|brother) !unless-after (you need|you must|the (game|pc)|my (sister|brother)|cooked|he|she|they)
(im|i am) [(like|almost|nearly|more than|about|over)] (twice|double|three times) @your age
(could|might) be @your (dads|fathers|moms|uncles|parents|teachers) age
(im|i am) (a|an|already a|already at|in|at) [(grad|phd|married|working|single|divorced|final year)] (uni|university|college|grad|phd|masters|married|working) (student|man|guy|woman|degree|dad|mom|adult|senior|already) !unless-before (if|when) !unless-after (project|application)
(being|getting|i like being|dating someone|having someone|someone|a guy whos|a man whos) (older|grown|an adult|more experienced|more mature) (has|is|means|can|knows|like me|makes|helps) !unless-before (my|his|her) !unless-after (the car|the tree)
(i|ive) (have|got) [(way|so much|much|a lot|many|some)] more (life experience|years|experience) (than|then|so|and) !unless-after (the team|in (ranked|this game))
(im|i am) [(only|just|like|barely)] (a few|a couple|a couple of|some|two|three|2|3|4|5|five|six|ten|10) (years|yrs) older
would @you (talk|chat|date|go out|be friends|hang out) [(to|with)] (a|an) (19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|50) year old
(im|i am) (20|30|40|twenty|thirty|forty) (something|ish)
i (graduated|finished (school|college|uni|university|high school)|left school) [(like|over|about)] (years|ages|ten years|10 years|five years|5 years|a few years|a couple years|a long time|decades) ago
(have|got) (a|my own) (daughter|son|kid|child|niece|nephew) (@your|about @your|around @your) age
(im|i am|must be|guess im) (an old man|an old guy|an old lady|old|ancient|a dinosaur|so old) (compared to|next to) @you
