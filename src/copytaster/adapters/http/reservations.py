"""What each site's tdmrep.json says about text and data mining, remembered for a while.

The TDM Reservation Protocol (final report of 10 May 2024, https://www.w3.org/2022/tdmrep/): a list of places on the
site, of which the first that matches counts.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from protego import Protego
from yarl import URL

from copytaster.errors import FetchError

from .exchange import Answer
from .remembered import Known, Remembered

FILE = "/.well-known/tdmrep.json"
KEEP_SECONDS = 24 * 3600.0
KEEP_TROUBLE_SECONDS = 3600.0
MOST_BYTES = 512 * 1024
MOST_PLACES = 200
RESERVATION = "X-Copytaster-TDM-Reservation"
POLICY = "X-Copytaster-TDM-Policy"
"""The headers under which a capture keeps what the site's file said of it: the capture alone must tell it later."""

Get = Callable[[str], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Place:
    """Addresses of a site, as robots.txt writes them, and what is said of them."""

    location: str
    reserved: bool
    policy: str = ""


class Reservations:
    """Asks a site's tdmrep.json; belongs to one event loop."""

    def __init__(self, get: Get) -> None:
        self._get = get
        self._sites: Remembered[tuple[Place, ...]] = Remembered(self._ask)

    async def headers(self, url: URL) -> tuple[tuple[str, str], ...]:
        """Return what the site's file says of an address, as headers for its capture; nothing where it says nothing."""
        place = said_of(url, await self._sites.of(url))
        if place is None:
            return ()
        reservation = (RESERVATION, "1" if place.reserved else "0")
        return (reservation, (POLICY, place.policy)) if place.policy else (reservation,)

    async def _ask(self, url: URL) -> Known[tuple[Place, ...]]:
        try:
            answer = await self._get(f"{url.origin()}{FILE}")
        except FetchError:
            return Known((), KEEP_TROUBLE_SECONDS)
        if answer.status == 429 or answer.status >= 500:
            return Known((), KEEP_TROUBLE_SECONDS)
        found = places(answer.body) if answer.status == 200 else ()
        return Known(found, KEEP_SECONDS, len(answer.body) if found else 0)


def places(body: bytes) -> tuple[Place, ...]:
    """Return what a tdmrep.json says, in its order; what is none says nothing."""
    try:
        said = json.loads(body[:MOST_BYTES])
    except (ValueError, RecursionError):
        return ()
    rules = said if isinstance(said, list) else [said]
    return tuple(place for rule in rules[:MOST_PLACES] if isinstance(rule, dict) and (place := _place(rule)))


def said_of(url: URL, places: tuple[Place, ...]) -> Place | None:
    """Return the first place that an address lies in."""
    for place in places:
        rule = Protego.parse(f"User-agent: *\nDisallow: {place.location}")
        if not rule.can_fetch(str(url.with_user(None)), "any"):
            return place
    return None


def _place(rule: dict[str, Any]) -> Place | None:
    location, reserved, policy = (rule.get(name) for name in ("location", "tdm-reservation", "tdm-policy"))
    if not isinstance(location, str) or reserved not in (0, 1, "0", "1") or "\n" in location or "\r" in location:
        return None
    location = location if location.startswith(("/", "*")) else f"/{location}"
    told = policy if isinstance(policy, str) and policy.startswith(("http://", "https://")) else ""
    return Place(location, str(int(reserved)) == "1", "" if any(map(str.isspace, told)) else told)
