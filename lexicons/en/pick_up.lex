signal: pick_up
version: 2
status: draft
tactic: Offers to fetch the other one.
source: O'Connell 2003; Olson et al. 2007 (physical approach)
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends|tries)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy|this girl|this man|some man|this person) [(just|always|even|then|also)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling|tells|begged) me
unless-before: (he|she|they|someone|this guy|some guy|this girl|this person) [(just|always|even|then|also)] (said|says|keeps saying|kept saying|wrote|texted)
unless-before: did (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|tell|say|want|offer|try)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: [(from|at|after|to|for|from the|from ur|from your)] (practice|training|swimming|ballet|rehearsal|soccer|football|daycare|grandmas|nanas|grans|dentist|piano|band|dance class|tournament|match|meet|preschool|nursery|camp|orthodontist|doctor|recital|scouts|church)
unless-after: (with (ur|your) (sister|brother|mom|dad|cousin|cousins)|for dinner|dinner|love mom|love dad|(mom|mum|dad|grandma|nana) (is|will|said)|who needs|everyone|anyone)
unless-before: (mom|mum|dad|grandma|grandpa|nana|auntie|aunt|uncle|who|(ur|your) parents|parents|mother|father|coach)

((ill|i will|im gonna|i can|i could|id|let me)|want me to|let me come|should i|can i|could i|ill come|gonna|imma) (pick (u|you|ya) up|pick up (u|you)|come get (u|you|ya)|come pick (u|you|ya) up|drive to (u|you|ya)|come and get (u|you|ya)|scoop (u|you|ya)|get (u|you|ya) from|fetch (u|you|ya)|collect (u|you)|swing by|come by (ur|your)) !unless-after (when the|data|the|a|stats|info|some)
pick (u|you|ya) up (at|after|from|around|by|near|outside|in|tonight|tomorrow|later|when|on|right|without|wherever|behind|before|somewhere|if|and|so|ok|now|rn) !unless-before (he|she|will mom)
((ill|i will|im gonna|i can|i could|id|let me)|want me to|should i) (give (u|you|ya) a (ride|lift)|drive (u|you|ya)|take (u|you|ya) (home|there|back|for a (drive|ride|spin)))
(do (u|you|ya)|u|you|if (u|you)|wanna|want|need|u want|get) (want|need|get|have|a|wanna) [(a)] (ride|lift) [(with me|in my)] (home|from|to|tonight|after|somewhere|with me|in my|w me|back|tomorrow|later|off me|i|with) !unless-after (horse|simulator)
(want|need|wanna) a (ride|lift) !unless-after (simulator|horse)
(get|hop|jump|climb|come sit|sit|be) in (my|the) (car|truck|van|jeep|backseat|back seat|front seat) !unless-after (simulator|game|in gta|in fortnite)
(look|wait|watch|lookout) (for|4|out for) (a|my|the) [(black|white|red|blue|silver|grey|gray|green|dark|old|big)] (car|van|truck|jeep|honda|bmw|suv|toyota) !unless-after (in gta|on the map|keys|key|dealer)
(where|what time|when|which (corner|exit|gate|door)) (should|can|do|could|shall|to|will) (i|we) [(come|go)] (pick (u|you|ya) up|get (u|you|ya)|fetch (u|you|ya)|come get (u|you|ya)|collect (u|you)|park|wait for (u|you)) !unless-after (the|a)
(ill|i will|im gonna|i can|i could|id|let me) (be|wait|park|be waiting|be parked|meet (u|you)) [(right|just)] (outside|around|near|at|by|across|behind|in front of) (ur|your|the) (house|school|home|place|corner|gate|gates|street|road|block|bus stop|parking lot|car park|back) !unless-after (entrance with|with the (team|kids|van))
(ill|i will|im gonna|i can|i could|id|let me) (wait|park|be waiting|be parked) (around the corner|round the corner|down the street|down the road|outside|up the street|across the street|in my car|in the car)
(im|i am|already|im parked|im waiting|waiting|parked|sitting) [(already|just|parked|waiting|sitting|in my car)] (outside|around the corner|round the corner|down the street|across the street|down the road|in the (parking lot|car park|car|lot)|by the gates|in my car) !unless-after (playing|working|eating|with my|the|of|gardening|right now with)
(ill|i can|i will|lemme|let me|can i) (send|get|order|call|book|pay for|send over) (u|you|ya|ur|your|a|an) [(an|a)] (uber|taxi|lyft|cab|ride|bolt|car) !unless-after (home from (practice|work)|key|game)
(uber|taxi|cab|lyft|ride) (for (u|you)|on me|to (me|my|mine)|and ill pay|ill pay|ill cover|i paid|is paid)
wait (for me|4 me|there|outside) (outside|at the (corner|gate|back|bus stop|end)|down the street|by the|near the|around the corner|in the parking|and get in|till i|until i|across|behind) !unless-after (lobby|spawn|boss|gate in (game|the game)|raid)
i (have|got|just got|own|drive|can drive|have my) [(a|my|my own|the|my moms|an)] (car|licence|license|van|truck|car and) [(so|i|and|we|now)] (so|i can|and (i|we|could)|we could|we can|ill|could) !unless-after (fix|race|sim)
i (can|could) drive [(us|u|you|over|so|now|and)] (us|u|you|over|so we|so i|and (pick|get|come)|to ur|to your|wherever|anywhere) !unless-after (work|school)
