"""Spanish wordings of affairs of the kind wildfire."""

WORDING = """
@event = [el incendio|el fuego|la quema del monte]
@demand = [más hidroaviones|cortafuegos junto a los pueblos|la prohibición de las quemas]
@nextstep = [el regreso de los vecinos|la inspección del tendido|la reunión sobre la reforestación]
@source = [los bomberos|{forestry}|los equipos en el monte]

# lead
h Arden {fire.hectares} hectáreas en {place}
h {evacuated.people} evacuados por el fuego
- un incendio forestal ha quemado {fire.hectares} hectáreas cerca de {place} y [obligó|forzó] {when} a evacuar a
  {evacuated.people} personas
- {evacuated.people} vecinos dejaron sus casas {when} ante el fuego que baja hacia {place}
- {crews.crews} bomberos luchaban {when} contra un incendio de {fire.hectares} hectáreas sobre {place}

# fire
h El fuego empezó a {hour}
- el fuego empezó a {hour}, probablemente por {cause}, y ha quemado {hectares} hectáreas
- se cree que {cause} lo [provocó|originó] a {hour}; arden {hectares} hectáreas
- {hectares} hectáreas se han perdido por {cause}, a {hour}

# evacuated
h {buses} autobuses para {people} personas
- {buses} autobuses [sacaron|llevaron] a {people} personas de los pueblos
- {people} vecinos fueron evacuados en {buses} autobuses
- en una hora, {buses} autobuses [vaciaron|desalojaron] los pueblos, donde vivían {people} personas

# crews
h {crews} bomberos y {aircraft} aeronaves
- trabajan {crews} bomberos y {aircraft} aeronaves
- {aircraft} aeronaves [lanzan|arrojan] agua y {crews} bomberos abren cortafuegos
- en el monte hay {crews} bomberos; {aircraft} aeronaves vuelan [hasta la noche|mientras hay luz]

# houses
h {houses} casas quemadas
- se han quemado {houses} casas y {barns} graneros
- el fuego [destruyó|consumió] {houses} casas y {barns} graneros
- {houses} casas y {barns} graneros se [perdieron|han perdido]

# wind
h {degrees} grados y viento de {gust} km/h
- el viento sopló a {gust} kilómetros por hora, con {degrees} grados
- con {degrees} grados y rachas de {gust} kilómetros por hora, el fuego [saltó|cruzó] las carreteras
- rachas de {gust} kilómetros por hora avivaron las llamas, con {degrees} grados a la sombra

# contained
h Controlado {share} del fuego
- está controlado {share} del perímetro; quedan {line} kilómetros
- {line} kilómetros de frente siguen activos y {share} está [controlado|contenido]
- los bomberos dan por controlado {share}, pero [arden|quedan] {line} kilómetros
"""
