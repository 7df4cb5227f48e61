"""An island paper by hand: tags left open, wrongly nested, closed that were never opened."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, link


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, rng = sheet.piece, sheet.chance
    byline = " and ".join(piece.byline)
    return f"""<html>
<head>
<title>{esc(piece.headline)} :: CORRAN GAZETTE :: the island's own paper</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<LINK REL=canonical HREF="{attr(sheet.canonical)}">
<body bgcolor=#ffffff>
<table width=760 cellpadding=4><tr><td width=140 valign=top>
<a href=index.php>Front<br><a href=tides.php>Tides<br><a href=kirk.php>Kirk &amp; hall<br>
<a href=lost.php>Lost and found</a>
<p><b>Also<p>{"<br>".join(link(sheet.link(one), one.headline) for one in sheet.navigation[:4])}
<td valign=top>
<h1><font color=#003366>{esc(piece.headline)}</h1></font>
<p><i>{f"by {esc(byline)}" if byline else ""}</i> &nbsp; {sheet.at("weekday")}
{_picture(sheet)}<div class=body>
{_broken(sheet)}
<p>{esc(piece.credit_line)}
{"".join(f"<p><small>We got it wrong: {esc(edit.notice)}" for edit in sheet.notices)}
</div></div>
<p align=right><a href="javascript:print()">print this</a> <a href=mailto:desk@corrangazette.example>write to us</a>
{_seen(sheet) if rng.random() < 0.6 else ""}
</td></tr></span>
<tr><td colspan=2><hr><center><font size=1>Corran Gazette, the Old Net Loft, Corran. Printed on Fridays, weather
permitting.</center>
</table>"""


def _broken(sheet: Sheet) -> str:
    """Return the paragraphs, no two alike in what is wrong with them."""
    rng, out = sheet.chance, []
    for text in sheet.body:
        safe = esc(text)
        word = safe.split(" ", 2)
        match rng.randrange(6):
            case 0 if len(word) > 2 and "&" not in safe[:40]:
                cut = len(word[0]) + 1 + len(word[1]) // 2
                out.append(f"<P class=txt><b>{safe[:cut]}</B>{safe[cut:]}")
            case 1:
                out.append(f"<p><font size=3>{safe}<br><br>")
            case 2:
                out.append(f"<p><i><b></i>{safe}</b>")
            case 3:
                out.append(f"{'<br><br>' if out else '<p>'}{safe}</p>")
            case _:
                out.append(f"<p>{safe}")
    return "\n".join(out)


def _picture(sheet: Sheet) -> str:
    return "".join(
        f"<table align=right width=220><tr><td><img src={sheet.here(photo.path)} width=220><br>"
        f"<small>{esc(photo.caption)}"
        f" {esc(photo.credit)}</small></table>"
        for photo in sheet.piece.photos[:1]
    )


def _seen(sheet: Sheet) -> str:
    return "".join(f"<p><b>Before this: {link(sheet.link(one), one.headline)}</b>" for one in sheet.related[:2])
