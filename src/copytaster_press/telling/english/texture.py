"""English wordings of scenes, thoughts and asides, for the magazine and the blog, and the formulas of the state medium."""

WORDING = """
@weather = [rain|fog|a thin sun|a north wind|hail|low cloud|a hard frost|warm drizzle|a late snow|clear light|a dusty
  wind]
@hourly = [early in the morning|at noon|late in the evening|shortly before dark|on market day|between two showers|
  when the first bus comes]
@thing = [a kettle|a bicycle|a dog|a ladder|a radio|a row of boots|a broken umbrella|an old calendar|a crate of
  onions|a map with coffee rings|a piano|two chairs]
@spot = [station|bakery|harbour office|post office|barber's|school gate|fire station|petrol pump|chapel|library|fish
  hall| town hall steps]

# scene
- [there is|one sees] <thing> [in front of|beside|behind] the <spot> [of|in] {place}, and {witness} [steps|walks]
  round it every day without a look
- <hourly>, with <weather> [coming|blowing] [off the water|down the valley|over the roofs], {place} [smells|seems to
  smell] of [bread|tar|wet wool|diesel|oranges|cut grass]
- {witness} [keeps|has] <thing> by the [door|window] and [talks|begins to talk] before anyone has asked
- [nothing|little] in {place} [tells|betrays] [the visitor|a stranger] what happened {when}, except perhaps the
  [queue|silence|notice] at the <spot>
- the [shortest|quickest] way to [understand|see] <event> is to [stand|wait] at the <spot> in {place} <hourly>
- [anyone|the traveller] who comes to {place} through <weather> will [first|sooner or later] be [told|asked] about
  <worry>
- [before|long before] it was a [headline|case|number], <topic> was [a joke|a saying|a habit] at the <spot> in
  {place}
- in {place}, [a town|a place] of {place:size} [people|souls], <weather> [is|counts as] news. ^[So was|Until
  {weekday}, so was] [a new roof|a lost cat|the price of eels] at the <spot>
- {expert} [draws|sketches] <event> on [a napkin|the back of a bill|a paper bag] at the <spot>, [crosses|strikes] it
  out and begins again
- [on|along] the road from {near} to {place}, past the <spot>, someone has [painted|chalked] [one word|a question
  mark|an arrow]

# reflection
- [what|the thing that] nobody [says|likes to say] aloud in {place} is that <worry> had [become|been] [part of the
  furniture|as common as <weather>]
- {expert} [likes|prefers] to [begin|start] with a [different|simpler] question: who [gains|sleeps better] when
  <topic> is [dull|left alone]
- there are [two|three] versions of <event>, and [each|every one] has its own [table|corner] at the <spot>
- {chief} [has|keeps] an answer [for|to] that, [but|though] it is [shorter|longer] each time one is asked
- [it is|it may be] no [accident|wonder] that <demand> [sounds|sounded] [radical|odd] in {capital} and
  [plain|obvious] in {place}
- [people|those] in {near} [look|looked] at {place} as one looks at a [neighbour's|cousin's] [roof|divorce] in
  <weather>: with [pity|interest], and [then|at once] at their own
- the [files|figures] on <topic> [fill|take up] [a shelf|two metres|a cellar] in {capital}; [a clerk|the caretaker]
  [waters|dusts] the plant [in front of|beside] [them|it]
- {delegate} [shrugs|laughs]. [For years|All this time], <worry> was [somebody else's|the next shift's] [job|trouble]
- [a word|something] about money, [since|because] nobody in {place} [talks|speaks] about [anything|much] else
  <hourly>: there [is|was] [enough|plenty], [only|but] not for <topic>
- [one|you] could [call|describe] the [whole|entire] [matter|business] [as|] a [story|question] of <worry>, and
  {mayor} [does|did], [twice|with a sigh]
- {minister} [came|has come] to {place} [once|twice] since, [stood|waited] in <weather> before the <spot> and
  [left|drove off] [with|carrying] <thing> [as a present|under one arm]
- [perhaps|maybe] the [real|true] subject is [time|patience|distance]: how [long|far] it is from the <spot> in
  {place} to [a desk|an office] in {capital}
- {witness} [remembers|can recite] the [old|former] rules about <topic> [by heart|word for word], [including|and
  also] the [page|line] that was [dropped|struck]
- [ask|put it to] ten people [at|near] the <spot> what <event> [means|meant] and [you|one] will [get|hear]
  [eleven|twelve] [answers|opinions], [one|two] of them [about|on] <thing>

# closing
- [outside|by then], <weather> has [come|settled] over {place}. {witness} [locks|shuts] the door and [leaves|lets]
  <thing> where it [is|was]
- at the <spot>, [the clock|somebody's watch] has [stopped|run down]. [Nobody|No one] in {place} has [set|wound] it
  yet
- {expert} [folds|pockets] the [napkin|drawing]. "[Ask|Come back and ask] me [again|once more] in {place}," is all
  [there is|one gets]
- [then|in the end] the <spot> [closes|empties] and {place} goes [home|to supper] in <weather>
- [whatever|no matter what] comes of <nextstep>, <thing> will [still|go on to] stand [by|before] the <spot> in
  {place}
- {mayor} [walks|goes] back past the <spot>, [greets|nods to] everyone [by name|twice] and [says|mentions] nothing
  about <worry>
- [as for|and] <topic>, {witness} [says|thinks], [let|it would do to let] the [next|young] people [worry|lie awake]
  [about|over] it, <hourly>

# blog_opening
- I [had|was] [meant|going] to write about <thing> this week. [Then|Instead], <event> in {place} [came|got] in
  between
- [three|four|five] readers [wrote|have written] to me [about|on] <event>, [one|two] of them from {near}, and I
  [owe|promised] them an answer
- [let me|I shall] say [first|at once] that I [know|knew] {place} [a little|rather well]: I once [mended|lost|bought]
  <thing> at the <spot> there
- [everyone|half the town] [seems|appears] to have a [view|theory] on <event>. [Here|Below] [are|come] the facts, [as
  far as|so far as] I have them
- I [read|went through] [everything|all] I could [find|get] [about|on] <event> in {place}, [over|with] [two|three]
  [cups|pots] of tea and <weather> at the window
- [my|a] neighbour, who [comes|hails] from {near}, [put|posed] the [question|matter] over the fence: what [on
  earth|exactly] happened in {place}
- [those|people] who [read|follow] this page know my [hobby horse|old song], <topic>. [Well|So]: {place}, {when}

# blog_closing
- I [may|might] be wrong about <worry>. I [was|have been] [wrong|mistaken] before, and [the tea|<thing>] [stood|was]
  [cold|in the way] then too
- [that is|there you have] [all|as much as] I [know|can say]. [If you|Anyone who] [know|works] better: the
  [comments|letterbox] [are|is] open
- [write|tell] me if you were [in|near] {place} {when}, or if [you have|anyone has] [spare|old] papers on <topic>
- [next|another] time, <thing>. Unless <event> [intervenes|gets in the way]
- I shall [keep|go on] [asking|looking], <weather> or not, and [report|say] here what I [hear|find] about <worry>
- [until|up to] <nextstep>, then. I'll [bring|take] <thing>

# state_closing
- the relevant [departments|organs] of {country} continue to [work|perform their duties] in {place} in [an orderly|a
  planned] manner
- it was [noted|emphasised|underlined] that the [situation|state of affairs] in {place} remains under the
  [personal|constant] [supervision|attention] of {minister}
- the [residents|population] of {place} [expressed|conveyed] their [gratitude|thanks] to {minister} for the
  [measures|steps] taken
- further [instructions|guidance] regarding <topic> will be [issued|made known] by the competent [bodies|departments]
  in due course
- {minister} [wished|extended wishes of] [success|further progress] to all who [labour|work] for <topic> in {place}
  and {near}
- rumours concerning <worry> [do not correspond|bear no relation] to [reality|the facts], the responsible
  [body|department] [stressed|recalled]
"""
