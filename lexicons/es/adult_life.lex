signal: adult_life
version: 1
status: draft
tactic: No tactic: adults' everyday matters. Work, home, own children, studies, health: two adults talking.
source: hard negatives of adult dating, colleagues, neighbours and customers

(mi jefe|mi jefa|la oficina|oficina|reunion de trabajo|companeros de trabajo|companero de trabajo|horas extra|nomina|factura|facturas|clientes|recursos humanos|ascenso|entrevista de trabajo|mi curriculum|turno de noche|jornada|sueldo|aguinaldo|teletrabajo)
(hipoteca|alquiler|casero|inquilino|recibo de la luz|declaracion de la renta|impuestos|pension|jubilacion|seguro del coche|prestamo|comunidad de vecinos|arriendo|la renta del|piso compartido|comision del banco)
(mi|tu|su|mis|tus|nuestros|nuestras) (mujer|marido|esposa|esposo|exmujer|exmarido|hijos|hijas|nietos|suegra|suegro|divorcio|hija mayor|hijo pequeno|suegros|nuera|cunado|cunada)
(divorciada|divorciado|soy viuda|soy viudo|estoy casada|estoy casado|embarazada|custodia de|tengo custodia|guarderia|baja maternal|separada con|madre soltera|padre soltero)
(una cerveza|unas cervezas|unas canas|un vino|una copa|de copas|un cubata|gin tonic|unos tragos|una chela|unas chelas|un fernet|primera cita|segunda cita|app de citas|por tinder)
(la universidad|la uni|la facultad|facu|el master|la tesis|doctorado|erasmus|catedratico|oposiciones|oposicion|practicas en empresa|mi carrera|cuatrimestre)
(el taller|itv|fontanero|electricista|caldera|lavadora|mudanza|reforma|obras en|jardinero|gasolina|neumaticos|presupuesto|albanil|plomero)
(cita previa|numero de pedido|pedido numero|numero de seguimiento|su pedido|atencion al cliente|horario de apertura|reserva a nombre|su reserva|numero de poliza|expediente)
(colonoscopia|tension alta|colesterol|resonancia|analitica|fisioterapeuta|fisio|seguro medico|revision medica|receta del medico)
