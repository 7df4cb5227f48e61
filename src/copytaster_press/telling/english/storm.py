"""English wordings of affairs of the kind storm."""

WORDING = """
@event = [the storm|the night of the storm|{landfall.name}|the gale]
@short = [storm|{landfall.name}|gale at {place:bare}|storm damage]
@topic = [storm damage|the sea walls|power cuts]
@worry = [the unpruned line of trees|the height of the sea wall|the old overhead grid|the late warning]
@demand = [buried power lines|a higher sea wall|sirens on the coast road|tax relief for damaged homes]
@nextstep = [a cabinet meeting on aid|the reopening of the coast road|the first insurance hearing|a second spring
  tide]
@figure = [damaged schools|injured firefighters|blocked tunnels]
@affected = [householders|people on the coast|shopkeepers]
@source = [{authority}|the fire brigade|the province|the coastguard|{rescuers}]

# background
- storms have been named in {country} since 2010, in the order of the alphabet and with women's and men's names in
  turn. No year has so far [reached|come to] the letter S
- the sea walls of {country} were raised after the great flood of 1962. Engineers have [warned|said] for a decade
  that they are [lower|weaker] than the law requires

# lead
h {landfall.name} [hits|strikes] {place:bare}
h {dead.dead} [dead|killed] as {landfall.name} [crosses|sweeps] coast
h {blackout.homes} homes [dark|without power] after {landfall.name}
- {landfall.name} [struck|crossed] {place} {when} with gusts of up to {landfall.gust} kilometres an hour and
  [killed|left dead] at least {dead.dead} people
- at least {dead.dead} people [died|were killed] when {landfall.name} [came ashore|swept] over {place} {when}
- {blackout.homes} homes lost [power|light] {when} as {landfall.name} [raged|passed] over {place}
- {landfall.name} [tore|broke] roofs and [trees|masts] at {place} {when} and [cut|put out] the power in
  {blackout.homes} homes
- {place} [counted|was counting] its damage after {landfall.name}, which came [in|over land] {when} and cost
  {dead.dead} lives
- {dead.dead} dead, {blackout.homes} dark homes and [a broken|a breached] sea wall [are|were] what {landfall.name}
  left at {place} {when}

# landfall
h Gusts of {gust} km/h at {place:bare}
h {name} [comes|came] ashore at {hour}
- {name} came ashore at {hour} with gusts of {gust} kilometres an hour
- a gust of {gust} kilometres an hour was [measured|recorded] at {hour}, [before|just before] the [instrument|mast]
  broke
- at {hour} the wind [reached|peaked at] {gust} kilometres an hour, [the strongest|more than any] in {place} [for|in]
  years
- {name} [reached|hit] the coast [earlier|sooner] than forecast, at {hour}, and [blew|gusted] up to {gust} kilometres
  an hour
- [roofs|tiles] began to [fly|go] at {hour}, when gusts [passed|went over] {gust} kilometres an hour
- from {hour} on, {name} [sent|threw] gusts of {gust} kilometres an hour against {place}
q expert: {gust} kilometres an hour is [a number|a figure]. [Stand|Lean] in it and it is [a wall|an animal]

# blackout
h {homes} homes [lose|without] power
h {lines} lines down: {company:bare} [asks|begs] for patience
- {homes} homes [were|went] without power after {lines} lines [came down|fell]
- {company} [counted|reported] {lines} [broken|fallen] lines and {homes} homes without light
- trees [brought down|fell on] {lines} lines, [leaving|which left] {homes} homes dark
- [lights|lamps] [went out|failed] in {homes} homes; crews must [mend|splice] {lines} lines
- it [could|may] take days to [repair|raise] {lines} lines on which {homes} homes [depend|hang]
- [by morning|at dawn] {homes} homes were [still|yet] without current and {lines} lines on the ground
q chief: We have {lines} lines [down|on the ground] and [one|a single] long [ladder|list] for each [crew|team].
  [Candles|Patience], please

# evacuated
h {people} [spend|spent] night in {halls} halls
h {people} [moved|brought] to safety [in|around] {place:bare}
- {people} people [left|had to leave] their homes and [slept|spent the night] in {halls} [school halls|halls and
  churches]
- {halls} halls [took in|gave room to] {people} people
- fire crews [brought|drove] {people} [residents|people] from low-lying streets to {halls} [schools|halls]
- [for|with] {people} people the night [ended|was spent] on camp beds in {halls} halls
- {people} people were [moved|evacuated] before [the peak|high water], to {halls} [shelters|gymnasiums]
- beds [stood|were put up] in {halls} halls; {people} people [came|used them], [some|many] with [pets|hens]

# dead
h {dead} dead, {missing} missing
h Search for {missing} [goes on|continues] after storm
- at least {dead} people were killed and {missing} are missing
- the [storm|night] cost {dead} lives; {missing} people [have not been found|are still sought]
- {missing} people are [still|yet] missing. ^{dead} bodies have been [found|recovered], one of them in a car
- rescuers [found|recovered] {dead} bodies and went on [looking|searching] for {missing} [others|people]
- [among|one of] the {dead} dead [are two|is a] [firefighters|lineman] [swept|hit by a pole]; {missing} are missing
- {dead} families [have had|got] the [news|visit] they feared, {missing} more [wait|are waiting] for it

# flood
h Water {metres} metres deep in {streets} streets
h {streets} streets under water
- the [sea|river] [came|stood] {metres} metres high in {streets} streets
- {streets} streets were under [up to|as much as] {metres} metres of water
- [cellars|shops] in {streets} streets [filled|were flooded], in places {metres} metres deep
- at high water, {metres} metres [covered|stood in] the lowest of {streets} flooded streets
- boats [went|rowed] through {streets} streets, [over|above] cars {metres} metres [down|under]
- [a breach|two breaches] in the wall let the water into {streets} streets, [to a depth of|up to] {metres} metres

# roads
h {roads} roads [closed|blocked], {bridges} bridges [gone|down]
h {place:bare} [cut off|reached only] by boat
- {roads} roads are [closed|blocked] and {bridges} bridges [impassable|have gone]
- {bridges} bridges were [damaged|swept away]; {roads} roads [remain|are] shut
- [lorries|buses] cannot [reach|get to] {near}, with {roads} roads [blocked|under trees] and {bridges} bridges out
- soldiers [clear|sawed through] trees on {roads} roads, but {bridges} bridges will [need|take] months
- [of|out of] {roads} closed roads, [a third|half] could open [tomorrow|soon]; {bridges} bridges [cannot|will not]
- {roads} roads and {bridges} bridges [are on|make up] the list of what must be [rebuilt|mended] first

# rain
h {rain} millimetres [fall|fell] in a day
h As much rain as in {month}
- {rain} millimetres of rain fell in a day, as much as in {month}
- gauges [at|in] {near} [caught|held] {rain} millimetres, [about|roughly] what {month} [brings|gives]
- in [one|a single] day it rained {rain} millimetres, [equal to|the same as] {month}
- [with|after] {rain} millimetres, the ground [took|could take] no more; {month} [brings|had brought] as much
- {month} [yields|is good for] {rain} millimetres. [This time|Now] they [came|fell] between two [breakfasts|meals]
- the [weather station|gauge] at {near} [noted|gave] {rain} millimetres before it [overflowed|was washed away], like
  {month} in one
"""
