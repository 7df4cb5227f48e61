"""Which half of the world is held out: nobody looks into it to make readings better, so that it shows what they are worth."""

from hashlib import sha256

from copytaster_press.pieces import Outlet


def affair_held_out(seed: int, key: str, thread: str | None) -> bool:
    """Say whether an affair is held out; those of one thread stay together."""
    return _drawn(seed, thread or key)


def outlet_held_out(seed: int, outlet: Outlet) -> bool:
    """Say whether an outlet is held out, and with it the structure of its pages, which is its own."""
    return _drawn(seed, outlet.layout)


def _drawn(seed: int, key: str) -> bool:
    return sha256(f"{seed}:{key}".encode()).digest()[0] % 2 == 0
