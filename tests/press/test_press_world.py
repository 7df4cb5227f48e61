"""The world of the sample press holds together: everything has a name, a place and figures that agree."""

import re
from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest

from copytaster_press.telling.translations import PHRASES, ROLES
from copytaster_press.telling.wordings import FOLDERS, is_written, wording
from copytaster_press.world.affairs import FIRST, LAST, affairs, generated
from copytaster_press.world.halves import outlet_held_out
from copytaster_press.world.outlets import AGENCIES, OUTLETS, outlet
from copytaster_press.world.people import crowd, recurring
from copytaster_press.world.places import COUNTRIES, PLACES, place
from copytaster_press.world.recipes.reading import recipes
from copytaster_press.world.recurring import RECURRING

WORLD = affairs(3, 240)
FOREIGN = ("es", "ar", "ko")


def test_outlets_are_many_and_live_under_example():
    kinds = Counter(one.kind for one in OUTLETS)
    assert len(OUTLETS) >= 16
    assert kinds["agency"] == 2
    assert set(kinds) == {"agency", "state", "daily", "local", "broadcaster", "magazine", "blog", "aggregator"}
    assert {"en", "es", "ar", "ko"} == {one.language for one in OUTLETS}
    assert all(one.host.endswith(".example") for one in OUTLETS)
    assert len({one.host for one in OUTLETS}) == len({one.key for one in OUTLETS}) == len(OUTLETS)


def test_outlets_copy_from_outlets_that_exist_and_sit_in_places_that_exist():
    for one in OUTLETS:
        assert all(outlet(key).key == key for key in one.copies_from)
        assert place(one.home).within in COUNTRIES
    assert all(outlet(key).kind == "agency" for key in AGENCIES)


def test_every_place_has_a_name_in_every_language():
    for one in PLACES.values():
        assert set(dict(one.by_language)) == set(FOREIGN)
        assert all(dict(one.by_language).values())
        assert one.within is None or one.within in PLACES


def test_the_cast_is_large_and_spelt_in_several_ways():
    assert len(crowd()) >= 150
    assert len(RECURRING) >= 30
    assert all(len(recurring(line.key).spellings) >= 2 for line in RECURRING)
    assert "Seo Hangyeol" in recurring("seo-han-gyeol").spellings
    assert {"Nadir al-Sayegh", "Nadir Sayegh"} <= set(recurring("nadir-al-sayegh").spellings)


@pytest.mark.parametrize("kind", sorted(recipes()))
def test_each_kind_of_affair_has_its_facts_and_words_for_them(kind):
    facts = recipes()[kind].facts
    words = wording(kind, "en")
    assert len(facts) >= 10
    assert len({fact.kind for fact in facts}) == len(facts)
    assert all(len(words.facts[fact.kind].sentences) >= 6 for fact in facts)
    assert all(len(words.facts[fact.kind].headlines) >= 2 for fact in facts)
    assert len(words.facts["lead"].sentences) >= 6
    assert len(words.facts["background"].sentences) >= 2


def test_there_are_at_least_two_dozen_kinds():
    assert len(recipes()) >= 24


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_tell_at_least_eight_kinds(language):
    kinds = [kind for kind in recipes() if is_written(kind, language)]
    assert len(kinds) >= 8
    for kind in kinds:
        told = wording(kind, language).facts
        assert all(len(told[fact.kind].sentences) >= 3 for fact in recipes()[kind].facts if fact.kind in told)


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_know_every_role_and_phrase_of_their_kinds(language):
    for kind in (kind for kind in recipes() if is_written(kind, language)):
        for _, role in recipes()[kind].people:
            plain = role.replace("spokeswoman", "spokesman").replace("chairwoman", "chairman")
            assert role.startswith("opposition") or plain in ROLES[language], (kind, role)
        for fact in (fact for fact in recipes()[kind].facts if fact.kind in wording(kind, language).facts):
            for slot in (slot for slot in fact.slots if slot.sort == "phrase"):
                used = any(f"'{slot.name}'" in repr(one) for one in wording(kind, language).facts[fact.kind].sentences)
                assert not used or all(phrase in PHRASES[language] for phrase in slot.phrases), (kind, slot)


