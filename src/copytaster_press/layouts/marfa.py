"""An Arabic daily, from right to left, with related articles and their first lines inside the text."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, interrupted, link, listed
from .structured import meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8">
{meta(sheet, title="{headline} - {name}")}
<meta property="og:locale" content="ar_AR">
</head>
<body>
<div class="cookie">{esc(words.cookies)} <button>{words.accept}</button></div>
<header>{link(sheet.here("/"), sheet.outlet.name)}
<nav>{" ".join(link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections))}</nav></header>
<main>
<h1>{esc(piece.headline)}</h1>
<p class="summary">{esc(piece.deck)}</p>
<p class="writer">{esc("، ".join(piece.byline) or piece.agency)}</p>
<time datetime="{sheet.iso(piece.published)}">{sheet.at("clock")}</time>
<div class="share">{words.share}: {" | ".join(esc(on) for on in words.share_on)}</div>
{_figures(sheet)}
<div class="text">
{interrupted([f"<p>{esc(text)}</p>" for text in sheet.body], _extras(sheet), first=3)}
{each([piece.credit_line] if piece.credit_line else [], "<p>", "</p>")}
{each((edit.notice for edit in sheet.notices), f"<p><b>{words.correction}:</b> ", "</p>")}
</div>
</main>
<aside><h3>{words.most_read}</h3>{listed(link(sheet.link(one), one.headline) for one in sheet.navigation)}</aside>
<footer>{words.rights} لجريدة المرفأ. {esc(" | ".join(words.about))}</footer>
</body></html>"""


def _figures(sheet: Sheet) -> str:
    return "".join(
        f'<figure><img src="{attr(sheet.here(photo.path))}" alt=""><figcaption>{esc(photo.caption)} '
        f"{esc(photo.credit)}</figcaption></figure>"
        for photo in sheet.piece.photos
    )


def _extras(sheet: Sheet) -> list[str]:
    words = sheet.words
    boxes = [
        f'<div class="also"><h4>{words.related}</h4>{link(sheet.link(one), one.headline)}'
        f"<p>{esc(one.paragraphs[0].text[:180])}</p></div>"
        for one in sheet.related[:1]
    ]
    return [*boxes, f'<p class="sub">{esc(words.letter)}</p>']
