"""Facts that many kinds of affairs share: inquiries, costs, critics, witnesses, what happens next."""

SHARED = """
fact corrected first=count:11-60 second=count:3-10
fact inquiry members=count:3-9 report=day:25-140
fact papers pages=count:12-460 warnings=count:2-9
fact promise weeks=count:2-9 calls=count:2-7
fact critic questions=count:3-21
fact expert cases=count:3-40 years=count:4-30
fact earlier then=year:1978-2012 years=count:2-6
fact union members=count:210-9400
fact next next=day:2-24 hour=clock:9-15
fact witness minutes=count:5-90
fact crowd crowd=count:60-4800
fact cost cost=money:3-420
fact fund fund=money:2-60 households=count:24-1900
fact petition signatures=count:1200-48000 days=count:2-14
fact poll share=percent:51-79 asked=count:800-2400
fact shares fell=percent:3-26
fact neighbours offer=count:2-12
"""
