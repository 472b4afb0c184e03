signal: distrust
version: 1
status: draft
tactic: Talks down parents and friends, so that they are not told.
source: Olson et al. 2007 (isolation); Ringenberg et al. 2022
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ur|your) ((mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|friends|friend|teachers) (dont|doesnt|do not|does not|wont|wouldnt|never|will never|would never) [(really|actually|even)] (understand|get|love|care about|listen to|trust|appreciate|respect) (u|you|us|me|it|this)
(ur|your) ((mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|friends|friend|teachers) (wont|wouldnt|will never|would never|dont) understand
(ur|your) friends (are|r) [(just|all|so)] (fake|jealous|losers|using (u|you|ya)|bad for (u|you|ya)|not real friends|not (ur|your) friends)
(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (are|is|r) [(just|way|too|so)] (strict|controlling|mean|unfair|lying|jealous|overprotective|over protective)
(they|everyone|(ur|your) friends|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)) (are|r) [(just|all)] (lying to|using|against) (u|you|ya)
(u|you|ya) (cant|shouldnt|dont have to|dont need to|should not) (trust|listen to|tell) ((ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|(ur|your) friends|ur teachers|your teachers|anyone else|adults)
they [(just|only)] (want to|wanna) (control (u|you|ya)|keep us apart|split us up|ruin (this|us))
they (wont|wouldnt|will never|would never) understand (us|this|what we have)
(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (treat|treats) (u|you|ya) like a (kid|baby|child|little kid)
