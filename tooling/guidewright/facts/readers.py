"""Reads through functions that are given the name: `getEnv("X", "d")`. Found by structure, never by name.

A function is a reader when it passes its own parameter on as the name of a variable; then its calls are reads too, and
so on, until no reader is new.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from .brackets import Brackets, Span
from .gates import gated
from .model import Facts, NotEnumerable, Requirement, Variable
from .plain_code import PlainCode

_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_CALLED = re.compile(r"\b([A-Za-z_]\w*)(?:(?:::)?<[\w<>?, ]*>|\[[\w., *]*\])?\(")


@dataclass(frozen=True)
class Verdict:
    """What a place says of a variable; `default` is the literal, or source text where `form` ends in `-computed`."""

    requirement: Requirement
    default: str | None
    form: str


UNKNOWN = Verdict("unknown", None, "read")
REQUIRED = Verdict("required", None, "guard")
OPTIONAL = Verdict("optional", None, "gate")
# A function leaves without the value: optional there, but what its callers make of it is theirs to say.
LEFT = Verdict("optional", None, "gate-return")


@dataclass(frozen=True)
class Function:
    """A function of a file: its parameters by name, its body, its type, module or package, and what it returns."""

    name: str
    parameters: tuple[str, ...]
    start: int
    end: int
    holder: str = ""
    returns: str = ""


@dataclass(frozen=True)
class Unit:
    """One file of plain code with its functions, inner ones after those around them."""

    code: PlainCode
    finder: Callable[[Unit], Iterable[Function]]

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """The functions as the language writes them."""
        return tuple(self.finder(self))

    @cached_property
    def brackets(self) -> Brackets:
        """The brackets of the file."""
        return Brackets(self.code.bare)

    @cached_property
    def called(self) -> dict[str, list[int]]:
        """Where each name stands right before a `(`."""
        places: dict[str, list[int]] = {}
        for found in _CALLED.finditer(self.code.bare):
            places.setdefault(found[1], []).append(found.start())
        return places

    def function(self, at: int) -> Function | None:
        """The innermost function around `at`."""
        return next((f for f in reversed(self.functions) if f.start <= at < f.end), None)

    def given(self, name: str, at: int) -> bool:
        """Whether `name` is a parameter at `at` that still holds what the caller gave."""
        function = self.function(at)
        if function is None or name not in function.parameters:
            return False
        return re.search(rf"(?<![\w.]){name}\s*:?=(?!=)", self.code.bare[function.start : at]) is None

    def looped(self, key: Span) -> list[Span]:
        """The expressions that `key` stands for one after the other, where a loop goes through a list of them."""
        return [key]

    def called_with(self, at: int) -> tuple[list[Span], int] | None:
        """The arguments of the call whose name stands at `at`, and where it ends; None where that is no call."""
        called = _CALLED.match(self.code.bare, at)
        if called is None:
            return None
        closing = self.brackets.closing(called.end() - 1)
        return self.brackets.parts(called.end(), closing), closing + 1


@dataclass(frozen=True)
class Piece:
    """A part of a name: a literal `text` at `offset` in `unit`, a `parameter`, or neither when it is unknown."""

    text: str | None = None
    parameter: str | None = None
    unit: Unit | None = None
    offset: int = 0


@dataclass(frozen=True)
class Read:
    """A call that reads the variable `before` + `key` + `after`; `verdict` is what the reader called decides."""

    unit: Unit
    start: int
    end: int
    key: Span
    before: str = ""
    after: str = ""
    verdict: Verdict = UNKNOWN
    default: Span | None = None
    through: Function | None = None

    def judged(self, default_of: Callable[[Span], Verdict], around: Callable[[], Verdict]) -> Verdict:
        """The given default decides, then the reader, then the code around; nothing is demanded of what is there."""
        given = default_of(self.default) if self.default is not None else UNKNOWN
        verdict = next((each for each in (given, self.verdict) if each != UNKNOWN), None) or around()
        there = verdict.default is None and gated(self.unit.code, self.unit.brackets, self.key, self.start)
        return LEFT if there else verdict


@dataclass(frozen=True)
class Reader:
    """A function that reads what its parameter `key` names; parameter `default` is used instead, if there is one."""

    unit: Unit
    function: Function
    key: int
    before: str
    after: str
    verdict: Verdict
    default: int | None


class Language(Protocol):
    """What differs between languages."""

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        """What the expression of a name is put together from."""

    def judged(self, read: Read) -> Verdict:
        """What the code around a read says of it."""

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """The places of a reader's name where it is called, or handed on as a value."""


