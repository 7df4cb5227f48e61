"""English wordings of affairs of the kind corruption_inquiry."""

WORDING = """
@event = [the inquiry|the case|the affair]
@short = [{company:bare} inquiry|bribery case|corruption inquiry|{company:bare} affair]
@topic = [public contracts|corruption|the {company:bare} contracts]
@worry = [the award of contracts without tender|the friendly flat|the gap in the minutes|the silence of the ministry]
@demand = [the minister's resignation|open tenders|the publication of all contracts|a special prosecutor]
@nextstep = [a remand hearing|the questioning of two former officials|the lifting of immunity|the unsealing of the
  files]
@figure = [sealed boxes|witnesses heard]
@affected = [taxpayers|honest bidders|residents]
@source = [{prosecutor}|investigators|court officials|a person close to the inquiry|{audit}]

# background
- public works worth more than a million must be put out to tender in {country}. The audit office found in 2012 that
  every third contract had been split to stay below the limit
- no {adjective} minister has been convicted of corruption so far. Of eleven inquiries opened since the law of 2005,
  eight were closed for want of evidence

# lead
h {raids.offices} offices [raided|searched] in {company:bare} case
h {arrests.held} held in [bribery|corruption] inquiry
h Police [search|raid] {company:bare}
- investigators searched {raids.offices} offices {when} in {place} in an inquiry into {bribes.contracts} public
  contracts held by {company}
- {arrests.held} people were [held|detained] {when} in {place} on suspicion of [taking|paying] {bribes.sum} in bribes
- the [chairman|head office] of {company} was among the [targets|aims] of raids {when} in {place}
- prosecutors [suspect|believe] that {bribes.sum} was paid for contracts in {place}; {raids.offices} offices were
  searched {when}
- {company}, which [won|holds] {bribes.contracts} public contracts, was [raided|searched] {when} at its seat in
  {place}
- {raids.officers} officers [went|came] through {raids.offices} offices in and around {place} {when} in a
  [bribery|corruption] case

# raids
h {hour}: {officers} officers at {offices} doors
h {offices} searches in one morning
- {officers} officers [entered|searched] {offices} offices from {hour} on
- at {hour}, {offices} doors were [opened|knocked at] by {officers} officers
- the searches of {offices} [offices|addresses] [began|started] at {hour} and [employed|took] {officers} officers
- {officers} officers [carried|took] boxes from {offices} offices [and two flats|] after {hour}
- [by|before] noon, {offices} offices had been searched by {officers} officers who [came|arrived] at {hour}
- it was {hour} when {officers} officers, [some|a few] with [drills|dogs], [set out|began] at {offices} places
q delegate: They came at {hour} and [asked|looked] for [paper|a safe]. They [found|got] [coffee|a cat] and [good|bad]
  [manners|jokes]

# arrests
h {charged} charged, {held} in custody
h {held} [arrested|detained] in {company:bare} case
- {held} people are in custody and {charged} have been charged
- {charged} of {held} detained have been charged, [the others|others] [questioned|heard as witnesses]
- a judge [kept|ordered] {held} people in custody; charges were [brought|read] against {charged}
- of {held} [suspects|people] held, {charged} [face|have] charges of bribery
- {held} [suspects|officials and managers] [spent|passed] the night in cells, {charged} of them [charged|under
  charge]
- charges against {charged} [were filed|followed], out of {held} [arrests|held]

# bribes
h {sum} for {contracts} contracts
h Bribes of {sum} [alleged|suspected]
- bribes of {sum} are said to have [been paid|changed hands] for {contracts} contracts
- {contracts} contracts were [bought|won], the prosecutors [hold|believe], with {sum}
- {sum} [is|was] the price, in the [view|reckoning] of investigators, of {contracts} contracts
- for {contracts} contracts, {sum} [flowed|went] through [firms|a firm] with no [staff|telephone]
- [three|two] per hundred [went|was] the [usual|going] rate: {sum} on {contracts} contracts
- an account book [lists|shows] {sum} beside the numbers of {contracts} contracts
q expert: {contracts} contracts and [one|a single] bidder. You do not need [a wiretap|spies]. You need a
  [calendar|ruler]

# flat
h A flat of {metres} square metres
h {worth} flat [in question|raises questions]
- a flat of {metres} square metres, worth {worth}, is [part of|central to] the case
- investigators [ask|want to know] who paid for a flat of {metres} square metres, valued at {worth}
- {metres} square metres with a view of the [park|water], worth {worth}, [were|had been] [rented|sold] to an official
  for [little|a song]
- the [key|clue] may be a flat: {metres} square metres, {worth}, [no|without a] mortgage
- {worth} is the [market|true] price of {metres} square metres that [changed|passed into] hands for a tenth
- [of|on] the flat of {metres} square metres [nothing|little] is [hidden|secret] but where the {worth} came from

# denial
h {chief:short} denies [bribes|wrongdoing]
h Company [answers|replies] with {letters} letters
- {chief} [denies|rejects] the charges and [points|refers] to {years} years of [clean|audited] books
- in {letters} letters to the court, lawyers of {company} [spoke of|called it] a misunderstanding and named {years}
  years of [service|honest work]
- {company} [sent|wrote] {letters} letters to the prosecutors; in {years} years, it said, there had been [no|not one]
  complaint
- {delegate} [called|described] the [case|charges] as thin, [after|in] {letters} letters and [with|in view of]
  {years} years without [stain|conviction]
- {years} years of [trust|work] were being [destroyed|thrown away], {chief} <said> [in one|in the last] of {letters}
  letters
- no [answer|comment] came from {company} [except|beyond] {letters} letters, [all|each] of which [mention|recall] its
  {years} years
q chief: In {years} years I have [paid|given] [wages|lunch], taxes and [flowers|compliments]. [Never|Not once]
  [anything|something] [else|in an envelope]

# witness_box
h {calls} calls, {recorded} on tape
h Tapes [play|play a part] in inquiry
- {calls} telephone calls were recorded in {recorded} days
- investigators [listened|listened in] for {recorded} days and have {calls} calls [on tape|in writing]
- [during|over] {recorded} days, {calls} calls were [taped|copied], [some|many] about [fish|tiles], which was a
  [code|cover] for money
- the file [rests|is built] on {calls} calls, taped in {recorded} days
- {recorded} days of tapes [hold|contain] {calls} calls and, the defence says, no [crime|word too many]
- [in|on] {calls} calls of {recorded} days the word "[tile|herring]" [comes up|falls] [too|suspiciously] often

# frozen
h {accounts} accounts [frozen|blocked]
h {sum} [blocked|frozen] by court
- {accounts} accounts with {sum} have been frozen
- a court [froze|blocked] {sum} in {accounts} accounts
- {sum} [lies|is] blocked in {accounts} accounts, [some|half] of them in {abroad}
- banks were [told|ordered] to freeze {accounts} accounts; they [hold|contain] {sum}
- the [state|treasury] [secured|laid its hand on] {sum} in {accounts} accounts
- in {accounts} accounts, [opened|held] by [cousins|firms], there was {sum}, now frozen
"""
