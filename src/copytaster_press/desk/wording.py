"""What a sub-editor's pen does to other people's copy: words swapped, figures and dates set otherwise."""

import re
from collections.abc import Callable
from random import Random

from copytaster_press.telling.tidying import in_words

_PAIRS = """
said=stated noted added explained|stated=said|noted=said|told=informed|informed=told|added=said|explained=said
about=around|nearly=almost|almost=nearly|roughly=about|began=started|started=began|start=begin|begin=start
residents=inhabitants|authorities=officials|company=firm|firm=company
government=administration|inquiry=probe|probe=inquiry|investigation=inquiry|document=paper|decision=ruling|meeting=session
talks=negotiations|negotiations=talks|agreement=deal|deal=agreement|plan=scheme|scheme=plan|plans=proposals|proposals=plans
workers=employees|staff=employees|employees=staff|vessel=ship|town=community|village=settlement|houses=homes|homes=houses
money=funds|costs=expenses|prices=rates|rose=climbed|climbed=rose|fell=dropped|dropped=fell|reduced=cut|closed=shut|shut=closed
stopped=halted|halted=stopped|ended=finished|finished=ended|wanted=sought|need=require|needs=requires|help=aid|aid=help
discovered=found|showed=revealed|shows=reveals|revealed=showed|provided=supplied|demanded=sought|warned=cautioned
cautioned=warned|denied=disputed|rejected=dismissed|dismissed=rejected|confirmed=verified|declared=announced|announced=declared
expected=anticipated|later=afterwards|earlier=previously|previously=earlier|following=after|because=since|although=though
though=although|however=though|again=afresh|very=highly|large=big|big=large|small=little|several=some|many=numerous
minimum=least|likely=probable|possible=conceivable|serious=grave|grave=serious|heavy=severe|quickly=swiftly|swiftly=quickly
across=throughout|inside=within|within=inside|until=till|percent=per_cent|injured=hurt|hurt=injured
damage=harm|repairs=mending|director=head|expert=specialist|experts=specialists|specialist=expert|brought=carried
reached=got_to|paid=handed_over|bought=purchased|sold=traded|lost=forfeited|agreed=consented|currently=at_present
near=close_to|accident=mishap|mishap=accident|incident=event|questions=queries|answer=reply|replied=answered|answered=replied
asked=queried|believes=thinks|thought=believed|believed=thought|shortly=soon|soon=shortly
road=street|doctors=medics|medics=doctors|rescuers=rescue_crews|crews=teams|teams=crews|survey=inspection|inspection=survey
faults=defects|defects=faults|fault=defect|failure=breakdown|breakdown=failure|rules=regulations|regulations=rules|law=statute
chance=opportunity|task=job|job=task|error=mistake|mistake=error|evening=night|people=persons|captain=skipper|skipper=captain
villagers=locals|parliament=the_house|budget=spending_plan|vote=ballot|ballot=vote|strike=walkout|walkout=strike|wages=pay
union=labour_union|protest=demonstration|protesters=demonstrators|demonstrators=protesters|families=households|goods=wares
thieves=robbers|storm=gale|gale=storm|rain=downpour|harbour=port|port=harbour|lawyers=counsel|judges=the_bench|trial=hearing
"""
_SWAPS: dict[str, list[str]] = {}
for _entry in re.split(r"[|\n]", _PAIRS.strip()):
    _old, _, _new = _entry.partition("=")
    _SWAPS.setdefault(_old.replace("_", " "), []).extend(word.replace("_", " ") for word in _new.split())
