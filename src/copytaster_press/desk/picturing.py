"""The pictures of a piece: captions that name who or what is seen, and credits in the outlets' several manners."""

from datetime import datetime, timedelta
from random import Random

from copytaster_press.pieces import Affair, Outlet, Person, Photo, Place

_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
_PERSON = {
    "en": ("{person}, {role}, in {place} on {day}.",
           "{person} ({side}), {role}, arrives at a meeting in {place} on {day}.",
           "{person}, seen here in {place}, has spoken to reporters twice since."),
    "es": ("{person}, en {place}.", "{person}, este año en {place}."),
    "ar": ("{person} في {place}.", "{person} لدى وصوله إلى {place}."),
    "ko": ("{place}에서 발언하는 {person}.", "{person} ({place})"),
}  # fmt: skip
_PLACE = {
    "en": ("A street in {place} on {day}.", "{place} seen from the harbour on {day}.", "File picture of {place}.",
           "People wait near the town hall of {place} on {day}."),
    "es": ("Una calle de {place}.", "Vista de {place}, en una imagen de archivo."),
    "ar": ("مشهد من {place}.", "صورة أرشيفية من {place}."),
    "ko": ("{place} 전경.", "{place} 시내 모습. (자료 사진)"),
}  # fmt: skip


def photos(
    affair: Affair, outlet: Outlet, agency: str, key: str, published: datetime, rng: Random
) -> tuple[Photo, ...]:
    """Return up to two pictures; `agency` is whose pictures they are where they are not the outlet's own."""
    count = rng.choice((0, 1, 1, 2) if outlet.kind in {"magazine", "agency"} else (0, 0, 1, 1))
    taken = published - timedelta(days=rng.choice((0, 0, 0, 1)))
    return tuple(
        Photo(
            path=f"/img/{key}-{number}.svg",
            caption=_caption(affair, outlet, taken, rng),
            credit=_credit(outlet, agency, rng),
        )
        for number in range(count)
    )


def _caption(affair: Affair, outlet: Outlet, taken: datetime, rng: Random) -> str:
    language = outlet.language if outlet.language in _PLACE else "en"
    place = _named(affair.places[0][1], language)
    people = [person for _, person in affair.people[:3]]
    day = f"{_MONTHS[taken.month - 1]} {taken.day}, {taken.year}"
    if people and rng.random() < 0.5:
        person = rng.choice(people)
        return rng.choice(_PERSON[language]).format(
            person=_named(person, language), role=person.role, place=place, day=day, side=rng.choice("LRC")
        )
    return rng.choice(_PLACE[language]).format(place=place, day=day)


def _named(one: Person | Place, language: str) -> str:
    return dict(one.by_language).get(language, one.spellings[0])


def _credit(outlet: Outlet, agency: str, rng: Random) -> str:
    name = agency or outlet.name
    if outlet.kind == "agency":
        return f" (PHOTO NOT FOR SALE) ({outlet.name})" if rng.random() < 0.5 else f" ({outlet.name})"
    if outlet.language != "en":
        return rng.choice((f"({name})", name))
    return rng.choice((f"Photo: {name}", f"({name})", f"{name}/Handout", f"© {name}"))
