"""English wordings of affairs of the kind price_cap."""

WORDING = """
@event = [the price cap|the decree on prices|the cap|the price order]
@short = [price cap|{adjective} price cap|price decree|cap on prices]
@topic = [prices|the cost of living|the cap]
@worry = [the empty shelf|the growing black market|the wait for imports|the loss of small shops]
@demand = [an end to the cap|aid for small shops|higher wages instead|a cap on rents too]
@nextstep = [the first review of the cap|a sitting of the price board|the arrival of imports|a meeting with the
  chains]
@figure = [capped goods|fined shops|inspectors]
@affected = [shoppers|shopkeepers|families with children]
@source = [{office}|traders|the ministry|market women|{treasury}]

# background
- prices in {country} were last fixed by decree during the drought of the nineties. Economists still quarrel over
  whether it shortened or prolonged the shortage
- families in {country} spend a third of their income on food, more than in any neighbouring country, and the poorest
  tenth more than half

# lead
h {country:bare} caps price of {cap.what}
h {cap.what}: prices [fixed|frozen] until {cap.until:date}
h Government [fixes|freezes] prices of {cap.goods} goods
- the government of {country} [capped|fixed] the prices of {cap.goods} goods {when}, among them {cap.what},
  [ministers|officials] in {place} [announced|said]
- {cap.what} may not [become|be made] dearer in {country} until {cap.until:date}, under a decree [signed|issued] in
  {place} {when}
- with [inflation|prices] at {inflation.rate}, {country} [put|set] a cap on {cap.what} {when}; shoppers in {place}
  [queued|filled their bags]
- shops in {place} [changed|wrote new] labels {when} after the government capped the price of {cap.what}
- a price cap on {cap.what} [took effect|came into force] in {country} {when}, to [cheers|jeers] in the markets of
  {place}
- {cap.goods} goods, [first of all|above all] {cap.what}, have had a fixed price in the shops of {place} since a
  decree {when}

# cap
h {goods} goods [capped|fixed] until {until:date}
h Cap on {what} to [last|run] to {until:date}
- the cap [covers|applies to] {goods} goods, {what} included, and [lasts|runs] until {until:date}
- until {until:date} the prices of {goods} goods are fixed, [beginning|starting] with {what}
- {what} [stand|come] at the head of a list of {goods} goods [valid|in force] until {until:date}
- [on|in] the list are {goods} goods, {what} among them; it [lapses|expires] {until}
- {goods} goods may not [rise|cost more] before {until:date}. ^[Sellers|Shops] of {what} are [first|most] affected
- the decree [names|lists] {goods} goods and [ends|runs out] {until}; {what} [take|have] the first paragraph

# inflation
h Prices up {rate}, food {food}
h Food [dearer|up] by {food} in a year
- prices [rose|had risen] by {rate} in a year, food by {food}
- food [costs|cost] {food} more than a year ago; inflation [stands|was] at {rate}
- inflation [reached|came to] {rate}, and {food} for food
- at {rate}, inflation is the highest in [decades|twenty years]; [for food|at the grocer's] it is {food}
- [overall|on average] everything is {rate} dearer, [what is|anything] eaten {food}
- [statisticians|officials] [put|set] inflation at {rate}, [housewives|shoppers] at {food}, which is the
  [official|true] figure for food
q witness: {inflation.rate}? I [buy|eat] [no|neither] [televisions|telephones]. I [buy|eat] [eggs|bread], and that is
  {inflation.food}

# shelves
h {shops} shops [run out|sold out]
h Limit of {limit} [a|per] customer
- {shops} shops [reported|had] empty shelves and [set|allowed] a limit of {limit} a customer
- a limit of {limit} [pieces|packets] a customer [applies|is in force] in {shops} shops
- [by|before] noon {shops} shops had [sold out|nothing left], [others|the rest] sold {limit} a head
- {limit} a customer, [signs|notices] [say|read] in {shops} shops
- [bakers|grocers] in {shops} shops [hand out|sell] no more than {limit} to each
- the [shelf|shelves] for capped goods [stood|stayed] empty in {shops} shops; elsewhere it was {limit} a person

# fines
h {fined} shops fined
h {inspectors} inspectors [check|watch] prices
- {inspectors} inspectors [checked|visited] shops and fined {fined}
- {fined} shops have been fined by {inspectors} inspectors
- with {inspectors} inspectors, {office} [found|caught] {fined} shops above the cap
- fines were [handed out|given] to {fined} shops; {inspectors} inspectors are [on the road|out]
- [armed|equipped] with lists, {inspectors} inspectors [went|walked] from door to door, and {fined} doors
  [cost|meant] a fine
- {fined} traders [paid|face] a fine, [the work|after visits] of {inspectors} inspectors
q delegate: The inspector [buys|bought] his [bread|eggs] from me. [Then|Afterwards] he [fined|fines] me for the
  [price|change]

# mills
h Mills [lose|run] at {loss} loss
h {mills} mills [threaten|plan] to stop
- {mills} mills <said> that they were working at a loss of {loss}
- at capped prices {mills} mills lose {loss} on each [sack|tonne]
- {mills} [producers|mills] [threaten|may have] to stop, since they lose {loss}
- a loss of {loss} is what {mills} mills [complain|speak] of
- [for|to] {mills} mills the cap means [minus|a loss of] {loss}, by their own figures
- {mills} mills [asked|wrote] for help and [gave|put] their loss at {loss}

# subsidy
h {sum} to pay for cap
h Subsidy of {sum} for {months} months
- the treasury has set aside {sum} for {months} months
- {sum} is to [compensate|pay] producers for {months} months
- for {months} months a subsidy of {sum} is [planned|in the budget]
- the cap [costs|will cost] the state {sum} in {months} months
- [paid|financed] by {sum} from the reserve, the cap can [hold|last] {months} months
- {months} months and {sum}: [that is|so far goes] the [money|reserve] for the cap
q expert: The price you [see|pay] is capped. The {subsidy.sum} you do not [see|feel] is the [rest|other half] of it

# wages
h {meals} free meals a day
h Wages [up|rise] only {wage}
- wages rose by {wage}, and kitchens [serve|give out] {meals} free meals a day
- {meals} free meals are [served|ladled out] [daily|every day]; pay went up {wage}
- [church|charity] kitchens [count|speak of] {meals} meals a day. ^Wages [grew|rose] {wage}
- with wages up {wage}, {meals} people a day [eat|queue] at free kitchens
- pay [lags|stays] behind at {wage}, as {meals} meals a day in free kitchens [show|testify]
- {meals} [plates|bowls] a day [leave|cross] the counters of free kitchens, while pay [gained|rose] {wage}
"""