def followed(language: Language, reads: Iterable[Read]) -> Facts:
    """The variables of all reads, of the calls of the readers that they stand in, and what cannot be listed."""
    variables: dict[Variable, None] = {}
    unlisted: list[NotEnumerable] = []
    pending, seen = list(reads), set[tuple[int, int, int, str, str]]()
    while pending:
        read = pending.pop()
        looped = read.unit.looped(read.key)
        if looped != [read.key]:
            pending += [replace(read, key=key) for key in looped]
            continue
        pieces = language.pieces(read.unit, read.key)
        texts = [piece.text for piece in pieces]
        name = read.before + "".join("*" if text is None else text for text in texts) + read.after
        name = name if pieces else "*"
        function = read.unit.function(read.start)
        reader = _reader(read, pieces, function, language) if function is not None else None
        if pieces and None not in texts:
            if _NAME.fullmatch(name):
                variables[_variable(read, pieces, name, language.judged(read))] = None
        elif reader is None:
            unlisted.append(read.unit.code.not_enumerable(read.start, name))
        else:
            known = (id(reader.unit), reader.function.start, reader.key, reader.before, reader.after)
            if known not in seen:
                seen.add(known)
                calls = list(language.calls(reader))
                made = [call for unit, at in calls for call in _calls(reader, unit, at)]
                if not made or any(unit.called_with(at) is None for unit, at in calls):
                    unlisted.append(read.unit.code.not_enumerable(read.start, name))
                pending += made
    return Facts(
        variables=tuple(variables), not_enumerable=tuple(sorted(set(unlisted), key=lambda n: (n.path, n.line)))
    )


def set_by(pieces: tuple[Piece, ...]) -> Iterator[Variable]:
    """The variable that is set, where its name stands in one place."""
    for piece in pieces if len(pieces) == 1 else ():
        if piece.unit is not None and piece.text is not None and _NAME.fullmatch(piece.text):
            yield piece.unit.code.variable(piece.text, piece.offset, "set", role="set")


def _variable(read: Read, pieces: tuple[Piece, ...], name: str, verdict: Verdict) -> Variable:
    if read.after and read.verdict == UNKNOWN:
        # `X_FILE` beside `X`: what stands in for both, or is demanded of them, is not that of this one.
        verdict = UNKNOWN
    unit, offset, form = read.unit, read.start, f"derived-{verdict.form}"
    if len(pieces) == 1 and pieces[0].unit is not None and not (read.before or read.after):
        unit, offset, form = pieces[0].unit, pieces[0].offset, verdict.form
    found = unit.code.variable(name, offset, form, verdict.requirement, verdict.default)
    # A constant of the application is read where a test asks for it.
    return replace(found, scope=read.unit.code.scope(read.start))


def _reader(read: Read, pieces: tuple[Piece, ...], function: Function, language: Language) -> Reader | None:
    open_ones = [at for at, piece in enumerate(pieces) if piece.text is None]
    if len(open_ones) != 1 or pieces[open_ones[0]].parameter not in function.parameters:
        return None
    at = open_ones[0]
    before = read.before + "".join(piece.text or "" for piece in pieces[:at])
    after = "".join(piece.text or "" for piece in pieces[at + 1 :]) + read.after
    verdict, default = language.judged(read), None
    if verdict.default in function.parameters:
        verdict, default = UNKNOWN, function.parameters.index(verdict.default)
    elif verdict == LEFT:
        verdict = UNKNOWN
    elif verdict.form.endswith("computed"):
        verdict = OPTIONAL
    key = function.parameters.index(pieces[at].parameter or "")
    return Reader(read.unit, function, key, before, after, verdict, default)


def _calls(reader: Reader, unit: Unit, at: int) -> Iterator[Read]:
    called = unit.called_with(at)
    if called is None:
        return
    arguments, end = called
    if reader.key < len(arguments):
        default = arguments[reader.default] if reader.default is not None and reader.default < len(arguments) else None
        key = arguments[reader.key]
        yield Read(unit, at, end, key, reader.before, reader.after, reader.verdict, default, reader.function)
