"""A television channel: each paragraph a component, live boxes with other news between them, a ticker."""

from copytaster_press.printing.dates import local
from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, interrupted, link
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    blocks = [f'<div data-component="text-block"><p class="ssrcss">{esc(text)}</p></div>' for text in sheet.body]
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} | {name}")}
{json_ld(sheet, whole=True)}
</head><body>
<div data-component="ticker"><b>{words.live}</b>
{" +++ ".join(link(sheet.link(one), one.headline) for one in sheet.navigation)}</div>
<nav
data-component="menu">{"".join(link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections))}</nav>
<main><div data-component="headline"><h1>{esc(piece.headline)}</h1></div>
<div data-component="byline">{esc(", ".join(piece.byline) or piece.agency)}
<time datetime="{sheet.iso(piece.published)}">{sheet.at("clock")}</time></div>
<div data-component="video"><noscript>Your browser cannot play this. Update it, or watch on the app.</noscript></div>
{_pictures(sheet)}
{interrupted(blocks, [_live(sheet), _watch(sheet)], first=3, step=3)}
{_notes(sheet)}
<div data-component="topics"><h2>Topics</h2>{"".join(f"<span>{esc(tag)}</span> " for tag in piece.tags)}</div>
<div data-component="share"><span>{words.share}</span>{"".join(f"<i>{esc(on)}</i>" for on in words.share_on)}</div>
</main>
<section data-component="top"><h2>Top stories</h2>{_top(sheet)}</section>
<footer>Channel Five Straits is not responsible for what the tide does. {esc(" ".join(words.about))}</footer>
</body></html>"""


def _pictures(sheet: Sheet) -> str:
    return "".join(
        f'<div data-component="image"><figure><img src="{attr(sheet.here(photo.path))}">'
        f"<figcaption>{esc(photo.caption)}</figcaption></figure><p>{esc(photo.credit)}</p></div>"
        for photo in sheet.piece.photos
    )


def _live(sheet: Sheet) -> str:
    """Return the live box: what else happened, to the minute."""
    lines = "".join(
        f"<li><time>{local(one.published, sheet.outlet.utc_offset_minutes):%H:%M}</time> "
        f"<b>{esc(one.headline)}</b></li>"
        for one in sheet.related[:2]
    )
    return (
        f'<div data-component="live"><h3>{sheet.words.live} <span>Updates</span></h3><ol>{lines}</ol></div>'
        if lines
        else ""
    )


def _watch(sheet: Sheet) -> str:
    if not sheet.navigation or sheet.chance.random() < 0.5:
        return ""
    return (
        f'<div data-component="text-block"><p class="ssrcss"><b>WATCH: {esc(sheet.navigation[0].headline)}</b>'
        "</p></div>"
    )


def _notes(sheet: Sheet) -> str:
    credit = sheet.piece.credit_line
    lines = [*([credit] if credit else []), *(f"Correction: {edit.notice}" for edit in sheet.notices)]
    return "".join(f'<div data-component="text-block"><p class="ssrcss"><i>{esc(line)}</i></p></div>' for line in lines)


def _top(sheet: Sheet) -> str:
    return "".join(
        f'<div data-component="card"><h3>{link(sheet.link(one), one.headline)}</h3>'
        f"<p>{esc(one.deck or one.paragraphs[0].text[:140])}</p></div>"
        for one in sheet.navigation[:5]
    )
