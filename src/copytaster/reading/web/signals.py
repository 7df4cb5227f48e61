"""What can be counted about each block of a page, for telling the text of its article from all else."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .blocks import Block
from .groups import bit
from .spots import AROUND, HEADINGS
from .standing import NameScore, Standing, Standings, is_prose, standings

ENDS = frozenset(".!?…。！？।؟")
CLOSING = "\"'”’»“)]」』"
QUOTES = frozenset("\"'“‘«„»「『")
MARKS = frozenset("|•©@→▸►")
NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
WORDS_COMPARED = 80
LEAST_ALIKE = 0.34
NOWHERE = 999
LEVELS = 5
LETTERS_A_WORD = 6
NEAR = ("comment", "footer", "related", "paywall", "caption", "byline", "body", "story", "consent", "box")
FAR = ("comment", "footer", "related", "share", "paywall", "caption", "byline", "meta", "body", "consent")
NEAR_BITS, FAR_BITS = tuple(map(bit, NEAR)), tuple(map(bit, FAR))
AROUND_BITS = tuple(
    AROUND[tag] for tag in ("article", "main", "aside", "footer", "header", "form", "table", "li", "figure")
)
TAGS = {
    tag: at + 1 for at, tag in enumerate(("p", "div", "li", "td", "blockquote", "figcaption", "pre", "dd", "button"))
}

CODES = (1, 2, 3, 4, 5, 6, 7, 0)
"""Those tags that are counted each by itself, and all others than `TAGS`."""

OWN = (
    *("words", "chars", "linked", "strong", "end", "sentences", "commas", "digits", "upper", "first", "quote"),
    *("colon", "mark", "broken", "picture", "phrase", "repeated", "run", "alike", "alike linked", "alike chars"),
    *("heading", "p", "div", "li", "td", "blockquote", "figcaption", "pre", "other"),
    *("like headline", "like description", "told", "at", "at chars", "from headline"),
    *("prose above", "prose below", "to prose above", "to prose below"),
    *("page blocks", "page prose", "page chars"),
)
PLACE = (
    *("depth", "hidden", "around article", "around main", "around aside", "around footer", "around header"),
    *("around form", "around table", "around li", "around figure"),
    *("name own", "name parent", "name grand", "name best", "name worst", "name sum"),
    *(f"near {name}" for name in NEAR),
    *(f"far {name}" for name in FAR),
    *("mass 0", "mass 1", "mass 2", "mass 3", "mass 4", "up to most"),
    *("best mass", "is best", "parent prose", "parent linked", "parent blocks"),
)
SHOWN = ("words", "linked", "end", "heading", "li", "picture", "phrase", "name", "mass")
"""What is told of a block to those beside it."""
NEIGHBOURS = tuple(f"{name} {step}" for step in ("-1", "+1", "-2", "+2") for name in (*SHOWN, "sibling"))
NAMES = (*OWN, *PLACE, *NEIGHBOURS)
"""What each number that `signals` counts is called, in their order."""
_BEYOND = (-1.0,) * (len(SHOWN) + 1)
MENU_LINE, MENU_LINKED = 30, 0.8
MENUS = AROUND["nav"] | AROUND["footer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page says of itself: its headlines and descriptions, and the letters of the text in its JSON-LD."""

    headlines: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    text: str = ""


def is_menu(block: Block) -> bool:
    """Tell whether a block is plainly no text: little more than a link, and short or in the page's menus.

    That is half of all blocks. On the open pages it costs .1 % of what would else be picked rightly.
    """
    chars = len(block.text)
    if block.linked < MENU_LINKED * chars:
        return False
    return block.spot.around & MENUS != 0 or (chars < MENU_LINE and block.spot.tag not in HEADINGS)


def signals(
    blocks: Sequence[Block], told: Told, name_score: NameScore, phrase_score: Callable[[str], float]
) -> list[list[float] | None]:
    """Return what is counted about each block, in the order of `NAMES`; none for those of menus."""
    held = standings(blocks, name_score)
    best = max((standing.direct for standing in held.known.values()), default=0) or 1
    prose = max((standing.prose for standing in held.known.values()), default=0) or 1
    phrases = [phrase_score(block.text) for block in blocks]
    shown = [_shown(block, held, phrase, prose) for block, phrase in zip(blocks, phrases, strict=True)]
    rows = _own(blocks, told, shown)
    for at, row in enumerate(rows):
        if row is not None:
            row.extend(_standing(blocks[at], held, best, prose))
            holder = blocks[at].spot.above
            for beside in (at - 1, at + 1, at - 2, at + 2):
                if 0 <= beside < len(rows):
                    row.extend(shown[beside])
                    row.append(blocks[beside].spot.above is holder)
                else:
                    row.extend(_BEYOND)
    return rows


def _shown(block: Block, held: Standings, phrase: float, prose: int) -> tuple[float, ...]:
    text, spot = block.text, block.spot
    chars = len(text)
    return (
        max(text.count(" ") + 1, chars / LETTERS_A_WORD),
        min(1.0, block.linked / chars),
        _ending(text),
        HEADINGS.get(spot.tag, 0),
        spot.tag == "li",
        block.below_picture,
        phrase,
        held.known[spot].own,
        held.known[spot.holder].prose / prose,
    )


