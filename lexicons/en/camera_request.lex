signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (to|for|with) (strangers|people (u|you)|someone (u|you) (dont|just|only|never)|anyone (u|you))

(turn|put|switch) on (ur|your) (cam|camera|webcam|video)
(turn|put|switch) (ur|your) (cam|camera|webcam|video) on
(can we|lets|(wanna|want to|wants to)|could we|can (u|you|ya)|do (u|you|ya) want to) (facetime|video call|video chat|videochat|videocall|ft)
(go|get|come|hop|jump) on (cam|camera|webcam|facetime|video|ft)
(facetime|video call|videocall|ft) me
(cam to cam|cam 2 cam|cam2cam)
(let me|can i|(wanna|want to|wants to)|lemme) see (u|you|(ur|your) face|(ur|your) room) on (cam|camera|video|webcam|facetime)
(why is|whys) (ur|your) (cam|camera) off
