"""Bytes -> text, or what stands in the way: files are UTF-8, with or without a byte order mark."""

from __future__ import annotations

import codecs

from guidewright.finding import Problem
from guidewright.source import Place, Source, shown

# Longest first: the mark of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode(path: str, data: bytes) -> Source | Problem:
    """The file as a source, its byte order mark left out; a `wrong-encoding` problem where it is not UTF-8."""
    try:
        return Source(path, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _problem(path, data, _first_bad_byte(data, error))


def readable(path: str, data: bytes) -> Source:
    """A file that `decode` refuses as a source that can be shown, with bad bytes replaced by U+FFFD."""
    return Source(path, data.decode("utf-8-sig", "replace"))


def _first_bad_byte(data: bytes, error: UnicodeDecodeError) -> int:
    # `utf-8-sig` counts from behind the mark.
    return error.start + (len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0)


def _problem(path: str, data: bytes, at: int) -> Problem:
    before = data[:at].decode("utf-8-sig", "replace")
    place = Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None and data.count(0) * 4 > len(data):
        encoding = "UTF-16"
    if encoding:
        return Problem(place, f"this is not UTF-8; the file looks like {encoding}", _ADVICE, rule="wrong-encoding")
    encoding = _single_byte_encoding(data)
    character = data[at : at + 1].decode("cp1252", "replace")
    meaning = f"; as {encoding} it is {shown(character)}" if encoding else ""
    return Problem(place, f"the byte 0x{data[at]:02X} is not UTF-8{meaning}", _ADVICE, rule="wrong-encoding")


_ADVICE = "save the file as UTF-8"


def _single_byte_encoding(data: bytes) -> str:
    """Windows-1252 where bytes occur that only it uses, else Latin-1; neither where they make no text."""
    high = {byte for byte in data if byte >= 0x80}
    if high & {0x81, 0x8D, 0x8F, 0x90, 0x9D}:
        return ""
    return "Windows-1252" if any(byte < 0xA0 for byte in high) else "Latin-1"
