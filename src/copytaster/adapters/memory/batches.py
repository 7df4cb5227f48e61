"""Batches, the pace of the work, and what became of the pages of sources, in memory."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from copytaster.adapters.results import MOST_EXAMPLES, called, result
from copytaster.model.batch import Batch, BatchOnBooks, ReasonCount
from copytaster.model.ids import BatchId, SourceId
from copytaster.model.job import Job
from copytaster.model.outcome import Outcome, Reason

A_MINUTE = timedelta(minutes=1)
BUCKET_SECONDS = 10


@dataclass(slots=True, kw_only=True)
class _Held:
    """A batch with what became of its jobs that are done; `examples` are the first names for each reason."""

    batch: Batch
    last_at: datetime
    counts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[Reason] = field(default_factory=Counter)
    examples: dict[Reason, list[str]] = field(default_factory=dict)


class MemoryResults:
    """What has become of jobs; the books that hold it lock."""

    def __init__(self) -> None:
        self._batches: dict[BatchId, _Held] = {}
        self._done: Counter[datetime] = Counter()
        self.by_source: dict[SourceId, dict[date, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))

    def begin(self, batch: Batch) -> None:
        """Note a batch, or its title and note anew."""
        held = self._batches.setdefault(batch.id, _Held(batch=batch, last_at=batch.begun_at))
        held.batch = batch

    def add(self, job: Job, outcomes: Sequence[Outcome], now: datetime) -> None:
        """Count what came of a job."""
        came = result(job.errand, outcomes)
        self._done[_bucket(now)] += 1
        if came.way and job.errand.source:
            self.by_source[job.errand.source][now.astimezone(UTC).date()][came.way] += 1
        held = self._batches.get(job.batch) if job.batch else None
        if held is None:
            return
        held.last_at = max(held.last_at, now)
        held.counts.update(done=1, filed=came.filed, changed=came.changed, unchanged=came.unchanged)
        for reason in came.turned_away:
            held.reasons[reason] += 1
            names = held.examples.setdefault(reason, [])
            if len(names) < MOST_EXAMPLES:
                names.append(called(job.errand))

    def batches(self, open_jobs: Iterable[tuple[BatchId | None, str]], limit: int) -> tuple[BatchOnBooks, ...]:
        """Return batches with the jobs they have on the books (batch and state of each), newest first."""
        states: Counter[tuple[BatchId | None, str]] = Counter(open_jobs)
        held = sorted(self._batches.values(), key=lambda one: (one.last_at, one.batch.id), reverse=True)
        return tuple(_on_books(one, states) for one in held[:limit])

    def pace(self, now: datetime) -> float:
        """Return the jobs a second of the last minute."""
        recent = {at: jobs for at, jobs in self._done.items() if now - A_MINUTE < at <= now}
        seconds = max((now - min(recent)).total_seconds(), BUCKET_SECONDS) if recent else 1.0
        return sum(recent.values()) / seconds


def _bucket(at: datetime) -> datetime:
    return at - timedelta(seconds=at.timestamp() % BUCKET_SECONDS)


def _on_books(held: _Held, states: Counter[tuple[BatchId | None, str]]) -> BatchOnBooks:
    reasons = sorted(held.reasons.items(), key=lambda one: (-one[1], one[0].name))
    of_state = {state: states[held.batch.id, state] for state in ("waiting", "later", "leased", "quarantined")}
    return BatchOnBooks(
        batch=held.batch,
        **of_state,
        **{name: held.counts[name] for name in ("done", "filed", "changed", "unchanged")},
        turned_away=tuple(
            ReasonCount(reason=reason, pages=pages, examples=tuple(held.examples[reason])) for reason, pages in reasons
        ),
        last_at=held.last_at,
    )
