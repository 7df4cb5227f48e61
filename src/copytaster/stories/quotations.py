"""Quotations in running text, and which of them are one, though one outlet cuts what another prints whole."""

import re
from collections.abc import Iterator
from itertools import count

from copytaster.text.words import words

_QUOTED = {
    "“": re.compile(r"“([^“”\n]{20,600})”"),
    "„": re.compile(r"„([^„“”\n]{20,600})[“”]"),
    "«": re.compile(r"«([^«»\n]{20,600})»"),
    "「": re.compile(r"「([^「」\n]{10,600})」"),
    '"': re.compile(r'"(?<!\w")([^"\n]{20,600})"(?!\w)'),
}
"""What begins with each mark, and ends with the mark that belongs to it."""
_RUN = 5
"""Words in a row that make two quotations one. (Two people seldom say five words alike.)"""


def quotations(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stands in quotation marks on one line, and where, without the marks; titles and scraps are none."""
    found = [match for mark, pattern in _QUOTED.items() if mark in text for match in pattern.finditer(text)]
    for match in sorted(found, key=re.Match.start):
        said = match[1].strip(" ,\u00a0\u202f")
        if len(words(said)) >= _RUN:
            yield match.start(), said


class Quotations:
    """Remembers quotations by their runs of words, so that each keeps the key under which it was first met."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, ...], str] = {}
        self._fresh = count(1)

    def key(self, said: str) -> str:
        """Return the key of a quotation: that of the first one met which shares a run of five words with it."""
        spoken = words(said)
        runs = [tuple(spoken[at : at + _RUN]) for at in range(len(spoken) - _RUN + 1)]
        known = next((self._keys[run] for run in runs if run in self._keys), None)
        key = known or str(next(self._fresh))
        for run in runs:
            self._keys.setdefault(run, key)
        return key
