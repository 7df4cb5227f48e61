"""The deck of a web page: the lines that stand between its headline and its text."""

import re
from collections.abc import Callable, Collection, Sequence
from itertools import islice, takewhile

from lxml.html import HtmlElement

from copytaster.text.markup import words
from copytaster.text.words import words as tokenized

from .printed_lines import Line, line_key
from .sheet import Said, Sheet

DECK_CLASS = re.compile(
    r"(?:^|[\s-])(?:decks?|dek|stand-?first|sub-?(?:titles?|tit|head(?:line|ing)?)|chapeau|chapo|intro(?:duction)?|"
    r"leads?|lede|excerpt|summary|vorspann|einleitung|anrei(?:ss|ß)er|teaser-?text|sous-?titre|accroche|entradilla|"
    r"bajada|copete|sumario|subtitulo|linha-?fina|gravata|sommario|catenaccio|inleiding|ingress|manchet|underrubrik|"
    r"perex|zajawka|spot|podzagolovok|abstract|description|preamble|first-?paragraph)"
    r"(?:text|copy|content|wrapper|container)?(?:$|[\s-])",
    re.IGNORECASE,
)
NO_DECK_CLASS = re.compile(
    r"(?:^|[\s-])(?:caption\w*|credits?|copyright|by-?line|authors?|related|recommend\w*|newsletter|promo|card|comments?|"
    r"bio|tags?|share|social|breadcrumbs?|popular|latest|trending|widget|teasers?(?!-?text)|image|picture|video|"
    r"gallery|media|date\w*|time\w*|kicker|paywall|nav|menu|footer)(?:$|[\s-])",
    re.IGNORECASE,
)
TITLE_CLASS = re.compile(r"(?:^|[\s-])(?:title|headline|titel|titre|titulo|titolo)(?:$|[\s-])", re.IGNORECASE)
BOLD_CLASS = re.compile(r"(?:^|[\s-])(?:bold|strong|fett)(?:$|\s)", re.IGNORECASE)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_+")
FIRST_LETTER = re.compile(r"drop-?cap|initial", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»“)]*$")
SHORTEST, LONGEST, PROSE = 25, 800, 60
MOST_LINES, MOST_PARAGRAPHS = 5, 30
SHORT_LINE, LEAST_LETTERS = 40, 12
LONG_WORD, WORDS_IN_COMMON = 5, 2
PARAGRAPHS_OF_A_FRAME = 4
LONGEST_DATELINE = 30
LONGEST_KICKER = 60
MOST_BEFORE_TEXT = 25


def deck(sheet: Sheet, headline: str, lines: list[Line], paragraphs: Sequence[str]) -> Said[str] | None:
    """Return the deck as printed, or none, given the lines behind the headline and the text.

    What is only in the page's metadata is no deck: readers never saw it.
    """
    body = [line_key(text) for text in paragraphs[:MOST_PARAGRAPHS]]
    before, behind = _parted(lines, body)
    titles, described = _titles(sheet, headline), [line_key(text) for text in _descriptions(sheet)]
    before = [line for line in before if not (_is_title(line.key, titles) or _says_title(line))]
    subject = " ".join((headline, *(text for text in paragraphs[:4] if len(text) >= PROSE)))
    signs: tuple[Callable[[Line], bool], ...] = (
        lambda line: _is_described(line.key, described) and _is_set_apart(line.element, body),
        lambda line: _says_deck(line.element),
        lambda line: _is_bold(line.element) and line.key in body[:2] and not _goes_on_in_bold(line.element),
        lambda line: _is_in_a_style_of_its_own(line, body, behind),
        lambda line: _stands_alone(line, body, behind) and _is_on(line, subject, body),
        lambda line: _is_heading(line, body) and _is_on(line, subject, ()),
    )
    if told := _told_line_by_line(lines[:MOST_BEFORE_TEXT], set(described[:1]) - titles):
        return Said(told, "html")
    for sign in signs:
        if line := next(filter(sign, before), None):
            return Said(_with_its_other_lines(line, body), "html")
    return None


