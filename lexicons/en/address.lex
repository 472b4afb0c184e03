signal: address
version: 2
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (email|ip|mac|server|web|wallet|bus|memory|url|proxy|dns|router|subnet)
unless-before: (ip|email|mac|memory|web|server)
unless-after: (for the (party|game|match|practice|invite|sleepover|delivery|sitter|babysitter|playdate|carpool|bake sale))

(whats|what is|wats|wuts|need|want|wheres|gimme|type|share) (ur|your) [(home|house|full|exact|real|actual|street|mailing|shipping)] (address|addy|addr|adress|street|street name|house number|zip|zip code|zipcode|postcode|post code|postal code|apartment number|apt number|flat number|door number|room number) !unless-after (in (game|minecraft))
(send|give|tell|text|drop|dm|message|show|email|type|share) (me|us) (ur|your) [(home|house|full|exact|real|street)] (address|addy|addr|adress|postcode|zip|zip code|zipcode|house number|street|street name|door number)
(send|drop|dm|text|type|message) (ur|your) [(home|house|full|exact|real|street)] (address|addy|addr|postcode|zip|zip code|house number|street name) !unless-before (never|dont|do not)
(can i|can (u|you)|could i|could (u|you)|may i|i need|i want|i just need|i still need|ill need|i will need) [(have|get|know|send me|give me|tell me|text me)] (ur|your) [(home|house|full|exact|real)] (address|addy|addr|adress|postcode|zip code|house number|street)
(what|which|wat) (street|road|house|building|apartment|flat|apt|block|floor|estate|house number|number|trailer|avenue|lane) [(number)] (do (u|you|ya) live (on|in|at)|(are you|are u|r u|r you|u|you) (on|in|at|from)|is (urs|yours|ur house|your house)|(u|you) live (on|in|at)|is it) !unless-after (the (game|map))
(what|which) (number|street|house) (house|number|is it|are (u|you)|r u) !unless-after (of|for|on the list)
(whats|what is|tell me|name of|whats the name of) (the|ur|your) [(name of (ur|your)|ur|your)] (street|road|building|apartment|apartment complex|block|estate|neighborhood|neighbourhood) !unless-after (in (the game|gta)|game)
what address (should|can|do|shall|to|will) (i|we|send|use)
where (should|can|do|shall|could|would|to|will) [(i|we)] (mail|ship|deliver|send|post|drop off|drop|leave) (ur|your|the|a|this|it|u|you|that|some|something|my) [(u|ur|your|little|new|birthday|xmas|christmas)] (gift|gifts|present|presents|package|parcel|phone|surprise|it to|flowers|card|stuff|things|something|letter|box|necklace|clothes) !unless-after (patch|bug|report|log|file|form|email)
(so|and|then) i (can|could|will) (send|mail|ship|deliver|post) (u|you|ya|it to u|it to you|ur|your|something|a|the) [(something|a|the|ur|your|some)] (gift|present|package|parcel|surprise|something|flowers|letter|card|phone|to ur house|to your house|to ur door|to ur place|to your place)
(address|addy) (pls|plz|please|so i|and ill|and i|rn|then|now|to (send|mail|ship)) !unless-before (the|this|a|ip|my|what|that)
(send|mail|ship|deliver|post) (it|something|this|that|a (gift|present|surprise|package|letter)|stuff|ur (gift|present)|your (gift|present)) (to|2) (ur|your) (house|home|place|address|door|flat|apartment) !unless-after (office|folder)
(which|what) (room|window|house|apartment|floor|side of the house|door|bedroom) (is|are|do) (urs|yours|(ur|your) (room|bedroom|window|house)|u sleep|you sleep|u in|you in)
(whats|what does|which one is|wheres|describe|what do|is that|is this|how do i find|how do i get to|where is) (ur|your) (house|building|apartment|home|street|front door|window|bedroom window) !unless-after (in (minecraft|game|the game|roblox|sims)|made of|party|insurance)
(what|which|wat) (color|colour) is (ur|your) (house|front door|door) !unless-after (in (minecraft|game|roblox))
(how do i|whats the best way to|directions|give me directions|send me directions|how to) (get to|to|find) (ur|your) (house|place|home|apartment|flat|street)
(drop|send|share|gimme|give me) [me] (a|the|ur|your) (pin|location pin|map pin|google maps|maps link) !unless-after (number|code|on the (game|server) map)
(where|wheres|where is) (exactly|exact|precisely) (do (u|you) live|is (ur|your) house|(u|you) live|r u|are u|are you)
(where|wat) [exactly] do (u|you|ya) live exactly
(u|you|do (u|you)|ya) live (in a|at a) (house|apartment|flat|apt|condo|trailer) !unless-after (game|minecraft|sims|in (minecraft|the game))
(confirm|is (this|that)|so) (ur|your) (exact|home|house|street|full|mailing) (address|addy)
(what|which|whats) (ur|your|the) (bus stop|nearest (station|bus stop|shop|store|mcdonalds)|closest (station|bus stop|store|school)|nearest cross street|cross street|intersection) !unless-after (to the (stadium|venue|hotel|airport))
(is|are) (ur|your) (house|place|apartment|street|building) (near|by|close to|next to|the one|on|far from) !unless-after (in (minecraft|the game))
(ur|your) (postcode|post code|zip|zip code|zipcode|house number|door number|street name|flat number|apartment number|home address|full address|addy) !unless-before (never|dont|not|should|share|protect|keep|email|mac|ip|he|she|someone) !unless-after (field|in the (form|game)|private|to strangers)
(where|tell me where) (do i|should i|can i|to|shall i|could i) (send|post|ship|deliver|mail) (it|them|this|ur|your|the (gift|present|package|parcel|phone|stuff)) !unless-after (patch|bug|report|log|file|form|email|question|to get)
(tell|text|dm|send) me where (u|you) (live|stay|r staying|are staying|are living)
(send|drop|share|gimme) [me] [(a|ur|your|the)] (pin|live location|location pin|house pin) !unless-after (number|code|on the (server|map))
(want to|wanna|wanted to|like to|love to) (send|mail|ship|post|deliver) (u|you) (a|something|some|this|ur|your) !unless-after (link|file|log|message|pm|email|dm|copy)
(come|send|deliver|bring) [(it|something|a gift|flowers)] (to|round to|over to|2) (ur|your) (house|door|flat|place|front door|address) !unless-after (for (dinner|the party)|practice)
