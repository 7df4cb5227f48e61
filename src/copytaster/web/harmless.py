"""Pages of other people, answered so that they can do nothing: no script, no form, no request to anywhere."""

import re

from starlette.responses import PlainTextResponse, Response

POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""Sandboxed, a page has an origin of its own, runs nothing, sends nothing and leads no window elsewhere."""
HEADERS = {
    "content-security-policy": POLICY,
    "referrer-policy": "no-referrer",
    "x-dns-prefetch-control": "off",
    "x-robots-tag": "noindex",
}
# No policy keeps a browser from looking up names and opening connections that a page asks for ahead of time, nor from
# following what a page says in place of headers: these elements are there, and mean nothing. Links lead nowhere: they
# would lead out of the archive, or, where they are relative, into this very newsroom.
INERT = re.compile(
    r"<(/?)(link|meta|base|iframe|frame|frameset|object|embed|applet|portal|fencedframe)\b", re.IGNORECASE
)
LINKS = re.compile(r"(?<=[\s\"'/])(href|xlink:href|ping|action|formaction|srcdoc|target)(\s*=)", re.IGNORECASE)


def harmless_page(html: str) -> Response:
    """Return a web page as it was kept: its words and its own styles show, nothing in it works."""
    inert = LINKS.sub(r"data-kept-\1\2", INERT.sub(r"<\1kept-\2", html))
    return Response(inert.encode("utf-8", "replace"), media_type="text/html; charset=utf-8", headers=HEADERS)


def harmless_text(text: str) -> Response:
    """Return text as it was kept."""
    return PlainTextResponse(text.encode("utf-8", "replace"), headers=HEADERS)
