"""The summary and the whole text of a piece as feeds carry them."""

from html import escape

from copytaster_press.pieces import Piece

_SUMMARY = 280


def summary(piece: Piece) -> str:
    """Return the deck, or the beginning of the text with a mark that more follows."""
    if piece.deck:
        return piece.deck
    text = piece.paragraphs[0].text if piece.paragraphs else ""
    return text if len(text) <= _SUMMARY else f"{text[:_SUMMARY].rsplit(' ', 1)[0]} […]"


def whole(piece: Piece) -> str:
    """Return the paragraphs as HTML."""
    return "".join(f"<p>{escape(para.text, quote=False)}</p>" for para in piece.paragraphs)
