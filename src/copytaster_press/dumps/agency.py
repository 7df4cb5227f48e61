"""The agency's page as text: picture bars, slug, headline, copy, (END), copyright."""

from copytaster_press.printing.sheet import Sheet

from .gold import Dump, main_article, page, photo

_FURNITURE = ["▲", "![]", "(END)", "All Rights Reserved", "PHOTO NOT FOR SALE"]


def dump(sheet: Sheet) -> Dump:
    """Return the dump of an agency's page; the year stands in its captions, if anywhere."""
    piece = sheet.piece
    captions = [f"{one.caption}{one.credit}" for one in piece.photos]
    bars = "".join(f"![]() |\n| ▲ {caption} |\n" for caption in captions)
    rights = f"(C) {sheet.outlet.name} News Agency. All Rights Reserved"
    byline = [f"By {' and '.join(piece.byline)}"] if piece.byline else []
    text = "\n".join([f"{bars}{piece.slug}", piece.headline, *byline, *sheet.body, "(END)", rights, ""])
    photos = [photo(one, caption) for one, caption in zip(piece.photos, captions, strict=True)]
    dated = any(one["date"] for one in photos)
    article = main_article(sheet, dated=dated, inferred=None if dated else piece.published)
    article |= {"slug": piece.slug, "copyright": rights}
    return Dump(text, page("article", [article], _FURNITURE, photos=photos))