_FIGURES = {str(number): in_words(number) for number in range(2, 15)}
_FIGURES |= {word: figure for figure, word in _FIGURES.items()}
_TOKEN = re.compile(r"\S+|\s+")
_QUOTED = re.compile(r"[“\"«][^”\"»]*[”\"»]")
_CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d) ?([ap])\.?m\.?(?!\w)")
_AMERICAN = re.compile(r"\b(Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(\.?) (\d{1,2})\b(?!,? \d{4})")
_BRITISH = re.compile(
    r"\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_ARTICLE = re.compile(r"\b(al|el)-(?=[A-Z])")
_LINKS = (
    "Meanwhile, the",
    "Moreover, the",
    "For its part, the",
    "In addition, the",
    "At the same time, the",
    "So far, the",
)
_DROPPED = re.compile(
    r" (?:also|meanwhile,|at the same time,|in addition,|just|already|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?= [a-z])"
)


def reworded(text: str, rate: float, rng: Random) -> str:
    """Return English copy with up to `rate` of its words changed; quotations stay as they were spoken."""
    wanted = max(1, round(rate * len(text.split())))
    done = 0
    for change in rng.sample(_HOUSE_STYLE, len(_HOUSE_STYLE)):
        if done < wanted and rng.random() < 0.5:
            text, count = _outside_quotes(text, change)
            done += count
    return _swapped(text, wanted - done, rng)


def _swapped(text: str, wanted: int, rng: Random) -> str:
    kept = [match.span() for match in _QUOTED.finditer(text)]
    out: list[str] = []
    places: list[int] = []
    for match in _TOKEN.finditer(text):
        bare = match[0].strip(",.;:")
        if (bare in _SWAPS or bare in _FIGURES) and not any(start <= match.start() < end for start, end in kept):
            places.append(len(out))
        out.append(match[0])
    rng.shuffle(places)
    for number in places[: max(0, wanted)]:
        bare = out[number].strip(",.;:")
        other = rng.choice(_SWAPS[bare]) if bare in _SWAPS else _FIGURES[bare]
        if not (bare in _FIGURES and _beside_figure(out, number)):
            out[number] = out[number].replace(bare, other, 1)
    return re.sub(r"\b([Aa])n? (?=(\w))", _article, "".join(out)) if places else text


def _beside_figure(out: list[str], number: int) -> bool:
    """Say whether the word belongs to a date, a price or a larger number, where house style leaves figures alone."""
    after, before = "".join(out[number + 1 : number + 3]).strip(), "".join(out[max(0, number - 2) : number]).strip()
    return (
        after[:1].isupper()
        or after[:7] in {"million", "billion", "percent"}
        or after[:3] == "per"
        or before[:1].isupper()
    )


def _article(match: re.Match[str]) -> str:
    """Return a or an as it was, unless the word behind it was swapped for one that wants the other."""
    vowel = match[2].lower() in "aeio"
    plain = match[0].lower().startswith("an") == vowel or match[2].lower() not in "bcdfgjklmnpqrstvwyz"
    return match[0] if plain else f"{match[1]}{'n' if vowel else ''} "


def _outside_quotes(text: str, change: Callable[[str], tuple[str, int]]) -> tuple[str, int]:
    out: list[str] = []
    count = at = 0
    for quote in [*_QUOTED.finditer(text), None]:
        changed, more = change(text[at : quote.start() if quote else len(text)])
        out.append(changed + (quote[0] if quote else ""))
        count, at = count + more, quote.end() if quote else at
    return "".join(out), count


def _clock(text: str) -> tuple[str, int]:
    def day(match: re.Match[str]) -> str:
        return f"{int(match[1]) % 12 + (12 if match[3] == 'p' else 0)}:{match[2]}"

    return _CLOCK.subn(day, text)


def _british(text: str) -> tuple[str, int]:
    return _AMERICAN.subn(r"\3 \1\2", text)


def _american(text: str) -> tuple[str, int]:
    return _BRITISH.subn(r"\2 \1", text)


def _capital_article(text: str) -> tuple[str, int]:
    return _ARTICLE.subn(lambda match: f"{match[1].capitalize()}-", text)


def _dropped(text: str) -> tuple[str, int]:
    return _DROPPED.subn("", text, count=2)


def _linked(text: str) -> tuple[str, int]:
    found = [match.end() for match in re.finditer(r"[.!?] (?=The [a-z])", text)]
    if not found:
        return text, 0
    at = found[len(found) // 2]
    link = _LINKS[len(text) % len(_LINKS)]
    return f"{text[:at]}{link}{text[at + 3 :]}", 3


def _without_that(text: str) -> tuple[str, int]:
    return re.subn(
        r"\b(said|stated|told reporters|announced|confirmed|warned) that (?=the |a |it |they |he |she )", r"\1 ", text
    )


_HOUSE_STYLE = (_clock, _british, _american, _capital_article, _dropped, _linked, _without_that)
