"""Spanish wordings of affairs of the kind rail_failure."""

WORDING = """
@event = [la avería|el colapso|el parón ferroviario]
@demand = [nuevas señales|un mes de viajes gratuitos|un calendario de obras]
@nextstep = [la sesión de la comisión de transportes|la reapertura de la segunda vía|la reunión con los viajeros]
@source = [la compañía|{company}|el centro de control]

# lead
h {failure.trains} trenes parados en {place}
h El tren, paralizado por {failure.what}
- {failure.trains} trenes quedaron parados {when} cerca de {place} por {failure.what}
- {stranded.passengers} viajeros quedaron atrapados {when} en {place} a causa de {failure.what}
- ningún tren circuló {when} por {place}, donde {failure.what} [apagó|dejó fuera de servicio] las señales

# failure
h A {hour}: las señales se apagan
- las señales se apagaron a {hour} y {trains} trenes se detuvieron
- a {hour}, {what} dejó sin señales la línea y [detuvo|paró] {trains} trenes
- {what} fue la causa: a {hour} se [detuvieron|pararon] {trains} trenes

# stranded
h Hasta {hours} horas en el vagón
- parte de los {passengers} viajeros pasó hasta {hours} horas en los [vagones|trenes]
- se tardó {hours} horas en [evacuar|sacar] al último de los {passengers} pasajeros
- {passengers} personas se vieron afectadas, algunas durante {hours} horas

# buses
h {buses} autobuses y {queue} horas de cola
- {buses} autobuses sustituyeron a los trenes, con colas de {queue} horas
- hubo que esperar hasta {queue} horas por uno de los {buses} autobuses
- la compañía [envió|puso] {buses} autobuses; la espera [fue|llegó a ser] de {queue} horas

# repair
h Los trenes volverán {reopen}
- {crews} equipos trabajan en la línea, que reabrirá {reopen}
- la circulación se [reanudará|restablecerá] {reopen}, cuando acaben {crews} cuadrillas
- {reopen} volverán los trenes si {crews} equipos [terminan|acaban] a tiempo

# punctual
h Solo {share} de los trenes llega a su hora
- solo {share} de los trenes de la línea fue puntual el año pasado
- {late} de los trenes llegó con mucho retraso, según [los viajeros|el informe anual]
- la puntualidad [era|fue] de {share}, y {late} de los trenes llegó muy tarde
"""
