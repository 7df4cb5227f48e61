"""English wordings of affairs of the kind by_election."""

WORDING = """
@event = [the by-election|the vote|the election in {place}|the count]
@short = [by-election|{place:bare} vote|{place:bare} by-election]
@topic = [the vote in {place:bare}|{issue.topic}|the seat]
@worry = [the low turnout|the state of the electoral roll|the anger over {issue.topic}|the missing polling station]
@demand = [a full recount|an early general election|a new electoral roll|an answer on {issue.topic}]
@nextstep = [the swearing-in|the formal declaration|a hearing on the spoilt papers|the first sitting of the new
  deputy]
@figure = [votes in the box from the school|late postal votes]
@affected = [voters|people in {place:bare}|the old and the ill]
@source = [{commission}|party workers|officials at the count|the returning officer|poll clerks]

# background
- by-elections are held in {country} when a seat falls vacant more than a year before the next general election. The
  governing party has lost five of the past eight
- seats in {adjective} constituencies are won by simple majority. A referendum on another system failed for want of
  voters

# lead
h {delegate:short} [takes|wins] {place:bare} by {result.majority}
h {place:bare} seat [goes|falls] to {delegate:short}
h {place:bare}: majority of {result.majority}
- {delegate} won the by-election in {place} {when} with a majority of {result.majority}
- voters in {place} [chose|elected] {delegate} to parliament {when} by a margin of {result.majority} votes
- the seat [for|of] {place} [went|fell] {when} to {delegate}, who had {result.majority} votes more than the
  [runner-up|next candidate]
- in a by-election [ruled|decided] by {issue.topic}, {place} [elected|sent] {delegate} to {capital} {when}
- {result.majority} votes decided {when} who [sits|speaks] for {place} in parliament: {delegate}
- {critic} lost {place} {when}, by {result.majority} votes, after a campaign [about|over] {issue.topic}

# result
h {votes} votes for [winner|{delegate:short}]
h Margin of {majority} in {place:bare}
- the winner [had|received] {votes} votes, {majority} more than the nearest rival
- {votes} votes went to the winner, whose majority is {majority}
- the [count|tally] gave {votes} votes and a lead of {majority}
- with {votes} votes and {majority} to spare, the result was [clear|plain] [by midnight|before the last box]
- the majority [of|stands at] {majority} on {votes} votes [compares|contrasts] with [twice|half] as many last time
- {majority} [is|was] the margin; {votes} [people|voters] had [put|made] their cross [for|beside] the winner
q delegate: {votes} people [lent|gave] me [their vote|a morning]. I [mean|intend] to [give|bring] it back [in one
  piece|with interest]

# turnout
h Turnout [drops|down] {fell} to {share}
h Only {share} vote in {place:bare}
- turnout was {share}, down {fell}
- {share} of those [entitled|registered] voted, {fell} [fewer|less] than at the [last|general] election
- the turnout [fell|dropped] by {fell} to {share}
- at {share}, [participation|turnout] was {fell} [lower|below] that of the general election
- [rain|football] and [boredom|anger] [cut|pressed] turnout by {fell}; it ended at {share}
- {share} [came|went] to the polls, a [loss|fall] of {fell}

# vacancy
h Seat [stood|was] empty {since} months
h {reason} [led to|caused] vote
- the seat had been [empty|vacant] for {since} months after {reason}
- {reason} [made|left] the seat vacant {since} months ago
- for {since} months nobody [spoke for|represented] {place}, [following|after] {reason}
- the [election|vote] became necessary through {reason}, {since} months ago
- {since} months [lie|passed] between {reason} and the vote
- after {reason}, {place} [waited|went] {since} months [for|without] a [deputy|member]

# recount
h {recount} recounts, {spoilt} spoilt papers
h {spoilt} spoilt papers in {place:bare}
- {recount} recounts were [ordered|needed]; {spoilt} papers were spoilt
- {spoilt} papers were [declared|ruled] invalid, after {recount} recounts
- the papers were counted {recount} times [more|again], and {spoilt} [thrown|ruled] out
- [party agents|both sides] asked for {recount} recounts, mostly to [argue|quarrel] over {spoilt} spoilt papers
- among {spoilt} spoilt papers [was|they found] a [recipe|drawing of a goat]; the {recount} recounts [changed|moved]
  [nothing|seven votes]
- [it took|there were] {recount} recounts, since {spoilt} papers were [in doubt|disputed]
q chief: We counted {recount} times [over|more]. The [number|sum] [grew|became] [tired|smaller] of us, [not|and
  never] [the other way round|we of it]

# issue
h {topic} [decides|rules] {place:bare} vote
h {doors} doors for {topic}
- the campaign [turned|was] on {topic}; volunteers [knocked|called] at {doors} doors
- {topic} [was|proved] what voters [asked|spoke] about at {doors} doors
- at {doors} doors, [canvassers|candidates] heard [about|of] {topic} and [little else|the weather]
- [both|the two] sides [agree|say] that {topic} [decided it|was the issue], after {doors} doors
- {doors} doors were [opened|tried] in [two|three] weeks, [most|many] with a word [on|about] {topic}
- no [speech|leaflet] was without {topic}, and [few|none] of {doors} [doorsteps|doors]
q witness: They [came|were here] {recount.recount} times. I told them, first {topic}, [then|after that] my
  [vote|cross]

# balance
h Government majority [cut|down] to {seats}
h {seats} seats [between|separate] government and defeat
- the government's majority [falls|shrinks] to {seats} in a house of {total}
- in a house of {total} the government now has {seats} [seats|votes] to spare
- {seats} seats [is|are] all that [remains|is left] of the majority in the {total}-seat house
- of {total} seats, the coalition [holds|has] {seats} more than it needs
- the result [leaves|gives] {party} {seats} seats ahead, out of {total}
- {total} deputies, a lead of {seats}: the [arithmetic|sums] in {capital} [has|have] become [finer|harder]

# posters
h {complaints} complaints over [posters|campaign]
h Fine of {fine} for [torn|wild] posters
- {complaints} complaints were [lodged|made] during the campaign, and a fine of {fine} {currency} [imposed|paid]
- a fine of {fine} {currency} [ended|closed] the [longest|noisiest] of {complaints} complaints
- {commission} [dealt with|received] {complaints} complaints and [fined|charged] one campaign {fine} {currency}
- posters on [trees|a church] [cost|earned] one party {fine} {currency}; there were {complaints} complaints
- of {complaints} complaints, [half|most] were about [posters|noise], and one [brought|led to] a fine of {fine}
  {currency}
- [the mood|it] was [sour|lively]: {complaints} complaints and {fine} {currency} in fines
"""
