"""Whether the newsroom can answer: the record opens, and the index is not far behind it."""

from dataclasses import dataclass

from copytaster.errors import StoreError
from copytaster.workflows.newsroom import Newsroom

FAR_BEHIND = 2000
"""Journal lines; an import outruns the index by about this much between two commits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Ready or not, and what is wrong in words."""

    ready: bool
    behind: int
    trouble: str = ""


def health(newsroom: Newsroom) -> Health:
    """Return how the record and the index are."""
    try:
        behind = max(0, newsroom.archive.journal_end() - newsroom.index.seq())
    except StoreError as error:
        return Health(ready=False, behind=0, trouble=str(error))
    if behind > FAR_BEHIND:
        return Health(ready=False, behind=behind, trouble=f"The index is {behind} articles behind the record")
    return Health(ready=True, behind=behind)
