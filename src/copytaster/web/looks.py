"""The days of a source as a strip: what each brought, and where looks failed."""

from collections.abc import Iterator, Sequence
from datetime import date

from markupsafe import Markup, escape

from copytaster.model.source import SourceDay
from copytaster.workflows.look.standing import Standing

from .wording import count, day

TALL = 24
SMALL_TALL, SMALL_STEP = 16, 5
"""Pixels; the small strip stands beside each source of a list, so its size never changes."""


def looks_strip(standing: Standing) -> Markup:
    """Draw a bar for each day that had looks, its height by new articles, and a triangle where looks failed."""
    days = (standing.last - standing.first).days + 1
    step = 100 / days
    parts = []
    for place, tall, one in _bars(standing, TALL):
        x = place * step
        if one.looks > one.failed:
            parts.append(f'<rect class="bar" x="{x:.2f}%" width="{step * 0.75:.2f}%" y="{38 - tall}" height="{tall}"/>')
        if one.failed:
            mark = '<path class="chg" d="M0-4 4 3.5H-4z"/>'
            parts.append(f'<svg x="{x + step * 0.375:.2f}%" y="6" overflow="visible">{mark}</svg>')
    parts.append('<line class="axis2" x1="0" x2="100%" y1="38.5" y2="38.5"/>')
    parts.append(
        f'<text x="0" y="51">{day(standing.first)}</text>'
        f'<text x="100%" y="51" text-anchor="end">{day(standing.last)}</text>'
    )
    return _svg('class="strip" height="54"', _finding(standing.days, standing.first, standing.last), "".join(parts))


def small_strip(standing: Standing) -> Markup:
    """Draw the same small, for lists."""
    foot = SMALL_TALL + 8
    bars, marks = [], []
    for place, tall, one in _bars(standing, SMALL_TALL):
        x = place * SMALL_STEP
        if one.looks > one.failed:
            bars.append(f"M{x} {foot}v-{tall}h4v{tall}z")
        if one.failed:
            marks.append(f"M{x} 5l2-4 2 4z")
    drawn = f'<path class="bar" d="{"".join(bars)}"/>' if bars else ""
    drawn += f'<path class="chg" d="{"".join(marks)}"/>' if marks else ""
    drawn += f'<path class="axis2" d="M0 {foot}.5h149"/>'
    label = _finding(standing.days, standing.first, standing.last)
    return _svg(f'class="strip small" width="149" height="{foot + 1}"', label, drawn)


def _bars(standing: Standing, tallest: int) -> Iterator[tuple[int, int, SourceDay]]:
    """Yield (place of the day, height of its bar, day)."""
    most = max((one.new for one in standing.days), default=0) or 1
    for one in standing.days:
        yield (one.day - standing.first).days, max(2, round(tallest * one.new / most)), one


def _finding(days: Sequence[SourceDay], first: date, last: date) -> str:
    looks, new, failed = (sum(getattr(one, name) for one in days) for name in ("looks", "new", "failed"))
    return (
        f"{count(looks, 'look')} in {(last - first).days + 1} days: {count(new, 'new article')}, "
        f"{count(failed, 'look')} failed"
    )


def _svg(attributes: str, label: str, inside: str) -> Markup:
    return Markup(f'<svg {attributes} role="img" aria-label="{escape(label)}">{inside}</svg>')  # noqa: S704 - the only text in it is escaped
