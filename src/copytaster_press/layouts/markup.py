"""Small pieces of HTML that layouts are put together from."""

import re
from collections.abc import Iterable, Sequence
from html import escape

_QUOTED = re.compile(r"[“\"«「]([^”\"»」]{25,220})[”\"»」]")
_SENTENCE = re.compile(r"(?<=[.!?。؟])\s+")


def esc(text: str) -> str:
    """Return text made safe between tags."""
    return escape(text, quote=False)


def attr(text: str) -> str:
    """Return text made safe between the quotes of an attribute."""
    return escape(text, quote=True)


def link(address: str, text: str, classes: str = "") -> str:
    """Return an anchor."""
    mark = f' class="{classes}"' if classes else ""
    return f'<a{mark} href="{attr(address)}">{esc(text)}</a>'


def each(texts: Iterable[str], before: str = "<p>", after: str = "</p>") -> str:
    """Return texts, made safe, each between `before` and `after`, one a line."""
    return "\n".join(f"{before}{esc(text)}{after}" for text in texts)


def listed(items: Iterable[str], classes: str = "") -> str:
    """Return an unordered list of ready markup."""
    mark = f' class="{classes}"' if classes else ""
    return f"<ul{mark}>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def interrupted(parts: Sequence[str], extras: Sequence[str], first: int = 2, step: int = 3) -> str:
    """Return parts with extras let in between them: one after the `first`, then one every `step`; none gets lost."""
    out: list[str] = []
    waiting = list(extras)
    for number, part in enumerate(parts, 1):
        out.append(part)
        if waiting and number >= first and (number - first) % step == 0 and number < len(parts):
            out.append(waiting.pop(0))
    return "\n".join([*out, *waiting])


def spoken(paragraphs: Iterable[str]) -> str:
    """Return the first long quotation of the paragraphs, or their first sentence: what a pull quote shows."""
    texts = list(paragraphs)
    for text in texts[1:]:
        found = _QUOTED.search(text)
        if found:
            return found[1]
    return _SENTENCE.split(texts[-1])[0] if texts else ""


def teaser(paragraphs: Iterable[str], length: int) -> str:
    """Return the beginning of the text in one line, cut at `length` characters wherever that falls."""
    return " ".join(paragraphs)[:length]