def _told_line_by_line(lines: Sequence[Line], described: Collection[str]) -> str:
    """A description that says no more than the first very short lines do: somebody wrote it for them."""
    for at, line in enumerate(lines):
        key = ""
        texts: list[str] = []
        for each in lines[at : at + MOST_LINES]:
            if len(each.text) > SHORT_LINE or not any(other.startswith(key + each.key) for other in described):
                break
            key, texts = key + each.key, [*texts, each.text]
            if len(key) >= LEAST_LETTERS and key in described:
                return "\n".join(texts) if len(texts) > 1 else line.text
    return ""


def without_deck(body: Sequence[str], deck_text: str | None) -> list[bool]:
    """Tell of each paragraph whether it stays: a deck stands in its own field alone, though often picked as text."""
    key = line_key(deck_text or "")
    return [not (key and at <= MOST_LINES and _is_part(line_key(text), key)) for at, text in enumerate(body)]


def _is_part(line: str, key: str) -> bool:
    return line == key or (len(line) >= 10 and line in key)


def _parted(lines: list[Line], body: Sequence[str]) -> tuple[list[Line], list[Line]]:
    """The lines that may be the deck, the first prose of the text among them, and those behind."""
    known = set(body)
    opens = next((at for at, line in enumerate(lines) if line.key in known), 0)
    lines = lines[max(0, opens - MOST_BEFORE_TEXT) :]
    prose = 0
    for at, line in enumerate(lines):
        prose += len(line.text) >= PROSE and line.key in known
        if prose > 1 or at >= 2 * MOST_BEFORE_TEXT or (len(line.text) >= PROSE and line.key in body[4:]):
            return _fit(lines[:at]), lines[at : at + MOST_BEFORE_TEXT]
    return _fit(lines), []


def _fit(lines: list[Line]) -> list[Line]:
    return [line for line in lines if SHORTEST <= len(line.text) <= LONGEST and not _leads_away(line.element)]


def _leads_away(element: HtmlElement) -> bool:
    """A link, or an item of a list that is no mere frame of the whole page."""
    for each in (element, *element.iterancestors()):
        if each.tag in ("a", "time") or (each.tag == "li" and not _has_paragraphs(each, PARAGRAPHS_OF_A_FRAME)):
            return True
    return _is_all(element, "a")


def _has_paragraphs(element: HtmlElement, count: int) -> bool:
    return len(list(islice(element.iter("p"), count))) == count


def _is_all(element: HtmlElement, *tags: str) -> bool:
    inside = list(element.iter(*tags))
    whole = words(element) if inside else ""
    return any(words(inner) == whole for inner in inside)


def _descriptions(sheet: Sheet) -> list[str]:
    described = sheet.meta_texts("og:description", "description", "twitter:description")
    told = (sheet.json_ld.text("description"), *described)
    more = (sheet.json_ld.text("alternativeHeadline"), sheet.json_ld.text("abstract"))
    return [text for text in (*told, *more) if text]


def _titles(sheet: Sheet, headline: str) -> set[str]:
    titles = [headline, *sheet.json_ld.texts("headline"), *sheet.json_ld.texts("name")]
    headings = {heading.key for heading in sheet.headings if heading.is_first}
    return (headings | {line_key(text) for text in (*titles, *sheet.meta_texts("og:title", "twitter:title"))}) - {""}


def _is_title(key: str, titles: set[str]) -> bool:
    """A line that says the headline, perhaps behind its kicker."""
    return key in titles or any(len(key) < len(title) + LONGEST_KICKER and key.endswith(title) for title in titles)


def _is_described(key: str, described: list[str]) -> bool:
    """The page's description says the same, perhaps cut short or without the place that opens the line."""
    return len(key) >= SHORTEST and any(
        key == other
        or (len(other) >= PROSE and key.startswith(other))
        or (len(other) >= PROSE and key.endswith(other) and len(key) - len(other) <= LONGEST_DATELINE)
        for other in described
    )


def _is_set_apart(element: HtmlElement, body: Sequence[str]) -> bool:
    """A deck is no sibling of the paragraphs that follow, or it is set in bold."""
    if _says_deck(element) or _is_bold(element):
        return True
    following = set(body[1:4])
    return not any(line_key(words(other)) in following for other in element.itersiblings(element.tag))


