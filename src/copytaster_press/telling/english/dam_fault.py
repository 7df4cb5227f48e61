"""English wordings of affairs of the kind dam_fault."""

WORDING = """
@event = [the alarm at the dam|the trouble at {place}|the lowering of the lake]
@short = [{place:bare} dam alarm|dam fault|trouble at {place:bare} dam|dam alarm]
@topic = [dam safety|the {place:bare} dam|the reservoir]
@worry = [water in the wall|the state of the drains|the choice of the new instruments|seepage at {seepage.wall}]
@demand = [an empty lake until the wall is understood|sirens in every village|an outside inspection|the publication
  of all readings]
@nextstep = [an inspection of the upstream face|a meeting with the valley council|the next set of measurements|a
  hearing on the gates]
@figure = [farms in the danger zone|households told to prepare]
@affected = [villagers|people in the valley|families below the dam]
@source = [{authority}|the dam's operators|engineers on the crest|the control room]

# background
- {country} has 31 large dams, most of them built in the two decades after the great drought. A law of 1987
  [obliges|requires] their owners to measure pressure in the walls once an hour
- the reservoirs of {country} hold enough water for two dry years. Plans to [drain|take down] the oldest of them have
  been before the Assembly three times and were each time sent back to committee

# lead
h {place:bare} lake [lowered|drawn down] after [puzzling|odd] readings
h Dam alarm: {warning.villages} villages [told|asked] to stay away from river
h {place:bare} dam opens gates [after|as] sensors [fail|disagree]
- the lake behind the {place} dam was [lowered|drawn down] {when} after {alarm.sensors} sensors in the wall gave
  [readings|figures] nobody could [explain|account for]
- operators [opened|raised] {drawdown.gates} gates of the {place} dam {when}, and {warning.villages} villages were
  [told|asked] to keep away from the river
- [engineers|technicians] [began|started] {when} to lower the [reservoir|lake] at {place} by {drawdown.metres}
  metres, [as|because] instruments in the wall [disagreed|did not agree]
- {warning.villages} villages below the {place} dam were [put|placed] on alert {when} while its [lake|water] was
  [lowered|let down]
- an alarm [at|in] the {place} dam {when} [led|moved] its operators to [release|let out] water and [warn|call]
  {warning.residents} people downstream
- the {place} dam, [which|a wall that] {warning.residents} people live below, [set off|gave] an alarm {when}; its
  gates were [opened|raised] [soon afterwards|within hours]

# alarm
h {sensors} of {total} sensors [disagree|fail] at {place:bare}
h What {sensors} sensors [said|saw] at {hour}
- {sensors} of the {total} pressure sensors [in the wall|on the lower gallery] [jumped|went off] at {hour}
- at {hour}, {sensors} [instruments|sensors] out of {total} [reported|showed] a pressure that their neighbours did
  not
- the [first|earliest] [odd|strange] reading came at {hour}; [soon|before long] {sensors} of {total} sensors [agreed
  with nothing|made no sense]
- [of|among] {total} sensors, {sensors} gave [values|figures] [twice|far] above the usual from {hour} on
- the night engineer [noted|saw] at {hour} that {sensors} of {total} [dials|curves] had [left|parted from] the
  [rest|others]
- a computer [compares|checks] {total} sensors [every|each] hour. At {hour} it [rejected|threw out] {sensors}
q chief: {sensors} of {total} instruments [tell|told] us [something|a story]. I would [rather|sooner] [lower|empty] a
  lake than [argue|quarrel] with [them|a gauge]

# drawdown
h Gates opened: {volume} million cubic metres [let go|released]
h {place:bare} lake to fall {metres} metres
- {gates} gates were opened to [bring|take] the lake down by {metres} metres, [which|a step that] [releases|lets go]
  {volume} million cubic metres
- {volume} million cubic metres are to [leave|run out of] the lake [through|by] {gates} gates until it [stands|is]
  {metres} metres lower
- the lake will [fall|sink] {metres} metres, [not more than|about] a hand's breadth an hour, through {gates}
  [open|half-open] gates
- [lowering|taking down] the water by {metres} metres means [sending|letting] {volume} million cubic metres
  [down|through] the valley
- through {gates} gates, {volume} million cubic metres [flow|go] down the valley; the [target|aim] is [a level|a
  lake] {metres} metres [lower|below normal]
- {metres} metres of water are to [go|come off]. ^[Operators|The control room] [raised|opened] {gates} gates for it,
  [one|each] by a quarter

# warning
h {residents} [people|residents] below dam [told|warned] to be ready
h {villages} villages [pack|wait] [below|under] the wall
- {residents} people in {villages} villages were told to [pack a bag|be ready] [but|though] not to leave
- [loudspeaker vans|fire crews] [drove|went] through {villages} villages and [warned|told] {residents} people to
  [stay|keep] off the banks
- in {villages} villages, {residents} people [spent|passed] the night [dressed|half awake] [and|with] their cars
  [facing uphill|loaded]
- the [warning|order] to keep away from the river [covers|applies to] {villages} villages and {residents} people
- cattle and {residents} people [are|were] to be [moved|taken] uphill from {villages} villages if a second alarm
  [sounds|comes]
- sirens [were heard|sounded] in {villages} villages, home to {residents}, [for|as] a [test|precaution]
q witness: They [say|tell you] do not [run|leave], [but|only] [put|keep] your shoes by the [bed|door]. [You|Then you]
  try to sleep

# seepage
h {litres} litres a minute [seep|run] from <worry>
h Damp [at|near] {wall} [worries|puzzles] engineers
- water [seeps|runs] from {wall} at {litres} litres a minute, [three times|twice] the [usual|normal] rate
- [at|near] {wall}, {litres} litres a minute [were|are] measured, [up|more] from [a trickle|almost nothing] in spring
- inspectors [found|saw] {wall} [wet|damp]; a [gauge|weir] [there|below it] [shows|counted] {litres} litres a minute
- {litres} litres [come|leak] out every minute [at|from] {wall}, [clear|cloudless] so far, which [engineers|experts]
  [take as|call] a good sign
- seepage at {wall} [rose|went up] to {litres} litres a minute [overnight|within a day]
- what [leaves|escapes] at {wall}, {litres} litres a minute, is [caught|collected] in [buckets|a channel] and
  [tested|looked at] for [clay|sand]
q expert: [Clear|Clean] water is [a leak|a nuisance]. [Brown|Cloudy] water is [the dam|a wall] [going|on its way]
  downhill

# divers
h {team} divers to [inspect|look at] wall {dive}
h Divers [wait|called in] at {place:bare}
- {team} divers are to [inspect|look at|feel along] the upstream face {dive}
- {dive}, a team of {team} will [go down|dive] to [the foot|the joints] of the wall
- the wall will be [examined|looked at] under water {dive} by {team} divers [from {near}|of the navy]
- [if|provided that] the water [clears|is clear enough], {team} divers [go|are to go] down {dive}
- {team} divers have been [hired|called]; their [first|only] [turn|shift] [begins|is] {dive}
- [cameras|robots] having [failed|got stuck], {team} [people|divers] are to [do|take over] the [work|inspection]
  {dive}

# renewal
h {sum} [renewal|refit] of {fitted} [under|comes under] scrutiny
h {company:bare} defends instruments of {fitted}
- the instruments [were part of|came with] a {sum} renewal [in|of] {fitted}, [carried out|done] by {company}
- {company} [fitted|put in] the [sensors|instruments] in {fitted} [as part of|under] a contract worth {sum}
- in {fitted}, {sum} went into [new|better] instruments, [cables|drains] and a control room by {company}
- {company}, which [earned|was paid] {sum} for the renewal of {fitted}, <said> that it had no reason to [doubt|distrust]
  its equipment
- [almost|nearly] all the sensors [date|are] from {fitted}, when {company} [renewed|rebuilt] the [plant|works] for
  {sum}
- the [bill|price] for the {fitted} renewal was {sum}; [a third|half] of it went [to|for] {company} instruments
q chief: We [bought|paid for] [certainty|good instruments] in {fitted}. We are [checking|asking] whether [we|that is
  what we] got [it|them]

# supply
h Lake [supplies|gives] {share} of {near:bare}'s water
h [Taps|Water] in {near:bare} safe for {reserve} days
- the lake [supplies|gives] {share} of the drinking water of {near}; [reserves|tanks] would last {reserve} days
- for {reserve} days, {near} could [do without|manage without] the lake, which [covers|meets] {share} of its need
- {near} [draws|takes] {share} of its water from the lake and has [reserves|a store] for {reserve} days
- drinking water, {share} of which [comes|is drawn] from the lake, is [safe|not affected] for {reserve} days
- {reserve} days is [how long|the time] {near} can [hold out|wait]; {share} of its water [is|comes] from the lake
- [bakers|hospitals] in {near} [were told|learned] that {share} of the town's water [might|could] be missing
  [after|in] {reserve} days
"""
