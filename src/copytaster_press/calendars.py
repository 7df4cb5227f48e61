"""Names of months and days in the languages of the press."""

_MONTHS = """
en January February March April May June July August September October November December
es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
ar يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ko 1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월
"""
_WEEKDAYS = """
en Monday Tuesday Wednesday Thursday Friday Saturday Sunday
es lunes martes miércoles jueves viernes sábado domingo
ar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
ko 월 화 수 목 금 토 일
"""


def _by_language(table: str) -> dict[str, list[str]]:
    rows = (line.split() for line in table.strip().splitlines())
    return {language: names for language, *names in rows}


MONTHS = _by_language(_MONTHS)
WEEKDAYS = _by_language(_WEEKDAYS)
WIRE_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
"""Months as agencies shorten them in English."""
