"""An island paper set in tables in 1999 and never touched since: one cell a paragraph, advertisements between rows."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, interrupted, link
from .structured import feeds

_ADVERTS = (
    "Rask & Daughter, nets mended while you wait. Tel. 214",
    "The Kelp Kitchen: Thursday is soup. Skerrow Haven, by the crane.",
    "For sale: boat, 19 ft, honest. Ask at the ice house.",
)


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece = sheet.piece
    menu = "".join(
        f"<tr><td>{link(sheet.here(f'/section/{n}'), s)}</td></tr>" for n, s in enumerate(sheet.outlet.sections)
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8">
<title>Skerrow Herald - {esc(piece.headline)}</title>
<link rel="canonical" href="{attr(sheet.canonical)}">
{feeds(sheet)}
</head><body>
<table border="0" width="800"><tr><td colspan="3"><img src="/mast.gif" alt="Skerrow Herald"></td></tr>
<tr><td width="120" valign="top" class="menu"><table>{menu}</table></td>
<td valign="top"><table cellspacing="6">
<tr><td><span class="datum">{sheet.at("long")}</span></td></tr>
<tr><td><h2>{esc(piece.headline)}</h2></td></tr>
<tr><td><b>{esc(piece.deck)}</b></td></tr>
<tr><td><i>{esc("Text: " + ", ".join(piece.byline) if piece.byline else piece.agency)}</i></td></tr>
{_pictures(sheet)}
{interrupted([f"<tr><td>{esc(text)}</td></tr>" for text in sheet.body], _adverts(sheet), first=3)}
<tr><td align="right">{esc(piece.credit_line)}</td></tr>
{"".join(f"<tr><td><b>Put right:</b> {esc(edit.notice)}</td></tr>" for edit in sheet.notices)}
</table></td>
<td width="160" valign="top" class="sidebar"><table>{_news(sheet)}</table></td></tr>
<tr><td colspan="3" align="center">Skerrow Herald, Kirk Street, Skerrow Haven | Best seen at 800 x 600</td></tr></table>
</body></html>"""


def _pictures(sheet: Sheet) -> str:
    return "".join(
        f'<tr><td><table width="100%"><tr><td><img src="{attr(sheet.here(photo.path))}"></td></tr>'
        f'<tr><td><font size="-1">{esc(photo.caption)} {esc(photo.credit)}</font></td></tr></table></td></tr>'
        for photo in sheet.piece.photos
    )


def _adverts(sheet: Sheet) -> list[str]:
    if sheet.chance.random() < 0.5:
        return []
    return [f'<tr><td bgcolor="#ffffcc">{esc(sheet.chance.choice(_ADVERTS))}</td></tr>']


def _news(sheet: Sheet) -> str:
    return "".join(f"<tr><td><b>{link(sheet.link(one), one.headline)}</b></td></tr>" for one in sheet.navigation[:5])
