signal: school_coaching
version: 1
status: draft
tactic: Lessons, practice and homework among teachers, coaches and pupils.
source: hard negatives: what teachers and coaches write

(devoirs|controle de|interro|ton bulletin|mon bulletin|la recre|la recreation|cantine|exercice|exercices|dissertation|redaction|brevet blanc|trimestre|vie scolaire|carnet de liaison|dictee|mon expose|lexpose|histoire geo|cours de svt|physique chimie)
(entrainement|echauffement|vestiaires|match amical|protege tibias|crampons|etirements|gardien de but|tournoi de|entraineur|convocation|plateau u13)
(chorale|orchestre|solfege|conservatoire|cours de (piano|guitare|violon|danse|judo|natation|theatre|dessin|anglais))
(apportez|amenez|noubliez pas|n oubliez pas|pensez a apporter|pensez a prendre) (vos|votre|le|la|les|l) (cahier|livre|autorisation|tenue|affaires|calculatrice|instrument|baskets|mot signe|maillot|gourde|partition|manuel)
(page|pages|chapitre|lecon|exo|exercice|unite) (1|2|3|4|5|6|7|8|9|10|11|12|20|30|un|deux|trois|quatre) !unless-after (du (roman|manga)|de la serie)
(le|la|du|de la) (prof|professeur|classe|club|equipe|maitresse|coach) (de|d) (francais|maths|histoire|sport|foot|basket|hand|natation|musique|anglais|svt|techno|rugby|volley|espagnol|allemand|physique)
(reunion|sortie|voyage|kermesse|fete|conseil) (parents|parents profs|scolaire|de classe|de lecole|au musee|des parents|avec les parents)
(bravo|super|bon|beau|tres bon) (les enfants|travail|travail a tous|lequipe|match les|entrainement|boulot|effort|match) (tout le monde|les|lequipe|aujourdhui|a tous|les gars|les filles|la classe|les champions)
(jai eu|tas eu|j ai eu|jai rate) (un|une|mon|15|16|17|14|13|12|18|10|8) (15|16|14|12|18|10|controle|interro|bonne note|en|mauvaise note|8|sur 20) [(en|de)]
(revisez|revise|apprenez|travaillez|finissez|rendez|corrigez|on corrige|relisez) (le|la|les|vos|votre|l) (lecon|verbes|tables|cours|exercice|vocabulaire|poesie|chapitre|exos|devoir|partition|copies)
