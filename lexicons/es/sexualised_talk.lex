signal: sexualised_talk
version: 1
status: draft
tactic: Sexual talk of any kind with the other one. Closed list of bare terms.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation)

cibersexo
(porno|pornografia)
hablar de sexo
temas de sexo
