signal: exclusivity
version: 1
status: draft
tactic: Claims the other one for himself alone.
source: O'Connell 2003 (exclusivity); Olson et al. 2007 (isolation)
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(im|i am) the only (one|person|friend) [(who|that)] [(really|truly|actually)] (gets|understands|loves|cares|listens|knows|(u|you|ya) can trust|(u|you|ya) need|likes)
((u|you|ya) (only|just) need me|all (u|you|ya) need is me|im all (u|you|ya) need)
(u|you|ya) (dont|do not) need (anyone else|anybody else|them|other friends|(ur|your) friends|anyone but me|other people)
(dont|do not|stop|quit) (talk|talking|chat|chatting|play|playing|hang out|hanging out) (to|with|2) (anyone else|anybody else|other (guys|boys|girls|people|kids)|(ur|your) friends|those people|that (boy|guy|girl|kid))
(u r|youre|you are|u are) (all mine|only mine|mine)
(u|you|ya) belong (to|with) me
(why|who) (are|were|r) (u|you|ya) (talking|playing|chatting|hanging out) (to|with) (him|them|someone else|other (guys|boys|girls|people))
i (dont|do not) like it when (u|you|ya) (talk|hang out|play|chat) (to|with) (other|him|them|anyone|those)
i (dont|do not) (like|want) (u|you|ya) (talking|hanging out|playing) (to|with) (other|him|them|anyone|those)
(just|only) (me and u|me and you|u and me|you and me|us two|the two of us|us 2)
(only|just) (talk|chat|play) (to|with) me
