signal: self_made_images
version: 1
status: draft
tactic: Asks for or names self-made images. Closed list of bare terms.
source: IWF and Thorn reports on self-generated images

naaktfotos
naaktfoto
(naakt|naakte) (selfie|selfies)
nudes sturen
(blote|intieme) (fotos|beelden)
