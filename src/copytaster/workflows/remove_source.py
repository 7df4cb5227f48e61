"""Take a source off the list for good: it is looked at no more, what it brought stays."""

from copytaster.errors import NotOnFileError
from copytaster.model.ids import SourceId
from copytaster.model.source import Source

from .newsroom import Newsroom


def remove(newsroom: Newsroom, source: SourceId) -> Source:
    """Take a source off the list and return it as it stood; `NotOnFileError` where there is no such source.

    Its articles and captures stay, and pages of it that wait on the books are still read. Adding it again brings it
    back, with the articles it had.
    """
    found = newsroom.sources.get(source)
    if found is None or not newsroom.sources.remove(source):
        raise NotOnFileError(f"There is no source {source}", hint="See the list of sources.")
    return found
