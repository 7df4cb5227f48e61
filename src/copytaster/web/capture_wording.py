"""How captures, withdrawals and looks at articles are put into words."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, assert_never

from copytaster.model.capture import CaptureOnFile
from copytaster.model.watch import Because, Watch, Withdrawal

from .wording import count, moment


def answer_words(status: int) -> str:
    """Return what a server answered: `404 Not Found`."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def withdrawal_words(withdrawal: Withdrawal, proof: CaptureOnFile | None) -> str:
    """Return what became of an article, in a sentence or two."""
    at = moment(withdrawal.at)
    match withdrawal.because:
        case Because.GONE:
            answer = f"its server answered {answer_words(proof.status)}" if proof else withdrawal.because.value
            said = f"Taken down: on {at} {answer}."
        case Because.FRONT_PAGE:
            said = f"Taken down: since {at} its address leads to the front page."
        case Because.NOTICE:
            said = f"Withdrawn: a notice seen on {at} stops this copy."
        case _:
            assert_never(withdrawal.because)
    return f"{said} On {moment(withdrawal.until)} it stood again." if withdrawal.until else said


def watch_words(watch: Watch) -> str:
    """Return how often an article was looked at again, and when that comes next."""
    said = f"looked at again {count(watch.looks, 'time')}" if watch.looks else "not looked at again yet"
    if watch.edits:
        said += f", {count(watch.edits, 'time')} found edited"
    said += f"; next look {moment(watch.next_look)}" if watch.next_look else ""
    return f"{said}. The last look failed: {watch.said}" if watch.said else said


FILTERS: dict[str, Callable[..., Any]] = {
    "answer_words": answer_words,
    "withdrawal_words": withdrawal_words,
    "watch_words": watch_words,
}
