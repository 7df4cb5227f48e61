import pytest

from copytaster.text.stopwords import stop_words


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "the"), ("en", "dont"), ("de", "fur"), ("fr", "apres"), ("ru", "все"), ("ar", "الي"), ("ko", "에서")],
)
def test_words_are_folded_as_tokens_are(language: str, word: str) -> None:
    assert word in stop_words(language)


def test_a_word_of_substance_is_no_stop_word() -> None:
    assert "harbour" not in stop_words("en")


def test_an_unknown_language_is_guessed_from_the_words() -> None:
    assert stop_words(None, ["der", "hafen", "und", "das", "meer"]) == stop_words("de")


def test_where_nothing_decides_it_is_english() -> None:
    assert stop_words(None) == stop_words("en")
    assert stop_words("xx", ["qwrt"]) == stop_words("en")
