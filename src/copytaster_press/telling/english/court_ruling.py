"""English wordings of affairs of the kind court_ruling."""

WORDING = """
@event = [the ruling|the judgment|the verdict|the end of the case]
@short = [{company:bare} ruling|court ruling|{place:bare} land ruling|{company:bare} case]
@topic = [building law|the {place:bare} site|planning]
@worry = [the missing hearing|the haste of the planners|the old land register|the builder's closeness to the council]
@demand = [the removal of the fences|an apology from the council|a public plan|a new hearing]
@nextstep = [a hearing on costs|the deadline for the appeal|a sitting of the planning committee|a site visit by the
  judges]
@figure = [parcels of land|objections on file]
@affected = [residents|the plaintiffs|neighbours of the site]
@source = [the court|lawyers|{court}|the plaintiffs' office|clerks]

# background
- building law in {country} gives neighbours a right to be heard, which courts have read ever more widely since a
  judgment of 2003
- the {adjective} land register was destroyed by fire in 1951 and rebuilt from memory and tax rolls. It has kept the
  courts busy ever since

# lead
h Court [rules|finds] against {company:bare}
h {damages.families} families [win|beat] {company:bare} in court
h Judges [stop|halt] building at {place:bare}
- {court} ruled against {company} {when} in a case that {damages.families} families in {place} had [brought|fought]
  for {years.years} years
- {damages.families} families in {place} won their case against {company} {when}
- judges in {place} [voided|struck down] a permit of {company} {when} [because|since] {ground.reason}
- building in {place} must stop after {court} [found|ruled] {when} that {ground.reason}
- {company} [lost|suffered defeat] {when} before {court}: in {place}, {ground.reason}
- after {years.years} years, {place} has a judgment: {court} [sided|ruled] {when} with {damages.families} families

# ruling
h {judges} judges, {against} dissents
h Bench of {judges} [split|divided]
- of {judges} judges, {against} dissented
- {against} of the {judges} judges [wrote|gave] a dissenting opinion
- the bench of {judges} was not [at one|unanimous]; {against} [would have ruled|saw it] otherwise
- {judges} judges [sat|heard the case], and {against} of them [disagreed|filed dissents]
- [in spite of|against] {against} dissents, the bench of {judges} [found|held] for the [families|plaintiffs]
- [with|by] a majority of the {judges} judges, {against} [opposed|against], the permit was [quashed|voided]

# damages
h {sum} for {families} families
h {company:bare} to pay {sum}
- {company} must pay {sum} to {families} families
- {sum} in damages [goes|was awarded] to {families} families
- {families} families [share|are to share] {sum}
- damages were [set|fixed] at {sum}, [to be divided|divided] among {families} families
- for {families} families, {sum} [was|is] [allowed|granted], [a third|half] of what they had asked
- {sum} is the [price|sum] {company} has to [find|pay] for the [lost|spoilt] [gardens|sleep] of {families} families
q delegate: We are {families} families. [Divide|Share out] {sum} and you have a [roof|kitchen]. We did not [do|want]
  it for [kitchens|roofs]

# ground
h {reason}, judges [find|say]
h What {reason} [means|meant] for {company:bare}
- the permit was void because {reason}, [as|which] clause {clause:n} [demands|forbids]
- {reason}, and [so|therefore] clause {clause:n} had been [broken|breached]
- under clause {clause:n}, the court [held|found], it is [fatal|enough] that {reason}
- [plainly|simply] put, {reason}. ^[Clause|The law's clause] {clause:n} allows no exception
- clause {clause:n}, [seldom|rarely] used, [decided|settled] the case: {reason}
- the judges [did not ask|left open] whether the plan was good; {reason}, [that|and that] under clause {clause:n} was
  that

# stay
h Work [stopped|halted] on {site} hectares
h No [building|digging] before {until:date}
- work on the site of {site} hectares must [rest|stop] until {until:date}
- until {until:date}, {site} hectares [must|are to] stay as they are
- a stay [covers|protects] {site} hectares and [runs|lasts] to {until:date}
- cranes on {site} hectares may not [move|turn] before {until:date}
- {site} hectares of [clay|mud] and foundations will [lie|rest] until {until:date}
- [fences|diggers] may [stay|stand], [but|though] on {site} hectares nothing may be [built|moved] till {until:date}

# appeal
h {company:bare} has {weeks} weeks to appeal
h {fees} in fees and no end
- {company} has {weeks} weeks to appeal; the case has [already|so far] cost {fees} in fees
- an appeal is [possible|open] for {weeks} weeks. ^Fees [run|come] to {fees}
- {weeks} weeks [remain|are given] for an appeal that would [add|come] to {fees} in fees
- {chief} <said> that the company would [study|read] the judgment and [use|take] the {weeks} weeks; {fees} had gone to
  lawyers
- whether {company} [goes on|appeals] must be [settled|decided] in {weeks} weeks, {fees} [into|after] the case
- lawyers, who have [earned|billed] {fees}, [have|get] {weeks} weeks [to think|for a decision]
q critic: They may appeal. We have [waited|sat] {years.years} years and [learned|taught ourselves] to [knit|like the
  benches]

# years
h {years} years, {hearings} hearings
h Case of {years} years [ends|over]
- the case took {years} years and {hearings} hearings
- {hearings} hearings were [held|needed] in {years} years
- it [began|started] {years} years ago, and [went|ran] through {hearings} hearings
- [over|during] {years} years and {hearings} hearings, [two|three] judges retired
- children [born|christened] at the start were {years} when it ended, {hearings} hearings later
- {years} years, {hearings} hearings and [one|a] flooded archive [lie|are] behind the [judgment|parties]

# costs
h {pages}-page judgment read at {hour}
h What the {pages} pages [say|hold]
- the judgment, {pages} pages long, was [read out|delivered] at {hour}
- at {hour} the presiding judge began to [read|summarise] {pages} pages
- [on|over] {pages} pages the court [explains|sets out] what it [announced|made known] at {hour}
- reading from {pages} pages, the court [ordered|told] {company} at {hour} to [bear|pay] the costs
- {pages} pages were [handed|given] to the parties at {hour}, [still warm|tied with string]
- the [reasons|grounds], announced at {hour}, [fill|take up] {pages} pages
"""
