signal: appearance_talk
version: 1
status: draft
tactic: Comments on or asks about looks.
source: Olson et al. 2007; Lorenzo-Dus et al. 2016 (compliments on appearance)
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(ur|youre|you are|u are|u r) [(so|really|very|super|such a)] (cute|cutie|pretty|beautiful|gorgeous|handsome|adorable|good looking|stunning) !unless-after (much|good|far|sure|well)
(u|you|ya) (look|looked|looks) [(so|really|very)] (cute|pretty|beautiful|gorgeous|handsome|adorable|stunning)
what do (u|you|ya) look like
(describe|tell me about) (urself|yourself|how (u|you|ya) look|(ur|your) looks)
(what (are|r) (u|you|ya) wearing|wat r u wearing|what (u|you|ya) wearing|whatcha wearing)
how tall (are you|are u|r u|r you)
what (color|colour) (is (ur|your) hair|are (ur|your) eyes|hair do (u|you|ya) have|eyes do (u|you|ya) have)
(nice|cute|pretty|beautiful|gorgeous) (pfp|selfie|profile pic|profile picture|smile|eyes)
(ur|your) (profile pic|pfp|pic|selfie|photo|picture) (is|looks) [(so|really|very)] (cute|pretty|beautiful|amazing|good|gorgeous)
i (love|like) (ur|your) (smile|eyes|hair|outfit|face)
