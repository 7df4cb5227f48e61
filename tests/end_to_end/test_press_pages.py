"""The sample press is read as its gold files say: every field, every paragraph, nothing from the furniture."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from copytaster.model.article import Article, Photo
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.page import Page
from copytaster.reading import pages as reading
from copytaster_press import pages

GOLD = Path(__file__).parent.parent / "pages" / "press"
NAMES = sorted(path.stem for path in GOLD.glob("*.json"))
BODY_FLOOR = 0.98


def test_every_page_has_its_gold_file():
    assert [Path(page.name).stem for page in pages()] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_page_is_read_as_its_gold_file_says(name):
    assert dict(_differences(_read(name), _gold(name))) == {}


def _differences(page: Page, gold: dict) -> Iterator[tuple[str, object]]:
    """Yield each field that is not as the gold file says, with what was said and what is true."""
    if len(page.articles) != len(gold["articles"]):
        yield "article count", ([article.headline for article in page.articles], len(gold["articles"]))
        return
    for number, (article, true) in enumerate(zip(page.articles, gold["articles"], strict=True)):
        for field, (said, expected) in _compared(article, true).items():
            if not (set(said) >= set(expected) if field == "tags" else said == expected):
                yield field, (number, said, expected)
        if _likeness(article.text, "\n".join(true["body"])) < BODY_FLOOR:
            yield "body", (number, article.text)
        leaks = [words for words in gold["never_in_a_body"] if words in article.text]
        if leaks:
            yield "leaks", (number, leaks)
    beneath = {
        "comments": [{"author": one.author, "at": one.at, "text": one.text} for one in page.comments],
        "pingbacks": list(page.pingbacks),
        "photos": _photos(page, gold["photos"]),
    }
    for field, said in beneath.items():
        if said != gold[field]:
            yield field, (said, gold[field])


def _read(name: str) -> Page:
    """Read a page as it is packaged, without a capture time: dates come from the page alone."""
    file = next(page for page in pages() if Path(page.name).stem == name)
    body = file.read_bytes()
    address = f"file:///press/{file.name}"
    capture = Capture(
        id=capture_id(address, None, body),
        address=address,
        captured_at=None,
        status=200,
        headers=(),
        body=body,
        file_name=file.name,
    )
    page = reading.read(capture)
    assert isinstance(page, Page), page
    return page


def _gold(name: str) -> dict:
    """Return a gold file; those of HTML pages are one article with its page's comments and photos beside it."""
    gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
    return gold if "articles" in gold else {**gold, "articles": [gold]}


def _compared(article: Article, gold: dict) -> dict[str, tuple]:
    """Return what is said and what is true of each field that the gold file speaks of."""
    said = {
        "headline": article.headline,
        "deck": article.deck,
        "byline": list(article.bylines),
        "date": article.published.day.isoformat() if article.published else None,
        "publisher": article.publisher,
        "agency": article.agency,
        "language": article.language,
        "address": article.address,
        "tags": list(article.tags),
        "age": article.age,
        "category": article.category,
        "slug": article.slug,
        "copyright": article.copyright,
        "dateline": _dateline(article),
    }
    true = {**gold, "date": gold["date_by_inference"]} if "date_by_inference" in gold else gold
    return {field: (said[field], true[field]) for field in said if field in true}


def _dateline(article: Article) -> dict | None:
    line = article.dateline
    return {"place": line.place, "date": line.date, "agency": line.agency} if line else None


def _photos(page: Page, gold: list[dict]) -> list[dict]:
    """Return the photos that have a caption, with the particulars that the gold file speaks of."""
    photos = [photo for article in page.articles for photo in article.photos if photo.caption]
    keys = gold[0].keys() if gold else {"caption"}
    return [{key: value for key, value in _particulars(photo).items() if key in keys} for photo in photos]


def _particulars(photo: Photo) -> dict:
    return {
        "caption": photo.caption,
        "date": photo.day.isoformat() if photo.day else None,
        "credit": photo.credit,
        "rights": photo.rights,
    }


def _likeness(said: str, gold: str) -> float:
    """Return the F1 of four-word shingles."""
    mine, true = _shingles(said), _shingles(gold)
    both = sum((mine & true).values())
    return 2 * both / max(1, mine.total() + true.total())


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))
