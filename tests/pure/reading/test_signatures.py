"""Who wrote and who edited, as copy is signed at its end; embargoes; and what all of it tells together."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.model.wire import Take
from copytaster.reading.conventions.credits import agencies_credited, closing_credits
from copytaster.reading.conventions.embargoes import embargo
from copytaster.reading.conventions.signatures import signatures
from copytaster.reading.conventions.wire import read_wire

NEWS = "The bridge of Mardale was opened on Monday. The mayor cut a ribbon, and the band played."


@pytest.mark.parametrize(
    ("line", "writers", "editors"),
    [
        (
            "(Reporting by Ana Ruiz in Mardale and Lee Mun; Writing by Tom Reed; Editing by Ann Quill)",
            ("Ana Ruiz", "Lee Mun", "Tom Reed"),
            ("Ann Quill",),
        ),
        ("Additional reporting by Lee Mun; editing by Ann Quill", ("Lee Mun",), ("Ann Quill",)),
        ("Redaktion: Anna Weber", (), ("Anna Weber",)),
        ("(Bericht von Anna Weber, redigiert von Jan Holm.)", ("Anna Weber",), ()),
        ("(Reportage de Luc Morel, édité par Anne Petit)", ("Luc Morel",), ()),
        ("(Reporte de Ana Ruiz; editado por Luis Mora)", ("Ana Ruiz",), ("Luis Mora",)),
        ("(Автор: Анна Мостова; редактор: Иван Речной)", ("Анна Мостова",), ("Иван Речной",)),
        ("(إعداد سعد الجسر - تحرير منى النهر)", ("سعد الجسر",), ("منى النهر",)),
        ("（记者：王小桥、李大河；编辑：张长江）", ("王小桥", "李大河"), ("张长江",)),
        ("責任編輯：張長江", (), ("張長江",)),
        ("（記者 佐藤花子　編集：鈴木一郎）", ("佐藤花子",), ("鈴木一郎",)),
        ("(취재: 서다온, 편집: 이하람)", ("서다온",), ()),
        ("The report by Ana Ruiz was read aloud.", (), ()),
        ("كتب الوزير على حسابه الرسمي", (), ()),
        ("Note: the bridge is shut", (), ()),
    ],
)
def test_copy_is_signed(line, writers, editors):
    found = signatures([NEWS, line])
    assert found[0] == writers
    assert set(editors) <= set(found[1])


@pytest.mark.parametrize(
    ("line", "day", "at"),
    [
        (
            "EMBARGOED until 10:00 GMT, May 3, 2026",
            date(2026, 5, 3),
            datetime(2026, 5, 3, 10, tzinfo=UTC),
        ),
        ("EMBARGO: Not before 3 May 2026", date(2026, 5, 3), None),
        ("HOLD FOR RELEASE May 3, 2026, 10 a.m.", date(2026, 5, 3), None),
        (
            "Sperrfrist: 3. Mai 2026, 10.00 Uhr MESZ",
            date(2026, 5, 3),
            datetime(2026, 5, 3, 10, tzinfo=timezone(timedelta(hours=2))),
        ),
        ("Embargo hasta el 3 de mayo de 2026 a las 10:00", date(2026, 5, 3), None),
        ("SOUS EMBARGO JUSQU'AU 3 mai 2026, 10:00", date(2026, 5, 3), None),
        (
            "엠바고: 2026년 5월 3일 오후 2시 KST",
            date(2026, 5, 3),
            datetime(2026, 5, 3, 14, tzinfo=timezone(timedelta(hours=9))),
        ),
        ("Эмбарго до 3 мая 2026, 10:00", date(2026, 5, 3), None),
        ("حظر النشر حتى 3 مايو 2026", date(2026, 5, 3), None),
        ("【解禁 2026年5月3日 午前10時】", date(2026, 5, 3), None),
        ("EMBARGOED until 10:00", None, None),
    ],
)
def test_an_embargo_is_read(line, day, at):
    found = embargo(["Mardale opens its bridge", line])
    assert (found.evidence, found.day, found.at) == (line, day, at)


@pytest.mark.parametrize(
    "line",
    [
        "Embargo on oil until the war ends, ministers say",
        "Embargo: what it means for Mardale",
        "The embargo was lifted on May 3, 2026.",
        "For release from prison he waited ten years",
        "엠바고를 둘러싼 논란",
        "解禁後の鮎釣り",
    ],
)
def test_other_embargoes_are_none(line):
    assert embargo([line]) is None


def test_several_agencies_are_credited():
    assert agencies_credited("AP/Reuters") == ("AP", "Reuters")
    assert agencies_credited("dpa, AFP und Reuters") == ("dpa", "AFP", "Reuters")
    assert agencies_credited("With inputs from PTI and ANI") == ("PTI", "ANI")
    assert closing_credits("It will open in May. (AP/Reuters)") == ("AP", "Reuters")
    assert closing_credits("다리는 5월에 열린다. (연합뉴스)") == ("Yonhap",)
    assert closing_credits("大桥五月通车。（新华社）") == ("Xinhua",)
    assert closing_credits("橋は５月に開通する。（共同）") == ("Kyodo",)
    assert closing_credits("سيفتتح الجسر في مايو. (رويترز)") == ("Reuters",)
    assert closing_credits("They mend it in common (共同)") == ()


def test_what_copy_tells_is_read_together():
    found = read_wire(
        "URGENT - UPDATE 2-Mardale opens its bridge",
        ["MARDALE, May 3 (Reuters/AFP) - The bridge was opened.", NEWS, "(Reporting by Ana Ruiz)"],
        slug="MARDALE-BRIDGE/ (UPDATE 2, PIX)",
        agency="Reuters",
        notes=["(Adds quotes, background)"],
    )
    assert (found.take, found.number, found.urgent) == (Take.UPDATE, 2, True)
    assert found.marks == ("URGENT", "UPDATE 2", "Adds")
    assert found.agencies == ("Reuters", "AFP")
    assert found.writers == ("Ana Ruiz",)


def test_a_first_line_may_be_a_mark_alone():
    assert read_wire("Mardale opens its bridge", ["URGENT", NEWS]).urgent
    assert read_wire("다리 개통", ["긴급", NEWS]).urgent


def test_plain_news_tells_nothing():
    assert read_wire("Mardale opens its bridge", [NEWS, NEWS]) is None


@given(
    st.text(alphabet="URGENTKILlead 2nd()[]:-/【】速報속보عاجل“”«»please story", max_size=60),
    st.lists(
        st.text(alphabet="This story corrects please kill (Edited by Ana) EMBARGO until 3 May:.;", max_size=90),
        max_size=4,
    ),
)
def test_any_copy_is_looked_at_without_harm(headline, texts):
    found = read_wire(headline, texts)
    assert found is None or all(mark in "\n".join((headline, *texts)) for mark in found.marks)
