"""What each site's robots.txt lets us read (RFC 9309), remembered for a while."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from protego import Protego
from yarl import URL

from copytaster.errors import FetchError

from .exchange import Answer
from .remembered import Known, Remembered
from .robots_lines import stopped_by

AGENT = "Copytaster"
KEEP_SECONDS = 24 * 3600.0
KEEP_TROUBLE_SECONDS = 300.0
MOST_BYTES = 512 * 1024  # RFC 9309 asks for 500 KiB at least; the rest of a longer file is not read

Get = Callable[[str], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class _Rules:
    """One site's rules and the file they stand in."""

    rules: Protego
    text: str


class Robots:
    """Asks robots.txt before a page is asked for; belongs to one event loop."""

    def __init__(self, get: Get) -> None:
        self._get = get
        # A site's rules; none where everything may be read; or why they cannot be had: then nothing may be read there
        # (RFC 9309, 2.3.1.4).
        self._sites: Remembered[_Rules | FetchError | None] = Remembered(self._ask)

    async def check(self, url: URL) -> float:
        """Return the pause in seconds that the site asks for; `FetchError` where it does not want this page read."""
        said = await self._sites.of(url)
        if said is None:
            return 0.0
        address = str(url.with_user(None))
        if isinstance(said, FetchError):
            raise _of_the_page(said, url, address)
        if not said.rules.can_fetch(address, AGENT):
            raise _forbidden(said.text, address)
        return said.rules.crawl_delay(AGENT) or 0.0

    async def _ask(self, url: URL) -> Known[_Rules | FetchError | None]:
        try:
            answer = await self._get(_file(url))
        except FetchError as error:
            return Known(error, 0.0)
        if answer.status == 429 or answer.status >= 500:
            trouble = FetchError(
                f"{_file(url)} could not be fetched: {url.host} cannot say what may be read there ({answer.status})",
                hint="Try again later.",
                state=f"its robots.txt answers {answer.status}, so that nothing may be read there",
            )
            return Known(trouble, KEEP_TROUBLE_SECONDS)
        if answer.status != 200 or not answer.body.strip():
            return Known(None, KEEP_SECONDS)
        text = answer.body.decode("utf-8-sig", "replace")
        return Known(_Rules(Protego.parse(text), text), KEEP_SECONDS, len(text))


def _of_the_page(error: FetchError, url: URL, address: str) -> FetchError:
    """People asked for the page and not for robots.txt: tell them of the page."""
    return FetchError(
        str(error.args[0]).replace(_file(url), address, 1),
        hint=error.hint,
        again=error.again,
        state=error.state,
        wait_seconds=error.wait_seconds,
    )


def _forbidden(text: str, address: str) -> FetchError:
    stop = stopped_by(text, address, AGENT)
    line = f" line {stop.line}" if stop else ""
    rule = f" ({stop.text})" if stop else ""
    return FetchError(
        f"{address} may not be fetched: the site's robots.txt asks programs not to read it"
        + (f", in line {stop.line}: {stop.text}" if stop else ""),
        hint="See whether the site offers a feed.",
        again=False,
        state=f"forbidden by robots.txt{line}{rule}",
    )


def _file(url: URL) -> str:
    return f"{url.origin()}/robots.txt"
