"""Characters made alike: one folded spelling for everything that readers take for the same."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from .look_alikes import in_one_script


def fold(text: str) -> str:
    """Return the text as search and keys compare it: compatibility forms, case and diacritics off.

    Soft hyphens and zero-width characters go, quotes and dashes become plain, digits of every script
    become 0-9, and look-alikes (a Cyrillic or Greek letter inside a mostly Latin word, or the reverse)
    become letters of the word's own script. Words of one script stay in it. Folding twice changes nothing.
    """
    if text.isascii():
        return text.lower()
    folded = text
    for letter in set(text).difference(_ASCII):
        plain = _in_ascii(letter)
        if plain is None:
            return _fold_short(text) if len(text) <= _SHORT else _fold(text)
        folded = folded.replace(letter, plain)
    return folded.lower()  # as nearly all text in Latin letters ends, at a tenth of the time


@cache
def _in_ascii(letter: str) -> str | None:
    """What a letter is folded to whatever stands around it, none where that is no ASCII and may depend on it."""
    folded = _fold(letter)
    return folded if folded.isascii() else None


def _fold(text: str) -> str:
    # An acute accent by itself would fall apart into a space and a mark.
    plain = in_one_script(_plain(unicodedata.normalize("NFKD", text.replace("´", "'"))))
    # Some letters are twins in one case alone, so both are looked at.
    folded = unicodedata.normalize("NFC", in_one_script(_plain(plain.casefold())).casefold())
    return _DOT_OF_CATALAN.sub("", folded) if "·" in folded else folded


def _plain(text: str) -> str:
    for letter in _PLAIN.keys() & set(text):
        text = text.replace(letter, _PLAIN[letter])
    return text


_ASCII = frozenset(map(chr, range(128)))
_SHORT = 64
_fold_short = lru_cache(maxsize=32_768)(_fold)
_DOT_OF_CATALAN = re.compile("(?<=l)·(?=l)")


def _characters(*ranges: tuple[int, int]) -> Iterable[int]:
    return (code for first, last in ranges for code in range(first, last + 1))


# Marks of scripts in which readers leave them out. Vowel signs of Indic and Thai writing are letters: they stay.
_MARKS = _characters(
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE20, 0xFE2F),
)
_UNSEEN_RANGES = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x05F3, 0x05F4),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),
    (0xE0000, 0xE01EF),
)
UNSEEN = "".join(f"{chr(first)}-{chr(last)}" for first, last in _UNSEEN_RANGES)
"""What is not seen, or not read, within a word: soft hyphens, joiners, marks of direction; for a class of a pattern."""
_UNSEEN = _characters(*_UNSEEN_RANGES)
_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"
_LETTERS = {
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
    "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T", "ŋ": "n", "Ŋ": "N",
    "ı": "i", "ȷ": "j", "ə": "e", "Ə": "E", "ƒ": "f", "ɓ": "b", "Ɓ": "B", "ɗ": "d", "Ɗ": "D", "ƙ": "k", "Ƙ": "K",
    "ɛ": "e", "Ɛ": "E", "ɔ": "o", "Ɔ": "O", "ɩ": "i", "Ɩ": "I", "ʋ": "v", "Ʋ": "V", "ɑ": "a", "ɡ": "g",
    # small capitals, and ligatures of Yiddish
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)), "ײ": "יי", "ױ": "וי", "װ": "וו",
    # Arabic and Persian letters that stand for one another in print
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
    # quotes, dashes, and the fraction stroke that compatibility folding makes
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "ʻ": "'", "′": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "⁄": "/",
    # radicals that stand for whole characters where fonts of PDF files were mapped badly
    **dict(zip("⺟⺠⺫⻁⻄⻅⻆⻉⻋⻑⻒⻓⻔⻘⻙⻚", "母民目虎西见角贝车長長长门青韦页", strict=True)),
    **dict(zip("⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻫⻬⻭⻯⻰⻲", "风飞食马骨鬼鱼鸟麦黄斉齐歯竜龙亀", strict=True)),
    # letters in black circles and squares
    **{chr(first + place): chr(ord("A") + place) for first in (0x1F150, 0x1F170) for place in range(26)},
}  # fmt: skip
_PLAIN: dict[str, str] = {
    **dict.fromkeys(map(chr, (*_MARKS, *_UNSEEN)), ""),
    **{chr(ord(zero) + value): str(value) for zero in _ZEROS for value in range(10)},
    **_LETTERS,
}
