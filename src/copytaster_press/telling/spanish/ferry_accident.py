"""Spanish wordings of affairs of the kind ferry_accident."""

WORDING = """
@event = [el accidente|la varada|el encallamiento del barco]
@demand = [una inspección de toda la flota|un barco de reemplazo|la publicación de las inspecciones]
@nextstep = [la comparecencia de la naviera|la inspección en dique seco|la reunión con los vecinos]
@source = [la Guardia Costera|los equipos de rescate|la capitanía del puerto]

# lead
h Encalla un transbordador con {grounding.aboard} personas ante {place}
h Rescatadas {rescue.saved} personas de un barco encallado
- el transbordador «{ship}» encalló {when} frente a {place} con {grounding.aboard} personas a bordo
- {rescue.saved} personas fueron rescatadas {when} de un transbordador encallado cerca de {place}
- un transbordador de {company} quedó varado {when} ante {place}; {rescue.saved} de las {grounding.aboard} personas a
  bordo fueron evacuadas

# grounding
h A {hour}, con {weather}: así encalló el barco
- el barco tocó fondo a {hour}, con {weather}, cuando llevaba a {aboard} personas
- a {hour}, con {weather}, el «{ship}» [dio contra las rocas|quedó sobre un bajo] con {aboard} personas
- eran {hour} y {weather} dificultaba la maniobra cuando el barco, con {aboard} personas, [embarrancó|encalló]

# rescue
h {boats} barcas, {hours} horas, {saved} rescatados
- {boats} embarcaciones tardaron {hours} horas en [llevar a tierra|evacuar] a {saved} personas
- en {hours} horas, {saved} personas fueron [trasladadas|llevadas] a tierra en {boats} barcas
- el rescate duró {hours} horas: {boats} barcas y {saved} personas [a salvo|en tierra]

# injured
h {hurt} heridos en el barco encallado
- hubo {hurt} heridos, {hospital} de los cuales siguen ingresados
- los médicos atendieron a {hurt} personas y {hospital} quedaron [hospitalizadas|ingresadas]
- de los {hurt} heridos, {hospital} [pasaron la noche en el hospital|permanecen en el hospital]

# engine
h Falló {fault}
- {fault} falló {minutes} minutos antes de la varada
- durante {minutes} minutos la tripulación [trató|intentó] en vano de recuperar {fault}
- la avería, que afectó a {fault}, se [produjo|notó] {minutes} minutos antes

# crossing
h Sin barco durante {weeks} semanas
- la línea, que usan {passengers} personas al día, estará [cerrada|interrumpida] {weeks} semanas
- {passengers} viajeros diarios deberán [buscar|encontrar] otro camino durante {weeks} semanas
- pasarán {weeks} semanas hasta que los {passengers} pasajeros diarios [recuperen|vuelvan a tener] su barco
"""
