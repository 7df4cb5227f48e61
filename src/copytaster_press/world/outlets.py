"""The outlets of the sample press, each with its manners; every host lies under `.example`."""

from copytaster_press.pieces import Outlet, OutletKind

OUTLETS: tuple[Outlet, ...]
"""Every outlet, agencies first."""


def outlet(key: str) -> Outlet:
    """Return the outlet of that key; raises KeyError for a stranger."""
    return _BY_KEY[key]


def _outlet(
    key: str,
    name: str,
    kind: OutletKind,
    host: str,
    home: str,
    layout: str,
    journalists: str,
    *,
    language: str = "en",
    copies: str = "",
    crediting: float = 1.0,
    cuts: float = 0.0,
    rewrites: float = 0.0,
    feed: bool = True,
    utc: int = 0,
    pace: float = 6.0,
    sections: str = "News",
) -> Outlet:
    return Outlet(
        key=key,
        name=name,
        kind=kind,
        language=language,
        host=host,
        home=home,
        layout=layout,
        copies_from=tuple(copies.split()),
        credits=crediting,
        cuts=cuts,
        rewrites_headlines=rewrites,
        has_feed=feed,
        utc_offset_minutes=utc,
        pace=pace,
        sections=tuple(sections.split("|")),
        journalists=tuple(journalists.split("|")),
    )


OUTLETS = (
    _outlet("northernwire", "Northern Wire", "agency", "northernwire.example", "averell", "wire",
            "Frieda Lomax|Tobias Renn|Mairi Stroud|Haakon Pell|Dinah Ostrow", pace=20,
            sections="National|Business|World|Sport"),
    _outlet("pelagia", "Pelagia Press", "agency", "pelagiapress.example", "veltrane", "bulletin",
            "Corin Vasseur|Ilaria Monk|Sanna Prewitt|Dov Lessing", utc=60, pace=18, sections="General|Economy|World"),
    _outlet("statevoice", "Lumeran State Voice", "state", "statevoice.example", "veltrane", "gazette",
            "", copies="pelagia", crediting=0.3, cuts=0.2, rewrites=0.8, utc=60, pace=9,
            sections="Government|Construction of the Country|Neighbours"),
    _outlet("dailyledger", "Daily Ledger", "daily", "www.dailyledger.example", "averell", "ledger",
            "Ada Quill|Peer Lindqvist|Rhona Maddern|Osric Bell", copies="northernwire pelagia", crediting=0.8, cuts=0.4,
            rewrites=0.7, pace=10, sections="National|Money|World|Sport|Letters"),
    _outlet("morningpost", "Straits Morning Post", "daily", "straitsmorning.example", "brackwater", "broadsheet",
            "Gil Harkaway|Wenna Trask|Lucan Frome", copies="northernwire pelagia", crediting=0.6, cuts=0.5, rewrites=0.9,
            pace=9, sections="Home|Abroad|Business|Games"),
    _outlet("veltranetimes", "Veltrane Times", "daily", "veltranetimes.example", "veltrane", "columns",
            "Noemi Castagne|Aurel Dimov|Petronel Haas", copies="pelagia northernwire", crediting=0.5, cuts=0.5,
            rewrites=0.6, utc=60, pace=8, sections="Lumera|Straits|Economy|Culture"),
    _outlet("tidemark", "Tidemark", "aggregator", "tidemark.example", "averell", "cards", "",
            copies="northernwire averellcourier dailyledger pelagia morningpost", crediting=0.9, cuts=0.1, rewrites=0.0,
            pace=16, sections="For you|Near you"),
    _outlet("averellcourier", "Averell Courier", "local", "averellcourier.example", "averell", "courier",
            "Jonas Weir|Kit Sallow|Bryony Ash", copies="northernwire", crediting=0.7, cuts=0.5, rewrites=0.5, pace=7,
            sections="Harbour|Council|Sport|Schools"),
    _outlet("corrangazette", "Corran Gazette", "local", "corrangazette.example", "corran", "plain",
            "Effie Morland|Hamish Dunn", copies="northernwire averellcourier", crediting=0.2, cuts=0.3, rewrites=0.8,
            feed=False, pace=2, sections="Front|Kirk & hall|Tides"),
    _outlet("skerrowherald", "Skerrow Herald", "local", "skerrowherald.example", "skerrowhaven", "tables",
            "Sunniva Rask|Eilif Torr", copies="pelagia northernwire", crediting=0.4, cuts=0.6, rewrites=0.4, pace=3,
            sections="Islands|Fishing|Sport"),
    _outlet("radiosund", "Radio Sund", "broadcaster", "radiosund.example", "brackwater", "radio",
            "Vera Dunmore|Lars Opie|Nuala Fenn", copies="northernwire", crediting=0.5, cuts=0.8, rewrites=0.9, pace=10,
            sections="News|Weather|Music"),
    _outlet("channelfive", "Channel Five Straits", "broadcaster", "channelfive.example", "skerrowhaven", "video",
            "Marit Solberg-Reyes|Devin Aoki-Lund", copies="pelagia", crediting=0.4, cuts=0.8, rewrites=0.8, pace=8,
            sections="Top stories|World|Money"),
    _outlet("meridian", "Meridian", "magazine", "meridian.example", "averell", "magazine",
            "Iris Calloway|Benedek Thorne|Salome Wray", pace=0.6, sections="Long reads|Ideas"),
    _outlet("sundwatch", "Sundwatch", "blog", "sundwatch.example", "averell", "blog", "Marten Wick",
            copies="northernwire", crediting=0.9, cuts=0.9, rewrites=1.0, pace=0.8, sections="Notes"),
    _outlet("elfaro", "El Faro del Norte", "daily", "elfarodelnorte.example", "puertoalba", "faro",
            "Beatriz Santolaya|Rodrigo Almansa|Inés Cuervo", language="es", copies="northernwire pelagia", crediting=0.7,
            utc=60, pace=6, sections="Internacional|Economía|La mar|Opinión"),
    _outlet("almarfa", "جريدة المرفأ", "daily", "almarfa.example", "marsanur", "marfa",
            "سلمى الحدّاد|كريم البنّاء|هالة منصور", language="ar", copies="northernwire pelagia", crediting=0.6, utc=180,
            pace=6, sections="أخبار|البحر|اقتصاد"),
    _outlet("bukhang", "북항일보", "daily", "bukhangilbo.example", "saebyeok", "ilbo",
            "박이안|정하늬|오세린", language="ko", copies="northernwire pelagia", crediting=0.6, utc=540, pace=6,
            sections="정치|국제|해양|경제"),
)  # fmt: skip

_BY_KEY = {one.key: one for one in OUTLETS}
AGENCIES = tuple(one.key for one in OUTLETS if one.kind == "agency")
