"""The shapes of the API's answers."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, Field

from copytaster.model.article import When
from copytaster.model.doubts import DoubtKind
from copytaster.model.filing import ArticleOnFile, Card, TopicOnFile
from copytaster.model.story import StoryOnFile
from copytaster.model.wire import NoticeKind, Take
from copytaster.text.languages import direction
from copytaster.web.addresses import on_the_web
from copytaster.workflows.look.writing import writing

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


class Time(BaseModel):
    """A time as far as it is known."""

    day: date
    at: datetime | None
    inferred: bool
    evidence: str = Field(description="The words that an inferred date rests on")
    ahead: bool = Field(description="Whether the time had not come when the article was first seen")


class TimeInDoubt(BaseModel):
    """What the page says of an article's times that cannot be, or cannot all be."""

    kind: DoubtKind
    evidence: str = Field(description="The words of the page that raise the doubt")


class NumberedParagraph(BaseModel):
    """One paragraph; numbers count from 1 and are what citations name."""

    number: int
    kind: str
    text: str
    language: str | None = Field(
        description="ISO 639-1, its own where it is another than the article's; or `und-` and its script"
    )
    direction: Literal["ltr", "rtl"] = Field(description="Which way it is written")


class PrintedPhoto(BaseModel):
    """A photo as far as it is described; we keep no image."""

    caption: str
    credit: str | None
    rights: str | None
    address: PublicAddress
    width: int | None
    height: int | None


class TagInText(BaseModel):
    """A hashtag of an article, with the places in the text that bear it out."""

    key: str
    label: str
    kind: str
    by: str
    spans: list[tuple[int, int]] = Field(description="Offsets into the paragraphs joined by line breaks")


class CopyNotice(BaseModel):
    """A notice about copy, with the words that say so, and which copy it names."""

    kind: NoticeKind
    evidence: str
    headline: str | None
    slug: str | None
    address: PublicAddress


class CopyEmbargo(BaseModel):
    """Copy that may not be published before a time, as far as its line says that in full."""

    evidence: str
    day: date | None
    at: datetime | None


class ToldByCopy(BaseModel):
    """What an agency's copy tells of itself."""

    take: Take | None
    number: int | None = Field(description="Which take of its kind: 2 of a second lead")
    urgent: bool
    marks: list[str] = Field(description="The marks as printed")
    notice: CopyNotice | None
    embargo: CopyEmbargo | None
    agencies: list[str] = Field(description="All agencies credited, where they are several")
    writers: list[str] = Field(description="Who is signed at the end as having written or reported it")
    editors: list[str]


class WholeArticle(ArticleInList):
    """An article with its text and where it comes from."""

    deck: str | None
    bylines: list[str]
    published: Time | None
    modified: Time | None
    doubts: list[TimeInDoubt] = Field(description="What is doubtful about its times")
    paragraphs: list[NumberedParagraph]
    photos: list[PrintedPhoto]
    partial: str | None = Field(description="Why its text is known to be incomplete")
    next_address: PublicAddress = Field(description="Where its text goes on, of articles on several pages")
    slug: str | None
    wire: ToldByCopy | None
    copyright: str | None
    licence: str | None
    first_seen: datetime
    last_seen: datetime
    captures: list[str]
    sources: list[str]
    field_sources: dict[str, str] = Field(description="Where each field was read")
    tags: list[TagInText]


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


def whole_article(card: Card, filed: ArticleOnFile) -> WholeArticle:
    """Return an article in the API's shape."""
    article = filed.article
    return WholeArticle(
        **listed(card).model_dump(),
        deck=article.deck,
        bylines=list(article.bylines),
        published=_time(article.published),
        modified=_time(article.modified),
        doubts=[TimeInDoubt.model_validate(doubt, from_attributes=True) for doubt in article.doubts],
        paragraphs=[
            NumberedParagraph(
                number=number,
                kind=paragraph.kind.value,
                text=paragraph.text,
                language=language,
                direction=direction(language),
            )
            for number, (paragraph, language) in enumerate(
                zip(article.paragraphs, writing(article).paragraphs, strict=True), start=1
            )
        ],
        photos=[PrintedPhoto.model_validate(photo, from_attributes=True) for photo in article.photos],
        partial=article.partial,
        next_address=article.next_address,
        slug=article.slug,
        wire=ToldByCopy.model_validate(article.wire, from_attributes=True) if article.wire else None,
        copyright=article.copyright,
        licence=article.licence,
        first_seen=filed.first_seen,
        last_seen=filed.last_seen,
        captures=list(filed.captures),
        sources=list(filed.sources),
        field_sources={source.field: source.where for source in article.sources},
        tags=[
            TagInText(
                key=tag.key,
                label=tag.label,
                kind=tag.kind.value,
                by=tag.by,
                spans=[(span.start, span.end) for span in tag.spans],
            )
            for tag in filed.annotations.tags
        ],
    )


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


def _time(when: When | None) -> Time | None:
    return Time.model_validate(when, from_attributes=True) if when else None
