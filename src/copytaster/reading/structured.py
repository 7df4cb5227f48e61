"""What a page says of itself in JSON-LD."""

import json
import re
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from copytaster.text.markup import plain
from copytaster.text.urls import canonical_url
from copytaster.text.words import tag_key

ARTICLE_TYPES = re.compile(
    r"(?:News|Reportage|Analysis|Background|Opinion|Review|Satirical|Advertiser|Scholarly|Tech|Live)?"
    r"\w*(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$"
)
PAGE_TYPES = re.compile(r"(?:WebPage|ItemPage|VideoObject|NewsVideo|Recipe|Review|Event|PodcastEpisode)$")
TRAILING_COMMA = re.compile(r",\s*([}\]])")
MOST_NODES = 5000

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Structured:
    """The article's own node, and all nodes by their @id."""

    article: Node
    by_id: dict[str, Node]

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


def structured(tree: HtmlElement, headlines: Collection[str] = (), address: str | None = None) -> Structured:
    """Return what the page's JSON-LD says of its article; empty where it says nothing that can be read.

    Of several articles it is the one with a headline of the page (given by their letters) or with its address;
    where none or several have, the one that has the most to say.
    """
    nodes = [node for script in _scripts(tree) for node in _nodes(_loaded(script))][:MOST_NODES]
    by_id: dict[str, Node] = {}
    for node in nodes:
        if isinstance(node.get("@id"), str) and len(node) > 1:
            by_id[node["@id"]] = {**by_id.get(node["@id"], {}), **node}
    articles = [node for node in nodes if _is_a(node, ARTICLE_TYPES)]
    pages = [node for node in nodes if _is_a(node, PAGE_TYPES)]
    # Lists of other articles on the page are articles too.
    article = max(articles, key=lambda node: (_is_own(node, headlines, address), _weight(node)), default={})
    page = max(pages, key=_weight, default={})
    return Structured(article or (page if page.get("datePublished") else {}), by_id)


def _scripts(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            yield script.text


def _loaded(script: str) -> Any:
    text = script.strip().removeprefix("<![CDATA[").removesuffix("]]>").strip().rstrip(";")
    text = re.sub(r"^<!--|-->$|^/\*.*?\*/|//\s*<!\[CDATA\[|//\s*\]\]>", "", text)
    for attempt in (text, TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: Any) -> Iterator[Node]:
    waiting = deque([value])
    while waiting:
        this = waiting.popleft()
        if isinstance(this, dict):
            yield this
            waiting.extend(this.values())
        elif isinstance(this, list):
            waiting.extend(this[:500])


def _is_a(node: Node, types: re.Pattern[str]) -> bool:
    return any(isinstance(name, str) and types.match(name) for name in _many(node.get("@type")))


def _is_own(node: Node, headlines: Collection[str], address: str | None) -> bool:
    named = [text for name in ("headline", "name") if isinstance(text := node.get(name), str)]
    if any(_agree(tag_key(plain(text)), headlines) for text in named):
        return True
    pages = [value.get("@id") if isinstance(value, dict) else value for value in _many(node.get("mainEntityOfPage"))]
    places = [value for value in (node.get("url"), *pages) if isinstance(value, str) and value]
    return bool(address) and any(canonical_url(value, address) == canonical_url(address or "") for value in places)


def _agree(key: str, headlines: Collection[str]) -> bool:
    return bool(key) and any(key == other or (len(key) >= 15 and other.startswith(key)) for other in headlines)


def _weight(node: Node) -> int:
    wanted = ("headline", "datePublished", "author", "articleBody", "publisher", "image", "description", "dateModified")
    return sum(bool(node.get(name)) for name in wanted)


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
