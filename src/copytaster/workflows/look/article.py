"""One article: its text, where it comes from, what it is part of, and what was written beneath it."""

from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.answering.lines import SummaryLine
from copytaster.answering.summaries import summarise
from copytaster.finding.credits import copy_kind
from copytaster.model.article import Article
from copytaster.model.capture import CaptureOnFile
from copytaster.model.filing import ArticleOnFile, Card, VersionOnFile
from copytaster.model.ids import ArticleId, CommentId
from copytaster.model.people import Comment
from copytaster.model.search import CopyKind
from copytaster.model.source import Source
from copytaster.model.story import StoryOnFile
from copytaster.model.watch import Watch, Withdrawal
from copytaster.workflows.newsroom import Newsroom

from .coverage import Coverage, coverage
from .hashtags import HashtagGroup, grouped, hashtags
from .writing import Writing, writing

RELATED = 6
MARKS = 150
CAPTURES = 5
VERSIONS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleScreen:
    """All that an article's page shows. `removed` is a comment that its writer has just taken away.

    `earlier` are the versions before the one that stands, the latest first, each with its words. `withdrawal` is that
    which holds, or the last one, that has ended, with the capture that proves it.
    """

    filed: ArticleOnFile
    card: Card
    kind: CopyKind
    writing: Writing
    story: StoryOnFile | None
    coverage: Coverage
    summary: tuple[SummaryLine, ...]
    hashtags: tuple[HashtagGroup, ...]
    related: tuple[Card, ...]
    comments: tuple[Comment, ...]
    removed: Comment | None
    captures: tuple[CaptureOnFile, ...]
    sources: tuple[Source, ...]
    earlier: tuple[tuple[VersionOnFile, Article], ...] = ()
    withdrawal: Withdrawal | None = None
    proof: CaptureOnFile | None = None
    watch: Watch | None = None


def article(newsroom: Newsroom, asked: ArticleId, removed: CommentId | None = None) -> ArticleScreen | None:
    """Return the article's page, or none where there is no such article."""
    filed = newsroom.archive.known(asked)
    cards = newsroom.archive.cards([asked])
    if filed is None or not cards:
        return None
    captures = (newsroom.captures.about(capture) for capture in filed.captures[-CAPTURES:])
    sources = (newsroom.sources.get(source) for source in filed.sources)
    withdrawal = next(reversed(newsroom.watches.withdrawals(asked)), None)
    return ArticleScreen(
        filed=filed,
        card=cards[0],
        kind=copy_kind(filed.article.publisher, filed.article.agency),
        writing=writing(filed.article),
        story=newsroom.archive.story(filed.story),
        coverage=coverage(newsroom.archive.appearances(filed.story, MARKS)),
        summary=summarise(filed.article),
        hashtags=grouped(hashtags(newsroom, filed.annotations.tags)),
        related=_related(newsroom, asked),
        comments=newsroom.people.comments(asked),
        removed=_just_removed(newsroom, asked, removed),
        captures=tuple(capture for capture in captures if capture),
        sources=tuple(source for source in sources if source),
        earlier=_earlier(newsroom, filed),
        withdrawal=withdrawal,
        proof=newsroom.captures.about(withdrawal.capture) if withdrawal else None,
        watch=newsroom.watches.of(asked),
    )


def _earlier(newsroom: Newsroom, filed: ArticleOnFile) -> tuple[tuple[VersionOnFile, Article], ...]:
    before = filed.versions[:-1][-VERSIONS:]
    words = newsroom.archive.as_read(filed.id) if before else {}
    return tuple((version, words[version.id]) for version in reversed(before) if version.id in words)


def _related(newsroom: Newsroom, asked: ArticleId) -> tuple[Card, ...]:
    """The articles most like this one: first one of each publisher, then the rest in their order."""
    entries = newsroom.archive.index_entries([asked])
    if not entries:
        return ()
    hits = newsroom.index.related(entries[0], RELATED * 4)
    cards = newsroom.archive.cards([hit.article for hit in hits])
    return _spread(cards)[:RELATED]


def _spread(cards: Sequence[Card]) -> tuple[Card, ...]:
    first_of = {card.publisher: card.id for card in reversed(cards)}
    firsts = [card for card in cards if first_of[card.publisher] == card.id]
    others = [card for card in cards if first_of[card.publisher] != card.id]
    return (*firsts, *others)


def _just_removed(newsroom: Newsroom, asked: ArticleId, removed: CommentId | None) -> Comment | None:
    comment = newsroom.people.comment(removed) if removed else None
    if comment is None or comment.article != asked or not comment.removed or comment.by_owner:
        return None
    return comment
