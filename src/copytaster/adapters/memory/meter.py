"""Meters for tests: one that forgets, one that remembers."""

from collections import Counter


class NoMeter:
    """A `Meter` that counts nothing."""

    def count(self, what: str, amount: int = 1, **labels: str) -> None:
        """Forget it."""


class MemoryMeter:
    """A `Meter` whose counts can be read: `counts["pages", "filed"]` for `count("pages", outcome="filed")`."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, ...]] = Counter()

    def count(self, what: str, amount: int = 1, **labels: str) -> None:
        """Add to a counter."""
        self.counts[(what, *(labels[name] for name in sorted(labels)))] += amount
