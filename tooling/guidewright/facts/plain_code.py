"""Code of languages that are read by plain patterns: comments blanked, literals told apart, places found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from guidewright.source import Source

from .brackets import Brackets
from .model import NotEnumerable, Requirement, Role, Scope, Variable
from .scope import scope_of

_NOT_LINE_END = re.compile(r"[^\r\n]")

# What most languages share; an escape never ends a string, and a string of this kind never runs over a line's end.
DOUBLE_QUOTED = r'"(?:[^"\\\n]|\\.)*"'
SINGLE_QUOTED = r"'(?:[^'\\\n]|\\.)*'"
HASH_COMMENT = r"#[^\n]*"
SLASH_COMMENT = r"//[^\n]*"
BLOCK_COMMENT = r"/\*.*?(?:\*/|\Z)"


@dataclass(frozen=True)
class Syntax:
    """How a language writes comments and what may hold a comment's sign without being one.

    Both are alternatives of regular expressions (`re.DOTALL` holds), tried in order at each place, strings first.
    `tests` matches what comes before the `{` of a block of tests in a file that holds other code too.
    """

    comments: tuple[str, ...]
    strings: tuple[str, ...] = (DOUBLE_QUOTED, SINGLE_QUOTED)
    tests: re.Pattern[str] | None = None
    token: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        either = f"(?P<string>{'|'.join(self.strings)})|(?P<comment>{'|'.join(self.comments)})"
        object.__setattr__(self, "token", re.compile(either, re.DOTALL))


@dataclass(frozen=True)
class PlainCode:
    """A source in one of these languages; offsets in `text` and `bare` are those of the source's characters."""

    source: Source
    syntax: Syntax

    @cached_property
    def text(self) -> str:
        """The source with every character of a comment replaced by a blank, so that offsets and lines stay."""
        return self.syntax.token.sub(lambda m: m[0] if m["comment"] is None else _blank(m[0]), self.source.text)

    @cached_property
    def bare(self) -> str:
        """The source with comments and the contents of strings blanked: what is left is code alone."""
        return self.syntax.token.sub(
            lambda m: _blank(m[0]) if m["comment"] is not None else m[0][0] + _blank(m[0][1:-1]) + m[0][-1:],
            self.source.text,
        )

    @cached_property
    def _tests(self) -> list[tuple[int, int]]:
        found = self.syntax.tests.finditer(self.bare) if self.syntax.tests is not None else ()
        return [(each.end(), Brackets(self.bare).closing(each.end())) for each in found]

    def scope(self, offset: int) -> Scope:
        """The scope of the code at `offset`: that of the file, but for tests inside of it."""
        inside = any(start < offset < end for start, end in self._tests)
        return "test" if inside else scope_of(self.source.path)

    def finds(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of `pattern` that begin in code: neither in a comment nor inside a string."""
        for match in pattern.finditer(self.text):
            at = match.start()
            if self.bare[at] == self.text[at]:
                yield match

    def variable(
        self,
        name: str,
        offset: int,
        form: str,
        requirement: Requirement = "unknown",
        default: str | None = None,
        role: Role = "read",
    ) -> Variable:
        """The fact about the name that stands at `offset`."""
        place = self.source.place_of(offset)
        scope = self.scope(offset)
        return Variable(name, place.path, place.line, place.column, requirement, default, form, role, scope)

    def not_enumerable(self, offset: int, names: str = "*") -> NotEnumerable:
        """That variables whose names cannot be listed are read at `offset`."""
        line = self.source.place_of(offset).line
        return NotEnumerable(self.source.path, line, self.source.line(line).strip(), names)


def _blank(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)
