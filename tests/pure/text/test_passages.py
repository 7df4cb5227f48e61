"""Passages in another language or script than their text are told apart, and those in its own are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.languages import direction
from copytaster.text.passages import languages_within

ENGLISH = "The harbour council decided on Monday to mend the old bridge, and the mayor said that it will take weeks."
FRENCH = "Le conseil du port a décidé lundi de réparer le vieux pont, et le maire a dit que cela prendra des semaines."
ARABIC = "قرر مجلس الميناء يوم الاثنين إصلاح الجسر القديم، وقال رئيس البلدية إن ذلك سيستغرق أسابيع."
HEBREW = "מועצת הנמל החליטה ביום שני לתקן את הגשר הישן, וראש העיר אמר שזה ייקח שבועות."
RUSSIAN = "Портовый совет решил в понедельник починить старый мост, и мэр сказал, что это займёт недели."
KOREAN = "항구 의회는 월요일에 오래된 다리를 고치기로 결정했고 시장은 몇 주가 걸릴 것이라고 말했다."
JAPANESE = "港の議会は月曜日に古い橋を直すことを決め、市長は数週間かかると話した。"
CHINESE = "港口委员会星期一决定修理旧桥，市长说这将需要几个星期。"


@pytest.mark.parametrize(
    ("passages", "language", "expected"),
    [
        pytest.param(
            [ENGLISH, ARABIC, ENGLISH], "en", [None, "ar", None], id="an Arabic quotation in an English piece"
        ),
        pytest.param([ARABIC, ENGLISH], "ar", [None, "en"], id="an English one in an Arabic piece"),
        pytest.param([ENGLISH, HEBREW, RUSSIAN], "en", [None, "he", "ru"], id="three scripts"),
        pytest.param([ENGLISH, FRENCH, ENGLISH, FRENCH], "en", [None, "fr", None, "fr"], id="a bilingual page"),
        pytest.param([FRENCH, ENGLISH], "fr", [None, "en"], id="the reverse"),
        pytest.param([ENGLISH, ARABIC, ARABIC, ARABIC], "en", [None, "ar", "ar", "ar"], id="more of the other"),
        pytest.param([KOREAN, CHINESE, JAPANESE], "ko", [None, "zh", "ja"], id="three without an alphabet in common"),
        pytest.param([JAPANESE, JAPANESE], "ja", [None, None], id="Japanese with its Chinese characters"),
        pytest.param([ENGLISH, "شكرا"], "en", [None, "und-Arab"], id="too short to tell, yet in another script"),
        pytest.param([ENGLISH, "The word سلام means peace."], "en", [None, None], id="a word is no passage"),
        pytest.param([ENGLISH, "Port-au-Prince", "© 2026", ""], "en", [None] * 4, id="names and marks"),
        pytest.param(
            [ARABIC, ENGLISH, ARABIC],
            None,
            [None, "en", None],
            id="where the language is not known, most letters decide",
        ),
        pytest.param([], "en", [], id="nothing"),
    ],
)
def test_languages_within(passages, language, expected):
    assert list(languages_within(passages, language)) == expected


def test_a_script_alone_says_which_way_it_runs():
    assert [direction(tag) for tag in ("und-Arab", "und-Hebr", "und-Cyrl", "ar")] == ["rtl", "rtl", "ltr", "rtl"]


@given(st.lists(st.text(max_size=60)), st.sampled_from(["en", "ar", "zh", "sr", None, "xx"]))
def test_every_passage_has_an_answer(passages, language):
    assert len(languages_within(passages, language)) == len(passages)
