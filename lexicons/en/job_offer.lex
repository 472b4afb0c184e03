signal: job_offer
version: 1
status: draft
tactic: Offers a job, modelling or fame.
source: Ringenberg et al. 2022; NCMEC guidance on online enticement
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(have (u|you|ya) ever|did (u|you|ya) ever|ever|have (u|you|ya)) (thought about|thought of|think about|tried|considered) (modeling|modelling|being a model|acting)
(u|you|ya) (should|could|would|can) (be|become|make) a [(great|good)] (model|actress|actor)
((im|i am)|i work as|i work for) a (model|modeling|modelling|talent|casting) (scout|agent|agency|photographer|recruiter|director)
(ill|i will|im gonna|im going to|imma|i can|i could|let me) (get (u|you|ya) a job|make (u|you|ya) famous|make (u|you|ya) a star|get (u|you|ya) into modeling|get (u|you|ya) into modelling|get (u|you|ya) followers)
((wanna|want to|wants to)|u want to|you want to|how to) (make|earn) [(some)] (easy|quick|fast|extra) (money|cash)
i (have|got) a [(little|special)] job for (u|you|ya)
(do|doing|want|(wanna|want to|wants to) do|come for|book) a photoshoot (with|for) (me|us)
(i am|im) looking for (models|young models|new talent|girls to model|boys to model|new models)
(wanna|want to|wants to) be in my (video|videos|movie|film|photoshoot)
