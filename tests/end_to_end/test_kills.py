"""An import that is killed at any moment loses nothing, files nothing twice, and its index is right again by itself."""

import gzip
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from benchmarks import varied
from copytaster.assembly import open_newsroom
from copytaster.finding.query import parse
from copytaster.model.article import Article
from copytaster.model.search import Order
from copytaster.settings import Settings
from copytaster.workflows.follow_journal import lag
from copytaster.workflows.newsroom import Newsroom
from copytaster_press import pages

KILLS = int(os.environ.get("KILLS", "50"))
KILLS_A_ROUND = 6
VARIED_PAGES = 60
ARCHIVED_PAGES = 240
"""More than are put on the books at once, so that there is a place within the archive to go on from."""
SEED = 20261122
LONGEST_SECONDS = 240
ENVIRONMENT = {**os.environ, "COPYTASTER_LEASE_SECONDS": "1", "COPYTASTER_WORKERS": "1"}


@dataclass(frozen=True, slots=True)
class OnFile:
    """What an import left: the versions of each article, the captures, what is counted, what searches find."""

    articles: dict[str, tuple[str, ...]]
    captures: list[tuple[str, bytes]]
    counted: tuple[int, int, int]
    found: dict[str, frozenset[str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Return a folder with the demo pages, many that vary them, and a web archive of more."""
    folder = tmp_path_factory.mktemp("pages")
    for page in pages():
        (folder / page.name).write_bytes(page.read_bytes())
    articles = list(varied.articles(VARIED_PAGES + ARCHIVED_PAGES))
    for number, article in enumerate(articles[:VARIED_PAGES]):
        (folder / f"varied-{number:04}.html").write_text(varied.as_html(article), encoding="utf-8")
    records = (_record(number, article) for number, article in enumerate(articles[VARIED_PAGES:]))
    (folder / "archive.warc.gz").write_bytes(b"".join(map(gzip.compress, records)))
    return folder


def _record(number: int, article: Article) -> bytes:
    page = varied.as_html(article).encode()
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://varied.example/{number}\r\n"
        f"WARC-Date: 2026-11-20T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:{UUID(int=number)}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


@pytest.mark.slow
def test_kills_lose_nothing_and_double_nothing(folder, tmp_path):
    began = time.monotonic()
    assert _import(folder, tmp_path / "whole", kill_after=None)
    took = time.monotonic() - began
    expected = _on_file(tmp_path / "whole")
    assert len(expected.articles) >= VARIED_PAGES + ARCHIVED_PAGES
    chance, kills, rounds = random.Random(SEED), 0, 0
    while kills < KILLS:
        home = tmp_path / f"torn-{rounds}"
        ended = False
        for _ in range(min(KILLS_A_ROUND, KILLS - kills)):
            ended = ended or _import(folder, home, kill_after=chance.uniform(0.05, 0.9) * took)
            kills += not ended
        assert _import(folder, home, kill_after=None)
        assert _on_file(home) == expected, f"round {rounds}, after {kills} kills"
        rounds += 1


def _import(folder: Path, home: Path, *, kill_after: float | None) -> bool:
    """Import the folder as a user would; true where it ended by itself, false where it was killed."""
    command = [sys.executable, "-m", "copytaster", "import", str(folder), "--home", str(home), "--quiet"]
    importing = subprocess.Popen(command, start_new_session=True, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
    try:
        assert importing.wait(kill_after or LONGEST_SECONDS) == 0
    except subprocess.TimeoutExpired:
        assert kill_after is not None, "the import did not come to its end"
        importing.kill()
        importing.wait()
        return False
    finally:
        # Its reading processes end by themselves when it is gone; none may outlive the test all the same.
        with suppress(ProcessLookupError):
            os.killpg(importing.pid, signal.SIGKILL)
    return True


def _on_file(home: Path) -> OnFile:
    with open_newsroom(Settings(home=home), workers=0) as newsroom:
        articles = {article: _versions(newsroom, article) for article in newsroom.archive.every()}
        counts, jobs = newsroom.archive.counts(), newsroom.jobs.counts()
        assert (jobs.waiting, jobs.leased, jobs.quarantined) == (0, 0, 0)
        assert lag(newsroom.archive, newsroom.index) == 0
        assert sum(story.articles for story in newsroom.archive.stories(10_000)) == counts.articles
        kept = [newsroom.captures.find(about.id) for about in newsroom.captures.every()]
        return OnFile(
            articles=articles,
            captures=sorted((capture.address, capture.body) for capture in kept),
            counted=(counts.articles, counts.captures, newsroom.index.count()),
            found={asked: _find(newsroom, asked) for asked in ("ferry", '"bow doors"', "Marrack", "courier")},
        )


def _versions(newsroom: Newsroom, article: str) -> tuple[str, ...]:
    filed = newsroom.archive.known(article)
    assert filed is not None
    return tuple(sorted(version.id for version in filed.versions))


def _find(newsroom: Newsroom, asked: str) -> frozenset[str]:
    return frozenset(hit.article for hit in newsroom.index.find(parse(asked), order=Order.TIME, limit=10_000).hits)
