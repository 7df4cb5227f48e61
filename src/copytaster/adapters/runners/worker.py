"""One reading process: takes an item at a time through a pipe, and can be stopped while it is busy."""

import contextlib
import gc
import pickle
import signal
import time
from collections.abc import Callable, Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from typing import Any

from .limits import Limits, bound_memory, bounded_time, ended_by_time

Context = ForkServerContext | SpawnContext

READY = b"ready"
COLLECT_AT = 50_000
"""Objects made since the last search for cycles. Reading makes many objects and next to no cycles."""
LAST_SECONDS = 1.0
"""How long a process that has closed its end of the pipe may take to be gone."""


class Worker:
    """A process and our end of its pipe; `ChildProcessError` where it does not start.

    The process imports what `function` needs before it is ready, so that no item's time is spent on imports.
    """

    def __init__(self, context: Context, function: Callable[[Any], Any], limits: Limits) -> None:
        self._limits = limits
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, function, limits), name="copytaster-reader", daemon=True
        )
        with _deaf_to_ctrl_c():
            self._process.start()
        theirs.close()
        self._sent_at = 0.0
        try:
            self.pipe.recv_bytes()
        except (EOFError, OSError) as error:
            self.stop()
            raise ChildProcessError("a reading process did not start") from error

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid or 0

    def send(self, parcel: bytes) -> None:
        """Hand over one packed item. Where the process is gone nothing happens: `receive` will tell."""
        self._sent_at = time.monotonic()
        with contextlib.suppress(OSError):
            self.pipe.send_bytes(parcel)

    def receive(self) -> Any:
        """Return what the function returned or, as a value, the exception it raised.

        `TimeoutError` where the item took too much processor time, `EOFError` where the process died otherwise.
        """
        try:
            return pickle.loads(self.pipe.recv_bytes())  # noqa: S301 - comes from our own process
        except (EOFError, OSError) as error:
            self._process.join(LAST_SECONDS)
            if ended_by_time(self._process.exitcode):
                raise TimeoutError(f"took longer than {self._limits.cpu_seconds:g} seconds") from error
            raise EOFError from error

    def seconds_left(self) -> float:
        """Return how long the item in hand may still take."""
        return self._sent_at + self._limits.seconds - time.monotonic()

    def stop(self) -> None:
        """End the process, busy or not, and wait until it is gone."""
        self.pipe.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def packed(function: Callable[[Any], Any], item: object) -> bytes:
    """Return an item ready to send; raises what pickle raises where it cannot travel."""
    return pickle.dumps((function, item))


@contextlib.contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """What is started meanwhile never hears of Ctrl-C, not even while it still imports: it is ours to stop."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it would open our ears again when the first process is started
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, _function: Callable[[Any], Any], limits: Limits) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the main process decides
    bound_memory(limits.megabytes)
    search_rarely_for_cycles()
    with contextlib.suppress(EOFError, OSError):  # the main process is gone, and so shall we be
        pipe.send_bytes(READY)
        while True:
            pipe.send_bytes(_answer(pipe.recv_bytes(), limits.cpu_seconds))


def search_rarely_for_cycles() -> None:
    """Spare a process that reads the frequent searches for cyclic garbage: a sixth of its time."""
    gc.freeze()
    gc.set_threshold(COLLECT_AT)


def _answer(parcel: bytes, cpu_seconds: float | None) -> bytes:
    try:
        function, item = pickle.loads(parcel)  # noqa: S301 - comes from our own main process
        with bounded_time(cpu_seconds):
            return pickle.dumps(function(item))
    except Exception as error:
        return _packed_error(error)


def _packed_error(error: Exception) -> bytes:
    try:
        parcel = pickle.dumps(error)
        pickle.loads(parcel)  # noqa: S301 - our own; some exceptions can be packed and not unpacked
    except Exception:
        return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return parcel
