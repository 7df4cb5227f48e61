"""A Korean daily: the text in one division with line breaks, captions within, the reporter's address at the end."""

from copytaster_press.printing.dates import printed
from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, interrupted, link, listed
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    return f"""<!DOCTYPE html>
<html lang="ko"><head><meta charset="utf-8">
{meta(sheet, title="{headline} - {name}")}
{json_ld(sheet)}
</head><body>
<div id="header">{link(sheet.here("/"), sheet.outlet.name)}
{listed((link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections)), "gnb")}</div>
<div class="media_end_head"><h2 class="title">{esc(piece.headline)}</h2>
<div class="info"><span class="date">{words.published} {sheet.time(piece.published, "dots")}</span>
{_updated(sheet)}<em class="reporter">{esc(", ".join(f"{name} 기자" for name in piece.byline) or piece.agency)}</em>
</div>
<div class="btns">{"".join(f"<button>{esc(on)}</button>" for on in words.share_on)}</div></div>
<div id="dic_area"><strong class="summary">{esc(piece.deck)}</strong><br><br>
{_photos(sheet)}
{interrupted([f"{esc(text)}<br><br>" for text in sheet.body], _extras(sheet), first=3)}
{_tail(sheet)}
</div>
<div class="copyright">Copyright ⓒ {esc(sheet.outlet.name)}. {words.rights}.</div>
<div class="rank"><h3>{words.most_read}</h3>{listed(link(sheet.link(one), one.headline) for one in sheet.navigation)}
</div>
<div class="cmt"><h3>{words.comments} 0</h3></div>
<div id="footer">{esc(" | ".join(words.about))}</div>
</body></html>"""


def _updated(sheet: Sheet) -> str:
    if not sheet.edits:
        return ""
    return f'<span class="date">{sheet.words.updated} {sheet.time(sheet.edits[-1].at, "dots")}</span>'


def _photos(sheet: Sheet) -> str:
    return "".join(
        f'<span class="end_photo"><img src="{attr(sheet.here(photo.path))}" alt="">'
        f'<em class="img_desc">{esc(photo.caption)} '
        f"{esc(photo.credit)}</em></span>"
        for photo in sheet.piece.photos
    )


def _extras(sheet: Sheet) -> list[str]:
    words = sheet.words
    return [
        f'<div class="link_news"><b>[{words.related}]</b> {link(sheet.link(one), one.headline)}</div>'
        for one in sheet.related[:1]
    ] + [f'<div class="ad">{words.advert}</div>']


def _tail(sheet: Sheet) -> str:
    piece = sheet.piece
    lines = [f"{piece.byline[0]} 기자 desk@{sheet.outlet.host}"] if piece.byline else []
    if piece.credit_line:
        lines.append(piece.credit_line)
    lines += [f"[{sheet.words.correction}] {edit.notice} ({printed(edit.at, 'ko')})" for edit in sheet.notices]
    return "<br>".join(esc(line) for line in lines)
