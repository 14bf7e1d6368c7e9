"""The places where a file of a JVM language asks for variables, or takes all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.facts.model import Facts
from guidewright.facts.readers import OPTIONAL, REQUIRED, Read

from .code import JvmFile

_STATIC = re.compile(r"\bimport\s+static\s+java\.lang\.System\.(?:getenv|\*)")
_ALL = r"(?:(?:java\.lang\.)?\bSystem\s*\.\s*getenv\(\s*\)|\bsys\.env\b)"
_KEYED = re.compile(
    _ALL + r"\s*(?:\.(?P<method>get|getOrDefault|getOrElse|containsKey|contains)\s*(?=[(\[])|(?=\[|\())"
)
_ONE = re.compile(r"\bSystem\s*\.\s*getenv\((?!\s*\))|\.environmentVariable\(")
_BARE_ONE = re.compile(r"(?<![\w.])getenv\((?!\s*\))")
_WHOLE = re.compile(_ALL)


@dataclass(frozen=True)
class Found:
    """All such places of a file."""

    file: JvmFile

    def reads(self) -> Iterator[Read]:
        """What is asked for by name; Scala's `sys.env("X")` fails where X is not there."""
        code, brackets = self.file.code, self.file.brackets
        ones = list(code.finds(_ONE))
        if _STATIC.search(code.bare):
            ones += code.finds(_BARE_ONE)
        for found in ones:
            closing = brackets.closing(found.end() - 1)
            for key in brackets.parts(found.end(), closing)[:1]:
                yield Read(self.file, found.start(), closing + 1, key)
        for found in code.finds(_KEYED):
            closing = brackets.closing(found.end())
            arguments = brackets.parts(found.end() + 1, closing)
            for key in arguments[:1]:
                read = Read(self.file, found.start(), closing + 1, key)
                if found["method"] in ("containsKey", "contains"):
                    yield Read(self.file, read.start, read.end, key, verdict=OPTIONAL)
                elif found["method"] is None and code.bare[found.end()] == "(":
                    yield Read(self.file, read.start, read.end, key, verdict=REQUIRED)
                else:
                    fallback = arguments[1] if len(arguments) > 1 else None
                    yield Read(self.file, read.start, read.end, key, default=fallback)

    def whole(self) -> Facts:
        """Where names cannot be listed, because all variables are taken."""
        keyed = {found.start() for found in self.file.code.finds(_KEYED)}
        found = [found.start() for found in self.file.code.finds(_WHOLE) if found.start() not in keyed]
        return Facts(not_enumerable=tuple(self.file.code.not_enumerable(at) for at in found))
