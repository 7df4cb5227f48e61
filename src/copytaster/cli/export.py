"""`copytaster export`: writes articles as JSON lines."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from copytaster.assembly import open_newsroom
from copytaster.finding.query import parse
from copytaster.model.filing import ArticleOnFile
from copytaster.model.ids import ArticleId
from copytaster.model.search import Order, Query
from copytaster.observing import set_up_logging
from copytaster.reading.rows import links_in
from copytaster.settings import load
from copytaster.workflows.newsroom import Newsroom

from .following import catch_up
from .options import Home
from .output_file import is_stdout, write_lines
from .terminal import console, json_line

PAGE = 200
STDOUT = Path("-")


def command(
    search: Annotated[str, typer.Option("--search", metavar="WORDS", help="Only the articles that match.")] = "",
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Write to a file; - is stdout.")] = STDOUT,
    home: Home = None,
) -> None:
    """Write all articles, or those of a search, as JSON lines: one article a line, with its text and its times.

    The text of articles whose text and data mining is reserved is left out, unless the setting share_reserved is set.
    A file is complete or not there at all: it takes its name when the last line is written. Pipes and devices are
    written to as they are.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    query = parse(search) if search else None
    with open_newsroom(settings, workers=0) as newsroom:
        lines = (json_line(row(filed, share_reserved=settings.share_reserved)) for filed in _articles(newsroom, query))
        written = write_lines(out, lines)
    if not is_stdout(out):
        console(stderr=True).print(f"{written:,} articles written to {out}")


def row(filed: ArticleOnFile, *, share_reserved: bool = False) -> dict[str, Any]:
    """Return one article as it is exported; times are ISO 8601, what is not known is null.

    So is the text of an article whose text and data mining is reserved, unless that is shared.
    """
    article = filed.article
    withheld = article.is_reserved and not share_reserved
    return {
        "article": filed.id,
        "version": filed.version,
        "story": filed.story,
        "headline": article.headline,
        "deck": article.deck,
        "bylines": article.bylines,
        "publisher": article.publisher,
        "agency": article.agency,
        "host": article.host,
        "address": article.address,
        "language": article.language,
        "category": article.category,
        "published": article.published,
        "modified": article.modified,
        "doubts": article.doubts,
        "dateline": article.dateline,
        "slug": article.slug,
        "wire": article.wire,
        "copyright": article.copyright,
        "licence": article.licence,
        "reservation": article.reservation,
        "paragraphs": None if withheld else [paragraph.text for paragraph in article.paragraphs],
        "links": None if withheld else list(links_in(article.paragraphs)),
        "partial": article.partial,
        "next_address": article.next_address,
        "photos": article.photos,
        "videos": article.videos,
        "hashtags": [tag.label for tag in filed.annotations.tags],
        "first_seen": filed.first_seen,
        "last_seen": filed.last_seen,
        "versions": len(filed.versions),
        "sources": filed.sources,
        "captures": filed.captures,
    }


def _articles(newsroom: Newsroom, query: Query | None) -> Iterator[ArticleOnFile]:
    for article in _found(newsroom, query) if query else newsroom.archive.every():
        filed = newsroom.archive.known(article)
        if filed is not None:
            yield filed


def _found(newsroom: Newsroom, query: Query) -> Iterator[ArticleId]:
    catch_up(newsroom)
    offset = 0
    while hits := newsroom.index.find(query, order=Order.TIME, limit=PAGE, offset=offset).hits:
        yield from (hit.article for hit in hits)
        offset += len(hits)
