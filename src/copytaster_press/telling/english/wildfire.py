"""English wordings of affairs of the kind wildfire."""

WORDING = """
@event = [the fire|the blaze|the forest fire|the burning of the slopes]
@short = [forest fire|{place:bare} fire|wildfire|blaze above {place:bare}]
@topic = [forest fires|fire protection|the forests]
@worry = [the dry undergrowth|the single access road|the unclipped power line|the want of water bombers]
@demand = [more water bombers|a ban on stubble burning|cleared strips around villages|a full-time fire brigade]
@nextstep = [the return of the residents|a flight over the burnt slopes|a hearing on the power line|a meeting on
  replanting]
@figure = [lost beehives|burnt vehicles|injured firefighters]
@affected = [villagers|farmers|campers]
@source = [{forestry}|the fire service|{rescuers}|crews on the slope|the province]

# background
- forest covers a third of {country}, twice as much as a century ago, since pastures were given up. Nobody is paid to
  clear what grows there
- the forest service of {country} has lost half of its rangers since 2001. Its water bombers are hired from abroad
  and shared with two other countries

# lead
h Forest fire [burns|rages] above {place:bare}
h {evacuated.people} [flee|leave] fire above {place:bare}
h {fire.hectares} hectares [burn|ablaze] at {place:bare}
- a forest fire above {place} had [burnt|destroyed] {fire.hectares} hectares {when} and [driven|forced]
  {evacuated.people} people from their homes
- {evacuated.people} people left their homes {when} as fire [came|moved] down on {place}
- {crews.crews} firefighters fought a [fire|blaze] above {place} {when} that had [spread|grown] to {fire.hectares}
  hectares
- a fire [started|set off] by {fire.cause} [burnt|took] {fire.hectares} hectares above {place} {when}
- [smoke|ash] [lay|fell] on {place} {when} while {fire.hectares} hectares of forest burned above [it|the town]
- wind [drove|pushed] a forest fire towards {place} {when}; {houses.houses} houses were [lost|burnt]

# fire
h {hour}: {cause}
h {cause} [blamed|suspected]
- the fire broke out at {hour}, probably through {cause}, and [covers|has taken] {hectares} hectares
- {cause} is [thought|believed] to have started it at {hour}; {hectares} hectares have burnt
- at {hour} [a ranger|a shepherd] saw smoke. ^{cause} had set off what became {hectares} hectares
- {hectares} hectares [burnt|are gone], from {cause} at {hour}
- from {cause}, at {hour}, [came|grew] a fire of {hectares} hectares
- [it took|there needed] no more than {cause}, at {hour}, to [burn|lose] {hectares} hectares
q chief: {fire.hectares} hectares, and it [began|started] with {fire.cause}. You could have [put|stamped] it out with
  a [hat|boot]

# evacuated
h {buses} buses [take|bring] {people} to safety
h {people} [out|evacuated] from villages
- {people} people were [taken|brought] out in {buses} buses
- {buses} buses [fetched|carried] {people} people from the villages
- [in|within] an hour {buses} buses had [emptied|cleared] the slopes of {people} people
- {people} [residents|holidaymakers and residents] [left|rode] in {buses} buses, [many|some] with [hens|pets]
- sirens [woke|called] {people} people, who [were|had to be] moved in {buses} buses
- for {people} people the way [out|down] was by one of {buses} buses, [through|under] smoke
q witness: I took the [papers|photographs], the [cat|canary] and my [mother|aunt], in that [order|sequence]. She has
  [noticed|not forgiven it]

# crews
h {crews} firefighters, {aircraft} aircraft
h {aircraft} water bombers at {place:bare}
- {crews} firefighters and {aircraft} aircraft are at work
- {aircraft} aircraft [drop|dropped] water, and {crews} firefighters [cut|dug] lanes
- [from|out of] three provinces came {crews} firefighters, [from the air|overhead] {aircraft} aircraft
- {crews} [men and women|firefighters] are on the slope. {aircraft} aircraft [fly|scoop water] till dark
- with {crews} crew and {aircraft} aircraft the [front|line] was [held|slowed]
- [by night|after dark] the {aircraft} aircraft [rest|must land] and {crews} firefighters go on alone

# houses
h {houses} houses burnt
h {houses} houses, {barns} barns [lost|destroyed]
- {houses} houses and {barns} barns have burnt
- {barns} barns and {houses} houses were lost
- flames took {houses} houses, {barns} barns and [a chapel|a sawmill]
- [in|on] the upper village {houses} houses are [gone|ash], with {barns} barns
- of {houses} burnt houses, [half|most] were [holiday homes|lived in]; {barns} barns [were|had been] full of hay
- the [count|list] stands at {houses} houses and {barns} barns

# wind
h {degrees} degrees and gusts of {gust} km/h
h Wind of {gust} km/h fans fire
- gusts of {gust} kilometres an hour and {degrees} degrees [fanned|fed] the fire
- at {degrees} degrees, the wind blew at {gust} kilometres an hour
- it was {degrees} degrees; gusts [reached|rose to] {gust} kilometres an hour
- a wind of {gust} kilometres an hour [made|let] the flames [jump|leap] roads, in {degrees} degrees of heat
- {degrees} degrees in the shade, gusts of {gust} kilometres an hour: [crews|firefighters] call it a [bad|red] day
- the wind [turned|changed] twice, up to {gust} kilometres an hour, and it [stayed|remained] at {degrees} degrees
q expert: {wind.degrees} degrees and {wind.gust} kilometres an hour is not [weather|a day]. It is [a recipe|an oven
  with the door open]

# contained
h Fire {share} contained
h {line} kilometres of line [still|yet] open
- the fire was {share} contained; {line} kilometres of front remain open
- {line} kilometres of front are still [burning|open], {share} is contained
- [by evening|at dusk] crews [had|claimed to have] {share} of it contained, [but|with] {line} kilometres [open|to go]
- {share} of the edge is [secured|held]. ^[On|Along] {line} kilometres it [still|yet] burns
- [over|on] {line} kilometres the fire goes on, though {share} of it is ringed
- with {share} contained, {forestry} [turns|looks] to the last {line} kilometres

# drought
h {days} days without rain
h Only {rain} millimetres since spring
- it had not rained for {days} days, and {rain} millimetres had fallen since spring
- {rain} millimetres is all the rain since spring; the last [drop|shower] was {days} days ago
- after {days} days without rain, the [forest|wood] was tinder. ^[Since spring|This year] {rain} millimetres fell
- {days} dry days [lie|lay] behind the region, [and|with] {rain} millimetres since spring
- [a year|a spring] with {rain} millimetres and {days} days of [blue|empty] sky [ended|led] in [fire|smoke]
- [normally|as a rule] it rains here in June. This year there were {rain} millimetres and {days} days of none
"""
