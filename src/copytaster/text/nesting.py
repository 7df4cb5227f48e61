"""Markup that nests deeper than any parser follows, made shallow without losing its words."""

import re
from itertools import islice

TAG = re.compile(r"<(?:!--|(?P<end>/?)(?P<name>[a-zA-Z][^\s/<>]*+)[^<>]*+>)")
RAW = frozenset({"script", "style"})
END_OF_RAW = re.compile(r"</(?:script|style)\b", re.IGNORECASE)
VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
# These close themselves where the next one begins, so they may stand at any depth.
LEAVES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "title"})
INLINE = frozenset({"a", "abbr", "b", "big", "center", "cite", "em", "font", "i", "s", "small", "span", "strong", "u"})
NEAREST = 20


def flattened(markup: str, deepest: int = 100) -> str:
    """Return the markup without the tags of wrappers below `deepest`; their words stay, set off as paragraphs."""
    parts: list[str] = []
    open_tags: list[str] = []
    at = 0
    while found := TAG.search(markup, at):
        if between := markup[at : found.start()]:
            parts.append(between)
        name = (found["name"] or "").lower()
        at = _end_of_unseen(markup, found, name)
        if not name or name in RAW or name in VOID or name in LEAVES:
            kept = True
        elif found["end"]:
            kept = len(open_tags) <= deepest and name in open_tags
            _close(open_tags, name)
        else:
            open_tags.append(name)
            kept = len(open_tags) <= deepest
        if kept:
            parts.append(markup[found.start() : at])
        elif name not in INLINE and not (parts and parts[-1] == "<p>"):
            parts.append("<p>")
    parts.append(markup[at:])
    return "".join(parts)


def _end_of_unseen(markup: str, found: re.Match[str], name: str) -> int:
    """Where the tag ends, or with it the comment or script that it begins and that holds no markup."""
    if not name:
        end_of_comment = markup.find("-->", found.end())
        return len(markup) if end_of_comment < 0 else end_of_comment + 3
    if name in RAW and not found["end"]:
        end = END_OF_RAW.search(markup, found.end())
        return end.start() if end else len(markup)
    return found.end()


def _close(open_tags: list[str], name: str) -> None:
    """Take the nearest tag of that name off, with what was left open inside it."""
    for back, other in enumerate(islice(reversed(open_tags), NEAREST)):
        if other == name:
            del open_tags[len(open_tags) - 1 - back :]
            return
