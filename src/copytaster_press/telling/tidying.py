"""Mends what joining phrases leaves behind: spaces, doubled marks, articles, capitals, numbers that begin a sentence."""

import re

_SPELT = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FIXES = tuple(
    (re.compile(wrong), right)
    for wrong, right in (
        (r"\s+", " "),
        (r" ([,.;:!?%])", r"\1"),
        (r",(?:\s*,)+", ","),
        (r",\s*([.;:?!])", r"\1"),
        (r",(?= —)", ""),
        (r"\b([Tt]he) the\b", r"\1"),
        (r"\b(an?|A|An)~ (?=[Tt]he\b)", ""),
        (r"\b(on|in|at|by|of|to|from|for|that) \1\b", r"\1"),
        (r"([.!?])\.(?!\.)", r"\1"),
        (r"(?<![-\d] )\b(two|2) times\b", "twice"),
        (r"\ba~ (?=\d* ?(?:some|about)\b)", ""),
    )
)
_ARTICLE = re.compile(r"\b([Aa])~ (\S+)")
_VOWEL = re.compile(r"[\"“‘']?(?:(?!uni|use|usu|one\b|once|eu|8)[aeiou]|hour|honest|heir|8|11\b|18\b)", re.IGNORECASE)
_START = re.compile(r"\^\s*([\"“]?)(?:(\d[\d,]*)(%?)(?=[ -](?!a\.m|p\.m))|(\w))")
_NEXT = re.compile(r"(?<!Sept\.)(?<=[a-z]{3}[.?!]) (?=[a-z\d])")


def in_words(number: int) -> str:
    """Return a number below 100 in English words ("forty-two")."""
    if number < len(_SPELT):
        return _SPELT[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_SPELT[ones]}" if ones else "")


def tidy(raw: str) -> str:
    """Return one clean English line; `a~` becomes a or an, `^` begins a sentence. Applying it twice changes nothing."""
    text = _NEXT.sub(" ^", _joined(raw))
    return _START.sub(_begin, text).strip()


def tidy_headline(raw: str) -> str:
    """Return one clean English headline, which unlike a sentence may begin with figures."""
    return re.sub(r"\^\s*([\"'“‘]?)(\w)", lambda match: match[1] + match[2].upper(), _joined(raw)).strip()


def _joined(raw: str) -> str:
    text = raw if raw.startswith("^") else f"^{raw.lstrip()}"
    before = ""
    while text != before:  # what one mend removes may bring together what another mends; each makes it shorter
        before = text
        for wrong, right in _FIXES:
            text = wrong.sub(right, text)
    return _ARTICLE.sub(_article, text)


def _article(match: re.Match[str]) -> str:
    letter, word = match.groups()
    return f"{letter}n {word}" if _VOWEL.match(word) else f"{letter} {word}"


def _begin(match: re.Match[str]) -> str:
    """Begin a sentence: small numbers in words, large ones behind "some", words with a capital."""
    mark, figures, percent, letter = match.groups()
    if letter:
        return f"{mark}{letter.upper()}"
    number = int(figures.replace(",", ""))
    if percent:
        return f"{mark}{in_words(number).capitalize()} per cent"
    return mark + (in_words(number).capitalize() if number < 100 else f"Some {figures}")


_SPANISH = tuple(
    (re.compile(wrong), right)
    for wrong, right in (
        (r"\s+", " "),
        (r" ([,.;:!?])(?!\w)", r"\1"),
        (r",(?:\s*,)+", ","),
        (r",\s*([.;:])", r"\1"),
        (r"\bde el\b", "del"),
        (r"\ba el\b", "al"),
        (r"\b(el|la|los|las) \1\b", r"\1"),
        (r"\.\.", "."),
    )
)
_ARABIC = tuple(
    (re.compile(wrong), right)
    for wrong, right in ((r"\s+", " "), (r" ([،.؛:!؟])", r"\1"), (r"،(?:\s*،)+", "،"), (r"،\s*\.", "."), (r"\.\.", "."))
)
_KOREAN = tuple((re.compile(wrong), right) for wrong, right in ((r"\s+", " "), (r" ([,.])", r"\1"), (r"\.\.", ".")))
_PARTICLE = re.compile(r"(\S)(['’”\")]?)~(은|이|을|과|으로|이라)")
_WITHOUT_FINAL = {"은": "는", "이": "가", "을": "를", "과": "와", "으로": "로", "이라": "라"}
_DIGITS_WITH_FINAL = "013678"
_RIEUL = 8


def tidy_spanish(raw: str) -> str:
    """Return one clean Spanish line; "de el" becomes "del"."""
    return _capital(_mended(raw, _SPANISH))


def tidy_arabic(raw: str) -> str:
    """Return one clean Arabic line."""
    return _mended(raw, _ARABIC)


def tidy_korean(raw: str) -> str:
    """Return one clean Korean line; `~은`, `~이`, `~을`, `~과`, `~으로` take the form that the sound before them wants."""
    return _PARTICLE.sub(_particle, _mended(raw, _KOREAN))


def _mended(raw: str, fixes: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    text = raw
    for wrong, right in fixes:
        text = wrong.sub(right, text)
    return text.strip()


def _capital(text: str) -> str:
    """Return the line with capitals where sentences and quotations of whole sentences begin."""
    return re.sub(r"(?:^|\^)([«\"]?)(\w)", lambda match: match[1] + match[2].upper(), text)


def _particle(match: re.Match[str]) -> str:
    before, mark, particle = match.groups()
    code = ord(before) - 0xAC00
    if 0 <= code < 11172:
        final = code % 28
    else:
        final = 1 if before in _DIGITS_WITH_FINAL else 0
        final = _RIEUL if before in "178" else final
    if particle == "으로" and final == _RIEUL:
        final = 0
    return f"{before}{mark}{particle if final else _WITHOUT_FINAL[particle]}"
