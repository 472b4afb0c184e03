signal: self_harm
version: 1
status: draft
tactic: Speaks of hurting or ending oneself: a person must see it at once.
source: Samaritans and NSPCC guidance on online safety

(kill|hurt|harm|cut) (myself|my self) !unless-after (if (u|you)|short|off|slack|shaving|cooking)
(killing|hurting|harming|cutting) myself
i [(just)] (want to|wanna|wanted to) (die|disappear forever|end it all|end my life)
(end my life|ending my life|take my own life)
(im|i am) suicidal
(commit suicide|self harm|suicidal thoughts)
i (dont|do not) (want to|wanna) (live|be here|be alive|exist|wake up) (anymore|any more)
(everyone|they|the world|my family) would be better off without me
(better off dead|no reason to live|nothing to live for)
