"""A page as one JSON object: what `copytaster read --json` writes."""

from collections.abc import Iterator, Sequence

from copytaster.model.article import Article, Dateline, Paragraph, Photo, Video, When
from copytaster.model.page import Page
from copytaster.model.wire import Wire


def as_row(page_name: str, page: Page) -> dict[str, object]:
    """Return the page with everything that was read, ready for JSON; what the page does not give is null or empty."""
    return {
        "page": page_name,
        "kind": page.kind.value,
        "host": page.host,
        "tag": page.tag,
        "articles": [_article(article) for article in page.articles],
        "comments": [{"author": c.author, "at": c.at, "text": c.text} for c in page.comments],
        "pingbacks": list(page.pingbacks),
        "photos": [_photo(photo) for article in page.articles for photo in article.photos],
        "chrome": list(page.chrome),
    }


def links_in(paragraphs: Sequence[Paragraph]) -> Iterator[dict[str, object]]:
    """Yield the links in a text: paragraphs count from 1, `start` and `end` are characters of the paragraph."""
    for number, paragraph in enumerate(paragraphs, start=1):
        for link in paragraph.links:
            yield {"paragraph": number, "start": link.start, "end": link.end, "address": link.address}


def _article(article: Article) -> dict[str, object]:
    return {
        "role": article.role.value,
        "headline": article.headline,
        "publisher": article.publisher,
        "host": article.host,
        **_when(article.published),
        "modified": article.modified.day.isoformat() if article.modified else None,
        "age": article.age,
        "category": article.category,
        "byline": list(article.bylines),
        "agency": article.agency,
        "slug": article.slug,
        "deck": article.deck,
        "dateline": _dateline(article.dateline),
        "copyright": article.copyright,
        "licence": article.licence,
        "language": article.language,
        "address": article.address,
        "tags": list(article.tags),
        "photos": [_photo(photo) for photo in article.photos],
        "videos": [_video(video) for video in article.videos],
        "partial": article.partial,
        "next": article.next_address,
        "doubts": [{"kind": doubt.kind.value, "evidence": doubt.evidence} for doubt in article.doubts],
        "wire": _wire(article.wire),
        "sources": {source.field: source.where for source in article.sources},
        "body": [paragraph.text for paragraph in article.paragraphs],
        "links": list(links_in(article.paragraphs)),
    }


def _when(published: When | None) -> dict[str, object]:
    if published is None:
        return {"date": None, "at": None, "inferred": False, "evidence": ""}
    return {
        "date": published.day.isoformat(),
        "at": published.at.isoformat() if published.at else None,
        "inferred": published.inferred,
        "evidence": published.evidence,
    }


def _dateline(dateline: Dateline | None) -> dict[str, object] | None:
    if dateline is None:
        return None
    return {"place": dateline.place, "date": dateline.date, "agency": dateline.agency}


def _wire(wire: Wire | None) -> dict[str, object] | None:
    if wire is None:
        return None
    notice, embargo = wire.notice, wire.embargo
    return {
        "take": wire.take.value if wire.take else None,
        "number": wire.number,
        "urgent": wire.urgent,
        "marks": list(wire.marks),
        "notice": {
            "kind": notice.kind.value,
            "evidence": notice.evidence,
            "headline": notice.headline,
            "slug": notice.slug,
            "address": notice.address,
        }
        if notice
        else None,
        "embargo": {
            "evidence": embargo.evidence,
            "day": embargo.day.isoformat() if embargo.day else None,
            "at": embargo.at.isoformat() if embargo.at else None,
        }
        if embargo
        else None,
        "agencies": list(wire.agencies),
        "writers": list(wire.writers),
        "editors": list(wire.editors),
    }


def _photo(photo: Photo) -> dict[str, object]:
    return {
        "caption": photo.caption,
        "date": photo.day.isoformat() if photo.day else None,
        "credit": photo.credit,
        "rights": photo.rights,
        "address": photo.address,
        "alt": photo.alt,
        "width": photo.width,
        "height": photo.height,
    }


def _video(video: Video) -> dict[str, object]:
    return {
        "address": video.address,
        "title": video.title,
        "caption": video.caption,
        "credit": video.credit,
        "provider": video.provider,
        "thumbnail": video.thumbnail,
        "width": video.width,
        "height": video.height,
        "seconds": video.seconds,
    }
