"""The ground: a file's text, a place in it, the nearest right name for a wrong one, and what may be printed."""

from __future__ import annotations

import difflib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_LINE_END = re.compile(r"\n")


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a file. `path` is relative to the project, with `/`; `line` and `column` count from 1.

    `line` 0 speaks of the file as a whole: something is absent from it, or it is absent itself.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])


@dataclass(frozen=True)
class Source:
    """A file as text: `path` relative to the project, `text` decoded from UTF-8 (line ends as found)."""

    path: str
    text: str

    @cached_property
    def data(self) -> bytes:
        """The text as UTF-8, which is what tree-sitter's byte offsets refer to."""
        return self.text.encode("utf-8", "surrogatepass")

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their ends, split at LF and CRLF only (as editors and git count them)."""
        return tuple(line.removesuffix("\r") for line in self.text.split("\n"))

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.data.find(b"\n")
        while at != -1:
            starts.append(at + 1)
            at = self.data.find(b"\n", at + 1)
        return starts

    @cached_property
    def _character_starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    def place_of(self, index: int) -> Place:
        """The place of the character at `index` in `text`."""
        line = bisect_right(self._character_starts, index)
        return Place(self.path, line, index - self._character_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1); empty outside the file."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def place(self, offset: int) -> Place:
        """The place of the byte at `offset` in `data`; the column counts characters, not bytes."""
        line = bisect_right(self._line_starts, offset)
        start = self._line_starts[line - 1]
        return Place(self.path, line, len(self.data[start:offset].decode("utf-8", "replace")) + 1)


def nearest(wrong: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `wrong` was probably meant to be, or None when none is near.

    Case and separators count for little (`Client_Id` is near `client-id`); ties go to the first candidate.
    """

    def folded(name: str) -> str:
        return name.replace("-", "_").replace(" ", "_").casefold()

    by_fold: dict[str, str] = {}
    for candidate in candidates:
        by_fold.setdefault(folded(candidate), candidate)
    found = difflib.get_close_matches(folded(wrong), list(by_fold), n=1, cutoff=0.7)
    return by_fold[found[0]] if found else None


def misspelt(wrong: str, right: str) -> bool:
    """Whether two names are the same letters in another case or order, so that one is a slip of the other.

    Digits must stand as they do: `key_12` is another key than `key_21`.
    """

    def letters(name: str) -> list[str]:
        return sorted(name.replace("-", "_").replace(" ", "_").casefold())

    return letters(wrong) == letters(right) and re.findall(r"\d+", wrong) == re.findall(r"\d+", right)


def escaped(char: str) -> str:
    """A character as it may be printed: as it is, or as an escape where it would move or hide what surrounds it."""
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return char.encode("unicode_escape").decode("ascii")
    return char


def legible(text: str) -> str:
    """`text` for one line of a terminal: what would move or hide something is shown as an escape."""
    return "".join(map(escaped, text))


def shown(text: str) -> str:
    """`text` as a code span for a message: escaped, on one line, and not longer than a message bears."""
    line = legible(" ".join(text.split())) or '""'
    line = line if len(line) <= 60 else f"{line[:59]}…"
    return f"`` {line} ``" if "`" in line else f"`{line}`"
