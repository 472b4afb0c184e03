signal: recruitment
version: 1
status: draft
tactic: Recruits for work or company under someone's control.
source: Polaris and NCMEC guidance on child sex trafficking indicators
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(i know|theres|there is|i have) (a|some) (guy|man|friend|people|club|woman) (who|that) (pays|will pay|pay|can pay|would pay)
(u|you|ya) (can|could|will|would) (make|earn) [(so much|a lot of|lots of|good|big|easy)] (money|cash) (with me|for me|working for me|with us|working for us)
(come|u can|you can|(wanna|want to|wants to)) work (for|with) (me|us|my friend)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (give|get|find) (u|you|ya) a place to (stay|live)
(bring|invite) (a|(ur|your)|some) (friend|friends|girlfriend|girlfriends) (and (ill|i will) pay|for money|and get paid)
(u|you|ya) (dont|wont) need (papers|experience|a visa|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family))
(u|you|ya) owe (me|us|him) (money|for the (ticket|room|phone|clothes|trip))
(pay|work) (it off for me|(ur|your) debt off|off (ur|your) debt)
(modeling|modelling|hostess|dancing|dancer|massage) (job|work|gig) (abroad|overseas|in (dubai|another city|the city))
my (friend|boss) (needs|is looking for|wants|pays) (girls|boys|young people|young girls|young boys)
(ill|i will) keep (ur|your) (passport|id|documents)
