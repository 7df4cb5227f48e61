"""Spanish wordings of affairs of the kind treaty_talks."""

WORDING = """
@event = [la ronda de negociación|la disputa por los bancos de pesca|el encuentro de {place}]
@demand = [una patrulla conjunta|la cuota antigua|la publicación de los borradores]
@nextstep = [la siguiente ronda|la votación en el Parlamento|la firma de un protocolo]
@source = [fuentes diplomáticas|un delegado|{foreign}]

# lead
h {country} y {abroad} negocian en {place}
h Sin acuerdo sobre las aguas de {place}
- delegaciones de {country} y {abroad} se reunieron {when} en {place} para hablar de los bancos de pesca
- {country} y {abroad} no lograron {when} un acuerdo sobre las aguas de {place}
- las negociaciones entre {country} y {abroad} sobre {line.banks} bancos de pesca [terminaron|acabaron] {when} en
  {place} sin acuerdo

# round
h {days} días, {round} rondas
- la ronda, una de {round} hasta ahora, duró {days} días
- tras {round} rondas y {days} días de reunión, [no hay línea|el mapa sigue igual]
- {days} días se [dedicaron|reservaron] a esta ronda, que hace el número {round}
q chief: Después de {round} rondas uno conoce los [chistes|hijos] del otro. Su línea, [todavía no|aún no]

# line
h {miles} millas en disputa
- los mapas difieren en {miles} millas, con {banks} bancos de pesca
- {banks} bancos quedan dentro de las {miles} millas que [reclaman|piden] ambos países
- está en juego una franja de {miles} millas con {banks} bancos [ricos|de pesca]

# quota
h {tonnes} toneladas por repartir
- se trata de repartir {tonnes} toneladas; {abroad} [quiere|pide] {share}
- {abroad} reclama {share} de {tonnes} toneladas [anuales|al año]
- de {tonnes} toneladas, {share} correspondería a {abroad} según el [borrador|último texto]

# walkout
h {minutes} minutos de ausencia
- una delegación abandonó la sala a {hour} y volvió {minutes} minutos después
- a {hour} las conversaciones se [interrumpieron|pararon] durante {minutes} minutos
- {minutes} minutos duró el plantón que [empezó|comenzó] a {hour}

# text
h Un texto con {brackets} paréntesis
- hay un borrador de {pages} páginas con {brackets} puntos abiertos
- quedan {brackets} puntos [abiertos|por cerrar] en un texto de {pages} páginas
- en {pages} páginas las partes coinciden, salvo en {brackets} puntos

# deadline
h El tratado vence {until}
- el tratado actual vence {until}; el nuevo duraría {years} años
- {until} termina el acuerdo vigente y se [busca|negocia] otro por {years} años
- se busca un acuerdo de {years} años antes de que el actual [venza|expire] {until}
"""
