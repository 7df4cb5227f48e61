"""The people of the world: some thirty who come up again and again, and any number of others made from name lists."""

from functools import cache
from random import Random

from copytaster_press.pieces import Person

from .names import CULTURES, Name
from .recurring import RECURRING

CROWD = 150
"""How many of the made people make up the standing cast of officials, experts and campaigners."""


def recurring(key: str) -> Person:
    """Return one of the hand-made people; raises KeyError for an unknown key."""
    return _RECURRING[key]


def holders(country: str, office: str, year: int) -> tuple[Person, ...]:
    """Return the hand-made people of a country who hold the office that year."""
    return tuple(
        _RECURRING[line.key]
        for line in RECURRING
        if line.country == country and line.office == office and line.since <= year
    )


@cache
def crowd(culture: str = "") -> tuple[Person, ...]:
    """Return the 150 made people who come up in many affairs, or those of one culture; the same in every world."""
    if culture:
        surnames = {name.latin for name in CULTURES[culture].surnames}
        return tuple(one for one in crowd() if one.surname in surnames)
    cultures = sorted(CULTURES)
    made: dict[str, Person] = {}
    rng = Random("crowd")  # noqa: S311 - a toy world, not a secret
    while len(made) < CROWD:
        one = somebody(cultures[len(made) % len(cultures)], "resident", rng)
        made.setdefault(one.key, one)
    return tuple(made.values())


def somebody(culture: str, role: str, rng: Random) -> Person:
    """Return a person made from the name lists of a culture; the same two names are the same key."""
    names = CULTURES[culture]
    she = rng.random() < 0.5
    given = rng.choice(names.women if she else names.men)
    surname = rng.choice(names.surnames)
    if culture == "northern" and rng.random() < 0.18:
        return _with_initial(given, surname, role, she, rng.choice("ABCEHJKLMPRST"))
    return named(culture, given, surname, role, she=she)


def _with_initial(given: Name, surname: Name, role: str, she: bool, initial: str) -> Person:
    plain = named("northern", given, surname, role, she=she)
    full = f"{given.latin} {initial}. {surname.latin}"
    return Person(
        key=f"{plain.key}-{initial.lower()}",
        spellings=(full, *plain.spellings),
        by_language=plain.by_language,
        role=role,
        she=she,
        given=given.latin,
        surname=surname.latin,
    )


def named(
    culture: str, given: Name, surname: Name, role: str, *, she: bool, key: str = "", since: int = 2014
) -> Person:
    """Return the person of these names with the spellings that the culture's names are found under."""
    first, last = given.latin, surname.latin
    match culture:
        case "peninsula":
            joined = first.replace("-", "")
            spellings: tuple[str, ...] = (f"{last} {first}", f"{last} {joined.capitalize()}", f"{first} {last}")
            korean, arabic = f"{surname.korean}{given.korean}", f"{surname.arabic} {given.arabic}"
        case "desert":
            bare = last.removeprefix("al-")
            spellings = (f"{first} {last}",)
            if bare != last:
                spellings += (f"{first} Al-{bare}", f"{first} el-{bare}", f"{first} {bare}")
            korean, arabic = f"{given.korean} {surname.korean}", f"{given.arabic} {surname.arabic}"
        case _:
            spellings = (f"{first} {last}", f"{first[0]}. {last}")
            korean, arabic = f"{given.korean} {surname.korean}", f"{given.arabic} {surname.arabic}"
    return Person(
        key=key or f"{first}-{last}".lower().replace(" ", "-"),
        spellings=spellings,
        by_language=(("es", spellings[0]), ("ar", arabic), ("ko", korean)),
        role=role,
        she=she,
        given=first,
        surname=last,
        known_since=since,
    )


def _recurring() -> dict[str, Person]:
    people = {}
    for line in RECURRING:
        person = named(line.culture, line.given, line.surname, line.role, she=line.she, key=line.key, since=line.since)
        people[line.key] = _also(person, line.spellings)
    return people


def _also(person: Person, spellings: tuple[str, ...]) -> Person:
    """Add spellings of the hand-made list to those of the culture."""
    return Person(
        key=person.key,
        spellings=tuple(dict.fromkeys((*person.spellings, *spellings))),
        by_language=person.by_language,
        role=person.role,
        she=person.she,
        given=person.given,
        surname=person.surname,
        known_since=person.known_since,
    )


_RECURRING = _recurring()
