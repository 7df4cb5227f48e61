"""Recipes of work and money: strikes, banks, prices, data, crops, schools."""

RECIPES = """
kind strike
title Strike at {company}
where capital town
bodies company=transit union=transport_union council=council
people minister=labour minister|critic=opposition labour spokeswoman|expert=labour historian|chief=personnel director|mayor=mayor|delegate=strike leader
fact walkout hour=clock:9-22 strikers=count:240-9000 routes=count:9-90
fact demand pay=percent:6-18 offer=percent:2-5
fact ballot share=percent:71-97 voted=count:190-8000
fact rota hours=count:9-14 breaks=count:11-25
fact losses sum=money:1-12 riders=count:9000-600000
fact talks rounds=count:3-14 night=count:6-19
fact stoppage days=count:2-12 resume=day:2-12
shared promise critic expert earlier next witness crowd poll petition corrected

kind bank_failure
title Collapse of {company}
where capital town
bodies company=bank centralbank=centralbank treasury=treasury prosecutor=prosecutor
people minister=finance minister|critic=opposition finance spokesman|expert=banking lecturer|chief=bank chairman|mayor=mayor|delegate=savers' spokeswoman
fact closed hour=clock:4-22 branches=count:7-64 savers=count:9000-240000
fact hole sum=money:60-2400 loans=count:3-19
fact guarantee limit=count:20000-90000 days=count:7-30
fact queue queue=count:90-2600 withdrawn=money:9-300
fact bonus bonus=money:1-9 months=count:2-9
fact buyer bidders=count:2-5 jobs=count:140-2200
fact rating notches=count:2-5 warned=count:3-14
shared corrected inquiry promise critic expert earlier next witness crowd fund papers

kind price_cap
title Price cap in {country}
where capital town
bodies office=priceoffice company=retail treasury=treasury union=growers
people minister=economy minister|critic=opposition economy spokesman|expert=economist|chief=chain spokeswoman|mayor=market superintendent|delegate=shopkeepers' president
fact cap goods=count:9-46 until=day:30-180 what=phrase:bread and milk/heating oil/cooking oil and rice/bus fares/flour and eggs
fact inflation rate=percent:4-19 food=percent:9-34
fact shelves shops=count:12-300 limit=count:2-6
fact fines inspectors=count:20-300 fined=count:9-140
fact mills mills=count:3-11 loss=percent:4-17
fact subsidy sum=money:20-600 months=count:3-12
fact wages wage=percent:2-5 meals=count:400-9000
shared promise critic expert earlier next witness crowd poll union petition shares

kind data_leak
title Data leak at {company}
where capital town
bodies company=data regulator=regulator prosecutor=prosecutor
people minister=digital affairs minister|critic=opposition deputy|expert=security researcher|chief=chief executive|mayor=consumer advocate|delegate=staff representative
fact leak records=count:41000-2900000 kinds=phrase:addresses and policy numbers/medical notes/scanned identity cards/bank details
fact found found=day:-40--3 open=count:9-400
fact hole door=phrase:a forgotten test server/a shared password/a misaddressed backup/a supplier's laptop/an unlocked archive weeks=count:3-60
fact letters letters=count:9000-900000 helpline=count:20-300
fact ransom sum=money:1-14 hours=count:24-96
fact fine fine=money:2-40 share=percent:2-4
fact staff staff=count:3-16 audits=count:2-7
shared corrected inquiry promise critic expert earlier next witness poll petition shares papers

kind crop_blight
title Blight in the {place} fields
where town
bodies board=farmboard union=growers university=university
people minister=agriculture minister|critic=opposition farm spokesman|expert=plant pathologist|chief=board chairman|mayor=mayor|delegate=growers' president
fact blight farms=count:24-900 crop=phrase:barley/potato/olive/rice/cabbage/apple district=count:2-7
fact spread hectares=count:400-42000 weekly=percent:11-60
fact quarantine radius=count:3-30 lorries=count:4-60
fact burning burnt=count:60-9000 compensation=count:200-2400
fact seed imported=count:90-4000 tests=count:14-220
fact harvest loss=percent:11-62 tonnes=count:3000-240000
fact variety variety=phrase:an old short-stemmed variety/a wild relative/a farm-saved strain/a forgotten landrace plots=count:4-40
shared corrected promise critic expert earlier next witness fund union poll

kind school_closures
title School closures around {place}
where town island
bodies council=council union=teachers university=university
people minister=education minister|critic=opposition education spokeswoman|expert=demographer|chief=schools director|mayor=mayor|delegate=parents' spokesman
fact closures schools=count:3-19 pupils=count:90-2400
fact rolls rolls=percent:14-52 desks=count:200-4000
fact buses minutes=count:35-85 routes=count:4-22
fact roof repairs=money:2-40 roofs=count:2-3
fact vote yes=count:9-21 no=count:4-8
fact teachers posts=count:12-240 move=day:30-150
fact founded founded=year:1841-1931 former=count:300-4000
shared promise critic expert earlier next witness crowd poll petition union corrected
"""
