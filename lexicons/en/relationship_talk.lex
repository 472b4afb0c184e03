signal: relationship_talk
version: 5
status: reviewed
tactic: Turns the talk to love and being a couple.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation); Lorenzo-Dus et al. 2016
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (guys|all|mom|mum|mommy|dad|daddy|bro|bros|dude|sis|son|sweetie|sweetheart|kiddo|grandma|nana|gran|everyone|both|team|class)
unless-before: (mom|mum|dad|grandma|nana)
unless-after: (experience|job|on a run|on the water)

(@you_are|your) [(now|like|so)] my (bf|gf|girlfriend|boyfriend|girl|man|wife|husband|soulmate|soul mate|other half|everything|whole world|one and only|valentine|crush|lover)
(@you_are|your) my (baby|babe|princess|angel|darling|sweetheart|love|queen|prince|baby girl|babygirl|baby boy|bby|sunshine)
(@you_are|your) [(all|only)] mine !unless-after (too|field|craft|cart)
(do|did) @you [(ever|already|still)] (have|got|want) [(a|any)] (bf|gf|boyfriend|girlfriend|boyfriends|girlfriends|bfs|gfs|crush|partner) !unless-after (on (alex|him|her)|in (@your|our|the) (class|grade))
(got|have|any|had|no) [(a|any)] (bf|gf|boyfriends|girlfriends|bfs) !unless-before (she|he|they|her|his|my friend)
(whos|who is) @your (bf|gf|boyfriend|girlfriend|crush)
(@you|@are_you|still) (single|taken|dating anyone|dating someone|seeing anyone|seeing someone|in love|with anyone|talking to any boys|talking to any guys) !unless-after (threaded|player|core|or (double|multi)|with (this|the|that)|handed|handedly|from|as|out|by|for|mode|user|quote|care)
(will|would|wanna|want to|wana|can|could|wud|do @you want to|do @you wanna) [@you] be (my|mine and) (gf|bf|girlfriend|boyfriend|girl|valentine|wife|princess|baby|babe|partner|man)
be (my|mine) (gf|bf|girlfriend|boyfriend|girl|valentine|wife|princess|baby|babe)
(im|i am|i think im|i fell|falling|im falling|think im|iam) [(so|kinda|totally)] (in love with|falling for|into|crushing on|obsessed with) @you !unless-after (guys|tube)
(fell|fallen|falling) (in love with|for) @you !unless-after tube
i (think i|really|rly|do|still|so|just|truly) love @you
i (love|luv|lurve|wuv) @you !unless-after (guys|all|for|too (mom|mum|dad)|tube|would|lol thanks|man|when|to)
(love|luv) @you (babe|baby|princess|beautiful|gorgeous|cutie|forever|more than anything|so so much)
i (have|got|caught) (feelings|a crush) (for|on) @you
i (really|rly|actually|kinda|like) like @you !unless-after (guys|r|idea|all)
i like @you (a lot|so much|more than|alot|too much|like that|in that way)
more than (a friend|friends|just friends|just a friend) !unless-before (need|need no)
(age is (just|only) a number|age (doesnt|dont|does not|dosent) matter|love has no age|age difference (doesnt|does not|dont|isnt))
have @you [ever] (kissed|dated|had a (bf|gf|boyfriend|girlfriend)|had @your first kiss) !unless-after (the|goodbye)
have @you ever (been kissed|been in love)
(ever|u ever|you ever|never) (kissed|dated) (a|any|some|an) (boy|girl|guy|boys|older guy|one|someone|anyone|body|man)
@your first (kiss|boyfriend|bf|gf|girlfriend|love|date)
(i|id|i wanna|i want to|i would|wish i could|i wish i could|if i|to|let me|can i|wanna|love to) [just] (kiss|cuddle|snuggle) (@you|with u|with you)
(i|wish i could|i could|wanna|want to|id love to|let me|can i|wish i was) [just] (hug|hold|hugging|holding|cuddling) (@you|ur hand|your hand) !unless-after (to|back|up|responsible|accountable|in|guys|mom|mum|dad)
(kiss|kisses|hugs and kisses) (from|for|to|4) (@you|me|my)
i (cant stop thinking|keep thinking|think|dream|dreamed|dreamt|was thinking) about @you (all|every|at night|so much|always|a lot|alot|constantly|last night|when)
i (cant stop thinking|keep thinking|cant stop dreaming|keep dreaming|had a dream) about @you
(cant|can not|cannot) (stop thinking about|get) @you
if @you (were|was|wer) [(a bit|a little|just|only|a few years)] (older|18|my age|legal|a little older)
(when|once|til|till|until) ((@you_are|your)|@you turn) (18|16|older|an adult|legal|old enough) !unless-after (to (drive|vote|drink|work)|drive|vote)
(ill|i will|i can|i would|id) wait (for @you|(until|till|til) (@you_are|your) (18|older)) !unless-after (guys|at|outside|by|in|near|here|in the|on the)
(lets|we could|we can|we should|wish we could|we) [(just|finally|secretly)] (date|be together|be a couple|get married|go out together|be bf and gf|be gf and bf|start dating|make it official) !unless-after (back)
(go|going|went) (out|on a date) with me !unless-after (and (the|my)|to the (store|shop))
(date|marry) me
(are we|were|we are|like we are|like were|r we) [(like|basically|kinda|now)] (dating|a couple|in a relationship|bf and gf|more than friends|together now|an item|soulmates|soul mates|meant to be|made for each other) !unless-before (they|you two|both|people|who|parents|characters)
(soulmate|soulmates|soul mate|soul mates|meant to be together|made for each other|perfect together|cute couple|@your [so] my type|am i ur type|am i your type)
(whats|what is|wats) @your (type|type of guy|type of boy|type in guys|type in boys|love language) !unless-after (of (car|phone|computer|game|music|weapon|pc)|chart)
(do|would|wud|could|did) @you [ever] (like|date|prefer|go for|be with|dating|kiss) [(a|an|the|someone)] (older|mature|grown) (guys|guy|men|man|boys|boy|women|woman|people|one)
(would|wud|could|will) @you [ever] (date|marry|kiss|go out with|be with|be in a relationship with) (me|someone like me|a guy like me|someone my age)
(do|does|did) (boys|guys|girls|any boys|any guys) (like|flirt with|talk to|hit on) @you
(good night|goodnight|gn|nite|night|morning|good morning|gm|hey|hi|hello|miss u|miss you|love u|ok|thanks|sorry|come on|cmon|pls|please) (baby|babe|princess|gorgeous|beautiful|handsome|sweetheart|my love|baby girl|babygirl|bby|cutie|darling|my angel|sweet girl)
i (miss|missed|misd|was missing) @you (so much|sm|baby|babe|already|too much|like crazy|every)
(i want|i need|wish i had|wish i could be with|i wanna be with|i want to be with) @you (all to myself|in my arms|next to me|in my life|here with me|beside me|forever|only)
(i wanna|i want to|wish i could|i wish i could|lets|i will|ill|gonna|we will|well) (be with @you|marry @you|spend (my|the rest of my) life with @you|grow old with @you|take care of @you forever)
(our (relationship|wedding|future together|first kiss|first date)|future (wife|husband))
i (get|got|am|was|feel) [(so|really|kinda)] jealous (when|if|of|that|bc|because) (@your|@you|other|them|him|those boys) !unless-after (trip|vacation|experience|camping|setup|weather|holiday)
(be|want|need|looking for|find) (@your|a|my) (relationship with @you|secret gf|secret girlfriend|secret boyfriend|online gf|online girlfriend|online boyfriend|e girl|e gf)
(i wish|wish|i wanna|i wanted) (i could|to) (hug|hold|cuddle) @you
(wish @you (were|was)|@you feel like|feels like (ur|youre)|(are|r) @you|treat @you like) my (gf|bf|girlfriend|boyfriend|girl|wife)
do @you (like|love|fancy) me !unless-after (to|guys)
(catching|caught|got|having|developing|have) [(real|such)] feelings for @you
(be|are|were|like|such|make) a [(real|proper|cute|perfect|good|great)] couple !unless-after of !unless-before (they|you two|those two|parents)
age is [(just|only|nothing but|but)] a number
(love|age|my heart) (doesnt|dont|does not) (care|matter|know|mind) [about] (age|what|how old|between|if|when|babe|to me) !unless-after (the (file|server)|linux)
(been|gone out|go out|going out|slept over|out on a date) with (a|an) (guy|boy|man|older|grown|girl|lad|25|20|19|22|30)
(wanna|want to|lets|would @you|u wanna|we could|we should) date !unless-after (back|the|time|night|format|it|a)
(someone|anyone|anybody|somebody|a boy|a guy|any boys|any guys|some boy) @you (like|fancy|have a crush on|r into|are into|love) !unless-after (to (play|talk|trade|watch)|in the (team|movie|show))
@you belong (to|with) me
(my heart|butterflies|heart) [is] (beats|skips|races|melts|aches|yours|belongs to @you|racing|when @you)
in love (rn|now|so much|so bad|already) with @you
(got|have|has|u have|seeing|found) a (fella|boyf|man friend|bloke|lover|special someone) !unless-before (she|he|they|her)
make (this|it|us) official
(are|r) we together
(think|thinking|dreaming|dreamt|dreamed) (about|of) @you (all|last|every|day|night|again|constantly|24|in|so) !unless-after (guys|the (team|class))
@you make (me|my heart) (so happy|smile|melt|feel (alive|loved|young|so good|special)|blush) !unless-after (guys|all|thanks)
(be|stay|always|forever) (mine|my baby|my girl|my boy|my love) !unless-after (field|craft)
(i|id) (wanna|want to|would|will|could) (treat|spoil|love|protect) @you (right|like|so|forever|better|properly|from)
(do|would|dont|will|could|can) @you [(want|ever|like|wanna|love)] [(to)] (be|go|end up|get) (with|out with|together|mine|my (girl|boy|girlfriend|boyfriend|baby|wife|husband|valentine|princess|gf|bf|date)) !unless-before (who) !unless-after (on the (team|bus)|(partner|teammate|duo) (for|in)|partner|group)
(kiss|kisses|cuddle|cuddles|hug and kiss) (me|you|hand|hands|from me|for you|and|tonight|please|now) !unless-before (mom|grandma|the) !unless-after (grandma|goodbye to|the (dog|baby)|up|on|still|the)
hold (my hand|@your hand|me (close|tight|tonight))
my (princess|baby|love|queen|angel|girl|sweetheart|darling|one and only|beautiful|soulmate|dream girl|babe|future wife|boo) [(forever|always|i|you|and|now|ok|right)] (forever|always|now|you|youre|goodnight|ok|how|i love|i miss|dont|come|tonight) !unless-before (is|with|for|and|to|tell|miss) !unless-after (is|was|has|had|went)
(one day|someday|in a few years|when you are older|when youre older|when you turn|soon) [(ill|we|i|you|well|we will|id)] [(will|can|could|want to|would|get|be)] (marry|be together|get married|live together|be mine|my wife|my girlfriend|date|couple|kiss|be a couple|have you) !unless-after (in the (show|book|game))
(dream|dreamed|dreamt|think|imagine|thinking|dreaming) (about|of) (us|me and you|you and me|kissing|marrying|being together|being with you|holding|you every night|our future|our wedding) !unless-after (winning|playing|in the finals)
(can|could|may|would|should|let) (i|me) be @your (boyfriend|girlfriend|bf|gf|man|valentine|date|first|prince|husband|first kiss|first love) !unless-after (for the (play|scene))
(who|anyone|someone|anybody|which boy|which girl|any boys|any girls) [(in|at|do|that|you|is|your|class|school)] _ (you|u|ur) (like|fancy|crush|love|into|have a crush|like like|crushing) !unless-before (does|if) !unless-after (to (sit|work|play|join)|best (character|song))
(bet|i bet|guess|surely|sure) (you|u|ur|youre|you are) [(already|all|got|have)] (taken|spoken for|a boyfriend|a girlfriend|a bf|a gf|single|someone|a crush|in love) !unless-after (care)
(do|did|does) (you|u) (like like|really like|love|fancy|have a thing for|have feelings for|crush on|have a crush on) (someone|anyone|me|somebody|anybody|a boy|a girl|older|guys|boys|him|her) !unless-after (else who plays|to (help|lead))
(got|have|had|any) [(you|a|any|ever|ever had)] [(secret|big|real|first)] (crush|crushes|kiss|boyfriends|girlfriends|love|lover|crush on|sweetheart) (tho|yet|or|on (me|someone|anyone)|be honest|right now|at school|in class|tell) !unless-before (he|she|i|they|we|who)
(are|so are|if) (we|you and me|you and i|me and you|u and me) [(like|now|a|officially|kind of)] (a thing|dating|a couple|together|official|more than friends|boyfriend and girlfriend|exclusive|an item) !unless-before (they|when) !unless-after (in the (group|lobby|team|project)|for the (project|dance))
(@you_are|@you) [(the|my)] (love of my life|one for me|only one i love|first love|one and only|dream girl|dream boy|girl of my dreams|boy of my dreams|other half)
(do you|you|ever) (believe|believed) in (love|soulmates|true love|fate|love at|us|destiny) !unless-after (the (game|book)|santa)
(wish|want|if only|would love|id love) [(i|to|we)] [(i|we|could|to)] (could|to) (date|kiss|marry|cuddle|be with|hold|be your|have) (you|u|boyfriend|girlfriend|us|your hand|each other) !unless-after (guys|on (our|my|the) team|over (for|to)|as (a|our|my) (coach|teacher|captain)|come|all|try|in (our|my|the) (band|class|group))
