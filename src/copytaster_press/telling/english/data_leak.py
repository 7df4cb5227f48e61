"""English wordings of affairs of the kind data_leak."""

WORDING = """
@event = [the leak|the loss of data|the breach|the exposure of the files]
@short = [{company:bare} data leak|data leak|leak at {company:bare}|customer data leak]
@topic = [data protection|customer files|the leak]
@worry = [the shared password|the missing encryption|the old backup|the use of outside firms]
@demand = [compensation for every customer|a fine that hurts|the deletion of old files|an independent audit]
@nextstep = [a hearing before the regulator|the end of the letter campaign|the report of the auditors|a shareholders'
  meeting]
@figure = [complaints on the first day|staff with access]
@affected = [customers|policyholders|patients]
@source = [{regulator}|{company}|investigators|security researchers|two former employees]

# background
- companies in {country} must report a loss of personal data within three days. Since the law came into force in
  2018, one in five has done so
- the privacy office of {country} has 41 employees and received 12,000 complaints last year. It has asked for more
  staff in each of its reports

# lead
h {leak.records} [records|files] of {company:bare} [exposed|leaked]
h {company:bare} admits data leak
h {leak.kinds}: {company:bare} customers [exposed|hit]
- {company} [admitted|confirmed] {when} that {leak.records} customer records, with {leak.kinds}, had been
  [open|exposed] on the internet, its head office in {place} said
- {leak.records} customer records of {company}, {place}, were [exposed|left open], it [emerged|became known] {when}
- {leak.kinds} of customers of {company} in {place} [could|were there to] be read by anyone [for {found.open}
  days|for weeks], the company said {when}
- a leak at {company} in {place} [exposed|laid open] {leak.records} records, {regulator} [announced|said] {when}
- through {hole.door}, {leak.records} records [left|escaped from] {company} of {place}, as became known {when}
- customers of {company} from {place} to {near} [learned|were told] {when} that their data had been [exposed|public]

# leak
h {kinds} in {records} [files|records]
h What the {records} records [contain|hold]
- the {records} records [contain|hold] {kinds}
- {kinds} [are|were] in {records} of the records
- [among|in] {records} records were {kinds}, [though|but] no [passwords|signatures]
- {records} [people|customers] are [affected|concerned], [with|by the loss of] {kinds}
- a [sample|test] of {records} records [shows|contained] {kinds}
- whoever [found|opened] the {records} records could [read|see] {kinds}
q chief: {leak.kinds} are [private|intimate]. We [lost|let go of] them and we are [ashamed|sorry], in that
  [order|sequence]

# found
h Files [open|public] for {open} days
h Researcher found files {found:date}
- the files were found {found} and had been open for {open} days
- {open} days long, [until|before] a researcher [noticed|found] it {found}, the files [lay|were] open
- a student [came across|found] the files {found}; they had [stood|been] open {open} days
- {found}, someone [wrote|sent a note] to the company. ^The files had been [open|there] for {open} days
- for {open} days nobody [noticed|saw] anything, [until|till] a [search|chance hit] {found}
- the [discovery|find] [dates from|was made] {found}, {open} days after the [start|opening]

# hole
h {door} left [gap|files open] for {weeks} weeks
h How {door} [cost|betrayed] {company:bare}
- the cause was {door}, [in use|there] for {weeks} weeks
- {door} [opened|gave] the way, {weeks} weeks [before|long]
- {weeks} weeks [passed|went by] in which {door} [stood|lay] [unguarded|forgotten]
- investigators [named|found] {door} as the [hole|cause]; it had [existed|been there] for {weeks} weeks
- [no|there was no] hacker, only {door}, [for|over] {weeks} weeks
- [it needed|they needed] no skill: {door}, {weeks} weeks [old|long], was [enough|all]
q expert: It is [never|hardly ever] a genius in a [hood|cellar]. It is {hole.door}. [Always|Each time]

# letters
h {letters} letters to customers
h {helpline} [answer|staff] helpline
- {letters} letters [go|are going] out and {helpline} people [answer|staff] a helpline
- the company is [writing|sending] {letters} letters; a helpline has {helpline} seats
- {helpline} people [sit|work] at the telephones, while {letters} letters are [printed|in the post]
- {letters} customers are to [receive|get] a letter. Those who call [reach|find] {helpline} [helpers|temps]
- [paper|stamps] for {letters} letters [ran out|had to be found]; {helpline} temps [were|have been] hired to answer
  calls
- a helpline of {helpline} [opened|took calls], [even before|before] the first of {letters} letters arrived
q witness: The letter [calls|called] me "[valued|dear] customer" [twice|three times]. I am [one|number] of
  {letters.letters}. [I feel|How] [very|truly] valued

# ransom
h {sum} [demanded|asked] within {hours} hours
h Ransom note [gives|gave] {hours} hours
- an unknown sender [demanded|wanted] {sum} within {hours} hours
- {hours} hours were given to pay {sum}; the company [did not|says it did not]
- a note [asked|called] for {sum}, with {hours} hours [to think|of grace]
- {company} refused to pay {sum} and [let|saw] the {hours} hours [pass|run out]
- [within|after] {hours} hours, {sum} was to be [sent|paid], [or|otherwise] all would be published
- police [advised|told] the company not to pay the {sum} asked; {hours} hours [later|afterwards] [part|some] of it
  was online

# fine
h Fine of {fine} [possible|threatens]
h {company:bare} may pay {fine}
- the fine may be {fine}, or {share} of turnover
- up to {share} of turnover, {fine}, is [possible|the legal limit]
- {regulator} can [impose|ask] {fine}, which is {share} of a year's turnover
- a fine of {fine} [is|hangs] in the air, {share} of what the company [takes|earns] a year
- [under|by] law {share} of turnover is the most, and [here|that] means {fine}
- [at worst|in the worst case] it [costs|would cost] {company} {fine}, that is {share} of turnover

# staff
h {staff} [people|staff] for all security
h {audits} audits [missed|saw nothing]
- {staff} people [looked after|were in charge of] security, and {audits} audits [found nothing|had gone well]
- {audits} audits [passed|praised] a department of {staff}
- the department [had|counted] {staff} people. ^[It|They] came through {audits} audits
- in {audits} audits no one [asked|looked] for it; {staff} people [did|do] the work
- [with|for] {staff} people the task was [too large|beyond reach], as {audits} audits might have [shown|said]
- {audits} certificates [hang|are] on the wall of a room where {staff} people work
"""
