"""The aggregator's article page as a crawler leaves it: doubled headlines, no comments, related bodies, ages."""

from copytaster_press.pieces import Piece
from copytaster_press.printing.dates import age
from copytaster_press.printing.sheet import Sheet

from .gold import Dump, Gold, dateline, main_article, page

_LENGTH = 500
_FURNITURE = [
    "Teal gradient",
    "Meet Our Smart Reader",
    "Be the first to comment",
    "TAKE TIDEMARK WITH YOU",
    "store-badge",
]


def dump(sheet: Sheet) -> Dump:
    """Return the dump of an article page of the aggregator."""
    piece = sheet.piece
    cards = "\n\n".join(_card(sheet, one) for one in sheet.related)
    text = f"""brand
{piece.headline}

{piece.headline}

{sheet.publisher.name}{sheet.at("dashes")}

{chr(10).join(sheet.body)}

Teal gradient

Meet Our Smart Reader

See what Tidemark's assistant makes of this story:

Comments

Be the first to comment

Related Articles

{cards}

TAKE TIDEMARK WITH YOU

One more thing: get the app

All your headlines in one pocket. Find us in the store of your telephone and begin.
store-badge-onestore-badge-two
"""
    articles = [main_article(sheet) | {"byline": []}, *(_related(sheet, one) for one in sheet.related)]
    return Dump(text, page("article", articles, _FURNITURE, page={"aggregator": sheet.outlet.name}))


def _age(sheet: Sheet, one: Piece) -> str:
    return age(one.published, sheet.now or sheet.piece.published)


def _card(sheet: Sheet, one: Piece) -> str:
    name = sheet.outlets[one.publisher or one.outlet].name
    return f"""{one.headline}
{one.headline}

{name}

time{_age(sheet, one)}

  • {name}

{one.headline}

{_beginning(one)}"""


def _beginning(one: Piece) -> str:
    return " ".join(para.text for para in one.paragraphs)[:_LENGTH].strip()


def _related(sheet: Sheet, one: Piece) -> Gold:
    return {
        "role": "related",
        "headline": one.headline,
        "publisher": sheet.outlets[one.publisher or one.outlet].name,
        "age": _age(sheet, one),
        "agency": one.agency if f"({one.agency})" in _beginning(one) else None,
        "byline": [],
        "dateline": dateline(one),
        "body": [_beginning(one)],
    }
