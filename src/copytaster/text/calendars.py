"""The names of months and weekdays as news of many languages prints them."""

from collections.abc import Mapping

_MONTHS: tuple[str, ...] = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari января январь янв січня ocak oca"
    " stycznia leden ledna يناير جانفي 1月 1월",
    "february feb februar février févr fév febrero fevereiro fev febbraio februari февраля февраль фев лютого şubat şub"
    " lutego únor února فبراير فيفري 2月 2월",
    "march mar märz mars marzo março maart maret марта март мар березня mart marca březen března مارس 3月 3월",
    "april apr avril avr abril abr aprile апреля апрель апр квітня nisan nis kwietnia duben dubna أبريل ابريل 4月 4월",
    "may mai mayo maio maggio mag mei мая май травня mayıs maja květen května مايو 5月 5월",
    "june jun juni juin junio junho giugno giu июня июнь июн червня haziran haz czerwca červen června يونيو جوان 6月 6월",
    "july jul juli juillet juil julio julho luglio lug июля июль июл липня temmuz tem lipca červenec července"
    " يوليو جويلية 7月 7월",
    "august aug août agosto ago augustus agustus agu августа август авг серпня ağustos ağu sierpnia srpen srpna"
    " أغسطس اغسطس أوت 8月 8월",
    "september sept sep septembre septiembre setembro set settembre сентября сентябрь сен вересня eylül eyl września"
    " září سبتمبر 9月 9월",
    "october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт жовтня ekim eki października"
    " říjen října أكتوبر اكتوبر 10月 10월",
    "november nov novembre noviembre novembro ноября ноябрь ноя листопада kasım kas listopada listopad listopadu"
    " نوفمبر 11月 11월",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des декабря декабрь дек грудня"
    " aralık ara grudnia prosinec prosince ديسمبر 12月 12월",
)
_WEEKDAYS: tuple[str, ...] = (
    "monday mon montag lundi lunes segunda-feira lunedì maandag senin понедельник понедельника pazartesi poniedziałek"
    " الاثنين الإثنين 月曜日 星期一 周一 월요일",
    "tuesday tue tues dienstag mardi martes terça-feira martedì dinsdag selasa вторник вторника salı wtorek"
    " الثلاثاء 火曜日 星期二 周二 화요일",
    "wednesday wed mittwoch mercredi miércoles quarta-feira mercoledì woensdag rabu среда среду среды çarşamba środa"
    " środę الأربعاء الاربعاء 水曜日 星期三 周三 수요일",
    "thursday thu thur thurs donnerstag jeudi jueves quinta-feira giovedì donderdag kamis четверг четверга perşembe"
    " czwartek الخميس 木曜日 星期四 周四 목요일",
    "friday fri freitag vendredi viernes sexta-feira venerdì vrijdag jumat пятница пятницу пятницы cuma piątek"
    " الجمعة 金曜日 星期五 周五 금요일",
    "saturday sat samstag sonnabend samedi sábado sabato zaterdag sabtu суббота субботу субботы cumartesi sobota"
    " sobotę السبت 土曜日 星期六 周六 토요일",
    "sunday sun sonntag dimanche domingo domenica zondag minggu воскресенье воскресенья pazar niedziela niedzielę"
    " الأحد الاحد 日曜日 星期日 周日 일요일",
)


def _numbered(rows: tuple[str, ...], first: int) -> Mapping[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in row.split()}


MONTHS: Mapping[str, int] = _numbered(_MONTHS, 1)
"""Lower-case month names and short forms, without their dot, to 1 (January) … 12."""

WEEKDAYS: Mapping[str, int] = _numbered(_WEEKDAYS, 0)
"""Lower-case weekday names and short forms to 0 (Monday) … 6, as `date.weekday` counts."""
