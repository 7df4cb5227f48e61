"""The manners of each outlet in print: keys, addresses, bylines, sections, datelines, paywalls."""

import re
import unicodedata
from datetime import datetime
from random import Random

from copytaster_press.pieces import Affair, Outlet
from copytaster_press.telling.reports import Told

COMMENTED = frozenset({"blog", "courier", "columns"})
"""Layouts whose readers may leave comments."""
_DATED = frozenset({"dailyledger", "morningpost"})


def address(outlet: Outlet, number: int, headline: str, section: int, published: datetime) -> str:
    """Return where the outlet puts an article: words of the headline, dates or bare numbers, each in its own way."""
    day = f"{published:%Y/%m/%d}"
    match outlet.layout:
        case "wire":
            return f"/view/NW{published:%Y%m%d}{number:06}"
        case "bulletin":
            return f"/wire/{_slugged(headline)}-{number}"
        case "gazette":
            return f"/news.php?id={4000 + number}"
        case "plain":
            return f"/story.php?id={2000 + number}"
        case "tables":
            return f"/{published:%Y}/{number:05}.htm"
        case "cards":
            return f"/article/{_slugged(headline)}-{number}"
        case "radio" | "video":
            return f"/news/{section}/{number:07}"
        case "blog":
            return f"/{published:%Y/%m}/{_slugged(headline)}-{number}/"
        case "ilbo" | "marfa":
            return f"/article/{published:%Y%m%d}{number:05}"
        case _:
            return f"/{day}/{_slugged(headline)}-{number}.html"


def byline(outlet: Outlet, rng: Random) -> tuple[str, ...]:
    """Return who signed an own report: mostly one, at times two or nobody; agencies sign less."""
    names = tuple(filter(None, outlet.journalists))
    if not names or rng.random() < (0.5 if outlet.kind == "agency" else 0.08):
        return ()
    return tuple(rng.sample(names, 2 if len(names) > 1 and rng.random() < 0.12 else 1))


def section(outlet: Outlet, affair: Affair) -> int:
    """Return the number of the section in which the outlet files affairs of this kind."""
    return sum(map(ord, affair.kind)) % len(outlet.sections)


def opening(outlet: Outlet, told: Told) -> tuple[str, str]:
    """Return the dateline field and how it stands before the first paragraph; empty where none is printed."""
    if outlet.kind == "agency" and told.dateline:
        mark = "--" if outlet.layout == "wire" else "—"
        return told.dateline, f"{told.dateline} ({outlet.name}) {mark} "
    if outlet.key in _DATED and told.dateline:
        return told.dateline.upper(), f"{told.dateline.upper()} — "
    return "", ""


def shown(outlet: Outlet, paragraphs: int, rng: Random) -> int:
    """Return how many paragraphs stand before the paywall, 0 for all."""
    share = {"ledger": 0.1, "magazine": 0.08}.get(outlet.layout, 0.0)
    return rng.randint(2, 3) if rng.random() < share and paragraphs > 5 else 0


def camel(tag: str) -> str:
    """Return a tag as hashtags are written ("Hollin dam" is HollinDam)."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", tag) if word.lower() != "the")


def _slugged(headline: str) -> str:
    plain = unicodedata.normalize("NFKD", headline).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:9]) or "nota"
