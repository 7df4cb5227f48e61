"""Coverage strips and lanes as SVG made on the server: x in percent, y and text in pixels, no script, no style."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from markupsafe import Markup, escape

from copytaster.model.ids import ArticleId
from copytaster.model.search import CopyKind
from copytaster.workflows.look.coverage import Coverage, Mark

from .wording import count, day

LANES = ((CopyKind.OWN, "Own reporting"), (CopyKind.WIRE, "Wire"), (CopyKind.COPY, "Agency copy"))
LEAST_SPAN = timedelta(hours=1)
EDGE = 2.2
APART = {CopyKind.OWN: 1.3, CopyKind.WIRE: 1.3, CopyKind.COPY: 0.75}
"""Percent; marks of one kind that lie closer are drawn as one."""
MOST_MARKS = 150
BINS = 60
MOST_TICKS = 5
CHARACTER = 2.4
"""Percent; what a character of a label takes in the narrowest place for a drawing, beside an article."""

Scale = Callable[[datetime], float]
Tick = tuple[datetime, str]


def strip(coverage: Coverage) -> Markup:
    """Draw a story's articles on one line."""
    x = _scale(coverage)
    marks = "".join(_draw(x(mark.at), 6, mark.kind, small=True) for mark in _apart(coverage.marks, x))
    return _svg(16, _finding(coverage), f'<line class="axis2" x1="0" x2="100%" y1="15" y2="15"/>{marks}')


def lanes(coverage: Coverage, here: ArticleId | None = None) -> Markup:
    """Draw one lane for each kind of copy under an axis of days, with a line at the article `here`."""
    x = _scale(coverage)
    kinds = [kind for kind, _ in LANES if any(mark.kind is kind for mark in coverage.marks)]
    bottom = 24 + 30 * len(kinds)
    drawn = [_axis(coverage, x, bottom)]
    for place, kind in enumerate(kinds):
        drawn.append(_lane(coverage, kind, x, 39 + 30 * place))
    current = next((mark for mark in coverage.marks if mark.article == here), None)
    if current:
        drawn.append(_here(x(current.at), bottom))
    return _svg(bottom + 16, _finding(coverage), "".join(drawn))


def labelled_lanes(coverage: Coverage) -> Markup:
    """Draw the lanes over the full width, each with its name and count beside it."""
    x = _scale(coverage)
    axis = _axis(coverage, x, 18, from_top=0)
    grid = _grid(_ticks(coverage), x, 0, 30)
    rows = [f'<span></span><svg class="strip" height="18" aria-hidden="true">{axis}</svg>']
    for kind, title in LANES:
        marks = sum(mark.kind is kind for mark in coverage.marks)
        if marks:
            lane = f'<svg class="strip" height="30" aria-hidden="true">{grid}{_lane(coverage, kind, x, 18)}</svg>'
            rows.append(f"<span>{title} <b>{marks:,}</b></span>{lane}")
    return Markup(f'<div class="lanes" role="img" aria-label="{escape(_finding(coverage))}">{"".join(rows)}</div>')  # noqa: S704 - the only text in it is escaped


def mark(kind: CopyKind | str) -> Markup:
    """Draw one mark alone, for legends and lists."""
    shapes = {
        "own": '<circle class="own" cx="6" cy="6" r="4.5"/>',
        "wire": '<rect class="wire" x="2" y="2" width="8" height="8" transform="rotate(45 6 6)"/>',
        "copy": '<path class="cop" d="M4 1v10M8 1v10"/>',
        "edit": '<path class="chg" d="M6 1.5 10.5 10h-9z"/>',
    }
    return Markup(f'<svg viewBox="0 0 12 12" class="strip mk" aria-hidden="true">{shapes[str(kind)]}</svg>')  # noqa: S704 - fixed shapes


def _svg(height: int, label: str, inside: str) -> Markup:
    return Markup(f'<svg class="strip" height="{height}" role="img" aria-label="{escape(label)}">{inside}</svg>')  # noqa: S704 - the only text in it is escaped


def _finding(coverage: Coverage) -> str:
    """The sentence that says what the drawing shows."""
    counts = (coverage.own, coverage.wire, coverage.copy)
    kinds = [f"{marks:,} {title.lower()}" for (_, title), marks in zip(LANES, counts, strict=True) if marks]
    first, last = coverage.marks[0].at.astimezone(UTC), coverage.marks[-1].at.astimezone(UTC)
    span = f"on {day(first)}" if first.date() == last.date() else f"from {day(first)} to {day(last)}"
    return f"{count(len(coverage.marks), 'article')} {span}: {', '.join(kinds)}"


def _scale(coverage: Coverage) -> Scale:
    first = coverage.marks[0].at
    span = max(coverage.marks[-1].at - first, LEAST_SPAN)
    return lambda at: EDGE + (100 - 2 * EDGE) * ((at - first) / span)


def _apart(marks: Iterable[Mark], x: Scale) -> list[Mark]:
    """The marks without those that would lie on one of their kind."""
    kept: list[Mark] = []
    ends: dict[CopyKind, float] = {}
    for one in marks:
        at = x(one.at)
        if at - ends.get(one.kind, -100.0) >= APART[one.kind]:
            kept.append(one)
            ends[one.kind] = at
    return kept


