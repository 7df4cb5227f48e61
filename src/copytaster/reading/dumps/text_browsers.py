"""What text browsers (lynx, w3m, elinks) print of a page, written as Markdown, so that it is read like any text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mode

from copytaster.reading.conventions.lines import folded, is_prose
from copytaster.text.wordlists import listed

from .wrapping import unwrapped


@dataclass(frozen=True, slots=True, kw_only=True)
class Browsed:
    """The page's lines as Markdown, with links, and the name that the page's own head gives the site."""

    lines: tuple[str, ...]
    site: str | None = None


def undone(raw: Sequence[str]) -> Browsed | None:
    """Return the page behind a text browser's printout, or none where nothing shows that these lines are one.

    A list of numbered addresses at the end shows it, or the margin of three that lynx leaves. Headings are told by
    where they stand: lynx centres the first and puts the second at the edge.
    """
    end, addresses = _references(raw)
    margin = _margin(raw[:end])
    if not addresses and margin != _MARGIN:
        return None
    lines = [_DRAWN.sub(" ", line.expandtabs()).rstrip() for line in raw[:end]]
    site, lines = _site(lines)
    span = _span(lines)
    blocks = [line for block in _blocks(lines) for line in _as_markdown(block, margin, span)]
    joined = unwrapped(blocks, sure=True)
    return Browsed(lines=tuple(_linked(line, addresses) for line in joined), site=site)


_MARGIN, _LEAST_LINES, _MOSTLY = 3, 8, 0.6
_MOST_HEADING_LINES, _CENTRED_SLACK, _SINGLE = 4, 9, 3
_REFERENCE = re.compile(
    r"\s*(?:\[(?P<boxed>\d{1,5})\]:?|(?P<number>\d{1,5})\.)\s+(?P<address>(?!\d)[a-z][\w+.-]{1,20}:\S+)\s*"
)
_HEADS_REFERENCES = re.compile(r"\s*[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s?:?\s*")
_DRAWN = re.compile(
    r"\(BUTTON\)(?:\s?\S+(?:\s\S+){0,3}?(?=\s*(?:\(BUTTON\)|\s\s|$)))?|_{4,}|\[\s{3,}\]|\[[_ ]\]|\([_ ]\)"
    r"|\[(?:INLINE|IMAGE|IMG|LINK|EMBED|USEMAP|ISMAP|BUTTON)\]"
)
_PICTURE = re.compile(r"\s*\[(?!\d+\])[\w.-]{3,60}\]\s*")
_ITEM = re.compile(r"\s*(?:[*+o#@=•◦▪-]|\d{1,3}\.)\s+(?=\S)")
_HEAD_LINK = re.compile(r"#\s*(?:\[\d{1,5}\])?|\[\d{1,5}\]")
_MARK = re.compile(r"\[(\d{1,5})\]")
_OF_A_FEED = re.compile(
    r"\s*(?:[»|:·—–-]\s*)?(?:(?:comments?|rss|atom|json|xml)\s)*(?:feed|rss|atom|articles?)\s*$", re.IGNORECASE
)
_RELATIONS = listed("""
alternate search edituri publisher shortlink license next prev previous home index contents start up top author help
wlwmanifest pingback amphtml manifest canonical icon bookmark copyright glossary chapter section appendix me self first
last
""")


def _references(raw: Sequence[str]) -> tuple[int, dict[str, str]]:
    """Return where the list of references begins (the end, where there is none), and the addresses by number."""
    addresses: dict[str, str] = {}
    end = at = len(raw)
    while at > 0:
        line = raw[at - 1]
        if found := _REFERENCE.fullmatch(line):
            addresses[found["boxed"] or found["number"]] = found["address"]
            end = at - 1
        elif line.strip() and not (addresses and _heads_references(raw, at - 1)):
            break
        elif line.strip():
            end = at - 1
        at -= 1
    counted = addresses and max(map(int, addresses)) <= 2 * len(addresses)
    return (end, addresses) if counted else (len(raw), {})


def _heads_references(raw: Sequence[str], at: int) -> bool:
    """Tell whether the first thing below a short line is the list, so that the line heads it ("References")."""
    below = next((line for line in raw[at + 1 :] if line.strip()), "")
    is_heading = _HEADS_REFERENCES.fullmatch(below) or _REFERENCE.fullmatch(below)
    return bool(_HEADS_REFERENCES.fullmatch(raw[at]) and is_heading and len(raw[at].strip()) <= 30)


def _margin(raw: Sequence[str]) -> int:
    """Return the margin that most lines keep, 0 where they keep none."""
    margins = [len(line) - len(line.lstrip(" ")) for line in raw if line.strip()]
    if len(margins) < _LEAST_LINES:
        return 0
    usual = mode(margins)
    return usual if sum(margin >= usual for margin in margins) >= _MOSTLY * len(margins) else 0


def _site(lines: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take off the lines that print the links of the page's head ("#Harbour Post » Feed"); return whose page it is."""
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if not lines or not re.match(r"\s*#\s?[\[\w]", lines[first]):
        return None, list(lines)
    last = next((at for at in range(first, len(lines)) if not lines[at].strip()), len(lines))
    printed = " ".join(line.strip() for line in lines[first:last])
    names = [_OF_A_FEED.sub("", part).strip(" »|:·—–-") for part in _HEAD_LINK.split(printed)]
    named = [name for name in names if name and not set(name.casefold().split()) <= _RELATIONS]
    return min(named, key=len, default=None), list(lines[last:])


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _span(lines: Sequence[str]) -> int:
    """Return how wide the page is printed; single words may stand out."""
    return max((len(line) for line in lines if len(line.split()) > _SINGLE), default=0)


