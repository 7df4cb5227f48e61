"""An article over time: its versions with their words, and when it was withdrawn."""

from dataclasses import dataclass

from copytaster.model.article import Article
from copytaster.model.filing import VersionOnFile
from copytaster.model.ids import ArticleId
from copytaster.model.watch import Withdrawal
from copytaster.text.urls import canonical_url
from copytaster.workflows.newsroom import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleOverTime:
    """How an article stood, oldest version first."""

    article: ArticleId
    versions: tuple[tuple[VersionOnFile, Article], ...]
    withdrawals: tuple[Withdrawal, ...]


def over_time(newsroom: Newsroom, asked: str) -> tuple[ArticleOverTime, ...]:
    """Return the articles with this id or this address of their own, however it is spelt; mostly one or none."""
    for address in dict.fromkeys((asked, canonical_url(asked), canonical_url(f"https://{asked}"))):
        named = (ArticleId(asked), *newsroom.archive.at_address(address))
        found = tuple(one for article in dict.fromkeys(named) if (one := _over_time(newsroom, article)))
        if found:
            return found
    return ()


def _over_time(newsroom: Newsroom, article: ArticleId) -> ArticleOverTime | None:
    filed = newsroom.archive.known(article)
    if filed is None:
        return None
    words = newsroom.archive.as_read(article)
    return ArticleOverTime(
        article=article,
        versions=tuple((version, words[version.id]) for version in filed.versions if version.id in words),
        withdrawals=newsroom.watches.withdrawals(article),
    )
