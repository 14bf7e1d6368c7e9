"""`if (...)` in languages with curly brackets: what is done when a variable is not there, and when it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .brackets import Brackets, Span
from .plain_code import PlainCode
from .readers import LEFT, OPTIONAL, REQUIRED, UNKNOWN, Verdict

_IF = re.compile(r"\bif\s*\(")
_ELSE = re.compile(r"\s*else\b")
_BLOCK = re.compile(r"\s*(\{)?")
_STATEMENT_END = re.compile(r"[(\[{;\n]|\s(?=else\b)")
_RETURN = re.compile(r"\s*\breturn\b\s*([^;\n}]*)")
_COMPLAINT = re.compile(r"error|warn|missing|required|invalid|fail", re.IGNORECASE)
_NEAR = 3000


@dataclass(frozen=True)
class Tests:
    """How a language asks whether a value is there: patterns with `VALUE` in its place; and how a program ends."""

    absent: str
    present: str
    ends: re.Pattern[str]

    def is_absent(self, operand: str, value: str) -> bool:
        """Whether this operand says that the value is not there."""
        return re.fullmatch(self.absent.replace("VALUE", re.escape(value)), operand) is not None

    def is_present(self, operand: str, value: str) -> bool:
        """Whether this operand says that the value is there."""
        return re.fullmatch(self.present.replace("VALUE", re.escape(value)), operand) is not None


@dataclass(frozen=True)
class Branch:
    """An `if`: its condition, what is done when that holds, and what otherwise, if anything."""

    condition: Span
    block: Span
    otherwise: Span | None


@dataclass(frozen=True)
class Branches:
    """The branches of a file."""

    code: PlainCode
    brackets: Brackets
    tests: Tests

    @cached_property
    def _all(self) -> list[Branch]:
        return [self._branch(found.end()) for found in _IF.finditer(self.code.bare)]

    def around(self, at: int) -> Branch | None:
        """The innermost `if` in whose condition `at` lies."""
        found = [b for b in self._all if b.condition[0] <= at < b.condition[1]]
        return found[-1] if found else None

    def of_value(self, value: str, branch: Branch) -> Verdict:
        """What a branch says of a value, by how it is written."""
        start, end = branch.condition
        either = self.brackets.parts(start, end, r"\|\|")
        all_of = self.brackets.parts(start, end, "&&")
        operands = [self.code.text[slice(*span)] for span in (either if len(either) > 1 else all_of)]
        absent = [self.tests.is_absent(operand, value) for operand in operands]
        if any(absent) and (len(all_of) == 1 or all(absent)):
            verdict = self._without(branch.block)
            return verdict if verdict == REQUIRED or all(absent) else UNKNOWN
        if all(self.tests.is_present(operand, value) for operand in operands):
            otherwise = self._otherwise(branch)
            return OPTIONAL if otherwise is None else self._without(otherwise)
        return UNKNOWN

    def returned(self, value: str, branch: Branch) -> Span | None:
        """What a function gives back when the value is not there: `if (v != null) return v; return other;`."""
        otherwise = self._otherwise(branch) if self._asks_presence(value, branch) else branch.block
        found = _RETURN.match(self.code.bare, *otherwise) if otherwise is not None else None
        return found.span(1) if found is not None else None

    def _asks_presence(self, value: str, branch: Branch) -> bool:
        return self.tests.is_present(self.code.text[slice(*branch.condition)].strip(), value)

    def later(self, name: str, end: int) -> Iterator[Branch]:
        """The branches on a local variable that follow `end` in its block, up to where it is set again."""
        block_end = min(self.brackets.block(end)[1], end + _NEAR)
        named = re.compile(rf"(?<![\w$.>]){re.escape(name)}(?!\w)")
        for branch in self._all:
            start, stop = branch.condition
            if end <= start < block_end and named.search(self.code.bare, start, stop):
                yield branch

    def filled(self, name: str, branch: Branch) -> Span | None:
        """What a block of one statement gives the variable instead: `if (x == null) x = "d";`."""
        found = re.compile(rf"\s*{re.escape(name)}\s*=(?!=)\s*").match(self.code.bare, *branch.block)
        if found is None or self._asks_presence(name, branch):
            return None
        stop = re.compile(r"[;\n]").search(self.code.bare, found.end(), branch.block[1])
        return found.end(), branch.block[1] if stop is None else stop.start()

    def _without(self, block: Span) -> Verdict:
        flat = self.brackets.flat(*block)
        if self.tests.ends.search(flat):
            return REQUIRED
        if _COMPLAINT.search(self.code.text, *block):
            return UNKNOWN
        return LEFT if _RETURN.search(flat) else OPTIONAL

    def _otherwise(self, branch: Branch) -> Span | None:
        if branch.otherwise is not None or not _RETURN.match(self.code.bare, *branch.block):
            return branch.otherwise
        return branch.block[1] + 1, self.brackets.block(branch.condition[0])[1]

    def _branch(self, start: int) -> Branch:
        closing = self.brackets.closing(start - 1)
        block = self._block(closing + 1)
        otherwise = _ELSE.match(self.code.bare, block[1] + 1)
        return Branch((start, closing), block, self._block(otherwise.end()) if otherwise is not None else None)

    def _block(self, at: int) -> Span:
        opened = _BLOCK.match(self.code.bare, at)
        assert opened is not None
        if opened[1] is not None:
            return opened.end(), self.brackets.closing(opened.end() - 1)
        at = end = opened.end()
        while (found := _STATEMENT_END.search(self.code.bare, end)) is not None and found[0] in ("(", "[", "{"):
            end = self.brackets.closing(found.start()) + 1
        return at, found.start() if found is not None else len(self.code.bare)
