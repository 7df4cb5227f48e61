"""Scores the reading of a text dump against its gold, field by field, as the marked dumps beside the checkout are."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .scores import body_f1, folded

FIELDS = (
    "headline", "publisher", "date", "age", "category", "byline", "agency", "slug", "deck", "dateline", "copyright",
)  # fmt: skip
_BENEATH = ("comments", "pingbacks", "photos")


@dataclass(slots=True)
class Tally:
    """What was right of all that was asked of some dumps."""

    dumps: int = 0
    asked: int = 0
    right: int = 0
    bodies: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def fields(self) -> float:
        """The share of fields that are right."""
        return self.right / self.asked if self.asked else 0.0

    def note(self, name: str, *, right: bool, what: str) -> None:
        """Count one field."""
        self.asked += 1
        self.right += right
        if not right:
            self.wrong.append(f"{name}: {what}")


def score(name: str, gold: Mapping[str, Any], said: Mapping[str, Any], tally: Tally) -> None:
    """Add one dump to a tally; text of the furniture in a body counts as a wrong field."""
    tally.dumps += 1
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for one in said["articles"]:
        found[folded(one["headline"])].append(one)
    counts = len(said["articles"]), len(gold["articles"])
    tally.note("article count", right=counts[0] == counts[1], what=f"{name}: {counts[0]} is not {counts[1]}")
    for article in gold["articles"]:
        same = found[folded(article["headline"])]
        mine = same.pop(0) if same else {}
        for one in FIELDS:
            what = f"{name}: {mine.get(one)!r} is not {article.get(one)!r}"
            tally.note(one, right=bool(mine) and _right(article, one, mine.get(one)), what=what)
        body = "\n".join(mine.get("body", ()))
        tally.bodies.append(body_f1([("\n".join(article["body"]), body)]))
        leaks = [words for words in gold["never_in_a_body"] if words in body]
        tally.note("furniture", right=not leaks, what=f"{name}: {leaks} in a body")
    for one in _BENEATH:
        what = f"{name}: {said[one]!r} is not {gold[one]!r}"[:400]
        tally.note(one, right=_agrees(gold[one], said[one]), what=what)


def _right(article: Mapping[str, Any], name: str, mine: Any) -> bool:
    if name == "date" and article.get("date") is None and article.get("date_by_inference"):
        return mine in (None, article["date_by_inference"])
    if name == "publisher" and article.get("publisher") is None:
        return True  # the page does not say it plainly
    return _agrees(article.get(name), mine)


def _agrees(gold: Any, mine: Any) -> bool:
    """Say whether what was read says what the gold says: nothing where it says nothing, more keys where it likes."""
    if isinstance(gold, dict):
        return isinstance(mine, dict) and all(_agrees(value, mine.get(key)) for key, value in gold.items())
    if isinstance(gold, list):
        return len(gold) == len(mine or ()) and all(map(_agrees, gold, mine or ()))
    return not mine if gold is None else bool(mine == gold)
