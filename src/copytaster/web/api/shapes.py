"""The shapes of the API's answers."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field

from copytaster.model.filing import Card, TopicOnFile
from copytaster.model.story import StoryOnFile
from copytaster.model.wire import NoticeKind
from copytaster.web.addresses import on_the_web

# Pages that were imported from files can name others of this machine's; those are nobody else's business.
PublicAddress = Annotated[str | None, BeforeValidator(lambda address: on_the_web(address) or None)]


class Problem(BaseModel):
    """What went wrong, and what a person can do."""

    error: str
    hint: str = ""


class ArticleInList(BaseModel):
    """An article as lists show it."""

    id: str
    story: str
    headline: str
    lead: str = Field(description="How its text begins")
    publisher: str
    agency: str | None = Field(description="The agency whose copy it is by its own credit")
    host: str | None = Field(description="Who served the page")
    language: str | None = Field(description="ISO 639-1")
    category: str | None
    address: PublicAddress = Field(description="Its address at its publisher")
    at: datetime = Field(description="What lists are sorted by: published where known, else first seen")
    dated: bool = Field(description="Whether the page gives or implies a date that had come when it was seen")
    inferred: bool = Field(description="Whether the date is inferred")
    words: int
    versions: int
    notice: NoticeKind | None = Field(description="Whether it is no news but a notice that withholds or withdraws copy")
    embargo: str | None = Field(description="The line that lays an embargo on it")


class StorySummary(BaseModel):
    """A story's headline and counts."""

    id: str
    headline: str
    first_at: datetime
    last_at: datetime
    articles: int
    publishers: int
    origins: int
    languages: int


class WholeStory(StorySummary):
    """A story with its articles, newest first (at most 200)."""

    listed: list[ArticleInList]


class WholeTopic(BaseModel):
    """A topic with its newest articles and its articles by day."""

    key: str
    label: str
    kind: str
    articles: int
    last_at: datetime
    by_day: dict[date, int]
    listed: list[ArticleInList]


class SearchHitOut(ArticleInList):
    """An article that matches, with the best part of its text."""

    snippet: str


class SearchResult(BaseModel):
    """One page of what matches."""

    asked: str
    understood: str = Field(description="The question repeated in words")
    total: int
    page: int
    pages: int
    hits: list[SearchHitOut]


class LineOfTemplate(BaseModel):
    """A line that a site prints on many of its pages."""

    mark: str = Field(description="Lines with the same letters and digits have the same mark")
    text: str
    articles: int = Field(description="On how many of the articles that were counted it stands")


class SourceTemplate(BaseModel):
    """What is left out of the articles of a source's site."""

    site: str
    counted: int = Field(description="How many of its newest articles were counted")
    changed_at: datetime | None
    lines: list[LineOfTemplate]


def listed(card: Card) -> ArticleInList:
    """Return a card in the API's shape."""
    return ArticleInList.model_validate(card, from_attributes=True)


def whole_story(story: StoryOnFile, cards: list[Card]) -> WholeStory:
    """Return a story in the API's shape."""
    summary = StorySummary.model_validate(story, from_attributes=True)
    return WholeStory(**summary.model_dump(), listed=[listed(card) for card in cards])


def whole_topic(topic: TopicOnFile, by_day: dict[date, int], cards: list[Card]) -> WholeTopic:
    """Return a topic in the API's shape."""
    return WholeTopic(
        key=topic.key,
        label=topic.label,
        kind=topic.kind,
        articles=topic.articles,
        last_at=topic.last_at,
        by_day=by_day,
        listed=[listed(card) for card in cards],
    )
