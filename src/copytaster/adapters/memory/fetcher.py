"""A network of canned answers, for tests."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copytaster.adapters.clock import SystemClock
from copytaster.errors import FetchError
from copytaster.model.capture import Capture, Fetched, Wanted
from copytaster.model.ids import SourceId, capture_id
from copytaster.ports import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    body: bytes
    headers: tuple[tuple[str, str], ...]
    etag: str
    final_address: str
    moved: bool
    fresh_seconds: float


class CannedFetcher:
    """A `Fetcher` that knows only the answers it was given; `asked` lists the addresses it was asked for."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._answers: dict[str, _Answer | FetchError] = {}
        self.asked: list[str] = []

    def answer(
        self,
        address: str,
        body: bytes,
        *,
        content_type: str = "text/html; charset=utf-8",
        etag: str = "",
        final_address: str = "",
        moved: bool = False,
        fresh_seconds: float = 0.0,
    ) -> None:
        """Answer an address with these bytes; with an `etag`, who has that one hears that nothing changed."""
        headers = (("Content-Type", content_type), *([("ETag", etag)] if etag else []))
        self._answers[address] = _Answer(
            body=body,
            headers=headers,
            etag=etag,
            final_address=final_address or address,
            moved=moved,
            fresh_seconds=fresh_seconds,
        )

    def refuse(self, address: str, error: FetchError) -> None:
        """Fail whoever asks for an address."""
        self._answers[address] = error

    def fetch(
        self, address: str, *, source: SourceId | None = None, etag: str = "", last_modified: str = ""
    ) -> Fetched:
        """Return the answer for an address; `FetchError` where it is refused, or there is none."""
        del last_modified  # canned answers know entity tags alone
        self.asked.append(address)
        answer = self._answers.get(address)
        if answer is None:
            raise FetchError(f"{address} has no canned answer", again=False)
        if isinstance(answer, FetchError):
            raise answer
        if answer.etag and answer.etag == etag:
            return Fetched(
                capture=None,
                final_address=answer.final_address,
                moved=answer.moved,
                fresh_seconds=answer.fresh_seconds,
            )
        now = self._clock.now()
        capture = Capture(
            id=capture_id(answer.final_address, now, answer.body),
            address=answer.final_address,
            captured_at=now,
            status=200,
            headers=answer.headers,
            body=answer.body,
            source=source,
        )
        return Fetched(
            capture=capture,
            final_address=answer.final_address,
            moved=answer.moved,
            fresh_seconds=answer.fresh_seconds,
        )

    def fetch_many(self, wanted: Sequence[Wanted]) -> Iterator[tuple[int, Fetched | Exception]]:
        """Yield (place in the list, what came) one after the other."""
        for place, one in enumerate(wanted):
            try:
                came: Fetched | Exception = self.fetch(
                    one.address, source=one.source, etag=one.etag, last_modified=one.last_modified
                )
            except FetchError as error:
                came = error
            yield place, came

    def close(self) -> None:
        """There is nothing to let go of."""
