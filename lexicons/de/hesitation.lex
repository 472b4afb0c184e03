signal: hesitation
version: 1
status: draft
tactic: A short no, a why, a doubt. Says little alone; as the answer to a tactic it says that it was not welcome.
source: Lorenzo-Dus et al. 2016 (responses of targets); NSPCC guidance for parents

(nein|nee)
(warum|wieso|weshalb|wozu) [(denn|das|willst|fragst)] !unless-before (darum)
(lieber|eher) nicht
weiss [(ich|noch|auch|es)] nicht
(keine ahnung|kp|kein plan|keinen plan)
(ich glaub|ich glaube) (nicht|eher nicht|lieber nicht|das geht nicht)
(muss|muss ich|ich muss) [(erst|mal|noch|los)] [(mal|erst)] (uberlegen|ueberlegen|los|weg|offline|gehen|meine eltern fragen|mama fragen|fragen)
(hm|hmm|hmmm|ah|aeh|ahm|aehm|ohm|oehm|naja|na ja) (weiss|ich|warum|nein|nicht|lieber|vielleicht|keine|eher)
(vielleicht|mal sehen|mal schauen|mal gucken) (spater|spaeter|nicht|mal|irgendwann|ein andermal|morgen)
(bist du|biste) (sicher|dir sicher|echt)
(wer bist du|kenne ich dich|kenn ich dich|kennen wir uns|woher kennst du mich|woher hast du meine nummer)
