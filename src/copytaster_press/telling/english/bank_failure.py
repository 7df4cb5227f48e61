"""English wordings of affairs of the kind bank_failure."""

WORDING = """
@event = [the failure of the bank|the collapse|the closing of {company:full}|the bank's end]
@short = [bank failure|{company:bare} collapse|bank closure|fall of {company:bare}]
@topic = [the savings banks|bank supervision|deposits]
@worry = [the habit of lending to insiders|the missing collateral|the silence of the auditors|the sale of the bank's
  own bonds]
@demand = [full repayment of all savings|the names of the debtors|a trial of the board|a ban on bonuses]
@nextstep = [a creditors' meeting|the first repayments|a hearing of the auditors|the opening of the bids]
@figure = [safe-deposit boxes opened|complaints on the first day]
@affected = [savers|small firms|pensioners]
@source = [{centralbank}|the receiver|officials at the treasury|former branch managers|people close to the board]

# background
- savings banks hold two fifths of all deposits in {country}. They were exempt from [yearly|annual] audits until a
  reform that came into force in 2013
- deposits in {adjective} banks are guaranteed up to a limit set by the treasury. The guarantee has been called on
  four times since it was [created|set up]

# lead
h {company:bare} [closed|shut] by regulator
h {closed.savers} savers [wait|shut out] as {company:bare} [fails|closes]
h Regulator [pulls|closes] shutters at {company:bare}
- {company} did not open its {closed.branches} branches {when} after {centralbank} [withdrew|took away] its licence,
  {place} [learned|was told] at dawn
- {centralbank} closed {company} {when}, [locking out|which locked out] {closed.savers} savers from {place} to
  {capital}
- {closed.savers} savers [found|stood before] closed doors in {place} {when} when {company} [failed|collapsed]
- {company}, with {closed.branches} branches one of the [larger|better known] banks around {place}, was [closed|shut
  down] {when}
- a hole of {hole.sum} [ended|brought down] {company} {when}; in {place} its doors [stayed|remained] shut
- savers in {place} [read|found] a sheet of paper on the doors of {company} {when}: the bank had [lost|forfeited] its
  licence

# closed
h {branches} branches [shut|locked] at {hour}
h Licence [gone|withdrawn] at {hour}: {savers} savers affected
- the licence was [withdrawn|taken] at {hour}; {branches} branches and {savers} savers are affected
- at {hour}, [letters|orders] went out to {branches} branches not to open. ^[They serve|The bank has] {savers} savers
- {savers} people [have|keep] accounts at the bank, whose {branches} branches were closed at {hour}
- [locksmiths|bailiffs] [came|went] to {branches} branches from {hour} on, to the [surprise|dismay] of some of the
  {savers} savers
- by {hour} [machines|cards] had stopped working for {savers} savers of {branches} branches
- the bank's {branches} branches [received|got] the order at {hour}, [before|hours before] any of {savers} savers
  knew
q witness: My [card|book] [worked|was good] on [Friday|market day]. Now I have [eleven|four] [coins|notes] and a
  [nice|polite] letter

# hole
h {sum} hole in bank's books
h {loans} loans [sank|broke] {company:bare}
- a hole of {sum} was found, [most|nearly all] of it from {loans} [large|bad] loans
- {loans} loans, [given|made] without security, [make up|account for] most of the missing {sum}
- [examiners|accountants] [miss|are missing] {sum}; {loans} borrowers [owe|account for] the greater part
- the [books|accounts] [showed|had] a gap of {sum}, [traced|put down] to {loans} loans
- {sum} [has gone|is gone]. ^[Behind it|The cause] [stand|are] {loans} loans to [friends|customers] of the board
- [with|through] {loans} loans to [a hotel|a shipyard] and its [owners|relatives] the bank lost {sum}
q expert: You do not lose {sum} [by accident|overnight]. You lose it [politely|slowly], [over|at] [lunch|many
  lunches]

# guarantee
h Savings [safe|guaranteed] up to {limit}, [treasury|minister] says
h Repayment [promised|due] within {days} days
- savings are guaranteed up to {limit} {currency} and are to be [paid|repaid] within {days} days
- [within|in] {days} days savers [should|are to] have their money, up to {limit} {currency}
- the [treasury|state] [stands|answers] for {limit} {currency} a saver; the [rest|remainder] [depends|hangs] on the
  sale
- up to {limit} {currency} is [safe|covered] and [due|payable] in {days} days
- [those|savers] with more than {limit} {currency} must [wait|queue with the creditors]; others are [paid|served] in
  {days} days
- the fund has {days} days to [pay out|hand over] {limit} {currency} at most to each [saver|account]

# queue
h {queue} [queue|wait] outside {company:bare}
h {withdrawn} [taken out|withdrawn] in days before
- {queue} people [queued|stood] outside the main branch; {withdrawn} had been withdrawn in the [week|days] before
- [in|during] the [last|final] days {withdrawn} had [left|flowed out of] the bank. ^{queue} people [came|were] too
  late
- a queue of {queue} [formed|stood] [in the rain|before dawn], [though|while] {withdrawn} had already [gone|left]
- {withdrawn} was [drawn|taken out] by [quicker|better informed] customers before {queue} [stood|waited] at the doors
- [police|a clerk] [counted|handed numbers to] {queue} people in the queue; {withdrawn} had been [paid out|moved]
  since [Monday|the rumours began]
- [first|before] went the large sums, {withdrawn} in all, then [came|there came] {queue} people with [savings
  books|bags]

# bonus
h Board [took|drew] {bonus} [bonus|in bonuses] months before
h Bonuses of {bonus} [under|in] question
- the board had [paid itself|drawn] bonuses of {bonus} {months} months earlier
- {months} months before the [end|collapse], {bonus} went [in|out as] bonuses to the board
- bonuses of {bonus} were [approved|paid] {months} months ago, [in|after] a sitting of ten minutes
- [what|the thing that] [angers|galls] savers most is {bonus} in bonuses, paid {months} months [ago|before]
- {bonus} [was|had been] [shared|divided] among the board {months} months [before|earlier], for "[stability|growth]"
- the receiver [wants|demands] back {bonus} of bonuses [from|paid] {months} months ago
q chief: The bonuses were [in order|approved]. I [say|repeat] that with a [heavy|clear] heart and a [good|careful]
  lawyer

# buyer
h {bidders} [bid|bidders] for {company:bare}
h {jobs} jobs [hang|depend] on sale
- {bidders} bidders have [come forward|asked for the books]; {jobs} jobs are [at stake|in doubt]
- {jobs} people [work|are employed] at the bank, for which {bidders} [rivals|houses] [bid|might bid]
- the receiver [speaks|is speaking] to {bidders} [interested parties|bidders] about the branches and {jobs} jobs
- a sale [could|might] [save|keep] part of {jobs} jobs; {bidders} bids are [expected|in]
- {bidders} [banks|buyers] want the [branches|mortgages], [none|not one] the {jobs} staff
- [for|to] the {jobs} staff the [receiver|treasury] has no [promise|answer] but {bidders} bidders

# rating
h Bank was [marked|cut] down {notches} notches
h {warned} months of warnings
- the bank's rating had been cut {notches} notches in {warned} months
- {warned} months [earlier|ago], analysts [began|started] to warn; the rating fell {notches} notches
- [over|in] {warned} months the bank [fell|slid] {notches} notches in the [eyes|books] of [analysts|its lenders]
- a cut of {notches} notches, {warned} months ago, was [answered|countered] with [an advertisement|a new logo]
- lenders [knew|had known] for {warned} months, to judge by {notches} [cuts|steps down] in its rating
- its rating, {notches} notches lower than {warned} months before, [was|had become] [a joke|a byword] on the
  [exchange|market]
"""
