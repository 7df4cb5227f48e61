"""A daily in a soup of divisions: not one paragraph tag, share bars twice, related stories inside the text's box."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, interrupted, link
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    share = '<div class="sharebar">' + "".join(f'<span class="sb">{esc(on)}</span>' for on in words.share_on) + "</div>"
    return f"""<!DOCTYPE html>
<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
{meta(sheet, title="{headline} | {name}", times=False)}
{json_ld(sheet, "Article")}
</head>
<body>
<div class="wrap"><div class="top"><div class="brand">{link(sheet.here("/"), sheet.outlet.name)}</div>
<div
class="menu">{_menu(sheet)}</div></div>
<div class="breaking"><div class="lbl">Breaking</div>{_headlines(sheet)}</div>
<div class="cols"><div class="main-col">
<div class="art-head"><div class="sect">{esc(piece.section)}</div><div class="hl"><h1>{esc(piece.headline)}</h1></div>
<div class="sub">{esc(piece.deck)}</div>{share}
<div class="meta-line"><div class="who">{esc(", ".join(piece.byline) or piece.agency)}</div>
<div class="when">{esc(words.published)}: {sheet.at("clock")} <span>{_updated(sheet)}</span></div></div></div>
{_pictures(sheet)}
<div class="art-body">
{interrupted([f'<div class="txt">{esc(text)}</div>' for text in sheet.body], _extras(sheet), first=3)}
<div class="credit">{esc(piece.credit_line)}</div>
{"".join(f'<div class="txt note">{words.correction}: {esc(edit.notice)}</div>' for edit in sheet.notices)}
</div>{share}
<div class="tags">{"".join(f'<div class="tag">{esc(tag)}</div>' for tag in piece.tags)}</div></div>
<div class="side"><div class="box"><div class="bh">{words.most_read}</div>{_headlines(sheet)}</div>
<div class="box ad">{words.advert}<div>Carpets. Carpets. Carpets. Brackwater Carpet Hall, open late.</div></div></div>
</div>
<div class="foot">{"".join(f"<div>{esc(word)}</div>" for word in words.about)}<div>© Straits Morning Post</div></div>
</div></body></html>"""


def _menu(sheet: Sheet) -> str:
    sections = enumerate(sheet.outlet.sections)
    return "".join(f"<div>{link(sheet.here(f'/section/{n}'), name)}</div>" for n, name in sections)


def _headlines(sheet: Sheet) -> str:
    return "".join(f'<div class="h">{link(sheet.link(one), one.headline)}</div>' for one in sheet.navigation)


def _updated(sheet: Sheet) -> str:
    return f"{sheet.words.updated}: {sheet.time(sheet.edits[-1].at, 'clock')}" if sheet.edits else ""


def _pictures(sheet: Sheet) -> str:
    return "".join(
        f'<div class="pic"><img src="{attr(sheet.here(photo.path))}"><div class="cap">{esc(photo.caption)}</div>'
        f'<div class="cr">{esc(photo.credit)}</div></div>'
        for photo in sheet.piece.photos
    )


def _extras(sheet: Sheet) -> list[str]:
    """Return what stands in between: a related story with its beginning, an advertisement, the letter."""
    words = sheet.words
    boxes = [
        f'<div class="related inbox"><div class="ib-h">{link(sheet.link(one), one.headline)}</div>'
        f'<div class="txt">{esc(one.paragraphs[0].text[:210])}</div></div>'
        for one in sheet.related[:2]
    ]
    return [
        *boxes[:1],
        f'<div class="adslot">{words.advert}</div>',
        f'<div class="txt nl">{esc(words.letter)}</div>',
        *boxes[1:],
    ]
