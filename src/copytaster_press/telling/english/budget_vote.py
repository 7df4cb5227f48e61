"""English wordings of affairs of the kind budget_vote."""

WORDING = """
@event = [the budget vote|the vote|the passing of the budget|the long sitting]
@short = [budget vote|budget|vote on spending|{adjective} budget]
@topic = [public spending|the budget|taxes]
@worry = [the growing deficit|the optimistic forecast|the sum hidden in funds|the interest on old debt]
@demand = [a debt brake|an honest forecast|a second reading|the return of the old rates]
@nextstep = [the second reading|a debate on the interest bill|the sitting of the audit committee|the signing of the
  law]
@figure = [amendments|abstentions|savings listed]
@affected = [taxpayers|towns|pensioners]
@source = [{treasury}|party officials|the finance committee|clerks of {parliament}|the ministry]

# background
- the budget of {country} must be passed before the end of the year. Since independence that has been missed twice,
  and each time the government [fell|resigned] within a month
- public debt in {country} is about two thirds of a year's output. A rule that was to limit it has been suspended
  since the bank crisis

# lead
h Budget [passes|through] by {vote.yes} to {vote.no}
h {capital:bare} [approves|passes] budget after {debate.hours} hours
h {adjective} deputies [back|adopt] [budget|spending plan]
- {parliament} passed the budget {when} by {vote.yes} votes to {vote.no}, after {debate.hours} hours of debate in
  {place}
- deputies in {place} [approved|adopted] the budget {when}, {vote.yes} to {vote.no}
- after {debate.hours} hours of debate, {country} has a budget: deputies in {place} voted {vote.yes} to {vote.no}
  {when}
- the [government|coalition] [got|brought] its budget through {parliament} {when} in {place}, [though|although]
  {rebels.rebels} of its own [deserted|left] it
- by {vote.yes} votes to {vote.no}, {place} [agreed|settled] {when} how {country} will [spend|pay] next year
- {tax.levy} and [deep|long] cuts [are part of|come with] the budget that deputies in {place} passed {when}

# vote
h {yes} to {no} at {hour}
h How {yes} [beat|outvoted] {no}
- the vote, {yes} to {no}, was [taken|announced] at {hour}
- at {hour} the [speaker|president of the house] [read out|gave] the result: {yes} for, {no} against
- {yes} deputies voted for the budget and {no} against; [it was|the clock showed] {hour}
- [with|against] {no} votes, {yes} [carried|won] the day at {hour}
- {no} [hands|cards] went up against it and {yes} for it, at {hour}, [in|before] a [full|weary] house
- the [decision|result] came at {hour}: {yes} in favour, {no} opposed
q chief: {yes} is not a [love affair|friendship], it is a [number|majority], and [one|a country] can [govern|live]
  with it

# deficit
h Deficit of {gap} [planned|expected]
h {gap} gap to [close|be closed] by {year}
- the deficit is [put|planned] at {gap} and should be [closed|gone] by {year}
- by {year} the [gap|deficit] of {gap} should [disappear|be closed], the [plan|paper] [says|assumes]
- spending [exceeds|outruns] income by {gap}; [balance|an even budget] is [promised|foreseen] for {year}
- not before {year} does the treasury [expect|see] a balanced budget; [next year|for now] the gap is {gap}
- a [hole|gap] of {gap} [remains|is left], to be filled by {year} [with|by] growth and [hope|luck]
- {year} is the [new|latest] date for [balance|an end to debt], after a deficit of {gap}
q expert: {gap} is [bearable|no drama]. [What|The thing that] is not is to [call|declare] it [zero|an accident]
  [each|every] [autumn|year]

# tax
h {levy} of {rate} [agreed|to come]
h {rate}: who pays [for|] {levy}
- the budget [brings|introduces] {levy} of {rate}
- {levy} of {rate} is to [bring in|raise] [a fifth|a tenth] of the new money
- from [spring|January], {levy} will take {rate}, [the first|the only] new [tax|charge] in the plan
- [new|among the novelties] is {levy}, [set|fixed] at {rate} after [days|a week] of quarrel
- [drivers|hoteliers] and [traders|owners] [fought|wrote] against {levy}; it [stays|came], at {rate}
- the [rate|height] of {levy} was [halved|cut] to {rate} in the [last|final] hours

# cuts
h {sum} cut from {area}
h {area}: {sum} less
- {area} will [lose|have to do without] {sum}
- {sum} is [taken|cut] from {area}
- the [largest|deepest] cut, {sum}, [falls on|hits] {area}
- for {area} there is {sum} less, [spread|stretched] over [three|four] years
- savings of {sum} in {area} [were|proved] the [hardest|bitterest] item
- [nobody|few] [spoke|rose] for {area}, which [loses|gives up] {sum}

# rebels
h {rebels} [rebels|of its own] vote against government
h {abstained} abstain, {rebels} rebel
- {rebels} deputies of the coalition voted against it and {abstained} abstained
- {abstained} of the government's own abstained; {rebels} [went further|said no]
- among the [noes|opponents] were {rebels} coalition deputies; {abstained} [stayed away|abstained]
- [the whips|party managers] [lost|missed] {rebels} votes to [conscience|anger] and {abstained} to abstention
- {rebels} rebels and {abstained} abstentions [show|are a measure of] the [mood|temper] in the [ruling|government]
  benches
- the [majority|coalition] [held|survived] in spite of {rebels} [rebels|defectors] and {abstained} who [kept|did]
  [silent|not vote]
q delegate: I was [sent|elected] by a [valley|harbour], not by a [party|table]. There were {rebels} of us who
  [remembered|knew] [it|that]

# pensions
h Pensions [up|rise] {rise}
h {pensioners} pensioners [get|to receive] {rise} more
- pensions [rise|go up] by {rise} for {pensioners} people
- {pensioners} pensioners will [receive|have] {rise} more
- an increase of {rise} [goes|is due] to {pensioners} pensioners
- for {pensioners} [old people|pensioners] the budget [means|brings] {rise} more, [less|a little less] than prices
  rose
- [the one|a] gift in the budget is {rise} more for {pensioners} pensioners
- {rise} on top [of|for] the pensions of {pensioners} people [is|was] the price of the [coalition|deal]

# debate
h {hours} hours, {amendments} amendments
h Night of {amendments} amendments
- the debate [took|lasted] {hours} hours and [dealt with|went through] {amendments} amendments
- {amendments} amendments were [put|called up] in {hours} hours, [nearly all|most] of them in vain
- deputies sat for {hours} hours [and|to] [voted|vote] on {amendments} amendments
- in {hours} hours of sitting {amendments} amendments [fell|were voted down] [one by one|like leaves]
- [soup|coffee] was [served|brought] twice in {hours} hours, [over|during] {amendments} amendments
- of {amendments} amendments, [three|nine] [survived|passed] the {hours} hours
"""
