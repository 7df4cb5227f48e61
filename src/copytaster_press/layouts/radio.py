"""A broadcaster's text page: player, share bars, a summary in points, the evening's programme in the middle."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, interrupted, link, listed, spoken
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words, rng = sheet.piece, sheet.words, sheet.chance
    share = (
        f'<ul class="share"><li>{words.share}</li>' + "".join(f"<li>{esc(on)}</li>" for on in words.share_on) + "</ul>"
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} - {name}")}
{json_ld(sheet, "ReportageNewsArticle")}
</head><body>
<div class="consent" role="dialog"><h2>Before you listen</h2><p>{esc(words.cookies)}</p><button>{words.accept}
</button></div>
<header><div class="onair"><b>ON AIR</b> The Harbour Hour, until {rng.randrange(10, 23)}:00 <button>Listen</button>
</div>
<nav>{listed(link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections))}</nav></header>
<main><article>
<h1>{esc(piece.headline)}</h1>
<div class="meta"><span>{esc(", ".join(piece.byline) or "Radio Sund newsroom")}</span>
<time datetime="{sheet.iso(piece.published)}">{sheet.at("clock")}</time></div>
{share}
{_player(sheet)}
{_points(sheet)}
<div class="text">
{interrupted([f"<p>{esc(text)}</p>" for text in sheet.body], _extras(sheet), first=2, step=2)}
</div>
{each([piece.credit_line] if piece.credit_line else [], '<p class="agency">', "</p>")}
{each((edit.notice for edit in sheet.notices), '<aside class="corr"><b>Correction.</b> ', "</aside>")}
{share}
</article>
<section class="next"><h2>Next</h2>{_next(sheet)}</section></main>
<footer><p>Radio Sund, 94.2 and 101.6. {esc(", ".join(words.about))}.</p></footer>
</body></html>"""


def _player(sheet: Sheet) -> str:
    length = sheet.chance.randrange(40, 340)
    picture = "".join(
        f'<figure><img src="{attr(sheet.here(photo.path))}" alt=""><figcaption>{esc(photo.caption)} '
        f"<small>{esc(photo.credit)}</small></figcaption></figure>"
        for photo in sheet.piece.photos[:1]
    )
    return (
        f'<div class="player"><button>Play</button> {length // 60}:{length % 60:02} <a href="#">Transcript</a>'
        f"</div>{picture}"
    )


def _points(sheet: Sheet) -> str:
    if sheet.chance.random() < 0.5 or not sheet.piece.deck:
        return ""
    return (
        '<div class="short"><h2>In '
        f"short</h2>{listed(esc(line) for line in (sheet.piece.deck, spoken(sheet.body)))}</div>"
    )


def _extras(sheet: Sheet) -> list[str]:
    extras = [
        f'<p class="more">{link(sheet.link(one), f"Also on Radio Sund: {one.headline}")}</p>'
        for one in sheet.related[:1]
    ]
    programme = "".join(
        f"<li>{hour}:00 {name}</li>"
        for hour, name in ((17, "Nets and Notes"), (18, "News at Six"), (19, "The Long Wave"))
    )
    if sheet.chance.random() < 0.5:
        return extras
    return [*extras, f'<div class="guide"><h3>Tonight</h3><ul>{programme}</ul></div>']


def _next(sheet: Sheet) -> str:
    return "".join(
        f"<article><h3>{link(sheet.link(one), one.headline)}</h3>"
        f"<p>{esc(one.deck or one.paragraphs[0].text[:120])}</p></article>"
        for one in sheet.navigation[:6]
    )
