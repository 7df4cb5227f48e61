"""A page that lists whole articles, such as a blog's front page or an archive, to these articles."""

from dataclasses import replace

from copytaster.model.article import Article, FieldSource, Role
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.reading.conventions.furniture import tag_headed
from copytaster.reading.web import origins, rights
from copytaster.reading.web.body import body
from copytaster.reading.web.sheet import Sheet
from copytaster.text.urls import site

from .linked_items import listing
from .parts import Part, Reads, laid_out_alone

SHORTEST = 100
FEWEST, LEAST_SHARE = 2, 0.5
MANY = 3
TEASERS = TurnedAway(reason=Reason.NO_ARTICLE, detail="a list of articles, without their texts")


def list_page(sheet: Sheet, reads: Reads) -> Page | TurnedAway | None:
    """Return the page with an article for each item that stands on it with its text; none of a page of another kind.

    Items that are mere teasers are left out, for their own pages tell what they are. A page of teasers alone holds no
    article.
    """
    found = listing(sheet)
    if found is None:
        return None
    articles = [article for part in found.whole if (article := _article(part, sheet, reads))]
    if len(articles) < max(FEWEST, LEAST_SHARE * found.items):
        return TEASERS if found.items >= MANY and not found.whole else None
    tag = next((tag for heading in sheet.headings if heading.is_first and (tag := tag_headed(heading.text))), None)
    return Page(kind=PageKind.TOPIC, articles=tuple(articles), host=site(sheet.address or "") or None, tag=tag)


def _article(part: Part, page: Sheet, reads: Reads) -> Article | None:
    """Read one item as if it stood alone; whose it is, and on what terms, the page as a whole says."""
    alone = laid_out_alone(part, page)
    article = reads(alone, body(alone))
    if not article.headline or len(article.text) < SHORTEST:
        return None
    publisher = origins.publisher(page, part.address)
    licence, line = rights.licence(page), rights.copyright_line(page)
    said = {"publisher": publisher, "licence": licence, "copyright": line}
    where = {source.field: source.where for source in article.sources} | {"address": "html"}
    where |= {field: each.where for field, each in said.items() if each}
    return replace(
        article,
        role=Role.LISTED,
        host=site(page.address or "") or article.host,
        publisher=publisher.value if publisher else article.publisher,
        licence=licence.value if licence else None,
        copyright=line.value if line else None,
        sources=tuple(FieldSource(field=field, where=each) for field, each in where.items()),
    )
