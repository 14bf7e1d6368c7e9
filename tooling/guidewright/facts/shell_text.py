"""What of a shell script is code, what the shell expands, and what is text: by its quotes, comments and heredocs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

_TOKEN = re.compile(
    r"\\.|\$'(?:[^'\\]|\\.)*'|['\"\n}]|\$\{|\$?\(\(|\$?\(|\)|(?<![^\s;&|()])#[^\n]*"
    r"|(?<!<)<<-?[ \t]*(?:(?P<quote>['\"])(?P<quoted>[^'\"\n]+)['\"]|(?P<word>[A-Za-z_]\w*))",
    re.DOTALL,
)
_LINE = re.compile(r"[^\n]+")
_ESCAPE = re.compile(r"\\.", re.DOTALL)


@dataclass
class ShellText:
    """A script twice, offsets kept: `expanding` lacks what the shell leaves alone, `bare` also all quoted text.

    Comments, contents of single quotes, escapes and heredocs with a quoted end are left alone.
    """

    text: str
    _silent: list[tuple[int, int]] = field(default_factory=list)
    _quoted: list[tuple[int, int]] = field(default_factory=list)
    # What the place stands in, from outside in: a quote, `{`, `(`, or `a` for arithmetic.
    _around: list[str] = field(default_factory=list)
    _opened: list[int] = field(default_factory=list)
    _heredocs: list[tuple[str, bool]] = field(default_factory=list)
    expanding: str = field(init=False)
    bare: str = field(init=False)

    def __post_init__(self) -> None:
        at = 0
        while (token := _TOKEN.search(self.text, at)) is not None:
            at = self._after(token)
        self._quoted += [(start, len(self.text)) for start in self._opened]
        self.expanding = blanked(self.text, self._silent)
        self.bare = blanked(self.text, self._silent + self._quoted)

    def _after(self, token: re.Match[str]) -> int:
        """Where to go on after a token."""
        sign, inside = token[0][0], self._around[-1] if self._around else ""
        if sign == "\\":
            self._silent.append(token.span())
        elif sign == '"':
            self._quote(token.start(), inside)
        elif token[0].startswith(("'", "$'")):
            return self._single_quoted(token)
        elif sign == "#":
            if inside not in ("", "("):
                return token.start() + 1
            self._silent.append(token.span())
        elif sign == "<":
            if inside in ("", "("):
                self._heredocs.append((token["word"] or token["quoted"], token["quote"] is not None))
        elif sign == "\n":
            return self._bodies(token.end()) if self._heredocs and inside in ("", "(") else token.end()
        else:
            self._bracket(token[0], inside)
        return token.end()

    def _quote(self, at: int, inside: str) -> None:
        if inside == '"':
            self._around.pop()
            self._quoted.append((self._opened.pop(), at))
        else:
            self._around.append('"')
            self._opened.append(at + 1)

    def _single_quoted(self, token: re.Match[str]) -> int:
        """Where the single quotes end; within double ones they are plain characters."""
        start = token.start() + token[0].index("'") + 1
        if next((sign for sign in reversed(self._around) if sign != "{"), "") == '"':
            return start
        end = self.text.find("'", start) if token[0] == "'" else token.end() - 1
        if end == -1:
            return start
        self._silent.append((start, end))
        return end + 1

    def _bracket(self, sign: str, inside: str) -> None:
        if sign == "${":
            self._around.append("{")
        elif sign == "}":
            if inside == "{":
                self._around.pop()
        elif sign == ")":
            if inside in ("(", "a"):
                self._around.pop()
        elif sign[0] == "$" or inside != '"':
            opened = "a" if sign.endswith("((") or inside == "a" else "("
            self._around.extend(opened * sign.count("("))

    def _bodies(self, start: int) -> int:
        """Where the heredocs end that were announced in the line before `start`."""
        for end, raw in self._heredocs:
            lines = self._lines.get(end, [])
            found = bisect_left(lines, start)
            if found == len(lines):
                continue
            body = (start, lines[found])
            self._quoted.append(body)
            if raw:
                self._silent.append(body)
            else:
                self._silent += [escape.span() for escape in _ESCAPE.finditer(self.text, *body)]
            start = self.text.index(end, lines[found]) + len(end)
        self._heredocs.clear()
        return start

    @cached_property
    def _lines(self) -> Mapping[str, list[int]]:
        """Where the lines begin that hold one text alone, however indented."""
        lines: defaultdict[str, list[int]] = defaultdict(list)
        for line in _LINE.finditer(self.text):
            lines[line[0].strip()].append(line.start())
        return lines


def blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with blanks for these parts, so that offsets stay; lines that go on become one."""
    parts, at = [], 0
    for start, end in sorted(spans):
        if end > at:
            parts += [text[at:start], " " * (end - max(start, at))]
            at = end
    return "".join([*parts, text[at:]])
