"""A newspaper's page as text: ten headlines of navigation, headline, deck, byline, body, pingbacks and comments."""

from copytaster_press.pieces import Comment
from copytaster_press.printing.dates import at_comment, local
from copytaster_press.printing.sheet import Sheet

from .gold import Dump, main_article, page


def dump(sheet: Sheet) -> Dump:
    """Return the dump of a newspaper's page, which does not print its day."""
    piece = sheet.piece
    navigation = [one.headline for one in sheet.navigation]
    found = _comments(sheet)
    said = [f"{one.author}\n{at_comment(one.at)}\n{one.text}" for one in found]
    pings = [f"Pingback: {title}" for title in piece.pingbacks]
    byline = [f"By {' and '.join(piece.byline)}"] if piece.byline else []
    lines = [
        *(f"- {headline}" for headline in navigation), piece.headline, *([piece.deck] if piece.deck else []), *byline,
        *sheet.body, *pings[:1], *said, *pings[1:], "",
    ]  # fmt: skip
    inferred = found[0].at if found else None
    article = main_article(sheet, dated=False, inferred=inferred) | {"deck": piece.deck or None, "publisher": None}
    never = ["Pingback", *(one.author for one in found if len(one.author) > 5), *navigation[:2]]
    comments = [{"author": one.author, "at": f"{one.at:%Y-%m-%dT%H:%M}", "text": one.text} for one in found]
    gold = page(
        "article", [article], never, comments=comments, pingbacks=list(piece.pingbacks), page={"navigation": navigation}
    )
    return Dump("\n".join(lines), gold)


def _comments(sheet: Sheet) -> tuple[Comment, ...]:
    """Return the readers' comments, none where the first came after midnight: its day would tell a wrong one."""
    comments, day = sheet.piece.comments, local(sheet.piece.published, sheet.outlet.utc_offset_minutes).date()
    return comments if comments and comments[0].at.date() == day else ()
