"""What a dateline at the head of a paragraph tells, and where the sentence behind it begins."""

from dataclasses import dataclass

from copytaster.model.article import Dateline


@dataclass(frozen=True, slots=True)
class OpeningDateline:
    """A dateline as found at the head of a paragraph, where the sentence after it begins, and writers named in it."""

    dateline: Dateline
    end: int
    writers: tuple[str, ...] = ()
