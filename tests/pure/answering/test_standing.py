import pytest

from copytaster.answering.standing import after_dateline, is_furniture, leans_on_another, stands_alone


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("PORT AMBER, Oct. 3 (Harbour Press) -- The ferry sank.", "The ferry sank."),
        ("PORT AMBER (HP) — The ferry sank.", "The ferry sank."),
        ("Port Amber (Harbour Press) - The ferry sank.", "The ferry sank."),
        ("PORT AMBER — The ferry sank.", "The ferry sank."),
        ("AMBER/LOWMARSH, June 30, (Press): The ferry sank.", "The ferry sank."),
        ("港社琥珀港10月3日电 渡轮沉没。", "渡轮沉没。"),
        ("(서울=항구통신) 강하나 기자 = 배가 떠났다.", "배가 떠났다."),
        ("The ferry — an old one — sank.", "The ferry — an old one — sank."),
        ("The ferry sank.", "The ferry sank."),
    ],
)
def test_what_stands_behind_a_dateline(sentence: str, rest: str) -> None:
    assert sentence[after_dateline(sentence) :] == rest


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Photo: Ada Brandt", True),
        ("(Reporting by Ada Brandt; editing by Odo Quill)", True),
        ("© 2031 Harbour Press", True),
        ("(END)", True),
        ("(Harbour Press)", True),
        ("ada@press.example", True),
        ("The end is near.", False),
        ("Photographers came.", False),
        ("Image problems followed the owner.", False),
    ],
)
def test_furniture(words: str, expected: bool) -> None:
    assert is_furniture(words) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ferry sank.", True),
        ("“The ferry sank.”", True),
        ("40 people were saved.", True),
        ("the ferry sank.", False),
        ("The ferry sank", False),
        ("The ferry sank...", False),
        ("The ferry (an old one sank.", False),
        ('"The ferry sank.', False),
        ("Ada, Odo, Ilse, Otto, Nadir, Emil (Una 60), Ivo, Pia, Leo.", False),
        ("", False),
    ],
)
def test_whole_sentences_stand_alone(sentence: str, expected: bool) -> None:
    assert stands_alone(sentence) is expected


@pytest.mark.parametrize(("sentence", "expected"), [("It sank.", True), ("“But why?”", True), ("Items sank.", False)])
def test_sentences_that_lean_on_another(sentence: str, expected: bool) -> None:
    assert leans_on_another(sentence) is expected
