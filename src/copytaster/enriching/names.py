"""Find the people, organisations and places that an article names, by rules alone."""

import re
from collections import Counter
from dataclasses import dataclass

from copytaster.model.annotations import Tag
from copytaster.model.article import Article
from copytaster.text.stopwords import stop_words
from copytaster.text.words import tag_key, tokens

from . import gazetteer
from .joining import Mention, joined
from .kinds import by_surroundings, by_words
from .lexicon import DIRECTIONS, GIVEN_NAMES, NEVER, ORGANISATIONS, OTHERS, PLACES, STAND_ALONE, word_set
from .roles import Named, named
from .runs import Run, Word, runs

_MOST = 25
_ARTICLES = word_set("a an the der die das den dem le la les el los las il lo gli i o os as")
# A member of a party for a state, as American papers print it: D-Calif., R-Texas.
_PARTY_AND_STATE = re.compile(r"[DRI]-\w+")
_HEADS = ORGANISATIONS | OTHERS | PLACES | DIRECTIONS


class NameFinder:
    """Finds names printed with capitals; scripts without capitals give none (`PhraseFinder` reads those)."""

    @property
    def name(self) -> str:
        """Its name and version."""
        return "names/1"

    def enrich(self, article: Article) -> tuple[Tag, ...]:
        """Return up to 25 names, most mentioned first, each with all its spans under its longest printed form.

        A few countries and bodies that everybody abbreviates go by their full name (`U.S.` is `United States`).
        """
        text = article.text
        found = joined(_mentions(article, text), text)
        ranked = sorted(found, key=lambda name: (-len(name.spans), name.spans[0].start))[:_MOST]
        return tuple(
            Tag(key=tag_key(name.label), label=name.label, kind=name.kind, spans=name.spans, by=self.name)
            for name in ranked
        )


@dataclass(frozen=True, slots=True)
class _Context:
    """What the whole article says about its words."""

    stops: frozenset[str]
    small: frozenset[str]
    inside: frozenset[str]
    capitals_are_common: bool


def _mentions(article: Article, text: str) -> list[Mention]:
    every = list(runs(text))
    context = _context(article, text, every)
    return [mention for run in every for mention in _in_run(run, text, context)]


def _context(article: Article, text: str, every: list[Run]) -> _Context:
    spoken = tokens(text)
    inside = [word.folded for run in every for word in run.words[run.opens :]]
    return _Context(
        stops=stop_words(article.language, (token.text for token in spoken)),
        small=frozenset(token.text for token in spoken if text[token.start].islower()),
        inside=frozenset(inside),
        # German and Luxembourgish print every noun with a capital.
        capitals_are_common=article.language in ("de", "lb")
        or (article.language is None and len(inside) > 0.35 * max(len(spoken), 100)),
    )


def _in_run(run: Run, text: str, context: _Context) -> list[Mention]:
    """Return the names in a run: mostly one, none where it is a role or an ordinary word with a capital."""
    parts = named(_without_opening(run, context), run.before)
    mentions = [_mention(run, part, text, context) for part in parts]
    return [mention for mention in mentions if _is_a_name(mention, run, context)]


def _mention(run: Run, part: Named, text: str, context: _Context) -> Mention:
    last = part.words[-1] is run.words[-1]
    return Mention(
        words=part.words,
        printed=" ".join(text[part.words[0].start : part.words[-1].end].split()),
        votes=by_surroundings(run, part.titled) if last else Counter(),
        says=by_words(part.words),
        plain=len(part.words) > 1 and any(word.folded in context.small for word in part.words if word.capital),
    )


def _without_opening(run: Run, context: _Context) -> tuple[Word, ...]:
    """Take off what only begins the sentence: small words, and words that the article prints small elsewhere."""
    kept = run.words
    while kept and kept[0].folded in context.stops and not kept[0].shouted and not _begins_a_name(kept, run):
        kept = kept[1:]
    if kept and run.opens and kept[0] is run.words[0] and len(kept) > 1 and _is_plain(kept[0], context):
        kept = kept[1:]
    while kept and _pairs_countries(kept[0]):
        kept = kept[1:]
    while kept and not kept[-1].capital:
        kept = kept[:-1]
    while kept and not kept[0].capital:
        kept = kept[1:]
    return kept


def _begins_a_name(kept: tuple[Word, ...], run: Run) -> bool:
    """Say whether a small word with a capital belongs to the name behind it: New York, Last Supper, not The Times."""
    if len(kept) == 1 or kept[0].folded in _ARTICLES:
        return False
    inside = not run.opens or kept[0] is not run.words[0]
    return inside or tag_key(kept[0].printed + kept[1].printed) in gazetteer.PLACES


def _pairs_countries(word: Word) -> bool:
    """Say whether the word sets countries or peoples side by side: Franco-German, DPRK-Russia."""
    parts = word.folded.split("-")
    known = gazetteer.KNOWN
    return len(parts) > 1 and word.folded.replace("-", "") not in known and all(part in known for part in parts)


def _is_plain(word: Word, context: _Context) -> bool:
    if word.folded in GIVEN_NAMES or word.folded in gazetteer.PLACES or word.folded in gazetteer.PEOPLES:
        return False
    return word.folded in context.small and word.folded not in context.inside


def _is_a_name(mention: Mention, run: Run, context: _Context) -> bool:
    words_of_it = mention.words
    key = tag_key(mention.printed)
    if not key or key in gazetteer.PEOPLES or key.removesuffix("s") in gazetteer.PEOPLES or key.isdigit():
        return False
    if len(words_of_it) == 1 and (_PARTY_AND_STATE.fullmatch(mention.printed) or _is_only_loud(words_of_it[0], key)):
        return False
    if context.capitals_are_common and mention.says is None and not mention.votes:
        return False
    if len(words_of_it) > 1:
        return True
    word = words_of_it[0]
    if key in gazetteer.PLACES or word.folded in STAND_ALONE:
        return True
    if word.folded in context.stops or word.folded in NEVER or word.folded in _HEADS:
        return False
    if len(key) < 2 or context.capitals_are_common:
        return word.shouted and len(key) > 1
    if run.opens and word is run.words[0]:
        return word.folded in context.inside or (word.shouted and word.folded not in context.small)
    return True


def _is_only_loud(word: Word, key: str) -> bool:
    """Say whether a word in capitals is no acronym but an ordinary word printed loudly: EXCLUSIVE."""
    return word.shouted and len(word.printed) > 6 and key not in gazetteer.KNOWN and word.folded not in STAND_ALONE
