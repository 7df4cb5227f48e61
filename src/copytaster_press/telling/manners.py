"""How Spanish, Arabic and Korean reports introduce people and print numbers, sums, hours and days."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from copytaster_press.pieces import Person

_SMALL_IN_SPANISH = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez")


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """The manner of one language.

    `near` is how a day of this week is said, `later` any other one around its date; `date` is a date of the year of
    printing, `dated` one of another year. They are formats of `weekday`, `day`, `month`, `year` and `date`.
    """

    language: str
    introduced: Callable[[str, str, Random], str]
    known: Callable[[Person, str, str], str]
    count: Callable[[int], str]
    percent: str
    money: Callable[[int, str], str]
    clock: Callable[[int, int], str]
    near: str
    later: str
    date: str
    dated: str


def _introduced_in_spanish(name: str, calling: str, rng: Random) -> str:
    article, _, role = calling.partition(" ")
    return f"{article} {role} {name}" if rng.random() < 0.5 else f"{name}, {role},"


def _count_in_spanish(number: int) -> str:
    return _SMALL_IN_SPANISH[number] if number < len(_SMALL_IN_SPANISH) else f"{number:,}".replace(",", ".")


def _known_in_arabic(person: Person, name: str, calling: str) -> str:
    del calling
    return name if person.spellings[0].startswith(person.surname) else name.split(" ", 1)[-1]


def _count_in_korean(number: int) -> str:
    high, low = divmod(number, 10000)
    return f"{high}만{low or ''}" if high else str(number)


def _money_in_korean(millions: int, currency: str) -> str:
    high, low = divmod(millions, 100)
    amount = (f"{high}억" if high else "") + (f"{low}00만" if low else "")
    return f"{amount} {currency}"


def _clock_in_korean(hours: int, minutes: int) -> str:
    half = "오전" if hours < 12 else "오후"
    return f"{half} {hours % 12 or 12}시" + (f" {minutes}분" if minutes else "")


SPANISH = Manner(
    language="es",
    introduced=_introduced_in_spanish,
    known=lambda person, _name, _calling: person.surname,
    count=_count_in_spanish,
    percent="el {} %",
    money=lambda millions, currency: f"{_count_in_spanish(millions)} millones de {currency}",
    clock=lambda hours, minutes: f"{'la' if hours == 1 else 'las'} {hours}.{minutes:02}",
    near="el {weekday}",
    later="el {date}",
    date="{day} de {month}",
    dated="{day} de {month} de {year}",
)
ARABIC = Manner(
    language="ar",
    introduced=lambda name, calling, _rng: f"{calling} {name}",
    known=_known_in_arabic,
    count="{:,}".format,
    percent="{} في المئة",
    money="{} مليون {}".format,
    clock="{:02}:{:02}".format,
    near="يوم {weekday}",
    later="في {date}",
    date="{day} {month}",
    dated="{day} {month} {year}",
)
KOREAN = Manner(
    language="ko",
    introduced=lambda name, calling, _rng: f"{name} {calling}",
    known=lambda _person, name, calling: f"{name.split()[-1]} {calling.split()[-1]}",
    count=_count_in_korean,
    percent="{}%",
    money=_money_in_korean,
    clock=_clock_in_korean,
    near="{day}일",
    later="{date}",
    date="{month} {day}일",
    dated="{year}년 {month} {day}일",
)
