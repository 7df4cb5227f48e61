"""What went wrong with a fetch, in words for people, and whether a later try may succeed."""

import socket
import ssl

import aiohttp

from copytaster.errors import FetchError

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


def refusal(address: str, status: int) -> FetchError:
    """Return the error for an answer that brings no page."""
    known = REFUSALS.get(status)
    words, again = known or (
        ("it has trouble of its own", True) if status >= 500 else ("it does not give this page", False)
    )
    hint = HINTS.get(status, "Try again later." if again else "")
    return FetchError(f"{address} could not be fetched: the server answers {status}, {words}", hint=hint, again=again)


def failure(address: str, host: str, error: Exception, seconds: float) -> FetchError:
    """Return the error for a fetch that never got an answer, or not all of it."""
    why, hint, again = _why(host, error, seconds)
    return FetchError(f"{address} could not be fetched: {why}", hint=hint, again=again)


def _why(host: str, error: Exception, seconds: float) -> tuple[str, str, bool]:
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    match cause:
        case PrivateAddressError():
            hint = f"If you trust it, name {host} in the setting allow_private_addresses."
            return str(cause), hint, False
        case socket.gaierror():
            return f"there is no server called {host}", "Check the spelling, and that you are online.", True
        case TimeoutError():
            return f"{host} took longer than {seconds:g} seconds", "Try again later.", True
        case ssl.SSLError() | ssl.CertificateError() | aiohttp.ClientSSLError():
            return _certificate(host, error), "The site's keeper must mend this.", False
        case ConnectionRefusedError():
            return f"{host} accepts no connection", "The server may be down; try again later.", True
        case aiohttp.ClientPayloadError():
            return f"{host} broke off in the middle of the page", "Try again later.", True
        case aiohttp.ServerDisconnectedError() | ConnectionResetError():
            return f"{host} hung up without an answer", "Try again later.", True
        case aiohttp.InvalidURL() | ValueError():
            return "this is not a web address", "Addresses look like https://news.example/feed.", False
        case aiohttp.ClientResponseError():
            return f"{host} does not answer as a web server does", "Check the address and the port.", False
        case OSError():
            return f"{host} cannot be reached ({cause.strerror or cause})", "Check that you are online.", True
    return f"{host} gave an answer that cannot be read ({error})", "Try again later.", True


def _certificate(host: str, error: Exception) -> str:
    reason = next((str(part) for part in _details(error) if part), "")
    return f"the certificate of {host} is not good" + (f" ({reason})" if reason else "")


def _details(error: Exception) -> list[object]:
    inner = getattr(error, "certificate_error", None) or getattr(error, "os_error", None) or error
    return [getattr(inner, "verify_message", None), getattr(inner, "reason", None)]
