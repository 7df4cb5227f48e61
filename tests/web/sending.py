"""Files that tests send to be imported, in the form in which a browser sends them."""

import gzip

from .browserless import Answer
from .conftest import Desk
from .markup import tree, words

PAGE = (
    "<html><head><title>{0}</title><meta property='og:site_name' content='Sundwatch'></head><body><article><h1>{0}</h1>"
    "<p>The ferry to Hollin sailed again on Monday after eleven days at the slipway of the yard, its owners said.</p>"
    "<p>Inspectors had found four cracks in the bow doors, and a fifth came to light while these were being mended.</p>"
    "<p>Some four thousand people live on the island and depend on the link; a barge had carried freight meanwhile.</p>"
    "<p>The harbour master watched it go and said that he would believe in the timetable when he had seen a week.</p>"
    "</article></body></html>"
)
DUMP = b"""Grain board sets a floor price for the first time

By Ada Quill
20 November 2026

Growers had asked for 240 a tonne and got 215, which the board called fair and the growers' union called a beginning.

The board meets again in spring, when the harvest of the southern valleys is in and the price of the winter is known.

Two mills said that they would pay more than the floor, and one that it would close for a month rather than do so.
"""


def send(desk: Desk, *files: tuple[str, bytes], captured: str = "", **headers: str) -> Answer:
    """Send files (name, bytes) as a browser does."""
    parts = [f'--x\r\nContent-Disposition: form-data; name="captured"\r\n\r\n{captured}\r\n'.encode()]
    for name, body in files:
        head = f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
        parts.append(f"{head}Content-Type: application/octet-stream\r\n\r\n".encode() + body + b"\r\n")
    given = {"content_type": "multipart/form-data; boundary=x", **headers}
    return desk.browser.post("/import/files", b"".join([*parts, b"--x--\r\n"]), **given)


def archive(*pages: bytes) -> bytes:
    """A web archive of these pages, each packed by itself."""
    return b"".join(gzip.compress(_record(number, page)) for number, page in enumerate(pages))


def _record(number: int, page: bytes) -> bytes:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://sund.example/{number}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\nWARC-Date: 2026-11-20T08:00:00Z\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def work_on_screen(desk: Desk) -> str:
    """Return what the import screen says of the work."""
    return words(tree(desk.browser.get("/import")).xpath("//div[@data-work]")[0])
