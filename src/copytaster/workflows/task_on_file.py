"""The task of reading a capture that is on file once more, with all that is known of it."""

from copytaster.model.capture import Capture
from copytaster.model.job import Errand, ErrandKind
from copytaster.reading.habits import site_of

from .errands import task_for
from .learn_habits import with_habits
from .newsroom import Newsroom
from .read_page import Task


def task_on_file(newsroom: Newsroom, capture: Capture) -> Task:
    """Return the capture with the entry that led to it, where that is still known, and its site's habits and rules.

    `NotOnFileError` or `StoreError` where the capture is not on file.
    """
    seen = (one for one in newsroom.habits.seen(site_of(capture)) if one.capture == capture.id)
    known = next(seen, None)
    errand = Errand(
        kind=ErrandKind.READ_CAPTURE,
        address=capture.id,
        source=known.source if known else capture.source,
        entry=known.entry if known else None,
    )
    return with_habits(newsroom, [task_for(newsroom, errand)])[0]
