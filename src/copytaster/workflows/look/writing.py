"""How an article is written: the language of each of its parts, and words with letters of another script."""

from collections import Counter
from dataclasses import dataclass

from copytaster.model.article import Article
from copytaster.text.look_alikes import disguises, script_of
from copytaster.text.passages import languages_within


@dataclass(frozen=True, slots=True, kw_only=True)
class DisguisedWord:
    """A word as printed, with letters that are drawn like others: what it is taken for, and whose letters they are."""

    printed: str
    plain: str
    letters: str
    script: str
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """The language to show each part with: its own, else the article's; and the words that are not what they seem."""

    headline: str | None
    deck: str | None
    paragraphs: tuple[str | None, ...]
    disguised: tuple[DisguisedWord, ...] = ()


def writing(article: Article) -> Writing:
    """Return how an article is written; `disguised` holds each word once, in order."""
    parts = (article.headline, article.deck or "", *(paragraph.text for paragraph in article.paragraphs))
    headline, deck, *paragraphs = (own or article.language for own in languages_within(parts, article.language))
    return Writing(headline=headline, deck=deck, paragraphs=tuple(paragraphs), disguised=_disguised("\n".join(parts)))


def _disguised(text: str) -> tuple[DisguisedWord, ...]:
    found = disguises(text)
    times = Counter(text[one.start : one.end] for one in found)
    plain = {text[one.start : one.end]: one for one in found}
    return tuple(
        DisguisedWord(
            printed=printed,
            plain=plain[printed].plain,
            letters=plain[printed].letters,
            script=script_of(plain[printed].letters[0]),
            times=count,
        )
        for printed, count in times.items()
    )
