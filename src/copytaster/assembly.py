"""Choose the parts and join them up: the one place that knows every adapter."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from copytaster.adapters.captures.store import WarcStore
from copytaster.adapters.clock import SystemClock
from copytaster.adapters.http.fetcher import HttpFetcher
from copytaster.adapters.publishers.folder import RulesFolder
from copytaster.adapters.runners.inline import InlineRunner
from copytaster.adapters.runners.limits import Limits
from copytaster.adapters.runners.processes import ProcessRunner
from copytaster.adapters.sqlite.record import Record
from copytaster.adapters.tantivy.folder import Inspection, inspect_folder
from copytaster.adapters.tantivy.index import TantivyIndex
from copytaster.errors import StoreError
from copytaster.model.source import Pace
from copytaster.ports import Archive, CaptureStore, Clock, Fetcher, Jobs, Meter, PublisherRules, Runner
from copytaster.settings import Settings
from copytaster.workflows.newsroom import Newsroom

from .observing import PrometheusMeter
from .plugins import enrichers

RECORD_FILE = "record.sqlite3"
CAPTURES_FOLDER = "captures"
INDEX_FOLDER = "index"
RULES_FOLDER = "publishers"
READING = ("copytaster.workflows.read_page",)
"""What a reading process imports before its first page."""


@contextmanager
def open_newsroom(settings: Settings, *, meter: Meter | None = None, workers: int | None = None) -> Iterator[Newsroom]:
    """Open the newsroom that lives in the home folder, made where there is none, and close it at the end.

    `workers` overrides the setting; 0 reads pages in this process. `StoreError` where the home folder,
    the record or the index cannot be opened.
    """
    home = settings.home
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The home folder {home} cannot be made: {error.strerror}", hint="Name another with --home."
        ) from error
    with ExitStack() as closing:
        record = Record(home / RECORD_FILE)
        closing.callback(record.close)
        clock = SystemClock()
        captures = WarcStore(home / CAPTURES_FOLDER, record.capture_index)
        closing.callback(captures.close)
        index = TantivyIndex(home / INDEX_FOLDER)
        closing.callback(index.close)
        fetcher = fetcher_for(settings, clock)
        closing.callback(fetcher.close)
        runner = runner_for(settings, workers)
        closing.callback(runner.close)
        yield Newsroom(
            clock=clock,
            captures=captures,
            archive=record.archive,
            sources=record.sources,
            watches=record.watches,
            habits=record.habits,
            rules=rules_for(settings),
            people=record.people,
            marks=record.marks,
            searches=record.searches,
            jobs=record.jobs,
            index=index,
            fetcher=fetcher,
            runner=runner,
            meter=meter or PrometheusMeter(),
            enrichers=enrichers(),
            share_reserved=settings.share_reserved,
            pace=Pace(
                usual=timedelta(minutes=settings.look_minutes), slowest=timedelta(hours=settings.slowest_look_hours)
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """The parts of a newsroom that can be looked at without changing anything; what is asked of them must only read."""

    captures: CaptureStore
    captures_folder: Path
    archive: Archive
    jobs: Jobs
    rules: PublisherRules
    index: Inspection


@contextmanager
def inspect_newsroom(home: Path) -> Iterator[Inspected]:
    """Open what lies in the home folder to look at it; nothing is made or changed.

    `StoreError` where there is no record, or it could not be used as it is.
    """
    with ExitStack() as closing:
        record = Record(home / RECORD_FILE, read_only=True)
        closing.callback(record.close)
        yield Inspected(
            captures=WarcStore(home / CAPTURES_FOLDER, record.capture_index),
            captures_folder=home / CAPTURES_FOLDER,
            archive=record.archive,
            jobs=record.jobs,
            rules=RulesFolder(home / RULES_FOLDER),
            index=inspect_folder(home / INDEX_FOLDER),
        )


def rules_for(settings: Settings) -> PublisherRules:
    """Return the rules of publishers in the home folder; nothing is made where there are none."""
    return RulesFolder(settings.home / RULES_FOLDER)


def fetcher_for(settings: Settings, clock: Clock) -> Fetcher:
    """Return the way out to other people's servers, with the manners and limits of the settings."""
    return HttpFetcher(
        clock=clock,
        contact=settings.contact,
        seconds=settings.fetch_seconds,
        megabytes=settings.fetch_megabytes,
        at_once=settings.fetch_at_once,
        per_host_seconds=settings.per_host_seconds,
        allowed_private=settings.allow_private_addresses,
    )


def runner_for(
    settings: Settings, workers: int | None = None, *, cpu_seconds: float | None = None, megabytes: int | None = None
) -> Runner:
    """Return where pages are read: in processes that keep the limits, or with 0 workers right here, without limits."""
    workers = settings.workers if workers is None else workers
    limits = Limits(seconds=settings.page_seconds, cpu_seconds=cpu_seconds, megabytes=megabytes)
    return ProcessRunner(workers, limits, preload=READING) if workers else InlineRunner()
