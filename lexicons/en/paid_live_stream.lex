signal: paid_live_stream
version: 1
status: draft
tactic: Offers money or gifts for a live stream.
source: Thorn and IWF reports on live-streamed abuse; Ringenberg et al. 2022
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

((ill|i will|im gonna|im going to|imma|i can|i could|let me)|people will|they will|people|viewers will) (pay|tip|gift|give|send) (u|you|ya) [(coins|gifts|diamonds|roses|money|robux|tokens|tips)] (to go live|if (u|you|ya) (go live|stream|do a live)|for (a live|going live|streaming|a private (live|show|stream)))
(go|do a|start a|do) (live|stream|private live|private stream|private show) (for|with) (me|us|just me|money)
how much (for|to) [(a|do a|go)] [(private|quick)] (live|live stream|livestream|private show|private stream)
(private|paid) (live|livestream|live stream|show)
(u|you|ya) (can|could|will) (make|get|earn) [(more|a lot of|so many|so much)] (money|coins|gifts|tips|diamonds) (on live|going live|if (u|you|ya) (stream|go live)|from live|on cam)
do (what|whatever) (the chat|chat|they|the viewers|viewers) (say|says|ask|asks|want|wants)
(bigger|big|more|better) (gift|gifts|tip|tips|coins) if (u|you|ya)
stream (just|only) for (me|us)
