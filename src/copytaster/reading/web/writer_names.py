"""The names in the text of a byline: without "By", roles, degrees and whatever else stands among them."""

import re
from collections.abc import Iterable

from copytaster.text.dates import find_dates
from copytaster.text.wordlists import listed

BY = re.compile(
    r"^(?:(?:written|reported|posted|story|text|words|photos?|analysis|interview)\s+)?"
    r"(?:by|von|par|por|di|av|af|door|od|przez|oleh|от|автор|av|tekst|text|texte|texto|testo|yazan)\s*:?\s+",
    re.IGNORECASE,
)
SPLIT = re.compile(
    r"\s*(?:,|;|\||/|·|•|&|、|\s(?:and|und|et|y|e|og|och|en|with|mit|avec|con|ja|i)\s)\s*", re.IGNORECASE
)
ROLE = re.compile(
    r"\b(?:correspondents?|reporters?|editors?|writers?|staff|columnists?|contributors?|journalists?|producer|bureau|"
    r"redaktion|redaktør|redacción|rédaction|redazione|redacteur|journaliste|journalist\w*|periodista|editor\w*|"
    r"desk|team|newsroom|columnist|analyst|photographer|in [A-Z]\w+|chief|specialist|head of|director|professor|"
    r"lecturer|phd|ph\.d\.?)\b",
    re.IGNORECASE,
)
DEGREE = re.compile(r"m\.?d|mba|m\.?sc|m\.?a|b\.?a|b\.?sc|bsn|rdn?|rn|ms|mph|jd|cpa|esq|[js]r", re.IGNORECASE)
NO_NAME = re.compile(
    r"https?\b|www\.|@\w|:|^\W*$|\d{2}|^(?:admin|administrator|author|editor|guest|user|unknown|anonymous|none|null)$",
    re.IGNORECASE,
)
PARTICLES = frozenset({"van", "von", "de", "der", "den", "du", "di", "da", "al", "el", "bin", "la", "le"})
END = re.compile(r"(?<=\w)\s*(?:[(\[]|https?:|\b(?:image|photo|foto|bild)s?:)", re.IGNORECASE)
DESK = re.compile(
    r"(?:team|staff|desk|editors|(?:staff )?(?:writers?|reporters?|correspondents?|contributors?)|newsroom|"
    r"redaktion|redaktionen|redacción|rédaction)$",
    re.IGNORECASE,
)
MOST_WORDS_OF_A_DESK = 5
NO_WORD_OF_A_NAME = listed("""
by posted powered published updated written read more about share news home article press release editorial media online
twitter facebook linkedin instagram whatsapp email development community health business sport sports opinion politics
world local view posts
""")
READING_TIME = re.compile(r"\s*\d{1,3}[\s-]*(?:min|perc|分|분)", re.IGNORECASE)
MOST_NAMES = 12
MOST_WORDS, MOST_LETTERS_WITHOUT_CASE = 4, 24


def clean_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names in byline texts, each once: "By Jo Doe and Ann Lee, staff writers" gives two."""
    names: dict[str, str] = {}
    for text in texts:
        if text.lstrip().startswith(("http:", "https:", "www.")):
            continue
        for part in SPLIT.split(BY.sub("", END.split(_without_times(text.strip()))[0])):
            name = BY.sub("", part).strip(" .,:;–—-()")
            if 2 <= len(name) <= 60 and len(name.split()) <= 6 and not _is_none(name):
                names.setdefault(name.casefold(), name)
    return tuple(names.values())[:MOST_NAMES]


def _without_times(text: str) -> str:
    """A byline up to the day or the reading time printed behind it."""
    if not any(map(str.isdigit, text)):
        return text
    day = next((found.start for found in find_dates(text)), len(text))
    return READING_TIME.split(text[:day] or text)[0]


def _is_none(part: str) -> bool:
    return bool(NO_NAME.search(part) or ROLE.search(part) or DEGREE.fullmatch(part))


def looks_like_a_name(text: str) -> bool:
    """Tell whether a text has the form of a full name: two to four words with capitals, in writing that has them."""
    parts = [part for part in text.split() if part.lower() not in PARTICLES]
    if any(part.lower() in NO_WORD_OF_A_NAME for part in parts):
        return False
    if text.upper() == text.lower():
        return len(parts) <= MOST_WORDS and len(text) <= MOST_LETTERS_WITHOUT_CASE
    return 2 <= len(parts) <= MOST_WORDS and all(part[0].isupper() or not part[0].isalpha() for part in parts)


def names_alone(line: str) -> tuple[str, ...]:
    """Return the names of a line that holds nothing else, none for other lines."""
    parts = [part for part in SPLIT.split(line.strip()) if part]
    names = clean_names([line])
    is_whole = len(names) == len(parts) and all(" " in name and looks_like_a_name(name) for name in names)
    return names if is_whole else ()


def desk_named(text: str) -> str:
    """Return the desk or staff that a whole byline names ("By Harbour Times Staff"), or an empty string."""
    name = BY.sub("", text.strip()).strip(" .,:;–—-")
    return (
        name
        if DESK.search(name) and 2 <= len(name.split()) <= MOST_WORDS_OF_A_DESK and not NO_NAME.search(name)
        else ""
    )
