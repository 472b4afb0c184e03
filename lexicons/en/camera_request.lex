signal: camera_request
version: 1
status: draft
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-before: (if|when|whenever) [(ever|a|an)] (anyone|someone|somebody|anybody|stranger|strangers|adult|people|grown up)
unless-before: (anyone|someone|somebody|anybody|people|strangers) (who|that|asking|asks|telling|tells)
unless-before: (he|she|they|someone|somebody|a guy|this guy|some guy) [(just|always)] (asked|told|said|says|wanted|wants|keeps asking|kept asking|is asking|was asking|keeps telling) [me]
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (never|dont ever|do not ever|should not|shouldnt|not gonna|wont)

(turn|put|switch) on (ur|your) (cam|camera|webcam|video)
(turn|put|switch) (ur|your) (cam|camera|webcam|video) on
(can we|lets|(wanna|want to|wants to)|could we|can (u|you|ya)|do (u|you|ya) want to) (facetime|video call|video chat|videochat|videocall|ft)
(go|get|come|hop|jump) on (cam|camera|webcam|facetime|video|ft)
(facetime|video call|videocall|ft) me
(cam to cam|cam 2 cam|cam2cam)
(let me|can i|(wanna|want to|wants to)|lemme) see (u|you|(ur|your) face|(ur|your) room) on (cam|camera|video|webcam|facetime)
(why is|whys) (ur|your) (cam|camera) off
