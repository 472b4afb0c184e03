signal: safety_lesson
version: 8
status: reviewed
tactic: Rules for staying safe online, as schools and parents teach them.
source: hard negatives: NSPCC, NCMEC NetSmartz and Childnet teaching material
unless-after: (say|answer) (im|i am|its|youre|you were|u were|ur|we|nothing|you are|you went)

(if|when|whenever|what if|in case) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a person|people|a grown up|any adult|a player) [(ever|online|u dont know|you dont know|on here|in a game)] (asks|ask|tells|wants|says|sends|makes|offers|threatens|messages|writes|tries|pressures|bothers|adds|keeps|invites|scares|touches|promises) (@your|@you|to|for|something|asking|mean|kids|about)
(tell|talk to|go to|show|ask|get|report it to|speak to|inform|find|let) (@your|a|an|another|us|someone|some|any|me or a|ur own|the) (trusted adult|adult @you trust|trusted grown up|grown up @you trust|adult|parent or|parent or teacher|safe adult|responsible adult|grown up|grownup|teacher or|mom or dad|@you trust|parents or|adult know|parent know|adult straight away|adult right away)
(tell|show|ask) (us|me|a teacher|ur parents|your parents|mom or dad|an adult|@your (mom|dad|mum|teacher)|the school) (if|when|straight away if|right away if|if ever|before) (a|an|any|some|anyone|someone|somebody|strangers|something|anything|u (feel|get|see|meet|give|share|add|download|accept)|you (feel|get|see|meet|give|share|add|download|accept)|stranger)
(never|dont|do not|dont ever|@you shouldnt|try not to|should never|avoid) (share|give|send|post|tell|giving|sharing|sending) [(out|people|strangers|anyone|anybody)] @your [(real|full|home|own|school)] (password|passwords|address|name|phone number|personal (info|information|details)|location|school|number|last name|login) !unless-before (if|unless) !unless-after (mom|parents|root)
(never|dont|do not|dont ever|(@you|we) (should never|shouldnt)|should never|avoid|stop) (talk to|chat with|meet|meet up with|trust|add|accept|reply to|talking to|answer|go with) (strangers|a stranger|(people|someone|anyone|somebody|adults|kids) [that] @you (dont know|met online|only know online|have never met|just met|havent met)|anyone from (online|the internet)|randoms|people online)
(never|dont|do not|dont ever|(@you|we) (should never|shouldnt)) (send|accept|share|give) (pics|photos|pictures|anything|money|videos|selfies|gifts|friend requests|info|personal info|requests) (to|from|with) (strangers|a stranger|randoms|people online|(people|someone|anyone|somebody) [that] @you (dont know|met online|only know online|have never met|just met|havent met|never met))
(be careful|stay safe|be safe|careful|be smart|think twice|be aware) [(when|of)] (online|who @you (talk|chat|trust|add|meet|share)|on the internet|with strangers|what @you (share|post|send|click)|of strangers|about (what|who) @you (share|post|send|talk)|before @you (post|share|send|click)|of people (online|who)|on social media|in chat rooms|gaming online)
(not everyone|people|some people|anyone|strangers|someone|a person|adults|they) [that] [(you meet|u meet|you talk to|u talk to)] [(online|on here|on the internet|in games)] (is|are|arent|isnt|may not be|might not be|can|could|may) [(not|always|be|really)] (who they say|who they seem|who they claim|pretending to be|pretend to be|lie about (their|who)|lying about (their|who)|older than they say)
(online|internet|cyber|digital|web|e|stranger) (safety|danger|bullying|citizenship|grooming|predators|security lesson|safe lesson)
(stranger danger|esafety|e safety|safer internet day|childline|nspcc|netsmartz|ncmec|thinkuknow|ceop|child protection|safeguarding|cybertipline|cyberbullying|digital footprint|privacy settings|parental controls|report button|block button|be internet awesome) !unless-after (bypass|turn off) !unless-before (bypass|turn off|no|around|got|have)
(its|it is|thats|its always|its totally|its perfectly|thats totally|it is always|always) (ok|okay|fine|alright|allowed|safe) to (say no|tell (someone|an adult|us|a)|block|ask for help|leave (the|a) (chat|conversation|game)|report|stop (talking|replying)|not (answer|reply|share)|log off|hang up|change your mind|ignore|end the)
(@you|kids|children|we) (can|should|are allowed to|have the right to|may|must|could) [(always|just|simply)] (say no|block (them|someone|people|anyone)|report (them|it|someone)|leave (the|a) (chat|game|conversation)|tell (us|an adult|someone @you trust)|ask (us|an adult)|come to (me|us) with|stop replying|log off|keep @your (account|profile) private)
(adults|grown ups|an adult|a grown up|a teacher|a coach|teachers|coaches|(good|real) friends|a (good|real) friend|no adult) (shouldnt|wouldnt|should|would|dont|do not|doesnt|will never|never|wont) [(never|not|ever)] (ask|need|keep|tell|message|pressure|make|want|have secrets|force|dm|expect|send) (@you|kids|children|that|for|secrets|a kid|students|a child|pics|help) !unless-after (ticket|sudo)
(block and report|report and block|block them and|report them and|block report|block and tell|stop block and tell|say no go tell|no go tell|stop think|stop and think|think before @you (post|send|share|click)|save the evidence and|dont reply and)
(secrets|a secret|good secrets|bad secrets|any secret|safe secrets) (that|are|is|should|vs|and|can|arent|shouldnt|make) [(make|makes|not|from|bad|never|be|only)] (feel (bad|sad|scared)|@you feel (bad|sad|scared|uncomfortable)|from @your (mom|parents|family)|ok|okay|surprises|kept from|bad|safe|dangerous|fine if)
(todays|this|next|our|the|a|my) [(weeks|online|internet)] (lesson|assembly|workshop|poster|quiz|talk|unit|topic|session|module) (is|about|on|for|was) [(about|on)] (online safety|internet safety|staying safe|stranger danger|cyberbullying|online strangers|privacy|grooming|sharing (photos|pics|pictures|info)|personal info|digital (safety|citizenship)|being safe|consent)
(rule|rules|lesson|tip|tips|remember|reminder|golden rule) [(one|two|1|2|3|three|number one)] [(is|to)] (never|dont|keep|always|tell) [(ever|to)] (share (@your|personal|any)|meet (someone|strangers|anyone|people)|talk to strangers|tell (a|an|someone)|give (out|strangers|anyone)|@your (profile|account|password|info)|send (pics|photos|pictures)|ask (an adult|a|your)|trust strangers)
(what|who|how) (should|would|do|can|could) (@you|we|kids|someone|a kid|one) (do|tell|talk to|report|respond|say|react|stay safe|protect) [to] (if (a|someone|somebody|anyone|an|strangers|u get|you get|something|people)|when (a|someone|somebody|anyone|an adult|strangers|something online)|to stay safe|online to|strangers|a bully|yourself online|urself online|safe online|a stranger)
(keep|set|make|check|put) (@your|all ur|all your) (profile|account|accounts|settings|info|information|privacy settings|location|personal info|password|passwords|personal information|insta|profiles) (private|to private|on private|safe|secret from (strangers|everyone)|to yourself|strong|settings|to friends only|off so strangers|secure and)

