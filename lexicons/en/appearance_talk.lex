signal: appearance_talk
version: 3
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: to (the|school|practice|prom|homecoming|the dance|the party|the wedding|the game|church)
unless-after: for (halloween|the (dance|play|party|wedding|show|concert|game)|picture day|prom|spirit day|costume day)
unless-before: (dog|cat|puppy|kitten|grandma|nana)

@you_are [(so|really|rly|very|super|such a|pretty|hella|just|too|actually|a|the|def)] (cute|cutie|pretty|beautiful|gorgeous|handsome|adorable|good looking|stunning|hottie|hot|attractive|photogenic|a 10|cutest|prettiest|most beautiful) !unless-after (much|good|far|sure|well|funny|cool|smart|dumb|right|close|sweaty|and sweaty|fast|new|lucky|late)
@you (look|looked|looks|lookin|must look|always look) [(so|really|rly|very|pretty|super|too|absolutely|just)] (cute|pretty|beautiful|gorgeous|handsome|adorable|stunning|good|great|amazing|hot|lovely|nice|fine|perfect|like a model|attractive|photogenic) !unless-after (to me|on paper|at the|in the game|with that skin|for ur age|for that)
@you (look|looked|looks) (older|way older|much older|young|younger|so young) !unless-before (thought|think)
(looking|lookin) (cute|pretty|beautiful|gorgeous|hot|good today|fine|stunning|lovely)
(hey|hi|hello|ok|thanks|night|morning) (cutie|hottie|pretty|gorgeous|beautiful|pretty girl|good looking|handsome)
(pretty|cute|beautiful|prettiest|cutest) (girl|girls|face|boy) (@you|like|on|in|i|ever)
(prettiest|cutest|hottest|most beautiful) (girl|boy|person|one|face|eyes|smile) !unless-before (her|his)
(so|too|really|rly|very) (cute|pretty|beautiful|gorgeous|hot) (in|on) (@your|that) (pfp|pic|pics|picture|selfie|profile|photo|photos|cam|story|outfit|dress)
what (do|did) @you look like
(what|how) @you look like
(describe|tell me about|tell me) (urself|yourself|ur looks|your looks|(how|what) @you look|ur body type|your body type|@your (looks|body|hair|appearance)) !unless-after (in (3|three|a) words|resume|for the job)
(what|wat|wut|whatcha|whats) [(@you|are|r|do)] [@you] (wearing|got on|wearin|have on) !unless-after (my|the|a)
(what|wat) (do|did) @you wear (to (sleep|bed)|at night|at home|when|2day|today)
(wyw|what color (shirt|top|dress) [(r|are)] @you|whatcha wearin|ur outfit|your outfit|what outfit)
how tall (@you|@are_you|is u)
how much (@you|do) [@you] weigh
(whats|what is|wats) @your (height|weight|body type|hair color|hair colour|eye color|eye colour|shape|dress size|size)
what size (@you|are|r|do|shirt|clothes|dress) !unless-after (drive|disk|partition|screen|ram|file|monitor)
(what (color|colour)|whats the (color|colour)) (is @your hair|are @your eyes|hair (@you|do|have)|eyes (@you|do|have)|of @your (hair|eyes)|ur (hair|eyes)|your (hair|eyes))
are @you (blonde|blond|brunette|skinny|slim|curvy|tall|short|chubby|thin|petite|a blonde|a brunette) !unless-after (on|of)
(nice|cute|pretty|beautiful|gorgeous|lovely|love the|love that|like ur|like the) (pfp|selfie|selfies|profile pic|profile picture|smile|eyes|hair|figure|face|dress|outfit|body|avi) !unless-after (skin|of the (cat|dog))
(nice|cute|pretty|good|hot|gorgeous) (pic|pics|photo|photos|picture) of (@you|urself|yourself)
@your (@picture|profile pic|pfp|avi|story|dp) (is|are|looks|look|r|was|got me) [(so|really|rly|very|super|just|pretty)] (cute|pretty|beautiful|amazing|good|gorgeous|hot|stunning|nice|lovely|adorable|fire|great|perfect)
(is|was) (that|this|it) [(really|rly|actually)] @you in (@your|the|that) (pfp|pic|pics|profile pic|profile picture|profile|photo|photos|picture|avi|dp|selfie)
(saw|seen|looked at|checked|looking at|liked|like|love|loved|stalked) [all] @your (pic|pics|selfie|selfies|photos|pictures|pfp|profile pic|story|stories|insta pics) !unless-after of
i (love|like|luv|adore|really love|really like) (@your|that) (smile|eyes|hair|outfit|face|look|looks|body|figure|dimples|freckles|curls|skirt|dress|voice) !unless-after (skin|character)
@your (smile|eyes|hair|face|body|dimples|figure|skin) (is|are|r|looks|look|make|makes|so) [(so|really|very|just|me)] (cute|pretty|beautiful|amazing|gorgeous|perfect|hot|stunning|nice|lovely|smile|melt|soft|adorable|great)
(@you|u have|you have|youve|u got|you got|with) (got|have) [(such|a|the|such a)] (cute|pretty|beautiful|gorgeous|lovely|nice|amazing|perfect|stunning|great|right) (smile|eyes|face|hair|look|looks|body|figure|features) !unless-after (dog|cat)
@you (could|should|can|would|must|shud|cud) (be|become|make|totally be|def be) [(a|an|such a|a great)] (model|models|supermodel|fashion model|good model|influencer|actress)
@you (could|should|cud|shud|can) (model|do modeling|do modelling|try modeling|try modelling)
(@your|the|that) [(right|perfect)] (look|face|body|figure|height) (for|of) (it|a model|modeling|modelling|this|the (job|campaign|brand|shoot)|our) !unless-after (error|bug)
(bet|i bet|im sure|sure) (@you_are|u look|you look) [(so|really|very|even)] (cute|pretty|beautiful|gorgeous|hot|amazing|handsome|stunning|good looking|prettier|cuter)
(do|have) @you (got|have) [(a|any|ur)] (curves|abs|braces|freckles|dimples|piercings|tattoos|long hair|short hair|blue eyes)
(so|really|rly|super|too|actually|damn|very|seem|seems) [(so|really|actually)] (pretty|cute|gorgeous|beautiful|stunning|hot) (@you|omg|lol|babe|in|for|today|fr|ngl|wow|girl|rn|tho|damn|and) !unless-before (it|that|thats|its|this|he|she|hes|shes|they|cat|dog|weather) !unless-after (the|a|it|outside|here)
@you (seem|sound|must be|look so|are actually|r actually|are lowkey|look) [(really|so|very)] (pretty|cute|gorgeous|beautiful|hot)
(love|like|luv) @your (hair|eyes|smile|outfit|dress|look|face|style|figure)
(how long|how short|what style|curly or straight|what color) is @your hair
what (@you_are|u|you r|u got) (wearing|got on) !unless-after (to (the|school)|for (the|halloween))
(wearing|wear|put on) (anything|something|sth|smth) (cute|nice|pretty|comfy|special|for me)
@you (totally|really|def|definitely|seriously|honestly) (could|should|can) (be a model|model|be in)
(bone structure|model looks|a model face|natural beauty|camera ready|so photogenic)
(send|give|gimme|need|tell me) [me] [(@your|a)] (description|descrip) [of] (@you|urself|yourself|how @you)
(skinny|slim|thin|curvy|tall|short|blonde|brunette) or (skinny|slim|thin|curvy|tall|short|chubby|blonde|brunette|thick|not|dark) !unless-after (story|version|coffee|latte)
(as|so|how|more|anyone|anything|girl|girls) (pretty|beautiful|cute|gorgeous) (as|than) @you
how (do|did) @you look !unless-after (at|up|for|it)
(rate|rating) (urself|yourself|ur looks|my looks)
