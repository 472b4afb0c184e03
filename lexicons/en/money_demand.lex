signal: money_demand
version: 1
status: draft
tactic: Demands money, card codes or a parent's card.
source: NCMEC and Thorn reports on financial sextortion; Ringenberg et al. 2022
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(send|give|pay|transfer|wire) me (the|some|ur|your|my) (money|cash) (or|now|by|today|tonight|and i)
(send|give|pay) me (money|cash|50|100|200|500|1000) (or|now|by|today|tonight)
pay (me|up) (or|now|by (tonight|tomorrow|friday|midnight))
(buy|get|send|give) me (a|some|the) (gift card|gift cards|steam card|itunes card|google play card|apple card|prepaid card)
send [me] (the|ur|your|a) (gift card|card) (code|codes|number|numbers)
(use|take|get|borrow) (ur|your) ((mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|moms|mums|dads|parents) (card|credit card|bank card|debit card|paypal|wallet|purse)
how much (money|cash) (do (u|you|ya) have|can (u|you|ya) (get|send|pay)|(u|you|ya) got)
(u|you|ya) (have|got) (24|12|48|an|one|two|1|2) (hours|hour) to (pay|send)
(i want|i need|wheres) (my|the|more) money (or|by|now|tonight)
(whats|send me|tell me|give me) (ur|your) (card number|bank details|cvv|(mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) card number|credit card number)
