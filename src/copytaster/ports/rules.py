"""The rules of publishers: what people said of how pages are to be read."""

from typing import Protocol

from copytaster.model.rules import GoldenPage, Rules


class PublisherRules(Protocol):
    """What people said of the pages of sites, and pages that prove it. It cannot be made again."""

    def of(self, site: str) -> Rules | None:
        """Return the rules of a site, or none; `RuleError` where there are some that cannot be used."""
        ...

    def sites(self) -> tuple[str, ...]:
        """Return the sites that have rules, also such as cannot be used, by name."""
        ...

    def save(self, rules: Rules, note: str) -> None:
        """Keep these rules in the place of those that the site had. The note says who made them, when and why."""
        ...

    def remove(self, site: str) -> None:
        """Let go of a site's rules; its golden pages stay. Removing what is not there changes nothing."""
        ...

    def keep_golden(self, page: GoldenPage) -> None:
        """Keep a page that was read right, in the place of an earlier reading of the same capture."""
        ...

    def golden(self, site: str) -> tuple[GoldenPage, ...]:
        """Return the golden pages of a site by their captures; `RuleError` where one cannot be read."""
        ...
