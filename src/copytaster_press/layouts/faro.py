"""A Spanish daily: crossheads, a rail of links inside the text, JSON-LD with the whole body."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, interrupted, link
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words = sheet.piece, sheet.words
    return f"""<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8">
{meta(sheet, title="{headline} | {name}")}
{json_ld(sheet)}
</head><body>
<div class="aviso-cookies"><p>{esc(words.cookies)}</p><a>{words.accept}</a></div>
<header class="cabecera"><a href="{attr(sheet.here("/"))}">{esc(sheet.outlet.name)}</a>
<nav>{"".join(link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections))}</nav></header>
<main class="noticia"><div class="antetitulo">{esc(piece.section)}</div>
<h1 class="titular">{esc(piece.headline)}</h1><h2 class="entradilla">{esc(piece.deck)}</h2>
<div class="firma"><span class="autor">{esc(" / ".join(piece.byline) or piece.agency)}</span>
<span class="fecha"><time datetime="{sheet.iso(piece.published)}">{sheet.at("clock")}</time></span></div>
<ul class="compartir">{"".join(f"<li>{esc(on)}</li>" for on in words.share_on)}</ul>
{_foto(sheet)}
<div class="cuerpo">
{interrupted([f"<p>{esc(text)}</p>" for text in sheet.body], _extras(sheet))}
{each([piece.credit_line] if piece.credit_line else [], '<p class="fuente">', "</p>")}
{each((edit.notice for edit in sheet.notices), f'<p class="fe"><b>{words.correction}:</b> ', "</p>")}
</div>
<div class="etiquetas">{"".join(f"<a>{esc(tag)}</a>" for tag in piece.tags)}</div>
</main>
<aside><h3>{words.most_read}</h3>
<ol>{"".join(f"<li>{link(sheet.link(one), one.headline)}</li>" for one in sheet.navigation)}</ol></aside>
<footer><p>© {esc(sheet.outlet.name)}. {words.rights}. {esc(" · ".join(words.about))}</p></footer></body></html>"""


def _foto(sheet: Sheet) -> str:
    return "".join(
        f'<div class="foto"><img src="{attr(sheet.here(photo.path))}"><p class="pie">{esc(photo.caption)} '
        f"<span>{esc(photo.credit)}</span></p></div>"
        for photo in sheet.piece.photos
    )


def _extras(sheet: Sheet) -> list[str]:
    words = sheet.words
    rail = "".join(f"<li>{link(sheet.link(one), one.headline)}</li>" for one in sheet.related[:2])
    extras = [f'<div class="relacionadas"><h4>{words.related}</h4><ul>{rail}</ul></div>'] if rail else []
    extras.append(f"<p><strong>{words.subscribe}:</strong> {esc(words.letter)}</p>")
    return [*extras, f'<div class="publi">{words.advert}</div>']
