"""The shape of an article with all that is known of it."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, Field

from copytaster.model.article import When
from copytaster.model.doubts import DoubtKind
from copytaster.model.filing import ArticleOnFile, Card
from copytaster.model.wire import NoticeKind, Take
from copytaster.text.languages import direction
from copytaster.workflows.look.writing import writing

from .shapes import ArticleInList, PublicAddress, listed


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


class LinkInText(BaseModel):
    """A link in a paragraph."""

    start: int = Field(description="The first of its characters, in code points of the paragraph's text")
    end: int = Field(description="The character behind its last")
    address: str


class NumberedParagraph(BaseModel):
    """One paragraph; numbers count from 1 and are what citations name."""

    number: int
    kind: str
    text: str
    language: str | None = Field(
        description="ISO 639-1, its own where it is another than the article's; or `und-` and its script"
    )
    direction: Literal["ltr", "rtl"] = Field(description="Which way it is written")
    links: list[LinkInText] = Field(description="In their order; none overlaps another")


class PrintedPhoto(BaseModel):
    """A photo as far as it is described; we keep no image."""

    caption: str
    credit: str | None
    rights: str | None
    address: PublicAddress
    width: int | None
    height: int | None


class PrintedVideo(BaseModel):
    """A video as far as it is described; nothing of it is kept or played here."""

    address: PublicAddress = Field(description="Its page, its player or its file")
    title: str
    caption: str
    credit: str | None
    provider: str | None = Field(description="Whose host its address is on")
    thumbnail: PublicAddress
    width: int | None
    height: int | None
    seconds: int | None = Field(description="How long it plays")


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


class MiningReservation(BaseModel):
    """What was said of text and data mining (TDMRep)."""

    reserved: bool
    where: str = Field(description="Where it was said: meta, header or tdmrep.json")
    policy: PublicAddress


class WholeArticle(ArticleInList):
    """An article with its text and where it comes from."""

    deck: str | None
    bylines: list[str]
    published: Time | None
    modified: Time | None
    doubts: list[TimeInDoubt] = Field(description="What is doubtful about its times")
    paragraphs: list[NumberedParagraph] = Field(
        description="Its text; none where that is reserved, unless share_reserved is set"
    )
    photos: list[PrintedPhoto]
    videos: list[PrintedVideo]
    partial: str | None = Field(description="Why its text is known to be incomplete")
    next_address: PublicAddress = Field(description="Where its text goes on, of articles on several pages")
    slug: str | None
    wire: ToldByCopy | None
    copyright: str | None
    licence: str | None
    reservation: MiningReservation | None
    first_seen: datetime
    last_seen: datetime
    captures: list[str]
    sources: list[str]
    field_sources: dict[str, str] = Field(description="Where each field was read")
    tags: list[TagInText]


def whole_article(card: Card, filed: ArticleOnFile, *, with_text: bool = True) -> WholeArticle:
    """Return an article in the API's shape, with its text or without."""
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
                links=[LinkInText.model_validate(link, from_attributes=True) for link in paragraph.links],
            )
            for number, (paragraph, language) in enumerate(
                zip(article.paragraphs, writing(article).paragraphs, strict=True), start=1
            )
            if with_text
        ],
        photos=[PrintedPhoto.model_validate(photo, from_attributes=True) for photo in article.photos],
        videos=[PrintedVideo.model_validate(video, from_attributes=True) for video in article.videos],
        partial=article.partial,
        next_address=article.next_address,
        slug=article.slug,
        wire=ToldByCopy.model_validate(article.wire, from_attributes=True) if article.wire else None,
        copyright=article.copyright,
        licence=article.licence,
        reservation=(
            MiningReservation.model_validate(article.reservation, from_attributes=True) if article.reservation else None
        ),
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


def _time(when: When | None) -> Time | None:
    return Time.model_validate(when, from_attributes=True) if when else None
