"""The part of CBOR (RFC 8949) that Pagefind's files are made of: whole numbers, texts and lists."""

from __future__ import annotations

from typing import Final, TypeAlias

Value: TypeAlias = "int | str | list[Value]"

_NUMBER: Final = 0
_NEGATIVE: Final = 1
_TEXT: Final = 3
_LIST: Final = 4
_SIZES: Final = {24: 1, 25: 2, 26: 4, 27: 8}


def decode(data: bytes) -> Value:
    """The one value that `data` holds. Raises: ValueError, for anything else."""
    value, end = _read(data, 0)
    if end != len(data):
        raise ValueError(f"{len(data) - end} bytes after the value")
    return value


def _read(data: bytes, at: int) -> tuple[Value, int]:
    kind, number = data[at] >> 5, data[at] & 31
    at += 1
    if number in _SIZES:
        end = at + _SIZES[number]
        number, at = int.from_bytes(data[at:end], "big"), end
    elif number > max(_SIZES):
        raise ValueError(f"a length of unknown form at byte {at - 1}")
    if kind == _NUMBER:
        return number, at
    if kind == _NEGATIVE:
        return -1 - number, at
    if kind == _TEXT:
        return data[at : at + number].decode(), at + number
    if kind != _LIST:
        raise ValueError(f"a value of unknown kind {kind} at byte {at}")
    values: list[Value] = []
    for _ in range(number):
        value, at = _read(data, at)
        values.append(value)
    return values, at


def encode(value: Value) -> bytes:
    """A value in its shortest form."""
    if isinstance(value, int):
        return _head(_NUMBER, value) if value >= 0 else _head(_NEGATIVE, -1 - value)
    if isinstance(value, str):
        return _head(_TEXT, len(value.encode())) + value.encode()
    return _head(_LIST, len(value)) + b"".join(map(encode, value))


def _head(kind: int, number: int) -> bytes:
    if number < min(_SIZES):
        return bytes([kind << 5 | number])
    mark, size = next((mark, size) for mark, size in _SIZES.items() if number < 1 << (8 * size))
    return bytes([kind << 5 | mark]) + number.to_bytes(size, "big")
