"""Searches kept under a name: saved, renamed, opened, removed and brought back."""

from unicodedata import category

from copytaster.errors import NotOnFileError, NotSavedError
from copytaster.finding.query import in_words, parse
from copytaster.model.ids import SearchId, search_id
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import Order

from .newsroom import Newsroom

LONGEST_NAME = 80
MOST = 100
"""Saved searches; each is counted anew whenever they are listed."""


def save(newsroom: Newsroom, asked: str, *, name: str = "", order: Order = Order.RELEVANCE) -> SavedSearch:
    """Store a search under a name (the question in words where none is given) and return it.

    One question is saved once: saving it again gives it the new name, if there is one, and brings it back where it had
    been removed. `BadQueryError` for a question that cannot be understood, `NotSavedError` where nothing is asked or
    there are too many.
    """
    asked = " ".join(asked.split())
    if not asked:
        raise NotSavedError("There is nothing to save", hint="Search for something first.")
    understood = in_words(parse(asked))
    saved = newsroom.searches.get(search_id(asked))
    if saved is None or saved.removed:
        _check_room(newsroom)
    if saved is None:
        search = SavedSearch(
            id=search_id(asked),
            name=_clean(name) or _clean(understood.removeprefix("articles ").removeprefix("with ")),
            asked=asked,
            order=order,
            saved_at=newsroom.clock.now(),
            seen=newsroom.index.seq(),
        )
        newsroom.searches.save(search)
    else:
        newsroom.searches.set_removed(saved.id, False)
        newsroom.searches.rename(saved.id, _clean(name) or saved.name)
    return find(newsroom, search_id(asked))


def rename(newsroom: Newsroom, search: SearchId, name: str) -> SavedSearch:
    """Give a search another name; one that says nothing leaves it as it is. `NotOnFileError` for no such search."""
    saved = find(newsroom, search)
    newsroom.searches.rename(search, _clean(name) or saved.name)
    return find(newsroom, search)


def open_again(newsroom: Newsroom, search: SearchId) -> SavedSearch:
    """Return a search as it was before, and note that its results up to now are seen."""
    saved = find(newsroom, search)
    if saved.removed:
        raise NotOnFileError("This search has been removed", hint="Search again and save it anew.")
    newsroom.searches.opened(search, newsroom.index.seq())
    return saved


def remove(newsroom: Newsroom, search: SearchId) -> SavedSearch:
    """Take a search off the list and return it; `NotOnFileError` for no such search."""
    newsroom.searches.set_removed(search, True)
    return find(newsroom, search)


def restore(newsroom: Newsroom, search: SearchId) -> SavedSearch:
    """Bring a removed search back and return it; `NotOnFileError` for no such search."""
    newsroom.searches.set_removed(search, False)
    return find(newsroom, search)


def find(newsroom: Newsroom, search: SearchId) -> SavedSearch:
    """Return a search, removed or not; `NotOnFileError` where there is none."""
    saved = newsroom.searches.get(search)
    if saved is None:
        raise NotOnFileError("There is no such saved search", hint="The search page lists those that there are.")
    return saved


def _check_room(newsroom: Newsroom) -> None:
    if len(newsroom.searches.every()) >= MOST:
        raise NotSavedError(f"There are {MOST} saved searches already", hint="Remove one that you no longer need.")


def _clean(name: str) -> str:
    """The name on one line, without characters that have no shape of their own or turn the direction."""
    shaped = "".join(mark for mark in name.replace("\n", " ") if category(mark) not in ("Cc", "Cf", "Cs"))
    return " ".join(shaped.split())[:LONGEST_NAME].rstrip()
