"""What follows from all readings of one article: the same rules for every archive.

A reading is what one capture says of the article. The newest capture's reading is how the article stands;
the order in which readings are filed does not matter. Reading a capture again, after better rules, puts
the new reading in the place of the old one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import TypeVar

from copytaster.model.annotations import Annotations, TagKind
from copytaster.model.article import Article, ParagraphKind
from copytaster.model.filing import Card, Filing
from copytaster.model.ids import ArticleId, CaptureId, SourceId, StoryId, VersionId
from copytaster.model.search import IndexEntry
from copytaster.model.wire import NoticeKind
from copytaster.text.words import tag_key

LEAD_LENGTH = 280
HEADLINE_LENGTH = 90
"""Of the text's opening, which stands for the headline of an article that prints none."""
NEAR_TERMS = 12
"""By how many of its heaviest terms an article can be found near another."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one capture says of one article. `read_at` is the time of its first filing, `at` what lists sort by."""

    capture: CaptureId
    version: VersionId
    read_at: datetime
    at: datetime


def note(readings: Iterable[Reading], filing: Filing) -> tuple[Reading, ...]:
    """Return the readings with the filing's among them, oldest first. Noting the same filing twice changes nothing."""
    noted = {reading.capture: reading for reading in readings}
    earlier = noted.get(filing.capture)
    if earlier is None:
        first = Reading(capture=filing.capture, version=filing.version, read_at=filing.read_at, at=filing.at)
        noted[filing.capture] = first
    else:
        # An undated article keeps its place in the lists, however often and well it is read again.
        at = filing.at if filing.article.is_dated else min(earlier.at, filing.at)
        noted[filing.capture] = replace(earlier, version=filing.version, at=at)
    # Of two readings of one moment the one that was filed later counts as the newer.
    return tuple(sorted(noted.values(), key=lambda reading: reading.read_at))


def runs(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the first reading of each run of the same version: the article's history, oldest first."""
    return tuple(next(run) for _, run in groupby(readings, key=lambda reading: reading.version))


def sorted_at(readings: Sequence[Reading], *, dated: bool) -> datetime:
    """Return the time an article is sorted by, from the version that stands now; undated, from its first reading."""
    standing = readings[-1].version
    return min(reading.at for reading in readings if not dated or reading.version == standing)


def card(article: Article, *, id_: ArticleId, story: StoryId, at: datetime, versions: int) -> Card:
    """Return an article as lists show it."""
    return Card(
        id=id_,
        story=story,
        headline=article.headline or _cut(_lead(article), HEADLINE_LENGTH),
        lead=_lead(article),
        publisher=article.publisher or article.host or "",
        agency=article.agency,
        host=article.host,
        language=article.language,
        category=article.category,
        address=article.address,
        at=at,
        dated=article.is_dated,
        inferred=article.published is not None and article.published.inferred,
        words=sum(len(paragraph.text.split()) for paragraph in article.paragraphs),
        versions=versions,
        notice=_notice(article),
        embargo=article.wire.embargo.evidence if article.wire and article.wire.embargo else None,
    )


def publisher_key(card: Card) -> str:
    """Return one spelling of the publisher, by which publishers are told apart."""
    return tag_key(card.publisher)


def origin_key(card: Card) -> str:
    """Return one spelling of whose copy an article is, as far as it says: its agency's, or else its publisher's."""
    return tag_key(card.agency or card.publisher)


def index_entry(
    article: Article,
    annotations: Annotations,
    *,
    id_: ArticleId,
    story: StoryId,
    at: datetime,
    sources: tuple[SourceId, ...],
    filed: int,
) -> IndexEntry:
    """Return what the index should hold of an article."""
    place = [article.dateline.place] if article.dateline else []
    named = [tag.label for tag in annotations.tags if tag.kind is not TagKind.PHRASE]
    return IndexEntry(
        id=id_,
        story=story,
        headline=article.headline,
        deck=article.deck or "",
        body=article.text,
        names="\n".join(once([*article.bylines, *place, *named])),
        publisher=article.publisher or article.host or "",
        agency=article.agency or "",
        language=article.language or "",
        at=at,
        topics=tuple(tag.key for tag in annotations.tags),
        sources=sources,
        filed=filed,
    )


def once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return each item once, in the order they first come."""
    return tuple(dict.fromkeys(items))


def _notice(article: Article) -> NoticeKind | None:
    notice = article.wire.notice if article.wire else None
    return notice.kind if notice and notice.stops else None


def _lead(article: Article) -> str:
    texts = (one.text for one in article.paragraphs if one.kind is ParagraphKind.TEXT and one.text.strip())
    first = next(texts, "") or next((one.text for one in article.paragraphs), "")
    return _cut(first, LEAD_LENGTH)


def _cut(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    # Scripts without spaces between words are cut where they stand.
    return f"{cut.rsplit(maxsplit=1)[0] if ' ' in cut else cut}…"
