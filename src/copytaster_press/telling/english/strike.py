"""English wordings of affairs of the kind strike."""

WORDING = """
@event = [the strike|the walkout|the stoppage|the dispute]
@short = [{company:bare} strike|strike|walkout|pay dispute]
@topic = [pay and rosters|the strike|public transport]
@worry = [the length of the shifts|the falling value of wages|the number of vacant posts|the new roster]
@demand = [a pay rise above inflation|a new roster|a mediator from outside|an end to split shifts]
@nextstep = [another round of talks|a ballot on the offer|a meeting with the mediator|a rally of all depots]
@figure = [night services cancelled|buses kept in the depot]
@affected = [passengers|drivers|commuters]
@source = [the union|the company|strikers at the gate|the mediator's office|{company}]

# background
- strikes in public transport have to be announced two days ahead in {country}. A law to demand a minimum service
  failed in 2015 and again in 2020
- real wages of transport workers in {country} have fallen in six of the past ten years, [as|while] the number of
  passengers [grew|rose] by a fifth

# lead
h {walkout.strikers} [walk out|down tools] at {company:bare}
h Strike [stops|halts] {walkout.routes} routes in {place:bare}
h {place:bare} [walks|on foot] as drivers strike
- {walkout.strikers} workers at {company} walked out {when}, [stopping|bringing to a halt] {walkout.routes} routes in
  and around {place}
- a strike [stopped|halted] {walkout.routes} routes in {place} {when} after talks on pay [failed|broke down]
- nothing [ran|moved] on {walkout.routes} routes in {place} {when}, the first day of a strike by {walkout.strikers}
  [drivers and mechanics|workers]
- {place} went to work on foot {when} when {walkout.strikers} [drivers|workers] [put down|stopped] work at {company}
- {company} [cancelled|gave up] services on {walkout.routes} routes {when} because of a strike in {place}
- workers at {company}, [who want|asking for] {demand.pay} more pay, [shut|closed] the depots of {place} {when}

# walkout
h {hour}: depots [close|shut], {strikers} [out|strike]
h {routes} routes [idle|still] as strike [begins|bites]
- the depots [closed|were shut] at {hour}; {strikers} workers [stayed out|took part], and {routes} routes [stood
  still|were idle]
- from {hour}, {strikers} [drivers and mechanics|men and women] [refused|stopped] work on {routes} routes
- {routes} routes were [without service|not served] from {hour} on. ^[The union|Organisers] counted {strikers}
  strikers
- at {hour}, [pickets|braziers] [stood|burned] at every gate; {strikers} people [joined|had signed in] and {routes}
  routes were dead
- [of|on] {routes} routes nothing left after {hour}, [when|the hour at which] {strikers} workers began their strike
- {strikers} [employees|workers] [followed|answered] the call to strike at {hour}, [enough|which was enough] to
  [empty|stop] {routes} routes

# demand
h Union wants {pay}, company offers {offer}
h {pay} or {offer}: what [divides|keeps apart] {company:bare} and staff
- the union [asks|wants] {pay} more; the company [offers|has offered] {offer}
- {company} [offered|put forward] {offer}, [well|far] below the {pay} [the strikers want|on the strikers' placards]
- between {offer} and {pay} [lies|there is] [a gulf|room], the two sides [agree|admit] on that much
- an offer of {offer} was [refused|turned down]; [workers|strikers] [insist on|stick to] {pay}
- {pay} is the [figure|number] on [every|each] placard, {offer} [that|the one] in the [company's|last] letter
- [inflation|rising rents] [justified|called for] {pay}, the union [holds|says], [not|rather than] the {offer} [on
  the table|on paper]
q chief: {pay} is not [a demand|an opening], it is a [weather report|wish]. We [offer|can pay] {offer}, and [we offer
  it|that] in [money|cash]
q delegate: With {offer} my people can [buy|afford] [half|a third of] a [tyre|boot]. We [said|asked for] {pay}
  because we [did|had done] the sums

# ballot
h {share} [vote|voted] to strike
h Strike ballot: {share} in favour
- {share} of {voted} members who voted [were for|backed] the strike
- in a ballot of {voted}, {share} [chose|voted] to strike
- {voted} [votes|ballots] were [counted|cast], {share} of them for a stoppage
- the [mandate|result] was [plain|clear]: {share} for, [with|on] {voted} votes cast
- a strike was [approved|wanted] by {share} in a [secret|postal] vote in which {voted} took part
- [not often|seldom] has a ballot been so one-sided, with {share} of {voted} [for|in favour of] walking out

# rota
h Shifts of {hours} hours at [heart|root] of dispute
h {hours} hours, {breaks} minutes: a driver's day
- drivers work shifts of up to {hours} hours with a break of {breaks} minutes
- a [new|changed] roster [allows|brings] days of {hours} hours and [cuts|shortens] the break to {breaks} minutes
- {breaks} minutes [is|makes] the longest break in a shift of {hours} hours, [drivers|strikers] <said>
- apart from pay, it [is|goes] about time: {hours} hours [a shift|at the wheel], {breaks} minutes [to eat|for lunch]
- the roster [in force|introduced] since spring [has|knows] shifts of {hours} hours; breaks [last|are] {breaks}
  minutes
- [on|according to] paper nobody drives [more|longer] than {hours} hours or rests less than {breaks} minutes
q delegate: {breaks} minutes. [Try|You try] to [find|reach] a toilet and [eat|peel] an egg in {breaks} minutes

# losses
h Strike costs {sum} a day
h {riders} [look for|find] another way to work
- the strike costs {company} {sum} a day and [touches|affects] {riders} passengers
- {riders} [people|passengers] [a day|daily] [need|are looking for] another way; the company [loses|is losing] {sum}
  [each|a] day
- traders [reckon|speak of] losses of {sum} a day, [now|with] {riders} passengers [at home|missing]
- roads [filled|were jammed] as {riders} passengers took to [cars|bicycles]; the [damage|loss] is put at {sum} a day
- [every|each] day without [buses|service] [sets|puts] {company} back {sum} and {riders} riders [on the street|out]
- {sum} a day is [the price|what it costs], by the company's own [count|reckoning], to leave {riders} people at the
  stop

# talks
h Talks fail after {night} hours
h {rounds} rounds, no [deal|result]
- {rounds} rounds of talks, the last of {night} hours, [ended|broke up] without a deal
- the [two sides|parties] [sat|talked] for {night} hours in the [last|latest] of {rounds} rounds
- after {night} hours [and|in] round {rounds}, [delegates|negotiators] [left|came out] by [separate|different] doors
- there have been {rounds} rounds; [in|during] the last one, {night} hours [passed|went] over a [single|lone] clause
- {night} hours of talks [brought|produced] no [more|other] [result|outcome] than the {rounds} [rounds|times] before
- [neither|no] side [would|was willing to] name a date after {rounds} rounds and a sitting of {night} hours
q chief: We [sat|spent] {night} hours over a [comma|clause]. The [sandwiches|chairs] [were|are] [harder|worse] than
  the [comma|talks]

# stoppage
h Strike to [last|go on] {days} days
h Buses [back|to return] {resume:date}, union says
- the strike is to last {days} days; [service|work] should resume {resume}
- for {days} days [nothing|no bus] will [run|leave]; {resume} [drivers|crews] mean to be back
- [service|work] is [planned|expected] to resume {resume}, after {days} days, [unless|if not] the strike is
  [extended|prolonged]
- {days} days is the [announced|planned] length, with [a return|the first bus] {resume}
- an emergency [timetable|plan] [will cover|is in place for] {days} days, [until|up to] the resumption planned
  {resume}
- [those|people] who hope for [a bus|a tram] must [wait|walk] {days} days; {resume} work is to [begin|start] again
"""
