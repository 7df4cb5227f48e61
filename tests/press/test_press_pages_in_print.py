"""Pages, dumps and truth agree: what the truth says stands on the page, in every layout."""

import json
import re
from html import unescape

import pytest

from copytaster_press import layouts
from copytaster_press.desk.run import happened
from copytaster_press.layouts.structured import claims
from copytaster_press.make import make, printing
from copytaster_press.pieces import Comment, Edit, Para, Photo, Piece
from copytaster_press.printing.binding import Binder
from copytaster_press.printing.sheet import Addresses
from copytaster_press.world.outlets import OUTLETS

from .conftest import ARTICLES, SEED

_TAG = re.compile(r"<[^>]+>")
_SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)
_SPACE = re.compile(r"\s+")


def _text(page):
    return _SPACE.sub(" ", unescape(_TAG.sub("", page.decode())))


def test_every_piece_has_its_truth(printed):
    assert len(printed) == ARTICLES
    for one in printed:
        assert one.row["id"] == one.piece.key
        assert len(one.row["edits"]) == len(one.piece.versions)
        assert set(one.row["held_out"]) == {"affair", "outlet", "layout"}
        assert one.row["people"] is not None


def test_pages_show_the_words_of_the_truth(printed):
    for one in printed:
        page = _text(one.pages[f"{one.piece.key}.html"])
        assert _SPACE.sub(" ", one.row["headline"]) in page
        for para in one.row["body"][: one.row["shown"]]:
            assert _SPACE.sub(" ", para["text"]).strip() in page


def test_dumps_show_the_words_of_their_gold(printed):
    seen = set()
    for one in printed:
        for layout, dump in one.dumps.items():
            seen.add(layout)
            flat = _SPACE.sub(" ", dump.text)
            for article in dump.gold["articles"]:
                assert _SPACE.sub(" ", article["headline"]) in flat
                assert all(_SPACE.sub(" ", para).strip() in flat for para in article["body"])
    assert seen == {"agency", "aggregator", "browser", "hashtag", "letter", "markdown", "newspaper", "reader"}


@pytest.mark.parametrize("field", ["agency", "byline", "publisher", "deck", "slug"])
def test_gold_speaks_of_nothing_that_its_dump_does_not_print(printed, field):
    unseen = [
        (one.piece.key, layout, said)
        for one in printed
        for layout, dump in one.dumps.items()
        for article in dump.gold["articles"]
        for said in ([article[field]] if isinstance(article.get(field), str) else article.get(field) or ())
        if _SPACE.sub(" ", said) not in _SPACE.sub(" ", dump.text)
    ]
    assert unseen == []


def test_shares_with_earlier_pieces_are_those_of_the_copies(printed):
    rows = {one.row["id"]: one.row for one in printed}
    for row in rows.values():
        if row["origin"] and row["share"] >= 0.05:
            assert row["shares"][row["origin"]] == pytest.approx(row["share"], abs=0.001)
        if row["origin"]:
            assert row["root"] == (rows[row["origin"]]["root"] or row["origin"])


def test_some_pages_claim_what_is_wrong(printed):
    wrong = [claim for one in printed for claim in one.row["page_claims_wrongly"]]
    assert {"date", "author"} <= set(wrong)
    assert len(wrong) < ARTICLES / 3


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda one: one.layout)
def test_every_layout_prints_a_whole_piece_and_the_notice_of_a_kill(outlet, pieces):
    at = pieces[0].published
    texts = ("One <b> & two.", "Third, fourth and “fifth of all the words that were spoken”.", "Sixth.", "Seventh.")
    kill = Edit(at=at, what="kill", headline="Heads & tails", deck="", paragraphs=(), notice="Taken back.")
    piece = Piece(
        key="k-1", outlet=outlet.key, affair=pieces[0].affair, path="/k", headline="Heads & tails", deck="Deck it",
        byline=("Ada Crull",), paragraphs=tuple(Para(text=text) for text in texts), published=at, versions=(kill,),
        photos=(Photo(path="/img/k.svg", caption="A caption.", credit="(Us)"),), language=outlet.language,
        tags=("Tag",),
        comments=(Comment(author="reader", at=at, text="Quite."),), slug="slug-it", section=outlet.sections[0],
    )  # fmt: skip
    binder = Binder(OUTLETS, happened(SEED, ARTICLES))
    bound = binder.bind(piece)
    page = layouts.page(binder.sheet(bound, 0, Addresses()))
    assert all(_SPACE.sub(" ", text) in _text(page) for text in ("Heads & tails", *texts[1:]))
    assert "<b> &" not in _SCRIPT.sub("", page.decode())
    gone = _text(layouts.page(binder.sheet(bound, 1, Addresses())))
    assert "Taken back." in gone
    assert "Seventh." not in gone
    assert claims(binder.sheet(bound, 0, Addresses())).headline == "Heads & tails"


def test_making_twice_writes_the_same_bytes(tmp_path):
    written = []
    for name in ("one", "two"):
        assert make(tmp_path / name, articles=40, seed=2) == 40
        files = sorted(path for path in (tmp_path / name).rglob("*") if path.is_file())
        written.append({str(path.relative_to(tmp_path / name)): path.read_bytes() for path in files})
    assert written[0] == written[1]
    rows = [json.loads(line) for line in written[0]["truth.jsonl"].splitlines()]
    assert len(rows) == 40
    assert all(page in written[0] for row in rows for page in row["pages"])
    assert {"outlets", "affairs", "people"} <= set(json.loads(written[0]["world.json"]))


def test_making_goes_one_piece_at_a_time():
    """A press of any size begins at once: nothing waits for the whole of it."""
    assert next(printing(1000, 1)).row["id"]
