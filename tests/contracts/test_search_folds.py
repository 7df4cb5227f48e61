"""Every search finds words under their plain spelling however they are written, and shows them as written."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.finding.highlights import mark
from copytaster.finding.query import parse
from copytaster.ports import SearchIndex

from .conftest import KINDS, made
from .indexed import entry, found

WRITTEN = [
    ("a Cyrillic letter", "Ukr\u0430ine", "Ukraine"),
    ("a Cyrillic capital", "\u041dollin", "Hollin"),
    ("capitals with one of Cyrillic", "VELM\u0410R", "Velmar"),
    ("letters of Cyrillic all over", "\u041c\u0430r\u0456\u0430", "Maria"),
    ("Cyrillic letters drawn nearly alike", "b\u0430n\u043aer", "banker"),
    ("before a possessive", "M\u0435rrow's", "Merrow"),
    ("a Greek omicron", "B\u03bfston", "Boston"),
    ("a Greek capital", "\u0391verell", "Averell"),
    ("an Armenian letter", "C\u0585rran", "Corran"),
    ("a Cherokee letter", "\u13b7aynard", "Maynard"),
    ("Latin letters in a Russian word", "\u041cock\u0432\u0430", "Москва"),
    ("a Latin capital before Russian letters", "P\u043e\u0441\u0441\u0438\u044f", "Россия"),
    ("a Russian word of look-alikes", "\u0441\u043e\u0440\u043e\u043a\u0430", "сорока"),
    ("full width", "Ｔｅｌｖａｒ", "Telvar"),
    ("bold letters of mathematics", "\U0001d40e\U0001d42b\U0001d429\U0001d41a", "Orpa"),
    ("script letters of mathematics", "\U0001d4db\U0001d4fe\U0001d4f7\U0001d4ee\U0001d4fc", "Lunes"),
    ("letters in circles", "Ⓚⓔⓛⓣ", "Kelt"),
    ("letters in black squares", "🅱🆁🅸🅼", "Brim"),
    ("small capitals", "ᴅᴏᴠᴇʀ", "Dover"),
    ("a soft hyphen", "har\u00adbour", "harbour"),
    ("zero-width joiners", "lig\u200dht\u200chouse", "lighthouse"),
    ("a zero-width space", "break\u200bwater", "breakwater"),
    ("a word joiner", "sea\u2060wall", "seawall"),
    ("a mark of direction", "gang\u200eway", "gangway"),
    ("directions turned within", "bul\u202awark", "bulwark"),
    ("an invisible tag", "moor\U000e0061ings", "moorings"),
    ("a Hangul filler", "pi\u3164lots", "pilots"),
    ("accents written apart", "Lo\u0301dz\u0301er", "Łódźer"),
    ("accents left out in the text", "Cordoba", "Córdoba"),
    ("two accents on one letter", "Nguyễn", "nguyen"),
    ("strokes through letters", "w\u0336h\u0336a\u0336r\u0336f\u0336", "wharf"),
    ("a ligature", "ﬁnch", "finch"),
    ("a ligature of three", "oﬃcial", "official"),
    ("a Danish letter", "Bjørnø", "bjorno"),
    ("an Icelandic letter", "Þingeyri", "thingeyri"),
    ("German ß", "Großmarkt", "grossmarkt"),
    ("German ß as a capital", "FUẞWEG", "fussweg"),
    ("ss for ß", "Strasse", "Straße"),
    ("Turkish without a dot", "Ilgın", "ilgin"),
    ("Turkish with a dot", "İzmit", "izmit"),
    ("Catalan", "Sol·licitud", "sollicitud"),
    ("an okina", "Waikʻele", "waik'ele"),
    ("a grave accent for an apostrophe", "O`Dowd", "O’Dowd"),
    ("an acute accent for an apostrophe", "D´Arvo", "D’Arvo"),
    ("a Twi letter", "Kɔfi", "kofi"),
    ("a Roman number", "Ⅷ", "viii"),
    ("Arabic as glyphs", "\ufee3\ufef4\ufee8\ufe8e\ufe80", "ميناء"),
    ("Arabic as a ligature", "\ufefbم", "لام"),
    ("Arabic drawn out", "سـفـيـنـة", "سفينة"),
    ("Arabic vowels", "جِسْرٌ", "جسر"),
    ("Arabic hamza left out", "أمواج", "امواج"),
    ("Persian letters", "بارانی", "باراني"),
    ("Arabic figures", "٣٤٧١", "3471"),
    ("Hebrew points", "נָמֵל", "נמל"),
    ("Hebrew glyphs", "\ufb2aער", "שער"),
    ("Yiddish ligatures", "\u05f0ינט", "ווינט"),
    ("half-width kana", "ﾐﾅﾄ", "ミナト"),
    ("half-width kana with a voice", "ｶﾞｲﾄﾞ", "ガイド"),
    ("kana with its voice apart", "か\u3099いこく", "がいこく"),
    ("a variant of an ideograph", "葛\U000e0100城", "葛城"),
    ("an ideograph of compatibility", "\uf9fc字", "識字"),
    ("radicals for ideographs", "⽔⺠", "水民"),
    ("Korean in parts", "\u1112\u1161\u11bc\u1100\u116e", "항구"),
    ("Russian with and without dots", "Орёлка", "Орелка"),
    ("Greek without accents", "Ναύπλιο", "ναυπλιο"),
    ("old Greek accents", "Ἀκτή", "ακτη"),
]
NAMES = [name for name, _, _ in WRITTEN]


@pytest.fixture(scope="module", params=KINDS)
def folded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """An index of one article for each way of writing, and one for each plain spelling."""
    with closing(made(request.param, tmp_path_factory.mktemp("folded"))) as index:
        written = [entry(f"w{place}", body=f"Seen: {text} today.") for place, (_, text, _) in enumerate(WRITTEN)]
        plain = [entry(f"p{place}", body=f"Seen: {text} today.") for place, (_, _, text) in enumerate(WRITTEN)]
        index.put([*written, *plain], 1)
        yield index


@pytest.mark.parametrize("place", range(len(WRITTEN)), ids=NAMES)
def test_both_spellings_are_found_under_either(folded: SearchIndex, place: int) -> None:
    _, written, plain = WRITTEN[place]
    assert sorted(found(folded, plain)) == sorted(found(folded, written)) == [f"p{place}", f"w{place}"]


@pytest.mark.parametrize(("name", "written", "plain"), WRITTEN, ids=NAMES)
def test_what_is_marked_is_the_word_as_written(name: str, written: str, plain: str) -> None:
    text = f"Seen: {written}, said {name}."
    pieces = mark(text, parse(plain))
    assert "".join(piece.text for piece in pieces) == text
    marked = [piece.text for piece in pieces if piece.hit]
    assert marked == [written.removesuffix("'s")]


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        pytest.param("cop", "\u0441\u043e\u0440", id="a Russian word is no Latin one"),
        pytest.param("\u0441\u043e\u0440", "cop", id="nor the reverse"),
        pytest.param("BAX", "\u0412\u0410\u0425", id="in capitals"),
        pytest.param("μm", "um", id="a unit is no letter u"),
    ],
)
def test_words_of_one_script_stay_in_it(tmp_path: Path, asked: str, other: str) -> None:
    with closing(made("tantivy", tmp_path)) as index:
        index.put([entry("a0", body=other), entry("b0", body=asked)], 1)
        assert found(index, asked) == ["b0"]
