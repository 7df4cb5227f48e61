"""Lines that say whose copy a text is: "With copy from …", "(…)", "… contributed to this report", or a bare name."""

import re

from copytaster.text.wordlists import any_of

from .credits import agency_credited
from .lines import count_words


def agency_thanked(line: str) -> str | None:
    """Return the agency that a line below a text names and says no more, or none.

    An agency we do not know counts where the line says that copy is its, or where it is called as agencies are.
    """
    if len(line) > _LONGEST:
        return None
    bare = line.strip(" ()[]（）/—–-.*")
    if thanked := _THANKS.fullmatch(bare):
        who = next(name for name in thanked.groups() if name)
        return agency_credited(who) or (who if all(word[0].isupper() for word in who.split()) else None)
    who = _BY.sub("", bare)
    if count_words(who) > _MOST_WORDS:
        return None
    return agency_credited(who) or (who if is_called_agency(who) else None)


def is_called_agency(name: str) -> bool:
    """Tell whether a name is one that news agencies have ("… Wire", "… News Agency"), known to us or not."""
    return len(name) <= _LONGEST_NAME and bool(_CALLED.fullmatch(name))


_LONGEST, _LONGEST_NAME = 90, 40
_MOST_WORDS = 5
_CALLED = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿ][\w.&'’-]*\s){1,4}(?:Wire|Newswire|Press|(?:News |Press )?Agency|News Service"
    r"|Press Association|Agentur|Presseagentur|Nachrichtenagentur|Presse)"
    r"|(?:Agencia|Agenzia|Agence|Agência)(?:\s[^\W\d_][\w.&'’-]*){1,4}"
)
_WHO = r"([^\W\d_][\w.&'’/-]*(?:\s[\w.&'’/-]+){0,4}?)"
_THANKS = re.compile(
    any_of(rf"""
with (?:\w+ )?(?:copy|inputs?|material|files?|reporting|reports?|information|contributions?) (?:from|by|of) {_WHO}
(?:mit (?:agentur)?(?:material|informationen) (?:von|der)|avec|con informa(?:ción|zioni) d[ei]) {_WHO}
com informações d[aeo] {_WHO}
(?:quoted|taken|copied|adapted|reprinted|republished) from {_WHO}
(?:sources?|quelle|fuente|fonte|agency|agencies|agencia|agence|agenzia|출처|来源|المصدر)\s?[:：]\s?{_WHO}
{_WHO} contributed (?:to|reporting to|reporting for) this (?:report|article|story)
"""),
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:(?:story|text|words|copy|reporting|report(?:ed)?|compiled) )?by|courtesy of|via)\s", re.IGNORECASE
)
