signal: meeting
version: 1
status: draft
tactic: Proposes to meet in person.
source: O'Connell 2003; Olson et al. 2007 (physical approach); NSPCC guidance for parents
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (raid|spawn|lobby|server|dungeon|boss|portal|quest|arena|mid|lane|vc)

((wanna|want to|wants to)|can we|lets|we should|could we|should we|when can we|we can|i hope we can|let us) [(finally|secretly|actually)] (meet|meet up|link up) [(irl|in real life|in person)] (sometime|soon|tomorrow|tonight|after school|this weekend|somewhere|alone|today|one day|irl|in real life|in person|at (the|my|ur|your))
((wanna|want to|wants to)|can we|lets|we should|could we|when can we|can i) (meet|meet up|link up) with (u|you)
((wanna|want to|wants to)|can we|lets|when can we|we should) meet up
((wanna|want to|wants to)|can we|lets|do (u|you|ya) want to|we should) (hang out|hangout|hang) (irl|in real life|in person|after school|tonight|alone|just us|sometime|tomorrow|this weekend)
meet me (irl|in real life|in person|somewhere|after school|alone|tonight|tomorrow|at (the|my) (park|mall|station|mcdonalds|bus stop|beach|corner|cinema|movies|hotel|house|library|gate))
(see|meet|seeing|meeting) (u|you|ya) (irl|in real life|in person|for real|face to face)
(would|could|will) (u|you|ya) [ever] (meet|meet up) [with] (me|with me|someone from online)
come (over|to) [to] (my (house|place|room|apartment|hotel|flat)|mine)
can i (come (over|to (ur|your) house|see (u|you|ya)|visit (u|you|ya))|visit (u|you|ya))
(come|go) (alone|by (urself|yourself))
dont bring (anyone|anybody|(ur|your) friends|(ur|your) friend|(ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family))
