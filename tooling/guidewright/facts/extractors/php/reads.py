"""The places where a PHP file asks for variables, sets them, or takes all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, Variable
from guidewright.facts.readers import OPTIONAL, REQUIRED, Read

from .code import PhpFile, literal

_ASKED = re.compile(
    r"(?<![\w>:$])(?:\\?(?P<call>env|getenv)\(|(?P<index>\$_ENV\[)|(?:\\?[A-Z]\w*\\)*Env::(?P<method>get|getOrFail)\()"
)
_KEY_ASKED = re.compile(r"\barray_key_exists\((?=[^()]*,\s*\$_ENV\))")
_DEFINED = re.compile(r"\bfunction\s+&?$")
_WHOLE = re.compile(r"\$_ENV\b(?!\[)|(?<![\w>:$])getenv\(\s*\)")
_PUT = re.compile(r"\bputenv\(\s*(?=['\"])")
_SET = re.compile(r"\s*(?:\?\?)?=(?![=>])")
_PUT_NAME = re.compile(r"['\"]([A-Z][A-Z0-9_]*)=")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")


@dataclass(frozen=True)
class Found:
    """All such places of a file."""

    file: PhpFile

    def reads(self) -> Iterator[Read]:
        """What is asked for by name."""
        for found, arguments, end in self._asked:
            read = Read(self.file, found.start(), end, arguments[0])
            sign = _SET.match(self.file.code.bare, end)
            if found["index"]:
                unset = self.file.code.bare[: found.start()].endswith("unset(")
                if not unset and (sign is None or sign[0].strip() == "??="):
                    yield read
            elif found["method"] == "getOrFail":
                yield Read(self.file, read.start, end, read.key, verdict=REQUIRED)
            else:
                fallback = arguments[1] if len(arguments) > 1 and found["call"] != "getenv" else None
                yield Read(self.file, read.start, end, read.key, default=fallback)
        for found in self.file.code.finds(_KEY_ASKED):
            closing = self.file.brackets.closing(found.end() - 1)
            key = self.file.brackets.parts(found.end(), closing)[0]
            yield Read(self.file, found.start(), closing + 1, key, verdict=OPTIONAL)

    def written_and_whole(self) -> Facts:
        """What is set, and where names cannot be listed."""
        variables: list[Variable] = []
        code = self.file.code
        for found, arguments, end in self._asked:
            written = literal(code.text[slice(*arguments[0])])
            if found["index"] and written and _SET.match(code.bare, end) and _NAME.fullmatch(written):
                variables.append(code.variable(written, arguments[0][0] + 1, "assignment", role="set"))
        for found in code.finds(_PUT):
            name = _PUT_NAME.match(code.text, found.end())
            if name is not None:
                variables.append(code.variable(name[1], name.start(1), "putenv", role="set"))
        # `array_key_exists("X", $_ENV)` takes but one.
        one = {self.file.brackets.closing(found.end() - 1) for found in code.finds(_KEY_ASKED)}
        whole = [code.not_enumerable(found.start()) for found in code.finds(_WHOLE) if found.end() not in one]
        return Facts(variables=tuple(variables), not_enumerable=tuple(whole))

    @cached_property
    def _asked(self) -> tuple[tuple[re.Match[str], list[Span], int], ...]:
        """Each question, its arguments, and where it ends."""
        return tuple(self._questions())

    def _questions(self) -> Iterator[tuple[re.Match[str], list[Span], int]]:
        bare, brackets = self.file.code.bare, self.file.brackets
        for found in self.file.code.finds(_ASKED):
            closing = brackets.closing(found.end() - 1)
            arguments = brackets.parts(found.end(), closing)
            if arguments and not _DEFINED.search(bare, max(0, found.start() - 20), found.start()):
                yield found, arguments, closing + 1
