import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.languages import detect, direction, name, normal


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour council met on Monday to talk about the old bridge.", "en"),
        ("Der Hafenrat hat am Montag über die alte Brücke gesprochen.", "de"),
        ("Le conseil du port a parlé lundi du vieux pont de la ville.", "fr"),
        ("항구 의회는 월요일에 오래된 다리에 대해 이야기했다.", "ko"),
        ("港の議会は月曜日に古い橋について話し合った。", "ja"),
        ("港口委员会星期一讨论了那座旧桥。", "zh"),
        ("ناقش مجلس الميناء يوم الاثنين الجسر القديم في المدينة.", "ar"),
        ("Портовый совет в понедельник обсудил старый мост.", "ru"),
    ],
)
def test_a_sentence_is_recognised(text, language):
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "  ", "OK", "12:30", "https://n.example/a", "@jo #bridge", "— — —"])
def test_too_little_to_go_by_gives_none(text):
    assert detect(text) is None


@given(st.text())
def test_any_text_gives_a_known_language_or_none(text):
    found = detect(text)
    assert found is None or normal(found) == found


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en-GB", "en"), ("pt_BR", "pt"), ("iw", "he"), ("nb-NO", "no"), (" DE ", "de"), ("xx", None), ("", None)],
)
def test_tags_of_pages_are_made_plain(tag, language):
    assert normal(tag) == language


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ar-EG", "pa-Arab"])
def test_written_from_right_to_left(language):
    assert direction(language) == "rtl"


@pytest.mark.parametrize("language", ["en", "ko", "ku", "pa", "", None])
def test_written_from_left_to_right(language):
    assert direction(language) == "ltr"


def test_languages_have_english_names():
    assert (name("ko"), name("en-GB"), name("ckb"), name("xx")) == ("Korean", "English", "Central Kurdish", "xx")
