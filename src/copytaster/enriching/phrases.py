"""Find phrases that recur in an article: what it is about beside the names in it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Article
from copytaster.model.span import Span
from copytaster.text.stopwords import stop_words
from copytaster.text.words import Token, tag_key, tokens

from .lexicon import NEVER, SAID
from .unspaced import is_unspaced, recurring

_MOST = 6
_LONGEST = 4
_INSIDE = frozenset({"of", "de", "del", "di", "da", "do", "des", "du"})
_GAPS = (" ", "-", "\u00a0")

Found = dict[str, list[Span]]


class PhraseFinder:
    """Finds runs of two to four words, or of two to six Chinese, Japanese or Korean characters, that recur."""

    @property
    def name(self) -> str:
        """Its name and version."""
        return "phrases/1"

    def enrich(self, article: Article) -> tuple[Tag, ...]:
        """Return up to six phrases that stand twice in the text, or in the headline and the text; weightiest first.

        Phrases do not hold each other, nor words printed as names.
        """
        text = article.text
        if is_unspaced(text):
            found = recurring(text, article.headline)
            weights = {phrase: float(len(spans) * len(phrase)) for phrase, spans in found.items()}
        else:
            found = _recurring_words(article, text)
            weights = {phrase: len(spans) * (1 + 0.5 * phrase.count(" ")) for phrase, spans in found.items()}
        headline = article.headline.casefold()
        for phrase in weights:
            weights[phrase] *= 2 if phrase in headline else 1
        best = sorted(found, key=lambda phrase: (-weights[phrase], found[phrase][0].start))
        return tuple(
            Tag(
                key=tag_key(phrase),
                label=text[found[phrase][0].start : found[phrase][0].end].replace("\u00a0", " "),
                kind=TagKind.PHRASE,
                spans=tuple(found[phrase]),
                by=self.name,
            )
            for phrase in _apart(best)[:_MOST]
        )


def _recurring_words(article: Article, text: str) -> Found:
    spoken = tokens(text)
    stops = stop_words(article.language, (token.text for token in spoken))
    in_headline = set(_runs_of_words(article.headline, tokens(article.headline), stops, printed_small=False))
    found = _runs_of_words(text, spoken, stops, printed_small=True)
    kept = {phrase: spans for phrase, spans in found.items() if len(spans) > 1 or phrase in in_headline}
    return _without_parts(kept)


def _runs_of_words(text: str, spoken: Sequence[Token], stops: frozenset[str], *, printed_small: bool) -> Found:
    """Return every run of two to four words that can be a phrase, with its spans."""
    found: Found = defaultdict(list)
    followers: dict[str, set[str]] = defaultdict(set)
    closed: Counter[str] = Counter()
    names = _printed_as_names(text, spoken) if printed_small else frozenset()
    for begin, first in enumerate(spoken):
        if not _can_end(first.text, stops) or first.text in names:
            continue
        for end in range(begin + 1, min(begin + _LONGEST, len(spoken))):
            last = spoken[end]
            if text[spoken[end - 1].end : last.start] not in _GAPS or last.text in names:
                break
            if last.text in _INSIDE:
                continue
            if not _can_end(last.text, stops):
                break
            phrase = " ".join(token.text for token in spoken[begin : end + 1])
            found[phrase].append(Span(first.start, last.end))
            if _closes(text, spoken, end, stops):
                closed[phrase] += 1
            else:
                followers[phrase].add(spoken[end + 1].text)
    if not printed_small:
        return found
    # What always runs on into the same word is half a phrase: `deepen bilateral` of `deepen bilateral ties`.
    whole = {phrase for phrase in found if 4 * closed[phrase] >= len(found[phrase]) or len(followers[phrase]) > 2}
    return {phrase: spans for phrase, spans in found.items() if phrase in whole and _is_nominal(phrase)}


def _closes(text: str, spoken: Sequence[Token], at: int, stops: frozenset[str]) -> bool:
    if at + 1 == len(spoken):
        return True
    following = spoken[at + 1]
    return text[spoken[at].end : following.start] not in _GAPS or following.text in stops


def _can_end(word: str, stops: frozenset[str]) -> bool:
    return len(word) > 2 and word not in stops and word not in SAID and word not in NEVER and not word[0].isdigit()


def _is_nominal(phrase: str) -> bool:
    # Adverbs and past tenses end no noun phrase of English; other languages lose a few phrases by it.
    return not phrase.endswith(("ly", "ed"))


def _printed_as_names(text: str, spoken: Sequence[Token]) -> frozenset[str]:
    """Return the words that have a capital which is not that of a sentence."""
    return frozenset(
        token.text
        for token in spoken
        if text[token.start].isupper() and (before := text[token.start - 2 : token.start]) and before[0].isalnum()
    )


def _without_parts(found: Mapping[str, list[Span]]) -> Found:
    """Leave out phrases that hardly ever stand outside a longer one."""
    kept: Found = {}
    for phrase, spans in found.items():
        wholes = [other for other in found if phrase != other and f" {phrase} " in f" {other} "]
        if all(len(found[whole]) < 0.6 * len(spans) for whole in wholes):
            kept[phrase] = spans
    return kept


def _apart(phrases: Iterable[str]) -> list[str]:
    """Return phrases of which none holds another, in their order."""
    apart: list[str] = []
    for phrase in phrases:
        if not any(phrase in other or other in phrase for other in apart):
            apart.append(phrase)
    return apart