def _draw(x: float, y: int, kind: CopyKind, *, small: bool = False) -> str:
    match kind:
        case CopyKind.OWN:
            return f'<circle class="own" cx="{x:.2f}%" cy="{y}" r="{3.6 if small else 5}"/>'
        case CopyKind.WIRE:
            half = 3 if small else 4.2
            sides = f'x="-{half}" y="-{half}" width="{2 * half}" height="{2 * half}"'
            box = f'<rect class="wire" {sides} transform="rotate(45)"/>'
            return f'<svg x="{x:.2f}%" y="{y}" overflow="visible">{box}</svg>'
        case CopyKind.COPY:
            half = 4 if small else 7
            return f'<line class="cop" x1="{x:.2f}%" x2="{x:.2f}%" y1="{y - half}" y2="{y + half}"/>'


def _lane(coverage: Coverage, kind: CopyKind, x: Scale, y: int) -> str:
    marks = [mark for mark in coverage.marks if mark.kind is kind]
    line = f'<line class="axis" x1="0%" x2="100%" y1="{y}" y2="{y}"/>'
    if len(marks) > MOST_MARKS:
        return line + _bars([x(mark.at) for mark in marks], y)
    drawn = [_draw(x(mark.at), y, kind) for mark in _apart(marks, x)]
    edits = [
        f'<svg x="{x(mark.at):.2f}%" y="{y - 11}" overflow="visible"><path class="chg" d="M0-4 4 3.5H-4z"/></svg>'
        for mark in _apart([mark for mark in marks if mark.edited], x)
    ]
    return line + "".join(drawn + edits)


def _bars(places: list[float], y: int) -> str:
    """So many marks that only their density can be seen."""
    width = 100 / BINS
    heights = [0] * BINS
    for place in places:
        heights[min(BINS - 1, int(place / width))] += 1
    most = max(heights)
    return "".join(
        f'<rect class="bar" x="{bin_ * width:.2f}%" width="{width * 0.8:.2f}%" y="{y - tall:.0f}" height="{tall:.0f}"/>'
        for bin_, marks in enumerate(heights)
        if (tall := marks and max(1.0, 14 * marks / most))
    )


def _here(x: float, bottom: int) -> str:
    anchor = "end" if x > 60 else "start"
    line = f'<line class="here" x1="{x:.2f}%" x2="{x:.2f}%" y1="14" y2="{bottom}"/>'
    return f'{line}<text class="heret" x="{x:.2f}%" y="{bottom + 12}" text-anchor="{anchor}">This article</text>'


def _axis(coverage: Coverage, x: Scale, bottom: int, from_top: int = 14) -> str:
    ticks = _ticks(coverage)
    return _grid(ticks, x, from_top, bottom) + "".join(_labels(ticks, x, 9 if from_top else 10))


def _labels(ticks: Iterable[Tick], x: Scale, y: int) -> Iterator[str]:
    """Write each label right of its line, or left of it near the edge; one that would lie on another is left out."""
    free_from = 0.0
    for at, label in ticks:
        line, wide = x(at), len(label) * CHARACTER
        at_edge = line + wide > 100
        begin = line - wide if at_edge else line
        if begin >= free_from:
            anchor = 'dx="-3" text-anchor="end"' if at_edge else 'dx="3"'
            yield f'<text x="{line:.2f}%" y="{y}" {anchor}>{label}</text>'
            free_from = begin + wide


def _grid(ticks: Iterable[Tick], x: Scale, top: int, bottom: int) -> str:
    places = (f"{x(at):.2f}%" for at, _ in ticks)
    return "".join(f'<line class="axis" x1="{place}" x2="{place}" y1="{top}" y2="{bottom}"/>' for place in places)


def _ticks(coverage: Coverage) -> list[Tick]:
    """Round moments from first to last, at most `MOST_TICKS`, each with its label."""
    first = coverage.marks[0].at.astimezone(UTC)
    last = max(coverage.marks[-1].at.astimezone(UTC), first + LEAST_SPAN)
    for hours in (1, 3, 6, 12):
        ticks = _steps(first, last, timedelta(hours=hours))
        if len(ticks) <= MOST_TICKS:
            return _labelled(ticks, "%H:%M" if last - first < timedelta(hours=20) else "%a %H:%M")
    for days in (1, 2, 7):
        ticks = _steps(first, last, timedelta(days=days))
        if len(ticks) <= MOST_TICKS:
            return _labelled(ticks, "%a %-d" if days < 7 else "%-d %b")
    for months in (1, 3, 6, 12, 24, 60, 120, 600):
        ticks = _months(first, last, months)
        if len(ticks) <= MOST_TICKS:
            return _labelled(ticks, "%b %Y" if months < 12 else "%Y")
    return []


def _steps(first: datetime, last: datetime, step: timedelta) -> list[datetime]:
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    begin = -((midnight - first) // step)
    ticks: list[datetime] = []
    while (at := midnight + begin * step) <= last and len(ticks) <= MOST_TICKS:
        ticks.append(at)
        begin += 1
    return ticks


def _months(first: datetime, last: datetime, step: int) -> list[datetime]:
    begin = -(-(first.year * 12 + first.month) // step) * step
    ends = range(begin, last.year * 12 + last.month, step)
    midnight = first.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return [midnight.replace(year=month // 12, month=month % 12 + 1) for month in ends[: MOST_TICKS + 1]]


def _labelled(ticks: list[datetime], form: str) -> list[Tick]:
    labels = [f"{at:{form.replace('%-d', str(at.day))}}" for at in ticks]
    repeated = {later for earlier, later in pairwise(range(len(labels))) if labels[earlier] == labels[later]}
    return [(at, label) for place, (at, label) in enumerate(zip(ticks, labels, strict=True)) if place not in repeated]
