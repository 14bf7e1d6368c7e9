"""The places where a Ruby file asks `ENV`, sets it, or takes all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import OPTIONAL, REQUIRED, Read, Verdict

from .code import ARGUMENT, RubyFile
from .guards import ENDS, default_of

_ENV = re.compile(
    r"(?<![\w.@$:])(?:::)?ENV\b(?!::)"
    rf"(?:(?P<index>\[)|\.(?P<method>\w+[?!]?)(?:(?P<opening>\()|[ ]+(?P<bare>)(?={ARGUMENT}))?)?"
)
_DEMANDED = re.compile(r"\bDotenv\.require_keys\(")
_SET = re.compile(r" *((?:\|\|)?=)(?![=~>])")
_BLOCK = re.compile(r" *(?:\{ *([^{}\n]*?) *\}|do\s+([^\n]*?)\s+end\b)")
_LONG_BLOCK = re.compile(r" *(?:\{|do\b)\s*")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_ASKED = ("key?", "has_key?", "include?", "member?")
_SEVERAL = ("values_at", "slice")
_WRITING = ("delete", "update", "replace", "clear", "merge!")
_MOCKED = re.compile(r"\b(?:allow|expect)\($|\bstub_const\([^()]*, $")


@dataclass(frozen=True)
class _Access:
    """One `ENV`, what is asked of it, and its arguments; `end` is behind them."""

    start: int
    end: int
    method: str
    arguments: tuple[Span, ...]


@dataclass(frozen=True)
class Found:
    """All such places of a file."""

    file: RubyFile

    def reads(self) -> Iterator[Read]:
        """What is asked for by name."""
        for access in self._accesses():
            for read in self._reads(access):
                for key in self.file.listed(read.key) or [read.key]:
                    yield replace(read, key=key)
        for found in self.file.code.finds(_DEMANDED):
            closing = self.file.brackets.closing(found.end() - 1)
            for key in self.file.brackets.parts(found.end(), closing):
                yield Read(self.file, found.start(), closing + 1, key, verdict=REQUIRED)

    def written_and_whole(self) -> Facts:
        """What is set, and where names cannot be listed."""
        variables: list[Variable] = []
        whole: list[NotEnumerable] = []
        for access in self._accesses():
            if access.method == "store" or self._sign(access):
                variables += self._set(access)
            elif self._is_whole(access):
                whole.append(self.file.code.not_enumerable(access.start))
        return Facts(variables=tuple(variables), not_enumerable=tuple(whole))

    def _accesses(self) -> Iterator[_Access]:
        file, bare = self.file, self.file.code.bare
        for found in file.code.finds(_ENV):
            start = end = found.end()
            arguments: list[Span] = []
            if bare[start - 1] in "[(":
                closing = file.brackets.closing(start - 1)
                arguments, end = file.brackets.parts(start, closing), closing + 1
            elif found["bare"] is not None:
                end = file.bare_end(start)
                arguments = file.brackets.parts(start, end)
            yield _Access(found.start(), end, "[]" if found["index"] else found["method"] or "", tuple(arguments))

    def _reads(self, access: _Access) -> Iterator[Read]:
        for key in access.arguments[:1]:
            read = Read(self.file, access.start, access.end, key)
            if access.method == "[]" and self._sign(access) != "=":
                yield read
            elif access.method == "fetch":
                yield self._fetched(access, read)
            elif access.method in _ASKED:
                yield replace(read, verdict=OPTIONAL)
        if access.method in _SEVERAL:
            yield from (Read(self.file, access.start, access.end, key) for key in access.arguments)

    def _fetched(self, access: _Access, read: Read) -> Read:
        block = _BLOCK.match(self.file.code.bare, access.end)
        if block is not None:
            span = block.span(1 if block[1] is not None else 2)
            return replace(read, verdict=default_of(self.file, span))
        opened = _LONG_BLOCK.match(self.file.code.bare, access.end)
        if opened is not None:
            # What several lines come to is not said here.
            ends = ENDS.match(self.file.code.bare, opened.end())
            return replace(read, verdict=REQUIRED if ends else Verdict("optional", None, "block"))
        if len(access.arguments) > 1:
            return replace(read, default=access.arguments[1])
        return replace(read, verdict=REQUIRED)

    def _sign(self, access: _Access) -> str:
        found = _SET.match(self.file.code.bare, access.end) if access.method == "[]" else None
        return found[1] if found is not None else ""

    def _set(self, access: _Access) -> Iterator[Variable]:
        for key in access.arguments[:1]:
            for span in self.file.listed(key) or [key]:
                piece = self.file.pieces(span)[0]
                if piece.unit is self.file and _NAME.fullmatch(piece.text or ""):
                    yield self.file.code.variable(piece.text or "", piece.offset, "assignment", role="set")

    def _is_whole(self, access: _Access) -> bool:
        if access.method in (*_WRITING, *_ASKED, *_SEVERAL, "[]", "fetch"):
            return False
        return _MOCKED.search(self.file.code.bare, max(0, access.start - 40), access.start) is None
