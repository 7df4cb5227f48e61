"""What a page says of itself in JSON-LD."""

import json
import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
from lxml.html import HtmlElement

from copytaster.text.markup import plain
from copytaster.text.urls import canonical_url
from copytaster.text.words import tag_key

ARTICLE_TYPES = re.compile(
    r"(?:News|Reportage|Analysis|Background|Opinion|Review|Satirical|Advertiser|Scholarly|Tech|Live)?"
    r"\w*(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$"
)
NEWS_TYPES = re.compile(r"\w*NewsArticle$")
LISTS = frozenset(
    {
        *("itemListElement", "hasPart", "mentions", "relatedLink", "isRelatedTo", "citation", "isBasedOn"),
        *("comment", "review", "significantLink", "about", "subjectOf", "isPartOf"),
    }
)
"""Properties whose values are other works than the page's own."""
ENTRIES = "liveBlogUpdate"
PAGE_TYPES = re.compile(r"(?:WebPage|ItemPage|VideoObject|NewsVideo|Recipe|Review|Event|PodcastEpisode)$")
WHOLES = re.compile(r"(?:WebPage|ItemPage|CollectionPage|WebSite)$")
VIDEOS = re.compile(r"(?:VideoObject|NewsVideo)$")
SITES = re.compile(r"WebSite$")
HOUSES = re.compile(r"(?:NewsMediaOrganization|Newspaper|PublicationIssue)$")
TYPES = re.compile("|".join(f"(?:{each.pattern})" for each in (ARTICLE_TYPES, PAGE_TYPES, WHOLES, SITES, HOUSES)))
WRAPPING = re.compile(r"^<!--|-->$|^/\*.*?\*/|(?://\s*)?<!\[CDATA\[|(?://\s*)?\]\]>")
TRAILING_COMMA = re.compile(r",\s*([}\]])")
MOST_NODES = 5000

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Structured:
    """The article's own node, all nodes by their @id, the page's names as a whole, and videos that are of no other.

    `nodes` are all in the order of the page, save what stands in the entries of a live blog.
    """

    article: Node
    by_id: dict[str, Node]
    publishers: tuple[str, ...] = ()
    videos: tuple[Node, ...] = ()
    nodes: tuple[Node, ...] = ()

    @property
    def is_news(self) -> bool:
        """Whether the article's own node says that it is news (of any of schema.org's kinds)."""
        return _is_a(self.article, NEWS_TYPES)

    def text(self, *path: str) -> str:
        """Return the first plain text at a path of the article's node, or an empty string."""
        return next((text for text in self.texts(*path) if text), "")

    def texts(self, *path: str) -> list[str]:
        """Return all plain texts at a path, in order; references by @id are followed."""
        return [plain(value) for value in self.values(*path) if isinstance(value, str) and value.strip()]

    def values(self, *path: str) -> list[Any]:
        """Return all values at a path of the article's node, lists opened and references followed."""
        found: list[Any] = [self.article]
        for name in path:
            found = [
                inner for value in found if isinstance(value, dict) for inner in _many(self._whole(value).get(name))
            ]
        return [self._whole(value) if isinstance(value, dict) else value for value in found]

    def _whole(self, node: Node) -> Node:
        other = self.by_id.get(str(node.get("@id", "")))
        return {**other, **node} if other is not None and other is not node else node


def structured(
    scripts: Iterable[HtmlElement], headlines: Collection[str] = (), address: str | None = None
) -> Structured:
    """Return what the JSON-LD in a page's scripts says of its article; empty where it says nothing that can be read.

    Of several articles it is the one with a headline of the page (given by their letters) or with its address;
    where none or several have, the one that has the most to say. What stands in a list, and what says that it is of
    another page, is never taken for it.
    """
    found = [each for script in _texts(scripts) for each in _nodes(_loaded(script))][:MOST_NODES]
    nodes = [node for node, _ in found]
    by_id: dict[str, Node] = {}
    for node in nodes:
        if isinstance(node.get("@id"), str) and len(node) > 1:
            by_id[node["@id"]] = {**by_id.get(node["@id"], {}), **node}
    here = canonical_url(address) if address else ""
    typed = [(node, listed) for node, listed in found if _is_a(node, TYPES)]
    ours = [(node, _is_own(node, headlines, here), listed) for node, listed in typed]
    candidates = [
        (own, _weight(node), node) for node, own, listed in ours if own or not (listed or _is_of_another(node, here))
    ]
    article = _best(candidates, ARTICLE_TYPES)
    page = _best(candidates, PAGE_TYPES)
    return Structured(
        article or (page if page.get("datePublished") else {}),
        by_id,
        _publishers([one for *_, one in candidates]),
        tuple(one for *_, one in candidates if _is_a(one, VIDEOS)),
        tuple(nodes),
    )


