signal: secrecy
version: 1
status: draft
tactic: Asks to keep the contact or what is said from parents and others.
source: Olson et al. 2007 (isolation); O'Connell 2003; NSPCC guidance for parents
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|pressures) (you|u)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(this|it|that) (has to|needs to|must|gotta|should) stay [(just)] between (us|you and me|u and me)
(u|you|ya) should (delete|erase|clear) (this chat|these|this|our (chats|chat|messages)|(ur|your) (chats|messages)) !unless-after (file|line|folder|package|entry|directory)
(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (dont|doesnt|do not|does not) (need|have) to (know|find out|see)
i wont tell (anyone|any1|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)) if (u|you|ya) (dont|wont|do)
(dont|do not|never|cant|pls dont|plz dont) tell [(ur|your|the)] (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family|sister|brother|teacher|friends)
(dont|do not|never|pls dont|plz dont|please dont) tell (anyone|anybody|any1|no one|nobody|noone|a soul)
(dont|do not|never|cant|pls dont|plz dont) show [(this|it|these|them|that)] [to] (anyone|anybody|any1|ur (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|your (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|ur friends|your friends)
(dont|do not|never|cant|pls dont|plz dont) let [(ur|your)] (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (see|know|find|read|hear)
keep (this|it|that|us|everything) [(just)] (between us|a secret|secret|quiet|to (urself|yourself)|on the low|on the dl|between you and me|between u and me)
keep (our|my) secret
(delete|erase|clear|wipe) (our|these|ur|your|all our|all these|all the|this) (chat|chats|message|messages|msgs|texts|convo|conversation|chat history|dms|call log)
(no one|nobody|noone) (can|has to|needs to|should|must|is allowed to|has 2) (know|find out|see) (about us|about this|about it|this|us)
(they|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)|she|he) (cant|must not|mustnt|can never|shouldnt|dont need to|dont have to|doesnt need to) (know|find out) [about] (us|this|me|it)
hide (it|this|that|(ur|your) phone|our chats|our messages|the phone|me) from (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)
if (anyone|they|she|he|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family)) (asks|ask|asked) [(u|you|ya)] (say|just say|tell them|im|i am|u dont|you dont|tell her|tell him)
(i could|id|ill|we could|wed|well|i would|we would|i can) (get|be) in [(so much|a lot of|big|real)] trouble if (u tell|you tell|anyone|they|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family))
(say|tell (them|her|him)|pretend) (ur|youre|you are|u are|u r|your) (doing homework|just a friend|talking to a friend|gaming|on a game)
promise [me] ((u|you|ya) wont|youll not|youll never|not to|(u|you|ya) will never) (tell|say|show|talk)
