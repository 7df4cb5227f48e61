"""Everything that happens in the world: forty hand-made affairs over twelve years, and as many others as are wanted."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from copytaster_press.pieces import Affair, Body, Fact, Person, Place, Slot

from . import bodies, people, places
from .consistency import consistent
from .halves import affair_held_out
from .handmade import HANDMADE, Handmade
from .recipes.reading import Recipe, SlotRange, recipes

FIRST = datetime(2014, 11, 3, tzinfo=UTC)
LAST = datetime(2026, 11, 20, tzinfo=UTC)
_WITNESSES = [
    "shopkeeper",
    "district nurse",
    "retired teacher",
    "baker",
    "taxi driver",
    "student",
    "pensioner",
    "electrician",
    "café owner",
    "farmer",
    "librarian",
    "welder",
    "hairdresser",
    "crane operator",
    "postman",
    "pharmacist",
    "deckhand",
    "caretaker",
    "bus driver",
    "carpenter",
    "waiter",
    "beekeeper",
    "dentist",
    "fishmonger",
    "music teacher",
    "warehouse worker",
    "plumber",
    "goatherd",
    "bookseller",
    "ticket clerk",
]
_STANDING = {"mayor": 0.0, "delegate": 0.3}
_WITNESS_COUNT = 4
AFFAIRS_A_DAY = 8
_SCATTER_DAYS, _MINUTES_A_DAY = 3, 1440
_SEASON, _IN_THE_AIR = 40, 0.25
_LONG, _WEEKS = 0.15, 4
"""What share of affairs runs for weeks, and how much longer than others."""
_AFTER_LAST = 2
"""On how many more days the last affairs may be told, before the world ends."""


def affairs(seed: int, count: int, last: datetime = LAST) -> tuple[Affair, ...]:
    """Return that many affairs in order of time; the hand-made ones come first into the choice, whatever the seed.

    None begins after `last`, a midnight: with another one the whole world happens so many days sooner or later.
    """
    made = [_handmade(line, seed, last) for line in HANDMADE[:count]]
    made.extend(generated(seed, number, last) for number in range(count - len(made)))
    return tuple(sorted(made, key=lambda affair: (affair.begins, affair.key)))


def generated(seed: int, number: int, last: datetime = LAST) -> Affair:
    """Return the generated affair of that number, always the same for a seed; the higher, the longer ago.

    They crowd as news does, several new ones a day: a press with more of them reaches further back.
    """
    rng = Random(f"affair:{seed}:{number}")  # noqa: S311 - a toy world, not a secret
    recipe = recipes()[_kind(seed, number, rng)]
    country = rng.choice(sorted(places.COUNTRIES))
    ago = timedelta(minutes=int((number / AFFAIRS_A_DAY + rng.random() * _SCATTER_DAYS) * _MINUTES_A_DAY))
    begins = last - ago % (LAST - FIRST)
    return _affair(f"g{seed}-{number}", recipe, country, _scene(recipe, country, rng), begins, last, rng, seed=seed)


def _kind(seed: int, number: int, rng: Random) -> str:
    """Return what happens: each kind in its turn, and often what is in the air, in several places within days."""
    kinds = sorted(recipes())
    if rng.random() > _IN_THE_AIR:
        return kinds[number % len(kinds)]
    season = Random(f"season:{seed}:{number // _SEASON}")  # noqa: S311 - a toy world, not a secret
    return rng.choice(season.sample(kinds, 2))


def _handmade(line: Handmade, seed: int, last: datetime) -> Affair:
    """Return a hand-made affair: its particulars depend on its own key alone, only the held-out half on the seed."""
    recipe = recipes()[line.kind]
    rng = Random(f"handmade:{line.key}")  # noqa: S311 - a toy world, not a secret
    scene, begins = places.place(line.place), line.begins + (last - LAST)
    return _affair(line.key, recipe, line.country, scene, begins, last, rng, line=line, seed=seed)


def _affair(
    key: str,
    recipe: Recipe,
    country: str,
    scene: Place,
    begins: datetime,
    last: datetime,
    rng: Random,
    *,
    line: Handmade | None = None,
    seed: int,
) -> Affair:
    where = _places(country, scene, rng)
    what = _bodies(recipe, country, line, rng)
    names = {role: place.spellings[0] for role, place in where} | {role: body.spellings[0] for role, body in what}
    title = recipe.title.format(**names)
    thread = line.thread if line else None
    return Affair(
        key=key,
        kind=recipe.kind,
        title=line.title if line else title[:1].upper() + title[1:],
        begins=begins,
        days=min(_lasting(rng), (last - begins).days + _AFTER_LAST),
        facts=_facts(key, recipe, line, rng),
        people=_people(recipe, country, scene, begins.year, line, rng),
        places=where,
        bodies=what,
        thread=thread,
        held_out=affair_held_out(seed, key, thread),
    )


def _lasting(rng: Random) -> int:
    days = rng.randint(2, 9)
    return days * _WEEKS if rng.random() < _LONG else days


def _scene(recipe: Recipe, country: str, rng: Random) -> Place:
    fitting = [one for one in places.PLACES.values() if one.within == country and one.kind in recipe.where]
    anywhere = [one for one in places.PLACES.values() if one.within == country and one.kind == "town"]
    return rng.choice(fitting or anywhere)


def _places(country: str, scene: Place, rng: Random) -> tuple[tuple[str, Place], ...]:
    near = rng.choice([one for one in places.towns(country) if one.key != scene.key])
    abroad = rng.choice(sorted(set(places.COUNTRIES) - {country}))
    return (
        ("place", scene),
        ("near", near),
        ("capital", places.place(places.COUNTRIES[country].capital)),
        ("country", places.place(country)),
        ("abroad", places.place(abroad)),
    )


def _bodies(recipe: Recipe, country: str, line: Handmade | None, rng: Random) -> tuple[tuple[str, Body], ...]:
    wanted = line.bodies if line else {}
    cast = []
    for role, kind in recipe.bodies:
        drawn = bodies.body(kind, country, rng)
        cast.append((role, bodies.named_body(kind, country, wanted[role]) if role in wanted else drawn))
    return tuple(cast)


def _people(
    recipe: Recipe, country: str, scene: Place, year: int, line: Handmade | None, rng: Random
) -> tuple[tuple[str, Person], ...]:
    culture = places.COUNTRIES[country].culture
    wanted = line.people if line else {}
    cast: dict[str, Person] = {}
    taken: set[str] = set()
    for role, title in recipe.people:
        person = people.recurring(wanted[role]) if role in wanted else _officer(role, title, country, scene, year, rng)
        while person.surname in taken:
            person = replace(people.somebody(culture, title, rng), role=title)
        taken.add(person.surname)
        cast[role] = replace(person, role=_suited(person))
    jobs = rng.sample(_WITNESSES, _WITNESS_COUNT)
    for number, job in enumerate(jobs, start=1):
        witness = people.somebody(culture, job, rng)
        while witness.surname in taken:
            witness = people.somebody(culture, job, rng)
        taken.add(witness.surname)
        cast[f"witness{number}"] = witness
    return tuple(cast.items())


def _officer(role: str, title: str, country: str, scene: Place, year: int, rng: Random) -> Person:
    """Return who holds the office: a hand-made holder, else one of the crowd who keeps it for four years."""
    for holder in people.holders(country, role, year):
        if holder.role == title or (role == "expert" and rng.random() < _STANDING["delegate"]):
            return holder
    culture = places.COUNTRIES[country].culture
    if role == "delegate" and rng.random() > _STANDING["delegate"]:
        return people.somebody(culture, title, rng)
    seat = scene.key if role == "mayor" else country
    chooser = Random(f"{title}:{seat}:{(year - 2) // 4}")  # noqa: S311 - a toy world, not a secret
    return replace(chooser.choice(people.crowd(culture)), role=title)


def _suited(person: Person) -> str:
    """Return the role in the form that suits the person: spokeswoman or spokesman."""
    return re.sub(r"(?<=s|r|n)(wo)?man\b", "woman" if person.she else "man", person.role)


def _facts(key: str, recipe: Recipe, line: Handmade | None, rng: Random) -> tuple[Fact, ...]:
    wanted = line.slots if line else {}
    facts: list[Fact] = []
    for rank, fact in enumerate(recipe.facts):
        slots = _agreeing(tuple(_slot(one, wanted.get(f"{fact.kind}.{one.name}"), rng) for one in fact.slots), rng)
        late = 0 if rank < 5 else rng.choice((0, 0, 1, 3, 6, 20, 44))
        facts.append(Fact(key=f"{key}/{fact.kind}", kind=fact.kind, slots=slots, after_hours=late))
    return consistent(recipe.kind, tuple(facts))


def _agreeing(slots: tuple[Slot, ...], rng: Random) -> tuple[Slot, ...]:
    """Return the slots with a corrected figure that lies near the first one."""
    first = next((int(slot.value) for slot in slots if slot.name == "first"), 0)
    return tuple(
        replace(slot, value=first + rng.choice((-4, -3, -2, -1, 1, 2, 3, 5))) if slot.name == "second" else slot
        for slot in slots
    )


def _slot(wanted: SlotRange, given: str | None, rng: Random) -> Slot:
    return Slot(name=wanted.name, sort=wanted.sort, value=_given(wanted, given) if given else _drawn(wanted, rng))


def _given(wanted: SlotRange, given: str) -> int | str:
    return given if wanted.sort in {"phrase", "clock"} else int(given)


def _drawn(wanted: SlotRange, rng: Random) -> int | str:
    match wanted.sort:
        case "phrase":
            return rng.choice(wanted.phrases)
        case "clock":
            return f"{rng.randint(wanted.low, wanted.high):02}:{rng.randrange(0, 60, 5):02}"
        case "count" | "money":
            return _rounded(_skewed(wanted.low, wanted.high, rng))
        case _:
            return rng.randint(wanted.low, wanted.high)


def _skewed(low: int, high: int, rng: Random) -> int:
    """Draw so that small numbers are as common as they are in news when the range is wide."""
    if high <= 20 * max(low, 1):
        return rng.randint(low, high)
    return int(low * (high / low) ** rng.random())


def _rounded(number: int) -> int:
    """Round large numbers as a newsroom does, most of them at least."""
    if number >= 20000:
        return round(number, -3)
    if number >= 2000 and number % 3:
        return round(number, -2)
    return number
