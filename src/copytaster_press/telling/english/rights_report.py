"""English wordings of affairs of the kind rights_report."""

WORDING = """
@event = [the report|the inquiry of {rights:full}|the publication]
@short = [rights report|detention report|report on {place:bare}|{place:bare} cells report]
@topic = [conditions in detention|the {place:bare} cells|prisons]
@worry = [the want of light in the cells|the long remand|the missing doctor|the gap in the log]
@demand = [access for doctors|the closure of the lower wing|cameras in every corridor|a law on remand]
@nextstep = [a hearing before the rights committee|a visit by the ombudsman|the ministry's written answer|a debate in
  the house]
@figure = [complaints on file|nights without an entry]
@affected = [inmates|families|former prisoners]
@source = [{rights}|the authors|former guards|lawyers|the ombudsman's office]

# background
- {country} signed the convention on detention in 2002 with a reservation on remand. A promise to withdraw it has
  been part of four government programmes
- around 9,000 people are held in the prisons of {country}, a third of them without a judgment. The average remand
  lasts five months

# lead
h {findings.cases} cases of abuse [listed|documented] at {place:bare}
h Report [faults|condemns] {place:bare} detention
h {cells.days} days in {cells.square} square metres
- {rights} [documented|listed] {findings.cases} cases of ill-treatment in detention at {place} in a report
  [published|presented] {when}
- detainees in {place} were kept up to {cells.days} days in cells of {cells.square} square metres, a report
  [published|released] {when} says
- a report [about|on] detention in {place}, released {when}, [is based|rests] on {findings.interviews} interviews
- {findings.cases} cases [of|in which people suffered] ill-treatment at {place} are [described|set out] in a report
  of {rights} [dated|published] {when}
- [harsh|grave] words [on|about] the detention centre at {place}: {rights} [published|put out] {findings.cases} cases
  {when}
- {minors.minors} minors were among those [held|kept] in {place}, {rights} <said> in a report {when}

# findings
h {interviews} interviews, {cases} cases
h What {interviews} people [told|say]
- the authors [held|recorded] {interviews} interviews and [checked|confirmed] {cases} cases
- {cases} cases were [confirmed|verified], from {interviews} interviews
- [out of|from] {interviews} conversations with former [inmates|detainees], {cases} cases were [selected|proved]
- {interviews} people were [heard|interviewed]; in {cases} cases [papers|a second witness] [bore them out|agreed]
- the report [names|contains] {cases} cases, [each|every one] supported by at least two of {interviews} interviews
- {cases} of the [stories|accounts] in {interviews} interviews were [considered|held to be] beyond doubt
q chief: We [threw out|left aside] what we could not [prove|check]. {findings.cases} [remained|were left]. [That
  is|It was] [enough|more than enough]

# cells
h Up to {days} days in {square} square metres
h {square} square metres [for|and] {days} days
- some were [held|kept] {days} days in {square} square metres
- cells [measured|had] {square} square metres; the longest stay was {days} days
- {days} days in a cell of {square} square metres [was|is] the [worst|longest] case
- [in|on] {square} square metres, [with|and] a lamp that [never|did not] go out, people spent up to {days} days
- the [rule|law] allows [five|three] days in such a cell of {square} square metres. ^[The report|It] counts {days}
- {square} square metres, [no|without] window, up to {days} days: so the report [describes|sums up] the lower wing
q delegate: You [count|measure] it with your [feet|back]. {cells.square} square metres is [four|six] steps, [if|when]
  you [turn|start] [carefully|in the corner]

# minors
h {minors} minors [held|locked up], youngest {youngest}
h Children of {youngest} in cells
- {minors} minors were among the detained, the youngest {youngest} years old
- the youngest of {minors} minors was {youngest}
- at {youngest}, the youngest detainee [was|had been] one of {minors} under age
- {minors} [children|minors] [appear|are found] in the lists, one of them {youngest} years old
- [though|although] the law forbids it, {minors} minors [shared|were put in] cells with adults; one was {youngest}
- {minors} of those [interviewed|held] had been under age, [beginning|starting] with a {youngest}-year-old

# access
h {visits} visits [asked|requested], {refused} refused
h Authors [turned away|refused] {refused} times
- of {visits} visits [requested|asked for], {refused} were refused
- {refused} times the authors were turned away; {visits} visits [took place|had been asked for]
- the prison [allowed|admitted] some of {visits} visits and [refused|declined] {refused}
- [at the gate|in writing], {refused} of {visits} requests for a visit were [rejected|turned down]
- {visits} requests to [enter|see] the cells [were|had been] made, {refused} of them [in vain|without success]
- there was [whitewash|fresh paint] on the walls at some of {visits} visits, the authors say, and {refused} [did
  not|never] [happen|take place]

# answer
h Ministry [replies|answers] with {pages} pages
h {pages}-page [rebuttal|answer] at {hour}
- the ministry [replied|answered] at {hour} with {pages} pages
- a [rebuttal|reply] of {pages} pages [came|was sent] at {hour}
- at {hour}, the ministry [released|handed out] {pages} pages in which it [denies|disputes] [half|most] of the cases
- on {pages} pages, [sent|made public] at {hour}, the ministry [calls|described] the report as one-sided
- [no|not] two hours later, at {hour}, there were {pages} pages of [answer|reply]
- {pages} pages [defend|explain] the guards. ^They were [issued|dated] {hour}

# lawyers
h {waited} days to see a lawyer
h {lawyers} lawyers for all
- detainees waited up to {waited} days for one of {lawyers} lawyers
- {lawyers} lawyers [share|divide] the cases, and the wait [is|lasts] up to {waited} days
- [some|many] saw a lawyer [only|not before] after {waited} days; there are {lawyers} on the list
- a list of {lawyers} lawyers [hangs|is posted] in the corridor. The [longest|worst] wait was {waited} days
- {waited} days [passed|went by] before some [met|spoke to] one of the {lawyers} [duty|state] lawyers
- [with|for want of more than] {lawyers} lawyers, hearings were [put off|delayed] up to {waited} days

# rank
h {country:bare} [falls|drops] to number {rank:n}
h Down {fell} places in [freedom|rights] table
- {country} [fell|dropped] {fell} places to number {rank:n} in the group's table
- in a [table|ranking] of states {country} is now number {rank:n}, {fell} places lower
- number {rank:n} is {country}'s [new|present] place, after a [fall|loss] of {fell}
- {fell} places were lost in the table, [where|in which] {country} now stands at {rank:n}
- [neighbouring|only] {abroad} did [worse|less well] than {country}, which [slid|went] {fell} places to {rank:n}
- the group [ranks|puts] {country} at {rank:n}, {fell} places [below|down from] last year
"""
