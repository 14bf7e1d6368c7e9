"""SQL as text to search in: comments, literals, bodies of functions and rows of data blanked, offsets kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.brackets import Brackets
from guidewright.source import Source

# Only MySQL has escapes in plain strings; elsewhere a backslash before the closing quote is just a backslash.
_MYSQL = re.compile(r"\bENGINE\s*=|\b(?:TABLE|EXISTS)\s+`", re.IGNORECASE)
_ESCAPED = r"'(?:[^'\\]|\\.)*+(?:'|\Z)"
_PLAIN = r"'[^']*(?:'|\Z)"
# All alternatives begin with plain characters, so that what lies between the tokens is passed over quickly.
_TOKENS = (
    r'"[^"]*"',
    r"`[^`]*`",
    rf"E{_ESCAPED}",
    rf"e{_ESCAPED}",
    r"--[^\n]*",
    r"#(?<![^\n]#)[^\n]*",
    r"/\*.*?(?:\*/|\Z)",
    r"\$(?P<tag>(?:[^\W\d]\w*)?)\$.*?(?:\$(?P=tag)\$|\Z)",
    r"COPY [^;]*? FROM stdin[^;]*;.*?(?:\n\\\.|\Z)",
)
_BY_DIALECT = {
    is_mysql: re.compile("|".join((*_TOKENS, string)), re.DOTALL)
    for is_mysql, string in ((True, _ESCAPED), (False, _PLAIN))
}
_NAME = re.compile(r'"[^"]*"|`[^`]*`')
_RUN_AT_ONCE = re.compile(r"\bDO\s+$", re.IGNORECASE)
_NOT_LINE_END = re.compile(r"[^\n]")


@dataclass(frozen=True)
class Code:
    """A source of which `text` keeps code alone; names in quotes stay in it."""

    source: Source
    text: str

    @cached_property
    def bare(self) -> str:
        """The text without what stands in quotes, so that every bracket, comma and semicolon in it means something."""
        return _NAME.sub(lambda quoted: f"{quoted[0][0]}{'_' * (len(quoted[0]) - 2)}{quoted[0][-1]}", self.text)

    @cached_property
    def brackets(self) -> Brackets:
        """What belongs together in it."""
        return Brackets(self.bare)

    def line(self, offset: int) -> int:
        """The line of a character."""
        return self.source.place_of(offset).line


def code_of(source: Source) -> Code:
    """The code of a file; what `DO $$ ... $$` runs at once is part of it, what a function will do is not."""
    return Code(source, _code(source.text, _BY_DIALECT[_MYSQL.search(source.text) is not None]))


def _code(text: str, tokens: re.Pattern[str]) -> str:
    def replaced(token: re.Match[str]) -> str:
        found = token[0]
        if found[0] in '"`':
            return found
        if not (found[0] == "$" and _RUN_AT_ONCE.search(text[max(0, token.start() - 20) : token.start()])):
            return _blank(found)
        edge = len(token["tag"]) + 2
        return f"{' ' * edge}{_code(found[edge:-edge], tokens)}{' ' * edge}"

    return tokens.sub(replaced, text)


def _blank(text: str) -> str:
    return _NOT_LINE_END.sub(" ", text)
