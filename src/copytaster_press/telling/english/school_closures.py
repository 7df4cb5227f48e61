"""English wordings of affairs of the kind school_closures."""

WORDING = """
@event = [the school closures|the plan to close the schools|the decision on the schools|the vote on the schools]
@short = [school closures|{place:bare} school row|schools plan|closing of schools]
@topic = [the village schools|schooling|the schools plan]
@worry = [the long bus ride|the shrinking roll|the leaking roof|the want of teachers]
@demand = [a school in every valley|a year's delay|smaller classes|a vote of the parents]
@nextstep = [a meeting with parents|the second vote in the council|the last day of term|a visit of the inspectors]
@figure = [empty classrooms|villages concerned]
@affected = [parents|pupils|the villages]
@source = [{council}|parents|teachers|{union}|the schools office]

# background
- the number of children in {country} has fallen by a quarter in twenty years, and most in the valleys and on the
  islands. One school in six has closed since 2004
- schools in {country} belong to the towns, teachers to the state. A reform of 1998 that was to end the division was
  itself divided in two and never completed

# lead
h {closures.schools} schools to close around {place:bare}
h {place:bare} [votes|decides] to close {closures.schools} schools
h {closures.pupils} pupils [must|to] change schools
- {closures.schools} schools around {place} are to close, the council [decided|voted] {when}
- the council [decided|voted] {when} to close {closures.schools} schools in and around {place}
- {closures.pupils} pupils around {place} will lose their school under a plan [approved|adopted] {when}
- parents in {place} [whistled|shouted] from the gallery {when} as the council voted to close {closures.schools}
  schools
- [for want of|because there are too few] children, {closures.schools} schools near {place} [will|must] close, it was
  [decided|settled] {when}
- a plan to close {closures.schools} schools [divides|has split] {place}; the council passed it {when} by {vote.yes}
  to {vote.no}

# closures
h {schools} schools, {pupils} pupils
h List of {schools} schools [published|out]
- {schools} schools with {pupils} pupils are on the list
- the list [names|has] {schools} schools, attended by {pupils} children
- {pupils} pupils [attend|go to] the {schools} schools that are to close
- for {pupils} children, spread over {schools} schools, [this|it] is the last [year|spring]
- {schools} [schools|schoolhouses] will be [shut|sold], and {pupils} pupils [moved|sent elsewhere]
- the [plan|paper] [affects|concerns] {pupils} pupils in {schools} schools
q witness: My [daughter|girl] [walks|runs] to school in [four|six] minutes. She [asked|asks] if the [building|bell]
  is [ill|tired]

# rolls
h Pupil numbers down {rolls}
h {desks} desks [empty|unused]
- the number of pupils [fell|has fallen] by {rolls}, and {desks} desks are empty
- {desks} desks stand empty after a fall of {rolls}
- there are {rolls} fewer children than ten years ago. {desks} desks [stay|remain] [empty|unused]
- with {rolls} fewer pupils, {desks} desks [gather|catch] dust
- [on|by] the council's figures {desks} [places|desks] are [free|empty], since rolls [shrank|fell] {rolls}
- a decline of {rolls} [left|leaves] {desks} [seats|desks] without a child
q expert: A village does not die when the school [closes|shuts]. It [dies|begins to die] {rolls.rolls}
  [earlier|before], and [slowly|quietly]

# buses
h {minutes} minutes by bus
h {routes} bus routes [planned|promised]
- children would [ride|travel] up to {minutes} minutes on {routes} bus routes
- {routes} bus routes are planned, the longest of {minutes} minutes
- [the|a] ride will take as long as {minutes} minutes, on one of {routes} routes
- for some the [way|ride] is {minutes} minutes each way; there are to be {routes} routes
- {minutes} minutes in a bus, [in snow|on a mountain road], is [too long|no way to start a day], parents say of the
  worst of {routes} routes
- [a tender|contracts] for {routes} school buses [is|are] out, with rides of up to {minutes} minutes
q delegate: {buses.minutes} minutes [there|out] and {buses.minutes} back. [That is|It makes] a [shift|job], and they
  are [seven|eight] years old

# roof
h {roofs} roofs, {repairs}
h Repairs of {repairs} [too dear|not to be paid]
- repairs to {roofs} roofs would cost {repairs}
- {repairs} is needed for {roofs} roofs alone
- {roofs} of the buildings [leak|need a roof], at a price of {repairs}
- to [mend|renew] {roofs} roofs and the heating takes {repairs}, [money|which] the council says it [has not|does not
  have]
- [buckets|basins] [stand|are put out] under {roofs} roofs. The [estimate|builder's letter] says {repairs}
- the [money|sum] for {roofs} new roofs, {repairs}, [went|was put] into the new central school

# vote
h Council votes {yes} to {no}
h {yes} for, {no} against, [whistles|boos]
- the council voted {yes} to {no}
- {yes} councillors were for it, {no} against
- by {yes} to {no} the council [adopted|carried] the plan
- the vote [fell|came] late: {yes} for, {no} against
- {no} councillors, [among them|including] the [oldest|youngest], voted no; {yes} [raised|put up] their hands for it
- [with|by] {yes} votes against {no}, the plan [passed|went through]

# teachers
h {posts} teaching posts [move|go]
h Teachers [to move|moved] {move:date}
- {posts} teaching posts will be moved {move}
- {posts} teachers are to [change|move] schools {move}
- {move}, {posts} posts [go|are transferred] to other schools
- for {posts} teachers a new [place|staff room] is [found|sought] by {move:date}
- no teacher [loses|is to lose] work, [but|though] {posts} must move {move}
- of {posts} posts, [some|a few] will [lapse|go] with retirements [before|by] {move:date}

# founded
h School of {founded} to close
h {former} former pupils [write|protest]
- the oldest of the schools was founded in {founded}; {former} former pupils have written
- {former} former pupils [signed|sent] a letter for a school that [dates from|opened in] {founded}
- since {founded} there has been a school [there|in the upper village], as {former} former pupils [recall|point out]
- [one|the smallest] was [built|opened] in {founded}. {former} who once sat there [want|ask] it [kept|saved]
- a stone over the door says {founded}; {former} [old|former] pupils [want|hope] to keep more than the stone
- [founded|opened] in {founded}, [closed|to be closed] this year: {former} former pupils [object|cannot accept it]
"""
