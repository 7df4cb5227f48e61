"""The pages of a set that were read worst, for whoever makes reading better: on the screen, never in a file."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from benchmarks.scores import body_scores

from .readers import Said
from .sets import Marked

WORD = re.compile(r"\w+")
RUN = 4
SHOWN = 300
PIECES = 12


@dataclass(frozen=True, slots=True)
class Wrong:
    """A page, how right its body is, and what is missing from it or too much."""

    id: str
    f1: float
    precision: float
    recall: float
    missing: tuple[str, ...]
    surplus: tuple[str, ...]


def worst(pages: Iterable[Marked], said: Mapping[str, Said], most: int) -> list[Wrong]:
    """Return the pages whose bodies (or else snippets) are least right, worst first."""
    judged = [_judged(page, said.get(page["id"], {}).get("body") or "") for page in pages]
    return sorted(judged, key=lambda one: (one.f1, one.id))[:most]


def shown(wrong: Wrong) -> Iterator[str]:
    """Yield the lines that show a page."""
    yield f"{wrong.id}: F1 {wrong.f1:.3f}, precision {wrong.precision:.3f}, recall {wrong.recall:.3f}"
    for sign, pieces in (("-", wrong.missing), ("+", wrong.surplus)):
        for piece in pieces[:PIECES]:
            yield f"  {sign} {piece if len(piece) <= SHOWN else f'{piece[:SHOWN]}… ({len(piece):,} characters)'}"
        if len(pieces) > PIECES:
            yield f"  {sign} and {len(pieces) - PIECES} more"


def _judged(page: Marked, body: str) -> Wrong:
    if page.get("body"):
        precision, recall, f1 = body_scores([(page["body"], body)])
        return Wrong(page["id"], f1, precision, recall, _alone(page["body"], body), _alone(body, page["body"]))
    missing = tuple(snippet for snippet in page.get("with") or () if snippet not in body)
    surplus = tuple(snippet for snippet in page.get("without") or () if snippet in body)
    hits = len(page.get("with") or ()) - len(missing)
    precision = hits / (hits + len(surplus)) if hits + len(surplus) else float(not missing)
    recall = hits / (hits + len(missing)) if hits + len(missing) else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Wrong(page["id"], f1, precision, recall, missing, surplus)


def _alone(text: str, other: str) -> tuple[str, ...]:
    """Return the pieces of a text of whose words none stands in a run of four that the other has too."""
    words = list(WORD.finditer(text))
    left = Counter(_runs([word[0] for word in WORD.finditer(other)]))
    shared = [False] * len(words)
    for at, run in enumerate(_runs([word[0] for word in words])):
        if left[run] > 0:
            left[run] -= 1
            shared[at : at + RUN] = [True] * len(shared[at : at + RUN])
    pieces: list[str] = []
    begin = None
    for at, is_shared in enumerate([*shared, True]):
        if not is_shared and begin is None:
            begin = at
        elif is_shared and begin is not None:
            pieces.append(" ".join(text[words[begin].start() : words[at - 1].end()].split()))
            begin = None
    return tuple(pieces)


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)) if words]
