"""Reports of the sample press are clean, of the right length, independent of each other and the same for a seed."""

import re
from datetime import UTC, datetime, timedelta
from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster_press.pieces import BACKGROUND, QUOTATION
from copytaster_press.telling.background import background
from copytaster_press.telling.headlines import headline, titled
from copytaster_press.telling.patterns import expand, pattern
from copytaster_press.telling.quoting import TAKES
from copytaster_press.telling.reports import Told, known, paragraph, tell
from copytaster_press.telling.sentences import Said
from copytaster_press.telling.tidying import tidy, tidy_korean, tidy_spanish
from copytaster_press.telling.tongues import can_tell
from copytaster_press.telling.voices import voice_of
from copytaster_press.world.affairs import affairs, generated
from copytaster_press.world.outlets import OUTLETS, outlet

ENGLISH = [one for one in OUTLETS if one.language == "en"]
RUN = 8


def report(number: int, key: str, hours: int = 20) -> Told:
    affair = generated(11, number)
    at = affair.begins + timedelta(hours=hours)
    return tell(affair, known(affair, at), voice_of(outlet(key)), Random(f"{number}{key}"), at)


def text(told: Told) -> str:
    return " ".join(para.text for para in told.paragraphs)


def runs(words: str) -> set[tuple[str, ...]]:
    found = re.findall(r"\w+", words.lower())
    return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


A_NUMBER_EACH = sorted({generated(11, number).kind: number for number in range(99, -1, -1)}.values())
EVERY_KIND = [(number, one.key) for number in A_NUMBER_EACH for one in ENGLISH[number % 2 :: 2]]
SAMPLE = [report(number, key, hours) for number, key in EVERY_KIND for hours in (3, 60)]


@pytest.mark.parametrize(
    "laughable",
    [
        pytest.param(r"[\^~<>{}\[\]|_]", id="marks of the grammar"),
        pytest.param(r"\b(the|a|an|of|to|in|on|and|at|by|for) \1\b", id="a small word twice"),
        pytest.param(r"\b[Aa] [aeio][a-z]+\b", id="a before a vowel"),
        pytest.param(r"(?<!-)\b[Aa]n [bcdfgjklmnpqrstvwxyz][a-z]+\b", id="an before a consonant"),
        pytest.param(r" [,.;:]|,,|\.\.|,\.", id="marks gone astray"),
        pytest.param(r"(?<!-)\bone (people|houses|days|hours|weeks)\b", id="one of many"),
        pytest.param(r"(?<=[a-z]{3}[.!?]) [a-z]", id="a sentence without a capital"),
        pytest.param(r"  ", id="two spaces"),
    ],
)
def test_nothing_that_a_news_editor_would_laugh_at(laughable):
    found = [
        match[0] for told in SAMPLE for match in re.finditer(laughable, f"{text(told)}\n{told.headline}\n{told.deck}")
    ]
    assert found == []


def test_every_paragraph_ends_as_a_paragraph_does():
    ends = {para.text[-1] for told in SAMPLE for para in told.paragraphs}
    assert ends <= set('.!?"”')


def test_headlines_have_no_full_stop_and_a_decent_length():
    assert all(not told.headline.endswith(".") for told in SAMPLE)
    assert all(10 <= len(told.headline) <= 140 for told in SAMPLE)


@pytest.mark.parametrize("style", ["agency", "state", "daily", "local", "broadcaster", "magazine", "blog"])
def test_reports_have_the_length_of_their_voice(style):
    voice = voice_of(next(one for one in ENGLISH if one.kind == style))
    lengths = [len(text(report(number, voice.outlet)).split()) for number in range(25)]
    assert min(lengths) >= 140
    assert max(lengths) <= voice.longest + 120
    assert max(lengths) <= 950


def test_the_same_chance_tells_the_same_story():
    assert report(4, "dailyledger") == report(4, "dailyledger")
    assert report(4, "dailyledger") != report(4, "morningpost")


def test_independent_reports_share_under_five_percent_of_their_runs():
    keys = ["northernwire", "dailyledger", "radiosund", "averellcourier", "meridian"]
    shares = []
    for number in range(30):
        told = [runs(text(report(number, key))) for key in keys]
        shares.extend(len(one & other) / len(one) for one, other in permutations(told, 2))
    assert sum(shares) / len(shares) < 0.05


def test_sentences_are_seldom_repeated():
    told = [sentence for one in SAMPLE for sentence in re.split(r"(?<=[.?!”\"]) (?=[A-Z“\"])", text(one))]
    long = [sentence for sentence in told if len(sentence.split()) >= 7]
    assert len(set(long)) / len(long) > 0.85


def test_words_spoken_in_public_may_be_heard_by_several_outlets():
    affair = generated(11, 3)
    at = affair.begins + timedelta(hours=9)
    spoken = []
    for key in range(TAKES * 12):
        told = tell(affair, known(affair, at), voice_of(outlet("northernwire")), Random(key), at)
        quoted = [para.text for para in told.paragraphs if para.source == QUOTATION]
        spoken += [part for paragraph in quoted for part in paragraph.split('"')[1::2] if len(part) > 25]
    assert len(set(spoken)) < len(spoken) * 0.6


