signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(can|could|will|would) (u|you|ya) do (something|smth|sth|one thing|1 thing|this one thing) for me
(can|could|will|would) (u|you|ya) do me a [(little|small|big|special)] (favor|favour)
if (u|you|ya) do (this|that|it|something|smth|what i say) for me _ (ill|i will|i can)
(ill|i will|i can) (help|carry|boost|rank) (u|you|ya) if (u|you|ya) (do|send|show|tell|give|come|call)
what (will|would|do|can) (u|you|ya) (do|give me) for (it|me|that|robux|vbucks|money|nitro|skins)
(just|pls|plz|please|only) do (this|it) (for me|one thing for me)
(u|you|ya) owe me (a favor|a favour|one now|for that|for this)
i did (something|smth|this|that|a lot) for (u|you|ya) (now|so)
