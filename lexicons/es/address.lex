signal: address
version: 1
status: draft
tactic: Asks for the street, house or a place to send things.
source: Olson et al. 2007 (physical approach); NCMEC NetSmartz
unless-after: (diselo|cuentaselo|cuentalo|decile|dile|avisa|habla con|contale) [a] (un adulto|un mayor|tus padres|tu profe|una persona de confianza|alguien de confianza)
unless-before: (email|correo|ip|mail|mac)
unless-after: (de (correo|email|ip|memoria|la tienda|la fiesta|facturacion)|ip|mac|del (servidor|wifi|router)|para (la fiesta|el cumple|el pedido|la entrega))

(cual es|@tell_me|necesito|quiero|ponme|cual seria|puedes darme|me puedes dar|me podrias dar) (tu|la|tu propia) (direccion|direccion exacta|direccion de casa|direccion completa|calle|codigo postal|direccion de tu casa|domicilio) !unless-after (del (local|bar|cine|gimnasio)|mas cercana)
(en|por) (que|cual) (calle|numero|bloque|edificio|piso|portal|manzana|avenida|urbanizacion|fraccionamiento) (vives|vivis|estas|queda tu|esta tu casa|es)
(como se llama|nombre de|dime) (tu|el nombre de tu) (calle|edificio|urbanizacion|barrio|fraccionamiento|avenida)
(que|cual|de que|como) [(es)] (numero|color|piso|puerta|portal|departamento) (es tu casa|vives|es tu edificio|de tu casa|tiene tu casa|es tu puerta|de casa es) !unless-after (en el juego)
(a donde|adonde|donde|a que direccion|a que casa) [te] (te mando|mando|te envio|envio|te lo mando|lo mando|puedo enviar|te puedo enviar|llevo|te lo envio|te dejo) (el|tu|un|los|la|tus|una|las) (regalo|regalos|regalito|paquete|sorpresa|celular|flores|telefono|cosas|ropa|tarjeta)
(cual|que|donde) (es|ventana|queda) (tu ventana|tu cuarto|es tu cuarto|es la tuya|tu habitacion|es tu habitacion|es la de tu cuarto) !unless-after (intento|puesto|juego|favorita)
(como) (llego|se llega|puedo llegar) (a|hasta) (tu casa|donde vives|tu escuela|tu colegio|tu depa|tu departamento|tu cole)
(vives|viven) en (casa o|un departamento|un edificio|un piso|casa o departamento|casa o en|departamento o|un piso o) [(o|casa|en)]
(mandame|pasame|enviame) (tu|la) (direccion|direccion de tu casa|calle y numero) (y|para|asi|porfa|por|que) (te|mandarte|voy|paso|enviarte|ir|visitarte|llego|favor|llevarte)
(se|ya se|vi) (cual es tu casa|tu direccion|tu calle|donde esta tu casa|tu casa en el mapa)
