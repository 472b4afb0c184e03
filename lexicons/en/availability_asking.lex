signal: availability_asking
version: 1
status: draft
tactic: Finds out when the other one can be reached, above all late or alone.
source: Olson et al. 2007 (gaining access)

(what are|what r|wat r|whatre|what) (u|you|ya) (doing|up to) (tonight|later|after school|rn|right now|this weekend|tomorrow|today)
(are you|are u|r u|r you) (free|busy|around|home|on|online) (tonight|later|after school|rn|right now|this weekend|tomorrow|today|now)
((are you|are u|r u|r you)|u|you) still (up|awake)
(u awake|are you awake|r u awake|are u awake)
(when|what time) (do|can|will|are|r) (u|you|ya) (get|getting|be|log|come) (home|off|on|online|back|free|out)
can (u|you|ya) (talk|chat|call|play|text) (rn|right now|now|later|tonight|after school|tomorrow)
what time (do|does) (u|you|ya) (go to (bed|sleep)|get home|get up|wake up|finish school)
(text|message|msg|dm) me when (ur|youre|you are|u are|u r|your) (alone|home|free|back|on)
