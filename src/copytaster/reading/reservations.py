"""What is said of text and data mining: in a page, by its server, or in a file for the whole site.

The TDM Reservation Protocol (final report of 10 May 2024, https://www.w3.org/2022/tdmrep/). What is said nearest to the
article counts: its page before the headers, and those before the file.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from copytaster.model.article import Reservation
from copytaster.model.capture import Capture
from copytaster.model.page import Page
from copytaster.text.encodings import decode

HEAD_BYTES = 300_000
META = re.compile(r"<meta\b[^>]{0,600}>", re.IGNORECASE)
NAMED = re.compile(r"""\bname\s*=\s*["']?(tdm-reservation|tdm-policy)\b""", re.IGNORECASE)
HEADERS = (("header", ""), ("tdmrep.json", "X-Copytaster-"))
"""What the file of its site says of it is kept with a capture under names of our own."""
CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def with_reservation(page: Page, capture: Capture) -> Page:
    """Return the page with what was said of text and data mining on each of its articles."""
    found = reservation(capture)
    if found is None:
        return page
    return replace(page, articles=tuple(replace(article, reservation=found) for article in page.articles))


def reservation(capture: Capture) -> Reservation | None:
    """Return what was said of a capture, or none."""
    return next((said for said in _said(capture) if said), None)


def _said(capture: Capture) -> Iterator[Reservation | None]:
    # Looked for in the bytes first: hardly any page says it.
    if b"tdm-reservation" in capture.body[:HEAD_BYTES].lower():
        told = _told_in(decode(capture.body[:HEAD_BYTES], capture.header("content-type")))
        yield _reservation("meta", told.get("tdm-reservation", ""), told.get("tdm-policy", ""))
    for where, prefix in HEADERS:
        yield _reservation(where, capture.header(f"{prefix}TDM-Reservation"), capture.header(f"{prefix}TDM-Policy"))


def _told_in(html: str) -> dict[str, str]:
    told: dict[str, str] = {}
    for tag in META.findall(html):
        name, content = NAMED.search(tag), CONTENT.search(tag)
        if name and content:
            told.setdefault(name[1].lower(), (content[1] or content[2] or content[3] or "").strip())
    return told


def _reservation(where: str, said: str, policy: str) -> Reservation | None:
    if said.strip() not in ("0", "1"):
        return None
    policy = policy.strip()
    kept = policy if policy.startswith(("http://", "https://")) and not any(map(str.isspace, policy)) else None
    return Reservation(reserved=said.strip() == "1", where=where, policy=kept)
