"""The aggregator's article page: another's article, then related ones with bodies and ages."""

from copytaster_press.pieces import Piece
from copytaster_press.printing.dates import age
from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, link, teaser
from .structured import meta

RELATED_LENGTH = 500
"""How many characters of other articles the aggregator shows; it cuts wherever that falls."""
_REBUILT = 2019


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, publisher = sheet.piece, sheet.publisher
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} - {name}", times=False)}
</head><body>
<div class="nav"><img src="/logo.svg" alt="brand"><a href="{attr(sheet.here("/"))}">{esc(sheet.outlet.name)}</a>
{"".join(link(sheet.here(f"/tag/{tag}"), f"#{tag}", "chip") for tag in piece.tags)}</div>
<div class="page"><div class="crumb">{esc(piece.headline)}</div>
<h1>{esc(piece.headline)}</h1>
<div class="pub"><img src="/i.png" alt=""><span>{esc(publisher.name)}</span><span>{sheet.at("dashes")}</span></div>
{"".join(f'<img class="hero" src="{attr(sheet.here(photo.path))}" alt="">' for photo in piece.photos[:1])}
<div class="content">
{each(sheet.body)}
</div>
<div class="gradient"><img src="/teal.png" alt="Teal gradient"><h2>Meet Our Smart Reader</h2>
<p>See what Tidemark's assistant makes of this story:</p><button>Sum it up</button><button>Ask</button></div>
<h3>Comments</h3><p class="none">Be the first to comment</p>
<h3>Related Articles</h3>
<{_shelf(sheet)[0]}>{"".join(_card(sheet, one) for one in sheet.related)}</{_shelf(sheet)[1]}>
<div class="app"><h2>TAKE TIDEMARK WITH YOU</h2><h3>One more thing: get the app</h3>
<p>All your headlines in one pocket. Find us in the store of your telephone and begin.</p>
<img alt="store-badge-one"><img alt="store-badge-two"></div></div>
</body></html>"""


def _shelf(sheet: Sheet) -> tuple[str, str]:
    """Return the tags of the related box, which changed when the engine was rebuilt in 2019."""
    return ('div class="rel"', "div") if sheet.piece.published.year < _REBUILT else ('aside class="related"', "aside")


def _card(sheet: Sheet, one: Piece) -> str:
    name = esc(sheet.outlets[one.publisher or one.outlet].name)
    when = age(one.published, sheet.now) if sheet.now and sheet.now > one.published else "1 hour ago"
    return f"""<div class="card"><img src="{attr(sheet.here(f"/img/{one.key}.svg"))}" alt="{attr(one.headline)}">
<h4>{link(sheet.link(one), one.headline)}</h4><p class="pn">{name}</p>
<span class="t"><img alt="schedule">{when}</span><ul><li>{name}</li></ul>
<h4>{esc(one.headline)}</h4><p>{esc(teaser((para.text for para in one.paragraphs), RELATED_LENGTH))}</p></div>"""
