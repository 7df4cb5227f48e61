"""A reader view: headline, deck, host, byline, day, minutes to read, text, credit of the picture."""

from copytaster_press.printing.sheet import Sheet

from .gold import Dump, main_article, page, photo

_WORDS_A_MINUTE = 220


def dump(sheet: Sheet) -> Dump:
    """Return the reader view of an article."""
    piece = sheet.piece
    minutes = max(1, round(sum(len(text.split()) for text in sheet.body) / _WORDS_A_MINUTE))
    captions = [" ".join(f"{one.caption} {one.credit}".split()) for one in piece.photos[:1]]
    body = list(sheet.body)
    middle = len(body) // 2
    byline = [f"By {' and '.join(piece.byline)}"] if piece.byline else []
    head = [
        piece.headline,
        *([piece.deck] if piece.deck else []),
        "",
        sheet.outlet.host,
        *byline,
        sheet.at("long"),
        f"{minutes} min read",
    ]
    text = "\n".join(
        [
            *head,
            "",
            "\n\n".join([*body[:middle], *captions, *body[middle:]]),
            "",
            *filter(None, [piece.credit_line]),
            "",
        ]
    )
    article = main_article(sheet, credit_line=True) | {"deck": piece.deck or None, "publisher": None}
    photos = [photo(one, caption) for one, caption in zip(piece.photos, captions, strict=False)]
    return Dump(text, page("article", [article], ["min read", sheet.outlet.host, *captions], photos=photos))
