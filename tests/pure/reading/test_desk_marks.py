"""The marks of desks on headlines and slugs, in nine languages, and headlines that have none."""

import pytest

from copytaster.model.wire import Take
from copytaster.reading.conventions.mark_words import Remark
from copytaster.reading.conventions.marks import read_marks, slug_marks
from copytaster.reading.conventions.slugs import is_certain_slug, is_slug


@pytest.mark.parametrize(
    ("headline", "says", "number", "rest"),
    [
        ("UPDATE 2-Mardale opens its bridge", Take.UPDATE, 2, "Mardale opens its bridge"),
        ("WRAPUP 3-Mardale opens its bridge", Take.ROUND_UP, 3, "Mardale opens its bridge"),
        ("URGENT: Bridge falls in Mardale", Take.URGENT, None, "Bridge falls in Mardale"),
        ("URGENT-US bridge falls", Take.URGENT, None, "US bridge falls"),
        ("BULLETIN: Bridge falls", Take.BULLETIN, None, "Bridge falls"),
        ("(2nd LD) Mardale opens its bridge", Take.LEAD, 2, "Mardale opens its bridge"),
        ("(LEAD) Mardale opens its bridge", Take.LEAD, None, "Mardale opens its bridge"),
        ("2ND LEAD: Mardale opens its bridge", Take.LEAD, 2, "Mardale opens its bridge"),
        ("Mardale opens its bridge (Update 2)", Take.UPDATE, 2, "Mardale opens its bridge"),
        ("REFILE-Mardale opens its bridge", Take.REPEAT, None, "Mardale opens its bridge"),
        ("WITHDRAWN-Mardale opens its bridge", Remark.WITHDRAWN, None, "Mardale opens its bridge"),
        ("Correction: Bridge-Toll story", Remark.CORRECTED, None, "Bridge-Toll story"),
        ("[속보] 한밭 다리 개통", Take.FLASH, None, "한밭 다리 개통"),
        ("긴급: 한밭 다리 통제", Take.URGENT, None, "한밭 다리 통제"),
        ("한밭 다리 개통(종합2보)", Take.ROUND_UP, 2, "한밭 다리 개통"),
        ("한밭 다리 개통 (2보)", Take.LEAD, 2, "한밭 다리 개통"),
        ("[정정] 한밭 다리 개통", Remark.CORRECTED, None, "한밭 다리 개통"),
        ("【速報】北港の橋が開通", Take.FLASH, None, "北港の橋が開通"),
        ("訂正-北港の橋が開通", Remark.CORRECTED, None, "北港の橋が開通"),
        ("再送-北港の橋が開通", Take.REPEAT, None, "北港の橋が開通"),
        ("快讯：北港大桥通车", Take.FLASH, None, "北港大桥通车"),
        ("快訊／北港大橋通車", Take.FLASH, None, "北港大橋通車"),
        ("更正：北港大桥通车", Remark.CORRECTED, None, "北港大桥通车"),
        ("EILMELDUNG: Brücke in Mardale eingestürzt", Take.URGENT, None, "Brücke in Mardale eingestürzt"),
        ("+++ EIL +++ Brücke in Mardale eingestürzt", Take.URGENT, None, "Brücke in Mardale eingestürzt"),
        ("2. ZUSAMMENFASSUNG: Brücke in Mardale offen", Take.ROUND_UP, 2, "Brücke in Mardale offen"),
        ("Korrektur: Brücke in Mardale offen", Remark.CORRECTED, None, "Brücke in Mardale offen"),
        ("URGENTE.- Cae el puente de Mardale", Take.URGENT, None, "Cae el puente de Mardale"),
        ("Abre el puente de Mardale (AMPLIACIÓN)", Take.ADDS, None, "Abre el puente de Mardale"),
        ("ALERTA 2: Cae el puente", Take.ALERT, 2, "Cae el puente"),
        ("URGENT - Le pont de Mardale s'effondre", Take.URGENT, None, "Le pont de Mardale s'effondre"),
        ("Le pont de Mardale ouvre (ACTUALISÉ)", Take.UPDATE, None, "Le pont de Mardale ouvre"),
        ("RECTIFICATIF : le pont de Mardale", Remark.CORRECTED, None, "le pont de Mardale"),
        ("СРОЧНО: Мост в Мардале закрыт", Take.URGENT, None, "Мост в Мардале закрыт"),
        ("МОЛНИЯ - Мост в Мардале закрыт", Take.FLASH, None, "Мост в Мардале закрыт"),
        ("Мост в Мардале открыт (дополнено)", Take.ADDS, None, "Мост в Мардале открыт"),
        ("عاجل: انهيار جسر مردال", Take.URGENT, None, "انهيار جسر مردال"),
        ("/عاجل/ انهيار جسر مردال", Take.URGENT, None, "انهيار جسر مردال"),
        ("عاجل.. انهيار جسر مردال", Take.URGENT, None, "انهيار جسر مردال"),
        ("تصحيح: افتتاح جسر مردال", Remark.CORRECTED, None, "افتتاح جسر مردال"),
        ("(تحديث 2) افتتاح جسر مردال", Take.UPDATE, 2, "افتتاح جسر مردال"),
    ],
)
def test_a_mark_is_read(headline, says, number, rest):
    found = read_marks(headline, by_agency=False)
    assert [(mark.says, mark.number) for mark in found.marks] == [(says, number)]
    assert found.rest == rest


