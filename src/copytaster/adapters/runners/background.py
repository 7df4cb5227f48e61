"""Loops that run beside the web app: a callable, again and again, that outlives its own errors."""

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

import structlog

log = structlog.get_logger(__name__)


class Background:
    """Threads that each call one function at an interval until stopped; a context manager that stops them.

    A step that raises is logged and made again after the interval.
    """

    def __init__(self) -> None:
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    @property
    def stopping(self) -> bool:
        """Whether the loops have been told to stop; long work looks here between two steps."""
        return self._stopping.is_set()

    def every(self, seconds: float, name: str, step: Callable[[], object]) -> None:
        """Begin to call `step`: now, and `seconds` after each end of it."""
        thread = threading.Thread(target=self._loop, args=(seconds, name, step), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def once(self, name: str, step: Callable[[], object]) -> None:
        """Begin to call `step`, one time; what it raises is logged."""
        thread = threading.Thread(target=self._stumble, args=(name, step), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def stop(self, timeout_seconds: float = 30) -> bool:
        """Tell the loops to stop and wait for their steps; false where one is still busy after the time."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(timeout_seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _loop(self, seconds: float, name: str, step: Callable[[], object]) -> None:
        while not self._stopping.is_set():
            self._stumble(name, step)
            self._stopping.wait(seconds)

    def _stumble(self, name: str, step: Callable[[], object]) -> None:
        try:
            step()
        except Exception:
            log.exception("a background loop stumbled and goes on", loop=name)
