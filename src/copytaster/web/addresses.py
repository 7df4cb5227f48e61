"""Addresses as readers may see them: whole where they are on the web, else the name of a file alone."""

from urllib.parse import unquote, urlsplit


def on_the_web(address: str | None) -> str:
    """Return an address that a reader can open, or an empty string for any other."""
    return address if address and address.startswith(("http://", "https://")) else ""


def named(address: str) -> str:
    """Return where something came from, in words that tell nothing of the folders it lay in."""
    if not address.startswith("file:"):
        return address
    name = unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2]
    return f"imported file {name}" if name else "imported file"
