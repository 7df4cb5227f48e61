"""What readers leave under articles: comments in their own voices, pingbacks of other blogs."""

from datetime import datetime, timedelta
from random import Random

from copytaster_press.pieces import Comment

_NAMES = """pepper|Sunny|Old Bosun|harbourrat77|M. Trask|Kelpie|three_tides|Grumbler of Tarn|anon|Nan Wylie
ferryfan|J.R.|Doubting Tam|lampkeeper|Ostrel Girl|the_other_petra|R. Uist|mudlark|Cabbage|Fogbound
second cousin|Slack Water|wick"""
_OPENINGS = """Well,|Oh please.|I was there.|Thank you for this.|Not for the first time:|Same old song.
With respect,|Ha!|My father always said it:|As somebody who lives two streets away,
I read this twice.|So let me get this straight:|Hm."""
_MIDDLES = """nobody in {place} is surprised|they told us the same about {tag} years ago
I should like to see who signs the bills|you forget what it was like before {tag}
the people of {place} will pay for it in the end|somebody kept the minutes, I hope
it is always {place} and never the capital|whoever believes that has never met {tag}
the numbers do not add up and never did
my neighbour heard it on the quay before any of you printed it|there is more to {tag} than you write"""
_ENDINGS = """.|, mark my words.| and that is that.|, but what do I know.|. Write that down.|!!
, or am I missing something?|. Keep at it.|. I give it a month.|, as usual.
. Anyone else remember {year}?"""
_BLOGS = (
    "The Wet Rope|Ebb|A Field Guide to Fenders|Lowland Notes|The Third Crane|Salt Accounts|Amazing Tidings|Quay Diary"
)


def comments(place: str, tags: tuple[str, ...], published: datetime, rng: Random) -> tuple[Comment, ...]:
    """Return what readers said, in order of time; many articles draw nobody."""
    count = max(0, rng.randint(-3, 6))
    at = published
    said = []
    for _ in range(count):
        at += timedelta(minutes=int(5 * 200 ** rng.random()))
        text = f"{_any(_OPENINGS, rng)} {_any(_MIDDLES, rng)}{_any(_ENDINGS, rng)}"
        if rng.random() < 0.4:
            text += f" And {_any(_MIDDLES, rng)}{_any(_ENDINGS, rng)}"
        filled = text.format(
            place=place, tag=rng.choice(tags) if tags else place, year=published.year - rng.randint(2, 9)
        )
        said.append(Comment(author=_any(_NAMES, rng), at=at.replace(second=0), text=filled))
    return tuple(said)


def pingbacks(headlines: tuple[str, ...], rng: Random) -> tuple[str, ...]:
    """Return titles of blog entries that point here, made of these headlines."""
    return tuple(f"{headline} {rng.choice('–-|')} {_any(_BLOGS, rng)}" for headline in headlines)


def _any(choices: str, rng: Random) -> str:
    return rng.choice(choices.replace("\n", "|").split("|"))
