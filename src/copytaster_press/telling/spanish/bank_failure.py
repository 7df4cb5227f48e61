"""Spanish wordings of affairs of the kind bank_failure."""

WORDING = """
@event = [la quiebra|el cierre del banco|el hundimiento de {company}]
@demand = [la devolución de todos los ahorros|los nombres de los deudores|un juicio al consejo]
@nextstep = [la junta de acreedores|la declaración de los auditores|la apertura de las ofertas]
@source = [{centralbank}|el administrador|fuentes del Tesoro]

# lead
h Cierra {company}
h {closed.savers} ahorradores ante puertas cerradas
- {centralbank} cerró {when} {company}, con {closed.branches} oficinas, y dejó sin acceso a {closed.savers}
  ahorradores, también en {place}
- {closed.savers} ahorradores encontraron {when} cerradas las puertas de {company} en {place}
- un agujero de {hole.sum} acabó {when} con {company}, cuyas oficinas en {place} no abrieron

# closed
h A {hour}, sin licencia
- la licencia fue retirada a {hour}; afecta a {branches} oficinas y {savers} clientes
- a {hour} se [ordenó|comunicó] el cierre de {branches} oficinas que atendían a {savers} ahorradores
- {savers} personas tienen cuenta en el banco, cuyas {branches} oficinas [cerraron|quedaron cerradas] a {hour}

# hole
h Un agujero de {sum}
- faltan {sum}, en su mayoría por {loans} grandes préstamos
- {loans} préstamos sin garantía explican casi todo el agujero de {sum}
- los inspectores [hallaron|descubrieron] un agujero de {sum}, debido a {loans} créditos

# guarantee
h Garantizados hasta {limit} {currency}
- los ahorros están garantizados hasta {limit} {currency} y se pagarán en {days} días
- en {days} días los ahorradores [recibirán|cobrarán] hasta {limit} {currency}
- el fondo pagará un máximo de {limit} {currency} por [cliente|cuenta] en un plazo de {days} días

# queue
h {queue} personas en la cola
- {queue} personas hicieron cola; antes se habían retirado {withdrawn}
- en los últimos días [salieron|se retiraron] {withdrawn}, y ante la sede esperaban {queue} personas
- ante la oficina principal se [formó|vio] una cola de {queue} personas; {withdrawn} ya no estaban

# bonus
h Primas de {bonus} antes del cierre
- el consejo había cobrado primas de {bonus} {months} meses antes
- {months} meses antes de la quiebra se pagaron {bonus} en primas
- el administrador [reclama|exige] {bonus} en primas, pagadas hace {months} meses
"""
