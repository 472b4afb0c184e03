signal: favours
version: 6
status: reviewed
tactic: Asks favours or trades help for compliance.
source: Olson et al. 2007 (exchange); Lorenzo-Dus et al. 2016
unless-after: (tell|talk to|ask) (@your|a|an|another|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(can|could|will|would|cld|wld) @you [(maybe|just|pls|please)] do (something|smth|sth|sumn|one thing|1 thing|this one thing|it|this|that|just one thing|a thing|one little thing|one small thing|anything|me one thing) [(special|small|little)] (for me|4 me|just for me|and ill|then)
(can|could|will|would|do|doing|u do|you do) [@you] [do] (me|us) (a|one|this|1|that) [(little|small|big|special|tiny|huge|quick|lil|one)] (favor|favour|solid|fav) !unless-after (and google|and (read|restart|run))
(i need|need|i have|gotta ask|wanna ask|can i ask|can i have|can i get|could i ask|i want|want) [(@you|to ask|ask)] [(@you|for)] (@your|a|one|another) [(little|small|big|special|tiny|lil|secret)] (favor|favour)
(i need|i want|i just need|need) @you to do (something|smth|sth|sumn|this|one thing|a thing|me|what)
if @you (do|did) (this|that|it|something|smth|sth|what i say|what i want|me a favor|me this favor|as i say|everything) [(for me|4 me|first)] _ (ill|i will|i can|i could|ima|id|u get|you get|u can|youll get|ull get)
@i_will (help|carry|boost|rank|teach|coach|train|promote|unban|invite|add|tutor|reward|recommend|pick) @you [(up|to|in|with)] if @you (do|send|show|give|come|call|answer|reply|add|dm|turn|meet|stay|join|video|vc|ft|let|keep|promise|be nice|are nice|trust)
@i_will (help|carry|boost|teach|give|get|buy|send|gift|pay|make|let|invite|reward|show) @you _ if @you (do|send me|send a|send pics|show|answer|reply|add|call|come|dm|turn|meet|video|ft|vc|let me) !unless-after (error|version|output|log|logs|command|wrong|what distro|link)
@i_will (help|carry|boost|teach|give|get|buy|send|gift|pay|make|let|invite|reward|show) @you _ if @you (are nice|be nice|tell me|be my|stay|join|promise|keep|let me|talk to me|say yes|trust me|message) !unless-after (error|version|output|log|logs|command|wrong|what distro|link)
@i_will (give|get|buy|send|gift|pay) @you _ (when|after|once|for) (@you|every|each|a|just|ur|one) (do|send|show|answer|reply|add|call|come|pic|photo|pics|video|selfie|vid|meet)
if @you (answer|reply|add|call|come|do|dm|send|show|meet|turn|let me|let|tell me) _ (ill|i will|i can|ima|im gonna|u get|you get|u can have|you can have|youll get|ull get|u will get|youd get) (@you|give|send|buy|get|gift|pay|carry|boost|make|reward|robux|vbucks|nitro|free|a|some|the|spoil|whatever|more) !unless-after (error|version|output|log|logs)
if @you (join|stay|text|message|keep|give me|help me|follow|be|say yes|listen) _ (ill|i will|i can|ima|im gonna|u get|you get|u can have|you can have|youll get|ull get|u will get|youd get) (@you|give|send|buy|get|gift|pay|carry|boost|make|reward|robux|vbucks|nitro|free|a|some|the|spoil|whatever|more) !unless-after (error|version|output|log|logs)
(what|wat) (will|would|do|can|are|r|could) (@you|i) [(gonna|going to|willing to|want to)] (do|give me|give|get|show me|offer) [me] (for (it|me|that|robux|vbucks|money|nitro|skins|this|them|free|a (skin|gift card|rank))|in return|in exchange|to get (it|that|this)|if i (give|send|buy|get|help|carry))
(what|wat) do i get (in return|in exchange|for it|if|then|for (helping|that|this|being|carrying|giving|the))
(just|pls|plz|please|only|come on|u can|you can|jus) [(pls|just)] do (this|it|that) (for me|one thing for me|4 me|just this once|once for me|just once)
@you [(still|kinda|now|totally|do|rly|really)] owe me (a favor|a favour|one now|for that|for this|big|big time|for|after|something|smth|sth|for everything|a lot|a pic|a call|an answer|for all|at least|1|now|u know|a date|a hug|that much|one|a video|a reply) !unless-before (or|he|she|they) !unless-after (bucks|dollars)
i (did|done|have done|gave|helped|bought|carried|got) (@you|something|smth|sth|sumn|this|that|a lot|so much|everything|u a favor|you a favor|u a favour|you a favour|it) [(all|with|out|so much|a lot|all that|those|the)] (for @you|4 @you|with|now|so|with the|with ur|with your|stuff|skins|robux|things) (@you|now|so|and now|its|can|then|do|remember|show|least)
i did @you a [(big|huge|little|small)] (favor|favour)
(return|repay) (the|my|a) (favor|favour|favors|kindness)
(now|its|so its|so now|its now) @your turn (to|2|for) (help|do|send|show|give|return|pay|make|me|be|prove) !unless-after (deal|roll|play|draw)
@you (can|could|have to|gotta|should|need to|will) [(always|just)] (pay|repay|thank|make it up to|pay it) me [back] (back|by|with|another way|other ways|later|somehow|in other ways|in another way|some other way|for it|when|without money|if) !unless-before (when)
(how|what way) (will|are|r|can|could|do|would|should) @you [(gonna|going to|ever|plan to)] (thank|repay|pay|make it up to|reward|show me) !unless-after (for (parking|shipping|the (game|bill)))
(there are|theres|there is|we can find|u know|i know) [(some|an|a lot of|many)] (other|another|different) (ways|way) (to|u can|you can|for u to) (pay|thank|repay|earn)
(thank|pay|repay) me (by|with) (sending|a pic|a call|showing|coming|being|giving|a kiss|a photo|a video|a selfie|a hug|something|doing|talking|meeting|letting)
make it up to me
(just|its|only|one|a) [(just|only)] [(one|1|a)] (tiny|little|small|simple|quick|lil|easy) (favor|favour|thing i need|thing for me|task) !unless-after (about|is|that)
@i_will (get|put|move|make|help|let|have) @you [get] (a|on|in|into|captain|onto|to|first|the) [(better|good|higher|starting|special|first|top|best|spot|place|guaranteed)] (position|team|spot|squad|starter|captain|starting|lineup|playing time) !unless-before (if) !unless-after (button|file|list)
@i_will (get|put|move|make|help|let|have) @you [get] (a|on|in|into|captain|onto|to|first|the) [(better|good|higher|starting|special|first|top|best|spot|place|guaranteed)] (play time|group|clan|guild|vip|place|league|part|role|solo|grade|grades|mark|marks|record) !unless-before (if) !unless-after (button|file|list)
@i_will (give|get|offer|do) @you [(@your|some|a|free|extra|more)] [(private|free|extra|special|one on one|1 on 1|personal)] (lessons|training|coaching|practice|sessions|training session|tutoring|game time|play time|playing time|good grade) !unless-after (schedule)
@i_will (give|get|offer|do) @you [(@your|some|a|free|extra|more)] [(private|free|extra|special|one on one|1 on 1|personal)] (better grade|good grades|extra credit|an a|homework|answers|feature|shoutout|shout out|backstage pass|followers|boost|carry) !unless-after (schedule)
@i_will (put in|give u|give you|put) a good word
@i_will (@you|make|it) [(it|wont)] (worth @your (while|time|it)|regret it|worth it for @you)
(itll|it will|its gonna) be worth (it|ur while|your while) (@you|for u|for you|i promise|trust me|promise|just)
@you (wont|will not|will never|wouldnt) regret it (i promise|just|trust|promise|if|pls|ok)
@i_will (reward|repay|thank|spoil|pay) @you (for it|well|if|nicely|later|after|big|with|good|in|for every|for each|for doing|for helping|properly) !unless-after (asap|by friday)
(theres|there is|ull get|u get|you get|youll get|there will be|itd be) (@your|a|an|some) [(little|special|big|nice|small|extra)] (reward|prize|bonus|treat|surprise) (if|for|when|in it|after|waiting|4)
@you (scratch|help|do this for|do smth for|do something for) [my] (back|me|me out) [(and|then)] (i|ill|i scratch|i help|i do) [(help|scratch|do)] (@you|urs|yours|smth|something|it)
(in return|in exchange|as a thank you|as thanks|as payment) (i want|i just want|all i|i only|just send|i need|i ask|can u|can you|u just|you just|u (send|show|give|do|come|call)|you (send|show|do|come|call))
all (i ask|i want|im asking|i need) [for] [(from|of|is|in)] (u|you|return|exchange|one|a pic|a call|a video|a little|a favor|a hug|is (one|a|that|for|to)) !unless-after (advice|link)
(dm|message|msg|add|join|call|text|pm) me (and|for|to get|if @you want|4|to win|to claim) _ @game_gift
(send|show|give) (me|it|one|a pic|pic|pics|a selfie) [(one|a pic|first|and|something)] (and|then) (ill|i will|u get|you get|youll get|i|ima) (@you|give|send|get|buy|gift|pay|show|carry|boost|robux|vbucks|a|the|add|help) !unless-after (look|see|check|try|a look)
(do|help|give|show|send|tell|get|give me) (this|that|it|me|smth|something|me this|one thing|me one|this one|just this|one) [(thing|for me|out|with this|one)] [for me] and (@you|ill|i will|i can|u get|you get|ima|im gonna|i|we) [(can|get|have)] (give|get|help|buy|send|robux|vbucks|gift|make|pay|boost) !unless-after (look|see|check|try|a (link|hand)|if i can)
(do|help|give|show|send|tell|get|give me) (this|that|it|me|smth|something|me this|one thing|me one|this one|just this|one) [(thing|for me|out|with this|one)] [for me] and (@you|ill|i will|i can|u get|you get|ima|im gonna|i|we) [(can|get|have)] (@you|carry|let|nitro|a|the|free|something|whatever|skins|coins) !unless-after (look|see|check|try|a (link|hand)|if i can)
(after|since|because|cuz|considering) (i|all i|everything i|ive|all ive|everything ive) [(just|have|already)] (helped|did|gave|bought|carried|got|done|do|given|sent|spent|saved|boosted|paid) [(@you|for|with|so|much|that|it|all|so much|on|out)] [(on|for)] (@you|for u|for you|now|the least|its|least)
least @you (can|could|should) do
only thing @you (can|could) do for me
@i_will make sure (@you|ur) (get|make|are|win|play|start|pass|have|rank|win|always) !unless-after (good care)
(make|made|making) it worth (@your|my|it for) (while|time|me)
(do|say|come|help|send|try) it for me (pls|please|ok|babe|baby|just|and|then|or|come)
scratch (@your|my) back
@i_will (get|sneak|let|bring|put) @you [(in|on|into)] (backstage|free tickets|vip|in free|front row|on the list|in the club|on stage|tickets|a pass|in for free|on stream|in my video|in the video)
(send|show|give|share|do) (me|it|one|1|a pic|pic|pics|a selfie|just one|some|more|two) [(one|pic|pics|first|something|more)] (and|then|n|for) (ill|i will|u get|you get|youll get|ull get|ima|u can|you can|ill give|a skin|robux|nitro|vbucks|it) !unless-after (look|see|check|try|a look|take)
(would|will|can|could|do) @you [(really|ever|even|please)] (help|do) [(me|it|a)] (a friend|me out|it for me|me please|a guy out) !unless-after (with (this|my|the|it)|please|install)
(help|be nice to|be good to|good to|nice to) me and ill [(help|be|give|get|make|be nice|be good)] (@your|@you|to u|to you|help|be)
(we|u and me|you and me) (can|could|should) (help|do things for|do favors for) (each other|eachother)
(now|then|so|but|and|first) @you [(have to|gotta|need to|must|can|should|could)] do (something|smth|sth|one thing|a thing|this|it|that|me|what) [(one|for|else)] (for me|me|i want|i say|else|favor|in return|back)
(get|win|earn|receive) (@your|a|some) (reward|prize|bonus|surprise|treat) [(for|if|from)] (@you|for|if|from|after|when|trust|just|later|babe)
(@you|youll|ull|u will|you will) (get|receive|earn|be) (rewarded|a reward|something in return|paid back|spoiled|something (nice|good|special)|a prize|a bonus)
(favor|favour) for (a|me|an)
(said|promised|told me|agreed) [that] (@you|ud|youd|ull|youll) [(would|will|wanna|wanted to|d)] (do|help|try|send|give|repay|pay) [me] (anything|something|it|whatever|that|me|one|back)
(if|when|be) (@you_are|u be) [(really|so|always|very)] (nice|good|kind|sweet|loyal|helpful) [(to (me|us))] (@you|i|ill|to me i|to me ill|to me u|ima|we|and)
i (gave|bought|got|sent|did|spent|paid) (@you|so much|all|all this|everything) [(all|so|a|that|those|the|on|for)] (all that|stuff|skins|robux|money|gifts|things|so much|for u|for you|on u|on you|u so|all|everything|so many|presents) !unless-before (thanks|ty) !unless-after on games
(whoever|who ever|the one who|the first to|anyone who|every girl who|any girl who|everyone who|those who) _ (gets|get|wins|win|receives|earns|will get|can have) !unless-after (the (ball|cup|title|most|game|election|super|championship))
@i_will (get|put|sneak|bring|let|help) @you [get] (in|into|in to|on|onto|on to) [(the|my|our|ur|that|a)] (team|squad|clan|group|guild|band|show|crew|list|starting|first team|lineup|club|game|finals|league|school|vip|server|chat)
(done|do|did|doing|given) so much for @you
(need|want|could use|get) [(@your|some|a)] (help|hand) (with|w) (something|smth|sth|a thing|sumn) (private|personal|secret|special|small|little|only|for me|just|quick|that)
(one|1|last|single|tiny|quick) (favor|favour) [(thats|is|for|pls|please|and|ok|only|from|just)] (@you|thats|is|for|pls|please|and|ok|only|from|just|i|then)
(i do|i did|ill do|i help|i give|i gave) (@you|something|smth|this|things|it|so much) (@you|for @you|favors) [(and|so|now|then)] (@you|and u|and you|so u|so you|now u|now you|then u|then you) (do|give|help|owe|send|show|can|have|should|gotta)
(trade|exchange|swap|return|deal) (@you|for|is|a pic|pics|me|with me|favor|favors|favours|like) _ (pic|pics|photo|photos|video|call|selfie|voice message|voice note|favor|favour|kiss|secret|snap)
(@you|youve|u have|you have|uve) [(got|have)] (got to|to|gotta|need to|have to) (repay|thank|return|earn|prove|make it up) [(me|it|ur|the)] (me|it|urself|yourself|to me|favor|favour|that|ur|back|for)
(what|how) (about|bout|abt) @you (do|give|help|send|show|return|help me|pay) [(me|something|it)] (me|something|smth|it|for me|first|back|a|one|with|u|this)

# broader wordings
(do|can|could) @you _ (favor|favour|something) (for me|4 me|in return|back)
(after|since|when|cuz|because|considering) (all|everything|what) (ive|i have|i|that i) (done|did|do|bought|sent|gave) [for] [@you]
(i) (gave|did|bought|got|sent|helped|carried|spent) @you _ (so (u|you|now|i)|now (u|you)|remember|money|and u|and you)
(now) (its|it is) @your turn !unless-after (roll|play|draw|pick|card|move|bat|to (play|roll|draw|move|go|pick|read|bat|sing))
(something|thing) (small|little|simple|easy|tiny) (for me|4 me|in return)
(if) @you (do|help) (this|me|that|1 thing|one thing) _ (ill|i will|i can|for me) !unless-after (error|log|logs|output|explain|look|see|check)
(all|only|just) (i) (ask|want|ask for|want back) (is|in return|for)
(just) (one|1|this one|a small|a little) (thing|favor|favour) (for me|4 me|ok|pls|please|in return)
(do|try|just do|just) [(this|that|it|one|a|me)] [(one|small|little|thing|tiny)] (thing|favour|favor|solid|bit|thing just) [for] me [(please|and|ok|then|first)] !unless-before (you always|dont|never|didnt)
(one|a|just one|another|tiny|small|little|quick|last) [(small|little|tiny|quick|simple|more|last)] (thing|favour|favor|request|job|task) (for me|please|from you|i need|in return|i ask|is all|you could do|to ask|and then) !unless-after (homework|about the|on the (list|form))
(let|allow) me (do|write|finish|handle|carry|boost|level|grind|fix|sort) (@your_homework|@your (account|level|rank|chores|assignments|app|profile|computer|phone|character))
(i|ill|i can|i could|id) [(can|will|could|would)] (get|boost|carry|help|level|take|push|do|fix|sneak) @you [(past|through|up|out|to|with|into|your)] _ (if|but|when|in return|in exchange|for a|and then) [(you|first)] _ (help|do|me|give|send|show|answer|nice|return|something|favour|favor|secret|promise) !unless-after (your turn in|practice|homework first|on time)
(what|anything) (will|would|do|can|could|are) (i|you) [(going to|gonna)] (get|give|do|give me|do for me|offer) [(me|for me|back)] (in return|in exchange|for it) !unless-after (trade|my sword|the (card|item))
(you|u) (owe|still owe|kind of owe|sort of owe|owed) me (one|a (favour|favor)|something|big|after|at least) !unless-after (for the (ticket|room|phone|trip|rent)|5|10|20|money|dollars|bucks|lunch|coins|gold|gems|a (coke|pizza|soda|burger))
(after|since|because|when|considering|if) [all] [(everything|what|all)] [(i|ive|that)] (i|ive) _ (did|done|do|helped|gave|given|bought|boosted|carried|covered) [(for)] (@you|for you) _ (you could|could you|can you|you can|you should|do|now|return|least)
(be|being) (nice|good|kind|sweet|friendly|generous) to me (and|then|if|so|first|@you) [(ill|i|@you|get)]
@i_offer (do|write|finish|help with) @your_homework _ (if|when|and then|in return|in exchange)
(ill|i will|i would|id) (owe|repay|make it up to|pay back|thank|return) (you|u|the favor|the favour|one|big time) !unless-after (the money|5|10|lunch)
(carry|boost|help|level|gift|pay|trade|promote|add|unban|teach|drive) [(you|u)] [(to|up|in|into|through|a|with)] _ if (you|u) (do|help|send|show|tell|give|promise|say|be|are nice|come|answer|let) !unless-after (practice|your homework|the (work|form)|read|me (what|which|how))
@i_offer (fix|change|raise|improve|do|finish|sort|handle|take care of) @your (grades|grade|marks|homework|account|ban|rank|score|test|exam|detention|attendance|essay|report) !unless-before (how|what time) !unless-after (if you bring)
(just|only|you just|then you|and you|all you) [(have to|need to|gotta|got to)] (do|give|show|send|tell) [(me)] (one|a|something|this|that|little|small) [(thing|favour|favor|small|tiny|little)] (thing|favour|favor|for me|in return|small) !unless-after (at a time)
(remember|dont forget|never forget|think about) (who|what|everything|all) _ (i did|i got|i gave|i paid|did that|did it|got you|bought|paid|helped you|let you|made you) !unless-before (do you|i|to) !unless-after (the (rules|answer|test|formula)|@your homework|to bring)
(it was me who|i was the one who|im the one who|remember who) (got|helped|paid|bought|gave|put|saved|covered|drove|taught|carried) (you|u) !unless-before (i forgot|asked) !unless-after (presents|the (ball|pass))
(bent|broke|break|bend|changed|skip|skipped|ignored) [(the|all the|some|a|my)] (rules|rule|list|queue|line) for (you|u)
(i|ive) (spent|wasted|put|gave|invested|given) [(so many|all these|so much|a lot of|many|my)] (hours|time|money|days|nights|weeks|effort|evenings) (on|in|for|into|with) (you|your|u) !unless-before (how much) !unless-after (team|project|essay (and|it)|tests|papers|application)
(i|ive) (put|moved|kept|saved|set) @your (name|application|picture) (first|on|at the top|up|in front) !unless-after (attendance|roster|schedule|the (sign up|card|list for practice))
(just|only) (this|that|a) (one|small|tiny|single|little) (favor|favour|thing|task|request) !unless-after (left|missing|to (fix|do for homework|pack)|wrong|i (dont|cant) understand|about the)
if (youre|ur|you are|u are|you|u) (good|nice|sweet|kind|friendly|generous) (to|with) me
one good turn deserves another
(how|what) [(could|can|will|would|do|are)] @you [(could|can|will|would|plan|want|going|gonna)] [(to|do)] [to] (thank|repay|reward) me
i (helped|saved|carried|taught|boosted|covered for|stood up for|paid for|protected) @you _ @you owe
(just|only|want|wants|need|get) a little something (from you|from u|in return|back|for me|for it|special) !unless-before (eat|drink)
(dont want|dont need) (@your|any) money _ (something|little something|one thing|small thing)
@you want (the|that|this|it) [(role|spot|part|skin|job|rank|grade|solo|place|position|gift)] then (do|show|be|prove|earn|say|listen|come|send)
something (in return|in exchange|back) [(from you|from u|for it|for me|then|first)] !unless-before (give|gives|gave) !unless-after (to the community|up)
i scratch (yours|urs|your back|ur back)
only (fair|right|polite) [(that|if)] @you (do|give|help|pay|show|return|owe|send|answer)
@you get (the|that|a|ur) (role|spot|part|skin|grade|solo|job|rank|gift|prize) [and] i get
nothing (is|in life is|comes|in this world is|here is) (free|for free) [(you know|u know|here|kid|babe|sweetie)]
deal @you (answer|send|show|do|come|call|give|help|tell) _ (i|ill) (carry|give|help|get|buy|boost|send|make|pay|let)
(be|if youre|youre) (a good|good|nice|a nice) (girl|boy|kid) (and|then) (ill|i will|i|do|@you get)
@you can earn (it|this|that|more|ur|your|the) _ (just do|if @you|by doing|by being|just listen|by helping|just be)
(just|only) do (what|as|whatever) i (say|ask|tell|want) [@you]
(ill be|i will be) @your (best friend|bff|bestie|friend) if @you
