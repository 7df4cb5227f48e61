"""How a newsroom is watched."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from prometheus_client import generate_latest

from copytaster.observing import METRICS, PrometheusMeter, set_up_logging


@pytest.fixture
def _logging_put_back() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


def test_every_counter_is_shown_with_what_it_counts() -> None:
    shown = generate_latest(PrometheusMeter().registry).decode()
    for metric in METRICS.values():
        assert metric.name.startswith("copytaster_")
        assert metric.name.endswith("_total")
        assert f"# HELP {metric.name} {metric.about}" in shown


def test_counters_add_up() -> None:
    meter = PrometheusMeter()
    meter.count("pages", outcome="filed")
    meter.count("pages", 2, outcome="filed")
    meter.count("searches")
    shown = generate_latest(meter.registry).decode()
    assert 'copytaster_pages_total{outcome="filed"} 3.0' in shown
    assert "copytaster_searches_total 1.0" in shown


def test_a_counter_that_nobody_documented_is_an_error() -> None:
    with pytest.raises(KeyError):
        PrometheusMeter().count("surprises")


@pytest.mark.usefixtures("_logging_put_back")
def test_lines_for_programs_are_json_whoever_writes_them(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("info", as_json=True)
    structlog.get_logger().info("looked", source="s1", url="https://n.example/ä")
    logging.getLogger("another.library").warning("odd: %s", "thing")
    structlog.get_logger().debug("not shown")
    ours, theirs = (json.loads(line) for line in capsys.readouterr().err.splitlines())
    assert (ours["event"], ours["source"], ours["url"], ours["level"]) == (
        "looked",
        "s1",
        "https://n.example/ä",
        "info",
    )
    assert (theirs["event"], theirs["level"]) == ("odd: thing", "warning")
    assert ours["timestamp"].endswith("Z")


@pytest.mark.usefixtures("_logging_put_back")
def test_lines_for_people_name_what_they_are_about(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("warning")
    structlog.get_logger().warning("turned away", article="a1")
    line = capsys.readouterr().err
    assert "turned away" in line
    assert "article=a1" in line
