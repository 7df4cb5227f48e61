"""What can be counted about each block of a page, for telling the text of its article from all else."""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from copytaster.text.words import tag_key

from .blocks import Block
from .spots import AROUND, Spot

GROUPS = {
    "comment": "comment comments commenting disqus kommentar kommentare comentarios reply replies respond discussion livefyre coral",
    "nav": "nav navigation menu breadcrumb breadcrumbs toolbar navbar sitemap pagination pager tab tabs crumbs skip",
    "foot": "footer foot copyright colophon legal disclaimer imprint footnote footnotes",
    "related": "related recommend recommended recommendation recommendations more also similar popular trending latest most teaser teasers "
    "promo next prev previous card cards carousel read onward upsell outbrain taboola",
    "share": "share sharing social follow twitter facebook whatsapp tweet addthis sharedaddy",
    "letter": "newsletter subscribe subscription signup sign paywall login register premium donate membership offer",
    "ad": "ad ads advert advertisement advertising sponsor sponsored dfp banner gpt anzeige werbung adslot promoted",
    "caption": "caption captions figure figcaption credit credits image img photo photos picture gallery media video slideshow",
    "by": "byline bylines author authors writer bio contributor reporter autor autoren auteur creator profile avatar",
    "meta": "meta date time timestamp published updated stamp info category categories kicker eyebrow tag tags topic topics label metadata keywords",
    "head": "headline title titel heading header hed headings",
    "deck": "deck standfirst dek subhead subheadline subtitle summary excerpt intro lead teaser abstract lede sub description chapo bajada",
    "body": "body articlebody entry prose paragraph text richtext storybody content copy post hentry markdown",
    "story": "article story post content main news single",
    "side": "sidebar side rail aside widget widgets column secondary tertiary",
    "consent": "cookie cookies consent gdpr privacy onetrust cmp modal popup overlay dialog",
    "box": "box infobox fact facts factbox embed callout pull pullquote inset highlight table product price",
    "list": "list toc contents faq accordion index",
}
BITS = {word: 0 for words in GROUPS.values() for word in words.split()}
for _at, _words in enumerate(GROUPS.values()):
    for _word in _words.split():
        BITS[_word] |= 1 << _at