def _as_markdown(block: Sequence[str], margin: int, span: int) -> Iterator[str]:
    """Yield a block's lines, its heading marked and joined, an empty line behind it."""
    text = " ".join(line.strip() for line in block)
    level = _level(block, margin, span) if margin == _MARGIN and not is_prose(text) else 0
    if level:
        yield f"{'#' * level} {text}"
    else:
        yield from map(_item_marked, block)
    yield ""


def _item_marked(line: str) -> str:
    """Return a line with the browser's mark of an item, or of a picture, as Markdown; its margin stays."""
    item = _ITEM.match(line)
    if _PICTURE.fullmatch(line):
        return "![]()"
    if item is None or item[0].strip()[0].isdigit():
        return line
    return f"{' ' * (item.end() - 2)}* {line[item.end() :]}"


def _level(block: Sequence[str], margin: int, span: int) -> int:
    edges = [len(line) - len(line.lstrip(" ")) for line in block]
    if len(block) > _MOST_HEADING_LINES or any(_ITEM.match(line) for line in block):
        return 0
    both = [2 * edge + len(line.strip()) for edge, line in zip(edges, block, strict=True)]
    if set(edges) != {margin} and all(span <= width <= span + _CENTRED_SLACK for width in both):
        return 1
    if max(edges) < margin:
        return 2 if max(edges) == 0 else 3
    return 0


def _linked(line: str, addresses: Mapping[str, str]) -> str:
    """Write numbered links as Markdown where they make up a line; within a sentence only the numbers go."""
    parts = _MARK.split(line)
    if len(parts) < 3 or not addresses:
        return line
    head, numbers, texts = parts[0], parts[1::2], parts[2::2]
    opening = re.fullmatch(r"\s*(?:#{1,6}\s+|\*\s+|\d{1,3}\.\s+)?", head)
    if not opening or is_prose("".join(texts)):
        return head + "".join(texts)
    named = zip(numbers, texts, strict=True)
    return head + " ".join(_link(text, addresses.get(number)) for number, text in named)


def _link(text: str, address: str | None) -> str:
    bare = text.strip()
    return f"[{bare.replace('[', '(').replace(']', ')')}]({address})" if address and folded(bare) else bare
