"""Pure work done right here, one item after the other."""

from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class InlineRunner:
    """A `Runner` without helpers. It cannot break off an item that takes too much time or memory."""

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Generator[tuple[int, Result | Exception], None, None]:
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
