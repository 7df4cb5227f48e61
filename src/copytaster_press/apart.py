"""A live press in a process of its own: what it costs to print falls on nobody who reads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection

from copytaster_press.live import LivePress, live_press

STOP_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class PressApart:
    """A press that is being printed, or publishes already."""

    _line: Connection

    def opened(self) -> LivePress:
        """Wait until the press publishes, and return where; `OSError` where it cannot. To be asked once."""
        try:
            said = self._line.recv()
        except EOFError as error:
            raise OSError("its process ended") from error
        if isinstance(said, OSError):
            raise said
        if not isinstance(said, LivePress):
            raise TypeError(f"the press said {said!r}")
        return said


@contextmanager
def press_apart(articles: int, *, port: int, today: date, seed: int = 1) -> Iterator[PressApart]:
    """Start a press on loopback in another process; it ends with the block, or with this process.

    `today` is its world's last day. It publishes nothing before its time.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_publish, args=(theirs, articles, port, today, seed), name="press", daemon=True)
    process.start()
    theirs.close()
    try:
        yield PressApart(ours)
    finally:
        ours.close()
        process.join(STOP_SECONDS)
        if process.is_alive():
            process.kill()
            process.join()


def _publish(line: Connection, articles: int, port: int, today: date, seed: int) -> None:
    try:
        with live_press(articles, port=port, seed=seed, today=today, present=_now) as press:
            line.send(press)
            line.recv()  # never comes: the line is closed when the press is to end
    except (EOFError, KeyboardInterrupt, BrokenPipeError):
        pass
    except OSError as error:
        line.send(error)


def _now() -> datetime:
    return datetime.now(UTC)
