"""Whether a request comes from this very machine: only then may it name folders of the machine's disk."""

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request

PASSED_ON = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")


def from_this_machine(request: Request) -> bool:
    """Whether somebody at this machine asks, by every sign there is.

    The connection comes from the loopback, nobody says that it was passed on, and the browser reached us (and sent the
    form, where it is one) by a name that means the machine itself. A proxy on this machine that hides all of these is
    told by the settings that name it: see `create_app`.
    """
    client = request.client.host if request.client else ""
    if not _is_loopback(client) or any(name in request.headers for name in PASSED_ON):
        return False
    origin = request.headers.get("origin")
    names = [urlsplit(f"//{request.headers.get('host', '')}").hostname]
    if origin is not None:
        names.append(urlsplit(origin).hostname)
    return all(_is_loopback(name or "") for name in names)


def _is_loopback(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
