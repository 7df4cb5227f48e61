"""The forty hand-made affairs, many of them in threads that go on for years."""

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Handmade:
    """One hand-made affair; people, bodies and slots that it does not name are drawn."""

    key: str
    kind: str
    thread: str | None
    country: str
    place: str
    begins: datetime
    title: str
    people: dict[str, str]
    bodies: dict[str, str]
    slots: dict[str, str]


# key | kind | thread | country | place | begins (UTC) | title | role=person,... | role=stem,... | fact.slot=value,...
_TABLE = """
corran-fare-strike|strike|corran-crossing|averland|averell|2014-11-10 05:30|Crews strike on the Corran crossing|delegate=tam-oddie|company=Corran Sound|walkout.strikers=240
corran-engine-fire|ferry_accident|corran-crossing|averland|corran|2016-02-19 19:10|Engine failure on the Corran Lass|inquirer=nadir-al-sayegh,delegate=tam-oddie,expert=sergei-tarasenko|ship=Corran Lass,company=Corran Sound|engine.fault=port engine
corran-contract|court_ruling|corran-crossing|averland|averell|2019-05-14 09:30|Court clears the Corran ferry contract|critic=orla-fenwick|company=Northern Isles|years.years=4
corran-maid-aground|ferry_accident|corran-crossing|averland|corran|2022-10-06 06:40|The Corran Maid aground|minister=ilse-marrack,delegate=tam-oddie,expert=sergei-tarasenko,chief=harald-brandvik|ship=Corran Maid,company=Corran Sound|engine.fault=steering gear
corran-crew-strike|strike|corran-crossing|averland|averell|2024-07-02 04:50|Deckhands walk out at Corran Sound|delegate=tam-oddie,chief=harald-brandvik,mayor=astrid-vey|company=Corran Sound|ballot.share=91
corran-lass-cracks|ferry_accident|corran-crossing|averland|corran|2026-11-18 17:30|The Corran Lass taken in tow|minister=ilse-marrack,expert=seo-han-gyeol,delegate=tam-oddie,chief=harald-brandvik|ship=Corran Lass,company=Corran Sound|engine.fault=bow thruster
hollin-seepage|dam_fault|hollin-dam|averland|hollin|2015-04-21 07:00|Seepage at the Hollin dam|expert=sergei-tarasenko|company=Askholm|seepage.wall=the old spillway
hollin-gates|dam_fault|hollin-dam|averland|hollin|2021-12-03 22:10|Spillway gates stick at Hollin|chief=petra-lund|company=Askholm|drawdown.gates=3
hollin-sensors|dam_fault|hollin-dam|averland|hollin|2026-11-14 06:20|Sensors disagree at the Hollin dam|chief=petra-lund,expert=sergei-tarasenko|company=Askholm|alarm.sensors=3,alarm.total=48
fish-talks-1|treaty_talks|fish-war|skerrow|hvalsund|2015-03-09 10:00|First round on the Hvalsund banks|expert=orla-fenwick||round.round=3
fish-shots|border_incident|fish-war|skerrow|tofte|2017-06-27 03:30|Warning shots off Tofte||guard=|shots.what=a survey party
fish-talks-2|treaty_talks|fish-war|skerrow|hvalsund|2018-09-17 10:00|Talks over Hvalsund resume|||walkout.minutes=45
fish-quota-vote|by_election|fish-war|skerrow|tofte|2020-05-29 22:00|Fish quota decides the Tofte vote|||issue.topic=the fish quota
fish-talks-3|treaty_talks|fish-war|skerrow|hvalsund|2025-10-06 10:00|A text for the Hvalsund waters|||text.pages=41
tramway-raids|corruption_inquiry|veltrane-tram|lumera|veltrane|2016-01-13 05:40|Raids over the Veltrane tramway||company=Orvek|bribes.contracts=14
tramway-ruling|court_ruling|veltrane-tram|lumera|veltrane|2018-11-21 11:00|Judges void the tramway land deal||company=Orvek|ruling.judges=5
tramway-failure|rail_failure|veltrane-tram|lumera|veltrane|2023-02-08 07:20|Signals fail on the Veltrane line||company=Orvek|failure.what=a flooded cable duct
lumera-budget-15|budget_vote|lumera-budget|lumera|veltrane|2015-12-16 20:30|Lumera passes a lean budget|critic=viktor-aldan,expert=yevgenia-prokosh||vote.yes=54
lumera-budget-22|budget_vote|lumera-budget|lumera|veltrane|2022-12-14 21:00|Harbour duty splits the Lumeran Assembly|critic=viktor-aldan,expert=yevgenia-prokosh||tax.levy=a harbour duty
sellin-riot|prison_unrest|sellin-prison|lumera|sellin|2017-08-11 18:20|Inmates hold the roof at Sellin|||riot.wing=the roof
sellin-report|rights_report|sellin-prison|lumera|sellin|2018-03-06 09:00|Report on cells at Sellin|||cells.days=31
sellin-riot-2|prison_unrest|sellin-prison|lumera|sellin|2024-01-27 19:00|Unrest again at Sellin|minister=dragana-sel||riot.wing=the remand block
savings-collapse|bank_failure|tramontana-bank|vereda|puertoalba|2016-09-19 06:00|Tramontana Savings Bank closes||company=Tramontana|guarantee.limit=50000
savings-inquiry|corruption_inquiry|tramontana-bank|vereda|puertoalba|2017-10-04 06:10|Inquiry reaches the Tramontana board|critic=nuria-castaneda||bribes.sum=24
savings-ruling|court_ruling|tramontana-bank|vereda|puertoalba|2023-06-15 10:00|Savers win in the Tramontana case|critic=ramiro-paz|company=Tramontana|damages.families=380
qasrim-price-cap|price_cap|qasrim-bread|qasrim|marsanur|2018-07-01 08:00|Qasrim caps the price of bread||company=Hilal|cap.what=bread and milk
qasrim-blight|crop_blight|qasrim-bread|qasrim|wadihareer|2021-03-22 08:30|Blight in the Wadi Hareer barley|expert=omar-al-rashidi||blight.crop=barley
qasrim-spill|oil_spill||qasrim|bahara|2019-11-30 02:15|Tanker leaks off Bahara||ship=Bahri Seven,company=Jazira|spill.tonnes=900
lantern-first|spacecraft_launch|lantern|bukhae|haemaru|2016-04-28 01:40|First Lantern reaches orbit|expert=paik-so-wol|craft=Lantern|launch.stages=2
lantern-scrubbed|spacecraft_launch|lantern|bukhae|haemaru|2020-10-12 03:00|Lantern waits for the wind|expert=paik-so-wol|craft=Lantern|scrub.scrubs=4
lantern-moon|spacecraft_launch|lantern|bukhae|haemaru|2026-05-19 21:50|Lantern leaves for the moon|expert=paik-so-wol|craft=Lantern|mission.months=9
solseom-schools|school_closures||bukhae|baramgol|2019-02-20 09:00|Last schools of the Baramgol valley|||closures.schools=4
mutual-leak|data_leak||bukhae|saebyeok|2022-04-11 12:00|Customer files of a mutual on the open net||company=Onnuri|hole.door=a forgotten test server
karvenya-mine|mine_accident||lumera|karvina|2020-02-03 04:30|Roof fall at the Karvenya mine||company=Kalvar|fall.trapped=11
miraflor-fire|wildfire||vereda|miraflor|2023-08-05 14:10|Fire above Miraflor|minister=benito-arzuaga||fire.cause=a stubble fire
storm-brannoch|storm||averland|brackwater|2020-01-09 16:00|Storm Brannoch over Brackwater|mayor=petra-lund||landfall.name=Storm Brannoch
puppet-row|festival_row||averland|dunmallet|2024-06-18 17:00|Row over a puppet play||festival=Kelda|ban.work=a puppet play
cup-final|sports_final||averland|averell|2025-05-31 19:45|Storrow Rovers win the cup||club=Storrow,rival=Thornaby|winner.minute=88
bog-boat|heritage_find||averland|nethermoor|2021-09-07 08:20|A boat under the bypass|||find.what=a clinker-built boat,works.site=a bypass
relay-room|rail_failure||averland|tarn|2026-09-14 07:05|Trains stop at Tarn|minister=ilse-marrack|company=Westray|failure.what=a burnt relay
"""


def _pairs(text: str) -> dict[str, str]:
    pairs = (entry.partition("=") for entry in text.split(",") if entry)
    return {name: value for name, _, value in pairs if value}


def _read(line: str) -> Handmade:
    key, kind, thread, country, place, begins, title, people, bodies, slots = line.split("|")
    return Handmade(
        key=key,
        kind=kind,
        thread=thread or None,
        country=country,
        place=place,
        begins=datetime.strptime(begins, "%Y-%m-%d %H:%M").replace(tzinfo=UTC),
        title=title,
        people=_pairs(people),
        bodies=_pairs(bodies),
        slots=_pairs(slots),
    )


HANDMADE = tuple(map(_read, _TABLE.strip().splitlines()))
