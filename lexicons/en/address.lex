signal: address
version: 6
status: reviewed
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (email|ip|mac|server|web|wallet|bus|memory|url|proxy|dns|router|subnet)
unless-before: (ip|email|mac|memory|web|server)
unless-after: (for the (party|game|match|practice|invite|sleepover|delivery|sitter|babysitter|playdate|carpool|bake sale))

(whats|what is|wats|wuts|need|want|wheres|gimme|type|share) @your [(home|house|full|exact|real|actual|street|mailing|shipping)] (address|addy|addr|adress|street|street name|house number|zip|zip code|zipcode|postcode|post code|postal code|apartment number|apt number|flat number|door number|room number) !unless-after (in (game|minecraft))
(send|give|tell|text|drop|dm|message|show|email|type|share) (me|us) @your [(home|house|full|exact|real|street)] (address|addy|addr|adress|postcode|zip|zip code|zipcode|house number|street|street name|door number)
(send|drop|dm|text|type|message) @your [(home|house|full|exact|real|street)] (address|addy|addr|postcode|zip|zip code|house number|street name) !unless-before (never|dont|do not)
(can i|can @you|could i|could @you|may i|i need|i want|i just need|i still need|ill need|i will need) [(have|get|know|send me|give me|tell me|text me)] @your [(home|house|full|exact|real)] (address|addy|addr|adress|postcode|zip code|house number|street)
(what|which|wat) (street|road|house|building|apartment|flat|apt|block|floor|estate|house number|number|trailer|avenue|lane) [number] (do @you live (on|in|at)|(@you|@are_you) (on|in|at|from)|is (urs|yours|ur house|your house)|@you live (on|in|at)|is it) !unless-after (the (game|map))
(what|which) (number|street|house) (house|number|is it|are @you|r u) !unless-after (of|for|on the list)
(whats|what is|tell me|name of|whats the name of) (@your|the) [(@your|name of @your)] (street|road|building|apartment|apartment complex|block|estate|neighborhood|neighbourhood) !unless-after (in (the game|gta)|game)
where (should|can|do|shall|could|would|to|will) [(i|we)] (mail|ship|deliver|send|post|drop off|drop|leave) (@your|@you|the|a|this|it|that|some|something|my) [(@your|u|little|new|birthday|xmas|christmas)] (gift|gifts|present|presents|package|parcel|phone|surprise|it to|flowers|card|stuff|things|something|letter|box|necklace|clothes) !unless-after (patch|bug|report|log|file|form|email)
(so|and|then) i (can|could|will) (send|mail|ship|deliver|post) (@your|@you|it to u|it to you|something|a|the) [(@your|something|a|the|some)] (gift|present|package|parcel|surprise|something|flowers|letter|card|phone|to ur house|to your house|to ur door|to ur place|to your place)
(address|addy) (pls|plz|please|so i|and ill|and i|rn|then|now|to (send|mail|ship)) !unless-before (the|this|a|ip|my|what|that)
(send|mail|ship|deliver|post) (it|something|this|that|a (gift|present|surprise|package|letter)|stuff|ur (gift|present)|your (gift|present)) (to|2) @your (house|home|place|address|door|flat|apartment) !unless-after (office|folder)
(which|what) (room|window|house|apartment|floor|side of the house|door|bedroom) (is|are|do) (urs|yours|@your (room|bedroom|window|house)|u sleep|you sleep|u in|you in)
(whats|what does|which one is|wheres|describe|what do|is that|is this|how do i find|how do i get to|where is) @your (house|building|apartment|home|street|front door|window|bedroom window) !unless-after (in (minecraft|game|the game|roblox|sims)|made of|party|insurance)
(what|which|wat) (color|colour) is @your (house|front door|door) !unless-after (in (minecraft|game|roblox))
(how do i|whats the best way to|directions|give me directions|send me directions|how to) (get to|to|find) @your (house|place|home|apartment|flat|street)
(drop|send|share|gimme|give me) [me] (@your|a|the) (pin|location pin|map pin|google maps|maps link) !unless-after (number|code|on the (game|server) map)
(where|wheres|where is) (exactly|exact|precisely) (do @you live|is @your house|@you live|r u|are u|are you)
(where|wat) [exactly] do @you live exactly
(@you|do @you) live (in a|at a) (house|apartment|flat|apt|condo|trailer) !unless-after (game|minecraft|sims|in (minecraft|the game))
(confirm|is (this|that)|so) @your (exact|home|house|street|full|mailing) (address|addy)
(what|which|whats) (@your|the) (bus stop|nearest (station|bus stop|shop|store|mcdonalds)|closest (station|bus stop|store|school)|nearest cross street|cross street|intersection) !unless-after (to the (stadium|venue|hotel|airport))
(is|are) @your (house|place|apartment|street|building) (near|by|close to|next to|the one|on|far from) !unless-after (in (minecraft|the game))
@your (postcode|post code|zip|zip code|zipcode|house number|door number|street name|flat number|apartment number|home address|full address|addy) !unless-before (never|dont|not|should|share|protect|keep|email|mac|ip|he|she|someone) !unless-after (field|in the (form|game)|private|to strangers)
(where|tell me where) (do i|should i|can i|to|shall i|could i) (send|post|ship|deliver|mail) (it|them|this|ur|your|the (gift|present|package|parcel|phone|stuff)) !unless-after (patch|bug|report|log|file|form|email|question|to get)
(tell|text|dm|send) me where @you (live|stay|r staying|are staying|are living)
(send|drop|share|gimme) [me] [(@your|a|the)] (pin|live location|location pin|house pin) !unless-after (number|code|on the (server|map))
(want to|wanna|wanted to|like to|love to) (send|mail|ship|post|deliver) @you (@your|a|something|some|this) !unless-after (link|file|log|message|pm|email|dm|copy|pic|picture|photo|video|song|meme|screenshot|code)
(come|send|deliver|bring) [(it|something|a gift|flowers)] (to|round to|over to|2) @your (house|door|flat|place|front door|address) !unless-after (for (dinner|the party)|practice)
(which|what) floor [is] @your (flat|apartment|room|place|door) [on]
(need|want|got|have|whats) (an|your|the|some|a) (address|place|name) (for|so|to) [(the|this|that|your|i can)] _ (bought|got|ordered|gift|present|parcel|package|hoodie|send|post|mail)
(put|leave|drop|stick) (it|this|them|something) (in|at|through|by|on) @your (mailbox|letterbox|door|doorstep|porch|house|gate)
(where|whereabouts) (does|do|would|will|can|should) [(the|a|my|i)] (postman|mailman|delivery|courier|package|parcel|letter|letters|present) _ (go|deliver|leave|bring|come|reach) [@you]
(is|was) ((yours|@your house|@your place) the (house|one|flat|building|door)|(it|that) the (house|flat|building|door)) (with|on|next|near|by|opposite)
(whats|what is|tell me) [@your|the] (number|colour|color) (of|on) @your (house|door|street|flat|building)
(what|whats|which|tell me|give me|know) _ [(the|your)] (number|name|colour|color|street|road|postcode|zip|house|floor|building) (is|of|at|on|for) [(@your|the)] (yours|your (door|house|flat|place|street|building|apartment|home)|house|door|street|mailbox|flat|you) !unless-before (file|server) !unless-after (of the (museum|school|game|restaurant)|in (game|minecraft)|for the (party|game|invite))
(i|ill|i can|can i|i could|let me|i want to|i will) (send|mail|post|deliver|ship|drop off|bring) _ [(some|a|the|little|nice)] (flowers|gift|present|presents|package|parcel|something|letter|card|it|phone|box|surprise|food|pizza|stuff|things) [(over|round|where|to|just)] (where|to your|to where|just tell|whats your|over to|round to|round|to which|give me your|need your|wheres)
(is|which|what|that) (that|it|house|one|building|of) [(the|one|house|is|those)] [(the|big|white|red|blue|little|yellow|brick|corner|house|houses)] (with|house|yours|flat|on the corner|next to|is yours|by|opposite|one) [(the|a)] _ (yours|your house|where you live|you live|your place) !unless-after (card|team|class|item|turn|bag|pencil|jacket)
(need|want|give|send|have|got|tell|type|write|drop|share|confirm|put) [(me|in|down|us|here|out)] @your [(full|home|exact|whole|real|street|house)] (address|street|postcode|postal code|zip code|zip|house number) !unless-before (dont|never|not|to|should|shouldnt) !unless-after (field|on the (form|envelope)|on (school|the))
(which|what|whats|whats the) (address|name|house number|postcode) (do i|should i|goes|to|is it|shall i|will i|can i) [(write|put|send|use|type)] (write|put|send|use|on|to|print|type|i|for) !unless-after (the (form|server|invoice|essay)|from)
(tell|give|send|text|need|whats|drop|share) [me] (the|your) (exact|right|full|precise|house|flat|door|whole) (address|door code|door number|buzzer|flat number|gate code|floor and|entry code|key code|house number|alarm code) !unless-before (never|dont) !unless-after (of the (venue|party|gym|school|restaurant|hall|shop)|for the (party|form|invite))
(heres|here is|this is|take|note|come to|save) (my|our) (address|place|house|flat|street) [(in|if|so|for|and|just)] (in case|if you|so you|for when|and|just|whenever|any time|anytime) !unless-after (the (party|invoice|delivery)|with your (mom|parents|dad))
where (do|would|should|shall|can|could) (you|i|we) [(want|like|me)] [(me|to)] _ (drop|leave|send|deliver|mail|bring|post|ship) [(off)] (the|your|it|this|a|something|my) [(little|new)] (gift|present|package|surprise|parcel|off|phone|flowers|box|stuff|letter|money) !unless-after (for (mom|dad|grandma|the (teacher|party|sale))|donations|form)
(so|and|which|what|whose) [(which|one)] (door|bell|window|buzzer|mailbox) (do i|should i|can i|is yours|is it|will i|must i) !unless-before (in the (maze|level)) !unless-after (open|unlock|choose|pick in|click|close|resize)

# by frames: who to whom, classes of words
where (do|should|can|shall|could|would|must|may) (i|we|they|my friend) [(have|get|let)] [(it|this|that|them|the|your|a)] [(present|gift|package|parcel|surprise|flowers|phone|pizza|skin card|card)] (delivered|send|sent|ship|shipped|post|posted|mail|mailed|drop|dropped|deliver|leave) [(it|this|that|the|your|to|off)] !unless-after (report|bug|file|patch|invoice|homework|essay|email)
