"""A live blog to its own article and one for each of its entries."""

from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace

from lxml.html import HtmlElement

from copytaster.model.article import Article, Paragraph, ParagraphKind
from copytaster.model.page import Page, PageKind
from copytaster.reading.web.body import body
from copytaster.reading.web.foreign_comments import comments, pingbacks
from copytaster.reading.web.sheet import Sheet, lay_out
from copytaster.text.markup import words
from copytaster.text.words import tag_key

from .entries import Entry, entry_article
from .live_entries import printed_entries
from .parts import Reads
from .told_updates import Update, told_updates

FEWEST = 2
OPENING = 40


def live_page(sheet: Sheet, reads: Reads) -> Page | None:
    """Return the page with its own article first, then its entries in their order; none of a page that is no live blog.

    The page's own text is what stands outside of its entries; where nothing does, it is what they are about.
    """
    entries = _entries(sheet, printed_entries(sheet), told_updates(sheet))
    if len(entries) < FEWEST:
        return None
    rest = _without(sheet, [entry.printed for entry in entries if entry.printed is not None])
    main = reads(rest, body(rest))
    found = [entry_article(entry, sheet, main, reads) for entry in entries]
    articles = [article for article in found if article.paragraphs]
    if not main.headline or len(articles) < FEWEST:
        return None
    known = {tag_key(paragraph.text) for article in articles for paragraph in article.paragraphs}
    own = tuple(each for each in main.paragraphs if tag_key(each.text) not in known)
    return Page(
        kind=PageKind.LIVE_BLOG,
        articles=(replace(main, paragraphs=own or tuple(_about(articles))), *articles),
        host=main.host,
        comments=comments(rest.layout),
        pingbacks=pingbacks(rest.layout),
    )


def _entries(sheet: Sheet, printed: Sequence[HtmlElement], updates: Sequence[Update]) -> list[Entry]:
    """Those that are printed, with what is told of them; then those that are told and not printed."""
    left = {update: _key(update) for update in updates}
    named = {each.get("id"): each for each in sheet.tree.iter() if each.get("id")} if left else {}
    found = []
    for element in printed or [named[update.name] for update in left if update.name in named]:
        key = tag_key(words(element))
        told = next((each for each in left if _is_told(element, key, left[each], named.get(each.name))), None)
        if told is not None:
            del left[told]
        found.append(Entry(element, told))
    return found + [Entry(None, each) for each in left]


def _is_told(element: HtmlElement, key: str, told: Collection[str], named: HtmlElement | None) -> bool:
    """By its name, which it itself, an element in it or one around it bears; else by its headline and opening."""
    if named is None:
        return all(part in key for part in told)
    return named is element or element in named.iterancestors() or named in element.iterancestors()


def _key(update: Update) -> tuple[str, str]:
    return tag_key(update.headline), tag_key(update.paragraphs[0].text)[:OPENING] if update.paragraphs else ""


def _without(sheet: Sheet, elements: Sequence[HtmlElement]) -> Sheet:
    """The page laid out again without these elements; the sheet stays as it is."""
    tree = deepcopy(sheet.tree)
    going = set(elements)
    twins = [twin for each, twin in zip(sheet.tree.iter(), tree.iter(), strict=True) if each in going]
    for twin in twins:
        twin.drop_tree()
    return lay_out(tree, sheet.address, sheet.captured_at, sheet.json_ld)


def _about(articles: Sequence[Article]) -> Iterator[Paragraph]:
    for article in articles:
        yield Paragraph(article.headline or article.paragraphs[0].text, ParagraphKind.LIST_ITEM)
