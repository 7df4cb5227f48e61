"""A capture to how it was read: each field with where it was read, each block with what it was taken for."""

from collections.abc import Collection, Iterator
from itertools import groupby

from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.explanation import ExplainedBlock, ExplainedField, Explanation, Label, Stretch, Sureness
from copytaster.model.habits import Habits
from copytaster.model.outcome import Reason
from copytaster.model.page import Page
from copytaster.model.rules import Rules
from copytaster.model.source import FeedEntry
from copytaster.text.encodings import decode
from copytaster.text.words import tag_key

from .fields import fields_in_words
from .pages import read
from .sniffing import Kind, sniff
from .web.explaining import explained

TOLD = frozenset({"json-ld", "meta", "feed", "rule", "ninjs", "newsml-g2", "nitf", "mail"})
GUESSED = frozenset({"page", "address", "habits"})
GUESSES = frozenset({("language", "text")})
LAID_OUT = frozenset({Reason.NO_ARTICLE, Reason.TOO_SHORT})
"""Why pages are turned away whose blocks can be shown all the same."""
PRINTED_AS = {
    "headline": Label.HEADLINE,
    "deck": Label.DECK,
    "bylines": Label.BYLINE,
    "published": Label.DATELINE,
    "photos": Label.CAPTION,
    "paragraphs": Label.BODY,
}


def explain(
    capture: Capture,
    *,
    entry: FeedEntry | None = None,
    feed_title: str = "",
    habits: Habits | None = None,
    rules: Rules | None = None,
) -> Explanation:
    """Return how a capture is read, given what `reading.pages.read` is given. Bad input never raises."""
    page = read(capture, entry=entry, feed_title=feed_title, habits=habits, rules=rules)
    article = page.articles[0] if isinstance(page, Page) else None
    content_type = capture.header("content-type")
    kind, _ = sniff(capture.body, content_type, capture.file_name or capture.address)
    blocks: tuple[ExplainedBlock, ...] = ()
    if kind is Kind.HTML and (isinstance(page, Page) or page.reason in LAID_OUT):
        blocks = explained(
            decode(capture.body, content_type),
            captured_at=capture.captured_at,
            address=capture.address if capture.address.startswith(("http:", "https:")) else None,
            article=article,
            habits=habits,
            rules=rules,
        )
    return Explanation(page=page, fields=tuple(_fields(article, blocks)) if article else (), blocks=blocks)


def stretches(blocks: Collection[ExplainedBlock]) -> tuple[Stretch, ...]:
    """Return the blocks in their order, those that are not of the article folded together."""
    runs = groupby(blocks, key=lambda block: block.is_of_article)
    return tuple(Stretch(tuple(run), folded=not of_article) for of_article, run in runs)


def _fields(article: Article, blocks: Collection[ExplainedBlock]) -> Iterator[ExplainedField]:
    where = {source.field: source.where for source in article.sources}
    where.setdefault("host", "address")
    printed = {tag_key(block.text) for block in blocks}
    labels = {block.label for block in blocks}
    inferred = {name for name in ("published", "modified") if (when := getattr(article, name)) and when.inferred}
    for field, value in _values(article):
        is_printed = PRINTED_AS[field] in labels if field in PRINTED_AS else tag_key(value) in printed
        said = where.get(field, "html" if blocks else "text")
        sureness = Sureness.INFERRED if (field, said) in GUESSES or field in inferred else _sureness(said, is_printed)
        yield ExplainedField(field=field, value=value, where=said, sureness=sureness)


def _values(article: Article) -> Iterator[tuple[str, str]]:
    yield "headline", article.headline
    if article.deck:
        yield "deck", article.deck
    yield from fields_in_words(article)
    paragraphs, words = len(article.paragraphs), len(article.text.split())
    yield "paragraphs", f"{paragraphs:,} {'paragraph' if paragraphs == 1 else 'paragraphs'}, {words:,} words"
    if article.photos:
        yield "photos", f"{len(article.photos):,}"
    if article.videos:
        yield "videos", f"{len(article.videos):,}"


def _sureness(where: str, is_printed: bool) -> Sureness:
    if where in TOLD:
        return Sureness.AGREED if is_printed else Sureness.TOLD
    return Sureness.INFERRED if where in GUESSED else Sureness.PRINTED
