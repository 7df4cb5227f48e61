"""The captures of one address, newest first, and one of them as it was kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.errors import NotOnFileError, StoreError
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId
from copytaster.reading.sniffing import Kind, sniff
from copytaster.text.encodings import decode
from copytaster.text.urls import canonical_url, spelled
from copytaster.workflows.newsroom import Newsroom

AT_ONCE = 100
NO_TEXT = (Kind.PDF, Kind.EMPTY, Kind.OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class CapturesScreen:
    """What is kept of an address. `older` is up to which time there may be more."""

    address: str
    captures: tuple[CaptureOnFile, ...] = ()
    older: datetime | None = None

    def is_as_before(self, place: int) -> bool:
        """Whether the capture at that place has the bytes of the one before it in time."""
        one, before = self.captures[place], self.captures[place + 1 : place + 2]
        return bool(before and one.digest and one.digest == before[0].digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPage:
    """A capture with what can be shown of it: as a web page, or as plain text; neither where it is no text.

    `trouble` says why its bytes cannot be had.
    """

    capture: CaptureOnFile
    html: str | None = None
    text: str | None = None
    trouble: str = ""


def captures(newsroom: Newsroom, asked: str, until: datetime | None = None, limit: int = AT_ONCE) -> CapturesScreen:
    """Return what is kept of an address as it was written, or by its one spelling; `until` none that is newer."""
    for address in dict.fromkeys((asked, spelled(asked), canonical_url(asked), canonical_url(f"https://{asked}"))):
        found = newsroom.captures.of_address(address, limit + 1, until=until) if address else ()
        if found:
            older = _next_second(found[limit].at) if len(found) > limit else None
            return CapturesScreen(address=address, captures=found[:limit], older=older)
    return CapturesScreen(address=asked)


def _next_second(at: datetime) -> datetime:
    """Times are written to the second."""
    return at.replace(microsecond=0) + timedelta(seconds=1)


def kept_page(newsroom: Newsroom, asked: CaptureId) -> KeptPage | None:
    """Return a capture as it was kept, or none where there is no such capture."""
    about = newsroom.captures.about(asked)
    if about is None:
        return None
    try:
        capture = newsroom.captures.find(asked)
    except (StoreError, NotOnFileError) as error:
        return KeptPage(capture=about, trouble=str(error))
    return _shown(about, capture)


def _shown(about: CaptureOnFile, capture: Capture) -> KeptPage:
    if not capture.body:
        return KeptPage(capture=about)
    told = capture.header("content-type")
    kind, _ = sniff(capture.body, told, capture.file_name or capture.address)
    if kind is Kind.HTML:
        return KeptPage(capture=about, html=decode(capture.body, told))
    return KeptPage(capture=about, text=None if kind in NO_TEXT else decode(capture.body, told))
