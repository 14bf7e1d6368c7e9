"""Reads behind a condition that asks for the same variable: there it is set, so that nothing there demands it."""

from __future__ import annotations

import re

from .brackets import Brackets, Span
from .plain_code import PlainCode

# As far as a condition is looked for before what depends on it.
_NEAR = 300
_IF = re.compile(r"\bif\b[^;{}\n]*\Z")
_BEFORE_BLOCK = re.compile(r"\bif\b[^{}]*\Z")
# A line goes on where an operator ends it, or begins the next one.
_OPERATOR = re.compile(r"(?:&&|\|\|)\s*|\s+(?:&&|\|\||\?(?=\s))\s*")
_END = re.compile(r"[;{}\n]")


def gated(code: PlainCode, brackets: Brackets, key: Span, at: int) -> bool:
    """Whether a read at `at` of what `key` says comes after a condition on it, in a block of that or an operand."""
    asked = re.compile(rf"(?<![\w.]){re.escape(code.text[slice(*key)])}(?!\w)")
    if any(_depends(code.bare, before.span(), at) for before in asked.finditer(code.text, max(0, at - _NEAR), at)):
        return True
    opening = brackets.block(at)[0]
    while opening != -1:
        near = max(0, opening - _NEAR)
        condition = _BEFORE_BLOCK.search(code.bare, near, opening) if asked.search(code.text, near, opening) else None
        if condition is not None and asked.search(code.text, condition.start(), opening):
            return True
        opening = brackets.block(opening)[0]
    return False


def _depends(bare: str, before: Span, at: int) -> bool:
    """Whether what stands at `at` is only done after what stands before it in the same statement has been asked."""
    operands = _OPERATOR.split(bare[before[1] : at])
    if any(_END.search(operand) for operand in operands):
        return False
    return len(operands) > 1 or _IF.search(bare, max(0, before[0] - _NEAR), before[0]) is not None
