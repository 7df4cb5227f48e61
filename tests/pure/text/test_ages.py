from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.ages import find_age


@pytest.mark.parametrize(
    ("text", "words", "before"),
    [
        pytest.param("time4 hours ago", "4 hours ago", timedelta(hours=4), id="behind an icon's name"),
        pytest.param("an hour ago", "an hour ago", timedelta(hours=1), id="in words"),
        pytest.param("2d ago", "2d ago", timedelta(days=2), id="short"),
        pytest.param("yesterday", "yesterday", timedelta(days=1), id="yesterday"),
        pytest.param("vor 3 Stunden", "vor 3 Stunden", timedelta(hours=3), id="German"),
        pytest.param("il y a 3 heures", "il y a 3 heures", timedelta(hours=3), id="French"),
        pytest.param("hace 5 minutos", "hace 5 minutos", timedelta(minutes=5), id="Spanish"),
        pytest.param("há 3 horas", "há 3 horas", timedelta(hours=3), id="Portuguese"),
        pytest.param("3 ore fa", "3 ore fa", timedelta(hours=3), id="Italian"),
        pytest.param("3 часа назад", "3 часа назад", timedelta(hours=3), id="Russian"),
        pytest.param("3 saat önce", "3 saat önce", timedelta(hours=3), id="Turkish"),
        pytest.param("3 jam yang lalu", "3 jam yang lalu", timedelta(hours=3), id="Indonesian"),
        pytest.param("3시간 전", "3시간 전", timedelta(hours=3), id="Korean"),
        pytest.param("3時間前", "3時間前", timedelta(hours=3), id="Japanese"),
        pytest.param("3小时前", "3小时前", timedelta(hours=3), id="Chinese"),
        pytest.param("منذ 3 ساعات", "منذ 3 ساعات", timedelta(hours=3), id="Arabic"),
    ],
)
def test_an_age_keeps_its_words_and_tells_its_length(text, words, before):
    found = find_age(text)
    assert (found.text, found.before) == (words, before)


@pytest.mark.parametrize("text", ["long ago", "8 hours", "a few sheep ago", "ago", "26-02-2025", ""])
def test_other_words_are_no_age(text):
    assert find_age(text) is None


@given(st.text())
def test_an_age_lies_inside_the_text(text):
    found = find_age(text)
    assert found is None or text[found.start : found.end] == found.text