TAGS = (
    "p",
    "div",
    "li",
    "td",
    "blockquote",
    "figcaption",
    "span",
    "section",
    "pre",
    "dd",
    "dt",
    "button",
    "label",
    "a",
)
HOLDERS = ("li", "div", "article", "section", "td", "blockquote", "figure", "header", "body", "p")
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
ENDS = frozenset(".!?…。！？।؟")
CLOSING = "\"'”’»“)]」』"
OPENING = frozenset("\"'“‘«„»「『")
PROSE = 80
LINKED_PROSE = 0.3
LEVELS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page says of itself: its headlines and descriptions, and the text in its JSON-LD (letters alone)."""

    headlines: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    text: str = ""


Score = Callable[[Spot], float]


def names_of_signals() -> list[str]:
    """Return what each number that `signals` counts is called, in their order."""
    own = [
        *("words", "chars", "linked", "strong", "end", "sentences", "commas", "digits", "upper", "first", "quote"),
        *("colon", "mark", "broken", "picture", "phrase"),
    ]
    tags = [*(f"tag {tag}" for tag in TAGS), "heading", *(f"in {tag}" for tag in HOLDERS)]
    place = ["depth", "hidden", *(f"around {tag}" for tag in AROUND)]
    place += ["name own", "name parent", "name grand", "name best", "name worst", "name sum"]
    place += [f"{far} {name}" for far in ("near", "far") for name in GROUPS]
    where = ["at", "at chars", "from headline", "below headline", "repeated", "like headline", "like description"]
    where += ["has text", "in text", "to prose above", "to prose below", "prose above", "prose below"]
    mass = [f"mass {level}" for level in range(LEVELS)]
    mass += ["best mass", "is best", "parent prose", "parent linked", "parent blocks", "up to most"]
    alike = ["alike", "alike linked", "alike chars", "run"]
    page = ["page blocks", "page prose", "page chars"]
    around = [
        f"{name} {step:+d}"
        for step in (-2, -1, 1, 2)
        for name in ("words", "linked", "end", "p", "heading", "li", "sibling", "name", "mass", "picture", "phrase")
    ]
    return [*own, *tags, *place, *where, *mass, *alike, *page, *around]


def signals(
    blocks: Sequence[Block],
    told: Told,
    name_score: Callable[[tuple[str, ...]], float],
    phrase_score: Callable[[str], float],
) -> list[list[float]]:
    count = len(blocks)
    facts = _Facts(name_score)
    prose_at = [at for at, block in enumerate(blocks) if is_prose(block)]
    mass = _masses(blocks, prose_at)
    best = max((mass[0][spot] for spot in mass[0]), default=0) or 1
    total = sum(len(blocks[at].text) for at in prose_at) or 1
    all_chars = sum(len(block.text) for block in blocks) or 1
    signatures = [_signature(block) for block in blocks]
    alike: dict[object, list[int]] = defaultdict(lambda: [0, 0, 0])
    for block, signature in zip(blocks, signatures, strict=True):
        kind = alike[signature]
        kind[0] += 1
        kind[1] += block.linked
        kind[2] += len(block.text)
    repeated = Counter(block.text for block in blocks)
    heads = [_words(text) for text in told.headlines]
    described = [_words(text) for text in told.descriptions]
    headline_at = _headline_at(blocks, heads)
    held = _held(blocks)
    first = []
    so_far = 0
    run = 0
    for at, block in enumerate(blocks):
        text, spot = block.text, block.spot
        chars = len(text)
        words = text.count(" ") + 1
        last = text.rstrip(CLOSING)[-1:]
        head = text[:60]
        fact = facts.of(spot)
        holder = spot.above if spot.above is not None else spot
        above = facts.of(holder)
        grand = facts.of(holder.above) if holder.above is not None else above
        levels = _levels(mass[1], spot, total)
        at_prose = bisect_left(prose_at, at)
        is_at_prose = at_prose < len(prose_at) and prose_at[at_prose] == at
        below = at_prose + is_at_prose
        kind = alike[signatures[at]]
        run = run + 1 if at and signatures[at] == signatures[at - 1] else 0
        own = _words(text) if words < 80 and (heads or described) else frozenset()
        parent_held = held[holder]
        row = [
            max(words, chars / 6),
            chars,
            min(1.0, block.linked / chars),
            min(1.0, block.strong / chars),
            1 if last in ENDS else 2 if last == ":" else 0,
            text.count(". ") + text.count("。") + text.count("? ") + text.count("! "),
            text.count(",") + text.count("，") + text.count("、") + text.count("،"),
            sum(map(str.isdigit, head)) / len(head),
            sum(map(str.isupper, head)) / len(head),
            3 if text[0].isupper() else 2 if text[0].islower() else 1 if text[0].isdigit() else 0,
            text[0] in OPENING,
            0 < text.find(":", 0, 40),
            "|" in head or "•" in head or "©" in head or "@" in head or "→" in head,
            block.broken,
            block.below_picture,
            phrase_score(text),
            *[spot.tag == tag for tag in TAGS],
            HEADINGS.get(spot.tag, 0),
            *[holder.tag == tag for tag in HOLDERS],
            spot.depth,
            spot.hidden,
            *[bool(spot.around & bit) for bit in AROUND.values()],
            fact[0],
            above[0],
            grand[0],
            fact[1],
            fact[2],
            fact[3],
            *_bits((fact[4] | above[4] | grand[4])),
            *_bits(fact[5]),
            at / count,
            so_far / all_chars,
            at - headline_at if headline_at >= 0 else -999,
            headline_at >= 0 and at > headline_at,
            repeated[text],
            max((_alike(own, each) for each in heads), default=-1),
            max((_alike(own, each) for each in described), default=-1),
            bool(told.text),
            tag_key(text[:200])[:60] in told.text if told.text else -1,
            at - prose_at[at_prose - 1] if at_prose else 999,
            prose_at[below] - at if below < len(prose_at) else 999,
            at_prose,
            len(prose_at) - below,
            *levels[:LEVELS],
            mass[0][holder] / best,
            mass[0][holder] == best,
            parent_held[1] / (parent_held[0] or 1),
            parent_held[2] / (parent_held[0] or 1),
            parent_held[3],
            next((level for level, share in enumerate(levels) if share >= 0.5), 9),
            kind[0],
            kind[1] / kind[2],
            kind[2] / kind[0],
            run,
            count,
            len(prose_at),
            total,
        ]
        so_far += chars
        first.append(row)
    return [[*row, *_around(first, blocks, at)] for at, row in enumerate(first)]


def is_prose(block: Block) -> bool:
    return len(block.text) >= PROSE and block.linked < LINKED_PROSE * len(block.text)


W = 0
NAMES_FIRST: dict[str, int] = {name: at for at, name in enumerate(names_of_signals())}
SEEN = ("words", "linked", "end", "tag p", "heading", "tag li")


def _around(rows: list[list[float]], blocks: Sequence[Block], at: int) -> list[float]:
    out: list[float] = []
    mine = blocks[at].spot.above
    for step in (-2, -1, 1, 2):
        other = at + step
        if 0 <= other < len(rows):
            row = rows[other]
            out += [row[NAMES_FIRST[name]] for name in SEEN]
            out += [
                blocks[other].spot.above is mine,
                row[NAMES_FIRST["name own"]],
                row[NAMES_FIRST["mass 1"]],
                row[NAMES_FIRST["picture"]],
                row[NAMES_FIRST["phrase"]],
            ]
        else:
            out += [-1] * 11
    return out


def _bits(bits: int) -> list[int]:
    return [bits >> at & 1 for at in range(len(GROUPS))]


class _Facts:
    def __init__(self, name_score: Callable[[tuple[str, ...]], float]) -> None:
        self._score = name_score
        self._known: dict[Spot, tuple[float, float, float, float, int, int]] = {}

    def of(self, spot: Spot) -> tuple[float, float, float, float, int, int]:
        known = self._known.get(spot)
        if known is None:
            own = self._score(spot.names) if spot.names else 0.0
            bits = 0
            for name in spot.names:
                bits |= BITS.get(name, 0)
            if spot.above is None:
                known = (own, own, own, own, bits, bits)
            else:
                up = self.of(spot.above)
                known = (own, max(own, up[1]), min(own, up[2]), own + 0.7 * up[3], bits, bits | up[5])
            self._known[spot] = known
        return known


def _masses(blocks: Sequence[Block], prose_at: Sequence[int]) -> tuple[Counter[Spot], Counter[Spot]]:
    direct: Counter[Spot] = Counter()
    whole: Counter[Spot] = Counter()
    for at in prose_at:
        block = blocks[at]
        spot: Spot | None = block.spot
        chars = len(block.text)
        holder = block.spot.above or block.spot
        direct[holder] += chars
        while spot is not None:
            whole[spot] += chars
            spot = spot.above
    return direct, whole


def _levels(whole: Counter[Spot], spot: Spot, total: int) -> list[float]:
    levels = []
    at: Spot | None = spot
    while at is not None and len(levels) < 9:
        levels.append(whole[at] / total)
        at = at.above
    return levels + [1.0] * (9 - len(levels))


def _held(blocks: Sequence[Block]) -> dict[Spot, list[int]]:
    held: dict[Spot, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for block in blocks:
        each = held[block.spot.above or block.spot]
        each[0] += len(block.text)
        each[1] += len(block.text) * is_prose(block)
        each[2] += block.linked
        each[3] += 1
    return held


def _signature(block: Block) -> tuple[str, str, str, str]:
    above = block.spot.above or block.spot
    return block.spot.tag, block.spot.style, above.tag, above.style


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


def _alike(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / (len(left | right) or 1)


def _headline_at(blocks: Sequence[Block], heads: Sequence[Collection[str]]) -> int:
    best, found = 0.34, -1
    for at, block in enumerate(blocks):
        level = HEADINGS.get(block.spot.tag, 0)
        if level == 0 or level > 2:
            continue
        own = _words(block.text)
        alike = max((_alike(own, frozenset(each)) for each in heads), default=0.0) + 0.1 * (level == 1)
        if alike > best:
            best, found = alike, at
    if found < 0:
        found = next((at for at, block in enumerate(blocks) if block.spot.tag == "h1"), -1)
    return found
