"""Whose fault it is: a page that cannot be read is turned away, a mistake of ours is said to be ours."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import Done, work_off

from .samples import html_page


@dataclass(frozen=True)
class Failing:
    """A runner whose every reading ends in the same exception."""

    error: Exception

    def map(self, function: Callable[[Any], Any], items: Sequence[Any]) -> Iterator[tuple[int, Any]]:
        return ((place, self.error) for place, _ in enumerate(items))

    def close(self) -> None:
        pass


def one_done(newsroom: Newsroom, error: Exception, tmp_path: Path) -> Done:
    (tmp_path / "ferry.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    seen: list[Done] = []
    work_off(replace(newsroom, runner=Failing(error)), seen.append)
    [done] = seen
    return done


def test_a_mistake_of_ours_is_said_to_be_ours_and_the_page_is_kept(newsroom: Newsroom, tmp_path: Path) -> None:
    done = one_done(newsroom, KeyError("place"), tmp_path)
    [kept] = newsroom.captures.every()
    assert done.outcomes == ()
    assert not done.retry
    assert done.error is not None
    for said in ("Copytaster failed on this page", "KeyError: 'place'", kept.id, "tell us"):
        assert said in done.error
    assert [job.reason for job in newsroom.jobs.quarantined(10)] == [done.error]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        pytest.param(TimeoutError("took longer than 20 seconds"), Reason.TOO_SLOW, id="too slow"),
        pytest.param(ChildProcessError("the process that read it died twice"), Reason.BROKEN, id="kills its reader"),
        pytest.param(UnreadableCopyError("its text could not be picked out"), Reason.BROKEN, id="unreadable"),
    ],
)
def test_a_page_that_cannot_be_read_is_turned_away(
    newsroom: Newsroom, tmp_path: Path, error: Exception, reason: Reason
) -> None:
    done = one_done(newsroom, error, tmp_path)
    assert done.error is None
    assert done.outcomes == (TurnedAway(reason=reason, detail=str(error)),)
    assert newsroom.jobs.quarantined(10) == ()
