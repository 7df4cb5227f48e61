"""English wordings of affairs of the kind heritage_find."""

WORDING = """
@event = [the find|the discovery|the excavation|the dig]
@short = [{place:bare} find|archaeological find|discovery at {place:bare}|dig at {place:bare}]
@topic = [the dig|the old town|heritage]
@worry = [the pump in the pit|the frost on wet wood|the haste of the builders|the fight over ownership]
@demand = [a museum on the spot|a halt to all digging|a share for the finder|the return of every piece]
@nextstep = [the lifting of the largest piece|an open day at the site|the decision on the building|the first dating]
@figure = [boxes sent to the laboratory|bronze nails]
@affected = [residents|builders|schoolchildren]
@source = [{museum}|archaeologists|{university}|the builders|volunteers at the sieve]

# background
- everything found below the plough line belongs to the state in {country}. Finders are paid a tenth of the value, if
  they report it within a week
- builders in {country} must pay for the excavation of what they uncover, up to one hundredth of the cost of the
  work. The rule dates from the find of a temple under a tram depot

# lead
h {find.what} found under {place:bare}
h Builders [hit|strike] {find.what} at {place:bare}
h {find.age}-year-old find [stops|halts] work
- builders [digging|at work] for {works.site} at {place} have [found|come upon] {find.what}, [thought|believed] to be
  {find.age} years old, it was [announced|made known] {when}
- {find.what} of about {find.age} years was found {when} under {place}
- archaeologists [uncovered|announced] {find.what} {when} at {place}, where {works.site} is to be built
- work on {works.site} at {place} stopped {when} when a digger [struck|uncovered] {find.what}
- {digger.metres} metres below {place}, {find.what} has [come to light|been found], {museum} said {when}
- {place} [wanted|was waiting for] {works.site} and got {find.what}: the find, made {when}, is [some|about]
  {find.age} years old

# find
h {what}, {age} years old
h What lay under {place:bare}: {what}
- {what} [is|may be] about {age} years old
- [some|about] {age} years [old|of age], {what} [ranks|counts] among the [finest|best kept] in {country}
- {expert} [dates|puts] it at {age} years: {what} [such as|of a kind] {country} has [not|never] seen
- at {age} years, {what} is [older|far older] than anything [found|known] in the district
- no one [knew|suspected] that {what} [lay|slept] there for {age} years
- {what}, {age} years in [clay|wet sand], came out [almost|nearly] whole
q expert: You [wait|work] [thirty|twenty] years for this and then it [comes|arrives] on a [wet|rainy] {weekday},
  [before|without] [lunch|gloves]

# digger
h {hour}: a scraping sound
h {metres} metres down: a scraping noise
- the digger [touched|met] it at {hour}, {metres} metres down
- at {hour} and at a depth of {metres} metres, the shovel [scraped|stopped]
- {delegate} stopped the machine at {hour}, {metres} metres below the street
- {metres} metres down, at {hour}, [wood|something] [showed|appeared] where [there should be|plans showed] clay
- it was {hour} when the driver [heard|felt] [it|something], {metres} metres [under|below] ground
- had the driver not stopped at {hour}, {metres} metres down, [little|nothing] would be left
q delegate: I [know|have known] the sound of [stone|pipe]. This was [different|softer]. So I [switched off|got down]
  and [looked|used my hands]

# items
h {items} items in {crates} crates
h {crates} crates [filled|packed]
- {items} items have been [lifted|found] and packed in {crates} crates
- {crates} crates [hold|contain] {items} items so far
- [beads|nails], [bones|pots] and [combs|coins], {items} pieces in all, [fill|went into] {crates} crates
- {items} [objects|pieces] were [numbered|washed] and laid in {crates} crates
- the store [grew|has grown] to {crates} crates and {items} items
- [every|each] hour brings more: {items} items, {crates} crates

# works
h {site} [delayed|put off] {delay} weeks
h {delay} weeks' wait for {site}
- {site} will be delayed by {delay} weeks
- {delay} weeks is how long {site} must wait
- the [work|building] on {site} [rests|is stopped] for {delay} weeks
- for {delay} weeks no one will [lay a stone|pour concrete] for {site}
- {company} [reckons|counts] with {delay} weeks of delay for {site}
- [instead of|before] {site}, {place} [gets|has] a pit for {delay} weeks

# dating
h {rings} rings [tell|give] the age
h {sample} samples to [settle|fix] date
- {sample} samples and {rings} tree rings are to [give|settle] the date
- {rings} rings were counted on {sample} samples of wood
- a beam with {rings} rings is the best of {sample} samples
- the laboratory [has|received] {sample} samples; one [shows|counts] {rings} rings
- [from|with] {rings} rings the year can be told, if {sample} samples [agree|match]
- {sample} samples [went|travelled] to {university}, one of them with {rings} rings

# visitors
h {visitors} come to [look|see]
h {visitors} visitors, {ticket} {currency} each
- {visitors} people [came|have come] to look, at {ticket} {currency} [each|a head]
- for {ticket} {currency}, {visitors} visitors [looked|have looked] into the pit
- the fence [has|got] a window; {visitors} people paid {ticket} {currency}
- {visitors} visitors [were|have been] counted. A ticket [costs|is] {ticket} {currency}
- [in|within] days {visitors} people [stood|queued] at the pit, [paying|for] {ticket} {currency}
- at {ticket} {currency} a ticket, {visitors} visitors have [helped to pay|paid] for the pumps

# dispute
h {claim} [claims|claim] find
h Who owns it? {metres} metres [decide|matter]
- {claim} and the museum dispute the ownership, [over|because of] {metres} metres
- a [line|boundary] {metres} metres away decides whether {claim} may have it
- [to whom|whose] it is [remains|is] open: {claim} [put|made] in a claim that [turns|rests] on {metres} metres
- {metres} metres [further|to the west] and {claim} would have no [claim|say]
- lawyers for {claim} [measure|have measured] {metres} metres to the old wall
- beside the museum, {claim} [want|also want] a part, the line being {metres} metres off
"""
