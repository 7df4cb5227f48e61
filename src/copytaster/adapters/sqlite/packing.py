"""Frozen dataclasses as blobs: JSON by their types, deflated where that pays; likenesses as MessagePack."""

import zlib
from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from copytaster.model.story import Likeness

Value = TypeVar("Value")

_WORTH_DEFLATING = 512
_DEFLATED = b"\x78"  # the first byte of every zlib stream, and of no JSON text
_likeness_decoder = msgspec.msgpack.Decoder(tuple[tuple[str, float], ...])
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def pack(value: object) -> bytes:
    """Return a value as a blob; equal values give equal blobs."""
    raw = msgspec.json.encode(value)
    return zlib.compress(raw, 6) if len(raw) > _WORTH_DEFLATING else raw


def unpack(blob: bytes, kind: type[Value]) -> Value:
    """Return the value of that type which `pack` made the blob from."""
    raw = zlib.decompress(blob) if blob.startswith(_DEFLATED) else blob
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    value: Value = decoder.decode(raw)
    return value


def pack_likeness(likeness: Likeness) -> bytes:
    """Return a likeness as a blob: numbers do not deflate, and of likenesses many are read at once."""
    return msgspec.msgpack.encode(likeness.terms)


def unpack_likeness(blob: bytes) -> Likeness:
    """Return the likeness that `pack_likeness` made the blob from."""
    return Likeness(terms=_likeness_decoder.decode(blob))


def json_list(values: Iterable[str | int]) -> str:
    """Return values as a JSON array, for `json_each` in a statement."""
    return msgspec.json.encode(list(values)).decode()
