signal: personal_info_asking
version: 1
status: draft
tactic: Collects personal facts: full name, birthday, password, family.
source: Olson et al. 2007 (gaining access); Black et al. 2015; NCMEC NetSmartz
unless-before: (if|when|whenever) (anyone|someone|somebody|anybody|a stranger|strangers|an adult|a grown up|a person) [(ever|online)] (asks|ask|tells|tell|wants|says|say|offers|sends)
unless-before: (anyone|someone|people|strangers) (who|that) (asks|ask|tells|tell|wants|want|says|say)
unless-before: (he|she|they|someone|a guy|this guy|some guy) [(just|always)] (asked|told|wants|wanted|keeps asking|kept asking|is asking|was asking|keeps telling) me
unless-after: (tell|talk to|ask) (a|an|another|ur|your|the) [trusted] (adult|grown up|grownup|parent|teacher|counselor)

(whats|what is|wats|tell me) (ur|your) (real name|actual name|irl name|last name|full name|surname)
(whats|what is|when is|whens|tell me) (ur|your) (birthday|bday|birth date|date of birth|dob)
(tell|give|send) me (ur|your) (password|passwords|login|log in)
what (does|do) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) do [for (work|a living)]
(are you|are u|r u|r you) a (boy|girl|guy|male|female)
(boy or girl|girl or boy|guy or girl|m or f|f or m)
tell me (more) about (ur|your) (family|home life|parents|life at home)
(who|what) (are|is) (ur|your) (best friend|teacher|teachers) called
(whats|what is) (ur|your) (mom|mum|mama|mommy|mummy|mother|dad|daddy|father|parents|folks|family) (called|name|like)
what do (u|you|ya) do after school