# broader wordings
(never|dont|do not|shouldnt) (share|give|send|post|tell) _ (strangers|people online|online|anyone online|people you dont know|people u dont know|personal info|your password|ur password|passwords)
(stranger|strangers|predator|predators|groomer|groomers|creep|creeps|scam|phishing|catfish|online safety|internet safety|red flag|red flags|warning sign|warning signs|privacy settings|block and report|report button|screen time rules) !unless-before (im not a|i am not a|were not|we are not|we arent)
(tell|talk to|show|go to) _ (trusted adult|an adult|a grown up|a teacher|ur parents if|your parents if|mom or dad|me or dad|me or mom|us if)
(if) (someone|somebody|anyone|anybody|a stranger|any adult|a person) _ (asks|ask|says|tells|wants|offers|messages|makes|keeps|sends)
(rules|rule) (of|about|for|number|1|2|3|one|two)
(nobody|no one|an adult|a grown up|someone) [(online)] (should|should ever|has the right to|may|must) (ask|make|tell|pressure|force) (you|kids|children|a child) [(to|for)] (keep|send|meet|for|to|hide|do) !unless-after (me)
(use|pick|choose) a (nickname|username|strong password) (instead|that|not|without|and never)
(staying|stay|be|being|keeping) safe (online|on the internet|on social media)
never (agree|go|meet|get|give|share|click|open|reply|accept|tell) (to|with|your|in|anyone|out|strangers) !unless-before (i|ive|we|you|he|she) !unless-after (us|me)
(people|strangers|someone|a person|accounts|users) [(online)] (are|is|arent|may|can|might) [(not)] (always|lie|lying|pretend|not be|fake|not who|be lying|not always) [(who|about|be)] (who|about|to be|they|their age|themselves)
(keep|set|make) (your|all your) (address|number|real name|location|personal info|information|account|profile|password|passwords|details|photos) (private|to yourself|safe|secret|off) !unless-before (ill|lets) !unless-after (from your (mom|parents))
(should|must|do|can|may) (not|never) (meet|trust|talk to|share|send|add|follow|accept|reply) [(up|with|your|any|to)] (people|anyone|someone|strangers|photos|pictures|personal|your|friend requests|unknown) !unless-before (i|we|he|she|they) !unless-after (parents|mom|dad|about us|but me|except)
report (messages|accounts|people|anything|anyone|posts|users|content|someone) [(that|who|if|which|to)] (that|who|if|to|which|when) !unless-after (ping)
always (tell|ask) (a parent|your parents|an adult|mom or dad|a grown up|your mom|your mum|a teacher) (before|first|if|when)
(dont|never) (click|open|tap) [on] [(any|strange|unknown|weird|random|suspicious)] [(strange|unknown|weird|random|suspicious)] (links|attachments)
never meet (anyone|someone|people|a stranger|strangers|somebody) [(@you|that)] _ (online|internet|alone)
(turn|switch) off [(the|your)] (location|gps|location sharing|snap map)
(save|screenshot|keep) (the|all|those|any) (messages|chat|chats|evidence|texts) and (show|tell|report|give)

# by frames: who to whom, classes of words
(what|whatever|everything|anything) [(that)] @you (put|post|share|upload|send|write) (online|on the internet|there|on social media) _ (stays|forever|permanent|public|remain|remains|seen by)
@you can [(always)] (come to|tell|talk to) (me|us|mum|mom|dad|a teacher|an adult) [(if|whatever|when|whenever|no matter)] (happens|anything|someone|what|something|anyone) _ (online|internet|happens|uncomfortable|worries|upsets|wrong|chat|weird)
(use|pick|choose|make) (a|an) (nickname|alias|made up name|strong password|screen name|user name) _ (not|instead|never|without) _ (real name|name|birthday|games|online)
(turn off|switch off|disable|check) [(the|your)] (location|gps|location sharing|privacy|location services|app permissions)
(only|just) (accept|add|talk to|play with|chat with) [(friend requests from)] (people|friends|kids|those) @you (know|have met|really know|actually know) [(in)]
(no one|nobody|an adult|adults|a grown up|no adult|a safe adult) (should|will|would) [(ever|never|not)] (ask|ask you|ask a child|ask kids|make you) [(you)] (to|for) (keep|secrets|pictures|photos|a secret|hide|meet|send)

