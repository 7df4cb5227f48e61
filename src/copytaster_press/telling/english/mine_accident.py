"""English wordings of affairs of the kind mine_accident."""

WORDING = """
@event = [the accident|the disaster below ground|{fall.what} at the mine|the accident in the pit]
@short = [mine accident|{place:bare} pit accident|accident at {place:bare} mine|mine disaster]
@topic = [mine safety|the {place:bare} mine|work below ground]
@worry = [gas in the lower seams|the age of the props|the missing second shaft|the roof of the lower gallery]
@demand = [the closure of the lower level|a second shaft|unannounced inspections|a full list of earlier falls]
@nextstep = [a hearing with the shift foremen|the reopening of the upper level|an inspection of the roof|a service
  for the miners]
@figure = [lamps not handed in|rescuers below ground]
@affected = [miners|the families|people at the pithead]
@source = [rescue teams|the mine rescue service|{inquirer}|shift leaders|the pithead office]

# background
- mining employs some 14,000 people in {country}, half as many as a generation ago. The pits are inspected twice a
  year, and since 2011 the [dates|days] have been announced in advance
- a second way out of every level has been [compulsory|prescribed] in {adjective} mines since 1994. Older pits were
  given thirty years to comply

# lead
h {fall.trapped} [trapped|cut off] in {place:bare} mine
h {fall.what} [buries|traps] {fall.trapped} miners
h Miners [trapped|caught] {fall.depth} metres [down|below] {place:bare}
- {fall.trapped} miners were [cut off|trapped] {fall.depth} metres below ground at {place} {when} after {fall.what}
- after {fall.what} {when}, {fall.trapped} [men and women|miners] were [trapped|missing] in the {place} mine
- rescuers [dug|worked] [through the night|without pause] at {place} to reach {fall.trapped} miners [trapped|caught]
  by {fall.what} {when}
- {fall.what} [shut|closed] a gallery of the {place} mine {when} and [left|kept] {fall.trapped} miners {fall.depth}
  metres down
- the {place} mine, {fall.depth} metres deep at its lowest, [was|became] the [scene|place] of {fall.what} {when};
  {fall.trapped} miners did not [come|get] out
- [there is|there was] no way out for {fall.trapped} miners after {fall.what} {when} in the pit at {place}

# fall
h {hour}: {what} at {depth} metres
h What is known about {what} at {place:bare}
- {what} [occurred|happened] at {hour}, {depth} metres down, [as|while] the shift was [changing|at its meal]
- at {hour}, [with|as] {trapped} [people|miners] still at the face, {what} [closed|blocked] the [main|only] road out
- {what} at a depth of {depth} metres [cut|shut] off {trapped} of the shift at {hour}
- the [dust|noise] of {what} [reached|came up] the shaft at {hour}; {trapped} lamps were [missing|not back] from the
  rack
- {depth} metres below {place}, {what} [struck|came] at {hour}, and {trapped} [miners|people] were on the [wrong|far]
  side
- [most|the greater part] of the shift [got|came] out after {what} at {hour}. ^{trapped} did not
q witness: First the [cups|windows] [rang|shook], then the [dog|radio] [stopped|went quiet]. In {place}
  [everybody|one] [knows|understands] what that is

# rescue
h {teams} teams, {drilled} metres to go
h Rescuers [drill|bore] {drilled} metres in {hours} hours
- {teams} teams [drilled|bored] {drilled} metres in {hours} hours
- after {hours} hours of [drilling|work], {teams} teams had [advanced|come] {drilled} metres
- a [pilot|narrow] hole of {drilled} metres took {teams} teams {hours} hours
- {drilled} metres of [rock|rubble] [lay|stood] between {teams} rescue teams and the [gallery|miners]; they
  [needed|took] {hours} hours for it
- in shifts of [six|four] hours, {teams} teams [worked|cut] their way [through|forward], {drilled} metres in {hours}
  hours
- [it took|there went] {hours} hours and {teams} teams, [some|one] from {near}, to [get|drill] through {drilled}
  metres
q chief: Rock does not [care|mind] who is [behind|on the other side of] it. We [drill|go on], [then|and] we
  [listen|stop and listen]

# contact
h Knocking [heard|answered]: {alive} [alive|said to be alive]
h 'They [knocked|answered] {alive} times'
- knocking on a pipe was heard {knocks}, and [counted|answered]: {alive} were alive
- {knocks}, a [microphone|probe] [caught|picked up] knocking that [rescuers|teams] [took|understood] to mean {alive}
  [survivors|alive]
- {alive} [miners|people] [made|gave] themselves heard {knocks} through an air pipe
- [word|a sign] from below came {knocks}: {alive} knocks, a pause, and {alive} again
- a note [tied|fixed] to the drill {knocks} [bore|carried] {alive} names
- {knocks} [was|came as] the first [proof|sign] of life, {alive} [voices|people] by the [count|reckoning] of those
  who listened

# brought_up
h {up} brought up alive, {dead} dead
h {place:bare} [mourns|buries] {dead} miners
- {up} miners were brought up alive; {dead} were [found dead|dead when rescuers reached them]
- rescuers [brought|carried] {up} people to the surface. For {dead} [others|more] they came too late
- of those [trapped|cut off], {up} [lived|survived] and {dead} [died|did not]
- {dead} [dead|bodies] and {up} survivors were [brought up|raised] in [the|one] cage, [hours|a night] apart
- {up} came up [on|under] their own [feet|power], some of them; {dead} were [carried|brought out] under blankets
- the [bells|sirens] of {place} [rang|sounded] twice: once for {up} saved, [once|and once more] for {dead} who [were
  not|had died]
q mayor: We have {up} [reasons|names] to be [thankful|glad] and {dead} [not to|to carry up the hill]. Do not ask me
  to [add|subtract] them

# gas
h Gas alarm sounded {stops} times in month
h {reading} gas [measured|recorded] before accident
- [meters|gauges] had [shown|read] {reading} gas, and work had been stopped {stops} times [in a month|since spring]
- {stops} times [in a month|in four weeks] the gas alarm had [cleared|stopped] the [face|level], the last time at
  {reading}
- the [air|gallery] [held|contained] {reading} [of|] gas [on the day before|in the last entry]; {stops} stoppages
  [are|were] on record
- a reading of {reading} is [above|over] the [limit|line] at which [work|drilling] must [cease|stop], as it did
  {stops} times that month
- [it was|they say it was] nothing new: {stops} stoppages for gas, [readings|values] of up to {reading}
- [records|log books] [show|name] {stops} gas alarms, with {reading} as the [highest|worst] value

# output
h Pit [feeds|employs] {jobs} in {place:bare}
h {jobs} jobs [hang|depend] on {place:bare} mine
- the pit [raises|brings up] {tonnes} tonnes a day and [employs|feeds] {jobs} people
- {jobs} people work at the mine, which [yields|produces] {tonnes} tonnes a day
- without its {jobs} [jobs|places], {place} would be [a bus stop|half a town]; the mine [sends|sells] {tonnes} tonnes
  a day
- {tonnes} tonnes a day [leave|left] the pit on [the railway|lorries], [dug|cut] by {jobs} [people|hands]
- {company} [raised|had raised] output to {tonnes} tonnes a day with [the same|no more than] {jobs} people
- for {jobs} [miners and clerks|people] there is no work and, [so far|as yet], full pay. The mine [gave|produced]
  {tonnes} tonnes a day

# fines
h {company:bare} was fined {fined} times
h {sum} in fines [before|preceded] <short>
- {company} had been fined {fined} times, {sum} in all, for [missing|late] [repairs|reports]
- {fined} fines [totalling|that add up to] {sum} [stand|are] against {company} [since it bought the pit|in six years]
- in [recent|past] years {inquirer} [imposed|handed out] {fined} fines on {company}, [together|in sum] {sum}
- {sum} is what {company} has [paid|had to pay] for {fined} [breaches|offences]
- {company} [appealed|went to court] against [half|most] of the {fined} fines, [worth|which came to] {sum}
- the [price|cost] of {fined} earlier [breaches|lapses] was {sum}, [a day's|less than a week's] output
q delegate: {fined} fines. They [put|entered] them [under|with] [coffee|office supplies]
"""
