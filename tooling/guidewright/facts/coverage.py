"""What a scan looked at, what it passed over, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .model import Facts


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
    """The facts of a scan, the facts of each extractor alone, and what became of each file, by path."""

    facts: Facts
    by_extractor: Mapping[str, Facts]
    coverage: tuple[Covered, ...]
