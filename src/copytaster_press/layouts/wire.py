"""The agency's own page: picture bars, slug, headline, copy with (END), the writer's address, rights."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, link, listed
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece = sheet.piece
    latest = listed((link(sheet.link(other), other.headline) for other in sheet.navigation[:6]), "lst")
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} | {name}")}
{json_ld(sheet, whole=True)}
</head>
<body class="article-view">
<div id="hd"><h2 class="logo">{link(sheet.here("/"), sheet.outlet.name)}</h2>
<div class="gnb">{listed(link(sheet.here(f"/section/{n}"), name) for n, name in enumerate(sheet.outlet.sections))}</div>
<div class="flash"><strong>Flash</strong> {latest}</div></div>
<div id="container"><div id="content">
{_pictures(sheet)}
<p class="slug">{esc(piece.slug)}</p>
<h1 class="tit">{esc(piece.headline)}</h1>
<p class="info"><span class="txt">{esc(piece.section)}</span> <span class="date">{sheet.at("clock")}</span></p>
<div id="articleWrap"><div class="article-story">
{each(sheet.body)}
{_notices(sheet)}
<p class="end">(END)</p>
{_writer(sheet)}
</div></div>
<div class="tags"><dl><dt>Keywords</dt><dd>{" ".join(f"#{esc(tag)}" for tag in piece.tags)}</dd></dl></div>
<div class="related-news"><h3>Issue Keywords</h3>{_related(sheet)}</div>
</div>
<div id="aside" class="sidebar"><h3>Most viewed</h3>{latest}</div></div>
<div id="ft"><p>(C) {esc(sheet.outlet.name)}. All Rights Reserved</p>
<p>Photos not for sale. For licences ask the desk at desk@{sheet.outlet.host}.</p></div>
</body></html>"""


def _pictures(sheet: Sheet) -> str:
    return "\n".join(
        f'<table class="photo"><tr><td><img src="{attr(sheet.here(photo.path))}" alt=""></td></tr>'
        f"<tr><td>▲ {esc(photo.caption)}{esc(photo.credit)}</td></tr></table>"
        for photo in sheet.piece.photos
    )


def _writer(sheet: Sheet) -> str:
    if not sheet.piece.byline:
        return ""
    return f'<p class="mail">{sheet.piece.byline[0].split()[0].lower()}@{sheet.outlet.host}</p>'


def _notices(sheet: Sheet) -> str:
    return "\n".join(f"<p>[{esc(edit.what.upper())}] {esc(edit.notice)}</p>" for edit in sheet.notices)


def _related(sheet: Sheet) -> str:
    return listed(
        f"{link(sheet.link(other), other.headline)}<p>{esc(other.paragraphs[0].text[:140])}...</p>"
        for other in sheet.related[:3]
    )
