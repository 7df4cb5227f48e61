"""An intake from the web that is killed at any moment loses nothing and files nothing twice, by the press's truth."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copytaster.adapters.sqlite.record import Record
from copytaster.assembly import RECORD_FILE, open_newsroom
from copytaster.model.ids import source_id
from copytaster.model.source import Source, SourceKind
from copytaster.settings import Settings
from copytaster.workflows.follow_journal import follow, lag
from copytaster_press.answers import IN_FEED
from copytaster_press.library import Library
from copytaster_press.serve import PressServer

KILLS = int(os.environ.get("KILLS", "200"))
"""How many workers are killed; fewer for those who share their machine."""
ARTICLES = 100
SEED = 20261123
MOST_SAY_THEIR_ADDRESS = 0.95
"""The share of pages that are filed under their own address, and no other one that they claim wrongly."""
LONGEST_SECONDS = 300
POLL_SECONDS = 0.1
SOONEST_SECONDS = 0.5
ENVIRONMENT = {
    **os.environ,
    "COPYTASTER_LEASE_SECONDS": "1",
    "COPYTASTER_WORKERS": "1",
    "COPYTASTER_PER_HOST_SECONDS": "0",
    "COPYTASTER_ALLOW_PRIVATE_ADDRESSES": "127.0.0.1",
    "COPYTASTER_LOG_LEVEL": "error",
}


@dataclass(frozen=True, slots=True)
class Press:
    """A press that stands still: its feeds, and the address of each page they list, with that of its article."""

    feeds: tuple[str, ...]
    pages: dict[str, str]


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    library = Library.of_seed(ARTICLES)
    with PressServer(library) as server:
        outlets = [outlet for outlet in library.outlets.values() if outlet.has_feed]
        pages = {
            server.of(outlet.host, piece.path): f"https://{outlet.host}{piece.path}"
            for outlet in outlets
            for piece in library.newest(outlet.key, server.now, IN_FEED)
        }
        yield Press(tuple(server.of(outlet.host, "/feed.xml") for outlet in outlets), pages)


@pytest.mark.slow
def test_killed_at_any_moment_every_page_is_filed_exactly_once(press: Press, tmp_path: Path) -> None:
    began = time.monotonic()
    whole = _fresh(press, tmp_path / "whole")
    assert _run(whole, kill_after=None)
    took = time.monotonic() - began
    expected = _on_file(press, whole)
    assert len(expected) >= MOST_SAY_THEIR_ADDRESS * len(press.pages)
    chance, kills, rounds = random.Random(SEED), 0, 0
    while kills < KILLS:
        home, ended = _fresh(press, tmp_path / f"torn-{rounds}"), False
        while kills < KILLS and not ended:
            ended = _run(home, kill_after=chance.uniform(SOONEST_SECONDS, 0.6 * took))
            kills += not ended
        assert ended or _run(home, kill_after=None)
        assert _on_file(press, home) == expected, f"round {rounds}, after {kills} kills"
        rounds += 1


def _fresh(press: Press, home: Path) -> Path:
    """A newsroom with the feeds of the press on its list, none of them looked at yet."""
    home.mkdir()
    now = datetime.now(UTC)
    with closing(Record(home / RECORD_FILE)) as record:
        for feed in press.feeds:
            record.sources.add(
                Source(id=source_id(feed), address=feed, kind=SourceKind.FEED, title="", added_at=now, next_look=now)
            )
    return home


def _run(home: Path, *, kill_after: float | None) -> bool:
    """Let `copytaster run` take in what there is; true where it came to the end of it, false where it was killed."""
    with _running(home) as process:
        deadline = time.monotonic() + (kill_after or LONGEST_SECONDS)
        while time.monotonic() < deadline:
            if _has_all(home):
                return True
            assert process.poll() is None, "it ended by itself"
            time.sleep(POLL_SECONDS if kill_after is None else min(POLL_SECONDS, kill_after / 10))
    assert kill_after is not None, "it did not come to the end"
    return False


@contextmanager
def _running(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A newsroom at work, killed at the end, its reading processes with it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "copytaster", "run", "--home", str(home), "--port", str(port), "--quiet"]
    process = subprocess.Popen(command, start_new_session=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _has_all(home: Path) -> bool:
    """Whether every source was looked at and nothing of what they brought is left to be done."""
    with closing(Record(home / RECORD_FILE)) as record:
        jobs = record.jobs.counts()
        looked = all(source.last_look for source in record.sources.every())
        return looked and not (jobs.waiting or jobs.leased)


def _on_file(press: Press, home: Path) -> dict[str, str]:
    """What is on file at the address of each article that the press has out, checked against all else that is."""
    with open_newsroom(Settings(home=home), workers=0) as newsroom:
        follow(newsroom.archive, newsroom.index)
        assert lag(newsroom.archive, newsroom.index) == 0
        assert newsroom.jobs.counts().quarantined == 0
        articles = list(newsroom.archive.every())
        assert len(articles) == len(set(articles)) == newsroom.archive.counts().articles == newsroom.index.count()
        assert sum(story.articles for story in newsroom.archive.stories(100_000)) <= len(articles)
        for page in press.pages:
            kept = [one for one in newsroom.captures.of_address(page, 99) if one.status == 200]
            assert kept, f"{page} was lost"
            assert all(newsroom.captures.find(one.id).body for one in kept)
        found = {address: newsroom.archive.at_address(address) for address in press.pages.values()}
        assert max(len(one) for one in found.values()) == 1, "filed twice"
        texts = newsroom.archive.texts([article for one in found.values() for article in one])
        return {address: texts[one[0]] for address, one in found.items() if one}
