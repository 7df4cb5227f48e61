"""The language of each passage of a text, where it is another than that of the text as a whole."""

import re
from collections import Counter
from collections.abc import Sequence

from .languages import detect, normal
from .stopwords import has_stop_words, stop_words
from .words import words

LEAST_LETTERS = 12
"""A name or a word in another script is quoted within its sentence; only more than these make a passage."""
LEAST_WORDS, USUAL_SHARE = 12, 0.25
"""In the same script, so many words with fewer function words of the text's language are worth a closer look."""


def languages_within(passages: Sequence[str], language: str | None) -> tuple[str | None, ...]:
    """Return for each passage its own language, or none where it is in the language of the whole.

    Passages in another script than the language's are another's: their language where it can be told, else their
    script as a tag without a language (`und-Arab`). In the same script, only passages of some length with few function
    words of the text's language are asked for theirs, and believed where they hold more of that: a text in one language
    costs little.
    """
    counted = [_scripts(passage) for passage in passages]
    whole = sum(counted, Counter())
    if not whole:
        return (None,) * len(passages)
    main = _script_of(normal(language or ""), whole)
    return tuple(_own(text, scripts, main, language) for text, scripts in zip(passages, counted, strict=True))


def _script_of(language: str | None, whole: Counter[str]) -> str:
    usual = SCRIPT_OF.get(language or "", "Latn")
    sure = language is not None and language not in IN_TWO_SCRIPTS and whole[usual] > 0
    return usual if sure else whole.most_common(1)[0][0]


def _own(text: str, scripts: Counter[str], main: str, language: str | None) -> str | None:
    letters = scripts.total()
    if not letters:
        return None
    script, count = scripts.most_common(1)[0]
    if script != main:
        if count < (LEAST_LETTERS if letters > count else 2):
            return None
        return _told(text, language) or ALONE.get(script) or f"und-{script}"
    if main in WITHOUT_SPACES or not has_stop_words(language):
        return None
    found = words(text)
    if len(found) < LEAST_WORDS or _share(found, language) > USUAL_SHARE:
        return None
    other = _told(text, language)
    return other if _share(found, other) > _share(found, language) else None


def _share(found: Sequence[str], language: str | None) -> float:
    stops = stop_words(language) if has_stop_words(language) else frozenset()
    return sum(word in stops for word in found) / len(found)


def _told(text: str, language: str | None) -> str | None:
    found = detect(text)
    return found if found != normal(language or "") else None


def _scripts(text: str) -> Counter[str]:
    """How many letters of each script a passage holds; Japanese counts as one with its Chinese characters."""
    if text.isascii():
        return Counter(Latn=sum(map(str.isalpha, text)))
    counted = Counter({script: sum(map(len, letters.findall(text))) for script, letters in SCRIPTS.items()})
    if counted["Jpan"]:
        counted["Jpan"] += counted.pop("Hani")
    return +counted


WITHOUT_SPACES = frozenset({"Hani", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"})
ALONE = {
    "Grek": "el", "Hebr": "he", "Thai": "th", "Kore": "ko", "Jpan": "ja", "Hani": "zh", "Armn": "hy", "Geor": "ka",
    "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Gujr": "gu", "Sinh": "si", "Laoo": "lo", "Khmr": "km",
    "Mymr": "my",
}  # fmt: skip
"""Languages that have a script to themselves, or nearly."""
SCRIPT_OF = {
    **{language: script for script, language in ALONE.items()},
    **dict.fromkeys(("ar", "fa", "ps", "ckb", "ug", "ur", "sd"), "Arab"),
    **dict.fromkeys(("be", "bg", "ky", "mk", "mn", "ru", "tg", "tt", "uk"), "Cyrl"),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), "Deva"),
    **dict.fromkeys(("bn", "as"), "Beng"),
    **dict.fromkeys(("am", "ti"), "Ethi"),
    "dv": "Thaa",
    "pa": "Guru",
    "yi": "Hebr",
}
IN_TWO_SCRIPTS = frozenset({"az", "bs", "kk", "ku", "pa", "sd", "sr", "tk", "uz"})
SCRIPTS = {
    script: re.compile(f"[{letters}]+")
    for script, letters in {
        "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
        "Grek": "\u0370-\u03ff\u1f00-\u1fff",
        "Cyrl": "\u0400-\u052f",
        "Armn": "\u0531-\u0587",
        "Hebr": "\u05d0-\u05f2\ufb1d-\ufb4f",
        "Arab": "\u0620-\u064a\u066e-\u06d5\u06ee-\u06fc\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
        "Thaa": "\u0780-\u07a5",
        "Deva": "\u0904-\u0939\u0958-\u0961",
        "Beng": "\u0985-\u09df",
        "Guru": "\u0a05-\u0a39",
        "Gujr": "\u0a85-\u0ab9",
        "Taml": "\u0b85-\u0bb9",
        "Telu": "\u0c05-\u0c39",
        "Knda": "\u0c85-\u0cb9",
        "Mlym": "\u0d05-\u0d39",
        "Sinh": "\u0d85-\u0dc6",
        "Thai": "\u0e01-\u0e33\u0e40-\u0e46",
        "Laoo": "\u0e81-\u0ec6",
        "Mymr": "\u1000-\u102a",
        "Geor": "\u10a0-\u10ff",
        "Khmr": "\u1780-\u17b3",
        "Ethi": "\u1200-\u137f",
        "Kore": "\u1100-\u11ff\uac00-\ud7a3",
        "Jpan": "\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d",
        "Hani": "\u3400-\u9fff\uf900-\ufaff",
    }.items()
}
