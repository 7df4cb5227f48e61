"""The rules of publishers, in memory."""

from copytaster.model.ids import CaptureId
from copytaster.model.rules import GoldenPage, Rules


class MemoryRules:
    """`PublisherRules` in memory."""

    def __init__(self) -> None:
        self.notes: dict[str, str] = {}
        self._rules: dict[str, Rules] = {}
        self._golden: dict[tuple[str, CaptureId], GoldenPage] = {}

    def of(self, site: str) -> Rules | None:
        """Return the rules of a site, or none."""
        return self._rules.get(site)

    def sites(self) -> tuple[str, ...]:
        """Return the sites that have rules, by name."""
        return tuple(sorted(self._rules))

    def save(self, rules: Rules, note: str) -> None:
        """Keep these rules with the note."""
        self._rules[rules.site] = rules
        self.notes[rules.site] = note

    def remove(self, site: str) -> None:
        """Let go of a site's rules."""
        self._rules.pop(site, None)

    def keep_golden(self, page: GoldenPage) -> None:
        """Keep a page that was read right."""
        self._golden[page.site, page.capture] = page

    def golden(self, site: str) -> tuple[GoldenPage, ...]:
        """Return the golden pages of a site by their captures."""
        return tuple(page for (of, _), page in sorted(self._golden.items()) if of == site)
