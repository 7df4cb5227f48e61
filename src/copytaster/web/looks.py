"""The looks at a source as a strip of days: what each day brought, and where looks failed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from markupsafe import Markup, escape

from copytaster.model.source import Look

from .wording import count, day


def looks_strip(looks: Sequence[Look], first: datetime, last: datetime) -> Markup:
    """Draw a bar for each day of looks, its height by new articles, and a triangle where looks failed."""
    days = [first.astimezone(UTC).date() + timedelta(days=n) for n in range((last - first).days + 1)]
    step = 100 / len(days)
    new, failed, looked = _tallies(looks)
    most = max(new.values(), default=0) or 1
    parts = []
    for place, one in enumerate(days):
        x = place * step
        if one in looked:
            tall = max(2, round(24 * new.get(one, 0) / most))
            parts.append(f'<rect class="bar" x="{x:.2f}%" width="{step * 0.75:.2f}%" y="{38 - tall}" height="{tall}"/>')
        if one in failed:
            mark = '<path class="chg" d="M0-4 4 3.5H-4z"/>'
            parts.append(f'<svg x="{x + step * 0.375:.2f}%" y="6" overflow="visible">{mark}</svg>')
    parts.append('<line class="axis2" x1="0" x2="100%" y1="38.5" y2="38.5"/>')
    parts.append(
        f'<text x="0" y="51">{day(days[0])}</text><text x="100%" y="51" text-anchor="end">{day(days[-1])}</text>'
    )
    label = (
        f"{count(len(looks), 'look')} in {len(days)} days: {count(sum(new.values()), 'new article')}, "
        f"{count(sum(failed.values()), 'look')} failed"
    )
    return Markup(f'<svg class="strip" height="54" role="img" aria-label="{escape(label)}">{"".join(parts)}</svg>')  # noqa: S704 - the only text in it is escaped


def _tallies(looks: Sequence[Look]) -> tuple[dict[date, int], dict[date, int], set[date]]:
    new: dict[date, int] = {}
    failed: dict[date, int] = {}
    for look in looks:
        on = look.at.astimezone(UTC).date()
        new[on] = new.get(on, 0) + look.new
        if not look.ok:
            failed[on] = failed.get(on, 0) + 1
    return new, failed, {look.at.astimezone(UTC).date() for look in looks}
