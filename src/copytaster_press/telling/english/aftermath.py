"""English wordings of what follows any affair: next steps, witnesses, crowds, money, opinion, neighbours."""

WORDING = """
# next
h Next step in <short>: <nextstep> [{next}|due {next:date}]
h ^<short>: [all eyes on|what happens] {next}
h ^<nextstep> [set for|fixed for|due on] {next:date}
- the next [step|date] is <nextstep> {next}[| in {capital}]
- <nextstep> [is set for|is planned for|has been fixed for] {hour} {next}[|, with more expected later| in {capital}]
- {next}, <nextstep> is [to follow|planned|due to take place]
- [everything|much] now [depends|hangs] on <nextstep>, [due|expected|planned] {next}
- [a decision|more] is [expected|likely] {next}, [when|the day on which] <nextstep> [takes place|is on the list]
- [before|ahead of] <nextstep>, which is [due|planned|expected] {next}, <officials> would say [no more|nothing
  further]
- {mayor} <said> that <nextstep> would [go ahead|take place] {next} [at {hour}|as planned], whatever [the
  weather|happens until then]

# witness
h 'We [saw|heard] it {minutes} minutes [before|earlier]': <short> [as seen|told] by those there
h [Voices|Neighbours] from {place:bare} [on|after] <short>
h {minutes} minutes in {place:bare}
- {witness} [was|had been] [there|on the spot] for {minutes} minutes before anyone [came|asked|took notice]
- for {minutes} minutes, {witness} [recalled|remembered], [nobody|no one] in {place} [knew|could say] what was going
  on
- {witness}, who [lives|works] [nearby|round the corner|two streets away], [heard|learned] of <event> [from a
  neighbour|on the radio] {minutes} minutes later
- it [took|was] {minutes} minutes before the news [reached|came to] {witness}, [at work|at the stove|in the garden]
  [in|near] {near}
- {witness} [waited|stood] {minutes} minutes [in the rain|at the corner|outside] and [went|walked] home [none the
  wiser|with more questions than before]
- [the first|one of the first] to [notice|hear] was {witness}, {minutes} minutes [before|ahead of] [the first|any]
  [official|public] word
- [ask|talk to] {witness} and <event> [begins|began] {minutes} minutes [earlier|sooner] than in [any|the] statement
q witness: I [thought|said to myself] it was the [neighbour's|usual] [radio|noise]. After {minutes} minutes I [went
  out|put on my coat]
q witness: [Nobody|No one] [told|tells] us [anything|a thing]. [You|We] [hear|read] it [from|on] [the baker|the bus|a
  cousin in {near}] first
q witness: [My mother|My father|My aunt] would have [said|called it] typical. I [say|call it] [a|one] disgrace and I
  [sign|put] my name to [it|that]
q witness: People [ask|want to know] if I am [angry|afraid]. I am [tired|busy] [with <topic>|of <worry>|, like all of
  {place}]. [Ask again|Come back and ask] in {minutes} days

# crowd
h {crowd} [gather|turn out] in {place:bare} [over|after] <short>
h {place:bare} [square|streets] [full|fill] over <topic>
h Crowd of {crowd} [wants|demands] answers in {place:bare}
- <about> {crowd} people [gathered|came together|stood] [outside the town hall|in the market square|at the old quay]
  in {place} {lately}
- {lately}, {crowd} people [came|turned out] in {place}, [many|some] with [candles|placards|their children]
- <meeting> in {near} [drew|brought together] {crowd} people, [a third|half] of whom [had to stand|found no seat]
- [in|at] {place} a [silent|quiet] [march|walk] of {crowd} [passed|went past] the [ministry's office|council
  building] [without|with no] [speeches|incident]
- organisers [counted|spoke of] {crowd} [demonstrators|participants] in {near}; [the police|officers] [gave|had] no
  [number|figure]
- {crowd} [people|residents] [filled|crowded into] the [sports hall|church hall|school gym] of {place} for <meeting>
  about <topic>
- not since the [last|great] [flood|strike|fair] had [so many|as many as {crowd}] people [stood|been seen] in the
  [square|main street] of {place}
q mayor: {crowd} people do not [come out|stand] in [that|such] weather for [fun|nothing]. I [listened|heard them] [in
  {place}|on the steps|from the window], [and|but] <worry> [is|remains] [on my desk|what they shouted about|not mine
  to mend]

# cost
h ^<short> to cost {cost}
h {cost}: the [bill|price] of <short>
h Who pays the {cost} for <short>?
- the [damage|bill|cost] is [estimated|put] at {cost}, [not counting|leaving aside] [lost income|legal fees|claims
  still to come]
- {cost} is the [first|current] [estimate|guess] of what <event> will cost, [most of it|two thirds of it] [borne
  by|falling to] the public
- [insurers|accountants] [reckon|count] with [a cost of|costs of] {cost}; [others|critics] [say|think] it will be
  [twice that|more]
- <event> [may|could] [end up|come to] costing {cost}, [a sum|which is a sum] that {chief} [called|described as]
  [provisional|high but bearable]
- {chief} [put|set] the [cost|bill] at {cost} and [would not|declined to] say [who would pay|how it was reckoned]
- [a supplementary budget|a special credit] of {cost} [will|is to] be [put before|asked of] parliament to
  [cover|meet] the [damage|cost]
- [half|part] of the {cost} that <event> is [thought|expected] to cost [was not|had not been] insured

# fund
h {fund} [fund|in aid] for {households} households
h [Help|Aid] of {fund} [announced|agreed] after <short>
h {households} [families|households] to share {fund}
- a fund of {fund} is to [help|support] {households} households [hit|affected] by <event>
- {households} [families|households] can [apply|ask] for [help|money] from a fund of {fund} [set up|opened] {lately}
- the [province|government] has [set aside|released|found] {fund} for <affected>, [or|that is] {households}
  households by its own count
- [money|help] for {households} households will come [from|out of] a {fund} fund, [forms for which|whose forms]
  [are|can be had] at the town hall
- [so far|as yet] {households} households have [asked|applied] for [a share|part] of the {fund} [on offer|made
  available]
- {mayor} [called|described] the {fund} for {households} households ["a beginning"|"too little"|"welcome, if late"]
- few [in {place}|among the {households} households concerned] [expect|believe in seeing] much of the {fund} that has
  been announced

# petition
h {signatures} sign petition [on|over] <topic>
h Petition on <topic> [passes|tops] {signatures} names
h {signatures} names in {days} days [over|after] <short>
- a petition for <demand> has [gathered|collected|found] {signatures} signatures in {days} days
- [within|in] {days} days, {signatures} people [signed|put their names to] a [petition|call] for <demand>
- {signatures} signatures, [collected|gathered] in [only |]{days} days, [lie|are] on the desk of {minister}; they
  [ask|call] for <demand>
- <campaigner> [handed over|delivered] {signatures} signatures [calling|asking] for <demand>
- {signatures} people [ask|want] one thing, to judge from a petition that [ran|was out] for {days} days: <demand>
- the [call|demand] for <demand> [spread|travelled] [fast|quickly]: {signatures} names in {days} days
- [outside|beyond] {place} too, people have [signed|put their names down] for <demand>; the count stood at
  {signatures} after {days} days

# poll
h {share} [unhappy|dissatisfied] with [handling|course] of <topic>, poll [finds|says]
h Poll: {share} want <demand>
h Most [blame|fault] government [over|for] <topic>: poll
- {share} of those [asked|questioned] in a [poll|survey] of {asked} people [think|say] the government has
  [handled|managed] <topic> badly
- in a [survey|poll] of {asked} [adults|voters], {share} were [in favour of|for] <demand>
- {asked} people were [asked|questioned] [by telephone|at their doors]; {share} of them [want|favour] <demand>
- [public opinion|the mood] has [turned|shifted]: {share} [now|today] [back|support] <demand>, a [poll|survey] among
  {asked} people [found|suggests]
- trust in [the ministry|those in charge] is [low|thin], with {share} of {asked} people [saying|telling pollsters]
  they [expect|believe] [worse|more of the same] to come
- [no more than|only] a minority [accept|believe] the [official|government's] account, to go by a poll of {asked} in
  which {share} [did not|disagreed]
- there is [support|backing] from {share} of the public for <demand>, [judging|to judge] by {asked}
  [answers|interviews] [gathered|taken] [last week|this week]

# shares
h {company:bare} shares [fall|drop] {fell} [after|on] <short>
h Market [punishes|turns on] {company:bare}
h {company:bare} loses {fell} of its value
- shares in {company} [fell|dropped|lost] {fell} [on the {capital} exchange|in early trading|before trading was
  halted]
- [investors|shareholders] [sold|dropped] {company}, whose [shares|stock] [ended|closed] {fell} lower {lately}
- on the exchange in {capital}, {company} [lost|gave up] {fell} of its value [within the hour|by noon|at the close]
- a fall of {fell} in its share price [made|left] {company} the [weakest|worst] stock of the [day|week]
- [dealers|brokers] [spoke of|reported] [heavy|nervous] selling in {company}, [down|which was down] {fell} [at one
  point|by the close]
- {company} [asked|had] its shares [suspended|halted] after they had [fallen|slipped] {fell}
- [the exchange|the market] [had|gave] its [own|first] verdict: [minus|a loss of] {fell} for {company}

# neighbours
h {abroad:bare} offers [help|to mediate] [after|over] <short>
h {abroad:bare} [watches|follows] <short> [closely|with concern]
h {offer} [experts|observers] from {abroad:bare} [on the way|offered]
- {abroad} [offered|proposed] to send {offer} [experts|specialists|people] [and asked|but asked first] for [details|a
  full account]
- the government of {abroad} [followed|was following] <event> ["closely"|"with concern"] and [offered|held out] [the
  help|the services] of {offer} [experts|advisers]
- {offer} [advisers|specialists] from {abroad} could [arrive|be there] [by the weekend|in two days], its
  [embassy|envoy] in {capital} <said>
- from {abroad} came an offer of [help|mediation] and {offer} [helpers|names], [which|an offer that] {minister}
  [neither accepted nor refused|welcomed]
- [neighbouring|nearby] {abroad} [warned|cautioned] its citizens [to stay away|to keep their distance] and [put|kept]
  {offer} [officials|consuls] on [call|duty]
- relations with {abroad}, [never warm|usually easy], were [not helped|not made simpler] by <event>; {offer}
  [letters|notes] have [passed|been exchanged] since
- {minister} [telephoned|rang] [a|the] colleague in {abroad}, who [offered|promised] {offer} [experts|engineers]
"""
