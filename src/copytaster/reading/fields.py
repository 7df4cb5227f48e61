"""The fields of an article in words, for people."""

from collections.abc import Iterator

from copytaster.model.article import Article, Dateline, When
from copytaster.model.wire import Wire


def fields_in_words(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the name and the words of each field that an article has, beside headline, deck, text and photos."""
    told = {
        "bylines": ", ".join(article.bylines),
        "publisher": article.publisher,
        "agency": article.agency,
        "host": article.host,
        "published": _when(article.published),
        "modified": _when(article.modified),
        "doubts": "; ".join(f"{doubt.kind.value}: {doubt.evidence}" for doubt in article.doubts),
        "age": article.age,
        "dateline": _dateline(article.dateline),
        "category": article.category,
        "slug": article.slug,
        "wire": _wire(article.wire),
        "language": article.language,
        "tags": " ".join(f"#{tag}" for tag in article.tags),
        "address": article.address,
        "next": article.next_address,
        "copyright": article.copyright,
        "licence": article.licence,
    }
    return ((field, value) for field, value in told.items() if value)


def _when(when: When | None) -> str | None:
    if when is None:
        return None
    told = f"{when.at:%Y-%m-%d %H:%M %Z}" if when.at else when.day.isoformat()
    told = f"{told} (dated ahead)" if when.ahead else told
    return f"{told} (inferred: {when.evidence})" if when.inferred else told


def _dateline(dateline: Dateline | None) -> str | None:
    if dateline is None:
        return None
    return ", ".join(part for part in (dateline.place, dateline.date, dateline.agency) if part)


def _wire(wire: Wire | None) -> str | None:
    if wire is None:
        return None
    take = " ".join(str(part) for part in (wire.take, wire.number) if part)
    notice = f"{wire.notice.kind}: {wire.notice.evidence}" if wire.notice else ""
    embargo = f"embargo: {wire.embargo.evidence}" if wire.embargo else ""
    signed = ", ".join((*wire.writers, *wire.editors))
    said = ("urgent" if wire.urgent else "", take, notice, embargo, ", ".join(wire.agencies), signed)
    return "; ".join(part for part in said if part)
