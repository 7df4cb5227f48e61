"""Histograms as SVG made on the server: articles over years, months or days."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup, escape

from copytaster.model.search import Between
from copytaster.workflows.look.topic import Period, period

from .wording import count, day

MOST_DAYS = 62
MOST_DAYS_AROUND = 100
MARGIN = 7
"""Days that are shown on both sides of a chosen time, at least."""
MOST_MONTHS = 120
LEAST_BARS = 14
HIGH = 66
MOST_LABELS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A year, month or day with its number of articles; `written` is how its address names it."""

    written: str
    title: str
    label: str
    articles: int


def bars(by_day: Sequence[tuple[date, int]], chosen: Period | None = None) -> tuple[Bar, ...]:
    """Return days where they are few, else months, else years; of a chosen year always its months."""
    return _bars(by_day, chosen, most_days=MOST_DAYS)


def _bars(by_day: Sequence[tuple[date, int]], chosen: Period | None, *, most_days: int) -> tuple[Bar, ...]:
    if not by_day:
        return ()
    first, last = by_day[0][0], by_day[-1][0]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if (last - first).days < most_days:
        return _days(by_day, min(first, last - timedelta(days=LEAST_BARS - 1)), last)
    if months <= MOST_MONTHS:
        return _months(by_day, first.year * 12 + first.month - 1, last.year * 12 + last.month - 1)
    if chosen:
        return _months(by_day, chosen.first.year * 12, chosen.first.year * 12 + 11)
    return _years(by_day, first.year, last.year)


def around(by_day: Sequence[tuple[date, int]], chosen: Between | None) -> tuple[Bar, ...]:
    """Return bars of the chosen days and of as many before and behind them, all where none are chosen."""
    if not by_day or chosen is None:
        return bars(by_day)
    first, last = by_day[0][0], by_day[-1][0]
    begin, end = max(chosen.first or first, first), min(chosen.last or last, last)
    if end < begin:
        return bars(by_day)
    wide = max((end - begin).days + 1, MARGIN)
    first, last = max(first, _moved(begin, -wide)), min(last, _moved(end, wide))
    inside = [(one, articles) for one, articles in by_day if first <= one <= last]
    return _bars([(first, 0), *inside, (last, 0)], None, most_days=MOST_DAYS_AROUND)


def histogram(drawn: Sequence[Bar], chosen: Period | None, address: str, *, can_range: bool = False) -> Markup:
    """Draw bars that link to `address` followed by what they are written as; those inside the period stand out.

    Where a range `can` be chosen, script lets two bars be chosen as its ends; the addresses must end with `on:`.
    """
    most = max((bar.articles for bar in drawn), default=0) or 1
    step = 100 / max(1, len(drawn))
    parts = [_bar(bar, place * step, step, most, _inside(bar, chosen), address) for place, bar in enumerate(drawn)]
    parts.append(f'<line class="axis2" x1="0" x2="100%" y1="{HIGH + 4}.5" y2="{HIGH + 4}.5"/>')
    parts.extend(
        f'<text x="{place * step:.2f}%" y="{HIGH + 16}">{escape(drawn[place].label)}</text>'
        for place in _labelled(drawn)
    )
    label = f"Articles over time, {count(sum(bar.articles for bar in drawn), 'article')}, highest in {_highest(drawn)}"
    inside, range_ = "".join(parts), " data-range" if can_range else ""
    return Markup(f'<svg class="strip" height="84" role="group" aria-label="{escape(label)}"{range_}>{inside}</svg>')  # noqa: S704 - every text in it is escaped


def _labelled(drawn: Sequence[Bar]) -> Sequence[int]:
    """The bars that have a label below them: where it changes, or every few where it changes too often."""
    changed = [place for place, bar in enumerate(drawn) if not place or bar.label != drawn[place - 1].label]
    return changed if len(changed) <= MOST_LABELS else range(0, len(drawn), -(-len(drawn) // MOST_LABELS))


def _bar(bar: Bar, x: float, step: float, most: int, chosen: bool, address: str) -> str:
    if not bar.articles:
        return ""
    tall = max(2, round(HIGH * bar.articles / most))
    width, at = step * 0.75, x + step * 0.125
    style = "bar on" if chosen else "bar"
    title = escape(f"{bar.title}, {count(bar.articles, 'article')}")
    # The list of the same links below the drawing is the way for the keyboard: a stop a bar would be too many.
    return (
        f'<a href="{escape(address)}{bar.written}" tabindex="-1" aria-label="{title}"><title>{title}</title>'
        f'<rect class="hit" x="{x:.2f}%" width="{step:.2f}%" y="0" height="{HIGH + 4}"/>'
        f'<rect class="{style}" x="{at:.2f}%" width="{width:.2f}%" y="{HIGH + 4 - tall}" height="{tall}"/></a>'
    )


def _inside(bar: Bar, chosen: Period | None) -> bool:
    if chosen is None or (drawn := period(bar.written)) is None:
        return False
    return drawn.first < chosen.last and chosen.first < drawn.last


def _highest(drawn: Sequence[Bar]) -> str:
    return max(drawn, key=lambda bar: bar.articles).title


def _moved(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _days(by_day: Sequence[tuple[date, int]], first: date, last: date) -> tuple[Bar, ...]:
    counts: Counter[date] = Counter()
    for one, articles in by_day:
        counts[one] += articles
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(
        Bar(written=one.isoformat(), title=day(one), label=f"{one.day} {one:%b}", articles=counts.get(one, 0))
        for one in days
    )


def _months(by_day: Sequence[tuple[date, int]], first: int, last: int) -> tuple[Bar, ...]:
    """Months are counted through all years, from 0 for January of the year 0."""
    counts: dict[int, int] = {}
    for one, articles in by_day:
        month = one.year * 12 + one.month - 1
        counts[month] = counts.get(month, 0) + articles
    short = last - first < 24
    return tuple(
        _month(date(month // 12, month % 12 + 1, 1), counts.get(month, 0), short) for month in range(first, last + 1)
    )


def _month(first: date, articles: int, short: bool) -> Bar:
    label = f"{first:%b %Y}" if short else str(first.year)
    return Bar(written=f"{first:%Y-%m}", title=f"{first:%B %Y}", label=label, articles=articles)


def _years(by_day: Sequence[tuple[date, int]], first: int, last: int) -> tuple[Bar, ...]:
    counts: dict[int, int] = {}
    for one, articles in by_day:
        counts[one.year] = counts.get(one.year, 0) + articles
    years = range(min(first, last - LEAST_BARS + 1), last + 1)
    return tuple(
        Bar(written=str(year), title=str(year), label=str(year), articles=counts.get(year, 0)) for year in years
    )
