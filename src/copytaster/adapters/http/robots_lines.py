"""Which line of a robots.txt stopped us, for people who want to see it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

LONGEST_SHOWN = 100
MOST_ASKED = 1000
PLAIN = re.compile(r"[\w/.-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Stop:
    """The line that forbids an address: its number, from 1, and what it says."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class _Rule:
    line: int
    text: str
    path: str
    agents: frozenset[str]


def stopped_by(robots: str, address: str, agent: str) -> Stop | None:
    """Return the rule of `robots` that forbids this address to this agent; none where no single line can be named.

    Of the rules that match, the longest counts (RFC 9309, 2.2.2), of those alike the first.
    """
    rules = list(_rules(robots))
    groups = {name for rule in rules for name in rule.agents}
    ours = max((name for name in groups if name != "*" and agent.lower().startswith(name)), key=len, default="*")
    path = urlsplit(address).path or "/"
    asked = [rule for rule in rules if ours in rule.agents and path.startswith(_plain_part(rule.path))][:MOST_ASKED]
    stops = [rule for rule in asked if not _allows(rule.path, address, agent)]
    longest = max(stops, key=lambda rule: len(rule.path), default=None)
    return Stop(longest.line, longest.text[:LONGEST_SHOWN]) if longest else None


def _allows(path: str, address: str, agent: str) -> bool:
    return bool(Protego.parse(f"User-agent: *\nDisallow: {path}").can_fetch(address, agent))


def _plain_part(path: str) -> str:
    """The beginning of a rule's path that is matched letter by letter."""
    found = PLAIN.match(path)
    return found[0] if found else ""


def _rules(robots: str) -> Iterator[_Rule]:
    """Yield each line that forbids something."""
    names: set[str] = set()
    opening = True
    for line, written in enumerate(robots.splitlines(), start=1):
        text = written.partition("#")[0].strip()
        field, _, value = (part.strip() for part in text.partition(":"))
        match field.lower():
            case "user-agent":
                names = {*names, value.lower()} if opening else {value.lower()}
                opening = True
            case "disallow" if value:
                opening = False
                yield _Rule(line, text, value, frozenset(names))
            case "allow" | "disallow" | "crawl-delay":
                opening = False
