"""The archive in memory: every answer is made afresh from the articles, so that it is easy to see that it is right."""

import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from copytaster.adapters.dossier import origin_key, publisher_key
from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Article
from copytaster.model.filing import Appearance, ArticleOnFile, Card, Counts, Filing, JournalEntry, TopicOnFile
from copytaster.model.ids import ArticleId, SourceId, StoryId, VersionId
from copytaster.model.outcome import Filed, Unchanged
from copytaster.model.search import IndexEntry
from copytaster.model.story import Neighbour, StoryOnFile

from .captures import MemoryCaptureIndex
from .held import HeldArticle
from .marks import MemoryMarks


class MemoryArchive:
    """An `Archive` in memory; the port's docstrings say what each method promises."""

    def __init__(self, captures: MemoryCaptureIndex | None = None, marks: MemoryMarks | None = None) -> None:
        self._captures = MemoryCaptureIndex() if captures is None else captures
        self._marks = MemoryMarks() if marks is None else marks
        self._articles: dict[ArticleId, HeldArticle] = {}
        self._journal: list[JournalEntry] = []
        self._lock = threading.RLock()

    def file(self, filing: Filing) -> Filed | Unchanged:
        """Store one reading and add a line to the journal."""
        with self._lock:
            held = self._articles.get(filing.id)
            if held is None:
                held = HeldArticle(id=filing.id, story=filing.placement.story, filed=len(self._journal) + 1)
                held.take(filing)
                self._articles[filing.id] = held
                return self._filed(held, filing, new=True)
            stood, had, shown = held.version, filing.version in held.versions, held.shown()
            held.take(filing)
            if not had or held.version != stood:
                return self._filed(held, filing, new=False)
            if held.shown() != shown:
                self._note(filing.id)
            since = min(one.read_at for one in held.readings if one.version == filing.version)
            return Unchanged(article=filing.id, since=since, headline=filing.article.headline)

    def known(self, article: ArticleId) -> ArticleOnFile | None:
        """Return the article as it stands, or none."""
        with self._lock:
            held = self._articles.get(article)
            return held.on_file() if held else None

    def as_read(self, article: ArticleId) -> Mapping[VersionId, Article]:
        """Return each version of an article with its words; nothing for an article that is not on file."""
        with self._lock:
            held = self._articles.get(article)
            return {version: one.article for version, one in held.versions.items()} if held else {}

    def at_address(self, address: str) -> tuple[ArticleId, ...]:
        """Return the articles whose own address this is, the latest first."""
        with self._lock:
            return _latest(held for held in self._articles.values() if held.standing.article.address == address)

    def headed(self, headline: str) -> tuple[ArticleId, ...]:
        """Return the articles with this very headline as they stand, the latest first."""
        with self._lock:
            return _latest(held for held in self._articles.values() if held.standing.article.headline == headline)

    def term_counts(self, terms: Iterable[str]) -> tuple[Mapping[str, int], int]:
        """Return in how many articles each term stands, and the number of articles."""
        with self._lock:
            wanted = set(terms)
            counted = Counter(term for held in self._articles.values() for term in held.terms if term in wanted)
            return dict(counted), len(self._articles)

    def near(self, terms: Sequence[str], at: datetime, within: timedelta, limit: int) -> tuple[Neighbour, ...]:
        """Return articles within that time of `at` that share the most of `terms`, most shared first."""
        with self._lock:
            wanted = set(terms)
            found = [
                (-len(wanted.intersection(held.near_terms)), abs(held.at - at), number, held)
                for number, held in enumerate(self._articles.values())
                if abs(held.at - at) <= within and wanted.intersection(held.near_terms)
            ]
            return tuple(held.neighbour() for *_, held in sorted(found, key=lambda one: one[:3])[:limit])

    def journal(self, after: int, limit: int) -> tuple[JournalEntry, ...]:
        """Return journal lines with `seq` above `after`, in order."""
        with self._lock:
            return tuple(self._journal[max(0, after) :][:limit])

    def journal_end(self) -> int:
        """Return the last line's `seq`, 0 for an empty journal."""
        with self._lock:
            return len(self._journal)

    def index_entries(self, articles: Sequence[ArticleId]) -> tuple[IndexEntry, ...]:
        """Return what the index should hold of these articles; those not on file are left out."""
        with self._lock:
            return tuple(self._articles[article].entry() for article in articles if article in self._articles)

    def cards(self, articles: Sequence[ArticleId]) -> tuple[Card, ...]:
        """Return cards in the order asked for; those not on file are left out."""
        with self._lock:
            return tuple(self._card(self._articles[article]) for article in articles if article in self._articles)

    def latest(
        self,
        limit: int,
        *,
        before: tuple[datetime, ArticleId] | None = None,
        source: SourceId | None = None,
        topic: str | None = None,
        story: StoryId | None = None,
        language: str | None = None,
        notices: bool = False,
    ) -> tuple[Card, ...]:
        """Return the newest articles, sorted by (at, id) descending, below `before`, narrowed as asked."""
        with self._lock:
            found = [
                self._card(held)
                for held in self._articles.values()
                if (source is None or source in held.sources)
                and (topic is None or topic in {tag.key for tag in _tags(held)})
                and (story is None or story == held.story)
                and (language is None or language == held.standing.article.language)
                and (notices or story is not None or not held.standing.article.stops_copy)
                and (before is None or (held.at, held.id) < before)
            ]
            return tuple(sorted(found, key=lambda card: (card.at, card.id), reverse=True)[:limit])

    def appearances(self, story: StoryId, limit: int) -> tuple[Appearance, ...]:
        """Return the newest articles of a story, sorted by (at, article) descending, without what lists print."""
        return tuple(
            Appearance(card.id, card.at, card.dated, card.publisher, card.agency, card.versions, card.notice is None)
            for card in self.latest(limit, story=story)
        )

    def texts(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, str]:
        """Return the text of each of these articles that is on file: its paragraphs, a line each."""
        return {entry.id: entry.body for entry in self.index_entries(articles)}

    def articles_by_day(self, *, topic: str | None = None) -> tuple[tuple[str, int], ...]:
        """Return (YYYY-MM-DD, articles) for each day that has any, oldest first."""
        cards = self.latest(len(self._articles), topic=topic, notices=True)
        return tuple(sorted(Counter(card.at.date().isoformat() for card in cards).items()))

    def stories(self, limit: int, *, since: datetime | None = None) -> tuple[StoryOnFile, ...]:
        """Return stories with an article after `since`, most publishers, then newest, first."""
        with self._lock:
            stories = [_story(cards) for cards in self._by_story().values()]
        newer = [story for story in stories if since is None or story.last_at > since]
        return tuple(sorted(newer, key=lambda one: (one.publishers, one.last_at, one.id), reverse=True)[:limit])

    def story(self, story: StoryId) -> StoryOnFile | None:
        """Return one story, or none."""
        with self._lock:
            cards = self._by_story().get(story)
            return _story(cards) if cards else None

    def topics(self, limit: int, *, since: datetime | None = None, least: int = 2) -> tuple[TopicOnFile, ...]:
        """Return hashtags carried by `least` articles or more (given ones always), most carried first."""
        carried, given = Counter[str](), set[str]()
        with self._lock:
            for held in self._articles.values():
                if since is None or held.at > since:
                    carried.update(tag.key for tag in _tags(held))
                    given.update(tag.key for tag in _tags(held) if tag.kind is TagKind.GIVEN)
            return self._topics({key: n for key, n in carried.items() if n >= least or key in given}, limit)

    def topic(self, key: str) -> TopicOnFile | None:
        """Return one hashtag by its folded key, or none."""
        with self._lock:
            carrying = self.topic_sizes([key])[key]
            return self._topics({key: carrying}, 1)[0] if carrying else None

    def topics_beside(self, key: str, limit: int) -> tuple[TopicOnFile, ...]:
        """Return the hashtags that most often stand in the same articles, with how many they share."""
        with self._lock:
            newest = self.latest(300, topic=key, notices=True)
            shared = Counter(tag.key for card in newest for tag in _tags(self._articles[card.id]))
            return self._topics({other: n for other, n in shared.items() if other != key}, limit)

    def topic_sizes(self, keys: Sequence[str]) -> Mapping[str, int]:
        """Return how many articles carry each of these hashtags, 0 where none does."""
        with self._lock:
            carried = Counter(tag.key for held in self._articles.values() for tag in _tags(held))
            return {key: carried[key] for key in keys}

    def counts(self, *, since: datetime | None = None) -> Counts:
        """Return what is on file; with `since`, articles and stories count only what is newer."""
        with self._lock:
            cards = [held.card() for held in self._articles.values()]
            newer = [card for card in cards if since is None or card.at > since]
            return Counts(
                articles=len(newer),
                stories=len({card.story for card in newer} & self._by_story().keys()),
                topics=len(self.topics(10**9)),
                captures=len(self._captures),
                publishers=len({publisher_key(card) for card in cards} - {""}),
            )

    def every(self) -> Iterator[ArticleId]:
        """Yield all articles on file."""
        with self._lock:
            return iter(tuple(self._articles))

    def source_times(self) -> Mapping[SourceId, Sequence[datetime]]:
        """Return the times of the articles that each source has brought: what `MemorySources` is asked for."""
        times: dict[SourceId, list[datetime]] = {}
        with self._lock:
            for held in self._articles.values():
                for source in held.sources:
                    times.setdefault(source, []).append(held.at)
        return times

    def _filed(self, held: HeldArticle, filing: Filing, *, new: bool) -> Filed:
        self._note(filing.id)
        headline = filing.article.headline
        return Filed(article=filing.id, version=filing.version, story=held.story, new=new, headline=headline)

    def _note(self, article: ArticleId) -> None:
        self._journal.append(JournalEntry(seq=len(self._journal) + 1, article=article))

    def _card(self, held: HeldArticle) -> Card:
        read, saved = self._marks.read_at(held.id), self._marks.saved_at(held.id)
        return replace(held.card(), read=read is not None, saved=saved is not None)

    def _by_story(self) -> dict[StoryId, list[Card]]:
        stories: dict[StoryId, list[Card]] = defaultdict(list)
        for held in self._articles.values():
            stories[held.story].append(held.card())
        return {story: cards for story, cards in stories.items() if any(card.notice is None for card in cards)}

    def _topics(self, carried: Mapping[str, int], limit: int) -> tuple[TopicOnFile, ...]:
        most = sorted(carried.items(), key=lambda one: (-one[1], one[0]))[:limit]
        return tuple(self._topic(key, articles) for key, articles in most)

    def _topic(self, key: str, articles: int) -> TopicOnFile:
        carrying = [(held.at, tag) for held in self._articles.values() for tag in _tags(held) if tag.key == key]
        return TopicOnFile(
            key=key,
            label=_commonest(tag.label for _, tag in carrying),
            kind=_commonest(tag.kind.value for _, tag in carrying),
            articles=articles,
            last_at=max(at for at, _ in carrying),
        )


def _tags(held: HeldArticle) -> Iterable[Tag]:
    return {tag.key: tag for tag in reversed(held.standing.annotations.tags)}.values()


def _commonest(spellings: Iterable[str]) -> str:
    return min(Counter(spellings).items(), key=lambda one: (-one[1], one[0]))[0]


def _story(cards: Sequence[Card]) -> StoryOnFile:
    return StoryOnFile(
        id=cards[0].story,
        headline=max(cards, key=lambda card: (card.notice is None, card.dated, card.at, card.id)).headline,
        first_at=min(card.at for card in cards),
        last_at=max(card.at for card in cards),
        articles=len(cards),
        publishers=len({publisher_key(card) for card in cards}),
        origins=len({origin_key(card) for card in cards}),
        languages=len({card.language for card in cards} - {None}),
    )


def _latest(found: Iterable[HeldArticle]) -> tuple[ArticleId, ...]:
    return tuple(held.id for held in sorted(found, key=lambda held: (held.at, held.id), reverse=True))
