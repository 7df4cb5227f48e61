"""English wordings of affairs of the kind sports_final."""

WORDING = """
@event = [the final|the match|the cup final|the game]
@short = [cup final|final|{club} win|{club} v {rival}]
@topic = [the cup|the final|football]
@worry = [the tired pitch|the early red card|the long injury list|the weak floodlight]
@demand = [a replay|video for the referee|more tickets for fans|a new stadium]
@nextstep = [a parade through the town|the draw for the next round|a hearing on the red card|the first match of the
  season]
@figure = [fans held back at the gate|flares on the terraces]
@affected = [supporters|fans who stood in line|players]
@source = [the league|{league}|the club|stewards|the dressing room]

# background
- the cup has been played in {country} since 1908, with a break of six years. Clubs from the islands have won it only
  four times
- football in {country} is played by part-time professionals. The league has [put off|postponed] a decision to change
  that eleven times

# lead
h {club} [beat|defeat] {rival} {score.goals:n}-{score.conceded:n}
h {club} [win|lift] cup
h Cup [goes|belongs] to {club}
- {club} beat {rival} {score.goals:n}-{score.conceded:n} in the cup final at {place} {when}
- the cup [belongs|went] to {club}, who [won|took] the final at {place} {score.goals:n}-{score.conceded:n} {when}
- {winner.how} in minute {winner.minute:n} [decided|won] the cup final at {place} {when} for {club} against {rival}
- before {score.attendance} spectators at {place}, {club} [won|took] the cup {when},
  {score.goals:n}-{score.conceded:n} against {rival}
- after {drought.years} years without a [trophy|title], {club} [won|lifted] the cup at {place} {when} by beating
  {rival} {score.goals:n}-{score.conceded:n}
- {rival} [lost|went down] {score.conceded:n}-{score.goals:n} to {club} {when} in a final at {place} that
  {winner.how} [settled|turned]

# score
h {goals:n}-{conceded:n} before {attendance}
h {attendance} see {club} [win|triumph]
- it ended {goals:n}-{conceded:n} before {attendance} spectators
- {attendance} people saw the {goals:n}-{conceded:n}
- the [crowd|stands] of {attendance} [saw|were given] a {goals:n}-{conceded:n} that [flattered|was kind to] the
  losers
- [for|before] {attendance} spectators the scoreboard [showed|stood at] {goals:n}-{conceded:n} at the end
- {goals:n}-{conceded:n} [read|stood] on the board, [and|as] {attendance} people [sang|stayed]
- at {goals:n}-{conceded:n}, [few|none] of {attendance} [left|went home] before the cup was [raised|handed over]
q chief: {score.goals:n}-{score.conceded:n} [looks|sounds] [easy|comfortable]. [Ask|Look at] my [shirt|finger nails]

# winner
h {how} in minute {minute:n}
h Minute {minute:n} [decides|settles] final
- the [decisive|winning] goal, {how}, came in minute {minute:n}
- {how} [made|brought] the decision in minute {minute:n}
- [it was|there were] {minute:n} minutes [gone|played] when {how} [beat|passed] the goalkeeper
- in minute {minute:n}, {how} [found|went into] the [far corner|net off a post]
- [nothing|little] had [happened|gone in] for half an hour; [then|suddenly] {how}, minute {minute:n}
- {minute:n} minutes [old|long] was the match before {how} [ended|broke] it
q mayor: I [closed|shut] my eyes and [hit|struck] it. [My|The] [mother|coach] says [he|one] can [see|tell] that on
  the [film|picture]

# saves
h {saves} saves [not enough|in vain]
h {posts} times the post
- the losing goalkeeper made {saves} saves, and the post helped {posts} times
- {posts} shots hit the post, {saves} the hands of the goalkeeper
- {saves} saves [kept|held] the score down; {posts} times it was the woodwork
- {rival} hit the post {posts} times, [after|besides] {saves} saves [at|on] the other side
- [with|by] {saves} saves and {posts} shots on the post the final [stayed|was kept] [open|close]
- a [keeper|goalkeeper] with {saves} saves [deserved|had earned] better, and so did {posts} shots against the frame
q delegate: You [remember|count] the one that [goes|went] in. The {saves.saves} [others|before it] [belong|go] to the
  [newspaper|pub]

# red
h Red card in minute {minute:n}
h {booked} booked in [rough|bad-tempered] final
- a player was sent off in minute {minute:n}, and {booked} were booked
- {booked} yellow cards and a red one in minute {minute:n} [marked|scarred] the match
- after minute {minute:n}, {rival} played with ten; {booked} players saw yellow
- the referee [showed|drew] red in minute {minute:n} and yellow {booked} times
- [a late tackle|an elbow] [cost|brought] a red card in minute {minute:n}; {booked} were cautioned
- ten [men|players] against eleven from minute {minute:n} on, {booked} bookings: it was no [tea party|dance]

# drought
h First cup in {years} years
h {finals} lost finals, then this
- it is the club's first cup in {years} years, after {finals} lost finals
- {finals} finals had been lost in {years} years without a cup
- [not|never] in {years} years had the club won it; {finals} finals were lost
- [the wait|the drought] lasted {years} years and {finals} lost finals
- {years} years [ago|back] the club last won, and [since|then] lost {finals} finals
- for {years} years the cabinet [stayed|stood] empty, [despite|in spite of] {finals} finals
q witness: {drought.years} years. My [father|uncle] [waited|hoped] for it and [missed|did not live to see] it. I
  [wore|have on] his [scarf|cap]

# injury
h Scorer out for {weeks} weeks
h {scorer}-goal [man|striker] injured
- the top scorer, with {scorer} goals, is out for {weeks} weeks
- for {weeks} weeks the man with {scorer} goals will [be missing|not play]
- with {scorer} goals the [best|leading] scorer of the season, he [watched|sat] on crutches and will be out {weeks}
  weeks
- a torn muscle [keeps|will keep] out the scorer of {scorer} goals for {weeks} weeks
- [one|a] man was missing: {scorer} goals this season, {weeks} weeks' rest
- {rival} had to do without {scorer} goals: their scorer is [out|injured] for {weeks} weeks

# parade
h Parade {parade:date}
h {buses} open buses for [winners|cup]
- the team will be driven through the town {parade} in {buses} open buses
- {parade} there is to be a parade with {buses} buses
- {buses} open buses have been [ordered|painted] for the parade {parade}
- the town [celebrates|expects the team] {parade}, with {buses} buses and a [brass band|free afternoon for schools]
- [schools|shops] close {parade} when {buses} buses carry the cup [home|to the town hall]
- [for|to see] {buses} buses and a cup, the streets will be [full|closed] {parade}
"""
