import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.model.article import Article, Paragraph
from copytaster.stories.similarity import cosine, headline_overlap, likeness, rarest, terms


def article(headline: str, *paragraphs: str, language: str | None = "en") -> Article:
    return Article(headline=headline, paragraphs=tuple(map(Paragraph, paragraphs)), language=language)


FERRY = article(
    "Ferry sinks off Port Amber", "The ferry sank on Monday with its bow doors open.", "Divers seek the crew."
)


def test_terms_are_distinct_and_without_function_words() -> None:
    found = terms(FERRY)
    assert len(found) == len(set(found))
    assert {"ferry", "amber", "divers"} <= set(found)
    assert not {"the", "with", "its"} & set(found)


def test_rare_terms_weigh_more() -> None:
    weights = dict(likeness(FERRY, {"ferry": 900, "divers": 0}, 1000).terms)
    assert weights["divers"] > weights["doors"] * 0.99
    common = dict(likeness(FERRY, {"divers": 900}, 1000).terms)
    assert common["divers"] < common["doors"]


def test_the_headline_weighs_more_than_the_end() -> None:
    weights = dict(likeness(FERRY, {}, 10).terms)
    assert weights["ferry"] > weights["crew"]


def test_names_weigh_more_than_other_words() -> None:
    weights = dict(likeness(article("", "Today in Amber boats sank"), {}, 10).terms)
    assert weights["amber"] > weights["boats"]


def test_an_article_is_wholly_like_itself() -> None:
    own = likeness(FERRY, {}, 10)
    assert cosine(own, own) == pytest.approx(1)
    assert headline_overlap(FERRY.headline, own, FERRY.headline, own) == pytest.approx(1)


def test_unrelated_articles_have_nothing_in_common() -> None:
    other = likeness(article("Budget passes", "Parliament agreed to new taxes."), {}, 10)
    own = likeness(FERRY, {}, 10)
    assert cosine(own, other) == 0
    assert headline_overlap(FERRY.headline, own, "Budget passes", other) == 0


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        pytest.param("zh", "渡轮在港口沉没，潜水员搜寻船员。", "港口渡轮沉没后潜水员继续搜寻。", id="Chinese"),
        pytest.param(
            "ko", "여객선이 항구 앞바다에서 침몰했다.", "침몰한 여객선의 선원을 항구에서 찾고 있다.", id="Korean"
        ),
        pytest.param("ar", "غرقت العبارة قرب الميناء الشرقي", "البحث عن طاقم العبارة قرب الميناء", id="Arabic"),
        pytest.param(None, "Паром затонул у порта Янтарный", "Водолазы ищут паром у порта", id="Russian, not told"),
    ],
)
def test_other_scripts_are_compared_too(language: str | None, text: str, other: str) -> None:
    left = likeness(article("", text, language=language), {}, 10)
    right = likeness(article("", other, language=language), {}, 10)
    assert cosine(left, right) > 0.2


def test_rarest_gives_the_heaviest_terms() -> None:
    own = likeness(FERRY, {}, 10)
    assert rarest(own, 3) == tuple(term for term, _ in own.terms[:3])


@given(st.text(max_size=60), st.text(max_size=300), st.integers(0, 50))
def test_likeness_is_of_unit_length_and_sorted(headline: str, text: str, total: int) -> None:
    own = article(headline, text, language=None)
    found = likeness(own, dict.fromkeys(terms(own), 99), total).terms
    weights = [weight for _, weight in found]
    assert weights == sorted(weights, reverse=True)
    assert {term for term, _ in found} <= set(terms(own))
    assert not found or math.isclose(sum(weight * weight for weight in weights), 1, rel_tol=1e-9)
