"""Look at 2,000 feeds of a loopback world, all new and then 90 % unchanged, and write down the CPU seconds."""

import argparse
import json
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from copytaster.assembly import open_newsroom
from copytaster.model.ids import source_id
from copytaster.model.source import Source, SourceKind
from copytaster.observing import set_up_logging
from copytaster.reading.feeds.listings import read_listing
from copytaster.settings import Settings
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.refresh_sources import refresh_due

from . import rows
from .feed_world import addresses

SECTION = "A round of 2,000 feeds (CPU seconds)"
FLOOR = 4.0
PEER = Path(__file__).parent.parent / ".bench" / "feeds" / "bin" / "python"
PEER_PROGRAM = Path(__file__).parent / "feed_round_reader.py"


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """The time of day, later by a shift."""

    shift: timedelta

    def now(self) -> datetime:
        """Return the present moment of the benchmark."""
        return datetime.now(UTC) + self.shift


@dataclass(frozen=True, slots=True)
class Round:
    """What a round took: CPU seconds, those of them for parsing, and seconds on the clock."""

    cpu: float
    parsing: float
    clock: float


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--no-row", action="store_true", help="print alone")
    asked = parser.parse_args()
    set_up_logging("error")
    with world() as port, tempfile.TemporaryDirectory() as home:
        first, second = ours(Path(home), asked.feeds, port)
    with world() as port, tempfile.TemporaryDirectory() as home:
        peer = reader_library(Path(home), asked.feeds, port)
    besides = second.cpu - second.parsing
    figures = {
        "feeds": f"{asked.feeds:,}",
        "all anew": _told(first),
        "90 % unchanged": _told(second),
        "besides parsing (at most 4)": f"{besides:.2f}",
        "the `reader` library, all anew": f"{peer['first']:.2f}" if peer else "not installed",
        "90 % unchanged, `reader`": f"{peer['second']:.2f}" if peer else "not installed",
    }
    print(figures if asked.no_row else rows.add(SECTION, figures))
    if besides > FLOOR * asked.feeds / 2000:
        raise SystemExit(f"{besides:.2f} CPU seconds besides parsing are more than {FLOOR:g}")


def ours(home: Path, feeds: int, port: int) -> tuple[Round, Round]:
    """Add the feeds and look at them, then again once the world has gone on."""
    settings = Settings(home=home, allow_private_addresses=("127.0.0.0/8",), fetch_at_once=64)
    with open_newsroom(settings, workers=0) as newsroom:
        now = newsroom.clock.now()
        for address in addresses(feeds, port):
            newsroom.sources.add(_source(address, now))
        first = _round(newsroom)
        go_on(port)
        return first, _round(replace(newsroom, clock=ShiftedClock(timedelta(hours=1))))


def reader_library(home: Path, feeds: int, port: int) -> dict[str, float] | None:
    """Let the `reader` library do the same, where it is installed."""
    if not PEER.exists():
        return None
    asked = [str(PEER), str(PEER_PROGRAM), str(home / "reader.sqlite"), str(port)]
    told = "\n".join(addresses(feeds, port))
    done = subprocess.run(asked, input=told, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


@contextmanager
def world() -> Iterator[int]:
    """Start a world in a process of its own and yield its port."""
    command = [sys.executable, "-m", "benchmarks.feed_world"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as served:
        if served.stdin is None or served.stdout is None:
            raise SystemExit("the world cannot be spoken to")
        try:
            yield int(served.stdout.readline())
        finally:
            served.stdin.close()


def go_on(port: int) -> None:
    """Let the world go on to its next round."""
    try:
        urllib.request.urlopen(f"http://127.10.0.1:{port}/next").close()
    except urllib.error.HTTPError as error:
        error.close()


def _round(newsroom: Newsroom) -> Round:
    kept = {capture.id for capture in newsroom.captures.every()}
    clock, cpu = time.perf_counter(), time.process_time()
    while refresh_due(newsroom):
        pass
    clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
    brought = [newsroom.captures.find(one.id) for one in newsroom.captures.every() if one.id not in kept]
    began = time.process_time()
    for capture in brought:
        if capture.header("content-type").startswith("application/rss"):
            read_listing(SourceKind.FEED, capture.body, capture.header("content-type"), capture.address)
    return Round(cpu, time.process_time() - began, clock)


def _source(address: str, now: datetime) -> Source:
    return Source(
        id=source_id(address), address=address, kind=SourceKind.FEED, title=address, added_at=now, next_look=now
    )


def _told(one: Round) -> str:
    return f"{one.cpu:.2f} ({one.parsing:.2f} parsing; {one.clock:.1f} s on the clock)"


if __name__ == "__main__":
    main()
