signal: same_age_crush
version: 1
status: draft
tactic: Talk among pupils about who likes whom.
source: hard negatives: what children of one age write

(te gusta|le gusta|me gusta|te mola|le mola) (alguien|algun chico|alguna chica|un chico|una chica|un nino|una nina|alguno|alguna) (de|en) (la clase|clase|tu clase|mi clase|nuestra clase|tu curso|mi curso|mi cole|tu cole|tu salon|mi salon|la escuela|mi colegio|tu colegio|sexto|quinto|primero|segundo)
(te|le|me) gusta (el|ella|mateo|lucas|hugo|sofia|lucia|maria|pablo|juan|martin|daniela|valentina|alex) (o no|verdad|no|si|jaja|xd|o|a que|lo se|se nota)
(le gustas|le gusto|creo que le gustas|seguro que le gustas|dice que le gustas) (a|se|creo|mucho|desde|no|jaja|fijo) [(el|ella|mi amigo|nota|mi amiga)]
(ir|vas|voy|vamos|iras|invita|invitar|invito|va) [(al|a)] (al baile|al baile del cole|al baile de la escuela|a la graduacion|al baile de fin de curso|a la fiesta de la clase|a la disco del cole) (con|conmigo|quien|juntos|el|a)
(mi|tu|su) crush (me|te|le|esta|hoy|de|saludo|se|va)
(preguntale|dile|pregunta) (si|que) (le gusto|le gustas|le gusta alguien|me gusta|quiere ir al baile|te gusta|quiere sentarse)
(se sento|me sente|te sentaste|sentarse|me siento) (al lado|junto|cerca) (de|a) (el|ella|mi crush|mi|ti|lucia|pablo) (en|hoy en) (clase|el recreo|el comedor|mates|el bus|lengua|gimnasia)
(el chico|la chica|el nino|la nina|ese chico|esa chica|el nuevo|la nueva) (de|que se sienta en) (mi clase|la clase|tu clase|sexto|quinto|1 b|2 a|mi curso|la otra clase|mi salon|primera fila)
(son|ya son|estan) (novios|saliendo|juntos) (en|los de|desde|ellos|pablo y|los dos de|ya|el y|ella y) [(mi|la|el)] (clase|recreo|cole|sexto|lunes|ella|el|curso|sabes)
(paso|le paso|paso una|le paso una|me paso|le escribio) (una notita|una nota|un papelito|una carta) (en (clase|el recreo|mates)|a (ella|el|su crush)|durante)
le gusta (un|una|el|la) (nino|nina|chico|chica) (de|que) (su|mi|tu|la otra|nuestra|se sienta) [(clase|curso|salon)]
