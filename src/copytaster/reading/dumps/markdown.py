"""Raw lines to the lines that print anything: Markdown's marks come off and become what is known of a line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from copytaster.reading.conventions.lines import Line
from copytaster.text.markup import one_line

Links = Mapping[str, str]


def read_lines(raw: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines that print anything, in order. Text without any such marks keeps every character it has."""
    targets = {match["name"].casefold(): match["address"] for line in raw if (match := _TARGET.match(line))}
    return tuple(_lines([line for line in raw if not _TARGET.match(line)], targets))


def is_rule(line: str) -> bool:
    """Tell whether a line is drawn, not written: "----", "* * *", "=====", "-=-=-"."""
    return len(line) >= _SHORTEST_RULE and bool(_RULE.fullmatch(line.strip())) and len(set(line.split())) <= _RULE_PARTS


_SHORTEST_RULE, _RULE_PARTS, _UNDERLINE_SLACK = 3, 2, 4
_RULE = re.compile(r"(?:[-=_*~—–―─━═][-=_~—–―─━═* ]+[-=_*~—–―─━═])")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_FENCE = re.compile(r"\s*(?:`{3,}|~{3,})\w*\s*")
_PICTURE_STOOD_HERE = "\ufffc"
_JOINERS_AND_MARKS = "\u200c-\u200f"
_AT_EDGES = re.compile(rf"^[\s{_JOINERS_AND_MARKS}]+|[\s{_JOINERS_AND_MARKS}]+$")
_SPACES = re.compile(r"[\s\u00a0]+")
_ADDRESS = r"<?(?P<address>[^()\s<>]{0,500}(?:\([^()\s]{0,100}\)[^()\s<>]{0,100})?)>?"
_TITLE = r"(?:\s+(?:\"(?P<title>[^\"\n]{0,300})\"|'[^'\n]{0,300}'))?"
_PICTURE = re.compile(rf"!\[(?P<alt>[^\[\]\n]{{0,500}})\]\({_ADDRESS}{_TITLE}\s?\)")
_LINK = re.compile(rf"(?<!!)\[(?P<text>[^\[\]\n]{{0,300}})\]\((?=[^()\s]{{0,500}}[/#:.@?]){_ADDRESS}{_TITLE}\s?\)")
_NAMED_LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]\n]{1,300})\]\s?\[(?P<name>[^\[\]\n]{0,100})\]")
_TARGET = re.compile(
    r"\s{0,3}\[(?P<name>[^\[\]^\n]{1,100})\]:\s+<?(?P<address>[a-z]{2,8}:[^\s<>]{1,500})>?", re.IGNORECASE
)
_BARE_LINK = re.compile(r"<(?P<address>(?:https?|mailto):[^\s<>]{1,500})>")
_NUMBERED_PICTURE = re.compile(r"image \d{1,4}(?:: |$)", re.IGNORECASE)
"""What readers that count pictures write before the alternative text."""
_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?=\S)")
_QUOTED = re.compile(r">\s+(?=\S)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1")
_SLANTED = re.compile(r"(?P<mark>[*_])(?=[^\s*_])(?P<text>[^*_]{1,600})(?<=[^\s*_])(?P=mark)")
_SLANTED_INSIDE = re.compile(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_\n]{1,120})(?<=[^\s*_\\])\1(?![\w*_])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")
_BULLET = re.compile(r"(?:[-*+•◦▪■●∙·‣⁃–—»›]\s+|[•◦▪●‣]\s*)(?=\S)")


def _lines(raw: Sequence[str], targets: Links) -> Iterator[Line]:
    gap = rule = False
    pictures = list[tuple[str, str]]()
    held: Line | None = None
    for number, printed in enumerate(raw):
        if held and not gap and (level := _underlines(printed, raw[number - 1])):
            held = replace(held, level=level)
            continue
        if is_rule(printed) or _FENCE.fullmatch(printed):
            rule, gap = rule or is_rule(printed), True
            continue
        line = _read(printed, targets)
        pictures.extend(line.images)
        if not line.text:
            gap = not line.images
            continue
        if held:
            yield held
        # A picture and its caption are neighbours; an empty line between them parts them.
        held = replace(line, gap=gap, rule=rule, images=tuple(pictures))
        gap, rule, pictures = False, False, []
    if held:
        yield held


def _underlines(printed: str, above: str) -> int:
    """Return the level of heading that a line makes of the one above it, 0 where it is no underline of that length."""
    mark, title = printed.strip(), above.strip()
    if not _UNDERLINE.fullmatch(mark) or _BULLET.match(title) or not title:
        return 0
    return (1 if mark[0] == "=" else 2) if len(title) / 2 <= len(mark) <= len(title) + _UNDERLINE_SLACK else 0


def _read(raw: str, targets: Links) -> Line:
    text = _AT_EDGES.sub("", one_line(raw.replace(_PICTURE_STOOD_HERE, "")))
    text, pictures = _without_pictures(text)
    cell = text.startswith("|") or text.endswith("|")
    if cell:
        text = " ".join(part.strip() for part in text.split("|") if part.strip(" -:="))
    heading = _HEADING.match(text)
    mark = heading or _QUOTED.match(text)
    text = text[mark.end() :] if mark else text
    text = text.rstrip("# ") if heading else text
    bullet = _BULLET.match(text)
    text = text[bullet.end() :] if bullet else text
    text, links = _without_links(text, targets)
    text, slanted = _without_emphasis(text)
    text = _ESCAPED.sub(r"\1", text) if "\\" in text else text
    return Line(
        text=_SPACES.sub(" ", text).strip(), bullet=bool(bullet), cell=cell, slanted=slanted,
        level=len(heading["marks"]) if heading else 0, images=pictures, links=links,
    )  # fmt: skip


def _without_pictures(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    if "![" not in text:
        return text, ()
    found = [(match["title"] or match["alt"], match["address"]) for match in _PICTURE.finditer(text)]
    pictures = tuple((_NUMBERED_PICTURE.sub("", alt).strip(), address) for alt, address in found)
    return _PICTURE.sub(" ", text), pictures


def _without_links(text: str, targets: Links) -> tuple[str, tuple[tuple[str, str], ...]]:
    links = list[tuple[str, str]]()

    def inline(match: re.Match[str]) -> str:
        links.append((match["text"].strip(" *_"), match["address"]))
        return str(match["text"])

    def named(match: re.Match[str]) -> str:
        target = targets.get((match["name"] or match["text"]).casefold())
        if target is None:
            return str(match[0])
        links.append((match["text"].strip(" *_"), target))
        return str(match["text"])

    text = _LINK.sub(inline, text) if "](" in text else text
    text = _NAMED_LINK.sub(named, text) if targets and "][" in text else text
    text = _BARE_LINK.sub(lambda match: str(match["address"]), text) if "<" in text else text
    return text, tuple((text, address) for text, address in links if text)


def _without_emphasis(text: str) -> tuple[str, bool]:
    if "**" in text or "__" in text:
        text = _STRONG.sub(r"\2", text)
    if "*" not in text and "_" not in text:
        return text, False
    if whole := _SLANTED.fullmatch(text.strip()):
        return whole["text"], True
    return _SLANTED_INSIDE.sub(r"\2", text), False
