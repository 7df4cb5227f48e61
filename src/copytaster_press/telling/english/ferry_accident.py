"""English wordings of affairs of the kind ferry_accident."""

WORDING = """
@event = [the grounding|the accident|the stranding of {ship:full}|the mishap off {place}]
@short = [ferry accident|ferry grounding|ferry stranding|{ship} accident]
@topic = [ferry safety|the ferries|the {place:bare} crossing]
@worry = [the ship's {engine.fault}|the age of the fleet|a fault in the {engine.fault}|the habit of sailing
  short-handed]
@demand = [an independent survey of every ship|a second engine for every crossing|the release of all survey papers|a
  replacement ship]
@nextstep = [a hearing before the investigators|the next dry-dock inspection|a meeting with the island council|a test
  sailing]
@figure = [calls for help|lifejackets in working order|passengers treated ashore]
@affected = [passengers|islanders|people who depend on the boats]
@source = [the coastguard|rescuers|the harbour office|a spokesman for {company}|officers on shore]

# background
- ferries carry more than half of all travellers between the islands and the mainland of {country}, and most of the
  ships are older than [their captains|the law once allowed]. The last fatal accident on a scheduled crossing was in
  1998
- since a reform in 2009, {adjective} crossings have been run by private companies under contracts of ten years. The
  contracts [lay down|prescribe] the number of sailings but not the age of the ships

# lead
h Ferry with {grounding.aboard} [aboard|on board] [runs aground|strands] off {place}
h {rescue.saved} taken off [stranded|grounded] ferry
h {ship} aground: {rescue.saved} brought ashore
- the ferry {ship:bare} ran aground off {place} {when} with {grounding.aboard} people on board, and {rescue.saved} of
  them were [taken off|brought ashore] by small boats
- a passenger ferry [carrying|with] {grounding.aboard} people [struck|went onto] rocks [near|off] {place} {when}
- rescuers [took|lifted|brought] {rescue.saved} people from the ferry {ship:bare}, which [stranded|went aground] off
  {place} {when}
- {grounding.aboard} people were [on board|aboard] when the {ship:bare}, a [car|passenger] ferry, lost her
  {engine.fault} and [drifted|ran] ashore at {place} {when}
- small boats [emptied|cleared] a [stranded|grounded] ferry off {place} {when} after her {engine.fault} [failed|gave
  out]
- the [regular|scheduled] boat to {place}, the {ship:bare}, ended on [a sandbank|the rocks] {when}, [and|with]
  {rescue.saved} [passengers|people] had to be [fetched|carried] off

# grounding
h {hour}: ferry [hits|strikes] rocks in {weather}
h {aboard} [aboard|on board] as {ship} [strands|runs aground]
- {ship} [touched bottom|struck|ran aground] at {hour} in {weather}, [with|carrying] {aboard} people [and a full car
  deck|between ports]
- it was {hour} when {ship}, with {aboard} [passengers and crew|people], [scraped over|came to rest on] a
  [ledge|bank] in {weather}
- in {weather}, the [master|captain] [tried|attempted] to [anchor|turn], [but|yet] {ship} [took|met] the ground at
  {hour}
- {weather} [made|turned] the last mile [difficult|hard], and at {hour} {ship} [stopped|stuck fast] with {aboard}
  people [aboard|on her decks]
- [of|among] the {aboard} people [on board|aboard], [many|most] were [asleep|at table] at {hour}, when {ship}
  [struck|hit the rocks]
- at {hour} a [first|radio] call [said|reported] that {ship} was [aground|on the rocks] with {aboard} people, in
  {weather}
q chief: The master did what [masters|captains] do in {weather}: he [slowed|waited]. The [ledge|rock] [did|was] the
  rest

# rescue
h {boats} boats, {hours} hours, {saved} [saved|rescued]
h How {boats} [small|fishing] boats [emptied|cleared] a ferry
- {boats} boats [needed|took] {hours} hours to [bring|carry] {saved} people ashore
- in {hours} hours, {saved} [passengers|people] were [taken off|ferried ashore] by {boats} [fishing and pilot|small]
  boats
- the rescue [lasted|went on for] {hours} hours and [brought|got] {saved} people [to safety|into the warm],
  [using|with] {boats} boats
- fishermen [came|put out] with {boats} boats [unasked|before they were called]; [by the end|after {hours} hours]
  {saved} people were [on land|ashore]
- {saved} people [climbed|went] down [ladders|nets] into {boats} boats, a transfer that took {hours} hours
- [families|the old] went first, [then|and after them] the rest of the {saved}, [boat by boat|in {boats} boats], for
  {hours} hours
q witness: They [handed|passed] the children down like [parcels|loaves], and nobody [dropped|lost] [one|any]

# injured
h {hurt} hurt on [stranded|grounded] ferry
h {hospital} [in hospital|kept in hospital] after <short>
- {hurt} people were hurt, [mostly|most of them] by falls [on|down] the stairs, and {hospital} [remain|are still] in
  hospital
- doctors in {near} [treated|saw] {hurt} passengers and [kept|admitted] {hospital}
- [cuts|bruises] and [cold|shock] [were|made up] the [greater|larger] part of {hurt} injuries; {hospital} people had
  [broken bones|to stay overnight]
- the hospital in {near} [took in|received] {hospital} of the {hurt} [injured|hurt]
- no one [died|was killed]. ^{hurt} people were [bandaged|treated], {hospital} of them [on a ward|in beds] in {near}
- [for|with] {hurt} people the [crossing|journey] ended [at|with] a doctor, for {hospital} of them in a hospital bed

# engine
h {fault} [failed|gave out] {minutes} minutes before <short>
h Ship's {fault} [under suspicion|blamed] for <short>
- the {fault} [failed|stopped|gave out] {minutes} minutes before the ship [struck|grounded]
- {minutes} minutes [passed|went by] between the [failure|loss] of the {fault} and the [grounding|first blow]
- engineers [tried|worked] for {minutes} minutes to [restart|save] the {fault}
- a [failed|broken] {fault} is [thought|believed] to have [left|made] the ship [helpless|adrift] for {minutes}
  minutes
- the ship's log [notes|records] trouble with the {fault} {minutes} minutes [earlier|before the end of the entry]
- [once|after] the {fault} had [gone|failed], the ship [drifted|was carried] for {minutes} minutes [towards|in the
  direction of] {place}
q expert: A {fault} [announces|tells] its end [long|weeks] before. You [need|must have] [ears|a crew] for it

# survey
h {defects} defects [noted|listed] in [last|earlier] survey
h Survey of {ship} [found|listed] {defects} faults
- [a|the last] survey {surveyed} [listed|noted] {defects} [defects|faults], none of which [stopped|was held to stop]
  the ship from sailing
- {defects} [defects|faults] were [entered|put down] {surveyed}, when the ship was last [surveyed|looked over]
- the [most recent|latest] survey papers, [signed|stamped] {surveyed}, [name|give] {defects} [points|things] to be
  mended
- a surveyor [found|counted] {defects} [faults|weak points] {surveyed} and [passed|cleared] the ship [for service|all
  the same]
- {ship} was last surveyed {surveyed}; {defects} [entries|items] on the list [were|stood] [open|unsigned]
- [of|from] the {defects} faults [noted|written down] {surveyed}, [half|some] had been [mended|repaired], {company}
  <said>

# crew
h Ferry sailed {short} hands short
h {company} crew was {short} [below|under] strength
- the crew of {crew} was {short} [below|short of] the number [laid down|prescribed]
- with {crew} [hands|men and women] on board, the ship [sailed|went] {short} short
- {short} [places|posts] in a crew of {crew} were [empty|vacant] [that day|on the crossing]
- the [rules|regulations] [ask|call] for {short} more than the {crew} [hands|crew members] who were [aboard|on duty]
- {crew} [crew|people] were on [duty|watch], {short} fewer than the ship's papers [demand|provide for]
- {short} [deckhands|sailors] had [reported|called in] sick, which left {crew} to [sail|man] the ship
q delegate: [We|They] sailed {short} short [because|since] [the alternative|not sailing] was [called|put down as] [a
  strike|disloyalty]

# crossing
h No boat for {weeks} weeks: {passengers} a day [stranded|look for a way]
h {place:bare} crossing [closed|out] for {weeks} weeks
- the crossing, used by {passengers} people a day, will be [closed|reduced] for [at least|up to] {weeks} weeks
- for {weeks} weeks, {passengers} daily [travellers|passengers] must [find|take] [another|a longer] way
- {company} [expects|counts on] {weeks} weeks without the ship, on a [line|route] with {passengers} passengers a day
- it may [take|be] {weeks} weeks before the {passengers} people who cross [daily|each day] have [their|a] boat
  [back|again]
- a [barge|smaller ship] will [stand in|help out] for {weeks} weeks; it [holds|takes] [a third|half] of the
  {passengers} who [travel|cross] on a usual day
- [shops|families] on the island [depend|rely] on a [boat|crossing] that {passengers} people use a day and that will
  be [missing|gone] for {weeks} weeks
"""
