"""What was typed into the search box, cut into words, phrases, fields and signs, each with its place."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from copytaster.errors import BadQueryError


class Sign(Enum):
    """What a piece of a query is."""

    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()
    WORD = auto()
    PHRASE = auto()
    FIELD = auto()
    TAG = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One piece of a query as typed, from `at`; `field` is the name before a colon, in small letters."""

    sign: Sign
    at: int
    text: str = ""
    field: str = ""


def lexemes(asked: str) -> list[Lexeme]:
    """Return the pieces of a query in order; `BadQueryError` where a quote is left open.

    Typographic and full-width signs count as the plain ones. Dashes that stand alone and other stray
    punctuation are passed over, so that a pasted headline can be searched for.
    """
    plain = asked.translate(_PLAIN)
    found: list[Lexeme] = []
    at = 0
    while match := _PIECE.search(plain, at):
        found.extend(_read(match, asked))
        at = match.end()
    return found


def _read(match: re.Match[str], asked: str) -> list[Lexeme]:
    at, kind, text = match.start(), str(match.lastgroup), match.group()
    if kind == "stray":
        return []
    if kind == "quote":
        raise BadQueryError(
            "A quotation mark is opened and not closed", at=at, hint='Write "…" around the whole phrase'
        )
    if kind in _SIGNS:
        return [Lexeme(_SIGNS[kind], at, text)]
    if kind == "phrase":
        return [Lexeme(Sign.PHRASE, at, asked[at + 1 : match.end() - 1])]
    if kind == "field":
        value = match["quoted"] if match["quoted"] is not None else match["value"]
        return [Lexeme(Sign.FIELD, at, " ".join(value.split()), match["name"].lower())]
    if kind == "tag":
        return [Lexeme(Sign.TAG, at, match["label"])]
    return [Lexeme(_OPERATORS.get(text, Sign.WORD), at, asked[at : match.end()])]


_SIGNS = {"open": Sign.OPEN, "close": Sign.CLOSE, "or": Sign.OR, "minus": Sign.NOT}
_OPERATORS = {"OR": Sign.OR, "AND": Sign.AND, "NOT": Sign.NOT}
_PLAIN = str.maketrans("“”„‟«»＂「」『』〝〞（）：－−–—＊＃｜＋", '"""""""""""""():----*#|+')

# In Hebrew a quotation mark between letters belongs to an abbreviation.
_INNER = r'(?<=[א-ת])"(?=[א-ת])'
_QUOTED = rf'"(?:[^"]|{_INNER})*"'
_PIECE = re.compile(
    rf"""(?P<open>\()|(?P<close>\))|(?P<or>\|+)
    |(?P<phrase>{_QUOTED})
    |(?P<quote>")
    |(?P<minus>(?<![^\s(|])-(?=[^\s\-)|]))
    |(?P<field>(?P<name>[A-Za-z]{{2,}}):(?!//)(?:"(?P<quoted>[^"]*)"|(?P<value>[^\s()"|]+)))
    |(?P<tag>\#(?P<label>[^\s()"|\#]+))
    |(?P<word>(?:\w|(?![\s()"|\#\-:])[^\s])(?:[^\s()"|]|{_INNER})*)
    |(?P<stray>\S)
    """,
    re.VERBOSE,
)
