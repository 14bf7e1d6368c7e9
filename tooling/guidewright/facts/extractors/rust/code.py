"""Rust files: literals, `use` paths, constants, and the functions that may read for others."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from guidewright.facts.brackets import Span
from guidewright.facts.plain_code import SLASH_COMMENT, PlainCode, Syntax
from guidewright.facts.readers import Function, Piece, Reader, Unit
from guidewright.source import Source

# Block comments nest in Rust; two levels are read.
_NESTED = r"/\*(?:[^*/]++|\*(?!/)|/(?!\*)|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z))*+(?:\*/|\Z)"
_RAW = tuple(rf'(?<!\w)b?r{"#" * n}".*?"{"#" * n}' for n in (3, 2, 1, 0))
_QUOTED = r'"(?:[^"\\]|\\.)*"'
# A lifetime (`'a`) has no second quote.
_CHARACTER = r"'(?:[^'\\\n]|\\.[^'\n]*)'"
_TESTS = re.compile(r"#\[cfg\((?:all\()?test\b[^;{]*(?=\{)")
SYNTAX = Syntax((SLASH_COMMENT, _NESTED), (*_RAW, _QUOTED, _CHARACTER), _TESTS)

_LITERAL = re.compile(r'(?:r#*)?"(.*)"#*', re.DOTALL)
_USE = re.compile(r"\buse\s+(?=[\w:{])")
_CONSTANT = re.compile(r"\b(?:const|static)\s+(\w+)\s*:\s*&\s*(?:'static\s+)?str\s*=\s*")
_CONSTANT_NAME = re.compile(r"(?:\w+::)*([A-Z][A-Z0-9_]*)")
_FUNCTION = re.compile(r"\bfn\s+(\w+)\s*(?:<(?:[^<>()]|->|\([^()]*\)|<[^<>]*>)*>)?\s*(?=\()")
_PARAMETER = re.compile(r"(?:mut\s+)?(\w+)\s*:(?!:)")
_IMPL = re.compile(r"\bimpl\b[^{;]*?(\w+)(?:<[^{;]*>)?\s*(?:\bwhere\b[^{;]*)?(?=\{)")
_BODY = re.compile(r"\)[^{;]*(?=\{)")
_CONVERTED = re.compile(r"(?:\.(?:as_str|to_string|as_ref|into|clone|to_owned)\(\))+\Z")
_FORMAT = re.compile(r"(format|concat)!\(")
_HOLE = re.compile(r"\{(\w*)[^{}]*\}")


@dataclass(frozen=True)
class RustFile(Unit):
    """A file of a crate."""

    @cached_property
    def uses(self) -> dict[str, str]:
        """Imported paths by the name that they have here; `*` with its path for all of a module."""
        return dict(_used(self))

    @cached_property
    def constants(self) -> dict[str, Piece]:
        """The constants that hold a string."""
        return dict(_constants(self))

    @cached_property
    def modules(self) -> frozenset[str]:
        """The names by which others speak of this module."""
        folders, stem = self.code.source.path.split("/")[:-1], posixpath.basename(self.code.source.path)[:-3]
        names = [stem, *(folders[-1:] if stem == "mod" else [])]
        crate = [folders[-2].replace("-", "_")] if self.code.source.path.endswith("/src/lib.rs") else []
        return frozenset([*names, *crate])


@dataclass(frozen=True)
class Crates:
    """All Rust files of a project."""

    files: tuple[RustFile, ...]

    def constant(self, file: RustFile, text: str) -> Piece | None:
        """What a constant of this file holds, or one of another file, if only one has this name."""
        found = _CONSTANT_NAME.fullmatch(text)
        if found is None or found[1] in file.constants:
            return file.constants[found[1]] if found is not None else None
        mentions = [other for other in self.files if f" {found[1]}:" in other.code.source.text]
        pieces = [other.constants[found[1]] for other in mentions if found[1] in other.constants]
        return pieces[0] if len(pieces) == 1 else None

    def pieces(self, file: RustFile, span: Span) -> tuple[Piece, ...]:
        """A name as literals, constants and parameters; through `format!` and a local `let`."""
        text = file.code.text[slice(*span)]
        start = span[0] + len(text) - len(text.removeprefix("&"))
        text = _CONVERTED.sub("", text.removeprefix("&"))
        found = literal(text)
        if found is not None:
            return (Piece(found, None, file, start + text.index('"') + 1),)
        formatted = _FORMAT.match(text)
        if formatted is not None:
            return tuple(self._formatted(file, formatted[1], start + formatted.end()))
        function = file.function(span[0])
        local = self._local(file, function, text, start)
        if local is not None:
            return self.pieces(file, local)
        if function is not None and text in function.parameters:
            return (Piece(parameter=text),)
        return (self.constant(file, text) or Piece(),)

    def _local(self, file: RustFile, function: Function | None, text: str, at: int) -> Span | None:
        if function is None or not re.fullmatch(r"[a-z_]\w*", text):
            return None
        bound = re.compile(rf"\blet\s+{text}\s*(?::[^=;]*)?=\s*").search(file.code.bare, function.start, at)
        return file.brackets.parts(bound.end(), at, ";")[0] if bound is not None else None

    def _formatted(self, file: RustFile, macro: str, start: int) -> Iterator[Piece]:
        """`format!("{}_FILE", key)`, `format!("{key}_FILE")`, `concat!("A", "B")`."""
        arguments = file.brackets.parts(start, file.brackets.closing(start - 1))
        template = literal(file.code.text[slice(*arguments[0])]) if arguments else None
        if macro == "concat" or template is None:
            for argument in arguments:
                yield from self.pieces(file, argument)
            return
        at, rest = 0, iter(arguments[1:])
        for hole in _HOLE.finditer(template):
            yield Piece(template[at : hole.start()])
            at = hole.end()
            given = None if hole[1] else next(rest, None)
            function = file.function(start)
            if given is not None:
                yield from self.pieces(file, given)
            elif function is not None and hole[1] in function.parameters:
                yield Piece(parameter=hole[1])
            else:
                yield self.constant(file, hole[1]) or Piece()
        yield Piece(template[at:])

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """Where a function is called: where it stands, where it was imported, and as `module::name` or `Type::name`."""
        name, home = reader.function.name, reader.unit
        named = re.compile(rf"(fn\s+)?(\.|(?:\b\w+::)*)\b({name})\b(?=\(|::<|[,)])")
        for file in self.files:
            if name not in file.code.source.text:
                continue
            for found in named.finditer(file.code.bare):
                called = file.code.bare[found.end()] not in ",)"
                path = found[2].removesuffix("::").rpartition("::")[2]
                if found[1] or not (called or path):
                    continue
                if (file is home and path in ("", ".", "Self")) or self._names(file, reader, found[2], path):
                    yield file, found.start(3)

    def _names(self, file: RustFile, reader: Reader, qualifier: str, last: str) -> bool:
        modules, name = cast(RustFile, reader.unit).modules, reader.function.name
        if not qualifier:
            imported = file.uses.get(name, "")
            everything = any(file.uses[use].split("::")[-2] in modules for use in file.uses if use.startswith("*"))
            return everything or (imported.endswith(f"::{name}") and not imported.startswith(("std::", "dotenvy::")))
        aliased = file.uses.get(last, last).rpartition("::")[2]
        return aliased in modules or aliased == reader.function.holder


def literal(text: str) -> str | None:
    """The contents of a string as it is written; None for any other expression."""
    found = _LITERAL.fullmatch(text)
    return found[1] if found is not None and '"' not in found[1] else None


def crates_of(sources: Sequence[Source]) -> Crates:
    """The Rust files of a project."""
    return Crates(tuple(RustFile(PlainCode(source, SYNTAX), _functions) for source in sources))


def _used(file: RustFile) -> Iterator[tuple[str, str]]:
    for found in _USE.finditer(file.code.bare):
        end = file.code.bare.find(";", found.end())
        yield from _paths(file, (found.end(), max(end, found.end())), "")


def _paths(file: RustFile, span: Span, before: str) -> Iterator[tuple[str, str]]:
    """`std::{env::{self, var}, fs as f}` as its single paths."""
    text = file.code.bare[slice(*span)]
    brace = text.find("{")
    if brace != -1:
        outer = before + text[:brace].strip()
        opening = span[0] + brace
        for part in file.brackets.parts(opening + 1, min(file.brackets.closing(opening), span[1])):
            yield from _paths(file, part, outer)
        return
    path, _, alias = text.partition(" as ")
    full = (before + path.strip()).removesuffix("::self").removeprefix("::")
    last = full.rpartition("::")[2]
    yield (f"*{full}" if last == "*" else alias.strip() or last), full


def _constants(file: RustFile) -> Iterator[tuple[str, Piece]]:
    for found in _CONSTANT.finditer(file.code.bare):
        written = file.code.text[found.end() : file.code.bare.find(";", found.end())]
        yield found[1], Piece(literal(written), None, file, found.end() + written.find('"') + 1)


def _functions(unit: Unit) -> Iterator[Function]:
    bare, brackets = unit.code.bare, unit.brackets
    impls = [(found[1], found.end(), brackets.closing(found.end())) for found in _IMPL.finditer(bare)]
    for found in _FUNCTION.finditer(bare):
        closing = brackets.closing(found.end())
        body = _BODY.match(bare, closing)
        if body is None:
            continue
        holder = next((name for name, start, end in impls if start < found.start() < end), "")
        parts = [_PARAMETER.match(bare, *part) for part in brackets.parts(found.end() + 1, closing)]
        names = tuple(part[1] for part in parts if part is not None)
        yield Function(found[1], names, body.end(), brackets.closing(body.end()), holder, body[0])
