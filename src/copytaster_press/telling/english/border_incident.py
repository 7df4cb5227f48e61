"""English wordings of affairs of the kind border_incident."""

WORDING = """
@event = [the shooting|the incident|the exchange of fire|the clash at the crossing]
@short = [border shooting|{place:bare} border incident|border clash|shots at {place:bare}]
@topic = [the border|the {place:bare} crossing|relations with {abroad:bare}]
@worry = [the unmarked stretch of border|the use of young conscripts|the new watchtower|the flight of drones over the
  line]
@demand = [a joint commission|the withdrawal of all patrols|neutral observers|a hotline between the commands]
@nextstep = [a meeting of the two commands|a session of parliament|the arrival of observers|the reopening of the
  crossing]
@figure = [soldiers on the spot|grazing animals hit]
@affected = [villagers|drivers|people on both sides]
@source = [{guard}|{foreign}|officers on the spot|the command|villagers]

# background
- the border between {country} and its neighbours was drawn in 1921 on a map of the scale of one to a million, in a
  pencil as thick as a valley
- guards on both sides of {country}'s land border may not load their weapons by day. The rule goes back to an
  incident in 1984

# lead
h Shots at {place:bare} crossing, {wounded.hurt} [hurt|wounded]
h {country:bare} and {abroad:bare} [trade|exchange] accusations over {place:bare}
h Crossing [closed|shut] after shots
- {wounded.hurt} people were [wounded|hurt] {when} when shots were fired at {shots.what} near {place}, on the border
  [with|to] {abroad}
- {shots.shots} shots were fired {when} at {shots.what} near {place}, where {country} [borders on|meets] {abroad}
- the crossing at {place} was [closed|shut] {when} after shots at {shots.what}
- {country} and {abroad} [blamed|accused] each other {when} after {shots.what} came under fire near {place}
- [near|outside] {place}, {shots.what} came under fire {when}; {wounded.hurt} people were [hurt|hit]
- {shots.what}, {shots.shots} shots and {wounded.hurt} wounded: the [quiet|calm] on the border at {place} ended
  {when}

# shots
h {shots} shots at {hour}
h Who fired at {what}?
- at {hour}, {shots} shots were [heard|fired] at {what}
- {what} [came|was] under fire at {hour}; witnesses [counted|heard] {shots} shots
- {shots} shots [fell|rang out] at {hour}, [aimed|directed] at {what}, [each side says|it is claimed] by the other
- it was {hour} when someone [opened fire|fired] on {what}. ^{shots} [cartridges|cases] were [found|picked up]
- [in|during] fog at {hour}, {shots} shots were [exchanged|fired] over {what}
- both [commands|sides] [agree|confirm] that {shots} shots were fired at {hour} at {what}, and on nothing else
q witness: I [counted|stopped counting at] {shots.shots}. My [wife|brother] said [fireworks|hunters]. [Nobody|No one]
  [hunts|celebrates] at {shots.hour}

# wounded
h {hurt} wounded, {flown} flown out
h {flown} flown to hospital
- {hurt} people were wounded, {flown} of whom were flown to hospital
- {flown} of the {hurt} wounded were [taken|flown] to {capital}
- doctors [treated|bandaged] {hurt} people [on the spot|in a school] and [sent|flew] {flown} to {capital}
- a helicopter took {flown} of {hurt} [injured|wounded] to hospital
- [none|not one] of {hurt} wounded is in danger, [though|but] {flown} had to be flown out
- for {flown} of the {hurt} [hurt|wounded] the [road|way] was too long, and [they|these] were flown out

# closed
h {lorries} lorries [stuck|wait] at {place:bare}
h {length}-kilometre queue at border
- {lorries} lorries [wait|stand] in a queue of {length} kilometres
- the queue grew to {length} kilometres and {lorries} lorries
- [since|after] the closing, {lorries} lorries have [backed up|gathered] over {length} kilometres
- {length} kilometres of lorries, {lorries} by the count of {guard}, [lined|filled] the road
- drivers of {lorries} lorries [cook|sleep] beside the road, [along|over] {length} kilometres
- [onions|melons] [rot|soften] in some of {lorries} lorries along {length} kilometres
q witness: I have [tomatoes|fish] in the back. In [a day|two days] I shall have [soup|an argument]

# claim
h {metres} metres and a map of {map}
h Map of {map} [at|in] centre of [row|dispute]
- {abroad} [claims|says] the post stands {metres} metres on its side, [citing|by] a map of {map}
- at issue are {metres} metres and a map [from|of] {map}
- [by|on] a map of {map}, the line runs {metres} metres [away|further west]
- {metres} metres [divide|lie between] what the two [armies|sides] [read|see] in a map of {map}
- the [only|one] signed map, from {map}, [allows|leaves] a doubt of {metres} metres
- surveyors [found|measured] that the [stones|posts] stand {metres} metres off the line of {map}
q expert: A pencil line of {claim.map} is {claim.metres} metres wide [on the ground|in a field]. Both [sides|armies]
  are [standing|sitting] in the [pencil|graphite]

# talks
h {general} generals, {hours} hours
h Officers [meet|talk] at {place:bare}
- {general} generals [met|talked] for {hours} hours [in a tent|on a bridge]
- in {hours} hours of talks {general} generals [agreed|settled] [only|no more than] a telephone number
- the two commands [sent|were represented by] {general} generals, who [sat|conferred] for {hours} hours
- {hours} hours were [enough|needed] for {general} generals to [agree|declare] that they would meet again
- [coffee|tea] was [poured|drunk] for {hours} hours [by|among] {general} generals, and [hands|sleeves] were
  [shaken|straightened]
- {general} generals on [each side|folding chairs] spent {hours} hours on a [statement|sentence]

# observers
h {observers} observers for {days} days
h Observers [asked|wanted] at {place:bare}
- {observers} observers are to [watch|stay at] the crossing for {days} days
- for {days} days, {observers} observers from [four|five] countries would [patrol|keep watch]
- a [proposal|plan] [foresees|provides for] {observers} observers [over|during] {days} days
- {observers} observers, [unarmed|in white cars], [could|might] [come|arrive] for {days} days
- [both|the two] sides [accepted|agreed to] {observers} observers, but [argue|differ] over more than {days} days
- {days} days is [how long|the time] {observers} observers may stay under the [first|draft] terms

# villages
h {villages} villages [emptied|leave]
h {people} [flee|leave] border villages
- {people} people [left|were moved from] {villages} villages near the line
- {villages} villages are [empty|deserted]; {people} people [went|moved] to relatives
- [from|out of] {villages} villages, {people} people [came|fled] to {near} with [tractors|bundles]
- {people} villagers [slept|spent the night] in {near}, [leaving|having left] {villages} villages to the [dogs|hens]
- schools in {villages} villages [stay|are] closed, and {people} people [have gone|are away]
- {near} [took in|made room for] {people} people from {villages} villages
"""
