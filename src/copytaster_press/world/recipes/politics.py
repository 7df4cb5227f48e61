"""Recipes of politics and the law: votes, elections, talks, courts, inquiries, borders."""

RECIPES = """
kind budget_vote
title Budget vote in {country}
where capital
bodies parliament=parliament treasury=treasury party=opposition_party audit=audit union=teachers
people minister=finance minister|critic=opposition leader|expert=economist|chief=budget committee chair|mayor=mayor|delegate=rebel deputy
fact vote yes=count:52-98 no=count:31-51 hour=clock:9-22
fact deficit gap=percent:2-7 year=year:2027-2030
fact tax rate=percent:2-9 levy=phrase:a fuel levy/a hotel tax/a levy on second homes/a tax on sugar/a harbour duty
fact cuts sum=money:40-900 area=phrase:road building/the theatres/defence orders/regional airports/the post office
fact rebels rebels=count:2-11 abstained=count:2-9
fact pensions rise=percent:2-6 pensioners=count:90000-900000
fact debate hours=count:7-26 amendments=count:40-600
shared promise critic expert earlier union next crowd poll papers petition

kind by_election
title By-election in {place}
where town island
bodies party=government_party rival=opposition_party commission=commission
people minister=party chairwoman|critic=losing candidate|expert=political scientist|chief=returning officer|mayor=former mayor|delegate=winning candidate
fact result votes=count:4200-19800 majority=count:46-3900
fact turnout share=percent:31-68 fell=percent:3-19
fact vacancy since=count:2-9 reason=phrase:the death of the sitting member/a resignation over expenses/a move to the courts/an appointment abroad
fact recount recount=count:2-4 spoilt=count:60-900
fact issue topic=phrase:the hospital road/the fish quota/rents/the closed railway/the new quarry doors=count:900-9000
fact balance seats=count:2-5 total=count:81-140
fact posters complaints=count:3-60 fine=count:200-9000
shared corrected promise critic expert earlier next witness crowd poll

kind treaty_talks
title Talks over the {place} waters
where island town
bodies foreign=foreign coastguard=coastguard university=university union=seafarers
people minister=foreign minister|critic=opposition foreign affairs spokesman|expert=professor of maritime law|chief=chief negotiator|mayor=mayor|delegate=envoy
fact round round=count:3-19 days=count:2-6
fact line miles=count:6-48 banks=count:2-7
fact quota tonnes=count:900-42000 share=percent:22-61
fact walkout hour=clock:9-22 minutes=count:12-90
fact text pages=count:9-120 brackets=count:3-40
fact patrols vessels=count:2-9 stopped=count:3-29
fact deadline until=day:9-90 years=count:2-12
shared neighbours promise critic expert earlier next witness poll papers union

kind corruption_inquiry
title Inquiry into {company} contracts
where capital town
bodies company=builder prosecutor=prosecutor audit=audit party=government_party
people minister=public works minister|critic=opposition deputy|expert=anti-corruption researcher|chief=company chairman|mayor=mayor|delegate=defence lawyer
fact raids hour=clock:9-22 offices=count:4-22 officers=count:30-260
fact arrests held=count:4-11 charged=count:2-3
fact bribes sum=money:2-60 contracts=count:3-31
fact flat metres=count:90-380 worth=money:1-9
fact denial letters=count:2-9 years=count:4-17
fact witness_box recorded=count:11-90 calls=count:40-900
fact frozen accounts=count:4-36 sum=money:3-80
shared corrected promise critic expert earlier next crowd poll papers petition shares

kind court_ruling
title Ruling on {company}
where town capital
bodies court=court company=developer campaign=campaign council=council
people minister=justice minister|critic=residents' lawyer|expert=professor of law|chief=company spokesman|mayor=mayor|delegate=lead plaintiff
fact ruling judges=count:3-9 against=count:2-4
fact damages sum=money:2-90 families=count:14-400
fact ground clause=count:4-31 reason=phrase:a public hearing was skipped/a survey was out of date/a notice was never posted/two signatures were missing
fact stay until=day:20-120 site=count:3-90
fact appeal weeks=count:2-8 fees=money:1-4
fact years years=count:3-14 hearings=count:5-60
fact costs pages=count:60-400 hour=clock:9-22
shared corrected promise critic expert earlier next witness crowd petition shares

kind border_incident
title Shots at the {place} crossing
where town
bodies guard=borderguard foreign=foreign rights=rights
people minister=defence minister|critic=opposition deputy|expert=security analyst|chief=border commander|mayor=mayor|delegate=ambassador
fact shots hour=clock:4-22 shots=count:3-40 what=phrase:a patrol/a survey party/a lorry convoy/two herdsmen/a drone crew
fact wounded hurt=count:4-9 flown=count:2-3
fact closed lorries=count:40-900 length=count:3-22
fact claim metres=count:40-900 map=year:1911-1958
fact talks general=count:2-6 hours=count:2-9
fact observers observers=count:4-40 days=count:5-30
fact villages villages=count:2-8 people=count:120-4000
shared neighbours corrected inquiry promise critic expert earlier next witness crowd

kind rights_report
title Report on {place} detention
where town capital
bodies rights=rights prisons=prisons foreign=foreign
people minister=justice minister|critic=opposition rights spokeswoman|expert=lecturer in criminology|chief=report author|mayor=ombudsman|delegate=former inmate
fact findings cases=count:14-190 interviews=count:40-320
fact cells days=count:9-90 square=count:3-9
fact minors minors=count:4-40 youngest=count:13-16
fact access refused=count:2-9 visits=count:3-14
fact answer pages=count:7-60 hour=clock:9-22
fact lawyers lawyers=count:3-30 waited=count:11-80
fact rank rank=count:31-140 fell=count:3-22
shared neighbours promise critic expert earlier next witness crowd poll papers petition
"""
