signal: family_logistics
version: 6
status: reviewed
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

# who fetches whom
(mom|dad|mum|mam|grandma|grandpa|nana|nan|gran|auntie|aunt|uncle|(@your|my) (sister|brother|cousin)|the (sitter|babysitter)) (will|can|is|s|gonna|are|cant|has to|could|takes) _ (pick (@you|me|us|her|him) up|get @you|picking (@you|me|us|her|him) up|collect @you|drop (@you|me|us) off|take (@you|me) to|driving (@you|me|us)|bring (@you|me|us)|fetch @you|to practice)
(@your|my|our) (@parent|aunt|uncle|grandma|grandpa|sister|brother) (can|could|will|should|drives|takes|is|are|has|have) _ (pick|picks|picking|take|takes|drive|drives|driving|fetch|sign|collect|drop|bring|brings|practice|link|coming)
(ill|i will|im|can|could|who|i can|im gonna) (pick|picking|fetch|collect|get|drop|dropping) (u|you|them|her|him|(the|your) (kids|boys|girls|sister|brother)|everyone|@you (both|all)) [(up|off)] (from|at|after) [(@your|the)] (practice|training|swimming|ballet|rehearsal|soccer|football|daycare|grandmas|nanas|dentist|piano|band|dance|preschool|camp|doctor|scouts|church|karate|choir)
(pick @you up|home|back|there|get u|get you) (at|by|around|before|after) (3|4|5|6|7|8|9|three|four|five|six|seven|eight) _ (dinner|practice|love|mom|dad|mum|homework|training|tea)
# meals
(dinner|tea|lunch|supper|breakfast|food|pizza) [(s|is|will be)] (ready|at (5|6|7|8|five|six|seven)|on the table|in the (oven|fridge|microwave)|getting cold|in (5|10|ten|five|20|twenty)) !unless-after (menu|special|restaurant)
(dinners|teas|lunchs|suppers|lunches|foods) (ready|in the (oven|fridge|microwave)|on the table|getting cold|at (5|6|7))
(leftovers|food|snacks|pasta|soup|lasagna|pizza) (are|is|s) in the (fridge|oven|freezer|microwave)
(what|whats) (do @you want|u want|sounds good|would @you like|should i make|is) for (dinner|lunch|supper|tea|breakfast) !unless-after (thanksgiving at|camp)
(be home|come home|home|back|get home|be back|home|get back|ur home|youre home) (by|before|for|in time for|at|around) (dinner|tea|lunch|supper|bedtime|curfew|dark|(6|7|8|9|10|six|seven|eight|nine|ten) (oclock|pm|tonight|please|or|sharp))
# homework, chores, belongings
(did|have|r|are) @you (do|done|finish|finished|eat|eaten|brush|brushed|feed|fed|walk|walked|clean|cleaned|take|taken|pack|packed|lock|locked|empty|turn) [(up|in|off)] (@your (homework|lunch|teeth|room|chores|dinner|medicine|pills|bag|breakfast|school bag|reading)|the (dog|cat|trash|bins|dishes|dishwasher|oven|front door|door|alarm|laundry))
(is|has|hows) (@your|the|all ur|all your) (homework|reading|room|chores|bag) (done|finished|packed|going|clean|tidy|done yet)
(do|finish|start) @your (homework|chores|reading|spelling) (first|before|now|then|please|and then|after|when) !unless-after (dont tell)
(clean|tidy|hoover|vacuum|tidy up|clean up) (@your|the) (room|bedroom|kitchen|mess|bathroom) !unless-after (cache|data)
(take out|take|empty|load|unload|put out|feed|walk|let) (the (trash|bins|dishwasher|garbage|rubbish|recycling|cat|dog|laundry|washing|hamster|fish)|ur laundry|your laundry) [(out|in|please)] (out|please|in|before|when|tonight|pls|first|ok) !unless-before (he|she|they|i)
(dont forget|remember|bring|pack|take|grab|u forgot|you forgot|where is|wheres|have u got|have you got) (@your|to bring @your|to take @your|the) (lunch|jacket|coat|keys|homework|permission slip|inhaler|medicine|glasses|pe kit|lunchbox|lunch box|house key|house keys|school bag|backpack|umbrella|raincoat|hat|gloves|swimsuit and towel|towel|wellies|retainer|trainers|consent form|bus pass)
(dentist|doctor|doctors|orthodontist|eye|vet|hospital|optician|haircut|therapy) (appointment|appt|apt|checkup|check up)
# staying in touch
(call|text|ring|message) (me|mom|dad|mum|@your (mom|dad|mum)|us|nana|grandma) when (@you|practice|school|class|it|youre|ur|the) (get there|arrive|are done|land|get out|are ready|get home|get off|finish|finishes|ends|is over|done|on the bus|leave|is finished|movie ends|get to|wake up|need picking) !unless-after (dont tell|alone)
(text|call|ring|let) (me|mom|dad|mum|us) [know] when (@you|youre|ur) (get there|arrive|done|ready|land|home|finished|safe|there|get home|on the bus)
(love|luv|miss) @you [(too|lots|so much|all)] (@parent|sweetie|sweetheart|son|kiddo|honey|grandma|grandpa|bug|buddy|nana|nan|gran|sis|bro|pumpkin|hun x|munchkin|sport) !unless-after (can feel)
(mom|mum|dad|nana|grandma|gran|nan|auntie) (says|said|wants|is asking|asked|is calling|needs|told) [(@you|me|that)] (hi|to come|to call|dinner|come|u to|you to|us to|come home|get off|if @you|good (night|luck)|happy birthday|no phones|goodnight|ur (room|turn)|your (room|turn)) !unless-after (meet me alone)
(see @you|cu) (at (home|dinner|grandmas|nanas|nans|grans|the game|pickup|breakfast)|after (school mom|work sweetie|practice))
(ill|i will|im|i|we|well|dads|moms|mums) (be|am|working|running|stuck|home) [(home|working|back)] (late|late tonight|at work (till|until)|from work|in traffic|at the (store|shops|supermarket)) !unless-before (dont|never) !unless-after (alone|secret|to the (party|channel))
(time (for|to)|get ready for|go to) (bed|bedtime|sleep|brush @your teeth|school) (kiddo|sweetie|honey|buddy|now please|young (man|lady)|please|love|mister|missy|@you have school)
(@your|whose|my|its my|its your|its ur) turn (to|2) (do|take|feed|walk|wash|empty|set|clean) the (dishes|trash|dog|cat|table|dishwasher|bins|laundry|rubbish)
(stop|quit) (hogging|using|touching|taking|stealing|wearing|eating) [all] my (stuff|charger|clothes|hoodie|ipad|room|xbox|food|cereal|headphones|snacks|sweater|bike|shoes)
(ill|im|im gonna|gonna) (tell|telling) (mom|dad|mum|mam|nana|grandma) !unless-after (about us|your secret|ur secret)
(bedtime|bed time|screen time|nap time|naptime|snack time|bath time) (is|at|was|for the|in|are) (7|8|9|seven|eight|nine|half|the (kids|baby|twins)|over|up|at|30|two|one|after|ten|10)
(the|my) (kids|twins|baby|little one|toddler) (are|is|ate|slept|went|has|have|were|was|go|goes) [(already|all)] (asleep|in bed|to bed|dinner|fed|a nap|napping|allergic|fine|down|bath|good|snack|lunch|sleeping|at 8|at 7)
(birthday|surprise|xmas|christmas) (party|present|gift|cake) (for|is for|4) (mom|dad|mum|grandma|nana|grandpa|(@your|my) (mom|dad|mum|sister|brother|grandma|teacher)|him|her|coach|mr|mrs|miss)
(for|its|thats) (moms|dads|mums|grandmas|nanas|grandpas|@your (moms|dads|sisters|brothers)) (birthday|present|surprise|party|gift|anniversary)

