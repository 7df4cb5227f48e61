"""English wordings of affairs of the kind treaty_talks."""

WORDING = """
@event = [the round of talks|the dispute over the banks|the meeting at {place}|the quarrel over the line]
@short = [fishing talks|{place:bare} talks|talks on {place:bare} waters|sea border talks]
@topic = [the fishing grounds|the sea border|the {place:bare} waters]
@worry = [the unmarked line at sea|the right to follow a shoal|the clause on inspections|the size of the nets]
@demand = [a line drawn by a court|a joint patrol|the old quota|the release of all draft texts]
@nextstep = [a further round of talks|the signing of a protocol|a vote in parliament|a meeting of the two premiers]
@figure = [boats on the disputed banks|inspections at sea|points still open]
@affected = [fishermen|crews|the fishing villages]
@source = [a delegate|{foreign}|diplomats|the {abroad:bare} side|a person in the room]

# background
- {country} and its neighbours have fished the banks together since a treaty of 1936, which names [rocks|reefs] that
  no [modern|present] chart shows
- the dispute has led to two "herring winters" in which harbours were closed to each other's boats. Each side
  [still|yet] honours [rescue|sea rescue] agreements with {country}

# lead
h {adjective} envoys and {abroad:bare} [meet|talk] over {place:bare} waters
h Talks on {place:bare} banks [end|close] [without|short of] deal
h Walkout [marks|ends] {place:bare} talks
- envoys [from|of] {country} and {abroad} [met|sat down] at {place} {when} for round {round.round:n} of their talks
  on the fishing banks
- talks [between|of] {country} and {abroad} over the waters off {place} [ended|broke off] {when} without a deal
- a [dispute|quarrel] [over|about] {line.banks} fishing banks [brought|took] delegations of {country} and {abroad} to
  {place} {when}
- {country} and {abroad} [moved|came] [no|little] closer {when} on who may fish off {place}
- [for|after] {round.days} days of talks at {place} that [began|opened] {when}, {country} and {abroad} have [a text|a
  paper] but no line
- the {abroad:bare} delegation [left|walked out of] talks at {place} for {walkout.minutes} minutes {when} and
  [then|afterwards] [came back|sat down again]

# round
h Round {round:n} [brings|yields] [little|no deal]
h {days} days, round {round:n}, no [line|map]
- it was round {round:n}, and it [lasted|took] {days} days
- round {round:n} [went on|ran] for {days} days in a [hotel|customs house] with a view of the [disputed|empty] water
- [for|during] {days} days the delegations [met|faced each other], in round {round:n} [of|in] the talks
- [nobody|no one] [counts|numbers] the rounds [any more|aloud]; officially it was number {round:n}, of {days} days
- {days} days were [set aside|booked] for round {round:n}, [one|a day] more than for the last
- [the host|{mayor}] [had|put up] the delegations for {days} days, as in [most|some] of the {round:n} rounds
q chief: [After|By] round {round:n} one knows the other side's [children|jokes]. One still does not [know|have] its
  [map|line]

# line
h {miles} miles in [dispute|question]
h {banks} banks, two maps, {miles} miles apart
- the two [maps|charts] [differ|are apart] by {miles} miles and {banks} banks
- [at issue|in dispute] [is|lies] a [strip|belt] {miles} miles wide with {banks} [rich|good] banks
- {banks} banks [lie|are] inside the {miles} miles that both [countries|sides] claim
- a line drawn [by one side|on one chart] [runs|lies] {miles} miles [north|east] of the other's, with {banks} banks
  between
- {miles} miles of [grey|open] water [contain|hold] {banks} banks and [most|nearly all] of the [cod|herring]
- [whoever|the side that] [moves|gives up] the line by {miles} miles [gains|loses] {banks} banks
q expert: On [land|a farm] you [build|plant] a hedge. At sea you [send|pay] [lawyers|ships], for {miles} miles
  [just|quite] as well as for one

# quota
h {tonnes} tonnes, {share}: the [sum|arithmetic] of fish
h {abroad:bare} [wants|asks for] {share} of catch
- a [total|catch] of {tonnes} tonnes is to be [shared|divided]; {abroad} wants {share}
- {abroad} [claims|asks] {share} of {tonnes} tonnes a year
- of {tonnes} tonnes, {share} would go to {abroad} [under|by] the [latest|last] draft
- scientists [allow|advise] {tonnes} tonnes, [and|of which] the {abroad:bare} side [sees|regards] {share} as [its
  own|its due]
- a [share|part] of {share} [was offered|is on offer] to {abroad}, [out of|from] {tonnes} tonnes
- [there are|the sea gives] {tonnes} tonnes [to divide|a year], and {share} is the [figure|number] that
  [keeps|prevents] [sleep|a deal]

# walkout
h {minutes}-minute walkout at {hour}
h Delegates leave [room|table] for {minutes} minutes
- at {hour} one delegation [left|walked out of] the room, and [came back|returned] {minutes} minutes later
- the talks [stopped|were interrupted] at {hour} for {minutes} minutes [over|because of] a [word|map]
- {minutes} minutes of [silence|corridor] [began|started] at {hour}, when [chairs|papers] were pushed back
- [someone|a delegate] [slammed|closed] a door at {hour}; {minutes} minutes [passed|went by] before it opened
- a walkout at {hour} [lasted|took] {minutes} minutes, [time enough|long enough] for [a cigarette|two statements]
- [after|within] {minutes} minutes those who had [left|gone] at {hour} [were|sat] back, [without|with no] explanation

# text
h {pages}-page text has {brackets} open points
h {brackets} brackets [left|remain] in draft
- a draft of {pages} pages [exists|is on the table], with {brackets} passages in brackets
- {brackets} [points|passages] are [open|disputed] in a text of {pages} pages
- [on|over] {pages} pages the two sides [agree|are at one] except [in|on] {brackets} places
- the text [has grown|grew] to {pages} pages and the brackets [fell|shrank] to {brackets}
- [drafters|lawyers] [removed|struck] [a third|half] of the brackets from the {pages} pages; {brackets} [stayed|are
  left]
- {brackets} brackets on {pages} pages [may sound|is] few, but they [hold|contain] the [line|fish] and the
  [money|inspectors]

# patrols
h {stopped} boats [stopped|searched] on disputed banks
h {vessels} patrol ships [shadow|watch] fishing fleet
- {vessels} patrol vessels [cruise|are] on the banks and have stopped {stopped} boats this season
- {stopped} boats were [stopped|boarded] this season by {vessels} patrol ships
- on the banks, {vessels} [grey|patrol] ships [watch|count] nets; {stopped} skippers were [fined|warned]
- [since spring|this year] {coastguard} has [inspected|stopped] {stopped} boats with {vessels} vessels
- [with|using] {vessels} vessels the two navies [keep|hold] an eye on [boats|each other]; {stopped} inspections are
  on record
- {stopped} [skippers|crews] have [seen|met] the inside of a harbour office since {vessels} patrol ships were sent
  out

# deadline
h Treaty [runs out|expires] on {until:date}
h {years}-year deal [sought|wanted] before {until:date}
- the present agreement [runs out|expires] {until}; a new one would [last|hold] {years} years
- {until}, the old [rules lapse|treaty ends|treaty lapses]. Both sides [want|seek] the next for {years} years
- time is [short|running out], since the treaty ends {until} and its successor, for {years} years, is [a
  draft|unsigned]
- a deal for {years} years should be [ready|signed] before {until:date}
- [without|failing] a new text there will be no rules at all from {until:date}; {years} years is the [term|period]
  [discussed|in view]
- [for|over] {years} years there would be peace on the banks if the [papers|text] [are|is] signed by {until:date}
"""
