"""The lines of a plain-text dump, each with its shape, and the measures by which lines are told apart."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line. `gap` says that an empty line stands above it, `rule` that a ruled line does.

    `cell` says that it stood in a table, `level` how high a heading it is marked as (1 the highest, 0 none),
    `slanted` that all of it is in italics. `images` are (alternative text, address) of pictures that stood in or just
    above it, `links` (text, address) of the links in it.
    """

    text: str
    bullet: bool = False
    cell: bool = False
    gap: bool = False
    rule: bool = False
    level: int = 0
    slanted: bool = False
    images: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()

    @property
    def linked(self) -> bool:
        """Whether the line is nothing but links."""
        return bool(self.links) and folded("".join(text for text, _address in self.links)) == folded(self.text)


def count_words(text: str) -> int:
    """Return how many words a text has; scripts without spaces count two characters a word."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and a closing credit or footnote set aside."""
    tail = _AFTER_THE_END.sub("", text[-120:].rstrip())
    if tail.endswith("."):
        return not _ABBREVIATION.search(tail)
    return bool(tail) and tail[-1] in "!?…。！？।۔؟።"


def is_prose(text: str) -> bool:
    """Tell whether a line reads as running text rather than as a headline or a label."""
    words = count_words(text)
    if words >= _LONG or (words >= _KOREAN_SENTENCE and _ENDS_IN_KOREAN.search(text)):
        return True
    if words >= _TWO_SENTENCES and _INNER_END.search(text):
        return True
    return (
        words >= _SENTENCE
        and ends_sentence(text)
        and not text.rstrip("\"'”’»)）").endswith(("?", "!", "？", "！", "؟"))
    )


def folded(text: str) -> str:
    """Return the letters and digits of a text in small letters: what two printings of one headline share."""
    return _UNFOLDED.sub("", text.casefold())


_LONG, _TWO_SENTENCES, _SENTENCE, _KOREAN_SENTENCE = 28, 15, 8, 4
_ENDS_IN_KOREAN = re.compile(r"[가-힣]다\.[\"”’'」)]*$")
"""Words of Korean say more, and its headlines and labels never end so."""
_INNER_END = re.compile(r"[^\W\d_]{4}[\"”’)]?\.[\"”’)]{0,2}\s+[\"“‘(]?[^\W\d_a-zß-öø-ÿ]")
_UNFOLDED = re.compile(r"[\W_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_AFTER_THE_END = re.compile(r"(?:(?<=[.!?\"”’])\s[A-Z]{2,12}|[\"'”’»」』]|\s?[(\[（][^()\[\]（）]{1,60}[)\]）])+$")
_ABBREVIATION = re.compile(
    r"(?:^|\s)(?:(?:[A-Za-z]\.){2,}|(?:Inc|Corp|Ltd|Co|Jr|Sr|St|vs|No|Gov|Sen|Gen|Rep|Mr|Mrs|Dr)\.)$"
)
