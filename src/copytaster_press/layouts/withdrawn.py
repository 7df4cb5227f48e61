"""What is left of a killed article: its address, its headline and the notice."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, link


def page(sheet: Sheet) -> str:
    """Return the page."""
    notice = sheet.edits[-1].notice if sheet.edits else ""
    direction = ' dir="rtl"' if sheet.outlet.language == "ar" else ""
    return f"""<!DOCTYPE html>
<html lang="{sheet.outlet.language}"{direction}><head><meta charset="utf-8"><title>{esc(sheet.piece.headline)}</title>
<link rel="canonical" href="{attr(sheet.canonical)}"></head>
<body><header>{link(sheet.here("/"), sheet.outlet.name)}</header>
<main><h1>{esc(sheet.piece.headline)}</h1><p class="kill">{esc(notice)}</p></main></body></html>"""
