"""Reads behind a condition that asks for the same variable: there it is set, so that nothing there demands it."""

from __future__ import annotations

import re

from .brackets import Brackets, Span
from .plain_code import PlainCode

# As far as a condition is looked for before what depends on it.
_NEAR = 300
_IF = re.compile(r"\bif\b")
_BEFORE_BLOCK = re.compile(r"\bif\b[^{}]*\Z")
# A line goes on where an operator ends it, or begins the next one.
_STATEMENT = re.compile(r"(?:[^;{}\n]|(?<=&&|\|\|)\n|\n\s*(?=&&|\|\||\?\s))*\Z")
_OPERATOR = re.compile(r"&&|\|\||\s\?\s")


def gated(code: PlainCode, brackets: Brackets, key: Span, at: int) -> bool:
    """Whether a read at `at` of what `key` says comes after a condition on it, in a block of that or an operand."""
    asked = re.compile(rf"(?<![\w.]){re.escape(code.text[slice(*key)])}(?!\w)")
    before = _STATEMENT.search(code.bare, max(0, at - _NEAR), at)
    same = asked.search(code.text, before.start(), at) if before is not None else None
    if before is not None and same is not None:
        bare = code.bare
        if _IF.search(bare, before.start(), same.start()) or _OPERATOR.search(bare, same.end(), at):
            return True
    opening = brackets.block(at)[0]
    while opening != -1:
        condition = _BEFORE_BLOCK.search(code.bare, max(0, opening - _NEAR), opening)
        if condition is not None and asked.search(code.text, condition.start(), opening):
            return True
        opening = brackets.block(opening)[0]
    return False