def _says_deck(element: HtmlElement) -> bool:
    near = [element, *islice(element.iterancestors(), 2)]
    if len(near) > 1 and _has_paragraphs(near[-1], 5):
        near = near[:1]
    names = CAMEL.sub("-", " ".join(_names(each) for each in near))
    return bool(DECK_CLASS.search(names)) and not NO_DECK_CLASS.search(names)


def _says_title(line: Line) -> bool:
    """A heading that is called a title, and no subtitle."""
    if line.element.tag not in ("h1", "h2"):
        return False
    near = (line.element, *islice(line.element.iterancestors(), 1))
    names = CAMEL.sub("-", " ".join(_names(each) for each in near))
    return bool(TITLE_CLASS.search(names)) and not DECK_CLASS.search(names)


def _names(element: HtmlElement) -> str:
    return " ".join(element.get(name) or "" for name in ("class", "itemprop", "data-testid"))


def _is_heading(line: Line, body: Sequence[str]) -> bool:
    """A second heading straight after the headline that is no heading inside the text."""
    return line.element.tag == "h2" and line.key not in body[2:] and not NO_DECK_CLASS.search(_names(line.element))


def _is_bold(element: HtmlElement) -> bool:
    """Set wholly in bold, by its class or by the element that holds all its words."""
    return bool(BOLD_CLASS.search(element.get("class") or "")) or _is_all(element, "b", "strong")


def _goes_on_in_bold(element: HtmlElement) -> bool:
    following = next(element.itersiblings(element.tag), None)
    return following is not None and _is_bold(following)


def _is_in_a_style_of_its_own(line: Line, body: Sequence[str], behind: list[Line]) -> bool:
    """The first line of a text whose other paragraphs all look alike, and unlike it."""
    looks = [_look(other.element) for other in behind if other.key in body and other.element.tag == "p"][:4]
    look = _look(line.element)
    if line.key not in body[:2] or line.element.tag != "p" or len(looks) < 3:
        return False
    return bool(look) and len(set(looks)) == 1 and looks[0] != look and not FIRST_LETTER.search(look)


def _look(element: HtmlElement) -> str:
    return " ".join((element.get("class") or "").split())


def _stands_alone(line: Line, body: Sequence[str], behind: list[Line]) -> bool:
    """One line of prose in a box of its own, before a text whose paragraphs share another box."""
    if len(line.text) < PROSE or not (line.key in body[:3] or SENTENCE_END.search(line.text)):
        return False
    homes = [other.element.getparent() for other in behind if other.key in body][:4]
    home = line.element.getparent()
    return len(homes) > 1 and homes[0] is homes[1] and all(each is not home for each in homes)


def _is_on(line: Line, subject: str, body: Sequence[str]) -> bool:
    """It speaks of what the headline and the text speak of: notices of the house do not."""
    return line.key in body[:3] or len(_long_words(line.text) & _long_words(subject)) >= WORDS_IN_COMMON


def _long_words(text: str) -> frozenset[str]:
    return frozenset(word for word in tokenized(text) if len(word) >= LONG_WORD or not word.isascii())


def _with_its_other_lines(line: Line, body: Sequence[str]) -> str:
    """A deck may have several lines: the same elements side by side, none of them in the midst of the text."""
    element = line.element

    is_marked = bool(_look(element)) or element.tag != "p" or _says_deck(element)

    def is_alike(other: HtmlElement) -> bool:
        if other.tag != element.tag or _look(other) != _look(element) or _is_all(other, "a"):
            return False
        return is_marked or (_is_bold(element) and _is_bold(other))

    lines = [line.text, *(words(other) for other in takewhile(is_alike, element.itersiblings()))]
    lines = [text for text in lines if text]
    whole = " ".join(lines)
    keys = {line_key(text) for text in lines}
    if len(lines) > MOST_LINES or len(whole) > LONGEST or keys & set(body[MOST_LINES:]) or keys >= set(body):
        return line.text
    return whole
