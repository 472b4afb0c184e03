signal: threat
version: 1
status: draft
tactic: Threatens to tell, to publish or to harm.
source: Ringenberg et al. 2022 (coercion); NCMEC guidance on sextortion
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ill|i will|im gonna|im going to|imma|i can|i could|let me) (post|leak|expose|upload) (ur|your) (pics|photos|pictures|screenshots|nudes|secrets|selfies)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (tell|show) [(it|this|them|these)] [(to)] (everyone|everybody|ur (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|your (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|ur school|your school|ur friends|your friends|the whole school) !unless-after (how|that i like|the story)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (post|share|leak|upload|send|show) (ur|your|those|these|the|all ur|all your) (pics|photos|pictures|screenshots|secrets|selfies|nudes) (to|online|everywhere|if)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) expose (u|you|ya)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) send (it|this|them|these|everything) to (ur|your) ((mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|friends|school|class)
i (know|can find out|will find out) (where (u|you|ya) live|what school (u|you|ya) go to|where (ur|your) school is|where (ur|your) house is)
((u|you|ya) will|youll|u gonna|ull) (regret this|regret it if|be sorry if|pay for this)
if (u|you|ya) (dont|do not|tell|block|leave|ignore|stop) _ (ill|i will|im gonna|imma) (tell (ur|your|everyone)|post (ur|your)|leak|hurt (u|you|ya)|find (u|you|ya)|expose (u|you|ya)|show everyone)
i (have|got|saved|took) (screenshots|recordings|proof|everything) (of (u|you|ya)|on (u|you|ya))
i (saved|screenshotted|recorded|kept) (everything|it all|our chats|(ur|your) (pics|photos|messages)) (and|so|u|you)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (hurt (u|you|ya)|hurt (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|dox (u|you|ya)|swat (u|you|ya)|come to (ur|your) (house|school))
dont (make me (tell|post|send it|show|come|angry|mad)|(u|you|ya) dare (tell|block|leave|ignore))
(u|you|ya) better not (tell|block|leave|ignore|say)
do (it|what i say|as i say) or (ill|i will|im gonna|else)
