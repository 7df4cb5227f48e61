"""Spanish wordings of the facts that all kinds of affairs share."""

WORDING = """
@attr_end = [, según <source>|, de acuerdo con <source>|, según <source>]
@attr_front = [según <source>, |de acuerdo con <source>, ]

# quotation
- «{words}», dijo {speaker}
- «{words}», [afirmó|señaló|declaró] {speaker}
- {speaker} [lo resumió así|fue claro al respecto|se expresó así]: «{words}»

# quotation_split
- «{opening}», [dijo|afirmó|explicó] {speaker}. «{rest}»
- {speaker} [declaró|dijo]: «{opening}. {rest}»
- «{opening}», [señaló|sostuvo] {speaker} a [los periodistas|este diario]. «{rest}»

# corrected
h Corrigen la cifra: {second}, no {first}
- las autoridades corrigieron su primera cifra de {first} [a|y la dejaron en] {second}
- el recuento oficial, que al principio hablaba de {first}, quedó [después|finalmente] en {second}
- son {second} y no {first}, como se había [dicho|anunciado] en un primer momento

# inquiry
h Una comisión investigará <event>
h {members} expertos buscan respuestas
- una comisión de {members} miembros [investigará|examinará] las causas y presentará su informe {report}
- el Gobierno [ordenó|anunció] una investigación independiente, cuyas conclusiones se esperan {report}
- {members} expertos deberán aclarar [qué ocurrió|lo ocurrido] y quién lo sabía; su informe está previsto para
  {report}
q critic: Una comisión es lo que se nombra [cuando nadie quiere|para que nadie pueda] preguntar. Nosotros [vamos a
  preguntar|preguntaremos] igual

# papers
h {warnings} avisos antes de <event>
- {warnings} avisos por escrito se habían [enviado|archivado] antes de <event>, según {pages} páginas de documentos a
  los que tuvo acceso {outlet}
- en las {pages} páginas del expediente, [consultadas|vistas] por {outlet}, constan {warnings} advertencias
- nadie respondió a {warnings} advertencias, [según consta en|según] un expediente de {pages} páginas
q delegate: Lo escribimos {warnings} veces. No sé [cómo más|de qué otra manera] se [dice|escribe] una cosa

# promise
h {minister} promete respuestas en {weeks} semanas
- {minister} prometió [medidas|un plan] en un plazo de {weeks} semanas
- en {weeks} semanas habrá [una respuesta|un plan], aseguró {minister}
- {minister}, que habló por teléfono con [los afectados|las familias], se dio {weeks} semanas para [actuar|presentar
  medidas]
q minister: Me he dado {weeks} semanas. [Si no basta|Si entonces no hay nada], pueden [recordármelo|pedirme cuentas]

# critic
h La oposición plantea {questions} preguntas
- {critic} exigió <demand> y registró {questions} preguntas [al Gobierno|en el Parlamento]
- la oposición pide <demand>; {critic} [habló|hizo una lista] de {questions} preguntas sin respuesta
- {critic} acusó al Gobierno de [mirar a otro lado|llegar tarde] y reclamó <demand>
q critic: Tengo {questions} preguntas y ninguna respuesta. [Eso también|También eso] es [contestar|una respuesta]

# expert
- {expert} recuerda {cases} casos [parecidos|semejantes] en {years} años
- no sorprende a {expert}, que ha estudiado {cases} casos [similares|así] a lo largo de {years} años
- en {years} años ha habido {cases} casos comparables, [señaló|explicó] {expert}
q expert: En {years} años he visto {cases} casos así. Lo [raro|extraño] es que siempre [nos sorprenda|se hable de
  sorpresa]

# next
h Próxima cita: <nextstep>
- el próximo paso será <nextstep>, {next} a {hour}
- {next} está [prevista|fijada] <nextstep>
- todo depende ahora de <nextstep>, que [tendrá lugar|se espera] {next}

# witness
- {witness} [llevaba|estuvo] {minutes} minutos allí antes de que [llegara|apareciera] alguien
- durante {minutes} minutos nadie en {place} [supo|entendió] qué pasaba, [contó|recordó] {witness}
- {witness} se enteró {minutes} minutos después, [por la radio|por una vecina]
q witness: Aquí nadie nos dice nada. [Lo sabemos|Nos enteramos] por la [panadería|radio] o por un primo de {near}
q witness: [Esperé|Estuve] {minutes} minutos y [luego|después] me fui a casa. [Sabía lo mismo que antes|No sabía más
  que al llegar]

# crowd
h {crowd} personas salen a la calle en {place}
- unas {crowd} personas se [concentraron|reunieron] en {place} {when}
- en {near}, {crowd} vecinos [llenaron|ocuparon] la plaza [en silencio|con velas]
- la organización contó {crowd} [manifestantes|participantes] en {place}
q mayor: {crowd} personas no salen con este tiempo por [gusto|capricho]. Las he [oído|escuchado]

# cost
h La factura: {cost}
- los daños se [calculan|estiman] en {cost}
- <event> costará {cost}, según [una primera estimación|los primeros cálculos]
- {chief} cifró el coste en {cost}, sin decir quién lo [pagará|asumirá]

# fund
- un fondo de {fund} [ayudará|socorrerá] a {households} familias
- {households} hogares [podrán|pueden] pedir ayuda de un fondo de {fund}
- el Gobierno [destinó|reservó] {fund} para {households} hogares afectados

# union
- {union}, con {members} afiliados, [exigió|reclamó] <demand>
- en nombre de {members} afiliados, {union} [pidió|reclamó] <demand>
- «somos {members}», recordó {union}, que [exige|pide] <demand>
"""
