"""Let lines that were taken for template be text again: a person says so, and it holds for good."""

from collections.abc import Collection

from copytaster.model.habits import HabitsOnFile

from .learn_habits import errands_of
from .newsroom import Newsroom


def forget(newsroom: Newsroom, site: str, marks: Collection[str] | None = None) -> int:
    """Spare these lines of a site, all of them where none are named; return how many were taken for template.

    They are never learnt again. The newest articles that hold them are put on the books to be read again.
    """
    known = newsroom.habits.of([site]).get(site, HabitsOnFile(site=site)).marks
    meant = known if marks is None else known.intersection(marks)
    if not meant:
        return 0
    now = newsroom.clock.now()
    forgotten = newsroom.habits.spare(site, meant, now)
    holding = [one for one in newsroom.habits.seen(site) if any(line.mark in meant for line in one.lines)]
    newsroom.jobs.enqueue([errand for one in holding for errand in errands_of(newsroom, one)], now)
    return forgotten
