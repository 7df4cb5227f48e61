"""How sources and the work on the books are put into words: paces, times left, what is wrong and what to do."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import PurePath
from typing import Any

from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Reason
from copytaster.model.source import Pace, Source, SourceKind, SourceState
from copytaster.workflows.look.standing import Standing
from copytaster.workflows.next_look import PACE_OF_FOLDERS

from .wording import capital, count, day

LEAST_WHOLE = 0.5
ADVICE = {
    Reason.EMPTY: "Save the page again.",
    Reason.NOT_A_PAGE: "Give a web page, text, mail, PDF, agency copy, or a web archive.",
    Reason.NO_ARTICLE: "Give the page of one article, or add the site's feed.",
    Reason.TOO_SHORT: "Give the page of one article, or add the site's feed.",
    Reason.TOO_LARGE: "Save the page without its pictures and scripts.",
    Reason.IS_A_FEED: "",
    Reason.BROKEN: "Save the page again.",
    Reason.TOO_SLOW: "Raise the setting page_seconds.",
    Reason.TOO_MUCH_MEMORY: "Save the page without its pictures and scripts.",
}


def often(a_day: float | None) -> str:
    """Return how often something publishes: `about 12 articles a day`, `about 3 a week`, `less than one a month`."""
    if a_day is None:
        return "how often is not known"
    for days, unit in ((1, "day"), (7, "week"), (30, "month")):
        number = round(a_day * days)
        if number >= 1:
            return f"about {count(number, 'article')} a {unit}"
    return "less than one article a month"


def pace(jobs_a_second: float) -> str:
    """Return a pace: `12 pages a second`, or in minutes where it is slower."""
    if jobs_a_second >= 1:
        return f"{count(round(jobs_a_second), 'page')} a second"
    return f"{count(max(1, round(jobs_a_second * 60)), 'page')} a minute"


def time_left(left: timedelta) -> str:
    """Return about how long something will take."""
    seconds = left.total_seconds()
    if seconds < 45:
        return "less than a minute"
    if seconds < 90 * 60:
        return f"about {count(max(1, round(seconds / 60)), 'minute')}"
    return f"about {count(round(seconds / 3600), 'hour')}"


def percent(share: float) -> str:
    """Return a share in whole percent; only all of it is 100 %."""
    return f"{min(int(share * 100), 99) if share < 1 else 100} %"


def told_of(standing: Standing, now: datetime) -> str:
    """Return what is the matter with a source and what to do, empty where all is well."""
    source = standing.source
    if source.state.is_problem:
        return capital(_bare(source.detail, source.address)) or "The last look failed."
    if source.state is SourceState.PAUSED:
        return ""
    if standing.is_quiet(now) and standing.newest:
        return f"It answers, but has brought nothing newer than {day(standing.newest)}. The site may have another feed."
    if standing.share is not None and standing.share < LEAST_WHOLE:
        return "Most of its pages could not be read; of many only the feed's own text is kept."
    return ""


def pace_of(source: Source, pace: Pace) -> str:
    """Return how often a source is looked at, in words."""
    if source.pace:
        return f"every {_span(source.pace)}, set by hand"
    if source.kind is SourceKind.FOLDER:
        return f"every {_span(min(pace.usual, PACE_OF_FOLDERS))}"
    return f"every {_span(pace.usual)} to {_span(max(pace.usual, pace.slowest))}, by how much comes"


def _span(span: timedelta) -> str:
    minutes = span / timedelta(minutes=1)
    if minutes >= 48 * 60:
        return count(round(minutes / 1440), "day")
    if minutes >= 120 and minutes % 60 == 0:
        return count(round(minutes / 60), "hour")
    return "hour" if minutes == 60 else "minute" if minutes == 1 else f"{minutes:g} minutes"


def _bare(detail: str, address: str) -> str:
    """What went wrong, without the address that stands beside it anyway."""
    about, said, rest = detail.partition(": ")
    return capital(rest) if said and about.startswith(address) else detail


def errand_name(errand: Errand) -> str:
    """Return what people know an errand by: files by their names without folders."""
    address = errand.called or (errand.entry.address or errand.entry.title if errand.entry else "") or errand.address
    return PurePath(address).name if errand.kind in (ErrandKind.READ_FILE, ErrandKind.READ_ARCHIVE) else address


FILTERS: dict[str, Callable[..., Any]] = {
    "often": often,
    "pace": pace,
    "time_left": time_left,
    "percent": percent,
    "told_of": told_of,
    "pace_of": pace_of,
    "errand_name": errand_name,
    "advice": lambda reason: ADVICE[reason],
}
