signal: travel
version: 3
status: draft
tactic: Proposes a journey, a stay or running away.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (business|conference|client|office|the (team|tournament|match|class|school trip|field trip)|(mom|mum|dad|grandma) (and|is))

(ill|i will|i can|i already|i|ive|i just|ill even) (buy|book|pay for|get|booked|bought|got|paid for|cover|sort) [(@your|a|the|an|two)] (ticket|tickets|plane ticket|flight|flights|hotel|bus|train|hotel room|room for us|train fare|bus fare|travel) (@you|to|for u|for you|so|if|from|and|then) !unless-after (the (concert|show|game|event|movie|work|festival|server|app)|my (mom|dad|wife|family)|work)
(ill|i will|im gonna|i can|i could|let me|i already|i|ive|i just) (buy|book|pay for|get|booked|bought|got|paid for|send|sent) (@you (a|the|an)|@your|us (a|the)) (ticket|tickets|train ticket|bus ticket|plane ticket|flight|hotel|bus|train|room|airbnb|hotel room) !unless-after (for (the (concert|conference|show|tournament)|work)|confirmation)
come (stay|live|visit|travel|away|on (a trip|vacation|holiday)|on holiday|abroad|to (spain|miami|vegas|dubai|london|new york|paris|la|the city)) with me
come (live|stay) (here|at my|in my|with us)
(come|move) in with (me|us)
(@i_will|i might|im|i just want to) (fly|drive|come|travel|flying|driving|traveling|travelling|coming|get on a (bus|train|plane)) [(out|down|over|up|there|all the way|hours)] (to|just to|2) (see|visit|meet|get|be with) @you !unless-after (guys|all|play|at the (game|match))
(get|take|catch|jump on|hop on|grab) (the|a) (bus|train|taxi|uber|plane|coach|tram|flight) (to (me|my|see me|meet me|where i|mine|come)|and (ill|i|come|meet)|here|tonight|tomorrow and|over here|down here|up here)
(run|running|ran) away (with me|together|from home|from ur|from your|tonight|and (live|be|stay|come)|n come|to (me|my|be with))
(just|could|should|u should|why dont @you|maybe|would @you ever|ever thought (of|about)|u ever|lets) (run|running|leave|leaving|get|move) away !unless-after (from (the|him|her|that|it|zombies)|with (it|this|that)|when)
(lets|we (could|should|can)|wanna|want to|wana|would @you (like to|wanna)) [(just|all)] (run away (together|with me)|go away together|go away just us|stay in a hotel|get a hotel|get a room|take a (trip|vacation|holiday)|go on (a trip|vacation|holiday|a road trip) (together|just|with me)|leave (town|together|everything|this place)|travel together|move in together|live together|go abroad)
@you (can|could|should|cud|will|would|gonna) [(come|always|just|totally)] (live|stay|move in|stay over|travel|move here|crash) (with (me|us)|at my|here|at mine|in my|far away|abroad) !unless-after (for the (raid|game|stream)|on the server|in the chat)
(do|did) @you (have|got|hav) (@your|a) (passport|travel pass|id card|bus pass|train pass|suitcase) !unless-after (number format|photo size)
@you (got|have) (a|ur) passport
(bring|grab|get|pack|take) (@your|a) (passport|suitcase|birth certificate|bag|things|stuff|clothes|bags) (and|with|so|tonight|for the trip|then|before|when) (@your|@you|come|meet|me|we|wait|leave|ill|i|dont|they|parents|nobody) !unless-after (practice|school|check in|the (bus|gym|field trip)|at (practice|school))
(pack|bring) (@your|a) (bag|suitcase|passport|things) !unless-after (lunch|for (practice|school|camp|the (trip|field trip|game))|to (practice|school))
(dont|no need to) (tell|mention|say) _ [the] (trip|hotel|ticket|tickets|flight|train|where @you_are going|ur leaving|youre leaving) !unless-after (its a surprise|surprise|birthday)
(trip|vacation|holiday|weekend|weekend away|getaway|road trip) (with me|just (@you|us|me|the two)|alone with|for (the two|2) of us|together just|2gether) !unless-after (family|mom|and (the|my|our) (kids|wife|family))
(hotel|motel|hotel room|airbnb|room) (for (us|the two|u and me|you and me|me and u|me and you|2|the night just)|just (us|the two)|together|near (@your|@you)|with me|is (booked|paid|on me)|room for us) !unless-after (conference|expensed|by the company)
@i_will (take|bring|fly|get) @you (to (disney|disneyland|miami|vegas|dubai|london|new york|paris|the city|america|another country)|away|abroad|out of (here|there|town|that (house|place))|on (a trip|vacation|holiday)|over here|out here|far away) !unless-after (points|the right|from the|menu)
(meet|come to) me (at|in) (the|a|my) (airport|station|train station|bus station|hotel|motel)
(ill|i will|i can|everything is|its all|all) (pay|cover|paying|paid) [for] [(@your|the|all the)] (travel|trip|ticket|tickets|train|flight|flights|bus|hotel|journey) !unless-after (expenses|report|reimbursed|company|@your (mom|parents))
(start|have) [a] new life (together|with me|here|somewhere)
(leave|quit|ditch) (home|ur (home|house|town|family|school)|your (home|house|town|family|school)) (and|for|to|behind) (come|me|be|live|with me|join|stay|everyone|them)
@you (should|could|can|must|gotta|wanna|want to) [(just|come|totally)] (live|stay|move in|come live) (with|w|at) (me|mine|us|my)
(fly|bring|get|ship|take|move) @you (out|over|abroad|here|to me|away|to my (country|city|place)) !unless-after (of|of bed|there by|here by|soon to|the truth|for practice|to practice|home)
(ill|i will|i can|imma|gonna|i could) (come|get|drive|travel|fly|be) [(down|over|up|there)] (on|by) (train|bus|plane|the (train|bus|plane|next train|next bus|first train)) !unless-after (to work|from work|station to)
(pack|grab) (@your|some|a few|all ur|all your|enough) (clothes|things|stuff|bags|bits|essentials) !unless-after (to (donate|practice|school|the (sale|drive))|camping|camp|warm|for (the|camp|winter|charity|practice))
(weekend|week|night|holiday|trip|few days|summer|vacation) (away|together|with me|at mine|at my place|abroad|just us|alone|in a hotel) !unless-after (family|mom|mum|dad|from (work|kids)|from the|(my|our) (wife|kids|family)|team)
(get|be|jump|hop|take) (on|in) the (train|bus|coach|next train|next bus|first train|first bus|taxi|plane|(1|2|3|4|5|6|7|8|9|10|11|12) (train|bus|oclock train|oclock bus)|last train|last bus) !unless-after (to (school|practice|work|class)|after school with|home|with the (team|class))
(theres|i (have|got)|saved|booked|reserved|have) a (seat|ticket|place|room|bed|spot) (on the (bus|train|plane|coach)|for @you|with @your name|waiting for @you|here for @you) !unless-after (at (the table|lunch|the concert)|in the (raid|lobby|class)|on the team)
(ill|i will|i can|i could) (meet|get|collect|pick) @you [up] (at|from) the (station|train station|airport|bus station|bus stop|terminal|coach station|port|ferry) !unless-before (mom|dad|mum|grandma)
(come|fly|travel|move|run) (to|over to|out to) (me|my (country|city|town|state)|where i (live|am)|meet me in|england|america|spain|germany|miami|vegas|london|dubai) !unless-after (for (the (conference|match|concert|tournament|meeting)|work)|and the|tell me)
(hotel|motel|airbnb|apartment|room|flat|house) (for us|just for us|for the night|for the weekend|waiting|booked|ready for @you|all to ourselves|paid for) !unless-before (conference|business|family)
(take|took|got|get) @you (away|out) [(from|of)] (from (@your|all|this|them|here|there)|of (@your|that house|there|here|this)) !unless-after (the way|jail|bed|practice|trouble|the (game|fight))
(passport|id|birth certificate) (ready|sorted|with @you|on @you|or not|yet|in ur|in your|expired) !unless-after (office|photo|number|field)
