"""The enrichers that a newsroom runs, in their order."""

from copytaster.enriching.names import NameFinder
from copytaster.enriching.phrases import PhraseFinder
from copytaster.ports import Enricher


def enrichers() -> tuple[Enricher, ...]:
    """Return one of each enricher."""
    return (NameFinder(), PhraseFinder())
