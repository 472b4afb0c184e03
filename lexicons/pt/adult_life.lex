signal: adult_life
version: 1
status: draft
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(meu chefe|minha chefe|o escritorio|reuniao de trabalho|colega de trabalho|colegas de trabalho|horas extras|hora extra|folha de pagamento|nota fiscal|boleto|boletos|clientes|promocao no trabalho|entrevista de emprego|curriculo|plantao|salario|decimo terceiro|subsidio de ferias|teletrabalho|recibos verdes|home office hoje)
(hipoteca|aluguel|inquilino|condominio|conta de luz|imposto de renda|irs|iptu|aposentadoria|seguro do carro|emprestimo|financiamento|renda da casa|senhorio|reforma antecipada|prestacao da casa)
(minha|meu|seu|sua|seus|suas|nossos|nossas|meus|minhas|teus|tuas) (esposa|marido|mulher e|ex mulher|ex marido|filhos|filhas|netos|sogra|sogro|divorcio|filha mais velha|filho mais novo|cunhada|cunhado|genro|nora)
(divorciada|divorciado|sou viuva|sou viuvo|sou casada|sou casado|gravida|guarda das criancas|creche|licenca maternidade|licenca de maternidade|mae solteira|pai solteiro|pensao alimenticia)
(uma cerveja|umas cervejas|um chopp|chopinho|um vinho|barzinho|boteco|um fino|umas imperiais|happy hour|primeiro encontro|segundo encontro|aplicativo de namoro|no tinder|caipirinha)
(a faculdade|a facul|universidade|mestrado|a tese|doutorado|o tcc|meu tcc|estagio|concurso publico|minha graduacao|cadeiras do semestre|licenciatura|pos graduacao)
(a oficina|encanador|canalizador|eletricista|maquina de lavar|mudanca de casa|reforma da casa|obras em casa|jardineiro|gasolina|pneus|orcamento|pedreiro|seguro do carro|revisao do carro)
(numero do pedido|codigo de rastreio|sua encomenda|seu pedido|atendimento ao cliente|horario de funcionamento|reserva em nome|sua reserva|protocolo de atendimento|apoio ao cliente)
(colonoscopia|pressao alta|colesterol|ressonancia|exame de sangue|fisioterapia|plano de saude|retorno do medico|receita medica)
