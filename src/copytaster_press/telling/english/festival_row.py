"""English wordings of affairs of the kind festival_row."""

WORDING = """
@event = [the ban|the row over the programme|the council's decision|the quarrel over {ban.work}]
@short = [festival row|{festival} row|festival ban|{place:bare} festival dispute]
@topic = [the festival|{ban.work}|the freedom of the stage]
@worry = [the council's hand in the programme|the noise after midnight|the dependence on one grant|the tone of the
  debate]
@demand = [the lifting of the ban|a festival without politicians|the director's resignation|earlier closing hours]
@nextstep = [an open rehearsal|a second vote in the council|the opening night|a meeting with the choir]
@figure = [returned season tickets|protest letters]
@affected = [musicians|ticket holders|innkeepers]
@source = [the festival|{council}|stagehands|ticket sellers|the town hall]

# background
- festivals in {country} are paid for by towns, by the state and by ticket sales in about equal parts. A law says
  that no giver may [choose|decide] the programme
- more than forty summer festivals are held in {country} every year. Half of them were founded after the closing of a
  factory, often in its halls

# lead
h Council [bans|stops] {ban.work}
h {festival} [loses|robbed of] {ban.work}
h {ban.work} [banned|forbidden] in {place:bare}
- the council [at|of] {place} banned {ban.work} from {festival} {when}
- {ban.work} may not be [shown|performed] at {festival}, the council of {place} [decided|voted] {when}
- a row over {ban.work} has [split|divided] {festival}, which the council of {place} [barred|kept] from
  [showing|giving] it {when}
- {festival} must [do without|go ahead without] {ban.work} after a vote in {place} {when}
- with {ban.vote} votes to {ban.against}, the councillors of {place} [banned|stopped] {ban.work} {when}
- {when} {place} [found out|learned] what {ban.work} can do: the council banned it from {festival}

# ban
h {vote} to {against} against {work}
h Why {work} [upset|annoyed] {vote} councillors
- {vote} councillors voted to ban {work}, {against} against
- the ban on {work} [passed|was carried] by {vote} to {against}
- {against} councillors defended {work}; {vote} [wanted|voted] to stop it
- {work} [offended|displeased] {vote} councillors and [pleased|amused] {against}
- by {vote} to {against}, {work} was [struck|taken] from the programme
- few of the {vote} who voted against {work} had [seen|read] it; the {against} had, [they say|in rehearsal]
q chief: {ban.vote} people [voted|raised a hand] against {ban.work}. [Not one|None] of them [came|had come] to the
  [rehearsal|dress rehearsal]. We had [cake|chairs]

# tickets
h {tickets} tickets [sold|gone]
h Refund of {refund} for ticket holders
- {tickets} tickets had been sold; {refund} is refunded
- holders of {tickets} tickets [get|receive] {refund} of their money
- {refund} of the price goes back to those who bought {tickets} tickets
- [by|until] the vote, {tickets} tickets were sold. ^[They|Buyers] get {refund} back
- [for|on] {tickets} tickets, {refund} is [paid back|returned], [the rest|the remainder] is called a fee
- the box office [sold|had sold] {tickets} tickets and [now|must] return {refund}

# withdraw
h {acts} acts [pull out|withdraw]
h {stages} stages [stay|remain] empty
- {acts} acts withdrew in protest, and {stages} stages [may|could] stay dark
- {stages} stages [remain|are left] without a programme after {acts} acts [cancelled|left]
- in [protest|sympathy], {acts} acts [stay|have stayed] away from {stages} stages
- {acts} acts have [cancelled|torn up contracts], which [empties|leaves empty] {stages} stages
- [two|four] days before, {acts} acts [pulled out|said no]. There is [nobody|no one] for {stages} stages
- [without|lacking] {acts} acts, {stages} stages will [hear|see] [local brass|amateurs]

# noise
h {complaints} complaints [about|over] noise
h {decibels} decibels in {place:bare}
- {complaints} complaints were made about {decibels} decibels
- neighbours measured {decibels} decibels and [filed|made] {complaints} complaints
- at {decibels} decibels, as [measured|recorded] last year, {complaints} complaints [were|are] no wonder
- [a folder|a file] of {complaints} complaints [speaks|tells] of {decibels} decibels at [midnight|the bedside]
- last summer's {decibels} decibels [brought|led to] {complaints} complaints
- the town hall [keeps|has] {complaints} complaints and a reading of {decibels} decibels

# grant
h Grant of {grant} in doubt after {years} years
h {grant} [at stake|at risk]
- a grant of {grant}, paid for {years} years, is [in doubt|in question]
- for {years} years the town has paid {grant}; [now|that] is in doubt
- {grant} a year [keeps|holds] the festival alive, and has [done so|been paid] for {years} years
- some councillors would [stop|cut] the {grant} that {years} years of festivals [lived|were run] on
- the town gave {grant} a year [over|for] {years} years and [feels|thinks] it may [choose|ask] the tune
- [after|for] {years} years, {grant} is no [gift|favour], {chief} <said>, but a [habit|duty]
q mayor: Who pays {grant.grant} may [ask|at least ask] what is [sung|played]. [May|He may] [ask|only ask], I
  [said|mean]

# venue
h Show moves to {venue}
h {seats} seats in {venue}
- the work may be shown in {venue} with {seats} seats instead
- {venue}, with room for {seats}, has been [offered|lent]
- a [farmer|carpenter] [offered|lent] {venue}, where {seats} people can sit
- {seats} seats are [being|to be] [set up|carried] in {venue}, [outside|beyond] the council's reach
- [in|at] {venue} there are {seats} seats and no [council|curtain]
- supporters [found|rented] {venue}; it [holds|seats] {seats}

# programme
h {performances} performances from {opening:date}
h {festival} [opens|to open] {opening:date} [regardless|all the same]
- {performances} performances are planned from {opening:date}
- the festival opens {opening} with {performances} performances
- {opening} the first of {performances} performances [begins|is due]
- of {performances} performances, [most|nearly all] [stand|remain]; the first is {opening}
- {performances} [concerts and plays|evenings] are [announced|on sale], beginning {opening}
- despite everything, {performances} performances [go|will go] ahead, starting {opening}
"""
