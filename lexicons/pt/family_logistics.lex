signal: family_logistics
version: 1
status: draft
tactic: Everyday arrangements of a family: who fetches whom, meals, chores.
source: hard negatives: what parents and relatives write

(mae|mamae|papai|seu pai|sua mae|a avo|a vo|o vo|sua tia|o pai|teu pai|a tua tia) (te|vai|passa|busca|vem|te vai) [(vai|te|passar|ai)] (busca|buscar|pegar|te buscar|te pegar|pega|apanhar|buscar te|apanhar te|leva|te leva na escola|levar na escola)
(o jantar|a janta|o almoco|jantar|almoco|o lanche|o cafe) (ta|esta|ja|na|e|e as) (pronto|na mesa|servido|pronta|esfriando|ta pronto|a mesa|sete|oito|a arrefecer)
(fez|ja fez|fizeste|terminou|acabou|faz|ja fizeste|acabaste) (a licao|o dever|os deveres|a licao de casa|o tpc|a cama|o quarto|os trabalhos de casa|a tarefa)
(compra|traz|passa no mercado|lembra de comprar|falta) (pao|leite|ovos|o pao|o leite|arroz|fruta|e compra|papel|oleo|agua)
(volta|chega|te quero em casa|quero voce em casa|esteja em casa|quero te em casa) (antes das|cedo|ate as|pra jantar|pra janta|as dez|antes do jantar|para jantar)
(te amo|beijo|beijos|boa noite|fica com deus|se cuida|adoro te|juizo) (filha|filho|mae|pai|vo|filhota|filhote|netinha|neto|meu filho|minha filha|maninha)
(leva|passeia com|da comida pro|da comida ao|tira) (o cachorro|o lixo|o cao|pro gato|a roupa|gato)
(consulta|hora|horario) (no|na|com|do) [(o|a)] (dentista|medico|pediatra|oftalmologista|doutora|ortodontista|vacina|fono)
(busco|levo|vou buscar|pego|deixo|apanho|vou levar) (as criancas|os meninos|sua irma|seu irmao|os miudos|a tua irma|minha filha|meu filho|o teu irmao)
(domingo|sabado|no natal|nas ferias|fim de semana) [(vamos|a gente|almoco|e|tem)] (almoco na|vamos na|vamos pra|almocamos|tem almoco|vai na) [(casa|na)] (vo|avo|casa da avo|casa da vo|casa dos avos|seus tios|com os avos|da avo|da vo|dos avos|dos tios)
(leva|poe|veste|pega|nao esquece) (o casaco|o guarda chuva|a chave|as chaves|o agasalho|a blusa|a lancheira|o lanche|o cachecol)
