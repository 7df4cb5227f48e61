"""Writers' names in plain text: byline lines, and bylines that open a body without any mark."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .agencies import agency_named
from .credits import agency_credited
from .datelines import opening_dateline
from .lines import count_words
from .name_words import NO_NAMES, PEOPLES, ROLES, STARTERS
from .thanks import is_called_agency


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote: people's names in their order, and the short name of an agency among them."""

    names: tuple[str, ...] = ()
    agency: str | None = None


def read_byline(line: str) -> Byline | None:
    """Return what a byline line says ("By Ana Ruiz and Lee Mun, Reuters"), or none for other lines."""
    if len(line) > 160 or line.endswith(("?", "!")):
        return None
    if match := _BY.match(line):
        return _parsed(line[match.end() :])
    if (agency := agency_named(line)) and count_words(line) <= 4:
        return Byline((), agency)
    if match := _ROLE_AFTER.fullmatch(line):
        return _parsed(match["names"])
    if _KOREAN_WRITERS.fullmatch(line):
        return Byline(tuple(_KOREAN_WRITER.findall(line)))
    return None


def is_job_title(line: str) -> bool:
    """Tell whether a line says no more than what a writer does ("Harbour Reporter", "Chief Editor, Asia")."""
    return len(line) <= 60 and bool(_JOB.fullmatch(line))


def could_be_name(line: str) -> bool:
    """Tell whether a line has the shape of a person's name: two to four capitalised words, none an everyday one."""
    words = line.split()
    return 2 <= len(words) <= 4 and all(_NAME_WORD.fullmatch(w) and w.casefold() not in NO_NAMES for w in words)


def names_alone(line: str) -> tuple[str, ...]:
    """Return the people that a line names and does nothing else ("Ana Ruiz, Lee Mun"), none for other lines."""
    names = tuple(_SPLIT.split(line)) if line else ()
    return names if all(map(could_be_name, names)) else ()


@dataclass(frozen=True, slots=True)
class OpeningByline:
    """A byline that opens a paragraph, and the paragraph without it."""

    byline: Byline
    rest: str


def opening_byline(paragraph: str, *, headline: str, following: str) -> OpeningByline | None:
    """Return the byline that opens a body, or none.

    "By …" before a sentence or a dateline is one. Bare names are one only where a new sentence begins right
    behind them, as in "Ana Ruiz The council …", and where neither the headline nor the rest of the text
    speaks of them: people the article is about are named again, its writer is not.
    """
    head = paragraph[:_HEAD]
    if match := _BY_OPENING.match(head):
        return _marked(paragraph, match.end())
    found = list(re.finditer(r"\S+", head))[:_MOST_WORDS]
    words = [word[0] for word in found]
    counts = [count for count in (2, 3, 4) if count < len(words) and _may_name_writer(words[:count])]
    if not counts:  # of most paragraphs no word need be counted
        return _desk(paragraph, head)
    known = _known_words(headline, paragraph, following)
    counts = [count for count in counts if _are_named_once(words[:count], known)]
    for begins in (_opens_sentence, _begins_with_subject, _runs_to_known):
        for count in counts:
            rest = _behind_affiliation(paragraph[found[count].start() :])
            if begins(rest, known, headline):
                return OpeningByline(Byline((" ".join(words[:count]),)), rest)
    return _desk(paragraph, head)


