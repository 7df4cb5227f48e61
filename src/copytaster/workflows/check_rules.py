"""Check the rules of publishers: that each can be used, and that each golden page is still read as it should be."""

from collections.abc import Iterator
from dataclasses import dataclass

from copytaster.errors import CopytasterError
from copytaster.ports import CaptureStore, PublisherRules
from copytaster.reading.correcting import what_differs


@dataclass(frozen=True, slots=True)
class RuleTrouble:
    """What is wrong with the rules of a site."""

    site: str
    says: str


def check_rules(captures: CaptureStore, rules: PublisherRules) -> Iterator[RuleTrouble]:
    """Yield what is wrong, site by site; nothing is changed."""
    for site in rules.sites():
        try:
            known = rules.of(site)
            for page in rules.golden(site):
                if says := what_differs(page, captures.find(page.capture), known):
                    yield RuleTrouble(site, f"capture {page.capture} is no longer read as it should be: {says}")
        except CopytasterError as error:
            yield RuleTrouble(site, str(error))
