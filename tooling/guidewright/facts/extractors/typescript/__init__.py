"""TypeScript and JavaScript: variables, routes, events, tables, and what a file defines, calls and imports."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from guidewright.facts.files import Files
from guidewright.facts.model import Facts
from guidewright.facts.modules import Modules, modules_of
from guidewright.source import Source

from . import prefilter

NAMES = (*prefilter.SUFFIXES, ".json")
PARTS = ("variables", "routes and tables", "plain variables", "events")


def covers(path: str) -> bool:
    """Whether this extractor reads the file; configuration files say what module names mean."""
    return prefilter.covers(path) or (path.endswith(".json") and prefilter.CONFIGURATION.search(path) is not None)


def mark(path: str, data: bytes) -> tuple[str, ...]:
    """What the file may hold, and what it imports."""
    return prefilter.marks(data) if prefilter.covers(path) else ()


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:
    """Variables, routes, events and tables of files that are in memory."""
    files = Files.of(sources, mark)
    return Facts.merged(extract_part(part, files, roots) for part in PARTS)


def extract_part(part: str, files: Files, roots: tuple[str, ...]) -> Facts:
    """The facts of some kinds; the parser is imported only when a file may hold any."""
    code, modules = _project(files)
    wanted = prefilter.wanted(part, code, modules)
    if not wanted:
        return Facts()
    from .reading import READ

    return READ[part](code, wanted, modules, roots)


@lru_cache(maxsize=1)
def _project(files: Files) -> tuple[Files, Modules]:
    """The files of code, and what the names of modules mean in them: the same for all parts."""
    code = {path: marks for path, marks in files.marks.items() if prefilter.covers(path)}
    configurations = (files.source(path) for path in files.marks if path not in code)
    modules = modules_of(code, (source for source in configurations if source is not None))
    return Files(code, files.shelf), modules


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file."""
    if not prefilter.covers(source.path):
        return Facts()
    from .reading import outline as outlined

    return outlined(source)
