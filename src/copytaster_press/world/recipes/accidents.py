"""Recipes of accidents: ships, mines, railways, dams, spills."""

RECIPES = """
kind ferry_accident
title {ship} aground off {place}
where island town
bodies ship=ship company=ferryline inquirer=safetyboard union=seafarers rescuers=coastguard
people minister=transport minister|critic=opposition transport spokeswoman|expert=naval architect|chief=chief executive|mayor=harbour master|delegate=union delegate
fact grounding hour=clock:4-22 aboard=count:41-380 weather=phrase:fog/a cross swell/driving sleet/a strong ebb tide/flat calm
fact rescue saved=count:30-340 boats=count:3-14 hours=count:2-9
fact injured hurt=count:6-46 hospital=count:2-12
fact engine fault=phrase:steering gear/port engine/bow thruster/main generator/fuel pump minutes=count:4-35
fact survey surveyed=day:-90--5 defects=count:3-19
fact crew crew=count:9-24 short=count:2-5
fact crossing passengers=count:90-900 weeks=count:2-8
shared corrected inquiry papers promise critic expert earlier union next witness crowd cost

kind dam_fault
title Fault at the {place} dam
where town
bodies company=contractor authority=waterauthority university=university campaign=campaign
people minister=water minister|critic=opposition deputy|expert=hydraulic engineer|chief=dam director|mayor=mayor|delegate=chair of the valley council
fact alarm hour=clock:4-22 sensors=count:2-9 total=count:30-96
fact drawdown metres=metres:2-9 gates=count:2-6 volume=count:9-70
fact warning villages=count:2-9 residents=count:300-9000
fact seepage litres=count:12-240 wall=phrase:the left abutment/the drainage gallery/the foot of the wall/the old spillway
fact divers dive=day:1-5 team=count:4-16
fact renewal sum=money:8-140 fitted=year:2003-2013
fact supply share=percent:12-55 reserve=count:9-60
shared corrected inquiry papers promise critic expert earlier next witness crowd cost petition

kind mine_accident
title Roof fall at the {place} mine
where town
bodies company=mining inquirer=safetyboard union=miners rescuers=university
people minister=labour minister|critic=opposition labour spokesman|expert=rock mechanics lecturer|chief=mine manager|mayor=mayor|delegate=safety delegate
fact fall hour=clock:4-22 trapped=count:7-19 depth=count:180-940 what=phrase:a roof fall/an inrush of water/a belt fire/a collapsed gallery
fact rescue drilled=count:40-300 teams=count:3-9 hours=count:11-70
fact contact knocks=day:1-3 alive=count:2-12
fact brought_up up=count:2-12 dead=count:2-4
fact gas reading=percent:2-6 stops=count:3-14
fact output tonnes=count:200-4000 jobs=count:140-1900
fact fines fined=count:2-7 sum=money:1-9
shared corrected inquiry papers promise critic expert earlier union next witness crowd fund

kind rail_failure
title Signal failure at {place}
where town capital
bodies company=railway inquirer=safetyboard union=transport_union regulator=audit
people minister=transport minister|critic=opposition transport spokesman|expert=signalling engineer|chief=managing director|mayor=mayor|delegate=drivers' delegate
fact failure hour=clock:4-22 trains=count:14-320 what=phrase:a burnt relay/a flooded cable duct/a failed software update/a cracked rail/a power surge
fact stranded passengers=count:600-42000 hours=count:3-14
fact buses buses=count:12-140 queue=count:2-5
fact repair crews=count:4-22 reopen=day:1-9
fact relay built=year:1961-1996 replaced=year:2027-2034
fact punctual share=percent:48-79 late=percent:9-31
fact refunds sum=money:1-14 claims=count:900-30000
shared corrected inquiry papers promise critic expert earlier union next witness petition cost

kind oil_spill
title Oil spill off {place}
where island town
bodies ship=ship company=shipping rescuers=coastguard campaign=campaign inquirer=safetyboard
people minister=environment minister|critic=opposition deputy|expert=marine biologist|chief=fleet director|mayor=mayor|delegate=fishermen's spokesman
fact spill hour=clock:4-22 tonnes=count:60-2400 cause=phrase:a cracked hull plate/a collision with a barge/a broken loading hose/a grounded anchor chain
fact slick length=count:3-40 wind=phrase:north/north-east/south/west/south-west
fact birds birds=count:40-2600 beaches=count:3-17
fact cleanup workers=count:80-1400 booms=count:2-16
fact fishing boats=count:12-260 closed=day:3-40
fact detained crew=count:12-26 flagged=phrase:a flag of convenience/a lapsed certificate/a single hull/a second name
fact bond sum=money:4-90
shared corrected inquiry papers promise critic expert earlier next witness crowd fund petition

kind storm
title Storm over {place}
where town island capital
bodies authority=weather company=power rescuers=coastguard council=council
people minister=interior minister|critic=opposition deputy|expert=meteorologist|chief=grid director|mayor=mayor|delegate=fire brigade captain
fact landfall hour=clock:4-22 gust=count:112-196 name=phrase:Storm Agda/Storm Brannoch/Storm Celeste/Storm Dario/Storm Elspeth/Storm Finlo/Storm Gisela/Storm Hamza
fact blackout homes=count:1800-160000 lines=count:14-320
fact evacuated people=count:140-9800 halls=count:3-26
fact dead dead=count:2-14 missing=count:2-9
fact flood metres=metres:2-5 streets=count:6-60
fact roads roads=count:4-40 bridges=count:2-7
fact rain rain=count:60-340 month=phrase:a usual month/six usual weeks/a whole autumn/the past quarter
shared corrected promise critic expert earlier next witness fund cost inquiry
"""
