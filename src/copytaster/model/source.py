"""A source: a feed, site, list or folder that we read, and what each look at it brought."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from .ids import CaptureId, SourceId


class SourceKind(StrEnum):
    """How a source is read."""

    FEED = "feed"
    SITEMAP = "sitemap"
    PAGE = "page"
    LIST = "list"
    FOLDER = "folder"


class SourceState(StrEnum):
    """How a source is doing; `gone` is one whose server took it down for good, and that is asked for no more."""

    NEW = "new"
    FINE = "fine"
    TROUBLE = "trouble"
    GONE = "gone"
    PAUSED = "paused"

    @property
    def is_problem(self) -> bool:
        """Whether somebody should look into it."""
        return self in (SourceState.TROUBLE, SourceState.GONE)

    @property
    def is_at_rest(self) -> bool:
        """Whether it is not looked at by itself."""
        return self in (SourceState.PAUSED, SourceState.GONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often sources are looked at: at the `usual` pace, and down to the `slowest` where something seldom comes."""

    usual: timedelta = timedelta(minutes=30)
    slowest: timedelta = timedelta(hours=6)


STANDARD_PACE = Pace()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A feed, page or folder that we read. `detail` says its state in words a person understands.

    `folders` is where it stands among a reader's subscriptions, outermost first. `pace` is what a person set for it.
    `changed_at` is when it last brought something new, `last_capture` what its address brought when it last changed.
    """

    id: SourceId
    address: str
    kind: SourceKind
    title: str
    publisher: str | None = None
    site: str | None = None
    added_at: datetime
    state: SourceState = SourceState.NEW
    detail: str = ""
    next_look: datetime | None = None
    last_look: datetime | None = None
    failures: int = 0
    etag: str = ""
    last_modified: str = ""
    folders: tuple[str, ...] = ()
    pace: timedelta | None = None
    changed_at: datetime | None = None
    last_capture: CaptureId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look at a source: what it brought, or why it did not."""

    source: SourceId
    at: datetime
    ok: bool
    items: int
    new: int
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDay:
    """What one day (in UTC) brought from a source: looks and how many failed, new entries, and what came of them.

    `whole` pages were read, of `entries` the page could not be had so that the feed's own text was kept, and
    `turned_away` pages held no article.
    """

    day: date
    looks: int = 0
    failed: int = 0
    new: int = 0
    whole: int = 0
    entries: int = 0
    turned_away: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """How many articles of a source are newer than a certain time, and the time of its newest."""

    recent: int
    newest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCounts:
    """How many sources there are and need attention. `last_look` is the newest look at any of them."""

    sources: int
    in_trouble: int
    last_look: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One entry of a feed, as far as the feed gives it. `html` is its body, unsafe and uncleaned.

    `key` is the entry's identity within its feed: never its date alone, nor its guid or title alone. `also` is a second
    mark that it is known by, should the feed change its guid.
    """

    key: str
    address: str | None
    title: str
    html: str = ""
    summary: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    tags: tuple[str, ...] = ()
    image: str | None = None
    also: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed as read: its own title, site and language, and its entries in its order, each once.

    Sitemaps, pages that link to articles and lists of addresses are read as feeds too. Of a page `doubtful` are links
    that may be navigation: articles only where they are new on a page that was seen without them. `sitemaps` are
    those that a sitemap leads on to, each with the time it says it was changed.
    """

    title: str
    site: str | None
    language: str | None
    entries: tuple[FeedEntry, ...]
    kind: SourceKind = SourceKind.FEED
    doubtful: tuple[FeedEntry, ...] = ()
    sitemaps: tuple[tuple[str, datetime | None], ...] = ()
