"""A magazine: large first letters, pull quotes that repeat the text, fact boxes, a note on the printed number."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, interrupted, link, spoken
from .structured import json_ld, meta

_WORDS_A_MINUTE = 220


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    minutes = max(1, round(sum(len(text.split()) for text in sheet.body) / _WORDS_A_MINUTE))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} — {name}")}
{json_ld(sheet, "Article")}
</head><body class="longread">
<header class="bar"><a href="{attr(sheet.here("/"))}">MERIDIAN</a> <a href="#">{words.subscribe}</a></header>
<article>
<div class="opener"><p class="rubric">{esc(piece.section)}</p><h1>{esc(piece.headline)}</h1>
<p class="dek">{esc(piece.deck)}</p>
<p class="credits">By {esc(" and ".join(piece.byline) or "the editors")} <span>{sheet.at("long")}
</span> <span>{minutes} min read</span></p></div>
{_figure(sheet, 0)}
<div class="prose">
{interrupted(_paragraphs(sheet), _extras(sheet), first=3, step=3)}
</div>
{each((edit.notice for edit in sheet.notices), '<p class="emendation">Emended: ', "</p>")}
<p class="colophon">This article appeared in the {piece.published:%B} number of Meridian.</p>
<div class="bio"><p>{esc((piece.byline or ("The editors",))[0])} is a contributing writer to Meridian.</p></div>
</article>
<section class="keep"><h2>Keep reading</h2>{_keep(sheet)}</section>
<footer><p>© {piece.published.year} Meridian. {esc(". ".join(words.about))}.</p></footer>
</body></html>"""


def _paragraphs(sheet: Sheet) -> list[str]:
    first, *rest = sheet.body or ("",)
    opening = f'<p class="first"><span class="cap">{esc(first[:1])}</span>{esc(first[1:])}</p>'
    return [opening, *(f"<p>{esc(text)}</p>" for text in rest)]


def _figure(sheet: Sheet, number: int) -> str:
    return "".join(
        f'<figure><img src="{attr(sheet.here(photo.path))}" alt=""><figcaption>{esc(photo.caption)} '
        f"<cite>{esc(photo.credit)}</cite></figcaption></figure>"
        for photo in sheet.piece.photos[number : number + 1]
    )


def _extras(sheet: Sheet) -> list[str]:
    quote = spoken(sheet.body)
    pulled = f'<aside class="pull"><blockquote><p>{esc(quote)}</p></blockquote></aside>' if quote else ""
    box = "".join(f"<li><b>{esc(name)}:</b> {esc(what)}</li>" for name, what in sheet.facts)
    facts = f'<div class="factbox"><h3>{sheet.words.facts}</h3><ul>{box}</ul></div>' if box else ""
    return [part for part in (pulled, facts, _figure(sheet, 1), f"<h2>{'⁂'}</h2>") if part]


def _keep(sheet: Sheet) -> str:
    return "".join(
        f"<div><h3>{link(sheet.link(one), one.headline)}</h3><p>{esc(one.deck)}</p></div>"
        for one in sheet.navigation[:4]
    )