def _publishers(nodes: list[Node]) -> tuple[str, ...]:
    """Whom the page and its site name as their publisher, then what the site and the house call themselves."""
    told = [inner for node in nodes if _is_a(node, WHOLES) for inner in _many(node.get("publisher"))]
    named = (node for types in (SITES, HOUSES) for node in nodes if _is_a(node, types))
    names = (node.get("name") for node in (*told, *named) if isinstance(node, dict))
    return tuple(dict.fromkeys(plain(name) for name in names if isinstance(name, str) and name.strip()))


def _texts(scripts: Iterable[HtmlElement]) -> Iterator[str]:
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            yield script.text


def _loaded(script: str) -> Any:
    """As it stands, as most scripts are; else without what wraps it, and without commas that end a list."""
    try:
        return msgspec.json.decode(script)  # a third of the time, and strict
    except (ValueError, RecursionError):
        pass
    for mend in (str, _unwrapped, lambda text: TRAILING_COMMA.sub(r"\1", _unwrapped(text))):
        try:
            return json.loads(mend(script), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _unwrapped(script: str) -> str:
    return WRAPPING.sub("", script.strip()).strip().rstrip(";")


def _nodes(value: Any) -> Iterator[tuple[Node, bool]]:
    """Every node, and whether it stands in a list of other works."""
    waiting: deque[tuple[Any, bool]] = deque([(value, False)])
    while waiting:
        this, listed = waiting.popleft()
        if isinstance(this, dict):
            yield this, listed
            for name, inner in this.items():
                if isinstance(inner, (dict, list)) and name != ENTRIES:
                    waiting.append((inner, listed or name in LISTS))
        elif isinstance(this, list):
            waiting.extend((inner, listed) for inner in this[:500])


def _best(candidates: list[tuple[bool, int, Node]], types: re.Pattern[str]) -> Node:
    fitting = (one for one in candidates if _is_a(one[2], types))
    return max(fitting, key=lambda one: one[:2], default=(False, 0, {}))[2]


def _is_a(node: Node, types: re.Pattern[str]) -> bool:
    return any(isinstance(name, str) and _is_one_of(name, types) for name in _many(node.get("@type")))


@lru_cache(maxsize=1024)
def _is_one_of(name: str, types: re.Pattern[str]) -> bool:
    return types.match(name) is not None


def _is_own(node: Node, headlines: Collection[str], here: str) -> bool:
    named = [text for name in ("headline", "name") if isinstance(text := node.get(name), str)]
    if any(_agree(tag_key(plain(text)), headlines) for text in named):
        return True
    return bool(here) and here in _places(node, here)


def _is_of_another(node: Node, here: str) -> bool:
    """Its headline is none of the page's; where its address is another article's as well, it is not the page's."""
    ours = _path(here)
    paths = {path for place in _places(node, here) if (path := _path(place))} if ours else ()
    return bool(paths) and not any(path.endswith(ours) or ours.endswith(path) for path in paths)


def _places(node: Node, here: str) -> set[str]:
    pages = [value.get("@id") if isinstance(value, dict) else value for value in _many(node.get("mainEntityOfPage"))]
    places = [value for value in (node.get("url"), *pages) if isinstance(value, str) and value]
    return {canonical_url(value, here or None) for value in places}


def _path(address: str) -> str:
    """An address without host and question, as pages on several hosts have it in common; none for front pages."""
    return address.split("//", 1)[-1].partition("/")[2].partition("?")[0].strip("/").lower()


def _agree(key: str, headlines: Collection[str]) -> bool:
    return bool(key) and any(key == other or (len(key) >= 15 and other.startswith(key)) for other in headlines)


def _weight(node: Node) -> int:
    wanted = ("headline", "datePublished", "author", "articleBody", "publisher", "image", "description", "dateModified")
    return sum(bool(node.get(name)) for name in wanted)


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
