"""Recurring phrases of Chinese, Japanese and Korean, whose words no space sets apart or whose words carry endings."""

import re
from collections import defaultdict

from copytaster.model.span import Span

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(rf"[{_HAN}\u3041-\u30ff\uac00-\ud7a3]")
_KANA = re.compile(r"[\u3041-\u3096]")
_HAN_RUN = re.compile(rf"[{_HAN}]+")
_JAPANESE_RUN = re.compile(rf"[{_HAN}々]{{2,6}}(?![{_HAN}])|[ァ-ヺー]{{3,12}}")
_KOREAN_WORD = re.compile(r"[\uac00-\ud7a3]+")
# Particles behind Korean nouns, longest first.
_PARTICLE = re.compile(
    r"(?:에서는|에서도|으로는|으로도|이라는|이라고|에게서|까지는|부터는|에서|에는|에도|에게|으로|까지|부터|처럼|보다|이나|라는|라고"
    r"|과의|와의|은|는|이|가|을|를|의|에|도|로|와|과|만)$"
)
_KOREAN_VERB = re.compile(
    r"(?:다|고|며|면|한|된|할|될|하는|되는|했던|하기|하여|해|돼|지만|니다|까지|위해|대해|통해|따라|관련)$"
)
# Characters that begin or end no Chinese noun phrase.
_SMALL = frozenset(
    "的了在是和也就不都与與及以于於而被把这這那有我他她它们們对對为為从從将將会會要能可并並但或到上下中之其等着過过还還又很更最已所说說称稱年月日时時个個名位次一二三四五六七八九十两兩该該此向"
)


def is_unspaced(text: str) -> bool:
    """Say whether most of a text's letters are Chinese, Japanese or Korean."""
    sample = text[:4000]
    letters = sum(letter.isalpha() for letter in sample)
    return letters > 0 and 2 * len(_UNSPACED.findall(sample)) > letters


def recurring(text: str, headline: str) -> dict[str, list[Span]]:
    """Return phrases that stand at least twice in the text, or once there and in the headline, with their spans."""
    if len(_KOREAN_WORD.findall(text)) > len(_HAN_RUN.findall(text)):
        found = _korean(text)
    elif _KANA.search(text):
        found = _japanese(text)
    else:
        found = _chinese(text)
    return {phrase: spans for phrase, spans in found.items() if len(spans) > 1 or phrase in headline}


def _korean(text: str) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for word in _KOREAN_WORD.finditer(text):
        stem = _PARTICLE.sub("", word.group())
        if 2 <= len(stem) <= 6 and not _KOREAN_VERB.search(word.group()):
            found[stem].append(Span(word.start(), word.start() + len(stem)))
    return {stem: spans for stem, spans in found.items() if len(stem) > 2 or len(spans) > 2}


def _japanese(text: str) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for run in _JAPANESE_RUN.finditer(text):
        found[run.group()].append(Span(*run.span()))
    return found


def _chinese(text: str) -> dict[str, list[Span]]:
    """Return runs of characters that keep company with each other and with nothing else in particular."""
    spans: dict[str, list[Span]] = defaultdict(list)
    sides: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for run in _HAN_RUN.finditer(text):
        for start in range(run.start(), run.end() - 1):
            for end in range(start + 2, min(start + 6, run.end()) + 1):
                phrase = text[start:end]
                if phrase[0] not in _SMALL and phrase[-1] not in _SMALL:
                    spans[phrase].append(Span(start, end))
                    sides[phrase][0].add(text[start - 1 : start] if start > run.start() else f"^{start}")
                    sides[phrase][1].add(text[end : end + 1] if end < run.end() else f"${end}")
    often = {
        p: s for p, s in spans.items() if len(s) > 1 and min(map(len, sides[p])) > 1 and (len(p) > 2 or len(s) > 2)
    }
    return {
        phrase: found
        for phrase, found in often.items()
        if not any(phrase in whole and len(often[whole]) >= 0.6 * len(found) for whole in often if whole != phrase)
    }
