"""One article as the archive in memory holds it."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from copytaster.adapters.dossier import NEAR_TERMS, Reading, card, index_entry, note, once, runs, sorted_at
from copytaster.model.annotations import Annotations
from copytaster.model.article import Article
from copytaster.model.filing import ArticleOnFile, Card, Filing, VersionOnFile
from copytaster.model.ids import ArticleId, CaptureId, SourceId, StoryId, VersionId
from copytaster.model.page import ForeignComment
from copytaster.model.search import IndexEntry
from copytaster.model.story import Likeness, Neighbour


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldVersion:
    """One version, as the capture that it was first filed from has it."""

    capture: CaptureId
    article: Article
    annotations: Annotations
    likeness: Likeness


@dataclass(slots=True, kw_only=True)
class HeldArticle:
    """One article with all its readings, oldest first."""

    id: ArticleId
    story: StoryId
    filed: int
    readings: tuple[Reading, ...] = ()
    versions: dict[VersionId, HeldVersion] = field(default_factory=dict)
    beneath: dict[CaptureId, tuple[tuple[ForeignComment, ...], tuple[str, ...]]] = field(default_factory=dict)
    sources: set[SourceId] = field(default_factory=set)

    def take(self, filing: Filing) -> None:
        """Note what a filing says."""
        self.readings = note(self.readings, filing)
        held = self.versions.get(filing.version)
        if held is None:
            self.versions[filing.version] = HeldVersion(
                capture=filing.capture,
                article=filing.article,
                annotations=filing.annotations,
                likeness=filing.likeness,
            )
        elif held.capture == filing.capture:
            annotations = held.annotations if filing.annotations.failed else filing.annotations
            self.versions[filing.version] = replace(held, article=filing.article, annotations=annotations)
        read = {reading.version for reading in self.readings}
        self.versions = {version: held for version, held in self.versions.items() if version in read}
        self.beneath[filing.capture] = (filing.comments, filing.pingbacks)
        if filing.source is not None:
            self.sources.add(filing.source)

    @property
    def version(self) -> VersionId:
        """The version that stands now."""
        return self.readings[-1].version

    @property
    def standing(self) -> HeldVersion:
        """The version that stands now, with its text."""
        return self.versions[self.version]

    @property
    def at(self) -> datetime:
        """The time by which the article is sorted."""
        return sorted_at(self.readings, dated=self.standing.article.is_dated)

    @property
    def near_terms(self) -> tuple[str, ...]:
        """The terms by which the article can be found near another."""
        return self.terms[:NEAR_TERMS]

    @property
    def terms(self) -> tuple[str, ...]:
        """All terms of the article as it stands."""
        return once(term for term, _ in self.standing.likeness.terms)

    def card(self) -> Card:
        """Return the article as lists show it."""
        versions = len(runs(self.readings))
        return card(self.standing.article, id_=self.id, story=self.story, at=self.at, versions=versions)

    def shown(self) -> tuple[HeldVersion, Card, IndexEntry]:
        """Return all that screens and searches show of the article."""
        return self.standing, self.card(), self.entry()

    def neighbour(self) -> Neighbour:
        """Return the article as new ones are held against it."""
        headline, likeness = self.standing.article.headline, self.standing.likeness
        return Neighbour(article=self.id, story=self.story, at=self.at, headline=headline, likeness=likeness)

    def entry(self) -> IndexEntry:
        """Return what the index should hold of the article."""
        return index_entry(
            self.standing.article,
            self.standing.annotations,
            id_=self.id,
            story=self.story,
            at=self.at,
            sources=tuple(sorted(self.sources)),
            filed=self.filed,
        )

    def on_file(self) -> ArticleOnFile:
        """Return the article as it stands, with its history."""
        beneath = [self.beneath[reading.capture] for reading in self.readings]
        return ArticleOnFile(
            id=self.id,
            version=self.version,
            article=self.standing.article,
            story=self.story,
            at=self.at,
            first_seen=min(reading.read_at for reading in self.readings),
            last_seen=max(reading.read_at for reading in self.readings),
            captures=tuple(reading.capture for reading in self.readings),
            sources=tuple(sorted(self.sources)),
            versions=tuple(map(self._version, runs(self.readings))),
            annotations=self.standing.annotations,
            comments=once(comment for comments, _ in beneath for comment in comments),
            pingbacks=once(pingback for _, pingbacks in beneath for pingback in pingbacks),
        )

    def _version(self, reading: Reading) -> VersionOnFile:
        headline = self.versions[reading.version].article.headline
        return VersionOnFile(id=reading.version, read_at=reading.read_at, capture=reading.capture, headline=headline)