_HEAD, _MOST_WORDS, _AFFILIATION, _READ = 200, 8, 3, 20_000
_QUOTES = "\"“”'‘’«»"
_BY = re.compile(
    r"(?:(?:(?:written|reported|posted|story|text|words|report|analysis|interview)\s)?by|von|par|por|di|av|af|door"
    r"|oleh|przez|автор|текст|بقلم|كتب|كتبت"
    r"|yazan|reporter|text|texte|texto|testo|기자|記者|记者)\s?:?\s+(?=\S)",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:staff|senior|chief|political|diplomatic|special|foreign|asia|business|sports?|contributing|guest|our|the)?\s?"
    r"(?:staff\s)?(?:reporter|writer|correspondent|columnist|editor|contributor|journalist|reporters|writers"
    r"|correspondents)"
)
_ROLE_AFTER = re.compile(rf"(?P<names>[^\W\d_][^,|]{{3,60}})\s?[,|]\s?{_ROLE}.{{0,40}}", re.IGNORECASE)
_KOREAN_WRITER = re.compile(r"([가-힣]{2,4})\s?(?:[가-힣]{2,6}\s?)?(?:기자|특파원|논설위원)")
_KOREAN_WRITERS = re.compile(rf"(?:{_KOREAN_WRITER.pattern}[\s,·]*){{1,4}}")
_JOB = re.compile(rf"(?:\w+\s){{0,2}}{_ROLE}(?:,?\s\w+){{0,3}}", re.IGNORECASE)
_SPLIT = re.compile(r"\s*(?:,|;|\||/|·|•|&|\s(?:and|und|et|y|e|og|och|en|with|dan|и)\s)\s*", re.IGNORECASE)
_MAIL = re.compile(r"[(\[<]?\s*[\w.+-]{1,64}@[\w.-]{1,80}\s*[)\]>]?|[(\[]?@\w{1,30}[)\]]?")
_DATE_TAIL = re.compile(
    r"\s*(?:[|•·,–—-]|\bon\b)?\s*(?:published|updated|posted)?:?\s*(?:\d.*|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}.*)$",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][\w'’-]{0,24}\.?|(?:al|bin|ibn|van|von|der|den|de|da|di|del|la|le|el|dos|du|ter|ten|bint)"
)
_FULL_WORD = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?")
_BY_OPENING = re.compile(r"(?:By|BY|by|Von|Par|Por|Reported by|Written by):?\s+(?=[^\W\d_a-zß-öø-ÿ])")
_DESKS = re.compile(
    r"(?P<name>(?:(?:News|Web|Monitoring|International|Foreign|Digital|Sports?|Online|City|National"
    r"|Business)\s(?:Desk|Team|Report)"
    r"|Staff (?:Reporter|Writer|Correspondent)|Our Correspondent|Agencies))\s*(?:[:|–—-]\s*)?(?=[^\W\d_a-zß-öø-ÿ])"
)


def _parsed(text: str) -> Byline | None:
    text = _MAIL.sub(" ", text)
    text = _DATE_TAIL.sub("", text).strip(" .,|–—-")
    names, agency = list[str](), None
    for part in _SPLIT.split(text):
        bare = re.sub(r"^by\s+|\s*\(.{0,60}\)$", "", part.strip(), flags=re.IGNORECASE).strip()
        if found := agency_named(bare) or agency_credited(bare):
            agency = agency or found
        elif re.fullmatch(_ROLE + r".{0,40}", bare, re.IGNORECASE):
            continue
        elif is_called_agency(bare) and not _agency_inside(bare):
            agency = agency or bare
        elif bare and count_words(bare) <= 5 and _FULL_WORD.match(bare):
            names.append(_without_agency(bare))
            agency = agency or _agency_inside(bare)
        elif bare:
            break
    return Byline(tuple(dict.fromkeys(names)), agency) if names or agency else None


def _agency_inside(name: str) -> str | None:
    """Return the agency that closes a name without any mark between ("JANE ROE Associated Press")."""
    words = name.split()
    for first in range(2, len(words)):
        if found := agency_named(" ".join(words[first:])):
            return found
    return None


def _without_agency(name: str) -> str:
    words = name.split()
    first = next((n for n in range(2, len(words)) if agency_named(" ".join(words[n:]))), len(words))
    return " ".join(words[:first])


def _marked(paragraph: str, start: int) -> OpeningByline | None:
    """Return the byline behind an opening "By": as many capitalised words as stand before a dateline or sentence."""
    words = list(re.finditer(r"\S+", paragraph[start : start + _HEAD]))
    for count in range(1, min(len(words) - 1, 12)):
        at = start + words[count].start()
        rest, printed = paragraph[at:], paragraph[start:at].strip()
        ends_clean = words[count][0].strip(",:").casefold() in STARTERS or opening_dateline(rest) is not None
        if ends_clean and words[count][0][0].isupper() and (byline := _parsed(printed)):
            return OpeningByline(byline, rest)
        if not _may_stand_in_byline(words[count][0]):
            return None
    return None


