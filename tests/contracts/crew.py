"""What other processes do to a record: functions by themselves, so that a fresh process can find them."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from copytaster.adapters.sqlite.record import Record
from copytaster.model.outcome import Filed

from .samples import NOON, filing, tag


def open_record(path: Path) -> int:
    """Open a record and return how many articles it holds."""
    with closing(Record(path)) as record:
        return record.archive.counts().articles


def claim_all(path: Path) -> list[str]:
    """Claim jobs until there are no more, and return their addresses."""
    claimed: list[str] = []
    with closing(Record(path)) as record:
        while jobs := record.jobs.claim(NOON, 7, timedelta(hours=1)):
            claimed += [job.errand.address for job in jobs]
    return claimed


def file_some(path: Path, worker: int) -> int:
    """File 40 articles, half of them the same as every other worker's, and return how many were new."""
    new = 0
    with closing(Record(path)) as record:
        for number in range(40):
            name = f"shared {number}" if number % 2 else f"{worker} {number}"
            outcome = record.archive.file(filing(name, tags=[tag("Hollin")], terms=["ferry", name]))
            new += isinstance(outcome, Filed) and outcome.new
    return new
