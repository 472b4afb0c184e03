signal: self_made_images
version: 1
status: draft
tactic: Asks for or names self-made images. Closed list of bare terms.
source: IWF and Thorn reports on self-generated images

nacktbilder
nacktfotos
nacktbild
nudes schicken
nackt (selfie|selfies)
(intime|freizugige|freizuegige) (bilder|fotos)
