"""What Go code does when a variable is not there: it ends, falls back, leaves, or goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.facts.brackets import Span
from guidewright.facts.readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Verdict

from .code import GoFile, Project, literal

_ELSE = re.compile(r"[ \t]*else[ \t]*(?=\{)")
_OPENING = re.compile(r"[(\[{]")
_FATAL = re.compile(r"\bpanic\(|\bos\.Exit\([^0]|\.(?:Fatal|Panic)\w*\(|\.StatusInternalServerError\b")
_SKIPPED = re.compile(r"\.Skip\w*\(")
_RETURN = re.compile(r"\breturn\b[ \t]*([^\n;}]*)")
_NEXT = re.compile(r"\s*([^\n]*)")
_NOTHING = re.compile(r'(?:(?:nil|false|0|"")(?:, )?)*')
_SCALAR = re.compile(r"-?\d[\d.]*|true|false")
_ERROR = re.compile(r"[Ee]rr")


@dataclass(frozen=True)
class If:
    """An `if` with its condition, and the insides of its block and of its `else`."""

    at: int
    condition: Span
    block: Span
    otherwise: Span | None


@dataclass(frozen=True)
class Subject:
    """What holds a variable from `start` to `end` on: how its value is written, and what says that it is there."""

    file: GoFile
    start: int
    end: int
    value: str
    present: str | None = None

    def says(self, condition: str, sign: str) -> bool:
        """Whether a condition says that the variable is not there (`==`), or that it is (`!=`)."""
        value, flag = re.escape(self.value), {"==": f"!{self.present}", "!=": self.present}[sign]
        length = {"==": "==", "!=": "(?:>|!=)"}[sign]
        pattern = rf'(?:strings\.TrimSpace\({value}\)|{value}) {sign} ""|len\({value}\) {length} 0'
        return condition == flag or re.fullmatch(pattern, condition) is not None


def guarded(project: Project, subject: Subject) -> Verdict:
    """What the first guard of the subject decides."""
    for guard in _guards(subject):
        if _reassigned(subject, guard):
            break
        verdict = _decided(project, subject, guard)
        if verdict is not None:
            return verdict
    return UNKNOWN


def default_of(project: Project, file: GoFile, span: Span) -> Verdict:
    """What the expression that stands in for an unset variable makes of it."""
    text = file.code.text[slice(*span)]
    constant = project.constant(file, text)
    written = text if _SCALAR.fullmatch(text) else constant.text if constant is not None else literal(text)
    if written is None:
        return Verdict("optional", text, "default-computed")
    return Verdict("optional", written, "default") if written else UNKNOWN


def if_around(file: GoFile, at: int) -> If | None:
    """The `if` in whose condition, or in the statement before it, `at` lies."""
    found = next((place for place in reversed(file.ifs) if place <= at), None)
    guard = _if(file, found) if found is not None else None
    return guard if guard is not None and at < guard.condition[1] else None


def ends(file: GoFile, block: Span) -> bool:
    """Whether the program ends in a block, whatever else is the case."""
    return _FATAL.search(file.brackets.flat(*block)) is not None


def _guards(subject: Subject) -> Iterator[If]:
    """The `if`s after the value is there, in the same block; of a package's variable, those that open a function."""
    own = if_around(subject.file, subject.start)
    if own is not None:
        yield own
        return
    block = subject.file.brackets.block(subject.start)
    for at in subject.file.ifs:
        around = subject.file.brackets.block(at)
        function = subject.file.function(at) if block[0] == -1 else None
        if at > subject.end and (around == block or (function is not None and function.start == around[0])):
            yield _if(subject.file, at)


def _if(file: GoFile, at: int) -> If:
    found = _OPENING.search(file.code.bare, at)
    while found is not None and found[0] != "{":
        found = _OPENING.search(file.code.bare, file.brackets.closing(found.start()))
    opening = found.start() if found is not None else len(file.code.bare)
    statements = file.brackets.parts(at + 2, opening, ";")
    end = file.brackets.closing(opening)
    other = _ELSE.match(file.code.bare, end + 1)
    otherwise = (other.end() + 1, file.brackets.closing(other.end())) if other is not None else None
    return If(at, statements[-1] if statements else (at, at), (opening + 1, end), otherwise)


def _reassigned(subject: Subject, guard: If) -> bool:
    between = subject.file.code.bare[subject.end : guard.at]
    return re.search(rf"(?<![\w.]){re.escape(subject.value)} :?= ", between) is not None


def _decided(project: Project, subject: Subject, guard: If) -> Verdict | None:
    file = subject.file
    operands = [file.code.text[slice(*part)] for part in file.brackets.parts(*guard.condition, r"&&|\|\|")]
    if any(subject.says(operand, "==") for operand in operands):
        joined = "&&" in file.code.bare[slice(*guard.condition)]
        return UNKNOWN if joined else _unset(project, subject, guard.block, guard.block[1] + 1)
    there = [subject.says(operand, "!=") for operand in operands]
    if not any(there):
        return None
    if not all(there):
        return OPTIONAL
    if guard.otherwise is None:
        return _after_return(project, subject, guard)
    verdict = _unset(project, subject, guard.otherwise, guard.otherwise[1] + 1)
    return OPTIONAL if verdict == UNKNOWN else verdict


def _after_return(project: Project, subject: Subject, guard: If) -> Verdict:
    """`if v != "" { return v }` and what comes next."""
    file = subject.file
    given = _returned(file, guard.block)
    following = _NEXT.match(file.code.bare, guard.block[1] + 1)
    if given is None or following is None:
        return OPTIONAL
    if ends(file, following.span(1)):
        return REQUIRED
    returned = _RETURN.match(file.code.bare, following.start(1))
    if returned is None:
        return OPTIONAL
    first = file.brackets.parts(*returned.span(1))[:1]
    gives_back = re.search(rf"\b{re.escape(subject.value)}\b", given)
    if gives_back and first and not _NOTHING.fullmatch(file.code.text[slice(*first[0])]):
        return default_of(project, file, first[0])
    return UNKNOWN if _ERROR.search(returned[1]) else LEFT


def _returned(file: GoFile, block: Span) -> str | None:
    found = _RETURN.search(file.brackets.flat(*block))
    return file.code.text[found.start(1) + block[0] : found.end(1) + block[0]].strip() if found is not None else None


def _unset(project: Project, subject: Subject, block: Span, after: int) -> Verdict:
    """What a block makes of the variable, being run because that is not there."""
    file, flat = subject.file, subject.file.brackets.flat(*block)
    if ends(file, block):
        return REQUIRED
    assigned = re.search(rf"(?<![\w.]){re.escape(subject.value)} = ([^\n]+)", flat)
    if assigned is not None:
        span = (block[0] + assigned.start(1), block[0] + assigned.end(1))
        return UNKNOWN if "Getenv" in assigned[1] else default_of(project, file, file.brackets.parts(*span)[0])
    if _SKIPPED.search(flat):
        return OPTIONAL
    found = _RETURN.search(flat)
    if found is None or _ERROR.search(flat):
        return UNKNOWN
    text = _returned(file, block) or ""
    if _NOTHING.fullmatch(text):
        return LEFT
    given_back = re.compile(rf"\s*return {re.escape(subject.value)}\b").match(file.code.bare, after)
    function = file.function(subject.start)
    if given_back is None and (function is None or text not in function.parameters):
        return UNKNOWN
    return default_of(project, file, (block[0] + found.start(1), block[0] + found.start(1) + len(text)))
