"""Folding makes alike what readers take for the same, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.text.characters import fold


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        pytest.param("Harbour TOWN 7", "harbour town 7", id="case"),
        pytest.param(
            "Łódź, Ørsted, Đurić, Æsir", "lodz, orsted, duric, aesir", id="letters with strokes and ligatures"
        ),
        pytest.param("Straße STRASSE", "strasse strasse", id="sharp s"),
        pytest.param("İstanbul ılık DIYAR", "istanbul ilik diyar", id="Turkish i with and without a dot"),
        pytest.param("Nguyễn Đà Nẵng", "nguyen da nang", id="two marks on one letter"),
        pytest.param("cafe\u0301", "cafe", id="marks written apart"),
        pytest.param("ＡＢＣ　１２", "abc 12", id="full width"),
        pytest.param("ﬁnd ﬂow", "find flow", id="ligatures of print"),
        pytest.param("co\u00adope\u200bra\ufefftion", "cooperation", id="soft hyphen and zero width"),
        pytest.param("“Oui” – d’accord", '"oui" - d\'accord', id="quotes and dashes"),
        pytest.param("`N’ `É", "`n' `e", id="a grave accent by itself stays, whatever stands beside it"),
        pytest.param("na´ve €5 ½", "na've €5 1/2", id="an acute accent for a quote, signs and fractions"),
        pytest.param("مُحَمَّد إلى ٱلْعَرَبِيّـة", "محمد الي العربيه", id="Arabic vowels, alef forms, tatweel, final letters"),
        pytest.param("کتابی ۱۲۳ ٤٥", "كتابي 123 45", id="Persian letters, digits of both kinds"),
        pytest.param("שָׁלוֹם צה״ל", "שלום צהל", id="Hebrew points and abbreviation sign"),
        pytest.param("Ёлка Київ", "елка киів", id="Cyrillic stays Cyrillic"),
        pytest.param("ΑΘΗΝΆ ς", "αθηνα σ", id="Greek stays Greek"),
        pytest.param("が ｶﾞ 한국", "が ガ 한국", id="kana keep their voice, Hangul its syllables"),
        pytest.param("हिन्दी ไทย", "हिन्दी ไทย", id="vowel signs that are letters stay"),
    ],
)
def test_fold(printed, folded):
    assert fold(printed) == folded


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        pytest.param("Ukr\u0430ine", "ukraine", id="a Cyrillic a in a Latin word"),
        pytest.param("\u0412ank of \u039frel", "bank of orel", id="capitals as fonts draw them"),
        pytest.param("U\u200bkr\u0430ine", "ukraine", id="beside a zero-width space"),
        pytest.param("\u043cocква", "москва", id="Latin letters in a mostly Cyrillic word"),
        pytest.param("\u0441\u043e\u0440", "сор", id="a wholly Cyrillic word of look-alikes stays"),
        pytest.param("Яabc", "яabc", id="no twin, no change"),
        pytest.param("5 μg Aμ", "5 μg aμ", id="a unit is no look-alike"),
    ],
)
def test_look_alikes(printed, folded):
    assert fold(printed) == folded


@settings(deadline=None)
@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(st.text())
def test_case_makes_no_difference_to_plain_letters(text):
    plain = text.encode("ascii", "ignore").decode()
    assert fold(plain.upper()) == fold(plain.lower()) == plain.lower()


@settings(deadline=None)
@given(st.text(alphabet="абвгдежзиклмнопрст ", min_size=80))
def test_long_texts_fold_as_short_ones_do(text):
    assert fold(text) == " ".join(map(fold, text.split(" ")))