# broader wordings
(grandma|grandpa|granny|grandad|grandmother|grandfather|nana|nan|gran|abuela|auntie|aunt|aunty|uncle|cousin|cousins|nephew|niece|stepdad|stepmom|godmother|sis|lil bro|little brother|little sister|big brother|big sister)
(love|from) (mom|mum|dad|grandma|grandpa|nan|granny|auntie|uncle)
(dinner|supper|lunch|breakfast|tea) (is|at|s) _ (ready|home|table|grandmas|six|seven|oven|fridge|6|7|8|on)
(surprise) (party|birthday)
(its|it is|is) a surprise
(birthday|anniversary|retirement|wedding|christmas|xmas|mothers day|fathers day) (party|cake|card|dinner|surprise|present|gift)
(mom|mum|dad|grandma|grandpa|he|she) _ (birthday|surprise|anniversary|cake|party)
@your (brother|sister|cousin|aunt|uncle|grandma|grandpa|nan|gran|stepdad|dentist|doctor|bedroom is a mess|laundry|chores|homework first|lunchbox|swim bag|inhaler|jacket|wellies|packed lunch)
(pick|picking|collect|collecting|drop|dropping|fetch) (@you|him|her|them|the kids|the boys|the girls) [(up|off)] _ (school|practice|training|grandmas|grandads|nans|daycare|class|lesson|lessons|club|pool|station|airport|bus stop|dentist)
(take|bring) (out the trash|the bins|the dog|ur coat|your coat|a coat|ur jacket|your jacket|an umbrella)
(chores|laundry|dishes|curfew|screen time|bedtime|pocket money|allowance|housework|babysitter|babysit|babysitting|sitter)
(the|our) (kids|children|twins|toddler|baby)
(mom|mum|dad) (and|n) i
(family) (dinner|trip|reunion|holiday|photo|album|chat|group|calendar|tree)
(dad|mom|mum|grandma|nana|grandpa|papa|mama|aunt|uncle|granny|mummy|daddy) (gets|fetches|collects|takes|brings|picks up|drops|drives|will get|will fetch|will collect) (you|u|us|your) !unless-before (your)
(did|have|has) (you|u|your (brother|sister)) (eat|eaten|had|brushed|finished|packed|fed|walked|clean|cleaned|take|taken) [(your|the|some|a)] (lunch|dinner|breakfast|teeth|tea|dog|cat|room|homework|snack|supper|medicine|inhaler)
(set|clear|lay|wipe) the table
(love|thanks|thank you|ok|night|bye|coming|yes|no|but|hi|hey|please) (grandma|grandpa|granny|gran|nana|nan|nanny|mum|mom|mummy|mommy|dad|daddy|papa|auntie|uncle) !unless-after (says|said|is|will|wants|isnt|doesnt|knows|reads|was|has|checks|can|told|wont) !unless-before (my|your|to|tell|about)
(dont|do not) forget to (feed|walk|water|take out|lock|call your (mom|dad|grandma)|brush|pack|turn off the|empty)
(we|ill|youll|well|he|she) [(will|have to)] (need|be|need to buy|bring|be out of) [(some|home|more|out of)] (milk|eggs|bread|groceries|nappies|diapers|home by)
(from|with|at|to|for) (mum and dad|mom and dad|your cousins|your aunt|your uncle)
(dinners|dinner is|lunch is|dinner will be|supper is|suppers|tea is) (at|ready|in the|on the|almost)
(moms|dads|mums|mom is|dad is|mum is|grandmas|grandpas|grandma is|grandpa is|grannys) (picking|getting|fetching|collecting|driving|dropping|waiting|making|cooking)
(leaving|going|driving|off|headed|heading) [over] (to|for) (grandmas|grandpas|grannys|nanas|your cousins|the cousins|your aunts|your uncles|your dads|your moms|the dentist)
(im|i am) parked (outside|out front|in front|round the back|across)
(grab|get|buy|pick up|bring home) [(some|the|a)] (milk|bread|eggs|diapers|toilet paper|butter|groceries|dog food|cat food) [(on the way|on your way|when|from)]
(left|put) _ (money|food|lunch|dinner|cash|leftovers|soup|pasta) (on|in|under) the (counter|fridge|table|freezer|oven|kitchen|microwave)
did @you pack [(your|for|the|a)] [(the|your)] (trip|bag|lunch|toothbrush|pajamas|swimsuit|camp|gym clothes|suitcase|raincoat)
(pizza|dinner|food|leftovers|lasagna|soup|stew|casserole) in the (freezer|fridge|oven|microwave|kitchen)
(keys|key|spare key) (are|is) (under|in|on|with|behind) (the|mrs|mr|our)
(wear|take|put on|forget) @your (coat|jacket|raincoat|hat|scarf|gloves|umbrella|boots|sweater)
