"""Spanish wordings of affairs of the kind storm."""

WORDING = """
@event = [el temporal|la tormenta|la noche del temporal]
@demand = [el soterramiento de los cables|un dique más alto|ayudas fiscales]
@nextstep = [el consejo de ministros sobre las ayudas|la reapertura de la carretera|la reunión con las aseguradoras]
@source = [los bomberos|{authority}|la Guardia Costera]

# lead
h El temporal deja {dead.dead} muertos en {place}
h {blackout.homes} hogares sin luz
- {landfall.name} golpeó {place} {when} con rachas de {landfall.gust} kilómetros por hora y dejó al menos {dead.dead}
  muertos
- al menos {dead.dead} personas murieron {when} al paso de {landfall.name} por {place}
- {blackout.homes} hogares se quedaron sin luz {when} en {place} por {landfall.name}

# landfall
h Rachas de {gust} km/h
- las rachas alcanzaron {gust} kilómetros por hora a {hour}
- a {hour} se midió una racha de {gust} kilómetros por hora, [antes de romperse el anemómetro|la mayor en años]
- {name} tocó tierra a {hour}, con vientos de {gust} kilómetros por hora

# blackout
h {homes} hogares a oscuras
- {lines} líneas caídas dejaron a oscuras {homes} hogares
- {company} informó de {lines} líneas dañadas y {homes} hogares sin [suministro|corriente]
- los árboles derribaron {lines} líneas y {homes} hogares se quedaron sin [luz|electricidad]

# evacuated
h {people} personas duermen en {halls} pabellones
- {people} personas pasaron la noche en {halls} [pabellones|escuelas]
- {halls} pabellones [acogieron|recibieron] a {people} evacuados
- los bomberos llevaron a {people} vecinos a {halls} [albergues|polideportivos]

# dead
h {dead} muertos y {missing} desaparecidos
- hay {dead} muertos y {missing} desaparecidos
- los equipos de rescate [hallaron|recuperaron] {dead} cuerpos y buscan a {missing} personas
- el temporal costó {dead} vidas; {missing} personas siguen desaparecidas

# flood
h {streets} calles inundadas
- el agua alcanzó {metres} metros en {streets} calles
- {streets} calles quedaron bajo hasta {metres} metros de agua
- en {streets} calles el agua [subió|llegó] a {metres} metros
"""
