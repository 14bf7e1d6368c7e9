"""Variables that C# code asks `Environment` for, and configuration that takes all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import Piece, Read, Reader, Unit, Verdict, followed, set_by

from .code import INTERPOLATED, CSharpFile, Project, literal
from .guards import default_of, verdict_of

_NEEDLE = "EnvironmentVariable"
_CALL = re.compile(r"(?:(?<![\w.])(?:global::)?(?:System\.)?Environment\.|(?<![\w.]))(\w*EnvironmentVariables?)\(")
_ADDED = re.compile(r"\.AddEnvironmentVariables\(")
_PREFIX = re.compile(r'\bPrefix\s*=\s*(?=")')
_EXPANDED = re.compile(r"%([A-Z][A-Z0-9_]*)%")
_HOLE = re.compile(r'\{[^{}]*\bGetEnvironmentVariable\("([A-Z][A-Z0-9_]*)"')


@dataclass(frozen=True)
class CSharp:
    """How C# puts names together and judges reads."""

    project: Project

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        """What the expression of a name is put together from."""
        return self.project.pieces(cast(CSharpFile, unit), span)

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """Where a reader is called."""
        return self.project.calls(reader)

    def judged(self, read: Read) -> Verdict:
        """What the code around a read says of it; what a reader decides itself comes first."""
        file = cast(CSharpFile, read.unit)
        return read.judged(
            lambda span: default_of(self.project, file, span),
            lambda: verdict_of(self.project, file, read.start, read.end),
        )


def variables(project: Project) -> Facts:
    """All that is read through `Environment`, directly and by readers, what is set, and what is taken as a whole."""
    reads: list[Read] = []
    given: list[Variable] = []
    unlisted: list[NotEnumerable] = []
    for file in project.files:
        if _NEEDLE not in file.code.source.text:
            continue
        given += _interpolated(file)
        unlisted += _added(file)
        for name, at, arguments, end in _calls(file):
            if name == "GetEnvironmentVariables":
                unlisted.append(file.code.not_enumerable(at))
            elif name == "GetEnvironmentVariable" and arguments:
                reads.append(Read(file, at, end, arguments[0]))
            elif name == "SetEnvironmentVariable" and arguments:
                given += set_by(project.pieces(file, arguments[0]))
            elif name == "ExpandEnvironmentVariables" and arguments:
                text = literal(file.code.text[slice(*arguments[0])])
                given += _expanded(file, arguments[0][0])
                unlisted += [file.code.not_enumerable(at)] if text is None else []
    return Facts.merged(
        [followed(CSharp(project), reads), Facts(variables=tuple(given), not_enumerable=tuple(unlisted))]
    )


def _calls(file: CSharpFile) -> Iterator[tuple[str, int, list[Span], int]]:
    for found in _CALL.finditer(file.code.bare):
        if found[0].startswith(found[1]) and "Environment" not in file.statics:
            continue
        closing = file.brackets.closing(found.end() - 1)
        yield found[1], found.start(), file.brackets.parts(found.end(), closing), closing + 1


def _expanded(file: CSharpFile, at: int) -> Iterator[Variable]:
    end = file.code.text.find(")", at)
    for found in _EXPANDED.finditer(file.code.text, at, end):
        yield file.code.variable(found[1], found.start(1), "expanded")


def _added(file: CSharpFile) -> Iterator[NotEnumerable]:
    """`AddEnvironmentVariables()` makes a setting of every variable there is, or of all below a prefix."""
    for found in _ADDED.finditer(file.code.bare):
        closing = file.brackets.closing(found.end() - 1)
        named = _PREFIX.search(file.code.bare, found.end(), closing)
        start = named.end() if named is not None else found.end()
        string = re.compile(r'\s*(?:\w+:\s*)?"(\w*)"').match(file.code.text, start)
        yield file.code.not_enumerable(found.start(), f"{string[1]}*" if string is not None else "*")


def _interpolated(file: CSharpFile) -> Iterator[Variable]:
    """Reads in the holes of `$"..."`, which is no code to the patterns."""
    for string in file.code.finds(re.compile(INTERPOLATED)):
        for found in _HOLE.finditer(string[0]):
            yield file.code.variable(found[1], string.start() + found.start(1), "interpolated")
