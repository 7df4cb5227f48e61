"""What a text browser writes out: wrapped lines, numbers of links in brackets, the list of references at the end."""

import textwrap

from copytaster_press.printing.sheet import Sheet

from .gold import Dump, main_article, page

_WIDTH = 76


def dump(sheet: Sheet) -> Dump:
    """Return the article as a text browser dumps it."""
    piece = sheet.piece
    links = [(name, sheet.here(f"/section/{n}")) for n, name in enumerate(sheet.outlet.sections)]
    menu = "   ".join(f"[{number}]{name}" for number, (name, _) in enumerate(links, 1))
    more = [(one.headline, sheet.link(one)) for one in sheet.navigation[:5]]
    latest = [f"     * [{number}]{headline}" for number, (headline, _) in enumerate(more, len(links) + 1)]
    byline = [f"   {sheet.words.by} {', '.join(piece.byline)}", ""] if piece.byline else []
    references = [f"   {number}. {address}" for number, (_, address) in enumerate([*links, *more], 1)]
    lines = [
        f"   #{sheet.outlet.name}", "", f"   {menu}", "", _wrapped(piece.headline), "",
        *([_wrapped(piece.deck), ""] if piece.deck else []), *byline, f"   {sheet.at('clock')}", "",
        *(f"{_wrapped(text)}\n" for text in sheet.body),
        *([f"   {piece.credit_line}", ""] if piece.credit_line else []),
        f"   {sheet.words.most_read}", "", *latest, "", "References", "", *references, "",
    ]  # fmt: skip
    article = main_article(sheet, credit_line=True) | {"deck": piece.deck or None}
    never = ["References", *(headline for headline, _ in more)]
    return Dump(
        "\n".join(lines), page("article", [article], never, page={"navigation": [headline for headline, _ in more]})
    )


def _wrapped(text: str) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent="   ", subsequent_indent="   ", break_on_hyphens=False, break_long_words=False
    )
