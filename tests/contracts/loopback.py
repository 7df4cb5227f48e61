"""A real web server on the loopback, whose pages are functions of the test that starts it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Page = Callable[["Request"], None]


class Request(BaseHTTPRequestHandler):
    """One request; pages answer through `reply`, or write to `wfile` what no decent server would."""

    protocol_version = "HTTP/1.1"
    site: "Site"

    def do_GET(self) -> None:
        (self.site.aside if self.path.startswith("/.well-known/") else self.site.asked).append(self.path)
        page = self.site.pages.get(self.path.partition("?")[0])
        if page is None:
            self.reply(b"", status=404)
        else:
            page(self)

    def reply(self, body: bytes, *, status: int = 200, content_type: str = "text/html", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@dataclass(slots=True)
class Site:
    """What a loopback server shows, and which paths it was asked for, in order; `aside` are those about the site."""

    address: str = ""
    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)

    def show(self, path: str, body: bytes, **headers: str) -> None:
        """Put up a page that always answers the same."""
        self.pages[path] = lambda request: request.reply(body, **headers)

    def lead(self, path: str, target: str, status: int = 302) -> None:
        """Put up a redirect."""
        self.pages[path] = lambda request: request.reply(b"", status=status, Location=target)


@contextmanager
def serving() -> Iterator[Site]:
    """Yield a site while it is served."""
    site = Site()
    handler = type("SiteRequest", (Request,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        site.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()
