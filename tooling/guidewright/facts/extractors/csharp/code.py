"""C# files: literals, constants, and the methods that may read for others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from guidewright.facts.brackets import Span
from guidewright.facts.plain_code import BLOCK_COMMENT, DOUBLE_QUOTED, SINGLE_QUOTED, SLASH_COMMENT, PlainCode, Syntax
from guidewright.facts.readers import Function, Piece, Reader, Unit
from guidewright.source import Source

_RAW = r'\$*"""+.*?"""+'
_VERBATIM = r'(?:\$@|@\$|@)"(?:[^"]|"")*"'
# The code in its holes may have strings of its own.
INTERPOLATED = r'\$"(?:[^"\\{\n]|\\.|\{\{|\{[^{}\n]*\})*"'
SYNTAX = Syntax((SLASH_COMMENT, BLOCK_COMMENT), (_RAW, _VERBATIM, INTERPOLATED, DOUBLE_QUOTED, SINGLE_QUOTED))

_LITERAL = re.compile(r'(?:@?"([^"\\]*)"|"""([^"\n]*)""")')
_TEMPLATE = re.compile(r'\$@?"([^"\\]*)"')
_HOLE = re.compile(r"\{([^{}]*)\}")
_CONSTANT = re.compile(r"\b(?:const|static\s+readonly)\s+string\s+(\w+)\s*=\s*")
_CLASS = re.compile(r"\b(?:class|struct|record|interface)\s+(\w+)[^{;]*(?=\{)")
_METHOD = re.compile(r"(?<![.\w])(\w+)(?:<[\w, ]+>)?(?=\()")
_BODY = re.compile(r"\)\s*(?:where\b[^{;]*)?(\{|=>)")
_PARAMETER = re.compile(r"\A\S.*?\s(@?\w+)\s*(?:=.*)?\Z", re.DOTALL)
# A type right before a name makes it a declaration, where that is no type but one of these.
_TYPED = re.compile(r"([\w>\]?]+)[ \t]+\Z")
_BEFORE_CALL = frozenset({"return", "await", "throw", "in", "?", "else", "new"})
_USING_STATIC = re.compile(r"\busing\s+static\s+[\w.]*?(\w+)\s*;")


@dataclass(frozen=True)
class CSharpFile(Unit):
    """A file of a project."""

    @cached_property
    def classes(self) -> list[tuple[str, int, int]]:
        """Names of types and where they begin and end."""
        found = _CLASS.finditer(self.code.bare)
        return [(each[1], each.end(), self.brackets.closing(each.end())) for each in found]

    @cached_property
    def constants(self) -> dict[tuple[str, str], Piece]:
        """The constants that hold a string, by type and name."""
        return dict(_constants(self))

    @cached_property
    def statics(self) -> frozenset[str]:
        """The types whose methods need no qualifier here."""
        return frozenset(_USING_STATIC.findall(self.code.bare))

    def holder(self, at: int) -> str:
        """The innermost type around `at`."""
        return next((name for name, start, end in reversed(self.classes) if start < at < end), "")


@dataclass(frozen=True)
class Project:
    """All C# files."""

    files: tuple[CSharpFile, ...]

    def constant(self, file: CSharpFile, text: str, at: int) -> Piece | None:
        """What a constant of the type around, or of the named one (`Keys.Token`), holds."""
        *qualifier, name = text.split(".")
        key = (qualifier[-1] if qualifier else file.holder(at), name)
        mentions = self._mentioning(f" {name} ")
        return next((other.constants[key] for other in mentions if key in other.constants), None)

    def _mentioning(self, text: str) -> Iterator[CSharpFile]:
        return (file for file in self.files if text in file.code.source.text)

    def pieces(self, file: CSharpFile, span: Span) -> tuple[Piece, ...]:
        """A name as literals, constants and parameters, joined by `+` or in `$"{prefix}_X"`."""
        return tuple(piece for part in file.brackets.parts(*span, r"\+") for piece in self._piece(file, part))

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """Where a method is called: in its file, and as `Type.Name`."""
        name, holder = reader.function.name, reader.function.holder
        named = re.compile(rf"(?:\b(\w+)\.)?\b({name})\b(?=(?:<[\w, ]+>)?\(|[,)])")
        for file in self._mentioning(name):
            for found in named.finditer(file.code.bare):
                own = file is reader.unit and found[1] in (None, "this")
                static = found[1] is None and holder in file.statics
                if (own or static or found[1] == holder) and not _declared(file.code.bare, found.start()):
                    yield file, found.start(2)

    def _piece(self, file: CSharpFile, span: Span) -> Iterator[Piece]:
        text = file.code.text[slice(*span)]
        written = literal(text)
        template = _TEMPLATE.fullmatch(text)
        if written is not None:
            yield Piece(written, None, file, span[0] + len(text) - len(text.lstrip('@"')))
        elif template is not None:
            at = 0
            for hole in _HOLE.finditer(template[1]):
                yield Piece(template[1][at : hole.start()])
                yield self._named(file, hole[1], span[0])
                at = hole.end()
            yield Piece(template[1][at:])
        else:
            yield self._named(file, text, span[0])

    def _named(self, file: CSharpFile, text: str, at: int) -> Piece:
        if file.given(text, at):
            return Piece(parameter=text)
        return self.constant(file, text, at) or Piece()


def literal(text: str) -> str | None:
    """The contents of a string as it is written; None for any other expression."""
    found = _LITERAL.fullmatch(text)
    return (found[1] if found[1] is not None else found[2]) if found is not None else None


def project_of(sources: Sequence[Source]) -> Project:
    """The C# files of a project."""
    return Project(tuple(CSharpFile(PlainCode(source, SYNTAX), _methods) for source in sources))


def _constants(file: CSharpFile) -> Iterator[tuple[tuple[str, str], Piece]]:
    for found in _CONSTANT.finditer(file.code.bare):
        written = file.code.text[found.end() : file.code.bare.find(";", found.end())]
        start = found.end() + len(written) - len(written.lstrip('@"'))
        yield (file.holder(found.start()), found[1]), Piece(literal(written), None, file, start)


def _declared(bare: str, at: int) -> bool:
    before = _TYPED.search(bare, max(0, at - 40), at)
    return before is not None and before[1] not in _BEFORE_CALL


def _methods(unit: Unit) -> Iterator[Function]:
    bare, brackets = unit.code.bare, unit.brackets
    for found in _METHOD.finditer(bare):
        closing = brackets.closing(found.end())
        body = _BODY.match(bare, closing)
        if body is None or not _declared(bare, found.start()):
            continue
        parts = brackets.parts(found.end() + 1, closing)
        names = tuple(name for part in parts for name in _PARAMETER.findall(bare[slice(*part)]))
        end = brackets.closing(body.start(1)) if body[1] == "{" else bare.find(";", body.end())
        yield Function(found[1], names, body.end(), end, cast(CSharpFile, unit).holder(found.start()))
