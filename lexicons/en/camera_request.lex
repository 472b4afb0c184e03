signal: camera_request
version: 4
status: reviewed
tactic: Asks for a camera or a video call.
source: Olson et al. 2007; Thorn and NCMEC guidance on live video
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-after: (to|for|with) (strangers|people @you|someone @you (dont|just|only|never)|anyone @you)
unless-after: (in|under|from|on) [(@your|the)] (settings|options|menu|device manager|control panel|drivers)
unless-after: (settings|driver|drivers|permission|permissions|lens|angle|shake|mod)
unless-after: (@parent|guardian) (has|have|got|can join|can sit|is welcome|sent|will join|should be)
unless-after: (with|for) (the class|the team|the group|grandma|nana|gran|grandpa|everyone|the family|our class|the lesson)

(turn|put|switch|flip|get) (on|up) (@your|the|that) (cam|camera|webcam|video|cams|cameras|vid)
(turn|put|switch|flip|get|have|keep|leave) (@your|the|that) (cam|camera|webcam|video|cams|cameras|vid) on !unless-after (the (table|shelf|wall|desk|tripod|floor)|a|my)
(cam|cams|webcam) on !unless-after (the|my|a|this|it|his|her|your phone|linux|ubuntu|its)
(camera|cameras|video|vid) on (or|now|pls|plz|please|rn|for me|first|then|so i)
(with|w) [(@your|the)] (cam|camera|webcam|cams|video) (on|pls|plz|please|only|this time)
no (cam|camera|webcam|video) no
(cam|cams|camera|cameras) (or (kick|out|nothing|bye|no)|only|pls|plz|please|rn)
(why|y|how come) (is|isnt|arent|r|are) (@your|the) (cam|camera|cams|video|webcam) (off|on|covered|not on|black)
(why|y|how come) (no|dont u use|u dont use|not use) (cam|camera|webcam|video) !unless-after (driver|work|works)
whys @your (cam|camera|cams|webcam|video) (off|covered|black|not on)
(@you|do u|do you|have u|have you|youve|gotta|got) (got|have|use|a) [(@your|a|any)] (cam|webcam) !unless-after (work|working|driver|ubuntu|linux|software|model|that|on)
(can|could|will|would|cud) @you (cam|webcam|facetime|ft|video|skype) !unless-after (driver|work)
(wanna|want to|wants to|lets|can we|could we|we could|we should|shall we|tryna|down to|u up for|up for|down for|down 4) (cam|webcam) !unless-after (driver|work)
(lets|can we|could we|shall we|we should|we could|we can|when can we|wanna|want to|wana|tryna|down to|can (@you|i)|how about [we]|up for|down (for|4)|free (to|for)) [(do|have|just|get on|go on|hop on|start)] [(a|another|a quick|a private)] (facetime|ft|video call|video chat|videochat|videocall|vid call|vidcall|vid chat)
(facetime|video call|videocall|ft|vidcall|vid call|video|skype video) (me|with me|w me) !unless-after (the (file|link)|how)
(facetime|ft|video call|video chat|videochat|videocall|vid call|vidcall|vid chat) (with|w|just) (@you|me|us|just|the two) !unless-after (my|mom|family|cousin)
(facetime|ft|video call|video chat|videochat|videocall|vid call|vidcall|vid chat) [(@you|me|pls|plz|please)] (rn|right now|now|tonight|tn|2nite|later|pls|plz|please|instead|sometime|when)
(can|could) i (facetime|ft|video call|vid call|videocall|video) @you
(answer|pick up|accept|take) (my|the) (facetime|ft|video call|video chat|videochat|videocall|vid call|vidcall|vid chat)
(see|watch|show) (@you|ur face|your face|ur room|your room|urself|yourself|me) (on|thru|through|over|via) [(@your|the)] (cam|camera|webcam|video|facetime|ft|vid|live)
(go|get|come|hop|jump|be|getting) on [(@your|the)] (cam|camera|webcam|facetime|ft|video call|video chat|vid)
(call|ring|talk|chat|skype|skyping) [(@you|me|to me|with me)] (with|w|on|over|by|via|using) [(@your|the)] (cam|camera|video|webcam|ft|facetime|vid)
(private|quick|secret|1 on 1|one on one|lil) (video call|facetime|ft|vid call|video chat|videocall|vid chat|cam)
cam (to|2) cam
cam2cam
facetime !unless-before (called|talked|spoke|on|over|via|with (grandma|nana|gran|my|mom|dad)|grandma|grandpa|nana|mom|mum|dad|my|the|a|fix|about) !unless-after (app|settings|grandma|grandpa|nana|mom|mum|dad|my|ur mom|your mom|with (grandma|my)|doesnt|isnt|is)
(ft|facetime|cam|vidcall|vid call|videochat) !unless-before (the|a|that|this|my|i|it|in|to|of|is|and|he|she|they|for|on|with|no|was|as|just|not|what|your|some) !unless-after (the|a|that|this|my|i|it|in|to|of|is|and|he|she|they|for|on|with|was|but|because|be|are|at|from|by|there|as|will)
(cam|camera|webcam) (up|time|pls|plz|please|now|rn|first|too)
(see|watch) (@you|ur face|your face) (on (call|a call|the call|vid|screen)|while we (talk|call)|when we (talk|call)|live)
(turn|put|switch) it on (i|so|let|pls|please|for me|n) _ see (@your|@you|me)
(lets|can we|could we|wanna|want to|we could|can i|do u|do you) (skype|vc|vidcall|duo call|snap call|zoom) (with (cam|video|camera)|u|you|me|now|rn|tonight|later|sometime|just) !unless-after (class|lesson|meeting|the team|for (homework|class))
lets skype
(flip|turn|point|spin|tilt|move) [(@your|it|the)] (cam|camera|phone) [(back|around)] (to|at|on|so) (@your|@you|i|urself|yourself)
no (cam|camera|facecam|video) (kick|no|bye|then|ur|youre|equals|out|leave|get) !unless-after (problem)
(face cam|facecam|face reveal) (on|pls|plz|please|or|now|time)
(video|vid) (on|me|pls|plz|please) (@you|pls|plz|please|now|rn|tonight|me|or|later|babe)
(i|ill|i will|gonna) (call|ring|ft|facetime|video) @you (on|with|w|via) (ft|video|cam|camera|facetime|vid|whatsapp video)
(voice|call) (is boring|isnt enough|only is boring) _ (cam|video|camera|see)
(move|hold|put|set|prop) (@your|the) (phone|cam|camera|ipad|laptop) _ (i can see|see (@your|@you)|ur face|your face)
(video|vid|face) (chat|call|tonight|later|together|with me|please|time|on|now|or|instead|for) !unless-before (the|a|this|that|my|music|youtube|watch|his|game|on|team|new) !unless-after (game|games|on youtube|of the|card|editing|with (the (team|class)|grandma|mom)|editor|driver|settings)
(just|only|put|show|use|have|need|with|no|want|get|open|flip|point|switch|be) [(for|a|on|the|your|me|me on|turn)] _ [(the|your)] (camera|cam|webcam|cams) (on|for|please|now|off|turned|pointed|so|or|then|too|at|around) !unless-before (speed|the|security|my|his|broken|a new) !unless-after (game|is broken|settings|driver|canon|test|film|lens|roll|the (bird|board|page))
(why|whats wrong with|is|does|how come) [(is|does|wont|doesnt|dont)] (@your|you) [(never|not|always|have|turn|show|use|your)] (camera|cam|webcam|face|video) [(always|still|never|on|not|working|broken)] (off|on|hidden|broken|covered|never on|working|face) !unless-after (in (class|the lesson)|driver)
(show|give|let) me (@your (room|bedroom|house|place|outfit|face|closet|pajamas)|a tour|around) (on|in|live|over|via|through) [(the|a)] (video|cam|camera|facetime|call|webcam|live|video call)
(cam|cams|camera|cameras|video|webcam) (on|up) (its|or|if|then|for|i|just|so|when|everyone|girls|u|you|and|please|only) !unless-before (the|my|no|hands|broken) !unless-after (for (the (test|exam|class|lesson))|in class|the (porch|roof|door))
(faces|face|show face|face reveal|let me see faces|cams) (please|pls|now|first|or|on|reveal|time) !unless-before (my|his|the|your|a|two|in|on) !unless-after (the (board|wall|coach)|at)
