"""Names people, places, bodies and particulars in Spanish, Arabic and Korean reports."""

from datetime import datetime, timedelta
from hashlib import sha256
from random import Random

from copytaster_press.pieces import Affair, Fact, Person, Slot
from copytaster_press.world.places import COUNTRIES

from .translations import CURRENCIES, PHRASES, ROLES
from .voices import Voice

_MONTHS = {
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "ar": [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
}
_WEEKDAYS = {
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    "ar": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    "ko": ["월", "화", "수", "목", "금", "토", "일"],
}
_SMALL = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"]
_NEAR_DAYS = 5
_WITNESSES = 4


class ForeignCast:
    """Fills the particulars of one report in a language other than English."""

    language = ""

    def __init__(self, affair: Affair, voice: Voice, rng: Random, published: datetime) -> None:
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
            return self._named[name][self.language]
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
                return CURRENCIES[self.language][self._country.currency]
            case _:
                raise KeyError(f"{self.affair.kind} has no {name!r}")

    def _filed(self) -> str:
        role = "capital" if sha256(self.affair.key.encode()).digest()[0] % 3 == 0 else "place"
        return self._named[role][self.language]

    def _person(self, role: str, form: str) -> str:
        """Return somebody introduced when new and shorter when known; the form "he/she" picks the word for the sex."""
        person = self._people[role]
        if "/" in form:
            return form.split("/")[person.she]
        name = dict(person.by_language)[self.language]
        office = "resident" if role.startswith("witness") else _plain(person.role)
        calling = ROLES[self.language].get(office, ROLES[self.language]["*"]).split("/")
        known = person.key in self._met
        self._met.add(person.key)
        said = calling[-1] if person.she else calling[0]
        return self._known(person, name, said) if known else self._new(name, said)

    def _new(self, name: str, calling: str) -> str:
        return f"{name} {calling}"

    def _known(self, person: Person, name: str, calling: str) -> str:
        raise NotImplementedError

    def _particular(self, slot: Slot) -> str:
        if slot.sort == "phrase":
            return PHRASES[self.language].get(str(slot.value), str(slot.value))
        if slot.sort == "clock":
            return self._clock(*map(int, str(slot.value).split(":")))
        number = int(slot.value)
        match slot.sort:
            case "money":
                return self._money(number, CURRENCIES[self.language][self._country.currency])
            case "day":
                return self._day(self.affair.begins + timedelta(days=number))
            case "year":
                return str(number)
            case "percent":
                return self._percent(number)
            case _:
                return self._count(number)

    def _count(self, number: int) -> str:
        return f"{number:,}"

    def _percent(self, number: int) -> str:
        return f"{number}%"

    def _money(self, millions: int, currency: str) -> str:
        raise NotImplementedError

    def _clock(self, hours: int, minutes: int) -> str:
        return f"{hours}:{minutes:02}"

    def _day(self, moment: datetime) -> str:
        raise NotImplementedError

    def _date(self, moment: datetime) -> str:
        raise NotImplementedError

    def _near(self, moment: datetime) -> bool:
        return -_NEAR_DAYS <= (moment.date() - self.published.date()).days <= 1


class SpanishCast(ForeignCast):
    """The cast of a Spanish report."""

    language = "es"

    def _known(self, person: Person, name: str, calling: str) -> str:
        del name, calling
        return person.surname

    def _new(self, name: str, calling: str) -> str:
        article, _, role = calling.partition(" ")
        return f"{article} {role} {name}" if self.rng.random() < 0.5 else f"{name}, {role},"

    def _count(self, number: int) -> str:
        return _SMALL[number] if number < len(_SMALL) else f"{number:,}".replace(",", ".")

    def _percent(self, number: int) -> str:
        return f"el {number} %"

    def _money(self, millions: int, currency: str) -> str:
        return f"{self._count(millions)} millones de {currency}"

    def _clock(self, hours: int, minutes: int) -> str:
        return f"{'la' if hours == 1 else 'las'} {hours}.{minutes:02}"

    def _day(self, moment: datetime) -> str:
        return f"el {_WEEKDAYS['es'][moment.weekday()]}" if self._near(moment) else f"el {self._date(moment)}"

    def _date(self, moment: datetime) -> str:
        year = "" if moment.year == self.published.year else f" de {moment.year}"
        return f"{moment.day} de {_MONTHS['es'][moment.month - 1]}{year}"


class ArabicCast(ForeignCast):
    """The cast of an Arabic report."""

    language = "ar"

    def _known(self, person: Person, name: str, calling: str) -> str:
        del calling
        return name if person.spellings[0].startswith(person.surname) else name.split(" ", 1)[-1]

    def _new(self, name: str, calling: str) -> str:
        return f"{calling} {name}"

    def _percent(self, number: int) -> str:
        return f"{number} في المئة"

    def _money(self, millions: int, currency: str) -> str:
        return f"{millions} مليون {currency}"

    def _clock(self, hours: int, minutes: int) -> str:
        return f"{hours:02}:{minutes:02}"

    def _day(self, moment: datetime) -> str:
        return f"يوم {_WEEKDAYS['ar'][moment.weekday()]}" if self._near(moment) else f"في {self._date(moment)}"

    def _date(self, moment: datetime) -> str:
        year = "" if moment.year == self.published.year else f" {moment.year}"
        return f"{moment.day} {_MONTHS['ar'][moment.month - 1]}{year}"


class KoreanCast(ForeignCast):
    """The cast of a Korean report."""

    language = "ko"

    def _known(self, person: Person, name: str, calling: str) -> str:
        del person
        return f"{name.split()[-1]} {calling.split()[-1]}"

    def _count(self, number: int) -> str:
        if number < 10000:
            return str(number)
        high, low = divmod(number, 10000)
        return f"{high}만{f'{low}' if low else ''}"

    def _money(self, millions: int, currency: str) -> str:
        high, low = divmod(millions, 100)
        amount = (f"{high}억" if high else "") + (f"{low}00만" if low else "")
        return f"{amount} {currency}"

    def _clock(self, hours: int, minutes: int) -> str:
        half = "오전" if hours < 12 else "오후"
        return f"{half} {hours % 12 or 12}시" + (f" {minutes}분" if minutes else "")

    def _day(self, moment: datetime) -> str:
        return f"{moment.day}일" if self._near(moment) else self._date(moment)

    def _date(self, moment: datetime) -> str:
        year = "" if moment.year == self.published.year else f"{moment.year}년 "
        return f"{year}{moment.month}월 {moment.day}일"


def _plain(role: str) -> str:
    """Return the role without its sex; speakers of the opposition are all one."""
    if role.startswith(("opposition", "leader of the", "floor leader")):
        return "opposition"
    return role.replace("spokeswoman", "spokesman").replace("chairwoman", "chairman")
