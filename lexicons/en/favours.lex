signal: favours
version: 2
status: draft
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-before: (if|when|whenever) (anyone|someone|some1|somebody|anybody|a stranger|strangers|an adult|a grown up|a person|people|he|she|they) (asks|ask|tells|tell|wants|want|says|say|offers|offer|sends|send)
unless-before: (anyone|someone|somebody|anybody|stranger|adult) (ever|online) (asks|tells|wants|says|offers|sends)
unless-before: (anyone|someone|people|strangers|adults) (who|that) (asks|ask|tells|tell|wants|want|says|say|offers)
unless-before: (he|she|they|someone|a guy|this guy|some guy|that guy|this man) [(just|always|even)] (asked|asks|told|tells|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling|kept telling) me
unless-before: (he|she|they|someone|a guy|this guy|some guy|that guy|this man) [(just|always|even)] (said|says|was like|keeps saying|kept saying|kept asking|keeps asking)
unless-before: (did|does|do|has|have) (he|she|they|anyone|someone|anybody|somebody) [ever] (ask|asked|tell|told|say|said|want|wanted|send|sent)
unless-before: (wants|wanted|asked|told|tells|tried|trying to get) (me|him|her|them) (to|not to|if)
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(can|could|will|would|cld|wld) (u|you|ya) [(maybe|just|pls|please)] do (something|smth|sth|sumn|one thing|1 thing|this one thing|it|this|that|just one thing|a thing|one little thing|one small thing|anything|me one thing) [(special|small|little)] (for me|4 me|just for me|and ill|then)
(can|could|will|would|do|doing|u do|you do) [(u|you|ya)] [(do)] (me|us) (a|one|this|1|that) [(little|small|big|special|tiny|huge|quick|lil|one)] (favor|favour|solid|fav) !unless-after (and google|and (read|restart|run))
(i need|need|i have|gotta ask|wanna ask|can i ask|can i have|can i get|could i ask|i want|want) [(u|you|to ask|ask)] [(for|u|you)] (a|ur|your|one|another) [(little|small|big|special|tiny|lil|secret)] (favor|favour)
(i need|i want|i just need|need) (u|you|ya) to do (something|smth|sth|sumn|this|one thing|a thing|me|what)
if (u|you|ya) (do|did) (this|that|it|something|smth|sth|what i say|what i want|me a favor|me this favor|as i say|everything) [(for me|4 me|first)] _ (ill|i will|i can|i could|ima|id|u get|you get|u can|youll get|ull get)
(ill|i will|im gonna|imma|ima|i can|i could|id|i would) (help|carry|boost|rank|teach|coach|train|promote|unban|invite|add|tutor|reward|recommend|pick) (u|you|ya) [(up|to|in|with)] if (u|you|ya) (do|send|show|give|come|call|answer|reply|add|dm|turn|meet|stay|join|video|vc|ft|let|keep|promise|be nice|are nice|trust)
(ill|i will|im gonna|imma|ima|i can|i could|id|i would) (help|carry|boost|teach|give|get|buy|send|gift|pay|make|let|invite|reward|show) (u|you|ya) _ if (u|you|ya) (do|send me|send a|send pics|show|answer|reply|add|call|come|dm|turn|meet|video|ft|vc|let me) !unless-after (error|version|output|log|logs|command|wrong|what distro|link)
(ill|i will|im gonna|imma|ima|i can|i could|id|i would) (help|carry|boost|teach|give|get|buy|send|gift|pay|make|let|invite|reward|show) (u|you|ya) _ if (u|you|ya) (are nice|be nice|tell me|be my|stay|join|promise|keep|let me|talk to me|say yes|trust me|message) !unless-after (error|version|output|log|logs|command|wrong|what distro|link)
(ill|i will|im gonna|imma|ima|i can|i could|id|i would) (give|get|buy|send|gift|pay) (u|you|ya) _ (when|after|once|for) (u|you|ya|every|each|a|just|ur|one) (do|send|show|answer|reply|add|call|come|pic|photo|pics|video|selfie|vid|meet)
if (u|you|ya) (answer|reply|add|call|come|do|dm|send|show|meet|turn|let me|let|tell me) _ (ill|i will|i can|ima|im gonna|u get|you get|u can have|you can have|youll get|ull get|u will get|youd get) (give|send|buy|get|gift|pay|carry|boost|make|reward|robux|vbucks|nitro|free|a|some|the|spoil|u|you|whatever|more) !unless-after (error|version|output|log|logs)
if (u|you|ya) (join|stay|text|message|keep|give me|help me|follow|be|say yes|listen) _ (ill|i will|i can|ima|im gonna|u get|you get|u can have|you can have|youll get|ull get|u will get|youd get) (give|send|buy|get|gift|pay|carry|boost|make|reward|robux|vbucks|nitro|free|a|some|the|spoil|u|you|whatever|more) !unless-after (error|version|output|log|logs)
(what|wat) (will|would|do|can|are|r|could) (u|you|ya|i) [(gonna|going to|willing to|want to)] (do|give me|give|get|show me|offer) [(me)] (for (it|me|that|robux|vbucks|money|nitro|skins|this|them|free|a (skin|gift card|rank))|in return|in exchange|to get (it|that|this)|if i (give|send|buy|get|help|carry))
(what|wat) do i get (in return|in exchange|for it|if|then|for (helping|that|this|being|carrying|giving|the))
(just|pls|plz|please|only|come on|u can|you can|jus) [(pls|just)] do (this|it|that) (for me|one thing for me|4 me|just this once|once for me|just once)
(u|you|ya) [(still|kinda|now|totally|do|rly|really)] owe me (a favor|a favour|one now|for that|for this|big|big time|for|after|something|smth|sth|for everything|a lot|a pic|a call|an answer|for all|at least|1|now|u know|a date|a hug|that much|one|a video|a reply) !unless-before (or|he|she|they) !unless-after (bucks|dollars)
i (did|done|have done|gave|helped|bought|carried|got) (something|smth|sth|sumn|this|that|a lot|so much|everything|u a favor|you a favor|u a favour|you a favour|u|you|it) [(all|with|out|so much|a lot|all that|those|the)] (for (u|you)|4 (u|you)|with|now|so|with the|with ur|with your|stuff|skins|robux|things) (now|so|and now|its|u|you|can|then|do|remember|show|least)
i did (u|you|ya) a [(big|huge|little|small)] (favor|favour)
(return|repay) (the|my|a) (favor|favour|favors|kindness)
(now|its|so its|so now|its now) (ur|your) turn (to|2|for) (help|do|send|show|give|return|pay|make|me|be|prove) !unless-after (deal|roll|play|draw)
(u|you|ya) (can|could|have to|gotta|should|need to|will) [(always|just)] (pay|repay|thank|make it up to|pay it) me [back] (back|by|with|another way|other ways|later|somehow|in other ways|in another way|some other way|for it|when|without money|if) !unless-before (when)
(how|what way) (will|are|r|can|could|do|would|should) (u|you|ya) [(gonna|going to|ever|plan to)] (thank|repay|pay|make it up to|reward|show me) !unless-after (for (parking|shipping|the (game|bill)))
(there are|theres|there is|we can find|u know|i know) [(some|an|a lot of|many)] (other|another|different) (ways|way) (to|u can|you can|for u to) (pay|thank|repay|get|earn|make)
(thank|pay|repay) me (by|with) (sending|a pic|a call|showing|coming|being|giving|a kiss|a photo|a video|a selfie|a hug|something|doing|talking|meeting|letting)
make it up to me
(just|its|only|one|a) [(just|only)] [(one|1|a)] (tiny|little|small|simple|quick|lil|easy) (favor|favour|thing i need|thing for me|task) !unless-after (about|is|that)
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (get|put|move|make|help|let|have) (u|you|ya) [(get)] (a|on|in|into|captain|onto|to|first|the) [(better|good|higher|starting|special|first|top|best|spot|place|guaranteed)] (position|team|spot|squad|starter|captain|starting|lineup|playing time) !unless-before (if) !unless-after (button|file|list)
(ill|i will|i would|im gonna|im going to|imma) (get|put|move|make|help|let|have) (u|you|ya) [(get)] (a|on|in|into|captain|onto|to|first|the) [(better|good|higher|starting|special|first|top|best|spot|place|guaranteed)] (play time|group|clan|guild|vip|place|league|part|role|solo|grade|grades|mark|marks|record) !unless-before (if) !unless-after (button|file|list)
(ima|i can|i could|let me|i wanna|i want to|id) (get|put|move|make|help|let|have) (u|you|ya) [(get)] (a|on|in|into|captain|onto|to|first|the) [(better|good|higher|starting|special|first|top|best|spot|place|guaranteed)] (play time|group|clan|guild|vip|place|league|part|role|solo|grade|grades|mark|marks|record) !unless-before (if) !unless-after (button|file|list)
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (give|get|offer|do) (u|you|ya) [(some|a|free|extra|more|your|ur)] [(private|free|extra|special|one on one|1 on 1|personal)] (lessons|training|coaching|practice|sessions|training session|tutoring|game time|play time|playing time|good grade) !unless-after (schedule)
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (give|get|offer|do) (u|you|ya) [(some|a|free|extra|more|your|ur)] [(private|free|extra|special|one on one|1 on 1|personal)] (better grade|good grades|extra credit|an a|homework|answers|feature|shoutout|shout out|backstage pass|followers|boost|carry) !unless-after (schedule)
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (do|write|help with|finish) (ur|your|youre) (homework|hw|essay|assignment|math) [(for u|for you|if|4 u)] (for|if|when|in|4) (u|you|me|return|exchange)
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (put in|give u|give you|put) a good word
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (make|it|u|you) [(it|wont)] (worth (ur|your) (while|time|it)|regret it|worth it for (u|you))
(itll|it will|its gonna) be worth (it|ur while|your while) (for u|for you|i promise|trust me|promise|u|you|just)
(u|you|ya) (wont|will not|will never|wouldnt) regret it (i promise|just|trust|promise|if|pls|ok)
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (reward|repay|thank|spoil|pay) (u|you|ya) (for it|well|if|nicely|later|after|big|with|good|in|for every|for each|for doing|for helping|properly) !unless-after (asap|by friday)
(theres|there is|ull get|u get|you get|youll get|there will be|itd be) (a|ur|your|an|some) [(little|special|big|nice|small|extra)] (reward|prize|bonus|treat|surprise) (if|for|when|in it|after|waiting|4)
(u|you) (scratch|help|do this for|do smth for|do something for) [(my)] (back|me|me out) [(and|then)] (i|ill|i scratch|i help|i do) [(help|scratch|do)] (urs|yours|u|you|smth|something|it)
(in return|in exchange|as a thank you|as thanks|as payment) (i want|i just want|all i|i only|just send|i need|i ask|can u|can you|u just|you just|u (send|show|give|do|come|call)|you (send|show|do|come|call))
all (i ask|i want|im asking|i need) [(for)] [(from|of|is|in)] (u|you|return|exchange|one|a pic|a call|a video|a little|a favor|a hug|is (one|a|that|for|to)) !unless-after (advice|link)
(dm|message|msg|add|join|call|text|pm) me (and|for|to get|if (u|you) want|4|to win|to claim) _ (robux|vbucks|v bucks|gems|skin|skins|nitro|gift card|gift cards|giftcard|giftcards|coins|diamonds|battle pass|game pass|gamepass|primogems|steam card|game card|vcard|boost|credits|tokens|merch|admin|rank|vip|sub|subs)
(send|show|give) (me|it|one|a pic|pic|pics|a selfie) [(one|a pic|first|and|something)] (and|then) (ill|i will|u get|you get|youll get|i|ima) (give|send|get|buy|gift|pay|show|carry|boost|robux|vbucks|a|the|u|you|add|help) !unless-after (look|see|check|try|a look)
(do|help|give|show|send|tell|get|give me) (this|that|it|me|smth|something|me this|one thing|me one|this one|just this|one) [(thing|for me|out|with this|one)] [for me] and (ill|i will|i can|u get|you get|ima|im gonna|i|we|u|you) [(can|get|have)] (give|get|help|buy|send|robux|vbucks|gift|make|pay|boost) !unless-after (look|see|check|try|a (link|hand)|if i can)
(do|help|give|show|send|tell|get|give me) (this|that|it|me|smth|something|me this|one thing|me one|this one|just this|one) [(thing|for me|out|with this|one)] [for me] and (ill|i will|i can|u get|you get|ima|im gonna|i|we|u|you) [(can|get|have)] (carry|let|nitro|a|the|free|you|u|something|whatever|skins|coins) !unless-after (look|see|check|try|a (link|hand)|if i can)
(after|since|because|cuz|considering) (i|all i|everything i|ive|all ive|everything ive) [(just|have|already)] (helped|did|gave|bought|carried|got|done|do|given|sent|spent|saved|boosted|paid) [(for|with|so|u|you|much|that|it|all|so much|on|out)] [(on|for)] (u|you|for u|for you|now|the least|its|least)
(least|only thing) (u|you|ya) (can|could|should) do
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) make sure (u|you|ya|ur) (get|make|are|win|play|start|pass|have|rank|win|always) !unless-after (good care)
(make|made|making) it worth (my|ur|your|it for) (while|time|me)
(do|say|come|help|send|try) it for me (pls|please|ok|babe|baby|just|and|then|or|come)
scratch (my|ur|your) back
(ill|i will|i would|im gonna|im going to|imma|ima|i can|i could|let me|i wanna|i want to|id) (get|sneak|let|bring|put) (u|you|ya) [(in|on|into)] (backstage|free tickets|vip|in free|front row|on the list|in the club|on stage|tickets|a pass|in for free|on stream|in my video|in the video)
(send|show|give|share|do) (me|it|one|1|a pic|pic|pics|a selfie|just one|some|more|two) [(one|pic|pics|first|something|more)] (and|then|n|for) (ill|i will|u get|you get|youll get|ull get|ima|u can|you can|ill give|a skin|robux|nitro|vbucks|it) !unless-after (look|see|check|try|a look|take)
(would|will|can|could|do) (u|you|ya) [(really|ever|even|please)] (help|do) [(me|it|a)] (a friend|me out|it for me|me please|a guy out) !unless-after (with (this|my|the|it)|please|install)
(help|be nice to|be good to|good to|nice to) me and ill [(help|be|give|get|make|be nice|be good)] (u|you|to u|to you|ur|your|help|be)
(we|u and me|you and me) (can|could|should) (help|do things for|do favors for) (each other|eachother)

# broader wordings
(do|can|could) (u|you) _ (favor|favour|something) (for me|4 me|in return|back)
(after|since|when|cuz|because|considering) (all|everything|what) (ive|i have|i|that i) (done|did|do|bought|sent|gave) [(for)] [(u|you)]
(i) (gave|did|bought|got|sent|helped|carried|spent) (u|you) _ (so|now|remember|for|time|money|and u|and you)
(in) (return|exchange) [(for)]
(now) (its|it is) (ur|your) turn
(something|thing) (small|little|simple|easy|tiny) (for me|4 me|in return)
(if) (u|you) (do|help) (this|me|that|1 thing|one thing) _ (ill|i will|i can|for me)
(all|only|just) (i) (ask|want|ask for|want back) (is|in return|for)
(just) (one|1|this one|a small|a little) (thing|favor|favour) (for me|4 me|ok|pls|please|in return)
