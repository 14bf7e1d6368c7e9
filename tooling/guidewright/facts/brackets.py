"""Brackets of plain code: what belongs together in a source whose comments and strings are blanked."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

Span = tuple[int, int]

_BRACKET = re.compile(r"[()\[\]{}]")
_OPENING = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True)
class Brackets:
    """The brackets in `bare`; one without a partner reaches to the end of the text."""

    bare: str

    @cached_property
    def _closings(self) -> dict[int, int]:
        opened: list[int] = []
        closings: dict[int, int] = {}
        for found in _BRACKET.finditer(self.bare):
            if found[0] not in _OPENING:
                opened.append(found.start())
            elif opened and self.bare[opened[-1]] == _OPENING[found[0]]:
                closings[opened.pop()] = found.start()
        return closings

    @cached_property
    def _blocks(self) -> list[tuple[int, int, int]]:
        """Each stretch between two curly brackets, as where it begins and the innermost block that it lies in."""
        blocks, opened = [(0, -1, len(self.bare))], [(-1, len(self.bare))]
        for found in re.finditer(r"[{}]", self.bare):
            if found[0] == "{":
                opened.append((found.start(), self.closing(found.start())))
            elif len(opened) > 1:
                opened.pop()
            blocks.append((found.end(), *opened[-1]))
        return blocks

    def closing(self, opening: int) -> int:
        """Where the bracket that opens at `opening` is closed."""
        return self._closings.get(opening, len(self.bare))

    def block(self, at: int) -> Span:
        """The innermost `{...}` around `at`, as the places of its two brackets; -1 and the end outside of all."""
        _, opening, closing = self._blocks[bisect_left(self._blocks, (at + 1,)) - 1]
        return opening, closing

    def parts(self, start: int, end: int, separator: str = ",") -> list[Span]:
        """What stands between `start` and `end`, cut at the separators outside of all brackets; ends trimmed."""
        pattern = re.compile(rf"[(\[{{]|{separator}")
        cuts, at = [(start, start)], start
        while (found := pattern.search(self.bare, at, end)) is not None:
            if found[0] in "([{":
                at = self.closing(found.start()) + 1
            else:
                at = found.end()
                cuts.append(found.span())
        ends = [*(cut[0] for cut in cuts[1:]), end]
        spans = [self._trimmed(cut[1], stop) for cut, stop in zip(cuts, ends, strict=True)]
        return [span for span in spans if span[0] < span[1]]

    def flat(self, start: int, end: int) -> str:
        """The text between `start` and `end` with the contents of curly brackets blanked."""
        pieces, at = [], start
        while (found := self.bare.find("{", at, end)) != -1:
            closing = min(self.closing(found), end)
            pieces.append(self.bare[at : found + 1] + " " * (closing - found - 1))
            at = closing
        return "".join([*pieces, self.bare[at:end]])

    def _trimmed(self, start: int, end: int) -> Span:
        piece = self.bare[start:end]
        return end - len(piece.lstrip()), start + len(piece.rstrip())
