signal: media_request
version: 1
status: draft
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (to|for|with) (strangers|people (u|you)|someone (u|you) (dont|just|only|never)|anyone (u|you))
unless-after: of (the|it|this|that|my|these|an|what happens)
unless-after: of (ur|your) (screen|setup|error|desktop|dog|cat|pet|base|build|map|homework|notes|house build|character)
unless-after: (link|links|driver|format|codec|error)

(lemme|let me|can i) see (u|you) !unless-after (do|try|play|beat|win|later|tomorrow|there|soon|do it|again|then|next|guys)
send [me] [(a|some|another|more|ur|your|one|any|cute)] (pic|pics|photo|photos|picture|pictures|selfie|selfies|vid|vids|video|videos)
(can|could|may) i (see|have|get) [(a|some|ur|your|another|more|one)] (pic|pics|photo|photos|picture|pictures|selfie|selfies|vid|vids|video|videos) of (u|you|(urself|yourself)|ur face|your face)
can i see ((u|you|ya)|what (u|you|ya) look like|(ur|your) face)
((u|you|ya)|do (u|you|ya)) (got|have) [(any|some|more)] (pics|selfies|photos|pictures) of (urself|yourself)
(show|let) me [see] ((ur|your) face|(urself|yourself)|what (u|you|ya) look like)
(pic for pic|pic 4 pic|(trade|swap|exchange) (pics|selfies|photos))
(wanna|want to|wants to) (see|trade|swap) [(ur|your|my|some|more)] (pics|selfie|selfies|photos)
(pic|selfie|pics) (pls|plz|please|of u|of you)
take (a|some|another) (pic|pics|photo|photos|picture|pictures|selfie|selfies|vid|vids|video|videos) (for me|of (urself|yourself))
(just|only) (one|1) (pic|selfie|photo|picture)
