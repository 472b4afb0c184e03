signal: sexualised_talk
version: 1
status: draft
tactic: Sexual talk of any kind with the other one. Closed list of bare terms.
source: O'Connell 2003; Olson et al. 2007 (sexual desensitisation)

секстинг
(порно|порнуха)
вирт
(пошлые|интимные) разговоры
эротика
