signal: peer_support
version: 1
status: draft
tactic: Friends stand by each other and point to help.
source: hard negatives: what friends and helplines write

(did|have) (u|you|ya) (talk|talked|tell|told|speak|spoken) [(to|with)] (a|ur|your|the|an) (counselor|counsellor|teacher|mom|mum|dad|adult|nurse|therapist|parents)
(u|you|ya) (should|could|need to|have to|gotta) (tell|talk to|speak to) ((ur|your) (mom|mum|dad|parents|teacher|counselor|counsellor|coach)|a (teacher|counselor|counsellor|grown up|grownup|nurse)|an adult|someone (u|you) trust)
(its|it is|this is|thats|it was|that was) not (ur|your) fault
(ur|youre|you are|u are|u r|your) not alone
(want me to|ill|i can|i will) (come|go) with (u|you|ya) to (tell|talk|see|the (office|counselor|nurse|teacher))
(call|text) (a|the) (helpline|hotline|crisis line|crisis text line|childline|kids help phone)
(block|report) (that (guy|account|person|creep|user)|him and|her and|and report|and block)
(screenshot|save) (it|that|the messages|everything) and (show|tell|report)
(im|i am) [(so|really)] (proud of|glad) (u|you|ya) (told|for telling|said something|talked)
(he|she|they) (shouldnt|should not) (ask|say|do|have asked|have said) (u|you|that)
