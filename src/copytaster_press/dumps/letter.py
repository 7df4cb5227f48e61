"""An old e-mail bulletin: several articles of one outlet, wrapped and ruled off, contents first, how to leave last."""

import textwrap
from collections.abc import Sequence

from copytaster_press.printing.sheet import Sheet

from .gold import Dump, main_article, page

_WIDTH = 72


def dump(sheets: Sequence[Sheet]) -> Dump:
    """Return the bulletin of these articles, which are all of one outlet."""
    outlet = sheets[0].outlet
    contents = [f" {number}. {sheet.piece.headline}" for number, sheet in enumerate(sheets, 1)]
    head = [
        f"{outlet.name} by e-mail", f"{sheets[-1].at('weekday')}", "=" * _WIDTH, "", ("IN THIS "
        "LETTER"), "", *contents, "",
    ]  # fmt: skip
    foot = ["=" * _WIDTH, f"You get this letter because you asked for it. To leave, write to leave@{outlet.host}.", ""]
    text = "\n".join([*head, *(_article(number, sheet) for number, sheet in enumerate(sheets, 1)), *foot])
    articles = [main_article(sheet) | {"role": "listed", "deck": None} for sheet in sheets]
    return Dump(text, page("article", articles, ["IN THIS LETTER", "To leave, write", "====", "----"]))


def _article(number: int, sheet: Sheet) -> str:
    piece = sheet.piece
    head = _wrapped(f"{number}. {piece.headline}")
    by = f"By {', '.join(piece.byline)}, {sheet.at('long')}" if piece.byline else sheet.at("long")
    body = "\n\n".join(_wrapped(text) for text in sheet.body)
    return "\n".join(["-" * _WIDTH, head, by, "", body, "", f"Read it on our page: {sheet.canonical}", ""])


def _wrapped(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_on_hyphens=False, break_long_words=False)
