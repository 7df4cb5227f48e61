"""English wordings of affairs of the kind crop_blight."""

WORDING = """
@event = [the blight|the outbreak|the epidemic in the fields|the disease]
@short = [{blight.crop} blight|blight|crop disease|{place:bare} blight]
@topic = [the harvest|plant health|{blight.crop} growing]
@worry = [the single variety in every field|the trade in cheap seed|the warm winter|the late alarm]
@demand = [full compensation|a ban on foreign seed|a plant doctor in every district|a new variety]
@nextstep = [the next round of tests|a meeting of growers|the lifting of the quarantine|a decision on aid]
@figure = [sealed fields|positive samples]
@affected = [growers|farm families|millers]
@source = [{board}|field inspectors|{union}|growers|the laboratory]

# background
- four fifths of the fields in {country} are sown with two varieties, both bred in the sixties. A seed bank for older
  ones was closed in 2010 to save rent
- the last great blight in {country} was in 1947. It halved the harvest and is remembered in a children's rhyme that
  names the months of hunger

# lead
h Blight [hits|strikes] {blight.farms} farms near {place:bare}
h {blight.crop} blight [spreads|found] around {place:bare}
h {harvest.loss} of harvest [at risk|feared lost]
- a blight [has been found|was confirmed] on {blight.farms} farms around {place}, {board} [announced|said] {when}
- {blight.crop} fields around {place} were [sealed off|closed] {when} after a blight was found on {blight.farms}
  farms
- growers [near|around] {place} [feared|were fearing] {when} for {harvest.loss} of the {blight.crop} harvest because
  of a blight
- {blight.farms} farms near {place} have [lost|had to give up] {blight.crop} to a blight, it became known {when}
- {board} [confirmed|announced] {when} that a disease [known|feared] for generations is back in the {blight.crop}
  fields of {place}
- [first|to begin with] it was one field. {when} {board} [counted|named] {blight.farms} farms near {place} with
  {blight.crop} blight

# blight
h {farms} farms, {district} districts
h Blight in {district} districts
- {farms} farms in {district} districts [have|are struck by] the {crop} blight
- the {crop} blight has [reached|come to] {district} districts and {farms} farms
- in {district} districts, {farms} farms [reported|found] [brown|black] spots on {crop} leaves
- [samples|tests] from {farms} farms in {district} districts [were positive|showed the disease], all of them {crop}
- {district} districts are [hit|affected], with {farms} farms that grow {crop}
- {farms} {crop} growers in {district} districts [found|saw] their [leaves|fields] turn [in|within] a week
q witness: In the morning it was [green|sound]. By [supper|evening] you could [smell|see] it from the [road|gate]

# spread
h Blight grows {weekly} a week
h {hectares} hectares [lost|affected]
- {hectares} hectares are affected, {weekly} more each week
- the [area|blight] grows by {weekly} a week and [covers|has reached] {hectares} hectares
- [within|in] days {hectares} hectares [were|had been] lost; the growth is {weekly} a week
- {weekly} a week is the pace, {hectares} hectares the [state|score]
- if it [goes|keeps] on at {weekly} a week, {hectares} hectares will be [a beginning|little]
- wind and [boots|rain] carried it over {hectares} hectares, [at|by] {weekly} a week
q expert: {spread.weekly} a week. [Draw|Put] that on paper and [you|one] [need|run out of] [more|] paper

# quarantine
h {radius}-kilometre zone around {place:bare}
h {lorries} lorries [turned back|stopped]
- a zone of {radius} kilometres was [sealed|closed]; {lorries} lorries were turned back
- nothing [green|that grows] may leave a circle of {radius} kilometres. ^{lorries} lorries had to [turn|unload]
- [police|inspectors] [stopped|turned back] {lorries} lorries at the edge of a zone {radius} kilometres [wide|across]
- {lorries} lorries [stood|waited] at barriers {radius} kilometres from the first field
- wheels are [washed|disinfected] at a ring {radius} kilometres out, where {lorries} lorries [waited|turned]
- within {radius} kilometres [every|each] field is [watched|tested], and {lorries} lorries [were|have been] sent back

# burning
h {burnt} hectares [burnt|set on fire]
h {compensation} {currency} a hectare for burnt fields
- {burnt} hectares have been burnt, for {compensation} {currency} a hectare
- growers get {compensation} {currency} a hectare for {burnt} hectares that [were|had to be] burnt
- [smoke|fire] took {burnt} hectares; the [state|board] pays {compensation} {currency} each
- at {compensation} {currency} a hectare, [few|nobody] [wanted|liked] to burn the {burnt} hectares
- {burnt} hectares [went up|burnt] in [three|four] days. The [price|payment] is {compensation} {currency} a hectare
- soldiers [helped|lent a hand] to burn {burnt} hectares, which [bring|earn] their owners {compensation} {currency}
  apiece
q delegate: {burning.compensation} a hectare. My [grandfather|father] would have [paid|given] that to be
  [spared|left] the [sight|smell]

# seed
h {imported} tonnes of seed [suspected|traced]
h {tests} tests on imported seed
- {imported} tonnes of imported seed are [suspected|traced]; {tests} tests are [under way|running]
- {tests} tests are to show whether {imported} tonnes of seed brought the disease
- suspicion [falls|fell] on {imported} tonnes of cheap seed, [with|and] {tests} tests [ordered|begun]
- laboratories [do|carry out] {tests} tests on seed, of which {imported} tonnes [came|were brought] in this year
- [it may be|perhaps it was] the seed: {imported} tonnes [from abroad|without papers], {tests} tests [pending|open]
- the [first|early] results of {tests} tests [point|speak] against {imported} tonnes of imported seed

# harvest
h Harvest may fall {loss}
h {tonnes} tonnes [missing|short]
- the harvest may be {loss} smaller, or {tonnes} tonnes
- {tonnes} tonnes may be missing, {loss} of the harvest
- [bakers|merchants] [reckon|count] with a loss of {loss}, [that is|some] {tonnes} tonnes
- {loss} less would [mean|be] {tonnes} tonnes to [buy|find] abroad
- [early|first] estimates speak of {loss} lost, {tonnes} tonnes in all
- at [worst|the worst] {tonnes} tonnes [rot|are lost], {loss} of a normal year

# variety
h Hope [lies|rests] in {variety}
h {plots} plots [stay|stayed] green
- {variety} [seems|appears] immune on {plots} test plots
- on {plots} plots [stands|grows] {variety}, green [among|between] the brown
- hope [rests|is placed] on {variety}, [sown|tried] on {plots} plots
- [at|on] {plots} plots of {university}, {variety} [survived|stood up to it]
- {plots} plots with {variety} were [spared|untouched], to the [joy|surprise] of the breeders
- [breeders|scientists] [point|look] to {variety}, which [did well|held] on {plots} plots
"""
