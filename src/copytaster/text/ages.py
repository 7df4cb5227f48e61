"""Relative ages ("8 hours ago") in the languages of news pages."""

import re
from dataclasses import dataclass
from datetime import timedelta


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


_SECOND, _MINUTE, _HOUR, _DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_UNITS: dict[str, timedelta] = {
    word: unit
    for unit, words in (
        (_SECOND, "second seconds sec secs s sekunde sekunden seconde secondes segundo segundos secondo secondi detik"
                  " секунду секунды секунд saniye 초 秒 ثانية ثوان"),
        (_MINUTE, "minute minutes min mins m minuten minuto minutos minuti minuut menit минуту минуты минут dakika"
                  " minuter minut minuty 분 分 分钟 分鐘 دقيقة دقائق मिनट phút دقیقه"),
        (_HOUR, "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren jam час часа часов saat"
                " godz godzinę godziny godzin timme timmar time timer 시간 時間 小时 小時 ساعة ساعات घंटे घंटा giờ ساعت години"
                " година годин"),
        (_DAY, "day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen hari день дня дней gün"
               " dzień dni dagar 일 日 天 يوم أيام दिन ngày روز дні днів"),
        (_DAY * 7, "week weeks wk wks w woche wochen semaine semaines semana semanas settimana settimane weken minggu"
                   " неделю недели недель hafta tydzień tygodnie 주 週間 周 أسبوع أسابيع हफ्ते tuần هفته"),
        (_DAY * 30, "month months mo mos monat monate monaten mois mes meses mês mese mesi maand maanden bulan месяц"
                    " месяца месяцев ay 개월 ヶ月 か月 个月 شهر أشهر महीने tháng ماه"),
        (_DAY * 365, "year years yr yrs y jahr jahre jahren an ans année années año años ano anos anno anni jaar tahun"
                     " год года лет yıl 년 年 سنة سنوات साल năm سال"),
    )
    for word in words.split()
}  # fmt: skip
_ONES = frozenset("a an one ein eine einem einer un une una um uma uno een satu eno bir".split())
_NUMBER = r"(?P<n>\d{1,3}|[٠-٩۰-۹]{1,3})"
_WORDED = r"(?P<n>\d{1,3}|\b(?:an?|one|ein(?:e[mr]?)?|une?|una|uma?|uno|een|satu|bir)\b)"
_UNIT = r"(?P<unit>[^\W\d_]{1,12})\.?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:about |over |almost )?{_WORDED}\s?{_UNIT}\s(?:ago|fa|geleden|назад|тому|temu|sedan|siden|önce|atrás|yang lalu|lalu|पहले|trước|پیش|قبل)(?!\w)",
        rf"\b(?:vor|il y a|hace|há|för|för|pre)\s(?:etwa |environ |cerca de )?{_WORDED}\s{_UNIT}(?:\ssedan)?(?!\w)",
        rf"{_NUMBER}\s?(?P<unit>초|분|시간|일|주|개월|년)\s?전",
        rf"{_NUMBER}\s?(?P<unit>秒|分钟|分鐘|分|小时|小時|時間|天|日|週間|周|个月|ヶ月|か月|年)前",
        rf"(?:منذ|قبل)\s{_NUMBER}\s(?P<unit>\w{{2,8}})",
        r"\b(?P<word>just now|moments ago|yesterday|gestern|hier|ayer|ontem|ieri|вчера|вчора)(?!\w)|(?P<word2>어제|昨日|昨天)",
    )
)
_WORDS_FOR = {"just now": _SECOND, "moments ago": _SECOND}


def _unit(match: re.Match[str]) -> timedelta | None:
    parts = match.groupdict()
    if word := parts.get("word") or parts.get("word2"):
        return _WORDS_FOR.get(word.lower(), _DAY)
    return _UNITS.get(parts["unit"].lower())


def _count(match: re.Match[str]) -> int:
    number = match.groupdict().get("n") or "1"
    return 1 if number.lower() in _ONES else int(number)
