signal: gifts
version: 1
status: draft
tactic: Offers presents or game currency.
source: Olson et al. 2007; Ringenberg et al. 2022; NCMEC guidance on gift giving
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ill|i will|im gonna|im going to|imma|i can|i could|let me) (buy|get|give|send|gift) (u|you|ya) [(a|some|free|more|the|any|1000|new|ur|your)] (robux|vbucks|v bucks|gems|skin|skins|nitro|gift card|gift cards|gift|gifts|present|presents|coins|diamonds|battle pass|phone|new phone|game pass)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (buy|get|give) (u|you|ya) (anything|whatever|everything) [(u|you|ya)] (want|like|wanted|u want|you want)
((u|you|ya)|do (u|you|ya)|would (u|you|ya)) (want|need|like) [(some|free|more|any)] (robux|vbucks|v bucks|nitro|gift card|gift cards|free gems|free skins)
free (robux|vbucks|v bucks|nitro) (for (u|you|ya)|if (u|you|ya))
(i got|i bought|i have|ive got) (u|you|ya) a [(little|special)] (gift|present|surprise)
i (have|got) a (gift|present|surprise) for (u|you|ya)
(want|do (u|you|ya) want|would (u|you|ya) like) me to (buy|get|send|gift) (u|you|ya) (it|that|this|one|some|a|something|smth|anything)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) spoil (u|you|ya)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (send|give) (u|you|ya) [(some)] (money|cash)
