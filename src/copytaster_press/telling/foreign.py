"""Names people, places, bodies and particulars in Spanish, Arabic and Korean reports."""

from datetime import datetime, timedelta
from hashlib import sha256
from random import Random

from copytaster_press.calendars import MONTHS, WEEKDAYS
from copytaster_press.pieces import Affair, Fact, Slot
from copytaster_press.world.places import COUNTRIES

from .manners import Manner
from .translations import CURRENCIES, PHRASES, ROLES
from .voices import Voice

_NEAR_DAYS = 5
_WITNESSES = 4


class ForeignCast:
    """Fills the particulars of one report in a language other than English."""

    def __init__(self, manner: Manner, affair: Affair, voice: Voice, rng: Random, published: datetime) -> None:
        self._manner = manner
        self._language = manner.language
        self.affair = affair
        self.voice = voice
        self.rng = rng
        self.published = published + timedelta(minutes=voice.utc_offset_minutes)
        self.extra: dict[str, str] = {}
        self._people = dict(affair.people)
        self._people["witness"] = self._people[f"witness{rng.randint(1, _WITNESSES)}"]
        self._named = {role: dict(place.by_language) for role, place in affair.places}
        self._named |= {role: dict(body.by_language) for role, body in affair.bodies}
        self._country = COUNTRIES[dict(affair.places)["country"].key]
        self._met: set[str] = set()
        self._slots: dict[str, Slot] = {}
        self._every = {f"{fact.kind}.{slot.name}": slot for fact in affair.facts for slot in fact.slots}

    def about(self, fact: Fact) -> None:
        """Take the particulars from that fact from now on."""
        self._slots = {slot.name: slot for slot in fact.slots}

    def has(self, role: str) -> bool:
        """Say whether somebody plays that part."""
        return role in self._people or role in self._named

    def fill(self, name: str, form: str) -> str:
        """Return the particular of that name; raises KeyError where the affair has none."""
        slot = self._slots.get(name) or self._every.get(name)
        if slot:
            return self._particular(slot)
        if name in self._people:
            return self._person(name, form)
        if name in self._named:
            return self._named[name][self._language]
        if name in self.extra:
            return self._person(self.extra[name], form) if name == "speaker" else self.extra[name]
        match name:
            case "filed":
                return self._filed()
            case "filing_day":
                return self._date(self.published)
            case "when":
                return self._day(self.affair.begins)
            case "outlet":
                return self.voice.name
            case "currency":
                return CURRENCIES[self._language][self._country.currency]
            case _:
                raise KeyError(f"{self.affair.kind} has no {name!r}")

    def _filed(self) -> str:
        role = "capital" if sha256(self.affair.key.encode()).digest()[0] % 3 == 0 else "place"
        return self._named[role][self._language]

    def _person(self, role: str, form: str) -> str:
        """Return somebody introduced when new and shorter when known; the form "he/she" picks the word for the sex."""
        person = self._people[role]
        if "/" in form:
            return form.split("/")[person.she]
        name = dict(person.by_language)[self._language]
        office = "resident" if role.startswith("witness") else _plain(person.role)
        calling = ROLES[self._language].get(office, ROLES[self._language]["*"]).split("/")
        known = person.key in self._met
        self._met.add(person.key)
        said = calling[-1] if person.she else calling[0]
        if known:
            return self._manner.known(person, name, said)
        return self._manner.introduced(name, said, self.rng)

    def _particular(self, slot: Slot) -> str:
        if slot.sort == "phrase":
            return PHRASES[self._language].get(str(slot.value), str(slot.value))
        if slot.sort == "clock":
            return self._manner.clock(*map(int, str(slot.value).split(":")))
        number = int(slot.value)
        match slot.sort:
            case "money":
                return self._manner.money(number, CURRENCIES[self._language][self._country.currency])
            case "day":
                return self._day(self.affair.begins + timedelta(days=number))
            case "year":
                return str(number)
            case "percent":
                return self._manner.percent.format(number)
            case _:
                return self._manner.count(number)

    def _day(self, moment: datetime) -> str:
        """Return a day as it is said: by its weekday when it is near the printing, else by its date."""
        if -_NEAR_DAYS <= (moment.date() - self.published.date()).days <= 1:
            return self._manner.near.format(weekday=WEEKDAYS[self._language][moment.weekday()], day=moment.day)
        return self._manner.later.format(date=self._date(moment))

    def _date(self, moment: datetime) -> str:
        form = self._manner.date if moment.year == self.published.year else self._manner.dated
        return form.format(day=moment.day, month=MONTHS[self._language][moment.month - 1], year=moment.year)


def _plain(role: str) -> str:
    """Return the role without its sex; speakers of the opposition are all one."""
    if role.startswith(("opposition", "leader of the", "floor leader")):
        return "opposition"
    return role.replace("spokeswoman", "spokesman").replace("chairwoman", "chairman")
