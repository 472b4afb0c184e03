signal: media_request
version: 5
status: reviewed
tactic: Asks for pictures or videos of the other one.
source: Olson et al. 2007; Thorn and NCMEC guidance on image requests
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)
unless-before: (great|lovely|saw|seen|found|posted) [(a|the|this|that|an)]
unless-after: (to|for|with) (strangers|people @you|someone @you (dont|just|only|never)|anyone @you)
unless-after: to [(the|our)] (group chat|class chat|team chat|groupchat|grandma|nana|gran|granny|school)
unless-after: of (the|it|this|that|my|these|an|what happens|his|her|our|their)
unless-after: of @your [(new|math|maths|science|finished)] (screen|setup|error|desktop|dog|cat|pet|hamster|puppy|kitten|base|build|map|homework|notes|house build|character|avatar|skin|drawing|art|project|essay|worksheet|page|answer|work|ticket|receipt|car|garden|food|lunch|cake|code|log|logs|inventory)
unless-after: (from|after) (practice|training|the game|the match|the trip|the party|swimming|ballet|rehearsal|camp|the field trip|holiday|vacation)
unless-after: for (the (team|yearbook|newsletter|class|league|club|school|website|album|ticket|poster|card)|grandma|nana|gran|mom|mum)
unless-after: (link|links|driver|format|codec|error|settings|card|cards|card driver)

