"""Pure work done right here, one item after the other."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class InlineRunner:
    """A `Runner` without helpers. It cannot break off an item that takes too long."""

    def map(
        self, function: Callable[[Item], Result], items: Sequence[Item]
    ) -> Iterator[tuple[int, Result | Exception]]:
        """Yield (place, result or what went wrong), in order."""
        for place, item in enumerate(items):
            try:
                result = function(item)
            except Exception as error:
                yield place, error
            else:
                yield place, result

    def close(self) -> None:
        """Nothing to stop."""
