"""Every exception that Copytaster raises on purpose, in one short tree."""

from typing import Any


class CopytasterError(Exception):
    """What was being done to what, in one sentence; `hint` says what a person can do next."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

    def __str__(self) -> str:
        message = super().__str__()
        return f"{message}. {self.hint}" if self.hint else message


class SettingsError(CopytasterError):
    """A setting is missing, unknown or out of range."""


class StoreError(CopytasterError):
    """The record, the captures or the index could not be read or written."""


class FetchError(CopytasterError):
    """An address could not be fetched; `again` is true where a later try may succeed.

    `state` says it of a source, shortly: "forbidden by robots.txt line 3". `wait_seconds` is how long the server asks
    us to stay away, `gone` says that it took the address down for good. `answers` are the captures that came all the
    same, to be kept: redirects, and last the one that brought no page.
    """

    def __init__(
        self,
        message: str,
        *,
        hint: str = "",
        again: bool = True,
        state: str = "",
        wait_seconds: float = 0.0,
        gone: bool = False,
        answers: tuple[Any, ...] = (),
    ) -> None:
        super().__init__(message, hint=hint)
        self.again = again
        self.state = state
        self.wait_seconds = wait_seconds
        self.gone = gone
        self.answers = answers


class UnreadableCopyError(CopytasterError):
    """Bytes that claim to be something (a feed, a WARC file) and are not; `state` says it of a source, shortly."""

    def __init__(self, message: str, *, hint: str = "", state: str = "") -> None:
        super().__init__(message, hint=hint)
        self.state = state


class RuleError(CopytasterError):
    """A rule for the pages of a publisher that cannot be used: no selector, or a file that cannot be read."""


class BadQueryError(CopytasterError):
    """A search that cannot be understood; `at` is the offset in the query where it goes wrong."""

    def __init__(self, message: str, *, at: int, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.at = at


class NotSavedError(CopytasterError):
    """A search that cannot be saved: it asks nothing, or there are too many."""


class NotOnFileError(CopytasterError):
    """Something was asked for by an identity that is not on file."""


class BadCommentError(CopytasterError):
    """A comment that cannot be taken: no name, no text, or too long."""


class TooManyCommentsError(BadCommentError):
    """A comment that comes too soon after others."""
