"""Gather what each errand needs: the capture of a file, of a fetched page, of a record in a web archive."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from copytaster.errors import CopytasterError, FetchError, NotOnFileError
from copytaster.model.capture import Capture, Fetched
from copytaster.model.ids import CaptureId, capture_id
from copytaster.model.job import Errand, ErrandKind, Job
from copytaster.model.outcome import Outcome, Reason, TurnedAway
from copytaster.reading.warc import located
from copytaster.text.urls import site

from .look_again import settled, wanted
from .newsroom import Newsroom
from .read_page import Task

LARGEST_FILE = 64 * 1024 * 1024
ARCHIVE_BATCH = 200
ARCHIVE_LEASE = timedelta(minutes=2)
FETCHES = (ErrandKind.FETCH_PAGE, ErrandKind.LOOK_AGAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A job with its task; or without one, where it is over already or went wrong."""

    job: Job
    task: Task | None = None
    outcomes: tuple[Outcome, ...] = ()
    error: str | None = None
    again: bool = False


def gather(newsroom: Newsroom, jobs: Sequence[Job], still_at_it: Callable[[], None]) -> Iterator[Gathered]:
    """Yield each job once, its capture kept on file, in any order. `still_at_it` is called now and then."""
    fetches = [job for job in jobs if job.errand.kind in FETCHES]
    for job in jobs:
        if job.errand.kind in FETCHES:
            continue
        try:
            yield _gather_one(newsroom, job, still_at_it)
        except (OSError, CopytasterError) as error:
            yield Gathered(job=job, error=_in_words(error), again=False)
    yield from _gather_fetches(newsroom, fetches)


def task_for(newsroom: Newsroom, errand: Errand) -> Task:
    """Return the task of reading a capture that is on file; `NotOnFileError` or `StoreError` where it is not."""
    capture = newsroom.captures.find(CaptureId(errand.address))
    return Task(capture, errand.entry, feed_title=_feed_title(newsroom, errand, capture.address))


def _in_words(error: OSError | CopytasterError) -> str:
    if isinstance(error, CopytasterError):
        return str(error)
    return f"the file cannot be opened: {(error.strerror or str(error)).lower()}"


def _gather_one(newsroom: Newsroom, job: Job, still_at_it: Callable[[], None]) -> Gathered:
    errand = job.errand
    match errand.kind:
        case ErrandKind.READ_FILE:
            return _read_file(newsroom, job)
        case ErrandKind.READ_ARCHIVE:
            return _read_archive(newsroom, job, still_at_it)
        case ErrandKind.READ_ENTRY:
            capture = newsroom.captures.find(CaptureId(errand.address))
            own = errand.entry.address or "" if errand.entry else ""
            title = _feed_title(newsroom, errand, own or capture.address)
            return Gathered(job=job, task=Task(capture, errand.entry, entry_alone=True, feed_title=title))
        case _:
            return Gathered(job=job, task=task_for(newsroom, errand))


def _feed_title(newsroom: Newsroom, errand: Errand, address: str) -> str:
    """The title of the feed that led here, where it is one of the page's own site; a digest of others names nobody."""
    source = newsroom.sources.get(errand.source) if errand.source and errand.entry else None
    if source is None or site(address) not in {site(source.site or ""), site(source.address)}:
        return ""
    return source.title


def _read_file(newsroom: Newsroom, job: Job) -> Gathered:
    path = Path(job.errand.address)
    if path.stat().st_size > LARGEST_FILE:
        megabytes = LARGEST_FILE // 2**20
        outcome = TurnedAway(reason=Reason.TOO_LARGE, detail=f"files of more than {megabytes} MB are not taken in")
        return Gathered(job=job, outcomes=(outcome,))
    capture = file_capture(path, job.errand)
    newsroom.captures.keep(capture)
    return Gathered(job=job, task=Task(capture))


def file_capture(path: Path, errand: Errand | None = None) -> Capture:
    """Return the capture of a file as it lies there. Its own time is no evidence and is not asked for."""
    body = path.read_bytes()
    address = path.absolute().as_uri()
    captured_at = errand.captured_at if errand else None
    return Capture(
        id=capture_id(address, captured_at, body),
        address=address,
        captured_at=captured_at,
        status=200,
        headers=(),
        body=body,
        source=errand.source if errand else None,
        file_name=path.name,
    )


def _read_archive(newsroom: Newsroom, job: Job, still_at_it: Callable[[], None]) -> Gathered:
    """Keep every page of a web archive and put each on the books, from the record on that was reached before."""
    path = Path(job.errand.address)
    batch: list[Errand] = []
    come = job
    with path.open("rb") as stream:
        stream.seek(job.reached)
        try:
            for capture, end in located(stream, path.name, partial(_bytes_on_file, newsroom), resumed=job.reached > 0):
                newsroom.captures.keep(replace(capture, source=job.errand.source))
                come = replace(come, reached=end, found=come.found + 1)
                called = f"{capture.address} (page {come.found} of {path.name})"
                batch.append(Errand(kind=ErrandKind.READ_CAPTURE, address=capture.id, called=called))
                if len(batch) >= ARCHIVE_BATCH:
                    newsroom.jobs.advance(come, batch, newsroom.clock.now(), ARCHIVE_LEASE)
                    still_at_it()
                    batch = []
        finally:
            # What was good before a torn end is read all the same.
            newsroom.jobs.advance(come, batch, newsroom.clock.now(), ARCHIVE_LEASE)
    nothing = TurnedAway(reason=Reason.NO_ARTICLE, detail="the archive holds no pages")
    return Gathered(job=job, outcomes=() if come.found else (nothing,))


def _bytes_on_file(newsroom: Newsroom, capture: CaptureId) -> bytes | None:
    """The bytes that a later record of the same archive does not say again."""
    try:
        return newsroom.captures.find(capture).body
    except NotOnFileError:
        return None


def _gather_fetches(newsroom: Newsroom, jobs: Sequence[Job]) -> Iterator[Gathered]:
    for place, came in newsroom.fetcher.fetch_many([wanted(newsroom, job.errand) for job in jobs]):
        yield _fetched(newsroom, jobs[place], came)


def _fetched(newsroom: Newsroom, job: Job, came: Fetched | Exception) -> Gathered:
    if isinstance(came, Exception) and not isinstance(came, FetchError):
        raise came
    for answer in came.answers:
        newsroom.captures.keep(answer)
    if isinstance(came, Fetched) and came.capture:
        newsroom.captures.keep(came.capture)
    if job.errand.kind is ErrandKind.LOOK_AGAIN and settled(newsroom, job.errand, came):
        return Gathered(job=job)
    if isinstance(came, FetchError):
        return Gathered(job=job, error=str(came), again=came.again)
    if came.capture is None:
        return Gathered(job=job)
    title = _feed_title(newsroom, job.errand, came.capture.address)
    return Gathered(job=job, task=Task(came.capture, job.errand.entry, feed_title=title))
