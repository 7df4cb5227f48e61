"""What was reported when: the sentences of a story that say something new, at the moment they first stood there."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from copytaster.model.filing import ArticleOnFile
from copytaster.model.ids import ArticleId
from copytaster.text.stopwords import stop_words
from copytaster.text.words import words

from .lines import SummaryLine, alike, running_text, without_dateline
from .standing import leans_on_another, stands_alone

_OPENING = 2
"""Sentences of each article that are looked at: news says first what is new."""
_SHORTEST = 6
_QUOTING = '"“„«「'
"""What somebody said reports nothing while it is not said who."""
_SAME = 0.35
"""Cosine from which two sentences report the same thing. (Tellings of one affair by the sample press meet at .4 and
more in their openings, openings of its different days below .3.)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """A sentence of an article, word for word, that was the first to report something; `later` articles repeat it."""

    article: ArticleId
    at: datetime
    line: SummaryLine
    later: int = 0


@dataclass(frozen=True, slots=True)
class _Opening:
    line: SummaryLine
    words: frozenset[str]
    place: int


@dataclass(frozen=True, slots=True)
class _News:
    key: KeyLine
    words: frozenset[str]
    weight: float


def chronicle(articles: Iterable[ArticleOnFile], *, most: int = 10, a_day: int = 3) -> tuple[KeyLine, ...]:
    """Return up to `most` sentences in the order they were first published, at most `a_day` of one day (in UTC).

    Only articles that say when they were published are asked, in the language that most of them are written in: what
    another language says of the same cannot be told from what is new. A day's weightiest sentences are kept, by how
    many of the articles' openings speak in its words.
    """
    dated = [filed for filed in articles if filed.article.is_dated]
    told = sorted(_of_one_language(dated), key=lambda filed: (filed.at, filed.id))
    openings = [_openings(filed) for filed in told]
    spoken = Counter(word for opening in openings for word in frozenset().union(*(one.words for one in opening)))
    news: list[_News] = []
    for filed, opening in zip(told, openings, strict=True):
        _report(filed, opening, spoken, news)
    return _kept(news, most, a_day)


def _of_one_language(articles: Sequence[ArticleOnFile]) -> list[ArticleOnFile]:
    languages = Counter(filed.article.language for filed in articles)
    commonest = max(languages, key=lambda code: (languages[code], code or ""), default=None)
    return [filed for filed in articles if filed.article.language == commonest]


def _openings(filed: ArticleOnFile) -> list[_Opening]:
    """Return the first sentences of an article that can stand alone, without their datelines."""
    found = []
    for place, whole in enumerate(running_text(filed.article, _OPENING)):
        line = without_dateline(whole)
        spoken = words(line.text)
        if len(spoken) >= _SHORTEST and stands_alone(line.text) and line.text[0] not in _QUOTING:
            content = frozenset(spoken) - stop_words(filed.article.language, spoken)
            found.append(_Opening(line, content, place))
    return found


def _report(filed: ArticleOnFile, opening: Sequence[_Opening], spoken: Counter[str], news: list[_News]) -> None:
    """Add the article's weightiest new sentence to the news, and count it with the news that it repeats."""
    fresh: list[tuple[float, _Opening]] = []
    repeated: set[int] = set()
    for one in opening:
        same = {place for place, known in enumerate(news) if alike(one.words, known.words) >= _SAME}
        repeated |= same
        if not same:
            fresh.append((_weight(one, spoken), one))
    for place in repeated:
        known = news[place]
        news[place] = replace(known, key=replace(known.key, later=known.key.later + 1))
    if fresh:
        weight, best = max(fresh, key=lambda pair: (pair[0], -pair[1].place))
        news.append(_News(KeyLine(article=filed.id, at=filed.at, line=best.line), best.words, weight))


def _weight(opening: _Opening, spoken: Counter[str]) -> float:
    """How much of what the articles open with the sentence carries; first sentences weigh more than later ones."""
    carried = sum(math.log(spoken[word]) for word in opening.words)
    weight = (1 + carried) / math.sqrt(5 + len(opening.words)) / (1 + opening.place / 2)
    return weight * (0.6 if leans_on_another(opening.line.text) else 1)


def _kept(news: Iterable[_News], most: int, a_day: int) -> tuple[KeyLine, ...]:
    by_day: defaultdict[date, list[_News]] = defaultdict(list)
    for one in news:
        by_day[one.key.at.astimezone(UTC).date()].append(one)
    best = [one for day in by_day.values() for one in sorted(day, key=_heaviest_first)[:a_day]]
    first = min(best, key=lambda one: (one.key.at, one.key.article), default=None)
    # How it began is told, whatever it weighs.
    kept = sorted(best, key=lambda one: (one is not first, *_heaviest_first(one)))[:most]
    return tuple(one.key for one in sorted(kept, key=lambda one: (one.key.at, one.key.article)))


def _heaviest_first(one: _News) -> tuple[float, datetime, ArticleId]:
    return (-one.weight * (1 + math.log1p(one.key.later)), one.key.at, one.key.article)
