"""Style, script, icons and fonts: read once, kept packed, and named with their hash so that browsers keep them."""

import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

FOLDER = Path(__file__).parent / "static"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
}
IMPORTED = re.compile(rb'"\./(\w+\.js)"')
PACKED_ALREADY = (".woff2", ".png")
A_YEAR = "public, max-age=31536000, immutable"
A_WEEK = "public, max-age=604800"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """One file, as it is and packed (the same where packing gains nothing)."""

    body: bytes
    packed: bytes
    content_type: str
    version: str


Assets = Mapping[str, Asset]


@cache
def load() -> Assets:
    """Return all that the app serves; read once in a process."""
    return read(FOLDER)


def read(folder: Path) -> Assets:
    """Return every file of a known type by its path below the folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.suffix in TYPES)
    bodies = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    return {name: _asset(name, bodies) for name in bodies}


def address(assets: Assets, name: str) -> str:
    """Return the address of an asset; it changes when the file does."""
    return f"/static/{name}?v={assets[name].version}"


async def static(request: Request) -> Response:
    """Serve one asset: for good where it was asked for by its hash, else for a week."""
    asset = request.app.state.site.assets.get(request.path_params["name"])
    if asset is None:
        raise HTTPException(404, "There is no such file")
    by_hash = request.query_params.get("v") == asset.version
    headers = {"cache-control": A_YEAR if by_hash else A_WEEK, "etag": f'"{asset.version}"'}
    body = asset.body
    if asset.packed is not asset.body:
        headers["vary"] = "accept-encoding"
        if "gzip" in request.headers.get("accept-encoding", ""):
            body, headers["content-encoding"] = asset.packed, "gzip"
    return Response(body, headers=headers, media_type=asset.content_type)


def _asset(name: str, bodies: Mapping[str, bytes]) -> Asset:
    body, suffix = _linked(name, bodies), Path(name).suffix
    packed = body if suffix in PACKED_ALREADY else gzip.compress(body, 9, mtime=0)
    return Asset(body=body, packed=packed, content_type=TYPES[suffix], version=_version(body))


def _linked(name: str, bodies: Mapping[str, bytes]) -> bytes:
    """The file; a script asks for what it imports by hash, so that a browser never runs an old part with a new one."""
    if not name.endswith(".js"):
        return bodies[name]

    def by_hash(imported: re.Match[bytes]) -> bytes:
        part = imported[1].decode()
        return f'"./{part}?v={_version(_linked(part, bodies))}"'.encode()

    return IMPORTED.sub(by_hash, bodies[name])


def _version(body: bytes) -> str:
    return hashlib.blake2b(body, digest_size=6).hexdigest()
