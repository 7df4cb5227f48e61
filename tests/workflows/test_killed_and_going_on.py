"""Work that was broken off goes on where it stopped, and what ends its workers again and again is set apart."""

import gzip
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock, MemoryCaptures
from copytaster.errors import FetchError
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.workflows import errands
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import Done, Leases, work_off

from .samples import DISPATCH, html_page

PAGES = 24
LEASES = Leases(lease=timedelta(minutes=2))


class KilledError(BaseException):
    """What ends a worker without a word: nothing of ours may catch it."""


@dataclass
class Failing:
    """Captures that end the worker at one of them."""

    kept: MemoryCaptures
    left: int

    def keep(self, capture: Capture) -> CaptureOnFile:
        if not self.left:
            raise KilledError
        self.left -= 1
        return self.kept.keep(capture)

    def __getattr__(self, name: str) -> object:
        return getattr(self.kept, name)


def record(number: int) -> bytes:
    page = html_page(f"Ferry {number} sails", (*DISPATCH, f"It was sailing number {number}."), address=address(number))
    payload = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address(number)}\r\nWARC-Date: 2026-11-20T12:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{number:032}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def address(number: int) -> str:
    return f"https://averellcourier.example/ferry-{number}"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archives") / "day.warc.gz"
    path.write_bytes(b"".join(gzip.compress(record(number)) for number in range(PAGES)))
    return path


def lost(clock: FixedClock) -> None:
    """Let the leases of a dead worker run out."""
    clock.advance(timedelta(minutes=3))


def test_an_archive_is_gone_on_with_at_the_record_that_was_reached(
    newsroom: Newsroom, clock: FixedClock, archive: Path
) -> None:
    enlist(newsroom, [archive], None)
    kept = newsroom.captures
    assert isinstance(kept, MemoryCaptures)
    with pytest.raises(KilledError):
        work_off(replace(newsroom, captures=Failing(kept, left=17)), leases=LEASES)
    lost(clock)
    [job] = (job for job in newsroom.jobs.claim(clock.now(), 999, LEASES.lease) if job.reached)
    assert (job.errand.kind, job.found) == (ErrandKind.READ_ARCHIVE, 17)
    lost(clock)
    asked_to_keep = Failing(kept, left=PAGES - 17)
    tally = work_off(replace(newsroom, captures=asked_to_keep), leases=LEASES)
    assert asked_to_keep.left == 0, "only the records behind the one that was reached are kept anew"
    assert (tally.filed, tally.changed, tally.unchanged) == (PAGES, 0, 0)
    assert newsroom.archive.counts().articles == PAGES
    assert newsroom.jobs.counts().quarantined == 0


def test_an_archive_that_was_read_to_its_end_but_not_closed_is_closed(
    newsroom: Newsroom, clock: FixedClock, archive: Path
) -> None:
    enlist(newsroom, [archive], None)
    [job] = newsroom.jobs.claim(clock.now(), 9, LEASES.lease)
    list(errands.gather(newsroom, [job], lambda: None))
    lost(clock)
    done: list[Done] = []
    work_off(newsroom, done.append, leases=LEASES)
    assert [one.error for one in done if one.error] == []
    assert newsroom.archive.counts().articles == PAGES


def test_an_archive_without_pages_says_so(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "empty.warc").write_bytes(record(1).replace(b"200 OK", b"404 No"))
    enlist(newsroom, [tmp_path], None)
    done: list[Done] = []
    work_off(newsroom, done.append)
    assert [outcome.reason for one in done for outcome in one.outcomes if isinstance(outcome, TurnedAway)] == [
        Reason.NO_ARTICLE
    ]


def test_what_ends_its_workers_is_given_up_and_takes_nothing_else_along(
    newsroom: Newsroom, clock: FixedClock, tmp_path: Path
) -> None:
    for name in ("a-poison.html", "b-good.html", "c-good.html"):
        (tmp_path / name).write_bytes(html_page(name, address=f"https://averellcourier.example/{name}"))
    enlist(newsroom, [tmp_path], None)
    kept = newsroom.captures
    assert isinstance(kept, MemoryCaptures)

    class Deadly(Failing):
        def keep(self, capture: Capture) -> CaptureOnFile:
            if "poison" in capture.address:
                raise KilledError
            return self.kept.keep(capture)

    ended = 0
    while True:
        try:
            work_off(replace(newsroom, captures=Deadly(kept, left=0)), leases=LEASES)
            break
        except KilledError:
            ended += 1
            lost(clock)
    assert ended == LEASES.losses
    [given_up] = newsroom.jobs.quarantined(9)
    assert given_up.errand.address.endswith("a-poison.html")
    assert f"ended {LEASES.losses} times" in given_up.reason
    assert sorted(card.headline for card in newsroom.archive.latest(9)) == ["b-good.html", "c-good.html"]
    newsroom.jobs.retry_quarantined(clock.now())
    assert work_off(newsroom, leases=LEASES).filed == 1


def test_a_worker_that_was_ended_has_not_used_up_a_try(
    newsroom: Newsroom, clock: FixedClock, fetcher: CannedFetcher
) -> None:
    fetcher.refuse(address(1), FetchError("The server answers 503"))
    newsroom.jobs.enqueue([Errand(kind=ErrandKind.FETCH_PAGE, address=address(1))], clock.now())
    for _ in range(LEASES.losses - 1):
        newsroom.jobs.claim(clock.now(), 9, LEASES.lease)
        lost(clock)
    done: list[Done] = []
    work_off(newsroom, done.append, leases=LEASES)
    assert [one.retry for one in done] == [True]
