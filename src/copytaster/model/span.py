"""A span: a range of characters of one article version; every claim we make points at one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of `Article.text`."""

    start: int
    end: int
