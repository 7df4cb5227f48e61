"""A daily in three columns: the text in the middle, other articles with bodies on both sides, readers below."""

from copytaster_press.printing.dates import at_comment
from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, interrupted, link
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} :: {name}")}
{json_ld(sheet)}
<style>.c3{{display:grid;grid-template-columns:1fr 2fr 1fr}}</style></head>
<body>
<div class="mast"><p>{link(sheet.here("/"), sheet.outlet.name)}</p>
<ul>{"".join(f"<li>{link(sheet.here(f'/section/{n}'), s)}</li>" for n, s in enumerate(sheet.outlet.sections))}</ul>
</div>
<div class="c3">
<div class="left"><h4>{esc(piece.section)}</h4>{_column(sheet, 0)}</div>
<div class="mid" id="story">
<h1 class="headline">{esc(piece.headline)}</h1>
<p class="deck">{esc(piece.deck)}</p>
<p class="sig"><a rel="author" href="#">{esc(", ".join(piece.byline) or sheet.outlet.name)}</a> |
<time datetime="{sheet.iso(piece.published)}">{sheet.at("long")}
</time> | <a href="#comments">{len(piece.comments)} comments</a></p>
{_picture(sheet)}
{interrupted([f"<p>{esc(text)}</p>" for text in sheet.body], _extras(sheet), first=4, step=4)}
{each([piece.credit_line] if piece.credit_line else [], '<p class="src"><small>', "</small></p>")}
{each((edit.notice for edit in sheet.notices), '<p class="erratum"><em>Erratum. ', "</em></p>")}
<div id="comments"><h3>{words.comments}</h3>{_comments(sheet)}
<p>Readers' letters are read before they are printed. <a href="#form">Write one</a></p></div>
</div>
<div class="right"><h4>{words.most_read}</h4>{_column(sheet, 3)}<div class="ad">{words.advert}</div></div>
</div>
<div class="foot">{esc(" | ".join(words.about))} | {esc(sheet.outlet.name)}, {words.rights.lower()}</div>
</body></html>"""


def _column(sheet: Sheet, start: int) -> str:
    return "".join(
        f"<h5>{link(sheet.link(one), one.headline)}</h5><p>{esc(one.paragraphs[0].text)}</p>"
        for one in sheet.navigation[start : start + 3]
    )


def _picture(sheet: Sheet) -> str:
    return "".join(
        f'<p class="img"><img src="{attr(sheet.here(photo.path))}" alt="{attr(photo.caption)}"><br>'
        f"<small>{esc(photo.caption)} <b>{esc(photo.credit)}</b></small></p>"
        for photo in sheet.piece.photos
    )


def _extras(sheet: Sheet) -> list[str]:
    return [f'<p class="see"><b>See also:</b> {link(sheet.link(one), one.headline)}</p>' for one in sheet.related[:1]]


def _comments(sheet: Sheet) -> str:
    return "".join(
        f'<div class="comment"><p><b>{esc(one.author)}</b> {at_comment(one.at)}</p><p>{esc(one.text)}</p></div>'
        for one in sheet.piece.comments
    )
