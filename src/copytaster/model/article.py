"""An article: one piece of copy, with where each of its fields came from."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .doubts import Doubt
from .wire import Wire


class Role(StrEnum):
    """What an article is on its page: its own, one of others, or an entry of its own that is a live blog."""

    MAIN = "main"
    RELATED = "related"
    LISTED = "listed"
    ENTRY = "entry"


class ParagraphKind(StrEnum):
    """What a paragraph is in its article."""

    TEXT = "text"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"


@dataclass(frozen=True, slots=True)
class Link:
    """Characters of a paragraph that lead to an http(s) address, which is absolute."""

    start: int
    end: int
    address: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as printed; no line breaks and no markup inside. Its links stand in order and never overlap."""

    text: str
    kind: ParagraphKind = ParagraphKind.TEXT
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time as far as it is known: a day, and where known the aware minute or second.

    `inferred` marks what the page does not say outright; `evidence` quotes what it rests on. `ahead` marks a time that
    had not come when the page was first seen: it is kept as printed, and nothing is sorted by it.
    """

    day: date
    at: datetime | None = None
    inferred: bool = False
    evidence: str = ""
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Place, date and agency at the head of a dispatch, each as printed."""

    place: str
    date: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photo with everything printed about it; `rights` are kept and obeyed. Its size is in pixels."""

    caption: str = ""
    address: str | None = None
    alt: str = ""
    day: date | None = None
    credit: str | None = None
    rights: str | None = None
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A video with what is printed or told of it; sizes are in pixels.

    `address` is that of its page, player or file, `provider` whose host that is; no address where only the page's own
    programs know it.
    """

    address: str | None = None
    title: str = ""
    caption: str = ""
    credit: str | None = None
    provider: str | None = None
    thumbnail: str | None = None
    width: int | None = None
    height: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSource:
    """Where a field was read: json-ld, meta, html, text, feed, page, address, ninjs, newsml-g2, nitf, mail or pdf.

    The field `template`, where lines were left out of the text, comes from `habits`: what the site repeats. `rule` is
    what a person said of the pages of a publisher.
    """

    field: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """What was said of text and data mining: whether it is reserved, `where` that was said, and a policy's address.

    It is said in a page (meta), by its server (header), or in a file for the whole site (tdmrep.json).
    """

    reserved: bool
    where: str
    policy: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One piece of copy. Text stays as printed; what the page does not give is none or empty.

    `host` served the page, `publisher` owns the article, `agency` wrote the copy. `address` is the
    article's own canonical address. `place` tells apart those of a page that share one address, from 0. `age` keeps the
    printed words ("8 hours ago"). `tags` are hashtags and keywords the page itself gives. `partial`
    says why the text is known to be incomplete, `next_address` where it goes on. `wire` is what an agency's copy tells
    of itself. `doubts` are about its times.
    """

    headline: str
    paragraphs: tuple[Paragraph, ...]
    role: Role = Role.MAIN
    place: int = 0
    deck: str | None = None
    bylines: tuple[str, ...] = ()
    host: str | None = None
    publisher: str | None = None
    agency: str | None = None
    address: str | None = None
    published: When | None = None
    modified: When | None = None
    age: str | None = None
    category: str | None = None
    slug: str | None = None
    dateline: Dateline | None = None
    copyright: str | None = None
    licence: str | None = None
    reservation: Reservation | None = None
    language: str | None = None
    photos: tuple[Photo, ...] = ()
    videos: tuple[Video, ...] = ()
    tags: tuple[str, ...] = ()
    partial: str | None = None
    next_address: str | None = None
    wire: Wire | None = None
    doubts: tuple[Doubt, ...] = ()
    sources: tuple[FieldSource, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether it is known when the article was published: the page says so, and the time had come."""
        return self.published is not None and not self.published.ahead

    @property
    def is_reserved(self) -> bool:
        """Whether its text is not to be handed on to those who mine texts."""
        return self.reservation is not None and self.reservation.reserved

    @property
    def stops_copy(self) -> bool:
        """Whether it is no news but a notice that withholds or withdraws copy."""
        return self.wire is not None and self.wire.notice is not None and self.wire.notice.stops

    @property
    def text(self) -> str:
        """The paragraphs joined by line breaks: what spans count in."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)
