"""What processes are sent to do in tests: work, hang, and die."""

import os
import signal
import time
from pathlib import Path


def double(number: int) -> int:
    return 2 * number


def halve(number: int) -> int:
    if number % 2:
        raise ValueError(f"{number} is odd")
    return number // 2


def process_number(_: int) -> int:
    return os.getpid()


def hang_at_two(number: int) -> int:
    if number == 2:
        time.sleep(600)
    return number


def die_at_two(item: tuple[int, str]) -> int:
    number, tries = item
    if number == 2:
        with Path(tries).open("a") as file:
            file.write("x")
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def die_the_first_time(been_here: str) -> str:
    if not Path(been_here).exists():
        Path(been_here).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


class OddError(Exception):
    """Can be packed, and not unpacked."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(one)


def answer_badly(what: str) -> object:
    if what == "error":
        raise OddError(1, 2)
    return lambda: None


def spin_at_two(number: int) -> int:
    """Burn the processor where no Python code runs, as a parser in C does."""
    if number == 2:
        "".join(map(str, range(10**12)))
    return number


def swell_at_two(number: int) -> int:
    return len(b"x" * 2**30) if number == 2 else number


def fill_pieces(megabytes: int) -> int:
    """Leave memory behind, as an item may that frees not all it took."""
    LEFT_BEHIND.append(b"x" * (megabytes * 2**20))
    return megabytes


LEFT_BEHIND: list[bytes] = []


def rest(seconds: float) -> float:
    time.sleep(seconds)
    return seconds
