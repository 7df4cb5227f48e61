"""The press runs: exactly so many pieces, in order, the same for a seed, with copies that have the share they claim."""

from collections import Counter
from random import Random

import pytest

from copytaster_press.desk.coverage import coverage
from copytaster_press.desk.editing import standing
from copytaster_press.desk.overlap import joined, share
from copytaster_press.desk.run import budgets, happened, run
from copytaster_press.pieces import BACKGROUND, OWN, QUOTATION

from .conftest import ARTICLES, SEED


def test_the_same_seed_gives_the_same_pieces(pieces):
    assert tuple(run(SEED, ARTICLES)) == pieces


def test_another_seed_gives_others():
    assert [one.headline for one in run(SEED + 1, 30)] != [one.headline for one in run(SEED, 30)]


@pytest.mark.parametrize("articles", [0, 1, 7, 50])
def test_there_are_as_many_as_were_asked_for(articles):
    assert sum(1 for _ in run(3, articles)) == articles


def test_pieces_come_in_order_of_publication_with_keys_and_addresses_of_their_own(pieces):
    assert [one.published for one in pieces] == sorted(one.published for one in pieces)
    assert len({one.key for one in pieces}) == len(pieces) == ARTICLES
    assert len({(one.outlet, one.path) for one in pieces}) == len(pieces)


def test_budgets_add_up_and_leave_nobody_out():
    world = happened(2, 600)
    given = budgets(world, 600, 2)
    assert sum(given) == 600
    assert min(given) >= 3


def test_coverage_goes_on_as_long_as_the_affair():
    long = [one for one in happened(1, 3000) if one.days >= 14]
    told = [coverage(one, 30, Random(1)) for one in long]
    lasted = [(booked[-1].at - booked[0].at).days for booked in told]
    assert sum(days >= 7 for days in lasted) > len(long) * 0.8
    assert all(len(booked) == 30 for booked in told)


def test_sources_come_before_what_is_taken_from_them():
    for affair in happened(1, 150):
        at = {one.number: one.at for one in coverage(affair, 30, Random(1))}
        taken = [one for one in coverage(affair, 30, Random(1)) if one.source is not None]
        assert taken
        assert all(at[one.source] < one.at for one in taken)


def test_copies_have_the_share_they_claim(pieces):
    by_key = {one.key: one for one in pieces}
    copies = [one for one in pieces if one.kind == "copy" and one.origin]
    assert len(copies) > ARTICLES / 5
    for one in copies:
        texts = (joined(para.text for para in each.paragraphs) for each in (one, by_key[one.origin]))
        assert one.share == pytest.approx(share(*texts), abs=0.0001)


def test_most_copies_are_much_their_origins_and_few_are_nothing_but_it(pieces):
    shares = sorted(one.share for one in pieces if one.kind == "copy")
    assert shares[len(shares) // 2] > 0.5
    assert sum(one > 0.98 for one in shares) < len(shares) / 2


def test_paragraphs_say_where_they_come_from(pieces):
    keys = {one.key for one in pieces}
    for one in pieces:
        for para in one.paragraphs:
            assert para.source in {OWN, QUOTATION} or para.source in keys or para.source.startswith(BACKGROUND)


def test_origins_were_printed_earlier(pieces):
    printed = {}
    for one in pieces:
        if one.origin:
            assert printed[one.origin] <= one.published
        printed[one.key] = one.published


def test_all_manners_of_copying_occur(pieces):
    kinds = Counter(one.kind for one in pieces)
    assert set(kinds) == {"own", "dispatch", "copy", "rewrite"}
    copies = [one for one in pieces if one.kind == "copy"]
    assert any(one.credited for one in copies)
    assert any(not one.credited for one in copies)
    assert any(one.credit_line for one in copies)
    assert any(one.publisher for one in copies)


def test_edits_follow_print_and_are_of_all_sorts(pieces):
    found = Counter()
    for one in pieces:
        times = [one.published, *(edit.at for edit in one.versions)]
        assert times == sorted(times)
        found.update(edit.what for edit in one.versions)
        for number, edit in enumerate(one.versions, 1):
            assert standing(one, number).paragraphs == edit.paragraphs
            assert bool(edit.paragraphs) != (edit.what == "kill")
            assert bool(edit.notice) == (edit.what in {"correction", "kill"})
    assert set(found) == {"silent", "correction", "headline", "kill"}
    assert found["kill"] <= 3


def test_a_period_can_be_asked_for(pieces):
    since, until = pieces[60].published, pieces[150].published
    inside = happened(SEED, ARTICLES, since, until)
    assert 0 < len(inside) < len(happened(SEED, ARTICLES))
    first = next(run(SEED, ARTICLES, since, until))
    assert first.affair == inside[0].key
