"""English wordings of the facts that all kinds of affairs share."""

WORDING = """
# corrected
h [First|Earlier] figure on <topic> was wrong, [officials|authorities] [say|admit]
h {second}, not {first}: <topic> [number|figure|count] is [changed|corrected|revised]
h [Authorities|Officials] revise <topic> [figures|count] to {second}
- the number of <figure> was [first|initially|at first] [given|put|reported] as {first} and was
  [later|since|afterwards] [corrected|changed|revised] to {second} [|after a recount|when lists were compared]
- an earlier [count|statement|bulletin] had [spoken of|named|listed] {first} <figure>; [the figure|that|the number]
  [was changed|was revised|became {second}] [{lately}|by the evening|some hours later][| without an explanation|
  after a check]
- there was [confusion|disagreement|some doubt] [over|about|as to] the number of <figure>, which [rose or fell with
  each statement|changed twice] before [settling|coming to rest|ending] at {second}
- [for much of the day|until the evening|for several hours] the [official|published|given] number of <figure> [stood
  at|was|remained] {first}. ^[The right|The true|The correct] figure is {second}
- {second} is now the [official|agreed|confirmed] number of <figure>, [not {first} as first said|a correction of the
  {first} announced earlier|rather than the {first} named at first]
- some of the <figure> [had been|were] [counted twice|left off a list|entered under two names], [which is why|and so]
  the [total|sum|number] [was changed|moved] from {first} to {second}
- <officials> [corrected|took back|withdrew] their [own|first|earlier] count of {first} <figure> and [now speak
  of|put it at|settled on] {second}
q chief: We [got|had] the number of <figure> wrong, and [I would rather|we would sooner] [say so|correct it] [than be
  believed|today than next week]
q chief: A list is [only|just] as good as the [pencil|person|tired hand] that [keeps|writes] it. [Ours|This one|The
  one in {place}|The {place:bare} one] was [off|wrong] [from the first hour|from the start|before <event> was an hour
  old|because of <worry>|and I signed it]

# inquiry
h [Inquiry|Panel|Investigation] [opens|begins|ordered] into <short>
h {members}-member panel to [examine|look into] <short>
h Who knew what? [Panel|Inquiry] on <short> [takes up work|named]
- an [independent|outside] [inquiry|panel|commission] of {members} [members|people] will [look into|examine|go over]
  <event> and [report|publish its findings|present a first report] {report}
- {members} [members|experts|outsiders] have been [named|appointed|chosen] to [establish|find out|set down] how
  <event> came about; their [report|paper|findings] [is due|is expected] {report}
- the [government|cabinet|ministry] [ordered|agreed to|announced] [an inquiry|an independent investigation]
  [into|after] <event>[|, though it did not name a chair|, with powers to call witnesses]
- [investigators|a panel] will [ask|want to know] [what was known|who was warned], [when|by whom] and [why nothing
  followed|what was done about it], [according to|in the words of] [the terms of the inquiry|a two-page order]
- [hearings|sittings] of the {members}-strong panel are to be [held in public|open to anyone|streamed], and a
  [first|preliminary] report on <event> should be [ready|out|on the table] {report}
- no [conclusion|verdict|blame] should be [drawn|handed out] before {report:date}, when the [inquiry|panel of
  {members}] is [to report|due to deliver], {minister} <said>
- the [task|work|brief] of the panel, [which has|made up of] {members} [members|seats], is [narrow|plain|limited]:
  [the causes of <event>|how <event> happened], and [nothing else|not the years before]
q minister: [Let the panel|The panel must] [do its work|ask its questions] and then [judge us|we shall talk] [about
  <demand>|about <worry>]. [Not before|In that order], [not even|also] [in {place}|for {critic:short}]
q critic: An inquiry is [what|the thing] you order when you [hope|would like] that [people|everybody] will
  [forget|look away from] [<worry>|<topic>] by [spring|its end|the time it reports]
q expert: Inquiries [find|discover] [what|the thing that] [everybody|each of us] in the [trade|room] [knew|could have
  said] [about <worry> |of <topic> |]in [an afternoon|{place} in an hour]

# papers
h [Papers|Files|Documents] show {warnings} [earlier |]warnings before <short>
h {warnings} warnings went [unread|unanswered] before <short>
h ^<topic>: what the {pages} pages say
- {warnings} [written |]warnings about <worry> were [sent|passed on|filed] [before|ahead of] <event>, <document>
  <seenby> [show|suggest]
- <document> <seenby>, {pages} pages in all, [record|contain|list] {warnings} [occasions|moments] on which
  [staff|someone] [raised|brought up|mentioned] <worry>
- [on|among] {pages} pages of <document>, <worry> [is named|comes up|is mentioned] {warnings} times[|, mostly in
  footnotes|, once underlined in red]
- {chief} had been [told|warned|written to] {warnings} times about <worry>, [according to|as appears from] <document>
  <seenby>
- what [is|was] [in|on] the {pages} pages [was|is] [no secret|not new]: {warnings} times since last year, <worry> was
  [noted|reported|put in writing]
- {chief} [confirmed|did not dispute] that the [papers|files] were [genuine|real] but [said|insisted] that {warnings}
  [notes|mentions] of <worry> [had been dealt with|did not amount to a warning]
- [none|not one] of the {warnings} [letters|notes|memos] about <worry> [was answered|had a reply|led to anything],
  [to judge from|according to] the {pages}-page file
q chief: [There are|You will find] {pages} pages. [Anybody|Everyone] can find a [sentence|line] in {pages} pages
q delegate: We wrote [it|that] down {warnings} times. [What|How] else does one [say|put] it, [in verse|with a drum]

# promise
h {minister:short} [promises|pledges] [answer|action] on <topic> within {weeks} weeks
h Minister vows to act [after|on] <short>
h {weeks} weeks: {minister:short} sets [herself|a] deadline on <topic>
- {minister} <promised> to [act|present a plan|put proposals before parliament] <within> {weeks} weeks
- <within> {weeks} weeks there would be [a plan|an answer|a first decision] on <topic>, {minister} <said>
- {minister} [spoke|talked] [by telephone|at length] with [those affected|families and staff] and <promised> [a full
  account|answers|help] [within {weeks} weeks|in {weeks} weeks' time]
- [asked about|questioned on] <worry>, {minister} [said|replied] that [the department|the ministry] had [acted|moved]
  <quickly> and would [publish|set out] its [next steps|measures] [in|after] {weeks} weeks
- [after|following] {calls} [calls|conversations] with {mayor}, {minister} [set|gave] [a|the] deadline of {weeks}
  weeks for [new rules|a plan] on <topic>
- the [government|cabinet] will [bring|put] [measures|a bill] on <topic> [before|to] parliament in {weeks} weeks,
  {minister} [announced|said]
- {minister}, who [cut short|broke off] [a journey|a visit abroad], [rejected|brushed aside] talk of
  [resigning|resignation] and [named|set] a term of {weeks} weeks
q minister: I have given [myself|this department] {weeks} weeks. If [nothing|little] has [changed|moved] by then,
  [you may|feel free to] [quote me|remind me]
q minister: ^<affected> [want|need] [answers|certainty], not [adjectives|sympathy]. They will [have|get] them in
  {weeks} weeks
q minister: What happened [here|in {place}] must [not|never] [happen|occur] [again|a second time], and I [say|mean]
  that [as|being] the one who [signs|pays]

# critic
h Opposition [asks|puts] {questions} questions on <short>
h {critic:short} demands [answers|clarity] over <short>
h {questions} questions for {minister:short}
- {critic} <askedfor> <demand> and [sent|put] {questions} [written |]questions to {minister}
- the opposition [put|tabled|handed in] {questions} questions about <topic>[|, most of them on money|, some for the
  third time]
- in a [letter|statement] {critic} [accused the government of|reproached the government with] [ignoring|playing
  down|looking past] <worry> and <askedfor> <demand>
- {critic} [was|sounded] [unconvinced|unimpressed]: [nothing short of|no less than] <demand> would [do|be
  enough|satisfy the house]
- [there were|there came] [calls|demands] [from|on the part of] the opposition for <demand>. {critic} <said> that
  {questions} questions [remained|were still] [open|without an answer]
- {critic} [wants|is after|insists on] <demand>, [together with|besides] replies to {questions} [old|outstanding]
  questions
- {minister} [has|still has] {questions} questions to [answer|reply to], [in the view of|according to] {critic}, who
  <askedfor> <demand>
q critic: I have {questions} questions and [not one|no] [reply|answer]. That is [also|in its way] [an answer|a reply]
  [about <worry>|from {minister:short}|to {place}|on <topic>]
q critic: ^<affected> [know|knew] about <worry>. The [only|one] person who [did not|had no idea] [sits|works] in the
  ministry [and signs for <topic>|and should have asked in {place}|, a day from {near}]
q critic: The government [treats|handles] <topic> [like|as one treats] [weather|a cold]: it [waits|hopes] until it
  [passes|is over]

# expert
h [Expert|Specialist]: <short> was no surprise
h Why <topic> [keeps|goes on] [going wrong|making news]
h {expert:short} [warns|points to] {cases} similar cases
- {expert} has [counted|collected|studied] {cases} [similar|comparable] cases [in|over] {years} years and
  [sees|finds] [a|the same] pattern in [most|many] of them
- [none of this|little of it] [surprises|astonishes] {expert}, who [knows of|can list] {cases} [such|similar] cases
  over {years} years
- {cases} [comparable|similar] cases in {years} years [point|all point] to <worry>, {expert} <said>
- [according to|in the view of] {expert}, <worry> has been [known|a weak point] for [at least |]{years} years
- {expert} [cautioned|warned] against [quick conclusions|a hasty verdict] but [named|pointed to] <worry> as the
  [likeliest|first] place to look
- [a study of|work on] {cases} [cases|files] by {expert} [found|concluded] [years ago|{years} years ago] that <worry>
  [matters|counts] more than [anything else|luck]
- [what is rare|the unusual thing], {expert} <said>, is not <event> but that [anybody noticed|it was written down];
  [whoever|anyone who] [looks for|collects] [such cases|them] [finds|has] {cases} in {years} years
q expert: In {years} years I have [seen|studied] {cases} of [these|them]. The [surprise|odd thing] is [always|each
  time] the surprise [in {capital}|of ministers|that follows|about <worry>|over <topic>]
q expert: [People|We] [ask|want to know] what [failed|broke]. The [better|more useful] question is [what|which part]
  had [worked|held] [until then|so long]
q expert: ^<worry> does not [happen|come] [overnight|in a night]. It [is|gets] [inherited|handed down], like
  [furniture|a debt|a family name|an old coat]

# earlier
h [Memories|Echoes] of {then} after <short>
h {place:bare} has [been here|seen this] before
h Not the first time: <short> [recalls|brings back] {then}
- {place} [saw|lived through|had] something [similar|of the kind] in {then}, [when it took|after which it took]
  {years} years [to settle the matter|for the dust to settle]
- it is not the first [time|case|trouble] of its kind: in {then} [a similar|a like] [affair|case] [kept|occupied] the
  courts for {years} years
- older [residents|people] [in|of] {place} [compared it with|likened it to] {then}, [a year|which was a year] nobody
  there [likes|cares] to speak of
- [since|after] {then}, when {near} had [its own|a] [case|trouble] of the sort, rules have been [changed|rewritten]
  {years} times
- the [last|most recent] [case|affair] [like it|of this size] [was|dates] [in|from] {then} and [cost [a minister|a
  director] the job|brought down [a minister|a director]] {years} years later
- [files|newspapers] from {then} [describe|tell of] a [nearly|strikingly] similar [case|course of events] in {near},
  [forgotten|settled] within {years} years
- {adjective} [law|practice] on <topic> [goes back|dates] to {then}; [attempts|efforts] to [renew|replace] it have
  [failed|come to nothing] for {years} years
q mayor: We [said|swore] in {then} that it would [never|not] happen again. [Somebody|Someone] [in {near}|in
  {place}|in {capital}|at the ministry] should have [written|put] it [down|on a wall|over the door], [next
  to|together with|under] [<worry>|<demand>|the date]

# union
h [Union|Staff] of {members} [demand|want] say [in|over] <topic>
h {members} members back union on <topic>
h Union [warns|speaks out] [over|on] <worry>
- {union}, which [speaks for|has|represents] {members} members, <askedfor> <demand>
- [on behalf of|for] its {members} members, {union} [said|stated] that <worry> had been [raised|reported] [time and
  again|more than once]
- {union} [criticised|objected to|took issue with] the handling of <event> and [reminded|told] [the public|everyone]
  of its {members} members [on duty|at work]
- [no|not one] of the {members} members of {union} [should be|must be] [blamed|made to pay] for <worry>, its
  [delegate|representative] {delegate} <said>
- {delegate}, [speaking|talking] [for|on behalf of] {union}, <askedfor> <demand>
- [among|for] {union} and its {members} members, [patience|goodwill] is [short|running out]; {delegate} [spoke
  of|named] <worry>
- {union} [put|published] [a list|seven points] on [its|a] website [and|that] [called|calls] for <demand>, [backed
  by|in the name of] {members} members
q delegate: There are {members} of us and [each|every one] could have [told|warned] them about <worry>
q delegate: We do not [ask|wish] for [medals|thanks]. We ask for [spare parts|an answer|working hours] and [someone|a
  person] who [reads|opens] [letters|the post]
"""
