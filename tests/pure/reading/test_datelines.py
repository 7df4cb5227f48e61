"""Datelines in nine languages, and openings that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.reading.conventions.datelines import opening_dateline


@pytest.mark.parametrize(
    ("paragraph", "place", "date", "agency"),
    [
        pytest.param(
            "MARDALE/PORT SELBY, Oct. 3 (Norwire) -- The", "MARDALE/PORT SELBY", "Oct. 3", "Norwire", id="two places"
        ),
        pytest.param("KESH (Reuters), Oct. 3 -- The", "KESH", "Oct. 3", "Reuters", id="agency before date"),
        pytest.param("Oct. 3, KESH (Norwire) -- The", "KESH", "Oct. 3", "Norwire", id="date before place"),
        pytest.param("Kesh (AP/Reuters) - The", "Kesh", None, "AP/Reuters", id="two agencies"),
        pytest.param("MARDALE, 4 Mar. (EUROPA PRESS) - El", "MARDALE", "4 Mar.", "EUROPA PRESS", id="Spanish"),
        pytest.param("Mardale, 4 de marzo de 2026 (Télam).- El", "Mardale", "4 de marzo de 2026", "Télam", id="de"),
        pytest.param("MARDALE, 4 mars (AFP) – Le", "MARDALE", "4 mars", "AFP", id="French"),
        pytest.param("Mardale, 1er février 2026 (APS) - Le", "Mardale", "1er février 2026", "APS", id="1er"),
        pytest.param("Mardale, 4. März (Reuters) - Die", "Mardale", "4. März", "Reuters", id="German"),
        pytest.param("Mardale/Kesh (dpa/AFP) - Die", "Mardale/Kesh", None, "dpa/AFP", id="German agencies"),
        pytest.param("Mardale (epd). Die", "Mardale", None, "epd", id="full stop"),
        pytest.param("МАРДАЛЕ, 4 мар — РИА Новости. Мост", "МАРДАЛЕ", "4 мар", "РИА Новости", id="Russian"),
        pytest.param("МАРДАЛЕ, 4 марта. /ТАСС/. Мост", "МАРДАЛЕ", "4 марта", "ТАСС", id="Russian slashes"),
        pytest.param("Мардале. 4 марта. INTERFAX.RU - Мост", "Мардале", "4 марта", "INTERFAX.RU", id="full stops"),
        pytest.param("4 марта, Мардале /Корр. БЕЛТА/. Мост", "Мардале", "4 марта", "БЕЛТА", id="Belarusian"),
        pytest.param("مردال 4 مارس (نوروير) - قال", "مردال", "4 مارس", "نوروير", id="Arabic"),
        pytest.param("مردال 4 مارس آذار (رويترز) - قال", "مردال", "4 مارس آذار", "رويترز", id="two months' names"),
        pytest.param("مردال (رويترز) - قال", "مردال", None, "رويترز", id="Arabic without date"),
        pytest.param("مردال-سانا قال", "مردال", None, "سانا", id="Arabic hyphen"),
        pytest.param("مردال / واع / قال", "مردال", None, "واع", id="Arabic slashes"),
        pytest.param("مردال 4-3-2026 وفا- قال", "مردال", "4-3-2026", "وفا", id="Arabic numbers"),
        pytest.param(
            "مردال 15 رمضان 1447 هـ الموافق 4 مارس 2026 م واس قال",
            "مردال",
            "15 رمضان 1447 هـ الموافق 4 مارس 2026 م",
            "واس",
            id="two calendars",
        ),
        pytest.param("(한밭·새벌=가온통신) 서다온 이하람 기자 = 다리", "한밭·새벌", None, "가온통신", id="Korean"),
        pytest.param("(한밭 AP=연합뉴스) 다리", "한밭", None, "연합뉴스", id="Korean with a partner"),
        pytest.param("【한밭=뉴시스】서다온 기자 = 다리", "한밭", None, "뉴시스", id="Korean brackets"),
        pytest.param("(한밭 3월 4일발 조선중앙통신) 다리", "한밭", "3월 4일", "조선중앙통신", id="Korean with a date"),
        pytest.param("新华社北港3月4日电（记者 王小桥、李大河）大桥", "北港", "3月4日", "新华社", id="Chinese"),
        pytest.param("中新社北港3月4日电 大桥", "北港", "3月4日", "中新社", id="Chinese without a reporter"),
        pytest.param("本报北港3月4日电 大桥", "北港", "3月4日", None, id="a paper's own"),
        pytest.param("（中央社記者王小橋北港4日電）大橋", "北港", "4日", "中央社", id="traditional"),
        pytest.param("（北港　３月４日　新華社）大橋", "北港", "３月４日", "新華社", id="wide digits"),
        pytest.param("【北港3月4日共同】橋は", "北港", "3月4日", "共同", id="Japanese"),
        pytest.param("【北港時事】橋は", "北港", None, "時事", id="Japanese without date"),
        pytest.param("［北港　４日　ロイター］ - 橋は", "北港", "４日", "ロイター", id="Japanese brackets"),
        pytest.param("北港 4日 ロイター - 橋は", "北港", "4日", "ロイター", id="Japanese bare"),
        pytest.param("【5月3日 AFP】橋は", "", "5月3日", "AFP", id="Japanese date and agency"),
    ],
)
def test_a_dateline_is_read_in_any_language(paragraph, place, date, agency):
    found = opening_dateline(paragraph)
    assert found is not None
    assert (found.dateline.place, found.dateline.date, found.dateline.agency) == (place, date, agency)


@pytest.mark.parametrize(
    ("paragraph", "writers"),
    [
        ("(한밭=가온통신) 서다온 이하람 기자 = 다리가 열렸다.", ("서다온", "이하람")),
        ("(한밭=가온통신) 다리가 열렸다.", ()),
        ("新华社北港3月4日电（记者王小桥、李大河）大桥通车。", ("王小桥", "李大河")),
        ("（中央社記者王小橋北港4日電）大橋通車。", ("王小橋",)),
        ("【北港＝佐藤花子】橋が開通した。", ("佐藤花子",)),
    ],
)
def test_datelines_name_writers(paragraph, writers):
    assert opening_dateline(paragraph).writers == writers


@pytest.mark.parametrize(
    "paragraph",
    [
        "URGENTE: El puente ha caído.",
        "СРОЧНО: Мост закрыт.",
        "EILMELDUNG: Die Brücke ist zu.",
        "RECTIFICATIF : Le pont est ouvert.",
        "KILL: Bridge vote fails.",
        "EMBARGO: The report may be printed on Monday.",
        "عاجل: انهيار الجسر",
        "القاهرة: قال الوزير إن الجسر مغلق",
        "قال الوزير (رئيس اللجنة) - وهو من مردال - إن الجسر مغلق",
        "快讯：大桥通车",
        "会社は3月4日、橋を開いたと発表した。",
        "【速報】橋が開通した。",
        "(한밭) 다리가 열렸다.",
        "Agence France-Presse (AFP) - The agency",
        "Die Brücke (Baujahr 1901). Sie",
        "Мост открыли 4 марта (понедельник) - об этом сообщили власти.",
    ],
)
def test_what_is_no_dateline(paragraph):
    assert opening_dateline(paragraph) is None


@given(st.text(alphabet="(【[）】])=＝ 3月4日社电電مارس-–/한밭기자 北港共同時事", max_size=60))
def test_any_line_of_brackets_is_looked_at_without_harm(text):
    found = opening_dateline(text)
    assert found is None or 0 < found.end <= len(text)
