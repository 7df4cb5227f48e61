"""How much of the processor each reader takes: one process each, the same pages to all of them in turn."""

import json
import math
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from statistics import mean

from .answers import ROOT, python_of
from .sets import Marked, pages

SET = "news_open"
PAGES = 127
ROUNDS = 2
"""The machine is shared: of each page the least counts."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds of the processor a page."""

    mean: float
    p99: float


def speeds(readers: Sequence[str]) -> dict[str, Speed]:
    """Return the speed of each reader on the first pages of the set, the first of which also warms them up."""
    sample = list(islice(pages(SET), PAGES))
    least: dict[str, list[float]] = {name: [math.inf] * len(sample) for name in readers}
    with ExitStack() as running:
        ask = {name: running.enter_context(_reader(name)) for name in readers}
        for name in readers:
            _took(ask[name], sample[0])
        for _ in range(ROUNDS):
            for place, page in enumerate(sample):
                for name in readers:
                    least[name][place] = min(least[name][place], _took(ask[name], page))
    return {name: Speed(mean(took), percentile(took, 99)) for name, took in least.items()}


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value that this share of values (in per cent) does not exceed: the nearest rank."""
    ranked = sorted(values)
    return ranked[math.ceil(share / 100 * len(ranked)) - 1]


@contextmanager
def _reader(name: str) -> Iterator[subprocess.Popen[str]]:
    command = [str(python_of(name)), "-m", "benchmarks.pages.readers", "time", name]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def _took(process: subprocess.Popen[str], page: Marked) -> float:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"html": page["html"], "url": page.get("url") or ""}) + "\n")
    process.stdin.flush()
    return float(process.stdout.readline())
