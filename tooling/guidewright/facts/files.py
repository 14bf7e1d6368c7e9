"""The files of a scan as extractors see them: which there are, what was marked on each, and their text on demand."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from guidewright.source import Source

# Longest first: the mark of UTF-32 begins like that of UTF-16.
_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_MARKS = tuple(_WIDE)
# As far as git looks for a NUL before it calls a file binary.
_LOOKED_AT = 8000
_KEPT = 4_000_000


@dataclass(frozen=True)
class Unread:
    """Why a file says nothing."""

    reason: str


Read = Callable[[str], bytes | Unread]


@runtime_checkable
class ReadsAhead(Protocol):
    """A way to read files that can be told which ones are next, so that nobody waits for the disk file by file."""

    def ahead(self, paths: Sequence[str]) -> None:
        """These will be read soon, in this order."""


def plain(data: bytes) -> bytes | Unread:
    """The bytes of a file as UTF-8 without a mark; text in another encoding that has no mark keeps its bytes."""
    if data.startswith(_MARKS):
        encoding = next(name for mark, name in _WIDE.items() if data.startswith(mark))
        return data.decode(encoding, "replace").encode("utf-8", "replace")
    if b"\0" in data[:_LOOKED_AT]:
        return Unread("not text")
    return data.removeprefix(codecs.BOM_UTF8)


def source_of(path: str, data: bytes) -> Source | Unread:
    """The file as a source; each byte that is no UTF-8 becomes one U+FFFD, so that names and places stay right."""
    text = plain(data)
    return text if isinstance(text, Unread) else Source(path, text.decode("utf-8", "replace"))


@dataclass
class Shelf:
    """The sources that were asked for last, up to some megabytes; the others are read again when they are wanted."""

    read: Read
    size: int = 0
    kept: dict[str, Source] = field(default_factory=dict)

    def source(self, path: str) -> Source | None:
        """The text of a file; None for what can no longer be read."""
        found = self.kept.pop(path, None) or self._brought(path)
        if found is not None:
            self.kept[path] = found
        return found

    def _brought(self, path: str) -> Source | None:
        data = self.read(path)
        found = data if isinstance(data, Unread) else source_of(path, data)
        if isinstance(found, Unread):
            return None
        self.size += len(found.text)
        while self.size > _KEPT and self.kept:
            self.size -= len(self.kept.pop(next(iter(self.kept))).text)
        return found


@dataclass(frozen=True, eq=False)
class Files:
    """The files that one extractor covers, by path, with what it marked on each; the shelf brings their text.

    Two are equal only when they are the same: whatever an extractor derives from them is worth keeping.
    """

    marks: Mapping[str, tuple[str, ...]]
    shelf: Shelf

    @classmethod
    def of(cls, sources: Iterable[Source], mark: Callable[[str, bytes], tuple[str, ...]]) -> Files:
        """Files that are in memory already."""
        data = {source.path: source.data for source in sorted(sources, key=lambda source: source.path)}
        return cls({path: mark(path, text) for path, text in data.items()}, Shelf(data.__getitem__))

    def source(self, path: str) -> Source | None:
        """The text of a file; None for one that is not among these, or that can no longer be read."""
        return self.shelf.source(path) if path in self.marks else None

    def marked(self, mark: str) -> tuple[str, ...]:
        """The paths of the files that bear a mark."""
        return tuple(path for path, marks in self.marks.items() if mark in marks)
