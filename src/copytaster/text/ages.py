"""Relative ages ("8 hours ago") in the languages of news pages."""

import re
from dataclasses import dataclass
from datetime import timedelta

from .wordlists import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """An age at characters `start` to `end`: how long before somebody looked, as exactly as `unit` tells."""

    text: str
    start: int
    end: int
    before: timedelta
    unit: timedelta


def find_age(text: str) -> Age | None:
    """Return the first age printed in `text`, or none. Meant for short lines."""
    for form in _FORMS:
        if match := form.search(text):
            unit = _unit(match)
            count = _count(match)
            if unit is not None and count <= 1000:
                return Age(text=match[0], start=match.start(), end=match.end(), before=unit * count, unit=unit)
    return None


_LENGTHS = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
    "year": timedelta(days=365),
}
_NAMES_OF_UNITS = """
second second seconds sec secs s sekunde sekunden seconde secondes segundo segundos secondo secondi detik
second секунду секунды секунд saniye 초 秒 ثانية ثوان
minute minute minutes min mins m minuten minuto minutos minuti minuut menit минуту минуты минут dakika
minute minuter minut minuty 분 分 分钟 分鐘 دقيقة دقائق मिनट phút دقیقه
hour hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren jam час часа часов
hour saat godz godzinę godziny godzin timme timmar time timer 시간 時間 小时 小時 ساعة ساعات घंटे घंटा giờ ساعت
hour години година годин
day day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen hari день дня дней
day gün dzień dni dagar 일 日 天 يوم أيام दिन ngày روز дні днів
week week weeks wk wks w woche wochen semaine semaines semana semanas settimana settimane weken minggu
week неделю недели недель hafta tydzień tygodnie 주 週間 周 أسبوع أسابيع हफ्ते tuần هفته
month month months mo mos monat monate monaten mois mes meses mês mese mesi maand maanden bulan месяц
month месяца месяцев ay 개월 ヶ月 か月 个月 شهر أشهر महीने tháng ماه
year year years yr yrs y jahr jahre jahren an ans année années año años ano anos anno anni jaar tahun год
year года лет yıl 년 年 سنة سنوات साल năm سال
"""
_UNITS = {
    name: _LENGTHS[unit]
    for unit, *names in (line.split() for line in _NAMES_OF_UNITS.splitlines() if line)
    for name in names
}
_ONES = listed("a an one ein eine einem einer un une una um uma uno een satu eno bir")
_NUMBER = r"(?P<n>\d{1,3}|[٠-٩۰-۹]{1,3})"
_WORDED = r"(?P<n>\d{1,3}|\b(?:an?|one|ein(?:e[mr]?)?|une?|una|uma?|uno|een|satu|bir)\b)"
_UNIT = r"(?P<unit>[^\W\d_]{1,12})\.?"
_AGO = "ago|fa|geleden|назад|тому|temu|sedan|siden|önce|atrás|yang lalu|lalu|पहले|trước|پیش|قبل"
_BEFORE = "vor|il y a|hace|há|för|pre"
_EAST_ASIAN = "秒|分钟|分鐘|分|小时|小時|時間|天|日|週間|周|个月|ヶ月|か月|年"
_YESTERDAY = r"\b(?P<word>just now|moments ago|yesterday|gestern|hier|ayer|ontem|ieri|вчера|вчора)(?!\w)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:about |over |almost )?{_WORDED}\s?{_UNIT}\s(?:{_AGO})(?!\w)",
        rf"\b(?:{_BEFORE})\s(?:etwa |environ |cerca de )?{_WORDED}\s{_UNIT}(?:\ssedan)?(?!\w)",
        rf"{_NUMBER}\s?(?P<unit>초|분|시간|일|주|개월|년)\s?전",
        rf"{_NUMBER}\s?(?P<unit>{_EAST_ASIAN})前",
        rf"(?:منذ|قبل)\s{_NUMBER}\s(?P<unit>\w{{2,8}})",
        _YESTERDAY + "|(?P<word2>어제|昨日|昨天)",
    )
)
_WORDS_FOR = {"just now": _LENGTHS["second"], "moments ago": _LENGTHS["second"]}


def _unit(match: re.Match[str]) -> timedelta | None:
    parts = match.groupdict()
    if word := parts.get("word") or parts.get("word2"):
        return _WORDS_FOR.get(word.lower(), _LENGTHS["day"])
    return _UNITS.get(parts["unit"].lower())


def _count(match: re.Match[str]) -> int:
    number = match.groupdict().get("n") or "1"
    return 1 if number.lower() in _ONES else int(number)
