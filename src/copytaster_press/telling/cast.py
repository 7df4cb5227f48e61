"""Names people, places, bodies and particulars in an English report: in full at first, shorter afterwards."""

import re
from datetime import datetime, timedelta
from hashlib import sha256
from random import Random

from copytaster_press.pieces import Affair, Body, Fact, Person, Slot
from copytaster_press.world.places import COUNTRIES

from . import figures
from .voices import Voice

_OFFICE = re.compile(
    r"\b(minister|mayor|director|chief|president|head|chair|chair(wo)?man|governor|leader|manager|author|ombudsman|premier"
    r"|captain|coach|ambassador|secretary|commander|superintendent|officer|candidate|plaintiff)\b"
)
_SHORT_BODIES = {
    "ferryline": "the company|the operator|the line",
    "shipping": "the company|the owner|the firm",
    "contractor": "the contractor|the firm|the company",
    "builder": "the company|the builder|the firm",
    "mining": "the company|the operator|the firm",
    "transit": "the company|the employer|the operator",
    "data": "the company|the insurer|the mutual",
    "retail": "the chain|the retailer|the company",
    "power": "the utility|the power company",
    "bank": "the bank|the lender|the savings bank",
    "railway": "the railway|the company|the operator",
    "developer": "the developer|the company|the firm",
    "ship": "the ship|the vessel",
    "craft": "the spacecraft|the probe|the craft",
    "safetyboard": "the board|the investigators",
    "waterauthority": "the authority|the water authority",
    "coastguard": "the coastguard|the service",
    "weather": "the weather office|the forecasters",
    "court": "the court|the bench",
    "prosecutor": "the prosecutor's office|the prosecutors",
    "parliament": "the assembly|the chamber|parliament",
    "treasury": "the treasury|the finance ministry",
    "museum": "the museum",
    "festival": "the festival",
    "prisons": "the prison service|the service",
    "farmboard": "the board",
    "regulator": "the regulator|the privacy office",
    "centralbank": "the central bank|the regulator",
    "forestry": "the forest service|the service",
    "council": "the council|the councillors",
    "commission": "the commission",
    "spaceagency": "the agency|the space office",
    "borderguard": "the border guard|the guard",
    "priceoffice": "the price office|the office",
    "rights": "the group|the organisation",
    "club": "the home side|the winners",
    "rival": "the losers|the visitors",
}
_WITNESSES = 4


