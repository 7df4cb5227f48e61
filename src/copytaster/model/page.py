"""A page: a capture, decoded; it may hold no article, one, or many."""

from dataclasses import dataclass
from enum import StrEnum

from .article import Article
from .habits import Line


class PageKind(StrEnum):
    """What a page is as a whole: one article, a list of articles, or an article that grows by entries."""

    ARTICLE = "article"
    TOPIC = "topic"
    LIVE_BLOG = "live blog"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignComment:
    """A reader's comment on somebody else's site; `at` is the local minute as printed, without a zone."""

    author: str
    text: str
    at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What was read from one capture. `chrome` is what belongs to no article: navigation, boxes, boilerplate.

    `lines` are those of the page's own article, before the template of its site was left out: its habits are learnt of
    them.
    """

    kind: PageKind
    articles: tuple[Article, ...]
    host: str | None = None
    tag: str | None = None
    comments: tuple[ForeignComment, ...] = ()
    pingbacks: tuple[str, ...] = ()
    chrome: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
