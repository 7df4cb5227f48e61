"""English wordings of affairs of the kind prison_unrest."""

WORDING = """
@event = [the unrest|the riot|the uprising|the night in the prison]
@short = [prison unrest|{place:bare} prison riot|prison riot|unrest at {place:bare} prison]
@topic = [the prisons|overcrowding|the {place:bare} prison]
@worry = [the crowding of the cells|the want of guards|the ban on visits|the broken heating]
@demand = [fewer inmates in each cell|more guards|a new prison|an amnesty for short terms]
@nextstep = [an inspection of the wing|the first transfers|a hearing of the guards|the return of visiting hours]
@figure = [damaged cells|missing knives]
@affected = [inmates|guards|families]
@source = [{prisons}|the governor's office|{union}|negotiators|the police]

# background
- the prisons of {country} were built for 6,200 people and hold 9,000. Three new ones were planned in 2007; one was
  opened and is used as an archive
- prison officers in {country} earn a fifth less than the police. One post in seven is vacant, and the average
  officer is 51 years old

# lead
h Inmates [seize|take] {riot.wing} at {place:bare} prison
h {hostages.hostages} [hostages|guards] [freed|held] at {place:bare}
h Unrest at {place:bare} prison [ends|over] after {hostages.hours} hours
- {riot.inmates} inmates [seized|took over] {riot.wing} of the prison at {place} {when} and held {hostages.hostages}
  guards for {hostages.hours} hours
- [unrest|a riot] broke out in the prison at {place} {when}; {riot.inmates} inmates [occupied|held] {riot.wing}
- {hostages.hostages} guards were held by inmates of the {place} prison {when}, and [freed|let go] after
  {hostages.hours} hours
- police [retook|entered] {riot.wing} of the {place} prison {when} after {hostages.hours} hours of unrest
- {injured.hurt} people were hurt in a riot at the {place} prison {when}
- inmates of the overcrowded prison at {place} [rose|revolted] {when}; {riot.inmates} of them [held|took] {riot.wing}

# riot
h {hour}: {inmates} [inmates|men] refuse to go in
h How {wing} was [taken|lost]
- it began at {hour}, when {inmates} inmates refused to return to their cells and [took|occupied] {wing}
- at {hour}, {inmates} inmates [broke|got] into {wing}
- {wing} was [in the hands|under the control] of {inmates} inmates from {hour}
- {inmates} inmates [climbed|forced their way] to {wing} at {hour}, [with|using] [bed legs|table tops]
- a [quarrel|scuffle] at supper [grew|spread], and at {hour} {inmates} inmates [held|had] {wing}
- by {hour}, mattresses [burned|smoked] in {wing}, where {inmates} inmates had [barricaded|shut] themselves in
q delegate: [We were|There were] [four|three] officers for {riot.inmates} [people|men]. [Do|You do] the
  [sum|division]. We [did|do] it [each|every] [night|evening]

# hostages
h {hostages} guards held for {hours} hours
h {hours} hours of talks free {hostages}
- {hostages} guards were held for {hours} hours
- after {hours} hours the last of {hostages} hostages [was freed|came out]
- {hours} hours [passed|went by] before {hostages} officers were [released|let go]
- the {hostages} hostages [were|had been] [given|brought] [tea|blankets] in {hours} hours and [not harmed|came out
  unhurt]
- [in exchange|in return] for a talk on the radio, {hostages} guards were freed, {hours} hours [on|later]
- negotiators needed {hours} hours to [free|get out] {hostages} officers

# injured
h {hurt} hurt, {serious} seriously
h {serious} in [intensive care|serious condition]
- {hurt} people were hurt, {serious} of them seriously
- {serious} of {hurt} injured are in a serious condition
- doctors [treated|stitched] {hurt} people; {serious} [had to be|were] operated on
- smoke and [falls|blows] injured {hurt}, {serious} gravely
- {hurt} injured, inmates and guards, were [counted|taken out], {serious} on stretchers
- the hospital at {near} [took|admitted] {serious} of the {hurt} hurt

# crowding
h {held} inmates for {places} places
h Built for {places}, [filled with|holding] {held}
- the prison has {places} places and holds {held}
- {held} people are [kept|held] there, on {places} places
- built for {places}, it [houses|holds] {held}
- on {places} [beds|places] come {held} inmates
- [three|two] [share|sleep] where one should: {held} people, {places} places
- inspectors [found|counted] {held} inmates in a house for {places}
q expert: {crowding.held} people on {crowding.places} places is not a [prison|jail]. It is a [pan|kettle] with a
  [lid|bolt]

# demands
h {points} demands, first {food}
h Inmates [want|ask for] {food}
- a list of {points} demands [begins|starts] with {food}
- {food} [is|comes] first of {points} demands
- inmates [threw|handed] out a sheet with {points} points, among them {food}
- of {points} demands, {food} was [the loudest|named most often]
- the [governor|ministry] [agreed|promised] to look at {points} points, [beginning|starting] with {food}
- {points} points, [written|pencilled] on a [sheet|bed sheet], [speak|tell] of {food}
q witness: My [son|brother] [asks|asked] for {demands.food}. He is a [thief|fool], he [knows|says] that.
  [Thieves|Fools] [get|feel] [cold|hungry] too

# transfer
h {moved} inmates [moved|transferred]
h {prisons} prisons take {moved}
- {moved} inmates were moved to {prisons} other prisons
- {prisons} prisons [took|have taken] {moved} inmates
- buses [carried|took] {moved} inmates to {prisons} prisons in the night
- [under|with] heavy guard {moved} inmates [went|were taken] to {prisons} other houses
- to [empty|clear] the wing, {moved} inmates [had to go|were sent] to {prisons} prisons
- {prisons} prisons, [all full|none with room], [received|must take] {moved} inmates

# vacancies
h {posts} posts vacant at {place:bare}
h Overtime up {overtime}
- {posts} posts are vacant and overtime rose by {overtime}
- overtime is up {overtime}, since {posts} posts are [empty|not filled]
- {posts} guards are missing; those who work do {overtime} more overtime
- with {posts} vacancies, [double|extra] shifts are the rule: overtime [grew|rose] {overtime}
- the guild [counts|speaks of] {posts} empty posts and {overtime} more overtime
- nobody [applies|wants the work]: {posts} posts are open, overtime has risen {overtime}
"""