class Cast:
    """Fills the particulars of one report; remembers whom it has introduced."""

    def __init__(self, affair: Affair, voice: Voice, rng: Random, published: datetime) -> None:
        self.affair = affair
        self.voice = voice
        self.rng = rng
        self.published = published + timedelta(minutes=voice.utc_offset_minutes)
        self._people = dict(affair.people)
        self._people["witness"] = self._people.get(f"witness{rng.randint(1, _WITNESSES)}", affair.people[0][1])
        self._witnesses = frozenset(one.key for role, one in affair.people if role.startswith("witness"))
        self._places = dict(affair.places)
        self._bodies = dict(affair.bodies)
        self._country = COUNTRIES[self._places["country"].key]
        self._met: set[str] = set()
        self._slots: dict[str, Slot] = {}
        self._every = {f"{fact.kind}.{slot.name}": slot for fact in affair.facts for slot in fact.slots}
        self.extra: dict[str, str] = {}

    def about(self, fact: Fact) -> None:
        """Take the particulars from that fact from now on."""
        self._slots = {slot.name: slot for slot in fact.slots}

    def has(self, role: str) -> bool:
        """Say whether somebody plays that part."""
        return role in self._people or role in self._bodies

    def fill(self, name: str, form: str) -> str:
        """Return the particular of that name; raises KeyError where the affair has none."""
        slot = self._slots.get(name) or self._every.get(name)
        if slot:
            return self._particular(slot, form)
        if name in self._people:
            return self.person(name, form)
        if name in self._bodies:
            return self._body(self._bodies[name], form)
        if name in self._places:
            return self._place(name, form)
        return self._setting(name)

    def person(self, role: str, form: str = "") -> str:
        """Return somebody as this report would: introduced when new, by surname or office when known."""
        person = self._people[role]
        match form:
            case "they":
                return "she" if person.she else "he"
            case "their":
                return "her" if person.she else "his"
            case "them":
                return "her" if person.she else "him"
            case "role":
                return _with_article(person.role)
            case "short":
                return self._surname(person)
            case "new":
                self._met.add(person.key)
                return f"{self._name(person)}, {self._calling(person)},"
        if person.key in self._met:
            return self._again(person)
        self._met.add(person.key)
        return self._introduced(person)

    def _introduced(self, person: Person) -> str:
        name, role = self._name(person), person.role
        officer = _is_office(role)
        if self.voice.style == "state" and officer:
            return f"{_capitals(role)} {name}"
        if self.rng.random() < 0.5 and len(role.split()) <= 3 and "of" not in role.split():
            return f"{_capitals(role) if officer else role} {name}" if officer else f"the {role} {name}"
        return f"{name}, {self._calling(person)},"

    def _calling(self, person: Person) -> str:
        if _is_office(person.role):
            return f"the {person.role}"
        age = 24 + sha256(person.key.encode()).digest()[0] % 52
        if person.key in self._witnesses and self.rng.random() < 0.5:
            return f"{age}, a~ {person.role}"
        return f"a~ {person.role}"

    def _again(self, person: Person) -> str:
        if self.voice.style == "state":
            return (
                f"{_capitals(person.role)} {self._surname(person)}" if _is_office(person.role) else self._name(person)
            )
        if self.rng.random() < 0.22 and _is_office(person.role) and len(person.role.split()) <= 3:
            return f"the {person.role.split()[-1] if 'minister' in person.role else person.role}"
        if self.voice.courtesy:
            return f"{'Ms' if person.she else 'Mr'} {self._surname(person)}"
        return self._surname(person)

    def _name(self, person: Person) -> str:
        """Return the spelling that this house uses, the usual one more often than not."""
        bits = sha256(f"{self.voice.outlet}:{person.key}".encode()).digest()[0]
        full = [spelling for spelling in person.spellings if spelling[1:3] != ". "]
        return full[bits % len(full)] if bits % 5 < 2 else full[0]

    def _surname(self, person: Person) -> str:
        name = self._name(person)
        if name.endswith(person.given) or person.spellings[0].startswith(person.surname):
            return person.surname
        return name.split()[-1]

    def _body(self, body: Body, form: str) -> str:
        full = body.spellings[0]
        if body.kind == "ship":
            full = f"the {full}"
        if form == "full":
            return full
        if form == "bare":
            return body.spellings[-1].removeprefix("the ")
        if body.key in self._met and body.kind in _SHORT_BODIES and self.rng.random() < 0.55:
            return self.rng.choice(_SHORT_BODIES[body.kind].split("|"))
        if body.key in self._met:
            return f"the {full}" if body.kind == "ship" and not full.startswith("the ") else _last(body, full)
        self._met.add(body.key)
        return full

    def _place(self, role: str, form: str) -> str:
        place = self._places[role]
        if form == "size":
            return figures.count(place.people, self.voice)
        if place.spellings[0].startswith("the "):
            return place.spellings[-1].removeprefix("the ") if form == "bare" else place.spellings[0]
        bits = sha256(f"{self.voice.outlet}:{place.key}".encode()).digest()[0]
        return place.spellings[bits % len(place.spellings) if bits % 7 < 3 else 0]

    def _setting(self, name: str) -> str:
        if name in self.extra:
            return self.person(self.extra[name]) if name == "speaker" else self.extra[name]
        match name:
            case "filed":
                return self._filed()
            case "filing_day":
                return figures.date(self.published, self.published, self.voice)
            case "adjective":
                return self._country.adjective
            case "currency":
                return self._country.currency
            case "outlet":
                return self.voice.name
            case "when":
                return figures.day(self.affair.begins, self.published, self.voice)
            case "weekday":
                return figures.weekday(self.affair.begins)
            case "date":
                return figures.date(self.affair.begins, self.published, self.voice)
            case "lately":
                return figures.day(self.published - timedelta(hours=2), self.published, self.voice)
            case _:
                raise KeyError(f"{self.affair.kind} has no {name!r}")

    def _filed(self) -> str:
        """Return where the report was written: at the scene, or in the capital of the country."""
        role = "capital" if sha256(f"{self.voice.outlet}:{self.affair.key}".encode()).digest()[0] % 3 == 0 else "place"
        return self._place(role, "bare")

    def _particular(self, slot: Slot, form: str) -> str:
        if isinstance(slot.value, str):
            return figures.clock(slot.value, self.voice) if slot.sort == "clock" else slot.value
        number = int(slot.value)
        if form == "n":
            return f"{number:,}"
        match slot.sort:
            case "money":
                return figures.money(number, self._country.currency)
            case "percent":
                return figures.percent(number, self.voice)
            case "year":
                return str(number)
            case "day":
                moment = self.affair.begins + timedelta(days=number)
                said = (figures.date if form == "date" else figures.day)(moment, self.published, self.voice)
                return said.removeprefix("on ") if form == "bare" else said
            case _:
                return figures.count(number, self.voice)


def _last(body: Body, full: str) -> str:
    return body.spellings[-1] if len(body.spellings) > 1 else full


def _is_office(role: str) -> bool:
    return _OFFICE.search(role) is not None and not role.startswith("former")


def _with_article(role: str) -> str:
    return f"the {role}" if _is_office(role) else f"a~ {role}"


def _capitals(role: str) -> str:
    return " ".join(word if word in {"of", "the", "for"} else word[:1].upper() + word[1:] for word in role.split())


class HeadlineCast(Cast):
    """The cast of a headline: surnames, short names, figures."""

    def person(self, role: str, form: str = "") -> str:
        """Return a surname, or an office where that is shorter, whatever the form."""
        del form
        person = self._people[role]
        if self.rng.random() < 0.25 and len(person.role.split()) <= 2 and _is_office(person.role):
            return person.role
        return self._surname(person)

    def _body(self, body: Body, form: str) -> str:
        del form
        return body.spellings[-1].removeprefix("the ")

    def _place(self, role: str, form: str) -> str:
        return super()._place(role, form or "bare")

    def _particular(self, slot: Slot, form: str) -> str:
        text = super()._particular(slot, form)
        return text if slot.sort != "count" else f"{int(slot.value):,}"
