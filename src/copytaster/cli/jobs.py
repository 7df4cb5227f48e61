"""`copytaster jobs`: how the work on the books stands, what was given up and why; tries it again."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.table import Table

from copytaster.assembly import open_newsroom
from copytaster.errors import NotOnFileError
from copytaster.model.ids import JobId
from copytaster.model.job import JobCounts, QuarantinedJob
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.newsroom import Newsroom

from .options import AsJson, Home
from .terminal import clock_time, console, emit

Again = Annotated[
    list[str] | None,
    typer.Option("--again", metavar="ID|all", help="Let this job be tried again, or all of them; repeatable."),
]


def command(
    again: Again = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="Most jobs to list.")] = 100,
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """List what was given up and why, and try it again.

    The newest comes first, below how much work there is. What fails is tried a few times, then set apart; so is what
    ends Copytaster itself again and again. With --again it is put back among the work, which `copytaster run` does.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        put_back = sum(_put_back(newsroom, one) for one in again or ())
        counts, given_up = newsroom.jobs.counts(), newsroom.jobs.quarantined(limit)
    if as_json:
        emit(
            {
                "waiting": counts.waiting,
                "later": counts.later,
                "leased": counts.leased,
                "given_up": counts.quarantined,
                "put_back": put_back,
            }
        )
        for job in given_up:
            emit(_row(job))
        return
    if again:
        console().print(f"{put_back:,} put back among the work.")
    console().print(_standing(counts))
    if given_up:
        console().print(_table(given_up))


def _put_back(newsroom: Newsroom, asked: str) -> int:
    put_back = newsroom.jobs.retry_quarantined(newsroom.clock.now(), None if asked == "all" else JobId(asked))
    if not put_back and asked != "all":
        raise NotOnFileError(f"No job {asked} was given up", hint="`copytaster jobs` lists those that were.")
    return put_back


def _standing(counts: JobCounts) -> str:
    later = f" ({counts.later:,} of them for another try)" if counts.later else ""
    return f"{counts.waiting:,} wait{later}, {counts.leased:,} under way, {counts.quarantined:,} given up."


def _table(jobs: Sequence[QuarantinedJob]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("id", no_wrap=True)
    table.add_column("given up", no_wrap=True)
    table.add_column("tries", justify="right")
    table.add_column("what", overflow="fold")
    table.add_column("why", overflow="fold")
    for job in jobs:
        what = job.errand.called or (job.errand.entry.title if job.errand.entry else "") or job.errand.address
        table.add_row(job.id, clock_time(job.at), f"{job.tries:,}", what, job.reason)
    return table


def _row(job: QuarantinedJob) -> dict[str, object]:
    return {
        "job": job.id,
        "kind": job.errand.kind.value,
        "address": job.errand.address,
        "called": job.errand.called,
        "tries": job.tries,
        "reason": job.reason,
        "at": job.at,
    }
