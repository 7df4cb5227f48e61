"""How right what was said of pages is, as the public article-extraction benchmark and ours count it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.scores import body_scores, f1, folded, mean, names_f1

from .readers import Said
from .sets import Marked

DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Each from 0 to 1, none where the set marks nothing of the kind. A page without an answer counts as wrong."""

    pages: int
    body_precision: float | None
    body_recall: float | None
    body_f1: float | None
    snippet_f1: float | None
    headline_exact: float | None
    authors_f1: float | None
    date_same_day: float | None
    deck_right: float | None


def figures(pages: Iterable[Marked], said: Mapping[str, Said]) -> Figures:
    """Return how right what was said (by id) of some pages is."""
    pairs = [(page, said.get(page["id"], {})) for page in pages]
    bodies = [(page["body"], told.get("body") or "") for page, told in pairs if page.get("body")]
    precision, recall, body = body_scores(bodies) if bodies else (None, None, None)
    named = [(page["authors"], told.get("authors") or ()) for page, told in pairs if page.get("authors")]
    return Figures(
        pages=len(pairs),
        body_precision=precision,
        body_recall=recall,
        body_f1=body,
        snippet_f1=_snippets(pairs),
        headline_exact=_share(
            folded(page["title"]) == folded(told.get("title")) for page, told in pairs if page.get("title")
        ),
        authors_f1=names_f1(named) if named else None,
        date_same_day=_share(
            str(page["date"])[:10] == str(told.get("date") or "")[:10]
            for page, told in pairs
            if DAY.match(str(page.get("date") or ""))
        ),
        deck_right=_share(
            folded(page["summary"]) == folded(told.get("deck")) for page, told in pairs if page.get("summary")
        ),
    )


def _snippets(pairs: Sequence[tuple[Marked, Said]]) -> float | None:
    """The F1 of snippets over all pages: those that belong to the text and stand in it, those that do not and do."""
    hits = wanted = false = 0
    for page, told in pairs:
        text = told.get("body") or ""
        wanted += len(page.get("with") or ())
        hits += sum(snippet in text for snippet in page.get("with") or ())
        false += sum(snippet in text for snippet in page.get("without") or ())
    return f1(hits / (hits + false) if hits + false else 0.0, hits / wanted) if wanted else None


def _share(right: Iterable[bool]) -> float | None:
    given = list(right)
    return mean(given) if given else None
