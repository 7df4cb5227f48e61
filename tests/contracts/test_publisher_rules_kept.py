"""The contract of `PublisherRules`, and what its files promise besides."""

from datetime import date

import pytest

from copytaster.adapters.memory import MemoryRules
from copytaster.adapters.publishers.folder import RulesFolder
from copytaster.errors import RuleError
from copytaster.model.ids import CaptureId
from copytaster.model.rules import GoldenPage, Rules

SITE = "courier.example"
RULES = Rules(
    site=SITE, keep=("div.facts > p", "p.é"), drop=("p.sign-up",), headline="h2.title", deck="p.intro", byline="div.who"
)
GOLDEN = GoldenPage(
    site=SITE,
    capture=CaptureId("c1"),
    headline="Ferry “sails” again",
    deck=None,
    bylines=("Ann Quill",),
    published=date(2026, 5, 4),
    paragraphs=("One.", "Two."),
)


@pytest.fixture(params=["memory", "files"])
def rules(request, tmp_path):
    return MemoryRules() if request.param == "memory" else RulesFolder(tmp_path / "publishers")


def test_what_is_saved_is_found_again_and_replaces_what_was_there(rules):
    assert rules.of(SITE) is None
    assert rules.sites() == ()
    rules.save(RULES, "made by hand\non Monday")
    assert rules.of(SITE) == RULES
    assert rules.sites() == (SITE,)
    fewer = Rules(site=SITE, date="time")
    rules.save(fewer, "")
    assert rules.of(SITE) == fewer


def test_removed_rules_are_gone_and_golden_pages_stay(rules):
    rules.save(RULES, "")
    rules.keep_golden(GOLDEN)
    rules.remove(SITE)
    rules.remove(SITE)
    assert (rules.of(SITE), rules.sites(), rules.golden(SITE)) == (None, (), (GOLDEN,))


def test_golden_pages_are_kept_by_capture(rules):
    other = GoldenPage(
        site=SITE, capture=CaptureId("c0"), headline="x", deck="y", bylines=(), published=None, paragraphs=()
    )
    for page in (GOLDEN, other, GOLDEN):
        rules.keep_golden(page)
    assert rules.golden(SITE) == (other, GOLDEN)
    assert rules.golden("other.example") == ()


def test_a_file_says_in_its_head_who_made_it_and_reads_as_people_write_it(tmp_path):
    RulesFolder(tmp_path).save(RULES, "made by hand\non Monday")
    written = (tmp_path / f"{SITE}.toml").read_text("utf-8")
    assert written.startswith('# made by hand\n# on Monday\n\n[body]\nkeep = ["div.facts > p", "p.é"]\n')
    assert '[headline]\nat = "h2.title"\n' in written


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[body\n", "cannot be read", id="no TOML"),
        pytest.param('[body]\nkeep = "p"\n', "lists of selectors", id="no list"),
        pytest.param("[body]\nkeep = [3]\n", "no selector", id="a number"),
        pytest.param('[headline]\nat = "p[x]"\n', "no selector", id="no selector"),
        pytest.param('[headlines]\nat = "p"\n', "'headlines' is not known", id="a misspelt field"),
        pytest.param('[body]\nkept = ["p"]\n', "'kept' is not known", id="a misspelt key"),
        pytest.param('headline = "h1"\n', "cannot be used", id="no table"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path, text, said):
    (tmp_path / f"{SITE}.toml").write_text(text)
    with pytest.raises(RuleError, match=said) as error:
        RulesFolder(tmp_path).of(SITE)
    assert f"{SITE}.toml" in str(error.value)


@pytest.mark.parametrize("site", ["", "../x", "a/b", "a..b", ".", "A B", "x" * 300])
def test_names_that_are_no_sites_lead_nowhere(tmp_path, site):
    folder = RulesFolder(tmp_path / "publishers")
    assert folder.of(site) is None
    assert folder.golden(site) == ()
    folder.remove(site)
    with pytest.raises(RuleError):
        folder.save(Rules(site=site, keep=("p",)), "")


def test_a_golden_page_that_is_damaged_is_named(tmp_path):
    folder = RulesFolder(tmp_path)
    folder.keep_golden(GOLDEN)
    (tmp_path / SITE / "c1.json").write_text("{")
    with pytest.raises(RuleError, match=r"c1\.json"):
        folder.golden(SITE)
