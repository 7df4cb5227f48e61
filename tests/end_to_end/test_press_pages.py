"""The sample press is read as its gold files say: every field, every paragraph, nothing from the furniture."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from copytaster.model.article import Article, Photo
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.page import ForeignComment, Page
from copytaster.reading import pages as reading
from copytaster_press import pages

GOLD = Path(__file__).parent.parent / "pages" / "press"
NAMES = sorted(path.stem for path in GOLD.glob("*.json"))
BODY_FLOOR = 0.98


def test_every_page_has_its_gold_file():
    assert [Path(page.name).stem for page in pages()] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_articles_are_read(name):
    gold, page = _gold(name), _read(name)
    said = [
        _fields(article, gold_article) for article, gold_article in zip(page.articles, gold["articles"], strict=True)
    ]
    assert said == [_comparable(article) for article in gold["articles"]]


@pytest.mark.parametrize("name", NAMES)
def test_bodies_are_whole_and_clean(name):
    gold, page = _gold(name), _read(name)
    for article, expected in zip(page.articles, gold["articles"], strict=True):
        assert _likeness(article.text, "\n".join(expected["body"])) >= BODY_FLOOR, article.text
        assert [words for words in gold["never_in_a_body"] if words in article.text] == []


@pytest.mark.parametrize("name", NAMES)
def test_comments_pingbacks_and_photos_are_told_apart(name):
    gold, page = _gold(name), _read(name)
    assert [_comment(comment) for comment in page.comments] == gold["comments"]
    assert list(page.pingbacks) == gold["pingbacks"]
    photos = [photo for article in page.articles for photo in article.photos if photo.caption]
    assert [_photo(photo, expected) for photo, expected in zip(photos, gold["photos"], strict=True)] == gold["photos"]


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


def _comparable(gold: dict) -> dict:
    left_out = {"body", "role", "photos", "comments", "pingbacks", "never_in_a_body", "date_by_inference"}
    fields = {key: value for key, value in gold.items() if key not in left_out}
    if gold.get("date_by_inference"):
        fields["date"] = gold["date_by_inference"]
    return fields


def _fields(article: Article, gold: dict) -> dict:
    """Return what the reader says of each field that the gold file speaks of."""
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
    return {key: said[key] for key in _comparable(gold)}


def _dateline(article: Article) -> dict | None:
    line = article.dateline
    return {"place": line.place, "date": line.date, "agency": line.agency} if line else None


def _comment(comment: ForeignComment) -> dict:
    return {"author": comment.author, "at": comment.at, "text": comment.text}


def _photo(photo: Photo, gold: dict) -> dict:
    said = {
        "caption": photo.caption,
        "date": photo.day.isoformat() if photo.day else None,
        "credit": photo.credit,
        "rights": photo.rights,
    }
    return {key: said[key] for key in gold}


def _likeness(said: str, gold: str) -> float:
    """Return the F1 of four-word shingles."""
    mine, true = _shingles(said), _shingles(gold)
    both = sum((mine & true).values())
    return 2 * both / max(1, mine.total() + true.total())


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))
