"""Recipes of the rest of life: festivals, finals, launches, finds, prisons, forest fires."""

RECIPES = """
kind festival_row
title Row over {festival}
where town capital
bodies festival=festival council=council union=transport_union
people minister=culture minister|critic=opposition councillor|expert=theatre critic|chief=festival director|mayor=mayor|delegate=choir leader
fact ban vote=count:9-17 against=count:3-8 work=phrase:an opera about the fish war/a puppet play/a parade of giant eels/a mass for two brass bands/a silent comedy
fact tickets tickets=count:1200-42000 refund=percent:30-90
fact withdraw acts=count:3-21 stages=count:2-6
fact noise decibels=count:71-104 complaints=count:14-300
fact grant grant=money:1-9 years=count:4-40
fact venue venue=phrase:a herring shed/the old tram depot/a disused quarry/the winter riding hall/a ferry hall seats=count:180-3000
fact programme performances=count:18-140 opening=day:2-30
shared promise critic expert earlier next witness crowd poll petition corrected

kind sports_final
title {club} against {rival}
where capital town
bodies club=club rival=rival league=league
people minister=club president|critic=losing coach|expert=former referee|chief=winning coach|mayor=captain|delegate=goalkeeper
fact score goals=count:2-5 conceded=count:0-1 attendance=count:9000-61000
fact winner minute=count:71-93 how=phrase:a header/a deflected free kick/a penalty/a volley from the edge of the area/a solo run
fact saves saves=count:4-11 posts=count:2-3
fact red minute=count:20-70 booked=count:3-7
fact drought years=count:9-47 finals=count:2-5
fact injury weeks=count:3-20 scorer=count:9-31
fact parade parade=day:1-3 buses=count:2-6
shared expert earlier next witness crowd poll corrected

kind spacecraft_launch
title Launch of {craft}
where town island
bodies craft=craft agency=spaceagency university=university company=contractor
people minister=science minister|critic=opposition science spokesman|expert=astronomer|chief=mission director|mayor=range officer|delegate=flight engineer
fact launch hour=clock:4-22 height=count:310-36000 stages=count:2-4
fact contact minutes=count:14-96 antennas=count:2-5
fact scrub scrubs=count:2-6 reason=phrase:high winds/a fuel leak/a stray fishing boat/a frozen valve/a software alarm
fact payload weight=count:90-4200 instruments=count:3-11
fact mission months=count:9-96 pictures=count:14-300
fact money sum=money:90-1900 over=percent:11-80
fact landing parts=count:2-4 zone=count:40-300
shared neighbours promise critic expert earlier next witness crowd poll cost

kind heritage_find
title Find under {place}
where town island
bodies museum=museum university=university company=builder
people minister=culture minister|critic=opposition councillor|expert=archaeologist|chief=museum director|mayor=mayor|delegate=digger driver
fact find what=phrase:a clinker-built boat/a mosaic floor/a hoard of silver/a painted burial chamber/a wooden causeway age=count:800-3200
fact digger hour=clock:4-22 metres=metres:2-6
fact items items=count:40-2600 crates=count:14-300
fact works delay=count:3-30 site=phrase:a car park/a fish market/a bypass/a block of flats/a sewage works
fact dating rings=count:40-300 sample=count:4-30
fact visitors visitors=count:400-19000 ticket=count:4-14
fact dispute metres=count:40-700 claim=phrase:the landowner/the church/the neighbouring parish/the state/two museums
shared promise critic expert earlier next witness poll petition cost corrected

kind prison_unrest
title Unrest at {place} prison
where town
bodies prisons=prisons union=guards_union rights=rights
people minister=justice minister|critic=opposition justice spokeswoman|expert=criminologist|chief=prison governor|mayor=mayor|delegate=guild secretary
fact riot hour=clock:4-22 inmates=count:40-600 wing=phrase:the east wing/the remand block/the laundry/the old kitchen block/the roof
fact hostages hostages=count:2-7 hours=count:5-40
fact injured hurt=count:4-40 serious=count:2-6
fact crowding held=count:420-1900 places=count:210-410
fact demands points=count:4-14 food=phrase:hot meals/visiting hours/heating/medical care/longer yard time
fact transfer moved=count:40-400 prisons=count:2-6
fact vacancies posts=count:14-190 overtime=percent:12-60
shared corrected inquiry promise critic expert earlier union next witness crowd cost

kind wildfire
title Forest fire above {place}
where town island
bodies forestry=forestry rescuers=council company=power
people minister=interior minister|critic=opposition deputy|expert=fire ecologist|chief=fire chief|mayor=mayor|delegate=volunteers' captain
fact fire hour=clock:4-22 hectares=count:90-14000 cause=phrase:a spark from a mower/a fallen power line/lightning/a camp stove/a stubble fire
fact evacuated people=count:120-7000 buses=count:4-40
fact crews crews=count:90-1600 aircraft=count:2-14
fact houses houses=count:4-160 barns=count:3-60
fact wind gust=count:40-98 degrees=count:33-44
fact contained share=percent:20-90 line=count:3-40
fact drought days=count:31-140 rain=count:4-30
shared corrected inquiry promise critic expert earlier next witness fund cost crowd
"""
