"""Let the search index follow the record's journal until it is right."""

from copytaster.model.ids import ArticleId
from copytaster.ports import Archive, SearchIndex


def follow(archive: Archive, index: SearchIndex, *, limit: int = 2000) -> int:
    """Bring the index up to the journal's end in steps of `limit` lines; return how many lines were followed.

    An index ahead of the journal belongs to another record: it is cleared and made anew.
    """
    if index.seq() > archive.journal_end():
        index.clear()
    followed = 0
    while lines := archive.journal(index.seq(), limit):
        articles: list[ArticleId] = list(dict.fromkeys(line.article for line in lines))
        index.put(archive.index_entries(articles), lines[-1].seq)
        followed += len(lines)
    return followed


def lag(archive: Archive, index: SearchIndex) -> int:
    """Return how many journal lines the index is behind; negative where it belongs to another record."""
    return archive.journal_end() - index.seq()
