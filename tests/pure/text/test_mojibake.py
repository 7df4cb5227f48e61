"""Text encoded twice is mended where it is certain, and left alone where it may be what somebody wrote."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.text.encodings import decode
from copytaster.text.mojibake import mend

MEANT = {
    "an apostrophe": "It’s the mayor’s bridge",
    "a lone pound": "They paid £5 for it",
    "French": "à la carte, déjà vu, café « ouvert » – 5 €",
    "German": "Straße, Öl, Übersee, „Gäste“",
    "Polish": "Łódź, więc źle, że się śmieją",
    "Spanish capitals": "ESPAÑA Y MÉXICO, mañana",
    "Russian": "Портовый совет решил — «мост» закрыт",
    "Korean": "항구 의회 결정",
    "Chinese": "港口委员会决定",
    "Arabic": "قرر مجلس الميناء",
    "Thai": "สภาท่าเรือ",
    "emoji": "Well done 👏🏽!",
}


def windows_reads(text: str, encoding: str = "cp1252") -> str:
    """What a program sees that takes UTF-8 for an encoding of Windows; its holes become controls, as in browsers."""
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("meant", MEANT.values(), ids=MEANT)
def test_encoded_twice(meant):
    assert mend(windows_reads(meant)) == meant
    assert mend(meant.encode().decode("latin-1")) == meant


@pytest.mark.parametrize("meant", MEANT.values(), ids=MEANT)
def test_encoded_three_times(meant):
    assert mend(windows_reads(windows_reads(meant))) == meant


def test_russian_read_as_windows_1251():
    assert mend(windows_reads(MEANT["Russian"], "cp1251")) == MEANT["Russian"]


@pytest.mark.parametrize("meant", MEANT.values(), ids=MEANT)
def test_decoding_mends(meant):
    page = f"<title>Пример, exemple: déjà</title><p>{windows_reads(meant)}</p>"
    assert decode(page.encode(), "text/html; charset=utf-8").endswith(f"<p>{meant}</p>")


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("« voilà\xa0» dit-il", id="a French quotation that ends in à"),
        pytest.param("le « café\xa0»", id="or in é"),
        pytest.param("„Gruß“ und „Fuß»", id="a German one that ends in ß"),
        pytest.param("„Das Ä“, sagte sie, ‘Å’", id="a letter by itself"),
        pytest.param("“MAÇÔ, MAÇÃ”, NÃO»", id="capitals of Portuguese"),
        pytest.param("É\xa0: voilà", id="a space before a colon"),
        pytest.param("5 °C, £7, 3 × 4 ± 1", id="signs"),
        pytest.param("«РФ», сказал «С», Р» и С»", id="Russian initials in quotation marks"),
        pytest.param("Ђорђе и Ѕвезда", id="Serbian and Macedonian letters"),
        pytest.param("Ñandú, Ísland, Ðorđe, Øre", id="capitals before small letters"),
    ],
)
def test_what_somebody_may_have_written_stays(written):
    assert mend(written) == written


@settings(deadline=None)
@given(st.text(st.sampled_from("aé ÃÂâ€™\xa0©Ð°РѕвЂ»ß“Ä")))
def test_mending_twice_changes_nothing(text):
    assert mend(mend(text)) == mend(text)
