"""The extractors that there are, found by their names, and what each may say of itself beside what it must."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast, runtime_checkable

from guidewright.source import Source

from . import extractors
from .files import Files
from .model import Facts

_HOLDS = ("may hold facts",)


class Extractor(Protocol):
    """One language or format: a module of `extractors/`. Adding one means adding the module, nothing else.

    It may also say these, for speed: `NAMES`, of which each path that it covers has one, an ending (`.py`) or any other
    part (`env`); and `may_hold(path, data)`, whether a file of these bytes can hold any fact.
    """

    def covers(self, path: str) -> bool:
        """Whether files of this name are read."""

    def extract(self, sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:
        """The facts of all files that it covers; they come by path. `roots` are the project's folders of code."""


@runtime_checkable
class Outliner(Protocol):
    """An extractor that also knows what one file defines, calls and imports."""

    def outline(self, source: Source) -> Facts:
        """Symbols, calls and imports of one file."""


@runtime_checkable
class Parted(Protocol):
    """An extractor whose work falls into parts, and which chooses the files that it reads by marks on their bytes."""

    PARTS: tuple[str, ...]

    def mark(self, path: str, data: bytes) -> tuple[str, ...]:
        """What is to be known of a file before any is read: short words, none where it is worth no reading."""

    def extract_part(self, part: str, files: Files, roots: tuple[str, ...]) -> Facts:
        """The facts of one of `PARTS`; `files` are all that it covers."""


@dataclass(frozen=True)
class Known:
    """An extractor as the scan drives it, whatever it says of itself."""

    name: str
    covers: Callable[[str], bool]
    names: tuple[str, ...] | None
    mark: Callable[[str, bytes], tuple[str, ...]]
    parts: tuple[str, ...]
    extract: Callable[[str, Files, tuple[str, ...]], Facts]
    outline: Callable[[Source], Facts] | None


@cache
def known() -> Mapping[str, Known]:
    """All extractors by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(extractors.__path__))
    modules = {name: importlib.import_module(f"{extractors.__name__}.{name}") for name in names}
    return {name: _known(name, cast(Extractor, module)) for name, module in modules.items()}


def _known(name: str, extractor: Extractor) -> Known:
    outline = extractor.outline if isinstance(extractor, Outliner) else None
    names: tuple[str, ...] | None = getattr(extractor, "NAMES", None)
    if isinstance(extractor, Parted):
        return Known(name, extractor.covers, names, extractor.mark, extractor.PARTS, extractor.extract_part, outline)
    may_hold: Callable[[str, bytes], bool] = getattr(extractor, "may_hold", lambda *_: True)

    def mark(path: str, data: bytes) -> tuple[str, ...]:
        return _HOLDS if may_hold(path, data) else ()

    def extract(_: str, files: Files, roots: tuple[str, ...]) -> Facts:
        read = (files.source(path) for path, marks in files.marks.items() if marks)
        return extractor.extract([source for source in read if source is not None], roots)

    return Known(name, extractor.covers, names, mark, ("all",), extract, outline)


@dataclass(frozen=True)
class _Names:
    """Who is asked about a path: by its ending, by parts of it, and who must always be asked."""

    by_ending: Mapping[str, tuple[Known, ...]]
    by_part: tuple[tuple[str, Known], ...]
    always: tuple[Known, ...]


@cache
def _names() -> _Names:
    by_ending: dict[str, list[Known]] = {}
    by_part: list[tuple[str, Known]] = []
    for extractor in known().values():
        for name in extractor.names or ():
            if name.startswith("."):
                by_ending.setdefault(name, []).append(extractor)
            else:
                by_part.append((name, extractor))
    always = tuple(extractor for extractor in known().values() if extractor.names is None)
    return _Names({ending: tuple(listed) for ending, listed in by_ending.items()}, tuple(by_part), always)


def reading(path: str) -> tuple[str, ...]:
    """The names of the extractors that cover a file, in the order of the alphabet."""
    names = _names()
    ending = path[path.rfind(".") :] if "." in path else ""
    asked = [*names.by_ending.get(ending, ()), *names.always]
    asked += [extractor for part, extractor in names.by_part if part in path]
    return tuple(sorted({extractor.name for extractor in asked if extractor.covers(path)}))
