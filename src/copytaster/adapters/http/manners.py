"""Turns at other people's servers: one connection each, a pause between two, and away while they ask us to wait."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from copytaster.errors import FetchError

MOST_HOSTS = 2000
LONGEST_WAIT_SECONDS = 24 * 3600.0
LONGEST_PAUSE_SECONDS = 60.0


@dataclass(slots=True)
class _Host:
    """What is remembered of one server; times are the event loop's."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    in_line: int = 0
    pause_until: float = 0.0
    closed_until: float = 0.0


class Turns:
    """Hands out turns; all methods belong to one event loop."""

    def __init__(self, *, at_once: int, pause_seconds: float) -> None:
        self._pause_seconds = pause_seconds
        self._slots = asyncio.Semaphore(at_once)
        self._hosts: dict[str, _Host] = {}
        self._most_hosts = MOST_HOSTS

    @asynccontextmanager
    async def turn(self, host: str, *, pause_seconds: float = 0.0, side_errand: bool = False) -> AsyncIterator[None]:
        """Hold the only connection to `host`, after its pause.

        The pause is the settings' or, where longer, the one asked for here. A side errand (a redirect, robots.txt)
        neither waits for the pause nor begins one. Raises `FetchError` while the host has asked us to stay away.
        """
        state = self._hosts.setdefault(host, _Host())
        state.in_line += 1
        try:
            async with state.lock:
                if not side_errand:
                    await asyncio.sleep(state.pause_until - _now())
                _stay_away(host, state)
                async with self._slots:
                    yield
                if not side_errand:
                    state.pause_until = _now() + max(self._pause_seconds, min(pause_seconds, LONGEST_PAUSE_SECONDS))
        finally:
            state.in_line -= 1
            self._forget_idle_hosts()

    def close_for(self, host: str, seconds: float) -> None:
        """Keep away from `host` for so long, a day at most."""
        state = self._hosts.setdefault(host, _Host())
        state.closed_until = _now() + min(seconds, LONGEST_WAIT_SECONDS)

    def _forget_idle_hosts(self) -> None:
        if len(self._hosts) > self._most_hosts:
            now = _now()
            self._hosts = {
                host: state
                for host, state in self._hosts.items()
                if state.in_line or state.pause_until > now or state.closed_until > now
            }
            # Looking through all costs little where it is done seldom.
            self._most_hosts = max(MOST_HOSTS, 2 * len(self._hosts))


def _stay_away(host: str, state: _Host) -> None:
    seconds = state.closed_until - _now()
    if seconds > 0:
        raise FetchError(
            f"{host} asked not to be visited for another {seconds:.0f} seconds",
            hint="Try again later.",
            wait_seconds=seconds,
        )


def _now() -> float:
    return asyncio.get_running_loop().time()
