"""Words with letters of another script are named; words of one script, and units, are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.look_alikes import disguises, in_one_script, script_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Ukr\u0430ine and B\u03bfston", ["Ukraine а", "Boston ο"], id="two words, two scripts"),
        pytest.param("in M\u043escow, M\u043escow's", ["Moscow о", "Moscow о"], id="each time"),
        pytest.param("\u041cock\u0432\u0430 \u0438 Poссия", ["Россия Po"], id="where all letters are drawn alike"),
        pytest.param("The Москва, the Αθήνα, the Moscow", [], id="words of one script"),
        pytest.param("5 μm of the α-particle, Δt", [], id="units and particles"),
        pytest.param("the iPhone-ов", [], id="a hyphen parts words"),
        pytest.param("Яabc", [], id="no twin"),
        pytest.param("plain", [], id="ASCII"),
    ],
)
def test_disguises(text, words):
    found = disguises(text)
    assert [f"{one.plain} {one.letters}" for one in found] == words
    assert all(in_one_script(text[one.start : one.end]) == one.plain for one in found)


def test_scripts_have_names():
    assert [script_of(letter) for letter in "aаοօ"] == ["Latin", "Cyrillic", "Greek", "Armenian"]


@given(st.text(st.sampled_from("abcоаροսкΑK мь")))
def test_making_one_script_twice_changes_nothing(text):
    once = in_one_script(text)
    assert in_one_script(once) == once
    assert len(once) == len(text)
