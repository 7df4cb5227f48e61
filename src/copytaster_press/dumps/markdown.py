"""A page saved as Markdown: front matter, a title, emphasis, pictures, links to more."""

from copytaster_press.printing.sheet import Sheet

from .gold import Dump, main_article, page, photo


def dump(sheet: Sheet) -> Dump:
    """Return the article as a saved Markdown page."""
    piece = sheet.piece
    captions = [" ".join(f"{one.caption} {one.credit}".split()) for one in piece.photos[:1]]
    pictures = [f"![{caption}]({sheet.here(one.path)})" for one, caption in zip(piece.photos, captions, strict=False)]
    more = [f"* [{one.headline}]({sheet.link(one)})" for one in sheet.related]
    lines = [
        f"# {piece.headline}",
        *([f"*{piece.deck}*"] if piece.deck else []),
        (
            f"**{', '.join(piece.byline) or sheet.outlet.name}** · {sheet.at('long')} · "
            f"[{sheet.outlet.name}]({sheet.canonical})"
        ),
        *pictures,
        *sheet.body,
        *([f"*{piece.credit_line}*"] if piece.credit_line else []),
        *([f"## {sheet.words.related}", "\n".join(more)] if more else []),
        f"---\nSaved from {sheet.canonical}",
    ]
    article = main_article(sheet, credit_line=True) | {"deck": piece.deck or None}
    photos = [photo(one, caption) for one, caption in zip(piece.photos, captions, strict=False)]
    never = ["Saved from", "![", *(one.headline for one in sheet.related)]
    return Dump("\n\n".join(lines) + "\n", page("article", [article], never, photos=photos))
