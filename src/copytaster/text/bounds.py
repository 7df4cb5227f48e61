"""How much of a page is read: what lies beyond is passed over, so that no page takes long."""

import re
from collections import deque
from collections.abc import Iterator
from enum import Enum, auto

# Of 1,931 public pages (see benchmarks/pages) the largest has 19,629 tags, and the longest 483,285 letters of text.
MOST_TAGS = 30_000
MOST_LETTERS = 1_500_000
MOST_LETTERS_OF_A_DUMP = 1_000_000
MOST_LINES_OF_A_DUMP = 8_000
LONGEST_RUN = 200_000
"""Letters between two tags, or of one line."""
LONG_TAG = 4_000
MOST_ATTRIBUTES = 200
LONGEST_ATTRIBUTE = 500_000
MOST_ODD = 4_000
MOST_EMPTY = 2_000
LAST_EMPTY = 20
"""Tags in a row without a word between them: of a longer row all is passed over but the first and the last."""

# Looks into scripts and strings too: what is found is a reason to look closer, no more.
MAY_BE_LONG_TAG = re.compile(rf"<[a-zA-Z][^>]{{{LONG_TAG},}}")
RAW = re.compile(r"<(script|style|textarea|xmp|iframe|noembed|noframes)(?=[\s/>])", re.IGNORECASE)
TAG = re.compile(r"""<(?:=\s{0,20}"[^"]*"|=\s{0,20}'[^']*'|[^>])*+>""")
ATTRIBUTE = re.compile(r"""[^\s"'>/=]+(?:\s{0,20}=\s{0,20}(?:"[^"]*"|'[^']*'|[^\s"'>]+))?""")
PLAIN_TAGS = re.compile(
    r"(?:<(?!!--|(?:script|style|textarea|xmp|iframe|noembed|noframes)\b)[a-zA-Z/][^<>\"']*+>\s*+)++", re.IGNORECASE
)
LONG_LINE = re.compile(rf"[^\n]{{{LONGEST_RUN},}}")


class _Kind(Enum):
    TAG = auto()
    TEXT = auto()
    RAW = auto()


def bounded_html(html: str) -> str:
    """Return as much of a page as is read: most pages whole, scripts (they may hold data) whatever their length.

    Of a tag with very many attributes the first are kept, for parsers compare each with each; overlong ones go.
    """
    opened, closed = html.count("<"), html.count(">")
    # Where tags do not add up, attributes may hold their ends, and be many unseen.
    adds_up = abs(opened - closed) <= MOST_ODD
    if len(html) <= MOST_LETTERS and opened <= MOST_TAGS and adds_up and not _may_have_many_attributes(html):
        return html
    html = PLAIN_TAGS.sub(_shortened, html)
    kept: list[str] = []
    passed_over: deque[str] = deque(maxlen=LAST_EMPTY)
    tags = letters = empty = 0
    for kind, start, end in _pieces(html):
        piece = html[start:end]
        empty = 0 if kind is not _Kind.TAG and not piece.isspace() else empty + 1
        if empty > MOST_EMPTY:
            passed_over.append(piece)
            continue
        kept.extend(passed_over)
        passed_over.clear()
        match kind:
            case _Kind.TAG:
                tags += 1
                piece = _with_fewer_attributes(piece) if len(piece) > LONG_TAG else piece
            case _Kind.TEXT:
                piece = piece[:LONGEST_RUN]
                letters += len(piece)
            case _Kind.RAW:
                tags += 1
        if tags > MOST_TAGS or letters > MOST_LETTERS:
            break
        kept.append(piece)
    return "".join(kept)


def _shortened(row: re.Match[str]) -> str:
    """A row of plain tags without a word between them; of a very long one the first and the last."""
    text = row[0]
    if text.count("<") <= MOST_EMPTY + LAST_EMPTY:
        return text
    first, last = 0, len(text)
    for _ in range(MOST_EMPTY):
        first = text.index("<", first + 1)
    for _ in range(LAST_EMPTY):
        last = text.rindex("<", 0, last)
    return text[:first] + text[last:]


def bounded_dump(text: str) -> str:
    """Return as much of a plain text as is read: most texts whole."""
    text = text[:MOST_LETTERS_OF_A_DUMP]
    if len(text) <= LONGEST_RUN:
        return text
    text = LONG_LINE.sub(lambda line: line[0][:LONGEST_RUN], text)
    return "\n".join(text.split("\n", MOST_LINES_OF_A_DUMP)[:MOST_LINES_OF_A_DUMP])


def _may_have_many_attributes(html: str) -> bool:
    return any(
        not _is_in_a_script(html, found.start()) and len(ATTRIBUTE.findall(html, *found.span())) > MOST_ATTRIBUTES
        for found in MAY_BE_LONG_TAG.finditer(html)
    )


def _is_in_a_script(html: str, at: int) -> bool:
    return html.rfind("<script", 0, at) > html.rfind("</script", 0, at)


def _pieces(html: str) -> Iterator[tuple[_Kind, int, int]]:
    """Yield the tags, the texts between them, and what holds no tags (scripts, comments), one after the other."""
    at, whole = 0, len(html)
    while at < whole:
        start = html.find("<", at)
        start = whole if start < 0 else start
        if start > at:
            yield _Kind.TEXT, at, start
        at = start
        if at == whole:
            return
        if raw := RAW.match(html, at):
            kind, end = _Kind.RAW, _behind(html, re.compile(f"</{raw[1]}", re.IGNORECASE), at)
        elif html.startswith("<!--", at):
            kind, end = _Kind.RAW, html.find("-->", at + 2) + 1
        else:
            tag = TAG.match(html, at)
            kind, end = _Kind.TAG, tag.end() if tag else 0
        end = end or whole
        yield kind, at, end
        at = end


def _behind(html: str, closing: re.Pattern[str], at: int) -> int:
    """Return where the closing tag begins, 0 where there is none."""
    found = closing.search(html, at)
    return found.start() if found else 0


def _with_fewer_attributes(tag: str) -> str:
    name, *attributes = (found[0] for found in ATTRIBUTE.finditer(tag, 1))
    kept = [attribute for attribute in attributes[:MOST_ATTRIBUTES] if len(attribute) <= LONGEST_ATTRIBUTE]
    return tag if len(kept) == len(attributes) else f"<{' '.join((name, *kept))}>"
