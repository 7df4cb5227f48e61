"""An HTML page to its article, or to its articles where it holds several."""

from dataclasses import replace
from datetime import datetime

from copytaster.model.article import Article
from copytaster.model.habits import Habits
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.rules import Rules
from copytaster.model.source import FeedEntry
from copytaster.reading.feeds.entries import filled
from copytaster.reading.web_lists.listed import list_page
from copytaster.reading.web_lists.live import live_page
from copytaster.reading.web_lists.newsletters import newsletter_page
from copytaster.text.markup import parse

from .article import article_of
from .body import body as body_of
from .foreign_comments import comments, pingbacks
from .picking import Picked
from .publisher_rules import ByRule, by_rule, picked_by_rule
from .sheet import Sheet, lay_out

SHORTEST = 100


def read(
    text: str,
    *,
    captured_at: datetime | None,
    address: str | None,
    entry: FeedEntry | None = None,
    habits: Habits | None = None,
    rules: Rules | None = None,
) -> Page | TurnedAway:
    """Return the page with its article, or with all that it holds, or why it holds none.

    `UnreadableCopyError` where it breaks a library.
    """
    tree = parse(text)
    if tree is None:
        return TurnedAway(reason=Reason.NO_ARTICLE)
    sheet = lay_out(tree, address, captured_at)
    if several := _several(sheet, entry, habits):
        return several
    picked = picked_by_rule(sheet, body_of(sheet), rules)
    article, lines = article_of(sheet, picked, by_rule(sheet, rules), habits)
    if entry is not None:
        article = filled(article, entry)
    if not article.headline:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail="no headline")
    if len(article.text) < SHORTEST and not article.stops_copy:
        return TurnedAway(reason=Reason.TOO_SHORT, detail=f"{len(article.text)} characters of text")
    return Page(
        kind=PageKind.ARTICLE,
        articles=(article,),
        host=article.host,
        comments=comments(sheet.layout),
        pingbacks=pingbacks(sheet.layout),
        lines=lines,
    )


def _several(sheet: Sheet, entry: FeedEntry | None, habits: Habits | None) -> Page | TurnedAway | None:
    """The page as one of many articles, if it is one; a feed's entry that led to a live blog is about it as a whole."""

    def reads(part: Sheet, picked: Picked) -> Article:
        return article_of(part, picked, ByRule(), habits)[0]

    if listed := list_page(sheet, reads) or newsletter_page(sheet):
        return listed
    live = live_page(sheet, reads)
    if live is None or entry is None:
        return live
    return replace(live, articles=(filled(live.articles[0], entry), *live.articles[1:]))
