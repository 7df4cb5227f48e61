"""How hard the sample press is for simple methods: extraction, grouping by headline or date alone, MinHash."""

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import trafilatura

from copytaster_press.desk import overlap
from copytaster_press.make import Printed
from copytaster_press.pieces import Piece

from .scores import b_cubed, body_f1, mean

WITHIN_DAYS = (1, 2, 3, 7)
LIKE = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7)
GAP_HOURS = (1, 2, 4, 8, 12, 24, 48, 72, 96)
JACCARD, SHINGLE = 0.8, 3
SHARED = 0.05
Edge = tuple[float, timedelta, int, int]


def shown_text(printed: Printed) -> str:
    """Return deck and paragraphs as the page shows them, as marked bodies of public benchmarks open with the deck."""
    row = printed.row
    return "\n".join(filter(None, (row["deck"], *(para["text"] for para in row["body"][: row["shown"]]))))


def extraction(sample: Iterable[Printed]) -> float:
    """Return trafilatura's body F1 on the pages as they stand in the end."""
    pages = ((shown_text(one), last_page(one)) for one in sample if one.row["body"])
    return body_f1((marked, trafilatura.extract(page, include_comments=False) or "") for marked, page in pages)


def last_page(printed: Printed) -> str:
    """Return the page as it stands in the end."""
    return list(printed.pages.values())[-1].decode()


def by_headline(press: Sequence[Printed]) -> float:
    """Return the best B-cubed F1 that likeness of headlines within some days reaches, over all thresholds."""
    gold = [one.piece.affair for one in press]
    words = [frozenset(re.findall(r"\w{2,}", one.row["headline"].lower())) for one in press]
    edges = list(_edges(words, [one.piece.published for one in press]))
    ways = itertools.product(WITHIN_DAYS, LIKE, (_linked, _nearest))
    return max(b_cubed(gold, way(edges, len(press), days, like), range(len(press)))[2] for days, like, way in ways)


def _edges(words: Sequence[frozenset[str]], at: Sequence[datetime]) -> Iterable[Edge]:
    """Yield (cosine of the headlines' words, apart, later, earlier) where it may matter."""
    held = Counter(word for one in words for word in one)
    weight = {word: math.log(len(words) / count) ** 2 for word, count in held.items()}
    length = [math.sqrt(sum(weight[word] for word in one)) or 1.0 for one in words]
    for later in range(len(words)):
        for earlier in range(later - 1, -1, -1):
            apart = at[later] - at[earlier]
            if apart > timedelta(days=WITHIN_DAYS[-1]):
                break
            both = words[later] & words[earlier]
            like = sum(weight[word] for word in both) / length[later] / length[earlier]
            if like >= LIKE[0]:
                yield like, apart, later, earlier


def _linked(edges: Iterable[Edge], count: int, days: int, like: float) -> list[int]:
    """Group whatever is joined by any chain of like headlines."""
    parent = list(range(count))

    def root(one: int) -> int:
        while parent[one] != one:
            parent[one] = one = parent[parent[one]]
        return one

    for cosine, apart, later, earlier in edges:
        if cosine >= like and apart < timedelta(days=days):
            parent[root(later)] = root(earlier)
    return [root(one) for one in range(count)]


def _nearest(edges: Iterable[Edge], count: int, days: int, like: float) -> list[int]:
    """Group each article with the earlier one whose headline is most like its own."""
    best: dict[int, tuple[float, int]] = {}
    for cosine, apart, later, earlier in edges:
        if cosine >= like and apart < timedelta(days=days):
            best[later] = max(best.get(later, (0.0, -1)), (cosine, earlier))
    group: list[int] = []
    for one in range(count):
        group.append(group[best[one][1]] if one in best else one)
    return group


def by_date(press: Sequence[Printed]) -> float:
    """Return the best B-cubed F1 of grouping whatever was printed without a pause of some hours."""
    gold = [one.piece.affair for one in press]
    times = [one.piece.published for one in press]
    return max(b_cubed(gold, _without_pause(times, hours), range(len(press)))[2] for hours in GAP_HOURS)


def _without_pause(times: Sequence[datetime], hours: int) -> list[int]:
    pauses = (later - earlier > timedelta(hours=hours) for earlier, later in itertools.pairwise(times))
    return [0, *itertools.accumulate(map(int, pauses))]


def copies_found(press: Sequence[Printed]) -> float:
    """Return the share of copies whose words MinHash would find: Jaccard likeness of shingles at .8 or more."""
    held = {one.piece.key: one.piece for one in press}
    pairs = [(one.piece, held[one.piece.origin]) for one in press if one.piece.kind == "copy"]
    return mean(_jaccard(*(_shingles(_body(piece)) for piece in pair)) >= JACCARD for pair in pairs)


def independent(press: Sequence[Printed]) -> tuple[float, float]:
    """Return what independent reports of an affair share of their eight-word runs on the mean, and the pairs above .05.

    Independent are reports of different outlets in one language that took nothing from anybody.
    """
    told: dict[tuple[str, str], list[tuple[str, list[int]]]] = defaultdict(list)
    for one in press:
        if one.piece.origin is None and one.piece.paragraphs:
            runs = list(overlap.runs(_body(one.piece)))
            told[one.piece.affair, one.piece.language].append((one.piece.outlet, runs))
    shares = [
        len([run for run in left if run in others]) / max(1, len(left))
        for reports in told.values()
        for who, right in reports
        for others in [set(right)]
        for outlet, left in reports
        if outlet != who
    ]
    return mean(shares), mean(share > SHARED for share in shares)


def _body(piece: Piece) -> str:
    return overlap.joined(para.text for para in piece.paragraphs)


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[at:] for at in range(SHINGLE)), strict=False))


def _jaccard(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    return len(one & other) / max(1, len(one | other))
