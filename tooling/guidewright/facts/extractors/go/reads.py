"""Variables that Go code asks the system for: `os.Getenv`, `os.LookupEnv`, and what is given to them as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import OPTIONAL, UNKNOWN, Piece, Read, Reader, Unit, Verdict, followed, set_by
from guidewright.facts.shell_words import words

from .code import GoFile, Project, literal
from .guards import Subject, default_of, ends, guarded, if_around

COMPARISON = Verdict("optional", None, "comparison")

_NEEDLES = ("etenv", "LookupEnv", "Environ", "ExpandEnv")
_WRAPPED = re.compile(r"\b(?:strings|filepath)\.\w+\($")
_ASSIGNED = re.compile(r"\s*(?:if|var)?\s*(?P<names>[\w.]+(?:, [\w.]+)*)(?: [\w.*]+)? *:?= *(?P<before>.*)$")
_COMPARED = re.compile(r"[ \t]*[!=]=")
_COMMAND = re.compile(r"\.Env = |\bEnv:|\bExec\(|\bStartProcess\(|\bappend\(")


@dataclass(frozen=True)
class Go:
    """How Go puts names together and judges reads."""

    project: Project

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        """What the expression of a name is put together from."""
        return self.project.pieces(cast(GoFile, unit), span)

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """Where a reader is called."""
        return self.project.calls(reader)

    def judged(self, read: Read) -> Verdict:
        """What the code around a read says of it; what a reader decides itself comes first."""
        file = cast(GoFile, read.unit)
        return read.judged(lambda span: default_of(self.project, file, span), lambda: self._around(file, read))

    def _around(self, file: GoFile, read: Read) -> Verdict:
        start, end = _widened(file, read.start, read.end)
        chosen = _chosen(file, start)
        if chosen is not None:
            return default_of(self.project, file, chosen)
        assigned = _assigned(file, start, end)
        if assigned is not None:
            verdict = guarded(self.project, assigned)
            return OPTIONAL if verdict == UNKNOWN and assigned.value == "_" else verdict
        return _compared(self.project, file, start, end)


def variables(project: Project) -> Facts:
    """All that is read through package `os` or `syscall`, directly and by readers, and what is set."""
    reads: list[Read] = []
    given: list[Variable] = []
    unlisted: list[NotEnumerable] = []
    for file in project.files:
        if not any(needle in file.code.source.text for needle in _NEEDLES):
            continue
        given += _set(project, file, "t")
        for package in filter(None, (file.package("os"), file.package("syscall"))):
            reads += _reads(file, package)
            given += [*_set(project, file, package), *_expanded(file, package)]
            unlisted += _whole(file, package)
    return Facts.merged([followed(Go(project), reads), Facts(variables=tuple(given), not_enumerable=tuple(unlisted))])


def _reads(file: GoFile, package: str) -> Iterator[Read]:
    for name in ("Getenv", "LookupEnv"):
        for at, arguments, end in file.calls_of(package, name):
            if arguments:
                yield Read(file, at, end, arguments[0])


def _set(project: Project, file: GoFile, package: str) -> Iterator[Variable]:
    for _, arguments, _ in file.calls_of(package, "Setenv"):
        yield from set_by(project.pieces(file, arguments[0]) if arguments else ())


def _expanded(file: GoFile, package: str) -> Iterator[Variable]:
    """`os.ExpandEnv("$ACME_HOME/x")`."""
    for _, arguments, _ in file.calls_of(package, "ExpandEnv"):
        text = literal(file.code.text[slice(*arguments[0])]) if arguments else None
        for word in words(text or ""):
            yield file.code.variable(word.name, arguments[0][0] + 1 + word.offset, "expanded")


def _whole(file: GoFile, package: str) -> Iterator[NotEnumerable]:
    for at, _, end in file.calls_of(package, "Environ"):
        if not _for_command(file, at, end):
            yield file.code.not_enumerable(at)
    for at, arguments, _ in file.calls_of(package, "ExpandEnv"):
        if arguments and literal(file.code.text[slice(*arguments[0])]) is None:
            yield file.code.not_enumerable(at)
    for found in re.finditer(rf"(?<![\w.]){package}\.(?:Getenv|LookupEnv)\b(?!\()", file.code.bare):
        yield file.code.not_enumerable(found.start())


def _for_command(file: GoFile, at: int, end: int) -> bool:
    """Whether the whole environment is only handed on to a process, or kept in a variable for one."""
    line = file.code.bare[file.code.bare.rfind("\n", 0, at) + 1 : at]
    if _COMMAND.search(line):
        return True
    kept = _ASSIGNED.match(line)
    function = file.function(at)
    if kept is None or kept["before"] or function is None:
        return False
    name = re.compile(rf"\b{re.escape(kept['names'])}\b")
    uses = [line for line in file.code.bare[end : function.end].split("\n") if name.search(line)]
    return bool(uses) and all(_COMMAND.search(use) for use in uses)


def _widened(file: GoFile, start: int, end: int) -> Span:
    """The read with what only trims it around it: `strings.TrimSpace(os.Getenv("X"))`."""
    around = _WRAPPED.search(file.code.bare, max(0, start - 60), start)
    if around is None:
        return start, end
    return around.start(), file.brackets.closing(start - 1) + 1


def _chosen(file: GoFile, start: int) -> Span | None:
    """The last choice of `cmp.Or(os.Getenv("X"), "d")`."""
    for at, arguments, _ in file.calls_of("cmp", "Or"):
        if at < start < arguments[-1][0]:
            return arguments[-1]
    return None


def _assigned(file: GoFile, start: int, end: int) -> Subject | None:
    """What takes the value: `v := `, `v, ok := `, `c.port = `, one of several."""
    begin = max(file.code.bare.rfind(sign, 0, start) for sign in "\n;{")
    head = _ASSIGNED.match(file.code.bare[begin + 1 : start])
    if head is None or _COMPARED.match(file.code.bare, end):
        return None
    names, before = head["names"].split(", "), head["before"].rstrip()
    place = len(file.brackets.parts(begin + 1 + head.start("before"), start))
    if before[-1:] not in ("", ",") or place >= len(names):
        return None
    only = file.code.bare[end : end + 1] != ","
    return Subject(file, start, end, names[place], names[1] if only and len(names) > 1 else None)


def _compared(project: Project, file: GoFile, start: int, end: int) -> Verdict:
    """A read inside of a condition, or compared with something."""
    around = if_around(file, start)
    compared = _COMPARED.match(file.code.bare, end) is not None
    if around is None:
        return COMPARISON if compared else UNKNOWN
    verdict = guarded(project, Subject(file, start, end, file.code.text[start:end]))
    flag = compared and '""' not in file.code.text[end : end + 6]
    return COMPARISON if flag and not ends(file, around.block) else verdict
