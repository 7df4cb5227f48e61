"""What became of many pages, told to people: one short table, with the names of those that need a look."""

from collections import defaultdict
from pathlib import PurePath
from typing import Any, assert_never

from rich.table import Table

from copytaster.model.outcome import Filed, Outcome, Reason, TurnedAway, Unchanged
from copytaster.workflows.work import Done, Tally

NAMES_SHOWN = 3

ADVICE = {
    Reason.EMPTY: "Save the page again.",
    Reason.NOT_A_PAGE: "Give a web page, text, mail, PDF, agency copy, or a web archive.",
    Reason.NO_ARTICLE: "Give the page of one article, or add the site's feed.",
    Reason.TOO_SHORT: "Give the page of one article, or add the site's feed.",
    Reason.TOO_LARGE: "Save the page without its pictures and scripts.",
    Reason.IS_A_FEED: "Add it with `copytaster add`.",
    Reason.BROKEN: "Save the page again.",
    Reason.TOO_SLOW: "Raise the setting page_seconds.",
    Reason.TOO_MUCH_MEMORY: "Save the page without its pictures and scripts.",
}
"""What a person can do about a page that was turned away."""


class Report:
    """Gathers what became of each page, for the table at the end."""

    def __init__(self) -> None:
        self._turned_away: dict[str, list[str]] = defaultdict(list)
        self._failed: dict[str, list[str]] = defaultdict(list)

    def note(self, done: Done) -> None:
        """Remember what needs a look."""
        name = done.job.errand.called or short_name(done.job.errand.address)
        if done.error is not None and not done.retry:
            self._failed[done.error].append(name)
        for outcome in done.outcomes:
            if isinstance(outcome, TurnedAway):
                self._turned_away[f"{outcome.reason.value}. {ADVICE[outcome.reason]}"].append(name)

    def table(self, tally: Tally) -> Table:
        """Return the table; rows of zero are left out, but for the first."""
        table = Table(show_header=False, box=None, pad_edge=False)
        table.add_row("filed", _number(tally.filed), "")
        for label, count in (("new versions", tally.changed), ("unchanged", tally.unchanged)):
            if count:
                table.add_row(label, _number(count), "")
        for label, groups in (("turned away", self._turned_away), ("failed", self._failed)):
            for why, names in sorted(groups.items(), key=lambda group: -len(group[1])):
                table.add_row(label, _number(len(names)), f"{why} ({_some(names)})")
                label = ""  # noqa: PLW2901 - the label stands before its first line alone
        return table


def short_name(address: str) -> str:
    """Return a path's last part, and any other address as it is."""
    return address if "://" in address else PurePath(address).name


def rows(done: Done) -> list[dict[str, Any]]:
    """Return what became of one job for programs: one row an article, or one for the page that gave none."""
    errand = done.job.errand
    about = {"address": errand.address, **({"called": errand.called} if errand.called else {})}
    if done.error is not None:
        return [{**about, "outcome": "waits for another try" if done.retry else "failed", "reason": done.error}]
    return [{**about, **_row(outcome)} for outcome in done.outcomes]


def _row(outcome: Outcome) -> dict[str, Any]:
    match outcome:
        case Filed(article=article, story=story, new=new, headline=headline):
            return {"outcome": "filed" if new else "changed", "article": article, "story": story, "headline": headline}
        case Unchanged(article=article, headline=headline):
            return {"outcome": "unchanged", "article": article, "headline": headline}
        case TurnedAway(reason=reason, detail=detail):
            return {"outcome": "turned away", "reason": reason.value, "detail": detail}
        case _:
            assert_never(outcome)


def _number(count: int) -> str:
    return f"{count:,}"


def _some(names: list[str]) -> str:
    more = len(names) - NAMES_SHOWN
    return ", ".join(names[:NAMES_SHOWN]) + (f" and {more:,} more" if more > 0 else "")