def _own(blocks: Sequence[Block], told: Told, shown: Sequence[Sequence[float]]) -> list[list[float] | None]:
    """The text of each block, and where on the page it is."""
    heads, described = [_word_set(text) for text in told.headlines], [_word_set(text) for text in told.descriptions]
    headline_at = _headline_at(blocks, heads)
    prose_at = [at for at, block in enumerate(blocks) if is_prose(block)]
    page_chars = sum(len(block.text) for block in blocks) or 1
    page_prose = sum(len(blocks[at].text) for at in prose_at) or 1
    repeated = Counter([block.text for block in blocks])
    shapes = [shape(block) for block in blocks]
    alike: dict[tuple[str, ...], list[int]] = defaultdict(lambda: [0, 0, 0])
    for block, made in zip(blocks, shapes, strict=True):
        kind = alike[made]
        kind[0] += 1
        kind[1] += block.linked
        kind[2] += len(block.text)
    rows: list[list[float] | None] = []
    so_far, run, count, last_made = 0, 0, len(blocks), None
    for at, (block, made) in enumerate(zip(blocks, shapes, strict=True)):
        text, tag = block.text, block.spot.tag
        chars, head = len(text), text[:40]
        words, linked, end, heading, _, picture, phrase, *_ = shown[at]
        kind = alike[made]
        run, last_made = (run + 1 if made == last_made else 0), made
        so_far += chars
        if is_menu(block):
            rows.append(None)
            continue
        mine = _word_set(text) if text.count(" ") + 1 < WORDS_COMPARED and (heads or described) else frozenset()
        above = bisect_left(prose_at, at)
        below = above + (above < len(prose_at) and prose_at[above] == at)
        code = TAGS.get(tag, 0)
        rows.append(
            [
                words,
                chars,
                linked,
                min(1.0, block.strong / chars),
                end,
                text.count(". ") + text.count("。") + text.count("? ") + text.count("! "),
                text.count(",") + text.count("，") + text.count("、") + text.count("،"),
                sum(map(str.isdigit, head)) / len(head),
                sum(map(str.isupper, head)) / len(head),
                3 if text[0].isupper() else 2 if text[0].islower() else 1 if text[0].isdigit() else 0,
                text[0] in QUOTES,
                text.find(":", 0, 40) > 0,
                not MARKS.isdisjoint(head),
                block.broken,
                picture,
                phrase,
                repeated[text],
                run,
                kind[0],
                kind[1] / kind[2],
                kind[2] / kind[0],
                heading,
                *[code == each for each in CODES],
                max([_alike(mine, each) for each in heads], default=-1),
                max([_alike(mine, each) for each in described], default=-1),
                (letters(head) in told.text) if told.text else -1,
                at / count,
                (so_far - chars) / page_chars,
                at - headline_at if headline_at >= 0 else -NOWHERE,
                above,
                len(prose_at) - below,
                at - prose_at[above - 1] if above else NOWHERE,
                prose_at[below] - at if below < len(prose_at) else NOWHERE,
                count,
                len(prose_at),
                page_prose,
            ]
        )
    return rows


def _standing(block: Block, held: Standings, best: int, prose: int) -> tuple[float, ...]:
    spot = block.spot
    own, holder, levels = held.known[spot], held.known[spot.holder], [1.0] * LEVELS
    grand = held.known[spot.holder.holder]
    up_to_most, each = 9, spot
    for level in range(9):
        share = held.known[each].prose / prose
        if level < LEVELS:
            levels[level] = share
        if share >= 0.5:
            up_to_most = min(up_to_most, level)
            if level >= LEVELS:
                break
        if each.above is None:
            break
        each = each.above
    near, far = own.near | holder.near | grand.near, own.far
    return (
        spot.depth,
        spot.hidden,
        *[spot.around & each != 0 for each in AROUND_BITS],
        own.own,
        holder.own,
        grand.own,
        own.best,
        own.worst,
        own.summed,
        *[near & each != 0 for each in NEAR_BITS],
        *[far & each != 0 for each in FAR_BITS],
        *levels,
        up_to_most,
        *_in_holder(holder, best),
    )


def _in_holder(holder: Standing, best: int) -> tuple[float, ...]:
    chars = holder.chars or 1
    return holder.direct / best, holder.direct == best, holder.direct / chars, holder.linked / chars, holder.blocks


def _ending(text: str) -> int:
    last = text[-1]
    if last in CLOSING:
        last = text.rstrip(CLOSING)[-1:]
    return 1 if last in ENDS else 2 if last == ":" else 0


def shape(block: Block) -> tuple[str, ...]:
    """Return what blocks of one make have in common: the tags and classes of their element and the one around it."""
    spot, holder = block.spot, block.spot.holder
    return spot.tag, spot.style, holder.tag, holder.style


def _word_set(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


def _alike(left: frozenset[str], right: frozenset[str]) -> float:
    common = len(left & right)
    return common / (len(left) + len(right) - common) if common else 0.0


def letters(text: str) -> str:
    """Return the letters and digits of a text alone, in lower case."""
    if text.isascii():
        return text.encode().translate(None, NO_LETTERS).decode().lower()
    return "".join(filter(str.isalnum, text)).lower()


def _headline_at(blocks: Sequence[Block], heads: Sequence[frozenset[str]]) -> int:
    """The heading most like what the page calls itself; the first of the highest order where none is."""
    likeness, found = LEAST_ALIKE, -1
    for at, block in enumerate(blocks):
        level = HEADINGS.get(block.spot.tag, 9)
        if level <= 2:
            mine = _word_set(block.text)
            alike = max((_alike(mine, each) for each in heads), default=0.0) + 0.1 * (level == 1)
            if alike > likeness:
                likeness, found = alike, at
    return found if found >= 0 else next((at for at, block in enumerate(blocks) if block.spot.tag == "h1"), -1)
