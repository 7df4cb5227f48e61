"""English wordings of affairs of the kind rail_failure."""

WORDING = """
@event = [the breakdown|the standstill|the failure on the line|{failure.what}]
@short = [rail breakdown|{place:bare} rail chaos|train standstill|signal failure]
@topic = [the railway|the trains|signalling]
@worry = [the age of the relay rooms|the want of spare parts|the use of signals older than their drivers|the state of
  the cables]
@demand = [a date for new signals|free travel for a month|the return of night maintenance|a public timetable of
  repairs]
@nextstep = [a session of the transport committee|the reopening of the second track|a test run without passengers|a
  meeting with commuters]
@figure = [school classes on board|platforms without light|night trains cancelled]
@affected = [commuters|passengers|travellers]
@source = [the railway|{company}|station staff|the control centre|dispatchers]

# background
- four of five lines in {country} are controlled from relay rooms of the last century. Their renewal was
  [promised|announced] in 2008, 2013 and 2019, each time with another date of completion
- the {adjective} railways were split into a company for tracks and one for trains in 2006. Both are owned by the
  state and have since [argued|been at odds] in court about who pays for delays

# lead
h Trains [stop|stand still] around {place:bare} after {failure.what}
h {stranded.passengers} stranded as {failure.what} [stops|halts] trains
h {failure.what} [paralyses|stops] railway at {place:bare}
- {failure.what} [stopped|brought to a halt] {failure.trains} trains around {place} {when} and [stranded|held up]
  {stranded.passengers} passengers
- {stranded.passengers} passengers were [stranded|stuck] {when} when {failure.what} [put out|darkened] the signals at
  {place}
- no train [moved|ran] through {place} {when} after {failure.what}
- {failure.trains} trains were [cancelled|stopped where they stood] {when} because of {failure.what} [near|at]
  {place}
- {when}, the [signals|lights] at {place} [went dark|turned red] and stayed so: {failure.what} had [stopped|cost]
  {failure.trains} trains
- the railway [gave up|lost] {failure.trains} trains {when} to {failure.what} at {place}, its [worst|longest]
  [breakdown|failure] [this year|in years]

# failure
h {hour}: signals [fail|go dark], {trains} trains [stop|stuck]
h How {what} [stopped|beat] {trains} trains
- {what} [knocked out|disabled] the signals at {hour}, and {trains} trains [stopped|were held]
- at {hour} the [control panel|board] went dark; the cause, [it turned out|found an hour later], was {what}
- {trains} trains [stood|waited] where {what} had [caught|left] them at {hour}
- [the trouble|it all] began at {hour} with {what}, and [soon|within minutes] {trains} trains were [affected|at a
  stand]
- [because of|owing to] {what}, every signal [between|from] {place} [and|to] {near} [fell|went] to red at {hour};
  {trains} trains [stopped|halted]
- {what} [may sound|sounds] small. At {hour} it [took|cost] {trains} trains out of the timetable
q chief: [Call|You may call] it {what} if you like. I call it [twenty|thirty] years of [later|next year]

# stranded
h {passengers} [wait|sit] up to {hours} hours in trains
h {hours} hours between stations
- some of the {passengers} passengers [sat|spent] up to {hours} hours in [unheated|hot|dark] carriages
- {passengers} people were [caught|held up], [some|a few hundred] for {hours} hours [between stations|in a tunnel]
- it took {hours} hours to [bring|walk] the last of {passengers} passengers to a [platform|station]
- {hours} hours [went by|passed] before the [doors|last doors] opened; {passengers} people were [affected|on their
  way] [in all|that day]
- [among|of] {passengers} passengers, the [unluckiest|last] [got|came] out after {hours} hours
- water and [biscuits|blankets] were [handed|passed] through windows to [part|some] of the {passengers} passengers,
  who [waited|sat] up to {hours} hours
q witness: We [shared|had] one [apple|phone charger] and {hours} hours. By the end I knew [everyone's|the whole
  carriage's] [children|politics]

# buses
h {buses} buses for a railway
h Queues of {queue} hours for [replacement|] buses
- {buses} buses were [brought|sent] in, and [people|travellers] queued up to {queue} hours for them
- the [queue|line] for {buses} replacement buses [lasted|took] {queue} hours at {place}
- [in place of|instead of] trains there were {buses} buses and [queues|a wait] of {queue} hours
- {buses} buses, [some|a few] from {near}, [replaced|stood in for] the trains; the wait was {queue} hours
- {queue} hours was the [usual|common] wait for one of {buses} buses
- drivers of {buses} buses [worked|drove] double shifts, [yet|but] people [waited|stood] {queue} hours

# repair
h Trains [to run|back] {reopen:date}, says railway
h {crews} crews [at work|mend line] around the clock
- {crews} crews are [at work|mending the line]; trains should run again {reopen}
- {reopen:bare} is when [normal|full] service should [return|resume], if {crews} crews [finish|are done] in time
- the line is to reopen {reopen}; {crews} repair crews [work|dig] [day and night|in three shifts]
- {crews} [teams|crews] [pull|lay] new cable, [with|and] {reopen:bare} [named|given] as the day of reopening
- [for|with] {crews} crews on the track, [one line|a single track] could [open|be used] {reopen}
- spare parts [came|were fetched] from a museum, {crews} crews [fit|built] them in, and [the first trains|a shuttle]
  should run {reopen}
q chief: [Yes|It is true], the part [came|is] from a museum. It [fits|works], which is more than [I can say|one may
  say] of the [order form|catalogue]

# relay
h Signals of {built} to stay until {replaced}
h Relay room from {built} [due|to go] in {replaced}
- the relay room dates from {built} and is [due|meant] to be replaced in {replaced}
- [built|put up] in {built}, the installation was to [last|serve] thirty years; its successor is [planned|on the
  books] for {replaced}
- not before {replaced} will the [signals|relays] of {built} be [exchanged|taken out]
- {company} [runs|works] the line with signals of {built}. Money for new ones is [in the plan|set down] for
  {replaced}
- [between|from] {built}, when the room was [opened|wired], and {replaced}, when it is to [close|go], lie [two|three]
  generations of [engineers|promises]
- [few|hardly any] railwaymen [still|can] [read|follow] the plans of {built}; [new|modern] signals are to come in
  {replaced}

# punctual
h Only {share} of trains [on time|punctual]
h {late} of trains [run|are] late on {place:bare} line
- {share} of trains on the line were on time last year, {late} more than ten minutes late
- [on paper|by its own figures] the line was {share} punctual; {late} of trains were [badly|very] late
- {late} of trains [came|arrived] [very|ten minutes or more] late last year, and no more than {share} on time
- the [yearly|annual] report puts punctuality at {share}, with {late} of trains [seriously|much] delayed
- [even|also] before, {share} was all the line [managed|reached] in punctuality
- [passengers'|travellers'] [own|private] lists [speak|tell] of {late} of trains late; the railway's [say|give]
  {share} punctual

# refunds
h {claims} claim refunds [from|worth] {sum}
h Railway [faces|expects] {sum} in refunds
- {claims} [claims|requests] for refunds have [come in|arrived], worth {sum}
- refunds [could|may] cost the railway {sum}; {claims} passengers have [already|so far] written
- {company} has [received|counted] {claims} claims and [set aside|put by] {sum}
- {sum} will go [back|in refunds] to passengers, {claims} of whom have [asked|applied]
- a form, [two|four] pages long, was [filled in|sent] by {claims} passengers who want [part|their share] of {sum}
- the [law|rule book] gives [money|fares] back after an hour: {claims} [people|travellers] have asked, [at a cost
  of|which would cost] {sum}
"""
