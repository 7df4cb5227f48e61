"""The hottest part of reading a page, compiled where a compiler was at hand; the plain code beside it does the same."""
