signal: refusal
version: 1
status: draft
tactic: Says no, sets a limit or ends the talk.
source: NSPCC and Thorn guidance for young people

(pls|plz|please) stop [it] !unless-after (the|flooding|spamming|using|being|with|posting|service)
my (mom|mum|dad|parents|mother|father) (would|will) (be (so mad|mad|angry|upset)|kill me|freak out|not like (it|that)|find out)
my (mom|mum|dad|parents|mother|father) (checks|check|reads|read|sees|see|looks at|goes through) my (phone|messages|chats|texts|account)
(no|nah|nope) (stop|i dont want to|i dont wanna|i wont|im not doing|leave me|its ok i dont|i said no|go away)
i (dont|do not) (want to|wanna|feel like) (do (that|this|it)|send|show|meet|talk to (u|you|ya)|tell (u|you|ya)|go with|call|video|give (u|you|ya)|share)
(leave me alone|get away from me|stay away from me)
go away !unless-before (would|will|it|them|they|this|that|these|problem|someone|might|wont|doesnt|didnt)
stop (messaging|texting|asking|talking to|calling|bothering|following|contacting|dming|pressuring) me
stop (asking|it i|saying that)
(im|i am) not (sending|meeting|showing|telling (u|you|ya)|giving (u|you|ya)|allowed|going to (send|meet|show|tell (u|you|ya))|gonna (send|meet|show|tell (u|you|ya)))
i (wont|refuse to|will not|am not gonna) (send|meet|show|tell (u|you|ya)|give (u|you|ya)|do that|keep)
my (mom|mum|dad|parents|mother|father) (wont|doesnt|dont|didnt|would not|wouldnt) let me
my (mom|mum|dad|parents|mother|father) (said|says|say) (no|i cant|im not allowed)
(ill|im gonna|i will|im going to|gonna|i am going to) (block|report) (u|you|ya)
(im telling|ill tell|i told|im gonna tell|i will tell|im going to tell) my (mom|mum|dad|parents|mother|father|teacher|sister|brother)
(dont|do not|never) (text|message|msg|contact|touch|dm|talk to|ask) me (again|anymore|any more|that|for)
(none of (ur|your) business|no means no|i said no|thats private)
