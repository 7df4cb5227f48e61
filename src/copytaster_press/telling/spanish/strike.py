"""Spanish wordings of affairs of the kind strike."""

WORDING = """
@event = [la huelga|el paro|el conflicto]
@demand = [una subida por encima de la inflación|un mediador externo|nuevos turnos]
@nextstep = [una nueva ronda de negociación|la reunión con el mediador|la votación de la oferta]
@source = [el sindicato|la empresa|los huelguistas]

# lead
h {walkout.strikers} trabajadores paran en {company}
h La huelga vacía {walkout.routes} líneas en {place}
- {walkout.strikers} trabajadores de {company} iniciaron {when} una huelga que paralizó {walkout.routes} líneas en
  {place}
- una huelga [detuvo|paralizó] {when} {walkout.routes} líneas en {place}
- {place} fue {when} a pie al trabajo: {walkout.strikers} empleados de {company} dejaron de trabajar

# walkout
h A {hour} se cierran las cocheras
- las cocheras cerraron a {hour} y {strikers} trabajadores [secundaron|siguieron] el paro
- desde {hour}, {routes} líneas quedaron sin servicio por el paro de {strikers} empleados
- {strikers} empleados [siguieron|secundaron] la convocatoria desde {hour}; {routes} líneas no circularon

# demand
h Piden {pay}, ofrecen {offer}
- los trabajadores piden {pay} más y la empresa ofrece {offer}
- la empresa ofreció {offer}, lejos de {pay} que [reclama|pide] la plantilla
- entre {offer} y {pay} no hubo acuerdo

# ballot
h {share} vota por la huelga
- {share} de {voted} votantes [apoyó|respaldó] la huelga
- en una votación con {voted} participantes, {share} se pronunció a favor
- la huelga fue [aprobada|apoyada] por {share}, con {voted} votos

# losses
h La huelga cuesta {sum} al día
- la empresa pierde {sum} al día y {riders} viajeros buscan [otro medio|alternativa]
- {riders} personas se ven afectadas; el coste se [calcula|estima] en {sum} diarios
- cada día de huelga cuesta {sum} y [deja en tierra|afecta] a {riders} pasajeros

# talks
h {night} horas sin acuerdo
- tras {rounds} rondas, la última de {night} horas, no hubo acuerdo
- las partes hablaron {night} horas en la última de {rounds} reuniones
- {night} horas no bastaron: la ronda, [una de|última de] {rounds}, acabó sin acuerdo
"""
