signal: appearance_talk
version: 2
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends|tries)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy|this girl|this man|some man|this person) [(just|always|even|then|also)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling|tells|begged) me
unless-before: (he|she|they|someone|this guy|some guy|this girl|this person) [(just|always|even|then|also)] (said|says|keeps saying|kept saying|wrote|texted)
unless-before: did (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|tell|say|want|offer|try)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: to (the|school|practice|prom|homecoming|the dance|the party|the wedding|the game|church)
unless-after: for (halloween|the (dance|play|party|wedding|show|concert|game)|picture day|prom|spirit day|costume day)
unless-before: (dog|cat|puppy|kitten|grandma|nana)

(ur|youre|you are|u are|u r) [(so|really|rly|very|super|such a|pretty|hella|just|too|actually|a|the|def)] (cute|cutie|pretty|beautiful|gorgeous|handsome|adorable|good looking|stunning|hottie|hot|attractive|photogenic|a 10|cutest|prettiest|most beautiful) !unless-after (much|good|far|sure|well|funny|cool|smart|dumb|right|close|sweaty|and sweaty|fast|new|lucky|late)
(u|you|ya) (look|looked|looks|lookin|must look|always look) [(so|really|rly|very|pretty|super|too|absolutely|just)] (cute|pretty|beautiful|gorgeous|handsome|adorable|stunning|good|great|amazing|hot|lovely|nice|fine|perfect|like a model|attractive|photogenic) !unless-after (to me|on paper|at the|in the game|with that skin|for ur age|for that)
(u|you|ya) (look|looked|looks) (older|way older|much older|young|younger|so young) !unless-before (thought|think)
(looking|lookin) (cute|pretty|beautiful|gorgeous|hot|good today|fine|stunning|lovely)
your (cute|beautiful|gorgeous|cutie|stunning|adorable)
(hey|hi|hello|ok|thanks|night|morning) (cutie|hottie|pretty|gorgeous|beautiful|pretty girl|good looking|handsome)
(pretty|cute|beautiful|prettiest|cutest) (girl|girls|face|boy) (like|on|in|i|u|you|ever)
(prettiest|cutest|hottest|most beautiful) (girl|boy|person|one|face|eyes|smile) !unless-before (her|his)
(so|too|really|rly|very) (cute|pretty|beautiful|gorgeous|hot) (in|on) (ur|your|that) (pfp|pic|pics|picture|selfie|profile|photo|photos|cam|story|outfit|dress)
what (do|did) (u|you|ya) look like
(what|how) (u|you|ya) look like
(describe|tell me about|tell me) (urself|yourself|ur looks|your looks|(how|what) (u|you|ya) look|ur body type|your body type|(ur|your) (looks|body|hair|appearance)) !unless-after (in (3|three|a) words|resume|for the job)
(what|wat|wut|whatcha|whats) [(are|r|u|you|do)] [(u|you|ya)] (wearing|got on|wearin|have on) !unless-after (my|the|a)
(what|wat) (do|did) (u|you|ya) wear (to (sleep|bed)|at night|at home|when|2day|today)
(wyw|what color (shirt|top|dress) [(r|are)] (u|you)|whatcha wearin|ur outfit|your outfit|what outfit)
how tall (are you|are u|r u|r you|is u|u|you|ya)
how much (do|u|you) [(u|you|ya)] weigh
(whats|what is|wats) (ur|your) (height|weight|body type|hair color|hair colour|eye color|eye colour|shape|dress size|size)
what size (are|r|do|shirt|clothes|dress|u|you) !unless-after (drive|disk|partition|screen|ram|file|monitor)
(what (color|colour)|whats the (color|colour)) (is (ur|your) hair|are (ur|your) eyes|hair (do|u|you|have)|eyes (do|u|you|have)|of (ur|your) (hair|eyes)|ur (hair|eyes)|your (hair|eyes))
are (u|you) (blonde|blond|brunette|skinny|slim|curvy|tall|short|chubby|thin|petite|a blonde|a brunette) !unless-after (on|of)
(nice|cute|pretty|beautiful|gorgeous|lovely|love the|love that|like ur|like the) (pfp|selfie|selfies|profile pic|profile picture|smile|eyes|hair|figure|face|dress|outfit|body|avi) !unless-after (skin|of the (cat|dog))
(nice|cute|pretty|good|hot|gorgeous) (pic|pics|photo|photos|picture) of (u|you|urself|yourself)
(ur|your) (profile pic|pfp|pic|pics|selfie|selfies|photo|photos|picture|pictures|avi|story|dp) (is|are|looks|look|r|was|got me) [(so|really|rly|very|super|just|pretty)] (cute|pretty|beautiful|amazing|good|gorgeous|hot|stunning|nice|lovely|adorable|fire|great|perfect)
(is|was) (that|this|it) [(really|rly|actually)] (u|you) in (ur|your|the|that) (pfp|pic|pics|profile pic|profile picture|profile|photo|photos|picture|avi|dp|selfie)
(saw|seen|looked at|checked|looking at|liked|like|love|loved|stalked) [all] (ur|your) (pic|pics|selfie|selfies|photos|pictures|pfp|profile pic|story|stories|insta pics) !unless-after of
i (love|like|luv|adore|really love|really like) (ur|your|that) (smile|eyes|hair|outfit|face|look|looks|body|figure|dimples|freckles|curls|skirt|dress|voice) !unless-after (skin|character)
(ur|your) (smile|eyes|hair|face|body|dimples|figure|skin) (is|are|r|looks|look|make|makes|so) [(so|really|very|just|me)] (cute|pretty|beautiful|amazing|gorgeous|perfect|hot|stunning|nice|lovely|smile|melt|soft|adorable|great)
(u|you|ya|u have|you have|youve|u got|you got|with) (got|have) [(such|a|the|such a)] (cute|pretty|beautiful|gorgeous|lovely|nice|amazing|perfect|stunning|great|right) (smile|eyes|face|hair|look|looks|body|figure|features) !unless-after (dog|cat)
(u|you|ya) (could|should|can|would|must|shud|cud) (be|become|make|totally be|def be) [(a|an|such a|a great)] (model|models|supermodel|fashion model|good model|influencer|actress)
(u|you|ya) (could|should|cud|shud|can) (model|do modeling|do modelling|try modeling|try modelling)
(the|ur|your|that) [(right|perfect)] (look|face|body|figure|height) (for|of) (it|a model|modeling|modelling|this|the (job|campaign|brand|shoot)|our) !unless-after (error|bug)
(bet|i bet|im sure|sure) (ur|youre|you are|u are|u r|u look|you look) [(so|really|very|even)] (cute|pretty|beautiful|gorgeous|hot|amazing|handsome|stunning|good looking|prettier|cuter)
(do|have) (u|you) (got|have) [(a|any|ur)] (curves|abs|braces|freckles|dimples|piercings|tattoos|long hair|short hair|blue eyes)
