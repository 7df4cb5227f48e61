"""An agency's bulletin in HTML5 with microdata, earlier takes below."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, link
from .structured import claims, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, said = sheet.piece, claims(sheet)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{meta(sheet, title="{name} — {headline}", times=False)}
</head>
<body>
<header role="banner"><a href="{attr(sheet.here("/"))}">{esc(sheet.outlet.name)}</a>
<nav>{" / ".join(link(sheet.here(f"/section/{n}"), name) for n, name in enumerate(sheet.outlet.sections))}</nav>
<form action="/find"><label>Find <input name="q"></label></form></header>
<main>
<article itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="mainEntityOfPage" content="{attr(sheet.canonical)}">
<p class="kicker"><span itemprop="articleSection">{esc(piece.section)}</span> · <b>{esc(piece.slug)}</b></p>
<h1 itemprop="headline">{esc(piece.headline)}</h1>
<p itemprop="description" class="standfirst">{esc(piece.deck)}</p>
<p class="stamp"><time itemprop="datePublished" datetime="{sheet.iso(said.published)}">{sheet.at("clock")}</time>
{_writers(sheet)}</p>
{_figures(sheet)}
<div itemprop="articleBody">
{each(sheet.body)}
{_notes(sheet)}
</div>
<footer><p>{esc(sheet.outlet.name)} copy may be printed by subscribers alone. Desk: +00 5550 11 {len(piece.key):02}</p>
<p itemprop="keywords">{esc(", ".join(piece.tags))}</p></footer>
</article>
<section class="takes"><h2>Earlier on the wire</h2>
{_takes(sheet)}
</section>
</main>
<aside><h2>Just in</h2><ol>{"".join(f"<li>{link(sheet.link(one), one.headline)}</li>" for one in sheet.navigation)}
</ol></aside>
<footer><small>{esc(sheet.outlet.name)} · {esc(" · ".join(sheet.words.about))}</small></footer>
</body></html>"""


def _writers(sheet: Sheet) -> str:
    return "".join(f' <span itemprop="author">{esc(name)}</span>' for name in sheet.piece.byline)


def _figures(sheet: Sheet) -> str:
    return "\n".join(
        f'<figure itemprop="image"><img src="{attr(sheet.here(photo.path))}" alt="">'
        f"<figcaption>{esc(photo.caption)} {esc(photo.credit)}</figcaption></figure>"
        for photo in sheet.piece.photos
    )


def _notes(sheet: Sheet) -> str:
    return "\n".join(f"<p><em>Editors: {esc(edit.notice)}</em></p>" for edit in sheet.notices)


def _takes(sheet: Sheet) -> str:
    return "\n".join(
        f"<article><h3>{link(sheet.link(other), other.headline)}</h3>"
        f"<p>{esc(' '.join(para.text for para in other.paragraphs[:2])[:380])}</p></article>"
        for other in sheet.related[:3]
    )
