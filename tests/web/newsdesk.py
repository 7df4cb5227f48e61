"""A newsroom in memory for the screens' tests, with a small fictional press."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from copytaster.adapters.memory import CannedFetcher, FixedClock, MemoryCaptures, MemoryIndex, MemoryRecord, NoMeter
from copytaster.adapters.memory.rules import MemoryRules
from copytaster.adapters.runners.inline import InlineRunner
from copytaster.model.annotations import Annotations, Tag, TagKind
from copytaster.model.article import Article, FieldSource, Paragraph, ParagraphKind, Photo, When
from copytaster.model.capture import Capture
from copytaster.model.filing import Filing
from copytaster.model.ids import ArticleId, SourceId, StoryId, article_id, capture_id, source_id, story_id
from copytaster.model.page import ForeignComment
from copytaster.model.source import Look, Source, SourceKind, SourceState
from copytaster.model.span import Span
from copytaster.model.story import Likeness, Placement
from copytaster.text.words import tag_key
from copytaster.workflows.follow_journal import follow
from copytaster.workflows.identify import version_of
from copytaster.workflows.newsroom import Newsroom

NOW = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
COURIER = source_id("https://courier.example/feed")
GAZETTE = source_id("https://gazette.example/feed")
LETTERS = (ForeignComment(author="saltmarsh", text="The doors <i>again</i>.", at="2026-11-22T09:03"),)
NAMES = {
    "Ilse Marrack": TagKind.PERSON,
    "Maritime Safety Board": TagKind.ORGANISATION,
    "Isle of Corran": TagKind.PLACE,
    "Corran Maid": TagKind.NAME,
}


def open_newsroom(clock: FixedClock | None = None, fetcher: CannedFetcher | None = None) -> Newsroom:
    """Return an empty newsroom in memory, at `NOW`."""
    clock = clock or FixedClock(NOW)
    record = MemoryRecord()
    return Newsroom(
        clock=clock,
        captures=MemoryCaptures(),
        archive=record.archive,
        sources=record.sources,
        watches=record.watches,
        habits=record.habits,
        rules=MemoryRules(),
        people=record.people,
        marks=record.marks,
        searches=record.searches,
        jobs=record.jobs,
        index=MemoryIndex(),
        fetcher=fetcher or CannedFetcher(clock),
        runner=InlineRunner(),
        meter=NoMeter(),
        enrichers=(),
    )


def file(
    newsroom: Newsroom,
    article: Article,
    *,
    at: datetime,
    story: StoryId | None = None,
    source: SourceId | None = None,
    tags: Sequence[Tag] | None = None,
    comments: Sequence[ForeignComment] = (),
    pingbacks: Sequence[str] = (),
    read_at: datetime | None = None,
) -> ArticleId:
    """File one article and let the index follow; its address or headline is its identity."""
    identity = article_id(article.publisher or "", article.address or article.headline)
    read_at = read_at or at + timedelta(minutes=5)
    capture = Capture(
        id=capture_id(article.address or "file:x.html", read_at, article.text.encode()),
        address=article.address or "file:x.html",
        captured_at=read_at,
        status=200,
        headers=(("Content-Type", "text/html"),),
        body=article.text.encode(),
        source=source,
    )
    newsroom.captures.keep(capture)
    own_story = story_id(identity)
    newsroom.archive.file(
        Filing(
            id=identity,
            version=version_of(article),
            article=article,
            capture=capture.id,
            source=source,
            read_at=read_at,
            at=at,
            annotations=Annotations(tags=tuple(tags if tags is not None else names_in(article))),
            placement=Placement(story=story or own_story, new=(story or own_story) == own_story, likeness=1.0),
            likeness=Likeness(terms=()),
            comments=tuple(comments),
            pingbacks=tuple(pingbacks),
        )
    )
    follow(newsroom.archive, newsroom.index)
    return identity


def names_in(article: Article) -> tuple[Tag, ...]:
    """The names of our little world that the text mentions, and the hashtags the page gives."""
    found = [_tag(name, kind, article.text) for name, kind in NAMES.items() if name in article.text]
    given = [Tag(key=tag_key(tag), label=tag, kind=TagKind.GIVEN, by="page") for tag in article.tags]
    return tuple(found + given)


def _tag(name: str, kind: TagKind, text: str) -> Tag:
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    spans = tuple(Span(at, at + len(name)) for at in starts)
    return Tag(key=tag_key(name), label=name, kind=kind, spans=spans, by="names/1")


def paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    """Return running text."""
    return tuple(Paragraph(text) for text in texts)


def seed(newsroom: Newsroom) -> dict[str, ArticleId]:
    """File the little press: one story of five articles, and articles that stand alone; return them by a short name."""
    _add_sources(newsroom)
    first = NOW - timedelta(hours=20)
    wire = Article(
        headline="Second ferry had cracked bow doors a week before the link was cut",
        deck="Survey papers record four cracks in the Corran Maid. It kept carrying passengers.",
        bylines=("Ada Quill", "Peer Lindqvist"),
        publisher="Northern Wire",
        agency="Northern Wire",
        host="wire.example",
        address="https://wire.example/ferry?id=1",
        published=When(day=first.date(), at=first),
        language="en",
        category="Transport",
        photos=(
            Photo(
                caption="The Corran Maid at the Averell slipway.",
                credit="Harbour Authority",
                rights="Not for resale",
                address="https://wire.example/maid.jpg",
            ),
        ),
        tags=("ferries",),
        copyright="© Northern Wire 2026",
        sources=(
            FieldSource(field="headline", where="json-ld"),
            FieldSource(field="published", where="meta"),
        ),
        paragraphs=(
            Paragraph(
                "Inspectors found hairline cracks in the bow doors of a second ferry eight days before the whole "
                "link was suspended, according to survey papers seen by Northern Wire."
            ),
            Paragraph(
                "The survey of the Corran Maid records four cracks of up to 23 centimetres along the lower hinge "
                "line. The vessel carried passengers on each of the following seven days."
            ),
            Paragraph("What the minister knew", ParagraphKind.SUBHEAD),
            Paragraph(
                "Transport Minister Ilse Marrack told parliament that she had learned of the first defect “on the "
                "morning we stopped the boats, and not an hour sooner.” Her office did not say whether the second "
                "survey had reached the ministry."
            ),
            Paragraph(
                "The Maritime Safety Board confirmed that the papers were genuine but declined to discuss them "
                "while an inquiry was open. Some 4,100 people live on the Isle of Corran & depend on the link."
            ),
            Paragraph("Repairs would take eleven days.", ParagraphKind.LIST_ITEM),
            Paragraph("A barge carries freight meanwhile.", ParagraphKind.LIST_ITEM),
            Paragraph("“We were told it was a door seal,” said a deckhand.", ParagraphKind.QUOTE),
        ),
    )
    made = {"wire": file(newsroom, wire, at=first, comments=LETTERS, pingbacks=("Sundwatch: The doors again",))}
    story = story_id(made["wire"])
    copy = replace(
        wire,
        publisher="Corran Gazette",
        host="gazette.example",
        address="https://gazette.example/doors",
        headline="Second ferry had cracked doors",
        deck=None,
        category=None,
        paragraphs=wire.paragraphs[:3],
    )
    made["copy"] = file(newsroom, copy, at=first + timedelta(hours=1), story=story, source=GAZETTE)
    own = Article(
        headline="Inquiry into ferry cracks opens with a hearing on 2 December",
        publisher="Averell Courier",
        address="https://courier.example/inquiry",
        language="en",
        published=When(day=NOW.date(), at=NOW - timedelta(hours=2)),
        paragraphs=paragraphs(
            "The panel will call the surveyor who signed the papers and three deck officers.",
            "Ilse Marrack welcomed the hearing. The Corran Maid stays at the slipway.",
        ),
    )
    made["own"] = file(newsroom, own, at=NOW - timedelta(hours=2), story=story, source=COURIER)
    arabic = Article(
        headline="لجنة التحقيق في شقوق العبّارات تعقد أولى جلساتها في ديسمبر",
        deck="تستمع اللجنة إلى المهندس الذي وقّع التقرير.",
        publisher="جريدة المرفأ",
        address="https://marfa.example/1",
        language="ar",
        published=When(day=NOW.date(), at=NOW - timedelta(hours=3)),
        photos=(Photo(caption="العبّارة عند رصيف أفيريل.", credit="سلطة الميناء"),),
        paragraphs=paragraphs(
            "أعلنت السلطات أن لجنة التحقيق في شقوق أبواب العبّارات ستعقد أولى جلساتها في الثاني من ديسمبر المقبل.",
            "وقالت الوزيرة إنها علمت بالعيب الأول صباح يوم إيقاف الرحلات.",
            "ولم توضح ما إذا كان التقرير الثاني قد وصل إلى الوزارة. ويعيش في الجزيرة نحو أربعة آلاف شخص.",
        ),
    )
    made["arabic"] = file(newsroom, arabic, at=NOW - timedelta(hours=3), story=story)
    chinese = Article(
        headline="渡輪停航第三日，島上物資見緊",
        publisher="北港日報",
        language="zh",
        address="https://beigang.example/1",
        published=When(day=date(2026, 11, 21)),
        paragraphs=paragraphs("島上商店開始限購麵包與奶粉，貨駁因風浪延誤。"),
    )
    made["chinese"] = file(newsroom, chinese, at=datetime(2026, 11, 21, tzinfo=UTC), story=story)
    return made | _standing_alone(newsroom)


def _standing_alone(newsroom: Newsroom) -> dict[str, ArticleId]:
    grain = Article(
        headline="Grain board sets a floor price <for> the first time",
        publisher="Daily Ledger",
        address="https://ledger.example/grain",
        language="en",
        published=When(day=date(2026, 10, 3), inferred=True, evidence="on Saturday, three days before the vote"),
        tags=("grain",),
        paragraphs=paragraphs("Growers had asked for 240 a tonne and got 215.", "The board meets again in spring."),
    )
    undated = Article(
        headline="What a bow door does, and how one fails",
        publisher="Meridian",
        host="mirror.example",
        language="en",
        partial="the page shows the beginning alone",
        paragraphs=paragraphs("A bow door is hinged at its foot. Isle of Corran ferries have two."),
    )
    hostile = Article(
        headline='<script>alert("x")</script> & more',
        publisher='"><img src=x onerror=alert(1)>',
        deck="<b>deck</b>",
        address="javascript:alert(1)",
        language="en",
        category="<i>odd</i>",
        paragraphs=paragraphs('<img src=x onerror="alert(1)"> Ilse Marrack <b>spoke</b>.', "</p></main>"),
        tags=("<svg/onload=alert(1)>",),
    )
    old = datetime(2024, 3, 3, 9, 30, tzinfo=UTC)
    fined = Article(
        headline="Ferry firm fined for sailing two hands short",
        publisher="Averell Courier",
        address="https://courier.example/fined",
        language="en",
        published=When(day=old.date(), at=old),
        paragraphs=paragraphs("The operator of the Corran Maid was fined for the second time."),
    )
    return {
        "grain": file(newsroom, grain, at=datetime(2026, 10, 3, tzinfo=UTC)),
        "undated": file(newsroom, undated, at=NOW - timedelta(days=2), read_at=NOW - timedelta(days=2)),
        "hostile": file(newsroom, hostile, at=NOW - timedelta(days=40)),
        "fined": file(newsroom, fined, at=old, source=COURIER),
    }


def _add_sources(newsroom: Newsroom) -> None:
    fine = Source(
        id=COURIER,
        address="https://courier.example/feed",
        kind=SourceKind.FEED,
        title="Averell Courier",
        added_at=NOW - timedelta(days=40),
        state=SourceState.FINE,
        last_look=NOW - timedelta(minutes=20),
        next_look=NOW + timedelta(minutes=10),
    )
    ill = replace(
        fine,
        id=GAZETTE,
        address="https://gazette.example/feed",
        title="Corran Gazette",
        state=SourceState.TROUBLE,
        detail="The server has answered 503 since 09:40",
        failures=4,
    )
    for source in (fine, ill):
        newsroom.sources.add(source)
    for days in range(12):
        at = NOW - timedelta(days=days, hours=1)
        newsroom.sources.looked(Look(source=COURIER, at=at, ok=days != 4, items=20, new=days % 5, detail="timed out"))
