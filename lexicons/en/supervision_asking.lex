signal: supervision_asking
version: 1
status: draft
tactic: Checks whether a parent is near or sees the messages.
source: O'Connell 2003 (risk assessment); Olson et al. 2007; NSPCC guidance for parents
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (home|asleep|sleeping|gone|at work) !unless-after (page|cooked)
(are you|are u|r u|r you) alone !unless-after (in (this|that|thinking|feeling)|thinking)
(are you|are u|r u|r you) by (urself|yourself) !unless-after (on the team)
(is|are|r) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (home|there|around|asleep|sleeping|awake|at work|gone|out|with you|with u|in bed|near)
((are you|are u|r u|r you)|u|you) (home|there|all) alone
(are you|are u|r u|r you) alone (rn|right now|now|tonight|at home|in ur room|in your room)
(whos|who is|who else is) (home|at home|in the house) [with (you|u)]
(when|what time) (do|does|will|are|is) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (get|come|be|go|getting|coming|going) (home|back|out|to bed|to sleep|to work)
(can|do|does|will) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (see|check|read|look at|look through|go through|monitor) (ur|your) (phone|messages|msgs|chats|screen|computer|texts|account)
(does|do|can|will) (anyone|anybody|someone) (see|check|read|look at|go through) (ur|your) (phone|messages|msgs|chats|texts)
do (u|you|ya) (share a room|have (ur|your) own (room|phone|computer|laptop))
(wheres|where is|where are|where r) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) [(rn|now|at)]
(do|does) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) know (you are|youre|ur|u are|u r) (on here|online|talking|chatting|up)
is (anyone|anybody|somebody|someone) (else home|home with you|home with u|in the room|there with you|there with u)
(close|lock|shut) (ur|your) (door|bedroom door)
who do (u|you|ya) live with
