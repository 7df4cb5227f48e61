"""How well the sample press is read and grouped, against its own truth: pages, stories, dumps, halves apart."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.page import Page
from copytaster.reading import pages
from copytaster.reading.dumps.reader import read as read_dump
from copytaster.reading.rows import as_row
from copytaster_press.make import Printed

from . import grouping
from .dump_scores import Tally, score
from .press_hardness import last_page, shown_text
from .scores import b_cubed, body_f1, folded, mean, names_f1

OPEN, HELD_OUT = "open", "held out"
HALVES = (OPEN, HELD_OUT)
Read = tuple[Printed, Article | None]


def half(printed: Printed) -> str:
    """Return which half a page belongs to: open where neither its affair nor its outlet nor its layout is held out."""
    return HELD_OUT if any(printed.row["held_out"].values()) else OPEN


def half_of_affair(printed: Printed) -> str:
    """Return which half its affair belongs to: what counts for stories, and for dumps, whose layout no outlet owns."""
    return HELD_OUT if printed.row["held_out"]["affair"] else OPEN


def read_all(press: Iterable[Printed]) -> list[Read]:
    """Return each page that holds an article with what was read of it, none where it was turned away."""
    return [(one, _read(one)) for one in press if one.row["body"]]


def page_scores(read: Sequence[Read]) -> dict[str, float]:
    """Return how well the fields of pages were read, each from 0 to 1."""
    return {
        "body F1": body_f1((shown_text(one), _text(article)) for one, article in read),
        "headline": _share(read, lambda row, article: folded(row["headline"]) == folded(article.headline)),
        "deck": _share(read, lambda row, article: folded(row["deck"]) == folded(article.deck)),
        "authors F1": names_f1((one.row["byline"], article.bylines if article else ()) for one, article in read),
        "agency": _share(read, lambda row, article: (row["agency"] or None) == article.agency),
        "day": _share(read, lambda row, article: row["published"][:10] == _day(article)),
        "language": _share(read, lambda row, article: row["language"] == article.language),
    }


def story_scores(read: Sequence[Read]) -> dict[str, tuple[float, float, float]]:
    """Return B-cubed precision, recall and F1 of the stories that articles as read are placed in, by half of affairs.

    An affair is one story in each language; the stream is that of a newsroom that reads everything as it is printed.
    """
    found = [(one, article) for one, article in read if article]
    stream = [
        {"id": one.piece.key, "title": article.headline, "text": article.text, "language": article.language,
         "at": one.piece.published}
        for one, article in found
    ]  # fmt: skip
    placed = grouping.group(stream)
    gold = [(one.piece.affair, one.piece.language) for one, _ in found]
    said = [placed[one.piece.key] for one, _ in found]
    places: dict[str, list[int]] = defaultdict(list)
    for place, (one, _) in enumerate(found):
        places[half_of_affair(one)].append(place)
    return {name: b_cubed(gold, said, places[name]) for name in HALVES}


def dump_scores(press: Iterable[Printed]) -> dict[str, dict[str, Tally]]:
    """Return by half and by layout how well text dumps were read."""
    tallies: dict[str, dict[str, Tally]] = {name: defaultdict(Tally) for name in HALVES}
    for one in press:
        for layout, dump in one.dumps.items():
            page = read_dump(dump.text, captured_at=None, address=None)
            said = as_row(one.piece.key, page) if isinstance(page, Page) else _NOTHING
            score(f"{one.piece.key}.{layout}", dump.gold, said, tallies[half_of_affair(one)][layout])
    return tallies


_NOTHING = {"articles": [], "comments": [], "pingbacks": [], "photos": []}


def _read(printed: Printed) -> Article | None:
    body, address = last_page(printed).encode(), printed.row["url"]
    found = pages.read(
        Capture(
            id=capture_id(address, None, body),
            address=address,
            captured_at=None,
            status=200,
            headers=(("content-type", "text/html; charset=utf-8"),),
            body=body,
        )
    )
    return found.articles[0] if isinstance(found, Page) else None


def _text(article: Article | None) -> str:
    return "\n".join(filter(None, (article.deck, article.text))) if article else ""


def _day(article: Article) -> str | None:
    return article.published.day.isoformat() if article.published else None


def _share(read: Sequence[Read], right: Callable[[Mapping[str, object], Article], bool]) -> float:
    return mean(article is not None and right(one.row, article) for one, article in read)
