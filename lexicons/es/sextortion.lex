signal: sextortion
version: 1
status: draft
tactic: Blackmail with pictures. Closed list of bare terms.
source: NCMEC and Thorn reports on sextortion

sextorsion
chantaje
filtrar tus fotos
publicar tus fotos
paga o publico
