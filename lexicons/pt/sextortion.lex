signal: sextortion
version: 1
status: draft
tactic: Blackmail with pictures. Closed list of bare terms.
source: NCMEC and Thorn reports on sextortion

sextorsao
chantagem
vazar tuas fotos
vazar suas fotos
paga ou posto
