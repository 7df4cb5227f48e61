"""The habits of a site: the lines that it prints on many of its pages, which are no text of any article."""

from dataclasses import dataclass
from datetime import datetime

from .ids import ArticleId, CaptureId, SourceId
from .source import FeedEntry


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an article as habits count it. Lines of one `mark` have the same letters and digits.

    `names_writer` says that it names who wrote the article.
    """

    mark: str
    letters: int
    names_writer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What a page is read with: the marks of the lines that are template on its site."""

    site: str
    template: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A line taken for template, as printed; long ones are cut."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HabitsOnFile:
    """What has been learnt of a site. `spared` are the marks of lines of which a person said that they are text."""

    site: str
    changed_at: datetime | None = None
    lines: tuple[TemplateLine, ...] = ()
    spared: frozenset[str] = frozenset()

    @property
    def marks(self) -> frozenset[str]:
        """The marks of the lines taken for template."""
        return frozenset(line.mark for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSeen:
    """One article of a site as its habits are learnt from it, template and all.

    `headline` has its letters and digits alone. `capture`, `source` and `entry` are what it takes to read it again.
    """

    site: str
    article: ArticleId
    headline: str
    capture: CaptureId
    source: SourceId | None = None
    entry: FeedEntry | None = None
    lines: tuple[Line, ...]
