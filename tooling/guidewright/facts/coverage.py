"""What a scan looked at, what it passed over, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .model import Facts

# No extractor covers a file of this name.
NOBODY = "no extractor reads"

# The size of a file, and what each of its extractors marked on it; or why it was not read.
Look = tuple[int, Mapping[str, tuple[str, ...]]] | str


@dataclass(frozen=True)
class Covered:
    """A file, or a folder (its path ends in `/`), and the extractors that looked at its bytes.

    `skipped` is the reason why none did, or None; `size` counts the bytes that were looked at.
    """

    path: str
    extractors: tuple[str, ...] = ()
    size: int = 0
    skipped: str | None = None


@dataclass(frozen=True)
class Scanned:
    """The facts of a scan, those of each extractor alone, and the look at each file; a folder's path ends in `/`."""

    facts: Facts
    by_extractor: Mapping[str, Facts]
    looks: Mapping[str, Look]

    @property
    def read(self) -> tuple[str, ...]:
        """The files that some extractor looked at."""
        return tuple(path for path, look in self.looks.items() if not isinstance(look, str))

    @property
    def coverage(self) -> tuple[Covered, ...]:
        """What became of each file, by path."""
        endings = {_ending(path) for path in self.read}
        return tuple(_covered(path, look, endings) for path, look in sorted(self.looks.items()))


def _covered(path: str, look: Look, endings: Collection[str]) -> Covered:
    """What became of a file; `endings` are those of all files that were read."""
    if not isinstance(look, str):
        return Covered(path, tuple(look[1]), look[0])
    if look != NOBODY:
        return Covered(path, skipped=look)
    ending = _ending(path)
    kind = f"{ending} files" if ending else f"files called {path.rpartition('/')[2]}"
    return Covered(path, skipped=f"{NOBODY} {kind}" + (" of such a name" if ending and ending in endings else ""))


def _ending(path: str) -> str:
    """`.ts`; empty for a name like `Makefile` or `.gitignore`."""
    before, dot, ending = path.rpartition("/")[2].rpartition(".")
    return dot + ending if before.strip(".") else ""
