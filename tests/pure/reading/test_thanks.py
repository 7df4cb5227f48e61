"""Lines below a text that say whose copy it is."""

import pytest

from copytaster.reading.conventions.thanks import agency_thanked, is_called_agency


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("With copy from Northern Wire", "Northern Wire"),
        ("With additional reporting by AFP", "AFP"),
        ("Quoted from Harbour Post.", "Harbour Post"),
        ("Northern Wire contributed to this report", "Northern Wire"),
        ("(Northern Wire)", "Northern Wire"),
        ("Northern Wire", "Northern Wire"),
        ("Reporting by Reuters", "Reuters"),
        ("Quelle: dpa", "dpa"),
        ("Fuente: EFE", "EFE"),
        ("By Ana Ruiz", None),
        ("(laughter)", None),
        ("With files from a cabinet in the cellar", None),
        ("The press", None),
        ("The mayor said that nothing of the kind had been agreed, by the Northern Wire or anybody else.", None),
    ],
)
def test_the_agency_thanked(line, agency):
    assert agency_thanked(line) == agency


@pytest.mark.parametrize(("name", "is_one"), [("Northern Wire", True), ("Agencia Norte", True), ("Ana Ruiz", False)])
def test_names_that_agencies_have(name, is_one):
    assert is_called_agency(name) is is_one