def test_folders_of_wordings_are_those_of_the_outlets():
    assert set(FOLDERS) == {one.language for one in OUTLETS}


def test_the_first_forty_are_made_by_hand_and_go_on_in_threads():
    first = affairs(1, 40)
    threads = Counter(one.thread for one in first if one.thread)
    assert len(first) == 40
    assert not any(one.key.startswith("g") and one.key[1:2].isdigit() for one in first)
    assert len(threads) >= 8
    years = {one.begins.year for one in first if one.thread == "corran-crossing"}
    assert max(years) - min(years) == 12
    assert {one.begins.year for one in first} >= set(range(2015, 2027))


def test_affairs_come_in_order_of_time_within_twelve_years():
    assert all(before.begins <= after.begins for before, after in pairwise(WORLD))
    assert all(FIRST <= one.begins <= LAST for one in WORLD)
    assert len({one.key for one in WORLD}) == len(WORLD)


def test_affairs_crowd_as_news_does():
    made = [generated(3, number) for number in range(400)]
    days = Counter(one.begins.date() for one in made)
    assert sum(days.values()) / len(days) >= 5
    near = [(one, other) for one, other in pairwise(sorted(made, key=lambda one: (one.kind, one.begins)))
            if one.kind == other.kind and other.begins - one.begins < timedelta(days=2)]  # fmt: skip
    assert sum(one.places[0][1] != other.places[0][1] for one, other in near) > 60


def test_some_affairs_run_for_weeks_and_none_beyond_the_end_of_the_world():
    lengths = [one.days for one in WORLD]
    assert 5 <= sum(days >= 14 for days in lengths) <= len(lengths) / 3
    assert all(one.begins + timedelta(days=one.days) <= LAST + timedelta(days=2) for one in WORLD)


def test_the_same_seed_makes_the_same_world_and_another_one_another():
    assert affairs(3, 60) == affairs(3, 60)
    assert generated(3, 5) != generated(4, 5)
    assert affairs(3, 90)[:1][0] in affairs(3, 240)


def test_parts_are_never_larger_than_their_wholes():
    for one in WORLD:
        values = {f"{fact.kind}.{slot.name}": slot.value for fact in one.facts for slot in fact.slots}
        if one.kind == "ferry_accident":
            assert int(values["rescue.saved"]) < int(values["grounding.aboard"])
            assert int(values["injured.hospital"]) <= int(values["injured.hurt"])
        if one.kind == "mine_accident":
            brought = int(values["brought_up.up"]) + int(values["brought_up.dead"])
            assert brought == int(values["fall.trapped"])


def test_nobody_plays_two_parts_under_one_surname():
    for one in WORLD:
        surnames = [person.surname for _, person in one.people]
        assert len(set(surnames)) == len(surnames)


def test_roles_suit_the_person():
    for one in WORLD:
        for _, person in one.people:
            assert not re.search(r"(spokes|chair)woman", person.role) or person.she
            assert not re.search(r"(spokes|chair)man", person.role) or not person.she


def test_about_half_is_held_out_and_threads_stay_together():
    share = sum(one.held_out for one in WORLD) / len(WORLD)
    assert 0.35 < share < 0.65
    by_thread = {(one.thread, one.held_out) for one in WORLD if one.thread}
    assert len(by_thread) == len({thread for thread, _ in by_thread})


def test_some_outlets_are_held_out_by_the_seed_and_never_all():
    for seed in range(1, 6):
        assert 4 <= sum(outlet_held_out(seed, one) for one in OUTLETS) <= 13
    assert {outlet_held_out(seed, outlet("tidemark")) for seed in range(9)} == {True, False}
