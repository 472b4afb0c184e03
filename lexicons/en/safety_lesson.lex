signal: safety_lesson
version: 1
status: draft
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material

if (anyone|someone|somebody|anybody|a stranger|an adult|a person|people) [(ever|online)] (asks|ask|tells|wants|says|sends|makes|offers|threatens|messages) (you|u|ur|your|for (a|ur|your))
(tell|talk to|go to|show) (a|an|another|ur|your) (trusted adult|adult (you|u) trust|trusted grown up|grown up (you|u) trust|adult)
(never|dont|do not|dont ever) (share|give|send|post|tell) [out] [(people|strangers|anyone)] (ur|your) (password|passwords|address|home address|real name|phone number|personal info|personal information|location|school|full name) [(to|with)] !unless-before (if|unless)
(never|dont|do not|dont ever) (talk to|chat with|meet|meet up with|trust|add|accept|send (pics|photos|pictures) to) (strangers|(people|someone|anyone) [that] (u|you) (dont know|met online|only know online|have never met))
(be careful|stay safe|be safe) (online|who (u|you|ya) (talk|chat) to|on the internet|with strangers)
(not everyone|people|some people) (online|on here|on the internet) (is|are|arent|isnt) [(not|always)] who they say
(online|internet|cyber) safety
(its|it is) (ok|okay) to say no
(u|you|ya) can always say no
(adults|grown ups|an adult|a grown up) (should|would) (not|never) (ask|need|keep|tell)
(adults|grown ups|an adult|a grown up) (shouldnt|wouldnt) (ask|need|keep|tell)
(block and report|report and block|block them and|report them and)
