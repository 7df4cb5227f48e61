"""What clippers, readers and mail put above a text: "Title: …", "Author: …", as front matter or bare lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.text.urls import web_address


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A text whose header is printed as pages print such things, in Markdown; the header's site and address."""

    lines: tuple[str, ...]
    site: str | None = None
    address: str | None = None


def printed_out(raw: Sequence[str]) -> Header:
    """Return the text with its header's title, deck, byline and date as lines; as it is where it has no header.

    A header is front matter between two "---", or at the very top two or more known fields, one a line, a title or an
    address among them.
    """
    first = next((at for at, line in enumerate(raw) if line.strip("\ufeff \t")), len(raw))
    fenced = first < len(raw) and raw[first].strip("\ufeff \t") in _FENCES
    end = _fenced_end(raw, first) if fenced else _bare_end(raw, first)
    if end is None:
        return Header(lines=tuple(raw))
    fields = _fields(raw[first + fenced : end])
    if len(fields) < 2 or not fields.keys() & {"title", "address"}:
        return Header(lines=tuple(raw))
    return _told(fields, raw[end + fenced :])


_FENCES = frozenset({"---", "+++"})
_MOST_LINES = 60
_NAMES = {
    "title": "title|headline|subject|titel|titre|título|titolo|заголовок|제목|标题|タイトル",
    "address": "url|url source|source url|source|link|address|permalink|canonical|canonical url|original",
    "author": "author|authors|by|byline|creator|writer|autor|auteur|autore",
    "date": "date|published|published time|published at|date published|publication date|pubdate|datum|fecha|datetime",
    "deck": "description|summary|excerpt|subtitle|deck|standfirst|dek",
    "site": "site|site name|sitename|website|publisher|publication|newspaper|outlet",
    "text": "markdown content|content|text|body",
    "other": "tags|tag|categories|category|keywords|created|clipped|saved|language|lang|from|to|cc|reply-to|message-id"
    "|mime-version|content-type|content-transfer-encoding|list-id|list-unsubscribe|image|cover|layout|draft|slug|id"
    "|modified|updated|lastmod|word count|length|section|type|status|aliases|archived|read time|warning|favicon",
}
_KINDS = {name: kind for kind, names in _NAMES.items() for name in names.split("|")}
_FIELD = re.compile(r"(?P<name>[^\W\d_][\w -]{1,30}?)\s*[:=：]\s*(?P<value>.*)")
_ENTRY = re.compile(r"\s*-\s+(?P<value>\S.*)")
_WIKI = re.compile(r"\[\[(?:[^\[\]|]{0,200}\|)?([^\[\]|]{1,200})\]\]")


def _fenced_end(raw: Sequence[str], first: int) -> int | None:
    mark = raw[first].strip("\ufeff \t")
    later = range(first + 1, min(len(raw), first + _MOST_LINES))
    return next((at for at in later if raw[at].strip() == mark), None)


def _bare_end(raw: Sequence[str], first: int) -> int | None:
    """Return the first line behind the fields; empty lines may stand between them."""
    end = None
    for at in range(first, min(len(raw), first + _MOST_LINES)):
        found = _FIELD.fullmatch(raw[at].strip("\ufeff \t"))
        if found and found["name"].casefold() in _KINDS:
            end = at + 1
        elif raw[at].strip() and not (end == at and raw[at][:1] in " \t"):
            break
    return end


def _fields(lines: Sequence[str]) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    kind = "other"
    for line in lines:
        if entry := _ENTRY.fullmatch(line):
            fields.setdefault(kind, []).append(_plain(entry["value"]))
        elif found := _FIELD.fullmatch(line.strip("\ufeff \t")):
            kind = _KINDS.get(found["name"].casefold(), "other")
            value = _plain(found["value"])
            if value:
                fields.setdefault(kind, []).append(value)
    return fields


def _plain(value: str) -> str:
    """Return a value without the quotes, brackets and wiki links around it."""
    value = _WIKI.sub(r"\1", value.strip().strip("\"'").strip())
    value = value[1:-1].replace('"', "") if value.startswith("[") and value.endswith("]") else value
    return value if value not in {">", "|", ">-", "|-", "null", "~"} else ""


def _told(fields: dict[str, list[str]], body: Sequence[str]) -> Header:
    addresses = [web_address(value) for value in fields.get("address", ())]
    sites = [
        *fields.get("site", ()),
        *(v for v, found in zip(fields.get("address", ()), addresses, strict=True) if not found),
    ]
    title = next(iter(fields.get("title", ())), "")
    headed = next(
        (at for at, line in enumerate(body[:_MOST_LINES]) if title and line.lstrip("# ").strip() == title), -1
    )
    printed = [
        *([f"# {title}"] if title and headed < 0 else []),
        *(f"*{deck}*" for deck in fields.get("deck", ())[:1]),
        *([f"By {', '.join(fields['author'])}"] if "author" in fields else []),
        *fields.get("date", ())[:1],
    ]
    apart = [part for line in printed for part in ("", line)]
    lines = (*body[: headed + 1], *apart, "", *body[headed + 1 :])
    return Header(lines=lines, site=next(iter(sites), None), address=next(filter(None, addresses), None))