def _may_stand_in_byline(word: str) -> bool:
    return (
        bool(_FULL_WORD.match(word))
        or word in {"and", "&", "|", "-", "–", "—", "/", "with", "for"}
        or bool(_NAME_WORD.fullmatch(word))
    )


def _known_words(headline: str, paragraph: str, following: str) -> Counter[str]:
    text = f"{headline}\n{paragraph[:_READ]}\n{following[:_READ]}"
    return Counter(word.casefold() for word in re.findall(r"[^\W\d_]{2,}", text))


def _may_name_writer(words: Sequence[str]) -> bool:
    """Tell whether these words have the shape of a writer's name."""
    if not all(_NAME_WORD.fullmatch(word) for word in words):
        return False
    if not all(_FULL_WORD.fullmatch(word) and len(word) > 1 for word in (words[0], words[-1])):
        return False
    # "Sen." and "Rep." are titles, a lone letter with a dot is an initial; "Roe USA" is a name and something else.
    dotted = any(word.endswith(".") and len(word) > 2 for word in words) or words[-1].endswith(".")
    shouted = {word.isupper() for word in words if len(word) > 2}
    if dotted or len(shouted) > 1:
        return False
    bare = [word.strip(".").casefold() for word in words]
    return not any(word in NO_NAMES or word in PEOPLES for word in bare)


def _are_named_once(words: Sequence[str], known: Counter[str]) -> bool:
    """Tell whether these words stand nowhere else in the article: those whom it is about are named again."""
    return all(known[part] <= 1 for word in words for part in _parts(word.strip(".")))


def _behind_affiliation(text: str) -> str:
    """Return what follows an organisation's name in capitals, where a sentence or dateline begins right behind it."""
    words = list(re.finditer(r"\S+", text[:_HEAD]))[:_AFFILIATION]
    for word in itertools.takewhile(lambda word: word[0].isupper() and word[0].isalpha() and len(word[0]) > 1, words):
        rest = text[word.end() :].lstrip()
        if rest and _opens_sentence(rest, Counter(), ""):
            return rest
    return text


def _opens_sentence(rest: str, _known: Counter[str], _headline: str) -> bool:
    """Tell whether a dateline stands here, or a word that mostly begins a sentence when it has a capital."""
    return opening_dateline(rest) is not None or (rest[0].isupper() and _bare(rest.split(maxsplit=1)[0]) in STARTERS)


def _begins_with_subject(rest: str, known: Counter[str], headline: str) -> bool:
    """Tell whether the first word here, or the surname behind it, is one that the article speaks of again."""
    words = rest.split(maxsplit=2)[:2]
    if _is_spoken_of(words[:1], known, headline):
        return True
    surname = len(words) > 1 and rest[0].isupper() and words[1][0].isupper() and not re.search(r"['’]s\b", words[1])
    return surname and _is_spoken_of(words[1:], known, headline)


def _runs_to_known(rest: str, known: Counter[str], headline: str) -> bool:
    """Tell whether a run of capitalised words here ("Minister Ana Ruiz") holds one that the article speaks of again."""
    return _is_spoken_of(rest.split()[:_MOST_WORDS], known, headline)


def _is_spoken_of(words: Sequence[str], known: Counter[str], headline: str) -> bool:
    if not words or _bare(words[0]) in ROLES or words[0][0].islower():
        return False
    heads = set(_parts(headline))
    run = itertools.takewhile(lambda word: word[0].isupper() or word[0] in _QUOTES, words)
    return any(known[part] >= 2 and (part in heads or known[part] >= 3) for word in run for part in _parts(_bare(word)))


def _bare(word: str) -> str:
    return re.sub(r"['’]s$", "", word.strip(",:" + _QUOTES)).casefold()


def _parts(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text.casefold())


def _desk(paragraph: str, head: str) -> OpeningByline | None:
    match = _DESKS.match(head)
    if not match:
        return None
    rest = paragraph[match.end() :]
    opens = rest.split(maxsplit=1)[0].casefold() in STARTERS or opening_dateline(rest) is not None
    return OpeningByline(Byline((match["name"],)), rest) if opens else None
