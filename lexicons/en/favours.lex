signal: favours
version: 1
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-before: (if|when|whenever) [(ever|a|an)] (anyone|someone|somebody|anybody|stranger|strangers|adult|people|grown up)
unless-before: (anyone|someone|somebody|anybody|people|strangers) (who|that|asking|asks|telling|tells)
unless-before: (he|she|they|someone|somebody|a guy|this guy|some guy) [(just|always)] (asked|told|said|says|wanted|wants|keeps asking|kept asking|is asking|was asking|keeps telling) [me]
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(can|could|will|would) (u|you|ya) do (something|smth|sth|one thing|1 thing|this one thing) for me
(can|could|will|would) (u|you|ya) do me a [(little|small|big|special)] (favor|favour)
if (u|you|ya) do (this|that|it|something|smth|what i say) for me _ (ill|i will|i can)
(ill|i will|i can) (help|carry|boost|rank) (u|you|ya) if (u|you|ya) (do|send|show|tell|give|come|call)
what (will|would|do|can) (u|you|ya) (do|give me) for (it|me|that|robux|vbucks|money|nitro|skins)
(just|pls|plz|please|only) do (this|it) (for me|one thing for me)
(u|you|ya) owe me (a favor|a favour|one now|for that|for this)
i did (something|smth|this|that|a lot) for (u|you|ya) (now|so)
