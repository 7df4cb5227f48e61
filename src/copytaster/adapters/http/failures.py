"""What went wrong with a fetch, in words for people, and whether a later try may succeed."""

import socket
import ssl
from dataclasses import dataclass

import aiohttp

from copytaster.errors import FetchError
from copytaster.model.capture import Capture

from .addresses import PrivateAddressError

REFUSALS = {
    400: ("it does not understand the request", False),
    401: ("it asks for a password", False),
    402: ("it asks to be paid", False),
    403: ("it does not let us in", False),
    404: ("it has no such page", False),
    405: ("it does not give this page to readers", False),
    406: ("it has no form of this page that we can read", False),
    408: ("it grew tired of waiting", True),
    410: ("the page is gone for good", False),
    425: ("it asks us to come later", True),
    429: ("it asks us to slow down", True),
    451: ("it may not show this page, for legal reasons", False),
    500: ("it has trouble of its own", True),
    502: ("it cannot reach the server behind it", True),
    503: ("it is overloaded or being mended", True),
    504: ("the server behind it does not answer", True),
}
HINTS = {
    401: "Copytaster cannot log in.",
    403: "The site may turn programs away; see whether it offers a feed.",
    404: "Check the address.",
    410: "Take it off the list.",
}


PUZZLED = (403, 429, 503)
SIGNED_BY_NOBODY = "certificate is signed by nobody we know"
CERTIFICATES = {  # OpenSSL's X509_V_ERR_…
    9: "certificate is not valid yet",
    10: "certificate expired",
    18: SIGNED_BY_NOBODY,
    19: SIGNED_BY_NOBODY,
    20: SIGNED_BY_NOBODY,
    21: SIGNED_BY_NOBODY,
    23: "certificate was revoked",
    62: "certificate is for another name",
    64: "certificate is for another address",
}


def refusal(
    address: str, status: int, *, wait_seconds: float = 0.0, puzzle: bool = False, answers: tuple[Capture, ...] = ()
) -> FetchError:
    """Return the error for an answer that brings no page.

    `wait_seconds` is how long the server asks us to stay away; with `puzzle` it wants to see a person first.
    `answers` are what came all the same.
    """
    known = REFUSALS.get(status)
    words, again = known or (
        ("it has trouble of its own", True) if status >= 500 else ("it does not give this page", False)
    )
    if puzzle and status in PUZZLED:
        words, again = "it asks visitors to prove that they are people", False
    hint = HINTS.get(status, "Try again later." if again else "")
    return FetchError(
        f"{address} could not be fetched: the server answers {status}, {words}",
        hint=hint,
        again=again,
        state=f"answers {status}: {words}",
        wait_seconds=wait_seconds,
        gone=status == 410,
        answers=answers,
    )


def too_large(address: str, most: int) -> FetchError:
    """Return the error for a page that goes on and on."""
    return FetchError(
        f"{address} is larger than {most / 1e6:g} megabytes",
        hint="The setting fetch_megabytes raises the limit.",
        again=False,
        state=f"too large: more than {most / 1e6:g} megabytes",
    )


def flood(address: str, times: int) -> FetchError:
    """Return the error for a small parcel that unpacks to a flood."""
    return FetchError(
        f"{address} could not be fetched: it unpacks to more than {times} times its size, as is made to harm",
        again=False,
        state=f"unpacks to more than {times} times its size, as is made to harm",
    )


def packed_oddly(address: str, packing: str) -> FetchError:
    """Return the error for a page that is packed in a way nobody asked for."""
    return FetchError(
        f"{address} could not be fetched: it is packed in a way that Copytaster cannot unpack ({packing[:40]})",
        again=False,
        state=f"is packed in a way that cannot be unpacked ({packing[:40]})",
    )


def endless(address: str) -> FetchError:
    """Return the error for redirects that lead to no page."""
    return FetchError(
        f"{address} could not be fetched: it leads from redirect to redirect without end",
        hint="Open it in a browser and use the address where you arrive.",
        again=False,
        state="leads from redirect to redirect without end",
    )


def failure(address: str, host: str, error: Exception, seconds: float) -> FetchError:
    """Return the error for a fetch that never got an answer, or not all of it."""
    why = _why(host, error, seconds)
    return FetchError(
        f"{address} could not be fetched: {why.words}", hint=why.hint, again=why.again, state=why.state or why.words
    )


@dataclass(frozen=True, slots=True)
class _Why:
    """What went wrong, what to do, whether to try again, and what a list of sources says of it (else the same)."""

    words: str
    hint: str
    again: bool
    state: str = ""


def _why(host: str, error: Exception, seconds: float) -> _Why:
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    later = "Try again later."
    match cause:
        case PrivateAddressError():
            hint = f"If you trust it, name {host} in the setting allow_private_addresses."
            return _Why(str(cause), hint, False)
        case socket.gaierror():
            hint = "Check the spelling, and that you are online."
            return _Why(f"there is no server called {host}", hint, True, f"host not found: {host}")
        case TimeoutError():
            return _Why(f"{host} took longer than {seconds:g} seconds", later, True)
        case ssl.SSLError() | ssl.CertificateError() | aiohttp.ClientSSLError():
            return _certificate(host, error)
        case ConnectionRefusedError():
            return _Why(f"{host} accepts no connection", "The server may be down; try again later.", True)
        case aiohttp.ClientPayloadError():
            return _Why(f"{host} broke off in the middle of the page", later, True)
        case aiohttp.ServerDisconnectedError() | ConnectionResetError():
            return _Why(f"{host} hung up without an answer", later, True)
        case aiohttp.InvalidURL() | ValueError():
            return _Why("this is not a web address", "Addresses look like https://news.example/feed.", False)
        case aiohttp.ClientResponseError():
            return _Why(f"{host} does not answer as a web server does", "Check the address and the port.", False)
        case OSError():
            return _Why(f"{host} cannot be reached ({cause.strerror or cause})", "Check that you are online.", True)
    return _Why(f"{host} gave an answer that cannot be read ({error})", later, True)


def _certificate(host: str, error: Exception) -> _Why:
    hint = "The site's keeper must mend this."
    inner = getattr(error, "certificate_error", None) or getattr(error, "os_error", None) or error
    state = CERTIFICATES.get(getattr(inner, "verify_code", None) or 0, "")
    told = (getattr(inner, "verify_message", None), getattr(inner, "reason", None))
    reason = next((str(part) for part in told if part), "")
    words = f"the certificate of {host} is not good" + (f" ({reason})" if reason else "")
    return _Why(words, hint, False, state)
