"""Page structures of the outlets: a sheet becomes HTML, by the name of the outlet's layout."""

from collections.abc import Callable, Mapping

from copytaster_press.printing.sheet import Sheet

from . import (
    blog,
    broadsheet,
    bulletin,
    cards,
    columns,
    courier,
    faro,
    fronts,
    gazette,
    ilbo,
    ledger,
    magazine,
    marfa,
    plain,
    radio,
    tables,
    video,
    wire,
    withdrawn,
)

LAYOUTS: Mapping[str, Callable[[Sheet], str]] = {
    "blog": blog.page,
    "broadsheet": broadsheet.page,
    "bulletin": bulletin.page,
    "cards": cards.page,
    "columns": columns.page,
    "courier": courier.page,
    "faro": faro.page,
    "gazette": gazette.page,
    "ilbo": ilbo.page,
    "ledger": ledger.page,
    "magazine": magazine.page,
    "marfa": marfa.page,
    "plain": plain.page,
    "radio": radio.page,
    "tables": tables.page,
    "video": video.page,
    "wire": wire.page,
}


__all__ = ["LAYOUTS", "fronts", "page"]


def page(sheet: Sheet) -> bytes:
    """Return the page of a sheet in UTF-8; a killed piece leaves its notice alone."""
    layout = LAYOUTS[sheet.outlet.layout] if sheet.piece.paragraphs else withdrawn.page
    return layout(sheet).encode()
