"""Serves a press on loopback while it goes on publishing."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import monotonic
from types import TracebackType

from copytaster_press.answers import Answer, Desk
from copytaster_press.library import Library
from copytaster_press.pace import PressClock
from copytaster_press.printing.dates import http_date
from copytaster_press.printing.sheet import Addresses

LOOPBACK = "127.0.0.1"


class PressServer:
    """A press under one port of the loopback, as a context manager; it serves from its own threads.

    An outlet is found as `http://127.0.0.1:PORT/<its host>/…`, or at the root for whoever sends its name as the Host
    header. Links lead to the loopback, canonical links to `https://<its host>/…`. At first the pieces up to `start`
    are out; after that the clock runs `pace` press minutes a real second (0: never), leaving out quiet stretches, and
    never passes `present`.
    """

    def __init__(
        self,
        press: Library,
        *,
        port: int = 0,
        start: datetime | None = None,
        pace: float = 0.0,
        seconds: Callable[[], float] = monotonic,
        present: Callable[[], datetime] | None = None,
    ) -> None:
        self._server = _Server((LOOPBACK, port), _Handler)
        moments = press.moments()
        begin = start or (moments[-1] if moments else datetime(2014, 1, 1, tzinfo=UTC))
        self._server.clock = PressClock(begin, moments, pace, seconds, present)
        self._server.daemon_threads = True
        self._server.desk = Desk(press, Addresses(self.address))
        self._server.unprefixed = Desk(press, Addresses())
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)

    @property
    def address(self) -> str:
        """The server's own address, without a slash at its end."""
        return f"http://{LOOPBACK}:{self._server.server_address[1]}"

    @property
    def now(self) -> datetime:
        """The press's time."""
        return self._server.clock.now()

    def of(self, host: str, path: str = "/") -> str:
        """Return the address of an outlet's page on this server."""
        return f"{self.address}/{host}{path}"

    def __enter__(self) -> "PressServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Stop answering and give the port back."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    clock: PressClock
    desk: Desk
    unprefixed: Desk


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version = "Press/1"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout = 20

    def do_GET(self) -> None:
        self._give(with_body=True)

    def do_HEAD(self) -> None:
        self._give(with_body=False)

    def _give(self, *, with_body: bool) -> None:
        answer = self._answer()
        unchanged = answer.status == HTTPStatus.OK and self._has(answer)
        self.send_response(HTTPStatus.NOT_MODIFIED if unchanged else answer.status)
        self.send_header("ETag", answer.etag)
        if answer.modified:
            self.send_header("Last-Modified", http_date(answer.modified))
        if not unchanged:
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body and not unchanged:
            self.wfile.write(answer.body)

    def _answer(self) -> Answer:
        now = self.server.clock.now()
        host = self.headers.get("Host", "").partition(":")[0].lower()
        if host in self.server.unprefixed.hosts:
            return self.server.unprefixed.answer(host, self.path, now)
        first, _, rest = self.path.lstrip("/").partition("/")
        if not first:
            return self.server.desk.root(now)
        if first == "robots.txt":
            return self.server.desk.robots()
        return self.server.desk.answer(first, f"/{rest}", now)

    def _has(self, answer: Answer) -> bool:
        """Say whether the asker holds these bytes: by the validator, or, where it sends none, by the time of change."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return tags.strip() == "*" or answer.etag in [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        since = self.headers.get("If-Modified-Since")
        if since is None or answer.modified is None:
            return False
        try:
            held = parsedate_to_datetime(since)
        except ValueError:
            return False
        return held.tzinfo is not None and answer.modified <= held + timedelta(seconds=1)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the standard library's name
        """Say nothing: whoever serves the press looks at its reader's log."""
