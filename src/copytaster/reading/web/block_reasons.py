"""Why a block of a web page was taken for what it was: the strongest reasons, in plain words."""

from collections import Counter
from collections.abc import Iterator, Sequence

from copytaster.model.article import Article
from copytaster.model.explanation import FIELD_LABELS
from copytaster.model.habits import Habits
from copytaster.reading.template_lines import mark_of
from copytaster.text.words import tag_key

from .blocks import Block
from .labels import Taken
from .named_places import called_text
from .picking import Picked
from .spots import AROUND
from .standing import is_prose

MOST = 3
LINKED = 0.5
LEAST_SHARED = 0.6
LEAST_WORDS = 3


def block_reasons(
    picked: Picked, taken: Sequence[Taken], article: Article | None, habits: Habits | None
) -> list[tuple[str, ...]]:
    """Return up to three reasons for each block, the strongest first; at least one."""
    page = _Page(picked, taken, article, habits)
    found = (tuple(dict.fromkeys(filter(None, page.reasons(at))))[:MOST] for at in range(len(taken)))
    return [why or ("no running text",) for why in found]


class _Page:
    def __init__(self, picked: Picked, taken: Sequence[Taken], article: Article | None, habits: Habits | None) -> None:
        self._picked = picked
        self._taken = taken
        self._times = Counter(block.text for block in picked.blocks)
        self._headline = frozenset(article.headline.lower().split()) if article else frozenset()
        self._place = tag_key(article.dateline.place) if article and article.dateline else ""
        self._template = habits.template if habits else frozenset()

    def reasons(self, at: int) -> Iterator[str]:
        block, taken = self._picked.blocks[at], self._taken[at]
        yield taken.why
        if taken.is_text:
            yield from self._for_text(at, block)
        else:
            yield from self._against(at, block)

    def _for_text(self, at: int, block: Block) -> Iterator[str]:
        if self._place and tag_key(block.text[:80]).startswith(self._place):
            yield "opens with the dateline"
        if is_prose(block):
            yield f"{block.text.count(' ') + 1:,} words of running text"
        if name := called_text(block):
            yield f"called “{name}”"
        if self._is_among_text(at):
            yield "stands among text"
        if block.spot.around & AROUND["article"]:
            yield "in an <article>"

    def _against(self, at: int, block: Block) -> Iterator[str]:
        if self._picked.chosen[at] and self._taken[at].label not in FIELD_LABELS:
            is_template = mark_of(block.text) in self._template
            yield "template of the site, left out" if is_template else "picked at first, then left out"
        elif self._picked.odds[at] > 0 and not self._picked.chosen[at]:
            yield "the same text stands above"
        if block.spot.hidden:
            yield "hidden"
        if block.linked >= LINKED * len(block.text):
            yield f"{min(1.0, block.linked / len(block.text)):.0%} of it is links"
        if self._is_like_headline(block) and "headline" not in self._taken[at].why:
            yield "like the headline"
        if block.below_picture:
            yield "under a picture"
        if self._times[block.text] > 1:
            yield f"printed {self._times[block.text]:,} times"

    def _is_among_text(self, at: int) -> bool:
        beside = [self._taken[each].is_text for each in (at - 1, at + 1) if 0 <= each < len(self._taken)]
        return bool(beside) and all(beside)

    def _is_like_headline(self, block: Block) -> bool:
        mine = frozenset(block.text.lower().split())
        shared = len(mine & self._headline)
        return shared >= LEAST_WORDS and shared >= LEAST_SHARED * max(len(mine), len(self._headline))
