"""Run the enrichers over one article, each on its own: one that fails is named and the others go on."""

from collections.abc import Sequence

from copytaster.enriching.tags import merge
from copytaster.model.annotations import Annotations, Tag
from copytaster.model.article import Article
from copytaster.ports import Enricher


def enrich(article: Article, enrichers: Sequence[Enricher]) -> Annotations:
    """Return the article's hashtags, one per key, and the names of the enrichers that failed."""
    found: list[Tag] = []
    failed: list[str] = []
    for enricher in enrichers:
        try:
            found.extend(enricher.enrich(article))
        except Exception:
            # The one broad catch here: an enricher may be anybody's, and the article is filed all the same.
            failed.append(enricher.name)
    return Annotations(tags=merge(article, found), failed=tuple(failed))
