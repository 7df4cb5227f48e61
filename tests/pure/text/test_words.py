"""Words of any script, folded, with their place in the text as printed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.text.characters import fold
from copytaster.text.words import is_half_pair, tag_key, tokens, words


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("The ferry, late again.", "the ferry late again", id="plain"),
        pytest.param("Al-Nashif’s well-known", "al nashif well known", id="hyphens take words apart"),
        pytest.param("Orel's workers' we’ll", "orel workers we", id="possessive and short forms"),
        pytest.param("don't O’Dell Sana'a", "dont odell sanaa", id="apostrophes inside a word"),
        pytest.param("l'État d’Orval dell'arte", "l etat d orval dell arte", id="articles stand apart"),
        pytest.param("the U.N. and U.S.-led talks", "the un and us led talks", id="dotted acronyms"),
        pytest.param("by the U.S.government at 9 a.m.", "by the us government at 9 am", id="acronym run into a word"),
        pytest.param("1,000,000 of 2,500.75 or 3,5", "1000000 of 2500.75 or 3.5", id="thousands and decimals"),
        pytest.param("on 3.5.2024, 2024-05-03 at 20:30", "on 3 5 2024 2024 05 03 at 20 30", id="dates and hours"),
        pytest.param("$5.3bn G20 F-16 24/7", "5.3bn g20 f 16 24 7", id="letters with digits"),
        pytest.param("@desk #Ferry_Talks x@y.example", "desk ferry talks x y example", id="signs"),
        pytest.param("so\u00adft cafe\u0301", "soft cafe", id="what folds away inside a word"),
        pytest.param("中国人民 在", "中国 国人 人民 在", id="Chinese in pairs"),
        pytest.param("日本のｶﾞｽ", "日本 本の のガ ガス", id="Japanese, half width"),
        pytest.param("한국어 뉴스를", "한국 국어 뉴스 스를", id="Korean"),
        pytest.param("NATO가 2014년", "nato 가 2014 년", id="scripts side by side"),
        pytest.param("ภาษา", "ภา าษ ษา", id="Thai"),
        pytest.param("हिन्दी में", "हिन्दी में", id="Devanagari words stay whole"),
        pytest.param("إلى الحُكومة", "الي الحكومه", id="Arabic"),
        pytest.param("ﷺ", "صلي الله عليه وسلم", id="one sign that is several words"),
        pytest.param("— … ?! & \u200b", "", id="no words at all"),
    ],
)
def test_words(printed, expected):
    assert words(printed) == expected.split()


def test_decomposed_korean_is_cut_as_composed_korean_is():
    assert words("\u1112\u1161\u11ab\u1100\u116e\u11a8") == words("한국") == ["한국"]


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        pytest.param("Said Al-Nashif’s aide", ["Said", "Al", "Nashif", "aide"], id="the possessive is left out"),
        pytest.param("the U.N. in Łódź", ["the", "U.N.", "in", "Łódź"], id="where folding changes the length"),
        pytest.param("  Straße\n\n1,000  ", ["Straße", "1,000"], id="between spaces of any kind"),
        pytest.param("東京ﾀﾜｰ", ["東京", "京ﾀ", "ﾀﾜ", "ﾜｰ"], id="pairs overlap"),
    ],
)
def test_tokens_know_their_place(printed, place):
    assert [printed[token.start : token.end] for token in tokens(printed)] == place


@settings(deadline=None)
@given(st.text())
def test_tokens_lie_inside_the_text_in_order(text):
    found = tokens(text)
    assert all(token.text and 0 <= token.start < token.end <= len(text) for token in found)
    assert all(token.text.split() == [token.text] == [fold(token.text)] for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    assert [token.text for token in found] == words(text)


@settings(deadline=None)
@given(st.text(alphabet="ab1,.'-日本한국ア\u0301\u200b é'", min_size=60, max_size=200))
def test_long_runs_without_spaces_are_cut_as_short_ones_are(text):
    run = "".join(text.split()) or "a"
    assert words(f"x {run}")[1:] == words(run)


@settings(deadline=None)
@given(st.lists(st.text(max_size=12), max_size=6))
def test_no_word_reaches_across_a_space(parts):
    assert words(" ".join(parts)) == [word for part in parts for word in words(part)]


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("#Al-Nashif", "alnashif"),
        ("U.N. Aid", "unaid"),
        ("Côte d’Ivoire", "cotedivoire"),
        ("हिन्दी में", "हिन्दीमें"),
        ("G_20!", "g20"),
        ("—", ""),
    ],
)
def test_tag_key(label, key):
    assert tag_key(label) == key


@settings(deadline=None)
@given(st.text())
def test_a_key_is_its_own_key(label):
    assert tag_key(tag_key(label)) == tag_key(label)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("中", True), ("한", True), ("ア", True), ("中国", False), ("a", False), ("я", False), ("", False)],
)
def test_half_pairs(word, expected):
    assert is_half_pair(word) is expected
