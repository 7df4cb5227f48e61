"""English wordings of affairs of the kind spacecraft_launch."""

WORDING = """
@event = [the launch|the flight of {craft:full}|the start of the mission|the lift-off]
@short = [{craft} launch|rocket launch|{craft} mission|launch at {place:bare}]
@topic = [the space programme|{craft}|the {place:bare} launch site]
@worry = [the frozen valve|the old launch tower|the single ground station|the cost of the second stage]
@demand = [an open account of all costs|a second launch site|a ban on launches in the nesting season|a seat for
  scientists on the board]
@nextstep = [the first correction of course|the unfolding of the antenna|a review of the flight data|the next launch
  window]
@figure = [signals received|pieces of debris|guests on the stand]
@affected = [fishermen below the flight path|students at the ground station|people near the range]
@source = [{agency}|flight controllers|the range|engineers in the control room|a mission statement]

# background
- {country} has had a space office of its own since 1999 and is one of the smallest countries to launch its own
  craft. Its budget is less than that of the [state theatres|harbour dredgers]
- launches are made towards the open sea, and fishing boats are [asked|told] to stay out of a zone published two days
  before. Seven of the first twelve {adjective} rockets [failed|were lost]

# lead
h {craft} [lifts off|launched] from {place:bare}
h {craft} [reaches|in] orbit
h {adjective} craft {craft} [on its way|calls home]
- the spacecraft {craft} was launched from {place} {when} and [reached|entered] an orbit of {launch.height}
  kilometres
- {country} [launched|sent up] its spacecraft {craft} from {place} {when}
- a rocket with the spacecraft {craft} [lifted off|rose] from {place} {when}, after {scrub.scrubs} failed attempts
- {craft}, [a craft|a spacecraft] of {payload.weight} kilograms, [left|took off from] {place} {when} on a
  [journey|mission] of {mission.months} months
- controllers [cheered|wept] {when} when {craft}, launched from {place}, [reported|answered] from orbit
- {contact.minutes} minutes after it had [left|risen from] {place} {when}, the spacecraft {craft} [called home|sent
  its first signal]

# launch
h {hour}: {stages} stages, {height} kilometres
h {craft} [at|climbs to] {height} kilometres
- the rocket's {stages} stages [burned|worked] as planned after lift-off at {hour}, and [put|set] the craft at
  {height} kilometres
- lift-off [was|came] at {hour}. ^{stages} stages later the craft was {height} kilometres [up|high]
- at {hour} the engines [lit|fired]; {stages} stages [carried|took] {craft} to {height} kilometres
- {height} kilometres [is|was] the height reached, on {stages} stages, by a rocket that left at {hour}
- [windows|cups] [rattled|shook] for miles at {hour}. ^[All|The] {stages} stages [fell away|parted] on time, at last
  at {height} kilometres
- [on|using] {stages} stages the craft [climbed|rose] to {height} kilometres; the clock [stood|showed] at {hour}
q chief: {stages} stages, {height} kilometres, and I [breathed|sat down] [once|for the first time] when the
  [last|final] one [let go|dropped]

# contact
h First signal after {minutes} minutes
h {minutes} minutes of silence
- the first signal came after {minutes} minutes and was [heard|caught] by {antennas} antennas
- {antennas} ground stations [listened|waited] {minutes} minutes for a sign
- for {minutes} minutes [there was|came] nothing; then {antennas} antennas [heard|picked up] the craft
- {minutes} minutes of silence [ended|broke] when the [first|second] of {antennas} antennas [caught|took in] a
  carrier tone
- [it took|there passed] {minutes} minutes until {craft} [spoke|answered], to {antennas} stations at once
- contact was [made|established] {minutes} minutes after launch [through|over] {antennas} antennas
q delegate: {minutes} minutes is [long|a long time]. I [learned|counted] the [ceiling|carpet] of that room by heart

# scrub
h {scrubs} [attempts|tries] before {craft} [flew|got away]
h {reason} [stopped|delayed] earlier launches
- {scrubs} earlier attempts had been [broken off|called off], the last [because of|owing to] {reason}
- {reason} had [ended|stopped] the most recent of {scrubs} failed attempts
- the launch had been [put off|delayed] {scrubs} times, [once|most recently] [for|because of] {reason}
- after {scrubs} [cancelled|scrubbed] countdowns, [among them|including] one [lost to|stopped by] {reason},
  [few|nobody] [made|placed] bets
- {scrubs} times the crowd had gone home; {reason} [was|had been] the last [cause|reason]
- [first|last time] it was {reason}. [In all|Altogether] {scrubs} countdowns [came|had come] to nothing

# payload
h {weight} kilograms, {instruments} instruments
h What {craft} [carries|has on board]
- the craft [weighs|has a mass of] {weight} kilograms and [carries|has] {instruments} instruments
- on board are {instruments} instruments, in a [body|craft] of {weight} kilograms
- {instruments} instruments, [built|made] at {university} and elsewhere, [travel|fly] in {weight} kilograms of
  [aluminium|foil and metal]
- [of|out of] {weight} kilograms, [more than half|a third] is fuel; {instruments} instruments [share|divide] the rest
- {craft} is [no giant|small]: {weight} kilograms, with {instruments} instruments [the size of|no larger than] [a
  loaf|a shoebox]
- a [camera|magnetometer] is the heaviest of {instruments} instruments on the {weight}-kilogram craft

# mission
h {months} months, {pictures} pictures a day
h Mission of {months} months [begins|starts]
- the mission is to last {months} months and [send|bring] {pictures} pictures a day
- for {months} months, {craft} will [take|send] {pictures} pictures a day
- {pictures} pictures a day are [planned|hoped for], over {months} months
- [if|so long as] the [batteries|gyroscopes] hold, there will be {pictures} pictures a day for {months} months
- scientists [hope|ask] for {months} months and {pictures} pictures [every|each] day
- the craft was [built|designed] for {months} months; {pictures} pictures a day [are|would be] [enough|plenty], its
  makers [say|think]

# money
h {craft} {over} over budget at {sum}
h Space at {sum}: [worth|is it worth] it?
- the mission cost {sum}, {over} more than planned
- at {sum} it is {over} [over|above] budget
- {sum} has been spent, [and|which is] {over} more than parliament [approved|was told]
- [auditors|deputies] [note|complain] that the [price|cost] rose by {over} to {sum}
- the [bill|account] [stands|came] at {sum}. [Planned|Foreseen] was a sum {over} [lower|smaller], by
  [today's|current] prices
- an overrun of {over} [brought|took] the [cost|total] to {sum}
q critic: {sum} for a [camera|radio] with a [view|long cable]. I [ask|would like to know] what the
  [schools|hospitals] could [see|do] with [it|that]

# landing
h Rocket parts [fall|come down] in {zone}-kilometre zone
h {parts} rocket stages [sought|to be fished out]
- {parts} parts of the rocket fell into the sea in a zone of {zone} kilometres
- a zone of {zone} kilometres was [closed|kept clear], into which {parts} [spent stages|burnt-out parts] fell
- ships [search|look] for {parts} rocket parts in a [strip|field] {zone} kilometres long
- [within|inside] {zone} kilometres, {parts} pieces came down, [one|the last] by parachute
- {parts} stages are to be [fished|pulled] from the water, if they can be found in {zone} kilometres of it
- fishermen [were|had been] told to avoid {zone} kilometres of sea, where {parts} parts [landed|hit the water]
"""
