"""Join the mentions of one name in an article: full name and surname, long form and acronym, spellings."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from copytaster.model.annotations import TagKind
from copytaster.model.span import Span
from copytaster.text.words import tag_key

from . import gazetteer
from .lexicon import FAMILY_NAMES, GIVEN_NAMES
from .runs import Word

_BRACKETED = re.compile(r"[\"”']?\s?\(\s?[\"“']?(?:the )?([A-Z][\w.&-]{1,11})[\"”']?\s?\)")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands, with what its words say of its kind and what its surroundings vote.

    `plain` marks names made of words that the article also prints small: those are hardly people.
    """

    words: tuple[Word, ...]
    printed: str
    votes: Counter[TagKind]
    says: TagKind | None
    plain: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.words[0].start, self.words[-1].end)


@dataclass(frozen=True, slots=True)
class Name:
    """One name with all its mentions."""

    label: str
    kind: TagKind
    spans: tuple[Span, ...]


def joined(mentions: list[Mention], text: str) -> list[Name]:
    """Return one name for all mentions of it; each mention belongs to one name."""
    full = _full_names(mentions)
    acronyms = _acronyms(mentions, text)
    groups: dict[str, list[Mention]] = defaultdict(list)
    latest: dict[str, str] = {}
    for mention in mentions:
        key = _key(mention, full, acronyms, latest)
        groups[key].append(mention)
        latest.update(dict.fromkeys(_short_forms(mention), key))
    return [_name(group) for group in groups.values()]


def _key(mention: Mention, full: dict[str, list[str]], acronyms: dict[str, str], latest: dict[str, str]) -> str:
    key = tag_key(mention.printed)
    if key in gazetteer.ALIASES:
        return tag_key(gazetteer.ALIASES[key])
    if key in acronyms:
        return acronyms[key]
    if len(mention.words) == 1 and mention.says is None and key in full:
        # The full name printed last before it, or else the first one after it.
        return latest.get(key, full[key][0])
    return _bare_key(mention)


def _bare_key(mention: Mention) -> str:
    """Return the key without middle initials: Ana B. Ruiz is Ana Ruiz."""
    kept = [word.printed for word in mention.words if not (len(word.printed) == 2 and word.printed[1] == ".")]
    return tag_key(" ".join(kept if len(kept) > 1 else [mention.printed]))


def _full_names(mentions: Iterable[Mention]) -> dict[str, list[str]]:
    """Return for each short form the keys of the people it can stand for, in the order of the text."""
    found: dict[str, list[str]] = defaultdict(list)
    for mention in mentions:
        for short in _short_forms(mention):
            if _bare_key(mention) not in found[short]:
                found[short].append(_bare_key(mention))
    return found


def _short_forms(mention: Mention) -> tuple[str, ...]:
    """Return the folded single words that stand for a person named in two to four words, else nothing."""
    words = [word for word in mention.words if word.folded.removesuffix(".") not in ("jr", "sr", "ii", "iii")]
    if mention.says not in (TagKind.PERSON, None) or mention.plain or not 2 <= len(words) <= 4:
        return ()
    first, last = tag_key(words[0].printed), tag_key(words[-1].printed)
    # Kang Ha-na, Kang Ha Na: the family name stands first.
    if words[-1].printed.partition("-")[2][:1].islower() or (len(words) == 3 and first in FAMILY_NAMES):
        return (first,)
    # A name in two words may have its family name first, too, unless the first is a common given name.
    return (last,) if first in GIVEN_NAMES or len(first) < 3 or len(words) > 2 else (last, first)


def _acronyms(mentions: Iterable[Mention], text: str) -> dict[str, str]:
    """Return the acronyms of the article with the key of the name that each stands for."""
    found: dict[str, str] = {}
    for mention in mentions:
        initials = "".join(_initials(word) for word in mention.words if word.capital).lower()
        if len(initials) < 2:
            continue
        key = tag_key(mention.printed)
        bracketed = _BRACKETED.match(text, mention.span.end)
        if bracketed and (short := tag_key(bracketed.group(1))) and short[0] == initials[0] and key != short:
            if bracketed.group(1).isupper() and set(initials) & set(short[1:]):
                found.setdefault(short, key)
        elif len(initials) > 2 and mention.says is not TagKind.PERSON:
            found.setdefault(initials, key)
    return found


def _initials(word: Word) -> str:
    # UN Human Rights Council is the UNHRC.
    return word.printed.replace(".", "") if word.shouted and len(word.printed) < 5 else word.printed[0]


def _name(group: list[Mention]) -> Name:
    forms = Counter(mention.printed for mention in group)
    label = max(forms, key=lambda form: (not form.isupper() or len(form) < 5, len(form), forms[form], form))
    label = gazetteer.ALIASES.get(tag_key(label), label)
    return Name(label=label, kind=_kind(group), spans=tuple(mention.span for mention in group))


def _kind(group: list[Mention]) -> TagKind:
    """Return the kind that the longest form says, else the one with most votes."""
    votes: Counter[TagKind] = Counter()
    for mention in group:
        votes.update(mention.votes)
    longest = max(group, key=lambda mention: (len(mention.words), len(mention.printed)))
    bodies = ("United Nations", "European Union")
    if gazetteer.ALIASES.get(tag_key(longest.printed), longest.printed) in bodies:
        return TagKind.ORGANISATION
    if longest.says is TagKind.PLACE and len(longest.words) == 1 and votes[TagKind.PERSON] >= 3:
        return TagKind.PERSON
    if longest.says is not None:
        return longest.says
    if votes[TagKind.PERSON] > 0 and votes[TagKind.PERSON] >= votes[TagKind.PLACE]:
        return TagKind.PERSON
    if votes[TagKind.PLACE] > 0:
        return TagKind.PLACE
    return TagKind.PERSON if _can_be_a_person(longest, votes) else TagKind.NAME


def _can_be_a_person(mention: Mention, votes: Counter[TagKind]) -> bool:
    words = mention.words
    if len(words) == 1 and words[0].folded in GIVEN_NAMES:
        return True
    if mention.plain or len(words) not in (2, 3) or votes[TagKind.PERSON] < 0:
        return False
    return not any(word.shouted or not word.folded.isalpha() or word.folded in gazetteer.KNOWN for word in words)
