"""What C# code does when a variable is not there: `??`, `!`, comparisons, and the `if` that comes next."""

from __future__ import annotations

import re

from guidewright.facts.brackets import Span
from guidewright.facts.readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Verdict

from .code import CSharpFile, Project, literal

COMPARISON = Verdict("optional", None, "comparison")

_CALLED = re.compile(r"\??\.\w+(?=\()")
_OTHERWISE = re.compile(r"\s*\?\?\s*(?!=)")
_COMPARED = re.compile(r"\s*(?:[!=]=|is\b)")
_EQUALS = re.compile(r"\??\.(?:Equals|Contains|StartsWith)\(")
_ASKED = re.compile(r"\bstring\.IsNullOr(?:Empty|WhiteSpace)\(\Z", re.IGNORECASE)
_ASSIGNED = re.compile(r"\b([\w.]+)\s*=\s*\Z")
_IF = re.compile(r"\bif\s*(?=\()")
_ENDS = re.compile(r"\bthrow\b|\bEnvironment\.(?:Exit\([^0]|FailFast\()")
_RETURN = re.compile(r"\breturn\b\s*(?:null|false)?\s*;")
_SCALAR = re.compile(r"-?\d[\d.]*|true|false")
_ERROR = re.compile(r"[Ee]rror")
_END = re.compile(r"[;,)}\]:]")


def verdict_of(project: Project, file: CSharpFile, start: int, end: int) -> Verdict:
    """What is made of the read that stands from `start` to `end`."""
    bare = file.code.bare
    if bare.startswith("!", end) and not bare.startswith("!=", end):
        return REQUIRED
    equal = _EQUALS.match(bare, end)
    while (called := _CALLED.match(bare, end)) is not None:
        end = file.brackets.closing(called.end()) + 1
    otherwise = _OTHERWISE.match(bare, end)
    if otherwise is not None:
        return _otherwise(project, file, otherwise.end())
    asked = _ASKED.search(bare, max(0, start - 60), start)
    if asked is not None or equal is not None or _COMPARED.match(bare, end):
        return _tested(project, file, start, file.code.text[start:end])
    assigned = _ASSIGNED.search(bare, max(0, start - 120), start)
    if assigned is not None and bare.startswith(";", end):
        return _guarded(project, file, end, assigned[1])
    return UNKNOWN


def default_of(project: Project, file: CSharpFile, span: Span) -> Verdict:
    """What the expression that stands in for an unset variable makes of it."""
    text = file.code.text[slice(*span)]
    if text in ("null", "string.Empty", "String.Empty"):
        return UNKNOWN
    written = text if _SCALAR.fullmatch(text) else literal(text)
    constant = project.constant(file, text, span[0]) if written is None else None
    written = constant.text if constant is not None else written
    if written is None:
        return Verdict("optional", text, "default-computed")
    return Verdict("optional", written, "default") if written else UNKNOWN


def _otherwise(project: Project, file: CSharpFile, start: int) -> Verdict:
    """What comes behind `??`: the last of a chain decides."""
    operands = file.brackets.parts(start, _expression_end(file, start), r"\?\?")
    if not operands:
        return UNKNOWN
    if file.code.bare.startswith("throw", operands[-1][0]):
        return REQUIRED if len(operands) == 1 else UNKNOWN
    verdict = default_of(project, file, operands[-1])
    system = "GetEnvironmentVariable" in file.code.bare[slice(*operands[-1])]
    return UNKNOWN if system else verdict


def _expression_end(file: CSharpFile, start: int) -> int:
    at = start
    while (found := re.compile(r"[(\[{]|" + _END.pattern).search(file.code.bare, at)) is not None:
        if found[0] not in "([{":
            return found.start()
        at = file.brackets.closing(found.start()) + 1
    return len(file.code.bare)


def _tested(project: Project, file: CSharpFile, start: int, value: str) -> Verdict:
    """A read that is compared where it stands."""
    for found in _IF.finditer(file.code.bare, max(0, start - 200), start):
        closing = file.brackets.closing(found.end())
        if start < closing:
            verdict = _decided(project, file, (found.end() + 1, closing), value)
            return verdict if verdict is not None else COMPARISON
    return COMPARISON


def _guarded(project: Project, file: CSharpFile, end: int, name: str) -> Verdict:
    """What the first guard of a local, in the same block, decides."""
    bare, block = file.code.bare, file.brackets.block(end)
    value = re.escape(name)
    demand = re.compile(rf"\bThrowIfNull(?:OrEmpty|OrWhiteSpace)?\({value}\b")
    fallback = re.compile(rf"(?<![\w.]){value}\s*\?\?=\s*")
    use = re.compile(rf"(?<![\w.]){value}\s*=(?!=)|\bif\s*(?=\()|{demand.pattern}|{fallback.pattern}")
    for found in use.finditer(bare, end, block[1]):
        if file.brackets.block(found.start()) != block:
            continue
        if demand.match(bare, found.start()):
            return REQUIRED
        if fallback.match(bare, found.start()):
            return _otherwise(project, file, found.end())
        if not found[0].startswith("if"):
            return UNKNOWN
        verdict = _decided(project, file, (found.end() + 1, file.brackets.closing(found.end())), name)
        if verdict is not None:
            return verdict
    return UNKNOWN


def _decided(project: Project, file: CSharpFile, condition: Span, value: str) -> Verdict | None:
    """What an `if` makes of the value; None if it does not ask for it."""
    operands = [file.code.text[slice(*part)] for part in file.brackets.parts(*condition, r"&&|\|\|")]
    name = re.escape(value)
    asked = rf"string\.IsNullOr(?:Empty|WhiteSpace)\({name}\)"
    absent = re.compile(rf"{asked}|{name} (?:== null|is null)", re.IGNORECASE)
    present = re.compile(rf"!{asked}|{name} (?:!= null|is not null)", re.IGNORECASE)
    if any(absent.fullmatch(operand) for operand in operands):
        return UNKNOWN if "&&" in file.code.bare[slice(*condition)] else _unset(project, file, condition[1], value)
    return OPTIONAL if any(present.fullmatch(operand) for operand in operands) else None


def _unset(project: Project, file: CSharpFile, closing: int, value: str) -> Verdict:
    """What the statement behind a condition makes of the variable, being run because that is not there."""
    bare = file.code.bare
    start = len(bare) - len(bare[closing + 1 :].lstrip())
    if bare.startswith("{", start):
        block = (start + 1, file.brackets.closing(start))
    else:
        block = (start, bare.find(";", start) + 1)
    flat = file.brackets.flat(*block)
    if _ENDS.search(flat):
        return REQUIRED
    assigned = re.compile(rf"(?<![\w.]){re.escape(value)}\s*=\s*").search(flat)
    if assigned is not None:
        return _otherwise(project, file, block[0] + assigned.end())
    return LEFT if _RETURN.search(flat) and not _ERROR.search(flat) else UNKNOWN
