"""What PHP code does when a variable is not there: it ends, falls back, leaves, or goes on."""

from __future__ import annotations

import re

from guidewright.facts.brackets import Span
from guidewright.facts.readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Read, Verdict

from .code import PhpFile, literal

_FLAG = Verdict("optional", None, "flag")
_NO_DEFAULT = Verdict("optional", None, "default")
_PLAIN = re.compile(r"-?\d[\d_]*(?:\.\d+)?|true|false", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:throw|exit|die|abort)\b")
_OR = re.compile(r"\s*(?:\?:|\?\?(?!=)|\|\||\bor\b)\s*")
_FILLED = re.compile(r"\s*\?\?=\s*")
_OPERAND_END = re.compile(r"[(\[{]|[,;)\]}]|\?|\|\||&&|\bor\b|=>")
_COMPARED = re.compile(r"\s*(?:[!=]={1,2}|[<>])")
_COMPARED_WITH = re.compile(r"[!=]={1,2}\s*$")
_CHOSEN = re.compile(r"[\s)]*(?:\?(?![?:])|&&)")
_WRAPPED = re.compile(r"(?:\b(?:trim|rtrim)|(?<!\w))\((?:\((?:bool|int|string|float)\)\s*)?$")
_CAST = re.compile(r"\((?:bool|int|string|float)\)\s*$")
_ASKED = re.compile(r"(?:!\s*empty|isset)\($")
_ALONE = re.compile(r"\s*;")
_ASSIGNED = re.compile(r"(?<![\w>:])(\$\w+)\s*=\s*$")


def judged(read: Read) -> Verdict:
    """What a read, or the code around it, says of the variable."""
    file = read.unit
    assert isinstance(file, PhpFile)
    return read.judged(lambda default: default_of(file, default), lambda: _around(file, read.start, read.end))


def default_of(file: PhpFile, span: Span) -> Verdict:
    """What the expression that stands in for an unset variable makes of it; `null` is no default, `''` says nothing."""
    text = file.code.text[slice(*span)].strip()
    if _ENDS.match(text):
        return REQUIRED
    constant = file.constant(text)
    written = text if _PLAIN.fullmatch(text) else constant.text if constant is not None else literal(text)
    if text.lower() == "null":
        return _NO_DEFAULT
    if written == "":
        return UNKNOWN
    return Verdict("optional", written or text, "default" if written is not None else "default-computed")


def _around(file: PhpFile, start: int, end: int) -> Verdict:
    bare = file.code.bare
    branch = file.branches.around(start)
    if branch is not None:
        verdict = file.branches.of_value(file.code.text[start:end], branch)
        return _FLAG if verdict == UNKNOWN and _is_compared(file, start, end) else verdict
    while (wrapped := _WRAPPED.search(bare, max(0, start - 20), start)) is not None and re.match(r"\s*\)", bare[end:]):
        start, end = wrapped.start(), bare.index(")", end) + 1
    filled = _FILLED.match(bare, end)
    if filled is not None:
        return default_of(file, (filled.end(), _operand_end(file, filled.end())))
    if _OR.match(bare, end):
        return _fallback(file, end)
    if _is_compared(file, start, end):
        return _FLAG
    if _CHOSEN.match(bare, end) or _ASKED.search(bare, max(0, start - 20), start):
        return OPTIONAL
    cast = _CAST.search(bare, max(0, start - 20), start)
    local = _ASSIGNED.search(bare, max(0, start - 200), cast.start() if cast is not None else start)
    return _held(file, local[1], end) if local is not None and _ALONE.match(bare, end) else UNKNOWN


def _is_compared(file: PhpFile, start: int, end: int) -> bool:
    bare = file.code.bare
    return (_COMPARED.match(bare, end) or _COMPARED_WITH.search(bare, max(0, start - 20), start)) is not None


def _fallback(file: PhpFile, at: int) -> Verdict:
    """The last of a chain `A ?: B ?: 'd'` decides; an empty string says nothing."""
    sign = _OR.match(file.code.bare, at)
    assert sign is not None
    begun = sign.end()
    while sign is not None:
        span = (sign.end(), _operand_end(file, sign.end()))
        sign = _OR.match(file.code.bare, span[1])
    verdict = default_of(file, span)
    if verdict == _NO_DEFAULT:
        return UNKNOWN
    if verdict.form.endswith("computed"):
        return Verdict("optional", file.code.text[begun : span[1]].strip(), verdict.form)
    return verdict


def _operand_end(file: PhpFile, start: int) -> int:
    at = start
    while (found := _OPERAND_END.search(file.code.bare, at)) is not None and found[0] in ("(", "[", "{"):
        at = file.brackets.closing(found.start()) + 1
    end = found.start() if found is not None else len(file.code.bare)
    return start + len(file.code.bare[start:end].rstrip())


def _held(file: PhpFile, name: str, end: int) -> Verdict:
    """What is done next with the local variable that now holds the value."""
    for branch in file.branches.later(name, end):
        verdict = file.branches.of_value(name, branch)
        filled = file.branches.filled(name, branch)
        if verdict == OPTIONAL and filled is not None:
            return default_of(file, filled)
        returned, function = file.branches.returned(name, branch), file.function(end)
        text = file.code.text[slice(*returned)].strip() if returned is not None else ""
        if verdict == LEFT and function is not None and text in function.parameters:
            return Verdict("optional", text, "default-computed")
        return verdict
    return UNKNOWN
