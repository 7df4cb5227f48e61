"""Pure work spread over processes, of which each can hang or die without harm to the others."""

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any, TypeVar

from .limits import Limits
from .worker import Context, Worker, packed

STARTS = 3
"""How often a process is started before it is given up."""

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Task:
    place: int
    parcel: bytes
    tries: int = 1


class ProcessRunner:
    """A `Runner` over processes that are started when first needed and replaced when they fail.

    The standard library's pool is not used: it breaks as a whole when one process dies, and cannot stop one
    that hangs. An item that takes longer than the limits allow yields a `TimeoutError`. One whose process dies or has
    no memory left is tried once more in another process, then yields a `ChildProcessError` or `MemoryError`.
    `preload` names the modules that fresh processes find imported.
    """

    def __init__(self, workers: int, limits: Limits, preload: Sequence[str] = ()) -> None:
        self._limits = limits
        self._context = _context(preload)
        self._places = threading.Semaphore(workers)
        self._lock = threading.Lock()
        self._idle: list[Worker] = []

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Generator[tuple[int, Result | Exception], None, None]:
        """Yield (place, result or what went wrong) as each is done; no more items are under way than processes."""
        coming = enumerate(items)
        line: deque[_Task] = deque()
        busy: dict[Worker, _Task] = {}
        try:
            while True:
                if not line:
                    yield from _fill(line, function, coming)
                if line and self._places.acquire(blocking=not busy):
                    worker = self._take(function)
                    busy[worker] = line.popleft()
                    worker.send(busy[worker].parcel)
                elif busy:
                    yield from self._gather(busy, line)
                else:
                    return
        finally:
            for worker in busy:
                self._drop(worker)

    def close(self) -> None:
        """Stop the processes; a later `map` starts new ones."""
        with self._lock:
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.stop()

    def _gather(self, busy: dict[Worker, _Task], line: deque[_Task]) -> Iterator[tuple[int, Any]]:
        """Wait for the next answers or the end of somebody's time."""
        patience = max(0.0, min(worker.seconds_left() for worker in busy))
        ready = wait([worker.pipe for worker in busy], timeout=patience)
        for worker, task in list(busy.items()):
            if worker.pipe in ready:
                del busy[worker]
                yield from self._collect(worker, task, line)
            elif worker.seconds_left() <= 0:
                del busy[worker]
                self._drop(worker)
                yield task.place, TimeoutError(f"took longer than {self._limits.seconds:g} seconds")

    def _collect(self, worker: Worker, task: _Task, line: deque[_Task]) -> Iterator[tuple[int, Any]]:
        answer, is_sound = self._answer(worker)
        if is_sound:
            self._give_back(worker)
        else:
            self._drop(worker)
        # Memory that earlier items left in pieces, or somebody who killed the process, is not this item's fault.
        if task.tries == 1 and isinstance(answer, ChildProcessError | MemoryError) and not is_sound:
            line.append(_Task(task.place, task.parcel, tries=2))
        else:
            yield task.place, answer

    def _answer(self, worker: Worker) -> tuple[Any, bool]:
        """Return what came of an item, and whether its process can be used again."""
        try:
            answer = worker.receive()
        except TimeoutError as error:
            return error, False
        except EOFError:
            return ChildProcessError("the process that read it died twice"), False
        if isinstance(answer, MemoryError):
            return MemoryError(f"took more than {self._limits.megabytes or 'all'} MB of memory"), False
        return answer, True

    def _take(self, function: Callable[[Any], Any]) -> Worker:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        try:
            return self._new_worker(function)
        except BaseException:
            self._places.release()
            raise

    def _new_worker(self, function: Callable[[Any], Any]) -> Worker:
        for _ in range(STARTS - 1):
            # Somebody may have killed it while it began, as the system does where memory is short.
            with suppress(ChildProcessError):
                return Worker(self._context, function, self._limits)
        return Worker(self._context, function, self._limits)

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            self._idle.append(worker)
        self._places.release()

    def _drop(self, worker: Worker) -> None:
        worker.stop()
        self._places.release()


def _fill(
    line: deque[_Task], function: Callable[[Item], Any], coming: Iterator[tuple[int, Item]]
) -> Iterator[tuple[int, Exception]]:
    """Put the next item that can be packed in the line; yield those before it that cannot."""
    for place, item in coming:
        try:
            line.append(_Task(place, packed(function, item)))
        except Exception as error:
            yield place, error
        else:
            return


def _context(preload: Sequence[str]) -> Context:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", *preload])
    return context
