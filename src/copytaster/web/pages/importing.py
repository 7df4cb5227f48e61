"""Importing: files that are sent, folders of this machine, and how the work on the books goes."""

from datetime import UTC, datetime
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.model.ids import JobId
from copytaster.web.forms import read_form
from copytaster.web.locality import from_this_machine
from copytaster.web.site import fragment, newsroom_of, show, site_of
from copytaster.web.uploads import MEGABYTES, Upload, read_upload
from copytaster.workflows.errands import LARGEST_FILE
from copytaster.workflows.import_files import ARCHIVE_ENDINGS, PAGE_ENDINGS, enlist
from copytaster.workflows.look.importing import importing
from copytaster.workflows.take_upload import take

LONGEST_PATH = 4000
NOTHING_CHOSEN = "Choose the files to send first."


def show_import(request: Request) -> Response:
    """Show the forms and how the work goes."""
    return _show(request)


def progress(request: Request) -> Response:
    """Answer with how the work goes alone; unchanged where nothing has happened since."""
    return fragment(request, "_work.html", work=importing(newsroom_of(request)))


async def send_files(request: Request) -> Response:
    """Take in the files of a form, and go back to where their progress is seen."""
    async with read_upload(request) as upload:
        return await run_in_threadpool(_take, request, upload)


async def import_folder(request: Request) -> Response:
    """Put a folder of this machine on the books; refused to whoever is not at this machine."""
    if not _folders_allowed(request):
        raise HTTPException(403, "Folders can be named from the machine itself alone")
    form = await read_form(request)
    return await run_in_threadpool(_enlist, request, form.get("folder", "").strip(), form.get("captured", ""))


async def try_again(request: Request) -> Response:
    """Let one job that was given up, or all of them, wait again."""
    form = await read_form(request)
    newsroom, job = newsroom_of(request), form.get("job", "")
    await run_in_threadpool(newsroom.jobs.retry_quarantined, newsroom.clock.now(), JobId(job) if job else None)
    return RedirectResponse("/import", 303)


def _take(request: Request, upload: Upload) -> Response:
    if not upload.files:
        return _show(request, status=400, file_trouble=NOTHING_CHOSEN)
    captured_at, trouble = _moment(upload.fields.get("captured", ""))
    if trouble:
        return _show(request, status=400, file_trouble=trouble)
    take(newsroom_of(request), upload.files, captured_at)
    return RedirectResponse("/import", 303)


def _enlist(request: Request, folder: str, captured: str) -> Response:
    captured_at, trouble = _moment(captured)
    trouble = trouble or _wrong_with(folder)
    if not trouble:
        enlisted = enlist(newsroom_of(request), [Path(folder).expanduser()], captured_at)
        if enlisted.found:
            return RedirectResponse("/import", 303)
        trouble = "There is no page and no web archive in it, by the names of its files."
    return _show(request, status=400, folder=folder, folder_trouble=trouble)


def _wrong_with(folder: str) -> str:
    """What is wrong with a folder as it was written; empty where it can be taken in."""
    if not folder or len(folder) > LONGEST_PATH or "\0" in folder:
        return "Give the path of a folder or file, as /home/me/saved-pages."
    path = Path(folder).expanduser()
    if not path.is_absolute():
        return "Give the whole path, from the root of the disk on."
    if path == path.parent:
        return "That is the whole disk. Name a folder of pages."
    try:
        return "" if path.exists() else f"There is no such folder or file: {folder}"
    except OSError as error:
        return f"{folder} cannot be opened: {error.strerror}"


def _moment(written: str) -> tuple[datetime | None, str]:
    """Return the moment that a form's field gives (in UTC where it names no zone), or what is wrong with it."""
    try:
        at = datetime.fromisoformat(written) if written else None
    except ValueError:
        return None, "That is no time: write it as 2026-11-22T13:00."
    return (at.replace(tzinfo=UTC) if at and at.tzinfo is None else at), ""


def _folders_allowed(request: Request) -> bool:
    return site_of(request).folders and from_this_machine(request)


def _show(
    request: Request, *, status: int = 200, folder: str = "", file_trouble: str = "", folder_trouble: str = ""
) -> Response:
    return show(
        request,
        "import.html",
        status=status,
        work=importing(newsroom_of(request)),
        folders=_folders_allowed(request),
        folder=folder,
        file_trouble=file_trouble,
        folder_trouble=folder_trouble,
        megabytes=MEGABYTES,
        page_megabytes=LARGEST_FILE // 2**20,
        endings=",".join((*PAGE_ENDINGS, *ARCHIVE_ENDINGS, ".gz")),
    )


routes = (
    Route("/import", show_import),
    Route("/import/progress", progress),
    Route("/import/files", send_files, methods=["POST"]),
    Route("/import/folder", import_folder, methods=["POST"]),
    Route("/import/again", try_again, methods=["POST"]),
)
