signal: money_demand
version: 3
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (coins|gems|gold|keys|credits|diamonds|points|silver|berries|percent|pets|skins|vouchers|seconds|minutes|mins|sec|xp|levels)
unless-after: (for (@your|the) (ticket|lunch|trip|pizza|book|uniform|food)|back tomorrow)

(send|give|pay|transfer|wire|cashapp|venmo|paypal|zelle|lend|loan|get|bring) (me|us) [(@your|the|some|my|that|all ur|more)] (money|cash|dough|bucks|bitcoin|btc|crypto) !unless-after (tree|bag|picture|pic|system|heist|in game) !unless-after for the (bus|train|cab|trip)
(send|give|pay|transfer|wire|venmo|cashapp|paypal|lend|bring) (me|us) (20|25|30|40|50|60|75|80|100|150|200|250|300|500|1000|fifty|a hundred|one hundred|two hundred) !unless-after (of|percent|times|lines|files)
(send|give|pay|transfer|venmo|cashapp|paypal) (20|25|30|40|50|60|75|80|100|150|200|250|300|500|1000) (dollars|bucks|quid|pounds|euros|usd|euro|or|now|by|today|tonight|then)
(need|want|make it|its|pay|thats) (20|25|30|40|50|60|75|80|100|150|200|250|300|500|1000) (dollars|bucks|quid|pounds|euros|usd|euro) (or|by|now|from @you|tonight|then|and)
@you [still] owe me [(like|at least|the)] (money|cash|20|30|40|50|100|200|300|500|1000)
pay (me|up) !unless-after (attention|with|for (the|my) (work|ticket)|more)
(buy|get|send|give) me [(a|some|the|another|one|1|more|2|two)] (gift card|gift cards|giftcard|giftcards|steam card|itunes card|google play card|apple card|prepaid card|amazon card|psn card|xbox card|steam cards|vbucks|robux|nitro|skins) !unless-before (mom|mum|dad|can @you)
send [me] (@your|the|a|those) (gift card|card|steam|itunes|back of the card) !unless-after (game|reader|driver|trick|link|update)
(code|codes|numbers|number) (on|from|off) the [(back of the|gift|steam)] card
scratch [off] the (card|code)
(use|take|get|borrow|steal|grab|need|with|on) @your (@parent|moms|mums|dads|parents|mothers|fathers|grandmas|nans) (card|cards|credit card|bank card|debit card|paypal|wallet|purse|money|account|cash|amazon|phone to (pay|buy))
(ask|get|take|steal|borrow) [@your] (@parent|grandma|nan) [for] (for|some) [(some|more|the)] (money|cash)
(take|get|grab|steal|borrow) [(some|the|a bit of)] (money|cash|card|it) (from|out of|off) (@your|moms|dads) [(@parent|moms|mums|dads|parents)] (purse|wallet|bag|drawer|@parent|room|account)
how much (can|could) @you (pay|send|get|afford)
@you (have|got) [(till|until|only)] (24|12|48|an|one|two|1|2|till|until|friday|tonight) [(hours|hour|friday|tomorrow|tonight|midnight)] to pay
(whats|what is|send me|tell me|give me|type|need|read me|show me|i need) (@your|the) [(@parent|moms|mums|dads|parents)] (card number|card numbers|bank details|bank info|cvv|card details|card info|pin number|credit card number|credit card|bank account|card pin)
(can|could|will|would) @you (lend|loan|send|give|venmo|cashapp|paypal|wire|transfer|spot) me [(some|a bit of|a little|any)] (money|cash|bucks|dollars|20|50|100|200)
(money|cash|gift card|bitcoin|payment|card) (or|first or|now or) (@your|@you|ill|i|else|everyone|the|it|they) (post|leak|tell|show|send|pics|photos|else|everyone|will|get|gets|goes)
(more|another|extra) (money|cash|payment|50|100|200|300|500) (or|by|every week|each week|every month|to keep|so i dont|and (ill|i wont)|then (ill|i))
(send|pay|its|costs) [(@you|it|me|that)] [(in|by|via|through|with|on)] (bitcoin|btc|crypto|cashapp|cash app|venmo|paypal|western union|zelle) !unless-before (can i|how do i|do they|accept)
(pay|send|money|cash) [(me|up|it|the money)] [(and|or)] (and|or) [(ill|i|this|it)] (delete|go away|leave @you alone|stop|disappear|keep quiet|i wont|goes away)
(sell|selling) (@your|some|something) (phone|stuff|ps5|xbox|clothes|laptop|things) (and|to (pay|get|send)|for (money|cash|me|the money))
(50|100|150|200|250|300|500|1000|20|30|40) [(dollars|bucks|quid|pounds|euros)] (or i|or ill|or else|and ill (delete|stop|leave)|then ill (delete|stop)|now or|first or) !unless-after (think|guess|need|use|should)
(give|send|get|show|lend|use|borrow|need|want) [me] @your [(@parent|moms|mums|dads|parents|mothers|fathers)] (credit card|debit card|bank card|card details|bank details|bank account|moms card|mums card|dads card|parents card|moms credit card|card) !unless-after (game|trick|deck|reader|driver)
(numbers|number|code|codes|digits|pin) (on|off|from) the (back|card|front|receipt)
(buy|get|send|need|want|pay in|pay me in|grab) _ (gift card|gift cards|giftcard|steam card|apple card|google play|itunes card|prepaid card|vanilla card|amazon card|visa card|cryptocurrency|bitcoin|btc) (and|for me|now|or|then|code|today|tonight|pls|please|so|first|100|50|200) !unless-before (for (mom|dad|christmas)|can i|where (can|do) i)
(gift card|steam card|apple card|itunes card) (now|or|code|100|50|200|today|tonight) !unless-before (can i|where|my)
(cashapp|venmo|paypal|zelle|wire|paysafe|transfer) me !unless-before (can @you|could @you|please) !unless-after (for (lunch|dinner|the (ticket|tickets|pizza)))
how much [(money|cash)] [(do|have)] @you (got|have) !unless-after (ram|memory|space|time|left|fun|disk|wood|food|water)
(i want|i need|gimme|where is|wheres) my money [back] (or|now|by|else|tonight)
@you (have|got) (till|til|until) (tomorrow|tonight|friday|monday|midnight|morning|sunday|noon) to (pay|send|get|find)
(pay|paying|payment|money|cash) (or|by|today|tonight|first|now|asap|up|every (week|month)|each (week|month)) !unless-after (attention|bills|rent|credit card|debit|taxes|my|for (it|them|a|the)|to (see|play|get|watch)|a) !unless-after leave
(i|we) [(really|just|also|still)] (need|want|require|expect) [(some|the|my|your|more|that|you to|a)] [(to)] (cash|money|100|200|50|500|dollars|payment|gift card|bitcoin|20|30) _ (from you|by|now|or|can you|you to|today|asap|tonight|quick|fast|please send|sent|pay|from your) !unless-after (for (the|my (bus|lunch|rent|school))|lunch|trade)
(give|send|bring|hand|lend|wire|get) [(me|us|over)] (@your (allowance|pocket money|savings|lunch money|birthday money|money|cash|card|wallet|bank|gift card)|all your|your moms|your dads|your parents) !unless-before (dont|never|to) !unless-after (to the (teacher|office)|in an envelope|for the (trip|school)|permission|notes)
(take|steal|grab|get|borrow|sneak|use) [(it|some|money|cash|the|50|100|20|the money|from|out of)] (from|out of|off|your|in) [(your)] (moms|mums|dads|parents|mother|father|grandmas|brothers|wallet|purse|mom|dad) _ (purse|wallet|card|bag|drawer|account|money|cash|phone|when|while|and|without|if) !unless-before (i|dont) !unless-after (for (lunch|the (store|trip))|she said|at (the|dinner))
(transfer|send|wire|pay|deposit) (it|me|the money|the rest|money|100|200|50|half|everything|the cash|what you owe|up) [(by|before|to|into|now|within|or|until|today)] (by|before|to my|to this|into|now|within|or|until|today|tonight|tomorrow|midnight|account) !unless-before (i|can i|how do i|mom will) !unless-after (pile|file|server|the (coach|school|office))