def test_background_is_the_same_for_years_and_marked_as_such():
    thread = [one for one in affairs(1, 40) if one.thread == "hollin-dam"]
    first, later = thread[0], thread[-1]
    assert later.begins.year - first.begins.year > 10
    assert background("northernwire", first) == background("northernwire", later)
    assert not {para.text for para in background("northernwire", first)} & {
        para.text for para in background("pelagia", first)
    }
    assert all(
        para.source.startswith(f"{BACKGROUND}northernwire:hollin-dam") for para in background("northernwire", first)
    )


def test_agencies_carry_their_background_under_reports():
    stock = [para for number in range(25) for para in report(number, "pelagia").paragraphs if BACKGROUND in para.source]
    assert stock
    assert not any(
        BACKGROUND in para.source for number in range(25) for para in report(number, "dailyledger").paragraphs
    )


def test_facts_come_out_in_their_time():
    affair = next(one for one in affairs(5, 80) if any(fact.after_hours > 10 for fact in one.facts))
    early, late = known(affair, affair.begins), known(affair, affair.begins + timedelta(days=4))
    assert set(early) < set(late) == set(affair.facts)


def test_a_fact_can_be_told_alone_and_a_headline_written_anew():
    affair, at = generated(11, 6), datetime(2020, 1, 2, tzinfo=UTC)
    voice = voice_of(outlet("averellcourier"))
    assert paragraph(affair, affair.facts[0], voice, Random(1), at).text.endswith((".", "”"))
    assert len({headline(affair, affair.facts, voice, Random(seed), at) for seed in range(30)}) > 10


@pytest.mark.parametrize(
    ("key", "script"),
    [
        pytest.param("elfaro", r"[a-záéíóúñ]", id="Spanish"),
        pytest.param("almarfa", r"[\u0621-\u064a]", id="Arabic"),
        pytest.param("bukhang", r"[\uac00-\ud7a3]", id="Korean"),
    ],
)
def test_other_languages_are_told_in_their_own_letters(key, script):
    language = outlet(key).language
    told = [report(number, key) for number in A_NUMBER_EACH if can_tell(generated(11, number), language)]
    assert len(told) == 8
    for one in told:
        body = text(one)
        assert len(re.findall(script, body)) > 0.5 * len(re.findall(r"\w", body))
        assert not re.search(r"[~^{}<>|\[\]]", body + one.headline + one.deck)
        assert key == "elfaro" or not re.search(r"\b[a-z]{4,}\b", body)


@given(st.text(alphabet="ab ^~,.'\"1239", max_size=40))
def test_tidying_twice_changes_nothing_more(raw):
    once = tidy(raw)
    assert tidy(once) == once or "^" in once or "~" in once


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        pytest.param("a~ hour later", "An hour later", id="an hour"),
        pytest.param("a~ university", "A university", id="a university"),
        pytest.param("in the the port", "In the port", id="the the"),
        pytest.param("14 people came", "Fourteen people came", id="a number begins"),
        pytest.param("1,400 people came", "Some 1,400 people came", id="a large number begins"),
        pytest.param("Lund, the director,.", "Lund, the director.", id="a comma before the stop"),
        pytest.param("it rained. {}".format("^the sea rose"), "It rained. The sea rose", id="a second sentence"),
        pytest.param("they met two times", "They met twice", id="twice"),
    ],
)
def test_tidy(raw, clean):
    assert tidy(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        pytest.param("코런섬~은", "코런섬은", id="after a final consonant"),
        pytest.param("녹당 바다~은", "녹당 바다는", id="after a vowel"),
        pytest.param("서울~으로", "서울로", id="after rieul"),
        pytest.param("46~이 아니라", "46이 아니라", id="after a figure"),
        pytest.param("42~을", "42를", id="after two"),
    ],
)
def test_korean_particles(raw, clean):
    assert tidy_korean(raw) == clean


def test_spanish_contractions():
    assert tidy_spanish("el cierre de el puerto, según a el alcalde") == "El cierre del puerto, según al alcalde"


def test_headlines_in_title_case_leave_small_words_small():
    assert titled("row over the price of eels") == "Row over the Price of Eels"


class Names:
    def fill(self, name: str, form: str) -> str:
        return f"{name}/{form}"


def test_patterns_choose_and_fill():
    words = {"sea": pattern("[sea|sea]")}
    assert expand(pattern("the <sea> at {place:bare}[|]"), Names(), words, Random(1)) == "the sea at place/bare"
    assert {expand(pattern("[a|b[c|d]]"), Names(), {}, Random(seed)) for seed in range(40)} == {"a", "bc", "bd"}


@pytest.mark.parametrize("broken", ["[a|b", "a]b", "[[a]"])
def test_patterns_with_unmatched_brackets_are_refused(broken):
    with pytest.raises(ValueError, match="unmatched"):
        pattern(broken)


def test_reporters_who_know_of_what_was_said_choose_other_words():
    affair = generated(11, 5)
    at = affair.begins + timedelta(hours=30)

    def shared(said):
        told = [tell(affair, known(affair, at), voice_of(one), Random(one.key), at, said) for one in ENGLISH[:6]]
        return sum(len(runs(text(one)) & runs(text(other))) for one, other in permutations(told, 2))

    assert shared(Said()) < shared(None) / 2
