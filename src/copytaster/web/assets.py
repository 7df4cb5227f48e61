"""Style, script, icon and fonts: read once, kept packed, and named with their hash so that browsers keep them."""

import gzip
import hashlib
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
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
}
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
    """Return every file of a known type by its path below the folder; read once in a process."""
    files = (path for path in sorted(FOLDER.rglob("*")) if path.suffix in TYPES)
    return {path.relative_to(FOLDER).as_posix(): _asset(path) for path in files}


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


def _asset(path: Path) -> Asset:
    body = path.read_bytes()
    packed = body if path.suffix == ".woff2" else gzip.compress(body, 9, mtime=0)
    version = hashlib.blake2b(body, digest_size=6).hexdigest()
    return Asset(body=body, packed=packed, content_type=TYPES[path.suffix], version=version)
