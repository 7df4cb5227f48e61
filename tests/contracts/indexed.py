"""Entries for a search index, short to write down, and which of them a search finds."""

from datetime import UTC, datetime, timedelta

from copytaster.finding.query import parse
from copytaster.model.ids import ArticleId, SourceId, StoryId
from copytaster.model.search import IndexEntry, Order
from copytaster.ports import SearchIndex

NOON = datetime(2024, 3, 10, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def entry(
    name: str,
    headline: str = "A quiet day in Orvale",
    body: str = "Nothing of note came over the wire.",
    *,
    deck: str = "",
    names: str = "",
    publisher: str = "Averell Courier",
    agency: str = "",
    language: str = "en",
    at: datetime = NOON,
    topics: tuple[str, ...] = (),
    sources: tuple[str, ...] = (),
    story: str = "51",
    filed: int = 1,
) -> IndexEntry:
    """Return an entry; `name` is its id."""
    return IndexEntry(
        id=ArticleId(name),
        story=StoryId(story),
        headline=headline,
        deck=deck,
        body=body,
        names=names,
        publisher=publisher,
        agency=agency,
        language=language,
        at=at,
        topics=topics,
        sources=tuple(SourceId(source) for source in sources),
        filed=filed,
    )


def found(
    index: SearchIndex, asked: str, order: Order = Order.RELEVANCE, limit: int = 50, offset: int = 0
) -> list[str]:
    """Return the ids that a search finds, in order; the total is checked against them where all fit."""
    page = index.find(parse(asked), order=order, limit=limit, offset=offset)
    assert page.total >= len(page.hits)
    if not offset and len(page.hits) < limit:
        assert page.total == len(page.hits)
    return [hit.article for hit in page.hits]


SHELF = (
    entry(
        "a0",
        "Ferry bow door fails off Hollin",
        "The bow door of the Hollin ferry failed on Sunday. Pilots, who had warned of its hinge, towed it in.\n"
        "Minister Samir Al-Nashif told the U.N. shipping office that Ukr\u0430ine had lent a tug.",
        deck="A tow in heavy seas",
        names="Samir Al-Nashif\nHollin",
        publisher="Averell Courier",
        agency="Northwire",
        at=NOON,
        topics=("hollin", "ferrysafety"),
        sources=("0a", "0b"),
    ),
    entry(
        "b0",
        "Łódź bakers open the door",
        "A baker with a bow tie opened his door at dawn. Straße und Café, he said; hinges squeaked.",
        publisher="The Daily Ledger",
        at=NOON - 2 * DAY,
        topics=("bakers",),
        story="52",
    ),
    entry(
        "c0",
        "홀린 항구 여객선 소식",
        "홀린 항구에서 여객선이 멈췄다. 항만청은 조사를 시작했다.",
        publisher="한빛 신문",
        language="ko",
        at=NOON - DAY,
        topics=("hollin",),
        story="53",
    ),
    entry(
        "d0",
        "霍林港渡轮停航",
        "霍林港的渡轮周日停航。东京的记者说，ﾌｪﾘｰ也停了。",
        publisher="晨港报",
        language="zh",
        at=NOON - 40 * DAY,
        story="54",
    ),
    entry(
        "e0",
        "توقف العبّارة في هولين",
        "قال الوزير أحمد إنَّ العبّارة توقفت، ثم عادت القاطرة إلى الميناء.",
        publisher="مرفأ اليوم",
        language="ar",
        at=NOON - 400 * DAY,
        story="55",
    ),
)
"""Five articles of a small fictional press, in four languages."""
