"""Make any number of articles by varying those of the demo pages: names, words, numbers, times, publishers."""

import html
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

import copytaster_press
from copytaster.model.article import Article, Paragraph, When
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.page import Page
from copytaster.reading.pages import read

LAST = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAYS = 60
MOST_TOLD = 12
PEOPLE, PLACES, OUTLETS = 600, 250, 60
WORD = re.compile(r"[^\W\d_]+")
NAME = re.compile(r"(?<![.!?”\"] )(?<!^)\b[A-Z][a-z]+(?: [A-Z][a-z]+)+\b")
SYLLABLES = (
    "bar",
    "cor",
    "dal",
    "el",
    "fen",
    "gar",
    "hol",
    "is",
    "jor",
    "kel",
    "lun",
    "mar",
    "nor",
    "os",
    "per",
    "quin",
)


@dataclass(frozen=True, slots=True)
class Telling:
    """What one story changes of the article it is made from."""

    names: dict[str, str]
    words: dict[str, str]
    shift: int


def articles(count: int, seed: int = 1) -> Iterator[Article]:
    """Yield `count` articles in stories of 1 to 12, over the sixty days before the demo's Sunday; always the same."""
    made = story = 0
    while made < count:
        chance = random.Random(f"{seed}:{story}")
        base = chance.choice(_bases())
        telling = _telling(base, chance)
        begins = LAST - timedelta(minutes=chance.randrange(DAYS * 1440))
        for place in range(min(count - made, MOST_TOLD, 1 + int(chance.expovariate(0.5)))):
            yield _vary(base, telling, chance, begins + timedelta(minutes=37 * place), f"{story}-{place}")
            made += 1
        story += 1


def as_html(article: Article) -> str:
    """Return a page that holds the article and says what it is in JSON-LD."""
    about = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": article.headline, "url": article.address,
        "datePublished": article.published.at.isoformat() if article.published and article.published.at else None,
        "publisher": {"@type": "Organization", "name": article.publisher},
        "author": [{"@type": "Person", "name": name} for name in article.bylines],
    }  # fmt: skip
    head = html.escape(article.headline, quote=False)
    body = "\n".join(f"<p>{html.escape(paragraph.text, quote=False)}</p>" for paragraph in article.paragraphs)
    return (
        f'<!doctype html>\n<html lang="{article.language}"><head><meta charset="utf-8"><title>{head}</title>'
        f'<link rel="canonical" href="{article.address}">'
        f'<script type="application/ld+json">{json.dumps(about)}</script></head>\n'
        f"<body><nav><a href='/'>Front</a></nav><article><h1>{head}</h1>\n{body}\n</article></body></html>\n"
    )


@cache
def _bases() -> tuple[Article, ...]:
    """Return the English articles of the demo pages that are long enough to be told in other ways."""
    found: list[Article] = []
    for file in copytaster_press.pages():
        body, address = file.read_bytes(), f"file:///press/{file.name}"
        page = read(
            Capture(
                id=capture_id(address, None, body),
                address=address,
                captured_at=None,
                status=200,
                headers=(),
                body=body,
                file_name=file.name,
            )
        )
        if isinstance(page, Page):
            found += [one for one in page.articles if one.language in (None, "en") and len(one.text) > 600]
    return tuple(found)


@cache
def _vocabulary() -> tuple[str, ...]:
    return tuple(sorted({word for base in _bases() for word in WORD.findall(base.text) if _is_plain(word)}))


def _telling(base: Article, chance: random.Random) -> Telling:
    names = sorted({name for name in NAME.findall(base.text) if len(name) < 40})
    plain = sorted({word for word in WORD.findall(base.text) if _is_plain(word)})
    return Telling(
        names={name: _name(chance) for name in names},
        words={word: chance.choice(_vocabulary()) for word in plain if chance.random() < 0.9},
        shift=chance.randrange(1, 90),
    )


def _is_plain(word: str) -> bool:
    return len(word) > 4 and word.islower() and word.isascii()


def _name(chance: random.Random) -> str:
    """Return a person's or place's name; some are met often, most seldom, as in life."""
    number = int(PEOPLE * chance.random() ** 2)
    return (
        f"{_made(number % 37)} {_made(number + 50)}" if chance.random() < 0.6 else f"{_made(number % PLACES)} Harbour"
    )


def _made(number: int) -> str:
    first, rest = number % len(SYLLABLES), number // len(SYLLABLES)
    return (
        SYLLABLES[first] + SYLLABLES[rest % len(SYLLABLES)] + SYLLABLES[(first + rest) % len(SYLLABLES)]
    ).capitalize()


def _vary(base: Article, telling: Telling, chance: random.Random, at: datetime, mark: str) -> Article:
    kept = [paragraph for paragraph in base.paragraphs if chance.random() < 0.85] or list(base.paragraphs)
    outlet = _made(int(OUTLETS * chance.random() ** 2))
    lead = telling.names and chance.choice(sorted(telling.names.values()))
    return replace(
        base,
        headline=f"{_told(base.headline, telling)} ({lead or mark})",
        paragraphs=tuple(Paragraph(_told(paragraph.text, telling), paragraph.kind) for paragraph in kept),
        deck=None,
        publisher=f"{outlet} Courier",
        host=f"{outlet.lower()}.example",
        address=f"https://{outlet.lower()}.example/news/{mark}",
        published=When(day=at.date(), at=at),
        modified=None,
        age=None,
        dateline=None,
        photos=(),
        tags=(),
        language="en",
        place=0,
    )


def _told(text: str, telling: Telling) -> str:
    for name, other in telling.names.items():
        text = text.replace(name, other)
    text = WORD.sub(lambda found: telling.words.get(found.group(), found.group()), text)
    return re.sub(r"\d+", lambda found: str(int(found.group()) + telling.shift), text)
