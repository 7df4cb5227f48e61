"""English wordings of affairs of the kind oil_spill."""

WORDING = """
@event = [the spill|the accident|the leak from {ship:full}|the loss of oil]
@short = [oil spill|{place:bare} spill|tanker leak|oil off {place:bare}]
@topic = [tanker safety|the coast|oil at sea]
@worry = [the tanker's single hull|the traffic close to the reefs|the want of a tug|the ship's papers]
@demand = [a tug on call all year|a ban on single hulls|an escort for every tanker|a higher bond from shipowners]
@nextstep = [a hearing before a judge|the pumping out of the last tank|a flight over the slick|a meeting with
  fishermen]
@figure = [oiled seals|volunteers taken ill|sealed wells]
@affected = [fishermen|people on the coast|hoteliers]
@source = [the coastguard|{rescuers}|the harbour office|volunteers on the beach|the ministry]

# background
- around 2,000 tankers a year pass the coast of {country}, a third of them closer than the recommended twelve miles.
  A tug that was [stationed|kept] there until 2012 was withdrawn to save money
- owners of tankers calling at {adjective} ports must deposit a bond against spills. The amount has not been
  [raised|changed] since 1999

# lead
h {spill.tonnes} tonnes of oil [lost|in sea] off {place}
h Oil [drifts|spreads] towards {place:bare} [beaches|shore]
h Tanker [leaks|loses] oil off {place:bare}
- the tanker {ship:bare} lost {spill.tonnes} tonnes of oil off {place} {when} through {spill.cause}
- {spill.tonnes} tonnes of oil [ran|leaked] into the sea off {place} {when} after {spill.cause}
- oil from a [damaged|leaking] tanker [reached|drifted towards] the beaches of {place} {when}
- a slick of {slick.length} kilometres [lay|was drifting] off {place} after a tanker, the {ship:bare}, [sprang a
  leak|began to leak] {when}
- {when}, {spill.cause} [turned|made] a [routine|quiet] call of the tanker {ship:bare} at {place} into a spill of
  {spill.tonnes} tonnes
- beaches [at|around] {place} were closed {when} when oil came ashore from the {ship:bare}

# spill
h {tonnes} tonnes [through|after] {cause}
h {hour}: alarm on [the|] {ship}
- {tonnes} tonnes [escaped|ran out] through {cause}, [discovered|noticed] at {hour}
- at {hour} the crew [reported|noticed] a [loss|fall] of pressure; {cause} had [let out|cost] {tonnes} tonnes
- {cause} is [thought|believed] to be the [cause|reason]; {tonnes} tonnes were gone by {hour}
- by {hour}, {tonnes} tonnes had [left|drained from] the forward tanks, [all|and that] because of {cause}
- the owner [puts|set] the loss at {tonnes} tonnes and [blames|blamed] {cause} [noticed|found] at {hour}
- [what began|it began] as {cause} at {hour} [and became|ended as] a loss of {tonnes} tonnes

# slick
h {length}-kilometre slick [driven|pushed] {wind}
h Slick [moves|drifts] {wind} with the wind
- the slick, {length} kilometres long, [drifted|moved] {wind}
- a [band|carpet] of oil {length} kilometres long [was seen|lay] {wind} of the wreck
- from the air, {length} kilometres of [black|brown] water [could be seen|were counted], moving {wind}
- currents [carried|took] the oil {wind}, in a [strip|tongue] of {length} kilometres
- [seen|measured] by satellite, the slick [stretched|ran] over {length} kilometres and [turned|headed] {wind}
- [luckily|for once], the wind [pushed|drove] the {length} kilometres of oil {wind}, [away from|past] the
  [breeding|reed] islands
q expert: People [count|look at] the oil they see. [Ask|Worry] [about|after] the [half|part] that [sinks|goes down]

# birds
h {birds} oiled birds on {beaches} beaches
h Volunteers [wash|count] {birds} seabirds
- {birds} oiled birds were [picked up|found] on {beaches} beaches
- on {beaches} beaches, volunteers [collected|gathered] {birds} seabirds, [most of them|many] dead
- [so far|until now] {birds} birds have been [found|brought in] from {beaches} beaches, and [half|a third] of them
  [washed|lived]
- a school in {near} [took in|housed] part of {birds} birds [found|caught] along {beaches} beaches
- {beaches} beaches are [black|closed], and {birds} birds [had|have] been [counted|lost] by the evening
- [guillemots|divers] and [gulls|terns] made up [most|the bulk] of {birds} birds on {beaches} beaches
q witness: You [hold|take] it under [the|a] tap and it [looks|stares] at you as if you had [done|spilt] it
  [yourself|on purpose]

# cleanup
h {workers} [shovel|scrape] oil from beaches
h {booms} kilometres of booms [laid|set] off {place:bare}
- {workers} people [cleared|scraped] oil from the rocks, [behind|helped by] {booms} kilometres of booms
- {booms} kilometres of floating booms were [laid out|set], and {workers} [soldiers and volunteers|helpers] worked on
  shore
- the clean-up [employs|needs] {workers} people with [shovels|buckets], and {booms} kilometres of booms
- {workers} helpers [came|turned up], [more|twice as many] than there were [gloves|shovels] for; {booms} kilometres
  of booms [held|kept off] the worst
- straw, [nets|hay] and {booms} kilometres of booms were [used|put out] by {workers} people
- [with|in spite of] {booms} kilometres of booms [at sea|out], {workers} people [have|will have] weeks of work on
  land

# fishing
h {boats} boats [stay|kept] in port
h Fishing [banned|closed] off {place:bare} until {closed:date}
- fishing is [closed|banned] and {boats} boats must stay in port, [at least until|until] {closed:date}
- {boats} boats are [tied up|in harbour]; the ban [runs|lasts] to {closed:date}
- until {closed:date}, [not one|none] of {boats} boats may [put out|cast a net]
- mussels and [crabs|oysters] may not be [sold|landed] before {closed:date}, which [hits|idles] {boats} boats
- for the {boats} boats of the coast, the season [ended|stopped] with an order valid until {closed:date}
- the crews of {boats} boats [hired out|took work] as cleaners while the ban [stands|runs], until {closed:date}
q delegate: {closed:date} is a [day|date] on a [calendar|wall]. The [fish|crabs] do not [read|keep] [it|calendars]

# detained
h {crew} crew [questioned|held] over {flagged}
h Tanker sailed under {flagged}
- the {crew} crew were [questioned|kept on board]; the ship [sailed|had come] with {flagged}
- a judge [ordered|told] the {crew} [sailors|men and women] aboard to [stay|remain] until {flagged} is
  [explained|cleared up]
- inspectors [found|established] {flagged}, and {crew} seafarers [may|might] not leave the [port|country]
- [for|with] {flagged} the tanker had been [turned away|stopped] twice before; her {crew} crew are now [in
  port|witnesses]
- {flagged} is what [interests|occupies] the [judge|harbour police], who [heard|spoke to] all {crew} of the crew
- {crew} people [serve|sailed] in the tanker, which [has|had] {flagged}, a [fact|point] her owner [does not
  dispute|calls a formality]

# bond
h Owner's bond of {sum} 'will not [do|reach]'
h {sum} bond for [clean-up|spill] [called|said to be] too small
- the owner's bond of {sum} is [not likely|unlikely] to [cover|pay] the [damage|clean-up]
- {sum} was [deposited|put up] by {company} as a bond, [less|smaller] than the first [bills|claims]
- {company} [offered|agreed] to [release|pay out] its bond of {sum}, [without|but without] admitting [fault|guilt]
- claims [passed|exceeded] the {sum} bond [within|after] [two|three] days
- a bond of {sum} [must|has to] pay for [everything|all damage], [feathers|lost nights] and [nets|rocks] alike
- [under|by] law {company} is [liable|answerable] up to {sum}, the [size|amount] of its bond
"""
