"""Spanish wordings of affairs of the kind spacecraft_launch."""

WORDING = """
@event = [el lanzamiento|el vuelo de «{craft}»|el despegue]
@demand = [cuentas claras|otra base de lanzamiento|menos gasto]
@nextstep = [la primera corrección de rumbo|el despliegue de la antena|la revisión de los datos]
@source = [{agency}|el centro de control|los ingenieros]

# lead
h «{craft}» ya está en órbita
h {country} lanza «{craft}» desde {place}
- la nave «{craft}» fue lanzada {when} desde {place} y alcanzó una órbita de {launch.height} kilómetros
- {country} lanzó {when} desde {place} la nave «{craft}»
- tras {scrub.scrubs} intentos fallidos, la nave «{craft}» despegó {when} de {place}

# launch
h A {hour}: {stages} etapas y {height} kilómetros
- el despegue fue a {hour}; {stages} etapas [pusieron|llevaron] la nave a {height} kilómetros
- a {hour} se encendieron los motores, y {stages} etapas después la nave [estaba|volaba] a {height} kilómetros
- {stages} etapas funcionaron según lo previsto desde {hour} y la nave [llegó|subió] a {height} kilómetros

# contact
h {minutes} minutos de silencio
- la primera señal llegó a los {minutes} minutos y la [captaron|oyeron] {antennas} antenas
- {antennas} antenas esperaron {minutes} minutos hasta [oír|captar] la señal
- hubo {minutes} minutos de silencio antes de que {antennas} estaciones [recibieran|captaran] la señal
q delegate: {minutes} minutos son [muchos|una eternidad]. Me aprendí el [techo|suelo] de la sala de memoria

# scrub
h {scrubs} intentos antes del bueno
- {scrubs} intentos se habían cancelado, el último por {reason}
- antes hubo {scrubs} cuentas atrás [fallidas|canceladas], una de ellas por {reason}
- el lanzamiento se había [aplazado|retrasado] {scrubs} veces, la última por {reason}

# payload
h {instruments} instrumentos a bordo
- la nave pesa {weight} kilos y lleva {instruments} instrumentos
- a bordo van {instruments} instrumentos en una nave de {weight} kilos
- con {weight} kilos, la nave [transporta|lleva] {instruments} instrumentos

# mission
h {months} meses de misión
- la misión durará {months} meses y [enviará|dará] {pictures} imágenes al día
- durante {months} meses se esperan {pictures} imágenes diarias
- {pictures} imágenes al día, durante {months} meses, [prevé|espera] el equipo
"""
