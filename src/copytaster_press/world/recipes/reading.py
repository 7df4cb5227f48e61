"""Reads the recipes: a small notation of one line a title, a cast or a fact, into plain values."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast, get_args

from copytaster_press.pieces import SlotSort

from . import accidents, economy, life, politics
from .shared import SHARED

_SLOT = re.compile(r"(\w+)=(\w+)(?::(.*?))?(?=\s+\w+=|\s*$)")
_RANGE = re.compile(r"(-?\d+)-(-?\d+)$")


@dataclass(frozen=True, slots=True)
class SlotRange:
    """What one particular may be: between `low` and `high`, or one of `phrases`."""

    name: str
    sort: SlotSort
    low: int = 0
    high: int = 0
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FactRecipe:
    """A kind of fact and its particulars."""

    kind: str
    slots: tuple[SlotRange, ...]


@dataclass(slots=True)
class Recipe:
    """A kind of affair: where it happens, who plays which part, and its own facts before those that all kinds share."""

    kind: str
    title: str = ""
    where: tuple[str, ...] = ()
    bodies: tuple[tuple[str, str], ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    facts: list[FactRecipe] = field(default_factory=list)


@lru_cache(maxsize=1)
def recipes() -> dict[str, Recipe]:
    """Return every recipe by kind; raises ValueError where the notation is broken."""
    shared = {fact.kind: fact for fact in map(_fact, SHARED.strip().splitlines())}
    found: dict[str, Recipe] = {}
    for text in (accidents.RECIPES, politics.RECIPES, economy.RECIPES, life.RECIPES):
        for block in text.strip().split("\n\n"):
            recipe = _recipe(block, shared)
            found[recipe.kind] = recipe
    return found


def _recipe(block: str, shared: dict[str, FactRecipe]) -> Recipe:
    recipe = Recipe("")
    for line in block.splitlines():
        word, _, rest = line.partition(" ")
        match word:
            case "kind":
                recipe.kind = rest
            case "title":
                recipe.title = rest
            case "where":
                recipe.where = tuple(rest.split())
            case "bodies":
                recipe.bodies = _pairs(rest.split())
            case "people":
                recipe.people = _pairs(rest.split("|"))
            case "fact":
                recipe.facts.append(_fact(line))
            case "shared":
                recipe.facts.extend(shared[name] for name in rest.split())
            case _:
                raise ValueError(f"no such line in a recipe: {line!r}")
    return recipe


def _pairs(entries: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple((entry.partition("=")[0], entry.partition("=")[2]) for entry in entries)


def _fact(line: str) -> FactRecipe:
    _, kind, *_ = line.split()
    return FactRecipe(kind, tuple(_slot(*match.groups()) for match in _SLOT.finditer(line)))


def _slot(name: str, sort: str, given: str | None) -> SlotRange:
    if sort not in get_args(SlotSort):
        raise ValueError(f"no such sort of slot: {sort!r}")
    ranged = _RANGE.match(given or "")
    if ranged:
        return SlotRange(name, cast(SlotSort, sort), int(ranged[1]), int(ranged[2]))
    return SlotRange(name, cast(SlotSort, sort), phrases=tuple((given or "").split("/")))