# asked for outright
(send|show|give|snap|gimme|drop|shoot|text|email|dm|sent|sending) [(me|us|over)] [(a|an|some|another|more|ur|your|one|any|a few|a few more|a (quick|cute|nice|new|real|live)|one more|just one|1|cute|new|that|those)] @picture !unless-after of
(can|could|may|cud|will|would|cld) (@you|i) [(pls|plz|please|just)] (see|have|get|send|take|show|snap|post|record|make) [me] [(a|an|some|another|more|ur|your|one|any|a few|a few more|a (quick|cute|nice|new|real|live)|one more|just one|1|cute|new|that|those)] @picture !unless-after of
(i|id|i would|really|just) [(just|really|still)] (need|want|wanna see|want to see|love to see|like to see|love|like) [(a|an|some|another|more|ur|your|one|any|a few|a few more|a (quick|cute|nice|new|real|live)|one more|just one|1|cute|new|that|those)] @picture !unless-after (of|games|game|editing|from)
(lemme|let me|wanna|want to|gotta|dying to|lets) (see|get|have) [(@your|some|a|more|that)] (pic|pics|selfie|selfies|photo|photos) !unless-after of
# of whom
@picture of (@you|urself|yourself|ur self|your self|just u|just you) !unless-after (guys|two|all|know|as a baby|when you were)
@picture of @your !unless-after (screen|setup|error|desktop|dog|cat|pet|hamster|puppy|kitten|base|build|map|homework|notes|character|avatar|skin|drawing|art|project|essay|worksheet|page|answer|work|ticket|receipt|car|garden|food|lunch|cake|code|mom|mum|dad|brother|sister|grandma|friends|new|planner|baby)
@picture (from|in) @your (room|mirror|bedroom)
(mirror|full body|fullbody|face) (pic|pics|selfie|selfies|photo|photos|vid|shot)
# to look at the other one
(lemme|let me|can i|could i|may i) see @you !unless-after (do|try|play|beat|win|later|tomorrow|there|soon|do it|again|then|next|guys|doing|in class|at (school|practice|lunch|church|work))
(i wanna|i want to|i need to|id love to|wish i could|dying to|can i|lemme|let me|wanna) see [(more of|all of|what)] (ur face|your face|u look like|you look like|how u look|how you look|that smile|ur smile|your smile|what u look like|what you look like)
(show|let) me [see] (@your (face|smile|outfit|look|self)|(urself|yourself)|(what|how) @you look [like]|@you) !unless-after (play|try|do|win|dance off|beat|trade|how|the|where|what to|something|later|tomorrow|around|guys)
(show|see) (me|us) what @you_are wearing
face reveal !unless-after (stream|video|channel|dream|youtube|twitch|at)
# bargaining
(pic for pic|pic 4 pic|p4p|selfie for selfie|(trade|swap|exchange) [(some|a few)] (pics|selfies|photos|pictures|snaps))
(wanna|want to|wants to|wana) (see|trade|swap|send|exchange) [(@your|my|some|more|me)] (pics|pic|selfie|selfies|photos|pictures)
(pic|selfie|pics|photo|photos|selfies|vid) (pls|plz|please|now|rn|right now|first|tho) !unless-after (of|the)
(i sent|i send|ill send|i showed|i will send|ive sent|i already sent|sent) [@you] [(mine|one|a pic|1|first|my pic)] _ (ur turn|your turn|u send|you send|send one|send urs|send yours|one back|now u|now you|if u do|if you do)
(send|show) [me] (urs|yours|one back|some back|1 back|one first|urs first|yours first)
@you (send|show) [(me|urs|yours|one|a pic)] first !unless-after (trade|item|pet|then i give|offer|money|coins|gems|key|keys)
(wheres|where is|where are|still waiting (for|on)|waiting (for|on)) (@your|my|that) @picture
@you (owe|promised) [me] [(a|an|some|another|more|ur|your|one|any|a few|a few more|a (quick|cute|nice|new|real|live)|one more|just one|1|cute|new|that|those)] @picture
@picture @you (promised|owe me|said (u|youd|you would))
# take one for me
(take|snap|make|record|film|do) [me] (a|an|some|another|more|ur|your|one|any|a few|a few more|a (quick|cute|nice|new|real|live)|one more|just one|1|cute|new|that|those) @picture !unless-after (of|for (school|class|youtube|the)|about|editor|edit)
(record|film) (urself|yourself)
(just|only) (one|1|a quick|a single) (pic|selfie|photo|picture|vid|video) !unless-after of
(one|1|a) (more|last|other) (pic|selfie|photo|picture) !unless-after of
(got|have|any) [(any|some|more|other|cute|new)] (pics|selfies|photos|pictures) !unless-after (of|on|from|that|in)
# reassurance about it
(ill|i will|i) delete (it|them|the pic|the pics|the photo|the vid|the video) (right after|straight after|after i|i promise|i swear|as soon as|when im done)
(only i|no one|nobody|no1|just me) [(but me|else|other than me)] (will|wil|gonna|is gonna|would|ever) [ever] (see|look at) (it|them|ur pics|your pics|the pic)
(so i know|prove|show me|how do i know) (@you_are|its|its really|thats) [really] (@you|real|not fake|not a bot|not a catfish)
(verify|verification|verifying) (pic|selfie|photo|vid)
(pic|pics|selfie|selfies) !unless-before (the|a|that|this|my|i|it|in|to|of|is|and|he|she|they|for|on|with|no|was|as|just|not|what|your|some) !unless-after (the|a|that|this|my|i|it|in|to|of|is|and|he|she|they|for|on|with|was|but|because|be|are|at|from|by|there|as|will) !unless-before new
(pic|pics|photo|selfie) (or|and) (@you_are|its|it|u) (fake|not real|lying|a bot|catfish|a catfish|didnt)
(send|show|give) [me] (something|sth|smth|sumthin|one|another|another one|more|a cute one|a good one) (cute|pretty|special|nice|for me|pls|plz|please|in @your|of @you|now|rn|just) !unless-after (the|trade|item|gift|code)
(show|send) (me|us) [(@your|that)] [(pretty|cute|beautiful|lil|lovely|little|sweet)] (face|smile|self|outfit|hair) !unless-after (emoji|book)
(take|send|snap|do) (one|another|1|another one) (now|rn|for me|pls|please|right now|tonight|today|in ur|in your|of u|of you|just for me)
(another|more|1 more|one more) [one] (pls|plz|please|for me|cmon|then) !unless-after (round|game|match|time|of|question|thing)
(wont|will not|not gonna|never|would never) (show|share|send|leak|save|screenshot) (it|them|ur pic|your pic|anyone|anybody|that|ur pics|your pics) [to] (@your|to|i|promise|anyone|anybody|it|ever|just|swear|else)
(ill|i will|i) delete (it|them) (after|promise|swear|straight|right|immediately|when|as) !unless-after (the (file|package|partition|folder)|backup)
(where|wheres|hows|whats taking|waiting for|how long|still no|what about) _ (@your|that|my|the) (pic|pics|selfie|photo) (@you|i|then|at|lol|of|for|babe|gone|coming|already|promised)
(taking so long|hurry up) with (@your|that|the|my) (pic|selfie|photo|vid|video)
(i|just|really|so) (wanna|want to|need to|gotta) see @you (rn|now|so bad|again|babe|please|pls|badly|tonight|properly|in (@your|a))
(need|want|looking for|after) [(some|more|a few|any)] (photos|pics|pictures|vids|videos|selfies) (of @you|from @you|for (@your|the) (portfolio|profile|agency|casting|application)) !unless-after (guys|dog|cat)
(show|tell|let) (me|us) [see] (@your|@you|ur room|your room|ur bedroom|your bedroom|your outfit) [(now|then|tonight)] (now|then|tonight|pls|please|on camera|in the mirror|in a)
(send|show) [me] [(@your|a|some)] @picture_emoji
(let me|can i|could i|i want to|want to|id love to|id like to|i need to|dying to|would love to) [just] (see|look at) (you|u|@your face|yourself|what you look|how you look|more of you) !unless-after (play|at (practice|school|the)|guys|win|try|soon|on|there|tomorrow|all|later|around|trade|tonight|in|irl|do)
(any|got|have|more|send|got any|new|other|recent) [(more|some|me|new|other|any|cute|good)] (pics|photos|pictures|selfies|pic|photo|selfie|vids|videos) (from|of|at|in) (the beach|the pool|yourself|you|last night|your room|holiday|vacation|your (holiday|face|outfit)|today|dance|gymnastics|swimming|today lol) !unless-after (team|the (game|match|trip))
(just|only|please|need|want|one|another|send|take|make) _ (one|quick|more|cute|new|nice|little|good|special|private|full|single|another) [(quick|little|cute|new)] (pic|photo|picture|selfie|video|snap|vid|clip|pics|selfies|photos) !unless-before (take|its|this is|posted|i took) !unless-after (of (the|my|this|that|our|his|her|a|it)|is|was|for (the|class)|homework|day)
(send|show|take|snap|post|drop) [(me|us)] (one|another|one more|more|something) [(of|for|with|in|where|cute|nice|special|fun|just|please|from|now|like)] (you|me|where|your|just|cute|smiling|special|please|nobody|mirror|now|better|closer|from) !unless-after (link|log|the (file|error)|screenshot|homework|know)
(i|ill) (sent|send|showed|show|did|posted) (mine|you mine|one|you one|a pic|my pic|you my pic) [(so|now|already|first|if|then)] (now|so|your|you|its|already|if|first|then)
(wallpaper|background|lock screen|to remember|fall asleep|miss your face|see your face|forgot what you look) _ (pic|photo|picture|selfie|face|of you) !unless-before (game|desktop|download|linux) !unless-after (game|engine|noise)
(vid|video|clip|pic|photo|picture|selfie|snap) of (you|yourself|u|your (face|outfit|room|smile|legs|feet|dance)|you (dancing|in|smiling|sleeping|at)) !unless-before (saw|have a|see|posted|take a|taking|no|mom has|old) !unless-after (guys|and (your|the) (team|mom|dog)|all|at the (game|match|recital)|playing (the|piano)|scoring)
(nice|cute|good|love|like|great) [(your|the|that|this|ur)] (pic|photo|picture|profile pic|pfp|selfie|avi|dp) (is|got|have|any|more|send|show|u|you) [(that|it|you|any)] (that|it|you|any|more|another|u|really|others|me) !unless-after (from the (game|match|trip)|of (the|my|your dog))
(got|have|any|send|post|share|show) [(you|me|us)] (a|any|some|more|your) (recent|new|newer|old|better|latest|clearer|current|cute|full) (photo|photos|pic|pics|picture|pictures|selfie|selfies|video|videos) !unless-before (i|we|they|nasa) !unless-after (of (the|my|mars|a|this|that|our|his|her)|card|frame|for the (yearbook|id|form))
