"""Whether the newsroom can answer: what screens ask of record and index is asked, and captures can be kept."""

from dataclasses import dataclass

from copytaster.errors import StoreError
from copytaster.model.search import AllOf, Order, Words
from copytaster.text.words import words
from copytaster.workflows.newsroom import Newsroom

from .frame import frame

FAR_BEHIND = 2000
"""Journal lines; an import outruns the index by about this much between two commits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Ready or not, and what is wrong in words."""

    ready: bool
    behind: int
    trouble: str = ""


def health(newsroom: Newsroom) -> Health:
    """Return how the record, the index and the captures are."""
    try:
        behind = max(0, newsroom.archive.journal_end() - newsroom.index.seq())
        if behind > FAR_BEHIND:
            return Health(ready=False, behind=behind, trouble=f"The index is {behind} articles behind the record")
        _ask(newsroom)
        newsroom.captures.check()
    except StoreError as error:
        return Health(ready=False, behind=0, trouble=str(error))
    return Health(ready=True, behind=behind)


def _ask(newsroom: Newsroom) -> None:
    """Ask what every screen asks, of the newest article: each table and each file of the index is read from."""
    frame(newsroom)
    newsroom.archive.counts()
    newsroom.jobs.counts()
    for card in newsroom.archive.latest(1):
        newsroom.archive.known(card.id)
        newsroom.archive.story(card.story)
        newsroom.people.comments(card.id)
        for word in words(card.headline)[:1]:
            newsroom.index.find(Words((word,)), order=Order.RELEVANCE, limit=1)
    everything = AllOf(())
    newsroom.index.find(everything, order=Order.TIME, limit=1)
    newsroom.index.counts_by(everything, "publisher", 1)
