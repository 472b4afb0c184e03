signal: self_made_images
version: 1
status: reviewed
tactic: Asks for or names self-made images. Closed list of bare terms.
source: IWF and Thorn reports on self-generated images
unless-before: (never ever|dont ever|do not ever|should never) (send|share|post|take|ask for)

nudes
nude (pic|pics|photo|photos|selfie)
naked (pic|pics|photo|photos|selfie)
lewds
