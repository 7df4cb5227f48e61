"""A page as a person reads it in a terminal: headline, fields with where each came from, numbered paragraphs."""

from collections.abc import Iterator

from rich.text import Text

from copytaster.model.article import Article, Paragraph, ParagraphKind, Photo, Video
from copytaster.model.page import Page
from copytaster.reading.fields import fields_in_words


def rendered(name: str, page: Page) -> Iterator[Text]:
    """Yield the lines of one page: what it is, its articles, then what stands beneath them."""
    count = len(page.articles)
    about = f"{name}: {count} {'article' if count == 1 else 'articles'}"
    yield Text(about + (f", a page for #{page.tag}" if page.tag else ""), style="dim")
    for article in page.articles:
        yield Text()
        yield from _article(article)
    if page.comments:
        yield Text(f"\n{len(page.comments)} readers' comments", style="bold")
        for comment in page.comments:
            yield Text(f"  {comment.author} ({comment.at or 'no time'}): {comment.text}")
    for pingback in page.pingbacks:
        yield Text(f"pingback: {pingback}", style="dim")


def _article(article: Article) -> Iterator[Text]:
    yield Text(article.headline, style="bold")
    if article.deck:
        yield Text(article.deck, style="italic")
    where = {source.field: source.where for source in article.sources}
    for field, value in fields_in_words(article):
        line = Text(f"  {field:<10} ", style="cyan") + Text(value, style="default")
        yield line + Text(f"  [{where[field]}]" if field in where else "", style="dim")
    for number, paragraph in enumerate(article.paragraphs, start=1):
        yield _paragraph(number, paragraph)
    for photo in article.photos:
        yield Text(f"  photo: {_photo(photo)}", style="dim")
    for video in article.videos:
        yield Text(f"  video: {_video(video)}", style="dim")
    if article.partial:
        yield Text(f"  not all of it: {article.partial}", style="yellow")


def _paragraph(number: int, paragraph: Paragraph) -> Text:
    style = "bold" if paragraph.kind is ParagraphKind.SUBHEAD else ""
    return Text(f"\n{number:>3}  ", style="dim") + Text(paragraph.text, style=style or "default")


def _photo(photo: Photo) -> str:
    day = photo.day.isoformat() if photo.day else None
    return " · ".join(
        part for part in (photo.caption or photo.alt, photo.credit, photo.rights, day, photo.address) if part
    )


def _video(video: Video) -> str:
    return " · ".join(part for part in (video.caption or video.title, video.credit, video.address) if part)
