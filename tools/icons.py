"""Draws the app's icons as PNG from `icon.svg`, which is made of upright bars alone: `python tools/icons.py`."""

import re
import struct
import sys
import zlib
from pathlib import Path

STATIC = Path(__file__).parent.parent / "src" / "copytaster" / "web" / "static"
ICONS = {"icon-180.png": (180, 1.0), "icon-192.png": (192, 1.0), "icon-512.png": (512, 1.0)}
ICONS["icon-maskable-512.png"] = (512, 0.7)
"""Each icon's size in pixels, and how much of it the drawing fills: masks cut off a fifth at each side."""
BAR = re.compile(r"M(\d+) (\d+)h(\d+)v(\d+)(?:H\d+|h-\d+)z")
Bar = tuple[int, int, int, int]


def draw(size: int, filled: float) -> bytes:
    """Return the icon as a PNG of grey levels between the drawing's two colours."""
    svg = (STATIC / "icon.svg").read_text("utf-8")
    side = int(re.findall(r'viewBox="0 0 (\d+)', svg)[0])
    paper, ink = (bytes.fromhex(colour) for colour in re.findall(r'fill="#(\w{6})"', svg))
    bars: list[Bar] = [tuple(map(int, bar)) for bar in BAR.findall(svg)]  # type: ignore[misc]
    scale = size * filled / side
    edge = size * (1 - filled) / 2
    columns = [_covered(x, bars, 0, scale, edge) for x in range(size)]
    lines = [_covered(y, bars[:1], 1, scale, edge) for y in range(size)]
    mixed = {
        share: bytes(round(p + (i - p) * share) for p, i in zip(paper, ink, strict=True))
        for share in _shares(columns, lines)
    }
    rows = (b"\0" + b"".join(mixed[_share(column, line)] for column in columns) for line in lines)
    return _png(size, b"".join(rows))


def _covered(pixel: int, bars: list[Bar], axis: int, scale: float, edge: float) -> float:
    """How much of a pixel's width (axis 0) or height (axis 1) the bars take up."""
    spans = ((edge + bar[axis] * scale, edge + (bar[axis] + bar[axis + 2]) * scale) for bar in bars)
    return sum(max(0.0, min(end, pixel + 1) - max(start, pixel)) for start, end in spans)


def _shares(columns: list[float], lines: list[float]) -> set[float]:
    return {_share(column, line) for column in set(columns) for line in set(lines)}


def _share(column: float, line: float) -> float:
    return round(column * line, 4)


def _png(size: int, rows: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_chunk, *zip(*parts, strict=True)))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


if __name__ == "__main__":
    for name, (size, filled) in ICONS.items():
        (STATIC / name).write_bytes(draw(size, filled))
        sys.stdout.write(f"{STATIC / name}\n")
