"""How a newsroom is watched: log lines (for people or as JSON) and counters for Prometheus."""

import logging
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from prometheus_client import CollectorRegistry, Counter, ProcessCollector

FIELDS = ("source", "url", "article", "story")
"""The field names that log lines use everywhere for what they are about."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A counter's full name, what it counts, and its labels."""

    name: str
    about: str
    labels: tuple[str, ...] = ()


METRICS: Mapping[str, Metric] = {
    "pages": Metric("copytaster_pages_total", "Pages read, by what became of them.", ("outcome",)),
    "jobs": Metric("copytaster_job_failures_total", "Jobs that failed, by what happens next.", ("outcome",)),
    "looks": Metric("copytaster_looks_total", "Looks at sources, by how they went.", ("outcome",)),
    "looks_again": Metric("copytaster_looks_again_total", "Articles looked at again, by what was found.", ("outcome",)),
    "indexed": Metric("copytaster_indexed_total", "Articles put into the search index."),
    "searches": Metric("copytaster_searches_total", "Searches answered."),
    "comments": Metric("copytaster_comments_total", "Comments, by what was done with them.", ("outcome",)),
    "enricher_failures": Metric("copytaster_enricher_failures_total", "Enrichers that failed.", ("enricher",)),
}
"""Every counter, by the short name that workflows use."""


class PrometheusMeter:
    """A `Meter` whose counters Prometheus can read; `KeyError` or `ValueError` for one that METRICS does not hold."""

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        self.registry = registry or CollectorRegistry()
        self._counters = {
            what: Counter(metric.name, metric.about, metric.labels, registry=self.registry)
            for what, metric in METRICS.items()
        }
        ProcessCollector(registry=self.registry)

    def count(self, what: str, amount: int = 1, **labels: str) -> None:
        """Add to a counter."""
        counter = self._counters[what]
        (counter.labels(**labels) if labels else counter).inc(amount)


def set_up_logging(level: str = "info", *, as_json: bool = False) -> None:
    """Send every log line, ours and the libraries', to stderr in one form. Calling it again replaces the form."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=_last_steps(as_json)))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    logging.getLogger("asyncio").setLevel("WARNING")


def _last_steps(as_json: bool) -> list[Any]:
    forget = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    if as_json:
        return [forget, structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    return [forget, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), sort_keys=False)]