def test_marks_stand_in_a_row():
    found = read_marks("CORRECTED-UPDATE 1-US bridge opens", by_agency=True)
    assert [mark.printed for mark in found.marks] == ["CORRECTED", "UPDATE 1"]
    assert found.rest == "US bridge opens"


@pytest.mark.parametrize(
    "headline",
    [
        "Urgent care centre opens in Mardale",
        "URGENT CARE CENTRE OPENS IN MARDALE",
        "Urgent: volunteers wanted for the harbour",
        "FLASH-FLOOD WARNING FOR THE VALLEY",
        "Flash floods cut the road",
        "LEAD: what to know of the metal in your pipes",
        "LEAD-FREE PAINT FOR THE BRIDGE",
        "Lead in the water of Mardale (updated figures)",
        "ALERT: scam calls in the valley",
        "Update on the bridge",
        "Update: how the bridge was mended",
        "Bulletin board taken down",
        "Corrected by his teacher, he won",
        "Kill Bridge, a film, opens",
        "The bulletin (monthly) ends",
        "긴급 예산 편성",
        "속보 경쟁이 낳은 오보",
        "콘서트 취소, 관객 항의",
        "速報性が問われる",
        "更正机构开放日",
        "突发事件应对法通过",
        "Срочно требуется мост",
        "Молния ударила в мост",
        "Срочно: мост ищет хозяина",
        "اجتماع عاجل لمجلس مردال",
        "تصحيح مسار الجسر",
        "Urgente reforma del puente",
        "Alerta: cómo evitar el fraude",
        "Eil-Antrag gegen die Brücke",
        "Korrektur am Kurs der Brücke",
        "Alerte aux crues dans la vallée",
        "Le pont, urgent à rénover",
    ],
)
def test_everyday_words_are_no_marks(headline):
    assert read_marks(headline, by_agency=False).marks == ()


@pytest.mark.parametrize(
    ("slug", "says", "number"),
    [
        ("TRADE-TALKS/ (UPDATE 2)", Take.UPDATE, 2),
        ("TRADE-TALKS/ (WRAPUP 1, PIX, TV)", Take.ROUND_UP, 1),
        ("N. Ostrel-missile (2nd LD)", Take.LEAD, 2),
        ("BC-Mardale Bridge,1st Ld-Writethru", Take.LEAD, 1),
        ("(LEAD) N. Ostrel-missile", Take.LEAD, None),
        ("MARDALE-BRIDGE/KILL", Remark.WITHDRAWN, None),
    ],
)
def test_a_slug_has_marks(slug, says, number):
    assert [(mark.says, mark.number) for mark in slug_marks(slug)] == [(says, number)]


@pytest.mark.parametrize("line", ["TRADE-TALKS/ (UPDATE 2)", "MARDALE-BRIDGE/", "N. Ostrel-missile (2nd LD)"])
def test_slugs_with_marks_are_slugs(line):
    assert is_slug(line, wire_page=True)


def test_slugs_that_can_be_nothing_else():
    assert is_certain_slug("TRADE-TALKS/ (UPDATE 2)")
    assert is_certain_slug("MARDALE-BRIDGE/VOTE")
    assert not is_certain_slug("AND/OR the bridge")
    assert not is_certain_slug("Mardale-bridge")
