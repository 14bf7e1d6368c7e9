"""Python: variables, routes, events, tables, and what a file defines, calls and imports."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.facts.files import Files
from guidewright.facts.model import Facts
from guidewright.source import Source

from . import prefilter

ENDINGS = (".py",)
NAMES = ENDINGS
# Variables are followed through all files; so is the way from an application to its routes.
PARTS = ("variables", "served")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith(ENDINGS)


def mark(path: str, data: bytes) -> tuple[str, ...]:
    """What the file may hold, and what it imports."""
    return prefilter.marks(path, data)


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:
    """Variables, routes, events and tables of files that are in memory."""
    files = Files.of(sources, mark)
    return Facts.merged(extract_part(part, files, roots) for part in PARTS)


def extract_part(part: str, files: Files, roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables, or all the rest."""
    if part == "variables":
        if not files.marked(prefilter.VARIABLES):
            return Facts()
        from .variables import variables_of

        return variables_of(files)
    if not any(files.marked(mark) for mark in (prefilter.ROUTES, prefilter.TABLES, prefilter.EVENTS)):
        return Facts()
    from .served import served_by

    return served_by(files)


def outline(source: Source) -> Facts:
    """Symbols, calls and imports of one file; none of one that is not Python for the running Python."""
    from .symbols import outline as outlined
    from .syntax import parsed

    module = parsed(source)
    return outlined(module) if module is not None else Facts()
