import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.reading.conventions.agencies import agency_named, agency_of_host
from copytaster.reading.conventions.credits import closing_credit, opening_credit
from copytaster.reading.conventions.datelines import opening_dateline
from copytaster.reading.conventions.ends import copyright_holder, inline_end_mark, is_desk_note, is_end_mark
from copytaster.reading.conventions.slugs import is_slug


@pytest.mark.parametrize(
    ("paragraph", "place", "date", "agency"),
    [
        pytest.param("OSTREL, Oct. 30 (Norwire) -- The", "OSTREL", "Oct. 30", "Norwire", id="place, date, agency"),
        pytest.param("OSTREL (Yonhap) — The", "OSTREL", None, "Yonhap", id="no date"),
        pytest.param("OSTREL/KESH, June 30, (Xinhua): Kim", "OSTREL/KESH", "June 30", "Xinhua", id="two places"),
        pytest.param("OSTREL, March 3. /NORDA/. The", "OSTREL", "March 3", "NORDA", id="slashes"),
        pytest.param("OSTREL. Nov 3 (Interfax) - The", "OSTREL", "Nov 3", "Interfax", id="full stops"),
        pytest.param(
            "Kesh [India], November 3 (ANI): The", "Kesh [India]", "November 3", "ANI", id="country in brackets"
        ),
        pytest.param("New Kesh, Nov 3 (PTI) The mayor", "New Kesh", "Nov 3", "PTI", id="no dash"),
        pytest.param("(ANSA) - KESH, NOV 03 - The", "KESH", "NOV 03", "ANSA", id="agency first"),
        pytest.param("Kesh, IRNA - The", "Kesh", None, "IRNA", id="bare agency"),
        pytest.param("Kesh, Nov 3, 2023, SPA -- The", "Kesh", "Nov 3, 2023", "SPA", id="with a year"),
        pytest.param("Nov. 3 (UPI) -- A", "", "Nov. 3", "UPI", id="no place"),
        pytest.param("Kesh, 3 nov (EFE).- El", "Kesh", "3 nov", "EFE", id="Spanish"),
        pytest.param("Kesh (dpa) - Die", "Kesh", None, "dpa", id="small letters"),
        pytest.param("KESH, South Ostrel (AP) — A", "KESH, South Ostrel", None, "AP", id="with a country"),
        pytest.param("ST. OSTREL, Fla. (AP) — The", "ST. OSTREL, Fla.", None, "AP", id="abbreviations"),
        pytest.param("KESH — The", "KESH", None, None, id="place alone"),
        pytest.param("KESH: The", "KESH", None, None, id="colon"),
        pytest.param("KESH, Oct. 30 — The", "KESH", "Oct. 30", None, id="no agency"),
        pytest.param("(한밭=가온통신) 서다온 기자 = 국립", "한밭", None, "가온통신", id="Korean"),
    ],
)
def test_a_dateline_is_read_as_printed(paragraph, place, date, agency):
    found = opening_dateline(paragraph).dateline
    assert (found.place, found.date, found.agency) == (place, date, agency)


@pytest.mark.parametrize(
    "paragraph",
    [
        "BREAKING: The bridge is open.",
        "ANALYSIS/OPINION: The bridge is shut.",
        "FILE - In this photo the bridge is shut.",
        "The International Bridge Court (IBC) said so.",
        "The World Bridge Office (WBO) - The body in Kesh - said so.",
        "NORWIRE: the agency",
        "Jane Roe OSTREL, Oct. 30 (Norwire) -- The",
        "In Kesh - The thing",
        "Ana Ruiz, general secretary of the bridge",
        "On July 12, the mayor met",
        "",
    ],
)
def test_other_openings_are_no_dateline(paragraph):
    assert opening_dateline(paragraph) is None


@pytest.mark.parametrize(
    ("paragraph", "agency"),
    [
        ("It will open in May. (Yonhap)", "Yonhap"),
        ("It will open in May (Reuters).", "Reuters"),
        ("It will open in May. — AFP", "AFP"),
        ("It will open in May. (ANI/Xinhua)", "ANI"),
        ("It will open in May (With inputs from PTI)", "PTI"),
        ("It will open in May. (Norwire)", "Norwire"),
        ("It will open, said the mayor. REUTERS", "Reuters"),
        ("It will open in May, according to Reuters.", None),
        ("It went before the bridge court (IBC)", None),
        ("It will open in May. (END)", None),
        ("The bridge in May. (AP Photo/Ana Ruiz)", None),
    ],
)
def test_a_credit_closes_a_paragraph(paragraph, agency):
    assert closing_credit(paragraph) == agency


def test_an_agency_may_stand_alone_before_the_first_sentence():
    assert opening_credit("(Bloomberg) -- Squid is dear.") == "Bloomberg"
    assert opening_credit("(Laughing) -- Squid is dear.") is None


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("(C) Yonhap News Agency. All Rights Reserved", "Yonhap News Agency"),
        ("© 2025 Harbour Herald. All rights reserved.", "Harbour Herald"),
        ("Copyright © 2014-2025 Harbour Herald", "Harbour Herald"),
        ("<저작권자(c) 가온통신, 무단 전재-재배포 금지>", "가온통신"),
        ("All rights reserved.", ""),
        ("The harbour is open.", None),
    ],
)
def test_a_copyright_line_names_its_holder(line, holder):
    assert copyright_holder(line) == holder


def test_end_marks():
    assert all(is_end_mark(line) for line in ("(END)", "END", "Enditem", "-30-", "###", "(끝)"))
    assert not is_end_mark("The END of it")
    text = "That day the guests planted a tree. -0-"
    assert text[: inline_end_mark(text)] == "That day the guests planted a tree."
    assert inline_end_mark("That day the guests planted a tree.") == 0


def test_notes_to_editors():
    assert is_desk_note("(ATTN: ADDS photo)")
    assert is_desk_note("roe@norwire.example")
    assert not is_desk_note("Write to roe@norwire.example, she said.")


def test_slugs():
    assert is_slug("harbour office-Ostrel", wire_page=True)
    assert is_slug("Ostrel-storm", wire_page=False)
    assert not is_slug("The harbour office of Ostrel has a well-known new head", wire_page=True)
    assert not is_slug("Harbour", wire_page=True)


def test_agencies_have_short_names():
    assert agency_named("Yonhap News Agency") == "Yonhap"
    assert agency_named("The Associated Press") == "AP"
    assert agency_named("agence france-presse") == "AFP"
    assert agency_named("Harbour Herald") is None
    assert agency_of_host("en.yna.co.kr") == "Yonhap"
    assert agency_of_host("harbour.example") is None


@given(st.text())
def test_any_text_is_looked_at_without_harm(text):
    found = opening_dateline(text)
    assert found is None or 0 < found.end <= len(text)
    assert inline_end_mark(text) <= len(text)
    closing_credit(text)
    copyright_holder(text)
