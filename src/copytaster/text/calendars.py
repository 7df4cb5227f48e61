"""The names of months and weekdays as news of many languages prints them."""

from collections.abc import Mapping

_MONTHS = """
1 january jan januar jänner janvier janv enero ene janeiro gennaio gen januari января январь янв січня
1 ocak oca stycznia leden ledna يناير جانفي 1月 1월
2 february feb februar février févr fév febrero fevereiro fev febbraio februari февраля февраль фев лютого
2 şubat şub lutego únor února فبراير فيفري شباط 2月 2월
3 march mar märz mars marzo março maart maret марта март мар березня mart marca březen března مارس آذار اذار mär 3月 3월
4 april apr avril avr abril abr aprile апреля апрель апр квітня nisan nis kwietnia duben dubna أبريل ابريل
4 نيسان 4月 4월
5 may mai mayo maio maggio mag mei мая май травня mayıs maja květen května مايو أيار ايار 5月 5월
6 june jun juni juin junio junho giugno giu июня июнь июн червня haziran haz czerwca červen června يونيو
6 جوان حزيران 6月 6월
7 july jul juli juillet juil julio julho luglio lug июля июль июл липня temmuz tem lipca červenec července
7 يوليو جويلية تموز 7月 7월
8 august aug août agosto ago augustus agustus agu августа август авг серпня ağustos ağu sierpnia srpen
8 srpna أغسطس اغسطس أوت آب 8月 8월
9 september sept sep septembre septiembre setembro set settembre сентября сентябрь сен вересня eylül eyl
9 września září سبتمبر أيلول ايلول 9月 9월
10 october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт жовтня ekim eki
10 października říjen října أكتوبر اكتوبر 10月 10월
11 november nov novembre noviembre novembro ноября ноябрь ноя листопада kasım kas listopada listopad
11 listopadu نوفمبر 11月 11월
12 december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des декабря декабрь дек
12 грудня aralık ara grudnia prosinec prosince ديسمبر 12月 12월
"""
_WEEKDAYS = """
0 monday mon montag lundi lunes segunda-feira lunedì maandag senin понедельник понедельника pazartesi
0 poniedziałek الاثنين الإثنين 月曜日 星期一 周一 월요일
1 tuesday tue tues dienstag mardi martes terça-feira martedì dinsdag selasa вторник вторника salı wtorek
1 الثلاثاء 火曜日 星期二 周二 화요일
2 wednesday wed mittwoch mercredi miércoles quarta-feira mercoledì woensdag rabu среда среду среды
2 çarşamba środa środę الأربعاء الاربعاء 水曜日 星期三 周三 수요일
3 thursday thu thur thurs donnerstag jeudi jueves quinta-feira giovedì donderdag kamis четверг четверга
3 perşembe czwartek الخميس 木曜日 星期四 周四 목요일
4 friday fri freitag vendredi viernes sexta-feira venerdì vrijdag jumat пятница пятницу пятницы cuma
4 piątek الجمعة 金曜日 星期五 周五 금요일
5 saturday sat samstag sonnabend samedi sábado sabato zaterdag sabtu суббота субботу субботы cumartesi
5 sobota sobotę السبت 土曜日 星期六 周六 토요일
6 sunday sun sonntag dimanche domingo domenica zondag minggu воскресенье воскресенья pazar niedziela
6 niedzielę الأحد الاحد 日曜日 星期日 周日 일요일
"""


def _numbered(table: str) -> Mapping[str, int]:
    rows = (line.split() for line in table.splitlines() if line)
    return {name: int(number) for number, *names in rows for name in names}


MONTHS: Mapping[str, int] = _numbered(_MONTHS)
"""Lower-case month names and short forms, without their dot, to 1 (January) … 12."""

WEEKDAYS: Mapping[str, int] = _numbered(_WEEKDAYS)
"""Lower-case weekday names and short forms to 0 (Monday) … 6, as `date.weekday` counts."""
