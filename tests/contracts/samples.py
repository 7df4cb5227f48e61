"""Filings of a small fictional press, short to write down."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from copytaster.model.annotations import Annotations, Tag, TagKind
from copytaster.model.article import Article, Paragraph, When
from copytaster.model.filing import Filing
from copytaster.model.ids import ArticleId, CaptureId, SourceId, StoryId, VersionId
from copytaster.model.page import ForeignComment
from copytaster.model.story import Likeness, Placement

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def article(
    headline: str = "Lantern Bay ferry sails again",
    *,
    text: str = "The ferry to Hollin sailed again on Monday.\nThe harbour master watched it go.",
    publisher: str | None = "Averell Courier",
    agency: str | None = None,
    language: str | None = "en",
    published: datetime | None = NOON,
    inferred: bool = False,
) -> Article:
    """Return an article; without `published` it is undated."""
    when = When(day=published.date(), at=published, inferred=inferred) if published else None
    return Article(
        headline=headline,
        paragraphs=tuple(Paragraph(line) for line in text.split("\n")),
        publisher=publisher,
        agency=agency,
        language=language,
        published=when,
    )


def filing(
    id_: str = "ferry",
    *,
    version: str = "v1",
    capture: str = "c1",
    read_at: datetime = NOON,
    at: datetime | None = None,
    story: str | None = None,
    source: str | None = None,
    says: Article | None = None,
    tags: Sequence[Tag] = (),
    failed: Sequence[str] = (),
    terms: Sequence[str] = (),
    comments: Sequence[ForeignComment] = (),
    pingbacks: Sequence[str] = (),
) -> Filing:
    """Return a reading of an article; it is sorted by its printed time, or by when it was read where it has none."""
    says = says or article()
    printed = says.published.at if says.published else None
    return Filing(
        id=ArticleId(id_),
        version=VersionId(version),
        article=says,
        capture=CaptureId(capture),
        source=SourceId(source) if source else None,
        read_at=read_at,
        at=at or printed or read_at,
        annotations=Annotations(tags=tuple(tags), failed=tuple(failed)),
        placement=Placement(story=StoryId(story or f"story of {id_}"), new=story is None, likeness=0.0),
        likeness=likeness(*terms),
        comments=tuple(comments),
        pingbacks=tuple(pingbacks),
    )


def likeness(*terms: str) -> Likeness:
    """Return the terms, each weighing a little less than the one before."""
    return Likeness(terms=tuple((term, 1 / (place + 1)) for place, term in enumerate(terms)))


def tag(label: str, kind: TagKind = TagKind.NAME, key: str | None = None) -> Tag:
    """Return a hashtag; its key is the label in small letters."""
    return Tag(key=key or label.lower().replace(" ", ""), label=label, kind=kind, by="names/1")
