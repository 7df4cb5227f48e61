"""What one item may take of processor time and memory, kept by the kernel, which also stops C code."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one item may take. `seconds` are those of a clock on the wall, always kept; a busy machine uses them up too.

    `cpu_seconds` are those of the processor. `megabytes` count all that the process writes to, the program's own part
    (about 40) included. Neither is kept where the system does not count it (Windows; memory on macOS).
    """

    seconds: float
    cpu_seconds: float | None = None
    megabytes: int | None = None


def bound_memory(megabytes: int | None) -> None:
    """Let this process have no more memory than that: what asks for more gets a `MemoryError`, or dies of it."""
    if megabytes is None:
        return
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes * 2**20, resource.RLIM_INFINITY))


@contextmanager
def bounded_time(cpu_seconds: float | None) -> Iterator[None]:
    """Let the kernel end this process where what is done inside takes more of the processor's time."""
    if cpu_seconds is None or not hasattr(signal, "SIGPROF"):
        yield
        return
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def ended_by_time(exit_code: int | None) -> bool:
    """Tell whether a process was ended by `bounded_time`."""
    return hasattr(signal, "SIGPROF") and exit_code == -signal.SIGPROF
