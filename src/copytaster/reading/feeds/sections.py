"""A page without a feed, as the front of a section: which of its links lead to articles, and which are navigation."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed, FeedEntry, SourceKind
from copytaster.text.encodings import decode
from copytaster.text.languages import normal
from copytaster.text.markup import one_line, parse
from copytaster.text.urls import site, web_address

from .identity import entry_key

MOST_BYTES = 10_000_000
MOST_LINKS = 3000
LEAST_ARTICLES = 3
"""A page that leads to fewer is an article with its neighbours, or nothing at all."""
SURE, POSSIBLE = 4, 1
DEEPEST = 8
FURNITURE = frozenset({"nav", "header", "footer"})
FURNITURE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav\w*|menu\w*|footer|breadcrumbs?|social|share|cookie\w*)(?:$|[\s_-])", re.IGNORECASE
)
HEADING = frozenset({"h1", "h2", "h3", "h4", "h5"})
SETTING_APART = frozenset({"article", "li"})
DAY = re.compile(r"(?:^|[/-])(?:19|20)\d\d[/-]?[01]\d(?:[/-]?[0-3]\d)?(?=[/_-]|$|\D)")
NUMBER, LONG_NUMBER = re.compile(r"\d{4,}"), re.compile(r"\d{7,}")
SLUG = re.compile(r"[^\W\d_]+(?:[-_][^\W_]+){2,}")
PAGE_ENDING = re.compile(r"\.(?:s?html?|php|aspx?|ece|cms|story)$", re.IGNORECASE)
NO_PAGE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|xml|rss|atom|json|css|js|ics|docx?|xlsx?)$", re.IGNORECASE
)
NO_ARTICLE = re.compile(
    r"/(?:tags?|topics?|categor(?:y|ies)|authors?|writers?|columnists?|profiles?)(?:/[^/]*)?/?$"
    r"|/(?:sections?|search|login|log-in|sign-?(?:in|up)|account"
    r"|register|subscri\w+|newsletters?|about(?:-us)?|contacts?(?:-us)?|privacy\w*|terms\w*|cookies?|imprint|impressum|help"
    r"|faq|jobs|careers|advertis\w+|shop|rss|feeds?|archives?|sitemap|page/\d+|wp-login)(?:[/.?-][^/]{0,12})?/?$",
    re.IGNORECASE,
)
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts that write many words without a space, or say as much in a third of the letters."""


@dataclass(slots=True)
class _Link:
    """All that a page says of one address it links to."""

    address: str
    title: str = ""
    heading: bool = False
    apart: bool = False
    furniture: bool = True
    time: bool = False


def read_section(body: bytes, content_type: str, address: str) -> Feed:
    """Return the links of a page that lead to articles as entries, and doubtful ones apart, both in the page's order.

    A link is judged by the shape of its address, how many others have that shape, how long its title is and where it
    stands. `UnreadableCopyError` where none may lead to an article; with less than `LEAST_ARTICLES` it is hardly a
    section.
    """
    tree = parse(decode(body[:MOST_BYTES], content_type)) if body.strip() else None
    if tree is None:
        raise UnreadableCopyError(f"{address} is not a web page")
    links = _links(tree, address)
    shapes = Counter(_shape(link.address) for link in links if _words(link.title) >= 4)
    scores = [(link, _score(link, shapes[_shape(link.address)])) for link in links]
    entries = tuple(_entry(link) for link, score in scores if score >= SURE)
    doubtful = tuple(_entry(link) for link, score in scores if POSSIBLE <= score < SURE)
    if not entries and not doubtful:
        raise UnreadableCopyError(f"{address} links to no article", hint="Has the site another front page by now?")
    return Feed(
        title=one_line(tree.findtext(".//title") or "")[:120],
        site=web_address("/", address) or None,
        language=normal(tree.get("lang") or ""),
        entries=entries,
        kind=SourceKind.PAGE,
        doubtful=doubtful,
    )


def _links(tree: HtmlElement, address: str) -> list[_Link]:
    """The pages of the same site that are linked to, each once with the best of all its links."""
    bases = (web_address(one.get("href") or "", address) for one in tree.iter("base"))
    base = next(filter(None, bases), address)
    own = {web_address(address), web_address("/", address), base}
    found: dict[str, _Link] = {}
    for element in tree.iter("a"):
        target = web_address(element.get("href") or "", base)
        if not target or target in own or site(target) != site(address) or NO_PAGE.search(target):
            continue
        if len(found) >= MOST_LINKS and target not in found:
            break
        _add(found.setdefault(target, _Link(target)), element)
    return list(found.values())


def _add(link: _Link, element: HtmlElement) -> None:
    above = [element, *_around(element)]
    headings = list(element.iter(*HEADING))
    title = one_line(" ".join((headings[0] if headings else element).itertext()))
    in_heading = bool(headings) or any(one.tag in HEADING for one in above[:4])
    if (in_heading, len(title)) > (link.heading, len(link.title)):
        link.title = title
    link.heading = link.heading or in_heading
    link.apart = link.apart or any(one.tag in SETTING_APART for one in above[:6])
    link.time = link.time or any(next(one.iter("time"), None) is not None for one in above[:4])
    link.furniture = link.furniture and _is_furniture(above)


def _around(element: HtmlElement) -> Iterator[HtmlElement]:
    """The elements an element lies in, but not those that hold most of the page, which say nothing of it."""
    return islice((one for one in element.iterancestors() if one.tag not in ("body", "html", "main")), DEEPEST)


def _is_furniture(above: Iterable[HtmlElement]) -> bool:
    """Whether links here are the site's own; the head and foot of a teaser are not."""
    above = list(above)
    if any(one.tag == "article" for one in above):
        return False
    return any(one.tag in FURNITURE or FURNITURE_CLASS.search(one.get("class") or "") for one in above)


def _score(link: _Link, alike: int) -> int:
    path = link.address.partition("://")[2].partition("/")[2]
    name = path.partition("?")[0].rstrip("/").rpartition("/")[2]
    words = _words(link.title)
    return (
        2 * bool(DAY.search(path))
        + 1 * bool(NUMBER.search(path))
        + 1 * bool(LONG_NUMBER.search(path))
        + 2 * bool(SLUG.search(PAGE_ENDING.sub("", name)))
        + 1 * bool(PAGE_ENDING.search(name))
        + (2 if words >= 6 else 1 if words >= 4 else -1 if words >= 3 else -2)
        + (1 + link.apart) * link.heading
        + 1 * (link.apart and words >= 4)
        + 1 * link.time
        + 1 * (alike >= 3)
        - 6 * link.furniture
        - 6 * bool(NO_ARTICLE.search(f"/{path}"))
    )


def _words(title: str) -> int:
    dense = len(UNSPACED.findall(title))
    return max(dense // 2, len(title.split())) if dense > len(title) / 3 else len(title.split())


def _shape(address: str) -> str:
    """An address with its particulars left out: pages that one system makes have one shape."""
    rest = address.partition("://")[2].partition("?")[0]
    return "/".join(_shape_of_parts(rest.split("/")))


def _shape_of_parts(parts: Iterable[str]) -> Iterator[str]:
    for place, part in enumerate(parts):
        if place and SLUG.search(part):
            yield "slug" + ("0" if NUMBER.search(part) else "")
        else:
            yield re.sub(r"\d+", "0", part)


def _entry(link: _Link) -> FeedEntry:
    return FeedEntry(key=entry_key("", link.address, ""), address=link.address, title=link.title[:300])
