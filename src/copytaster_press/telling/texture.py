"""Begins and ends reports whose voice does more than report: scenes of a magazine, asides of a blog, formulas of a state."""

from copytaster_press.pieces import Para

from .sentences import Desk

_SCENE = {"magazine": ("scene", 3), "blog": ("blog_opening", 2)}
_LAST = {"magazine": "closing", "blog": "blog_closing", "state": "state_closing"}
_THOUGHT = 45


def opening(desk: Desk) -> tuple[Para, ...]:
    """Return the paragraph before the news, for voices that have one."""
    if desk.voice.language != "en" or desk.voice.style not in _SCENE:
        return ()
    fact, most = _SCENE[desk.voice.style]
    return (Para(text=desk.join(_lines(desk, fact, desk.rng.randint(1, most)))),)


def closing(desk: Desk, missing: int) -> tuple[Para, ...]:
    """Return the paragraphs after the news; a magazine fills the words that are still missing with thoughts."""
    if desk.voice.language != "en" or desk.voice.style not in _LAST:
        return ()
    last = _lines(desk, _LAST[desk.voice.style], 1)
    thoughts = min(max(missing, 0) // _THOUGHT, 7) if desk.voice.style in _SCENE else 0
    lines = _lines(desk, "reflection", thoughts * 2)
    pairs = [Para(text=desk.join(lines[at : at + 2])) for at in range(0, len(lines), 2)]
    return (*pairs, Para(text=last[0]))


def _lines(desk: Desk, fact: str, count: int) -> list[str]:
    patterns = desk.wording.facts[fact].sentences
    return [desk.line(nodes) for nodes in desk.rng.sample(patterns, min(count, len(patterns)))]
