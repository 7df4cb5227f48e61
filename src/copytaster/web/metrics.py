"""What is measured of the web app, and what of the newsroom is counted when somebody asks."""

import time
from collections.abc import Iterable
from contextlib import suppress

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from copytaster.errors import StoreError
from copytaster.workflows.look.health import health
from copytaster.workflows.newsroom import Newsroom

SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0)


class Requests:
    """Counts requests by screen and status, and how long each screen took."""

    def __init__(self, app: ASGIApp, registry: CollectorRegistry) -> None:
        self.app = app
        self.answered = Counter(
            "copytaster_requests", "Requests answered, by screen and status.", ["screen", "status"], registry=registry
        )
        self.took = Histogram(
            "copytaster_request_seconds", "How long an answer took.", ["screen"], buckets=SECONDS, registry=registry
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.perf_counter(), 500

        async def note_status(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, note_status)
        finally:
            # The name of the function that answered: paths would make a series for every article.
            screen = getattr(scope.get("endpoint"), "__name__", "none")
            self.answered.labels(screen=screen, status=str(status)).inc()
            self.took.labels(screen=screen).observe(time.perf_counter() - began)


class OnFile(Collector):
    """Counts the archive, the index and the jobs at the moment of asking."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom

    def collect(self) -> Iterable[Metric]:
        """Yield one gauge for each thing that is counted; what cannot be asked now is left out, and not ready."""
        yield GaugeMetricFamily(
            "copytaster_ready", "Whether screens can be answered, as /readyz says.", health(self.newsroom).ready
        )
        for counted in (self._record, self._index, self._jobs):
            with suppress(StoreError):
                yield from tuple(counted())

    def _record(self) -> Iterable[Metric]:
        counts = self.newsroom.archive.counts()
        on_file = GaugeMetricFamily("copytaster_on_file", "What is on file.", labels=["what"])
        for what in ("articles", "stories", "topics", "captures", "publishers"):
            on_file.add_metric([what], getattr(counts, what))
        yield on_file

    def _index(self) -> Iterable[Metric]:
        behind = max(0, self.newsroom.archive.journal_end() - self.newsroom.index.seq())
        yield GaugeMetricFamily("copytaster_index_articles", "Articles in the index.", self.newsroom.index.count())
        yield GaugeMetricFamily("copytaster_index_behind", "Journal lines that the index lacks.", behind)

    def _jobs(self) -> Iterable[Metric]:
        jobs = self.newsroom.jobs.counts()
        waiting = GaugeMetricFamily("copytaster_jobs", "Jobs on the books.", labels=["state"])
        for state in ("waiting", "leased", "quarantined"):
            waiting.add_metric([state], getattr(jobs, state))
        yield waiting

    def describe(self) -> Iterable[Metric]:
        """Name nothing in advance: registering must not ask the record."""
        return ()
