"""Reading for `copytaster read`: each page by the rules of its publisher that the home folder holds."""

from collections.abc import Callable, Mapping
from functools import partial

from copytaster.assembly import rules_for
from copytaster.errors import RuleError
from copytaster.model.capture import Capture
from copytaster.model.explanation import Explanation
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.model.rules import Rules
from copytaster.reading.explaining import explain
from copytaster.reading.habits import site_of
from copytaster.reading.pages import read
from copytaster.settings import Settings

from .terminal import complain

Reader = Callable[[Capture], Page | TurnedAway | Explanation]


def reader(settings: Settings, *, explained: bool) -> Reader:
    """Return what reads, or explains, a capture, in whatever process; rules that cannot be used are named on stderr."""
    kept, rules = rules_for(settings), {}
    for site in kept.sites():
        try:
            rules[site] = kept.of(site)
        except RuleError as error:
            complain(site, str(error))
    return partial(_explain if explained else _read, rules=rules)


def _read(capture: Capture, rules: Mapping[str, Rules | None]) -> Page | TurnedAway:
    return read(capture, rules=rules.get(site_of(capture)))


def _explain(capture: Capture, rules: Mapping[str, Rules | None]) -> Explanation:
    return explain(capture, rules=rules.get(site_of(capture)))
