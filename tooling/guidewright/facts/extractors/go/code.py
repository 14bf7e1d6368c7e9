"""Go files: literals, packages and their constants, and the functions that may read for others."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from guidewright.facts.brackets import Span
from guidewright.facts.plain_code import BLOCK_COMMENT, DOUBLE_QUOTED, SINGLE_QUOTED, SLASH_COMMENT, PlainCode, Syntax
from guidewright.facts.readers import Function, Piece, Reader, Unit
from guidewright.source import Source

SYNTAX = Syntax((SLASH_COMMENT, BLOCK_COMMENT), (DOUBLE_QUOTED, r"`[^`]*`", SINGLE_QUOTED))

_LITERAL = re.compile(r'"[^"]*"|`[^`]*`')
_IMPORT = re.compile(r'^[ \t]*(?:import[ \t]+)?(?:([\w.]+)[ \t]+)?"([\w./~-]+)"[ \t]*$', re.MULTILINE)
_MODULE = re.compile(r"^module\s+(\S+)", re.MULTILINE)
_CONSTANT = re.compile(r'^[ \t]*(?:const[ \t]+)?(\w+)(?:[ \t]+\w+)?[ \t]*=[ \t]*(?=["`])', re.MULTILINE)
_CONST = re.compile(r"^[ \t]*const\b[ \t]*(\()?", re.MULTILINE)
_FUNCTION = re.compile(r"\bfunc\b[ \t]*(?:\([^()]*\)[ \t]*)?(?P<name>\w*)(?:\[[^\]]*\])?(?=\()")
_BODY = re.compile(r"\)[ \t]*(?:\((?:[^()]|\([^()]*\))*\)|[^\n(){},]*(?:\{\})?)[ \t]*\{")
_DECLARED = re.compile(r"\bfunc[ \t]*(?:\([^()\n]*\)[ \t]*)?\Z")
_LOOP = re.compile(r"\bfor[ \t]+\w+,[ \t]*(?P<name>\w+)[ \t]*:=[ \t]*range[ \t]+\[(?:\.\.\.)?\]string(?=\{)")
_IF = re.compile(r"(?<!else )\bif\b")
_VERSION = re.compile(r"v\d+")


@dataclass(frozen=True)
class GoFile(Unit):
    """A file with its package's folder."""

    folder: str

    @cached_property
    def imports(self) -> dict[str, str]:
        """The paths of imported packages by the name that they have here."""
        return dict(_imports(self.code))

    @cached_property
    def constants(self) -> dict[str, Piece]:
        """The constants that hold a string."""
        return dict(_constants(self))

    @cached_property
    def ifs(self) -> list[int]:
        """Where an `if` stands that does not depend on another one before it."""
        return [found.start() for found in _IF.finditer(self.code.bare)]

    @cached_property
    def _loops(self) -> list[tuple[str, Span, Span]]:
        """Loops through lists of strings: the name of each one, the list, and the body."""
        spans = [
            (loop["name"], (loop.end(), self.brackets.closing(loop.end()))) for loop in _LOOP.finditer(self.code.bare)
        ]
        bodies = [self.code.bare.find("{", end) for _, (_, end) in spans]
        return [(*span, (body, self.brackets.closing(body))) for span, body in zip(spans, bodies, strict=True)]

    def looped(self, key: Span) -> list[Span]:
        """What `key` stands for in `for _, key := range []string{"A", "B"}`."""
        text = self.code.bare[slice(*key)]
        within = [strings for name, strings, body in self._loops if name == text and body[0] < key[0] < body[1]]
        return self.brackets.parts(within[-1][0] + 1, within[-1][1]) if within else [key]

    def package(self, path: str) -> str | None:
        """The name under which a package is imported here; `path` is its path, or the beginning of it."""
        if f'"{path}' not in self.code.source.text:
            return None
        return next((name for name, imported in self.imports.items() if f"{imported}/".startswith(f"{path}/")), None)

    def calls_of(self, package: str, name: str) -> Iterator[tuple[int, list[Span], int]]:
        """The calls `package.name(...)`: where they begin, their arguments, and where they end."""
        qualified = re.compile(rf"(?<![\w.]){package}\.{name}\b")
        for at in self.called.get(name, ()):
            start = at - len(package) - 1
            if qualified.match(self.code.bare, start):
                opening = self.code.bare.index("(", at)
                closing = self.brackets.closing(opening)
                yield start, self.brackets.parts(opening + 1, closing), closing + 1


@dataclass(frozen=True)
class Project:
    """All Go files, by package; a package is a folder. `modules` are the folders of modules by their names."""

    files: tuple[GoFile, ...]
    modules: dict[str, str]
    packages: dict[str | None, list[GoFile]] = field(init=False)

    def __post_init__(self) -> None:
        packages: dict[str | None, list[GoFile]] = {}
        for file in self.files:
            packages.setdefault(file.folder, []).append(file)
        object.__setattr__(self, "packages", packages)

    def folder_of(self, path: str) -> str | None:
        """The folder of an imported package; None for one of another project."""
        for module, folder in self.modules.items():
            if f"{path}/".startswith(f"{module}/"):
                return posixpath.join(folder, path[len(module) + 1 :]).rstrip("/")
        return None

    def constant(self, file: GoFile, name: str) -> Piece | None:
        """What a constant of this package, or of an imported one (`config.Key`), holds."""
        package, _, own = name.rpartition(".")
        folder = self.folder_of(file.imports.get(package, "")) if package else file.folder
        for other in self.packages.get(folder, ()):
            if own in other.code.source.text and own in other.constants:
                return other.constants[own]
        return None

    def pieces(self, file: GoFile, span: Span) -> tuple[Piece, ...]:
        """A name as literals, constants and parameters, joined by `+`."""
        return tuple(self._piece(file, part) for part in file.brackets.parts(*span, r"\+"))

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """Where a function is named: in its package, and as `pkg.Name` in those that import it."""
        name, home = reader.function.name, reader.function.holder
        named = re.compile(rf"(?:\b(\w+)\.)?\b({name})\b(?![ \t]*:?[=:])")
        for file in self.files if name else ():
            here = file.folder == home
            if (name if here else f".{name}") not in file.code.source.text:
                continue
            for found in named.finditer(file.code.bare):
                path = file.imports.get(found[1])
                there = self.folder_of(path) == home if path is not None else here
                if there and not _DECLARED.search(file.code.bare, max(0, found.start() - 99), found.start()):
                    yield file, found.start(2)

    def _piece(self, file: GoFile, span: Span) -> Piece:
        text = file.code.text[slice(*span)]
        written = literal(text)
        if written is not None:
            return Piece(written, None, file, span[0] + 1)
        if file.given(text, span[0]):
            return Piece(parameter=text)
        return self.constant(file, text) or Piece()


def literal(text: str) -> str | None:
    """The contents of a string as it is written; None for any other expression."""
    return text[1:-1] if _LITERAL.fullmatch(text) else None


def project_of(sources: Sequence[Source]) -> Project:
    """The Go files of a project; the names of its modules come out of the `go.mod` files."""
    modules = {
        found[1]: posixpath.dirname(source.path)
        for source in sources
        if source.path.endswith(".mod") and (found := _MODULE.search(source.text))
    }
    return Project(tuple(_file(source) for source in sources if source.path.endswith(".go")), modules)


def _file(source: Source) -> GoFile:
    return GoFile(PlainCode(source, SYNTAX), _functions, posixpath.dirname(source.path))


def _imports(code: PlainCode) -> Iterator[tuple[str, str]]:
    end = code.bare.find("\nfunc ")
    for found in _IMPORT.finditer(code.text, 0, end if end != -1 else len(code.text)):
        parts = [part for part in found[2].split("/") if not _VERSION.fullmatch(part)] or [""]
        yield found[1] or parts[-1], found[2]


def _constants(file: GoFile) -> Iterator[tuple[str, Piece]]:
    for block in _CONST.finditer(file.code.bare):
        line_end = file.code.bare.find("\n", block.end())
        end = file.brackets.closing(block.start(1)) if block[1] else line_end
        for found in _CONSTANT.finditer(file.code.text, block.start(), end):
            text = literal(file.code.text[found.end() : file.code.text.find("\n", found.end())].rstrip(" )"))
            yield found[1], Piece(text, None, file, found.end() + 1)


def _functions(unit: Unit) -> Iterator[Function]:
    bare, brackets, folder = unit.code.bare, unit.brackets, posixpath.dirname(unit.code.source.path)
    for found in _FUNCTION.finditer(bare):
        closing = brackets.closing(found.end())
        body = _BODY.match(bare, closing)
        if body is None:
            continue
        opening = body.end() - 1
        names = tuple(bare[slice(*part)].split()[0] for part in brackets.parts(found.end() + 1, closing))
        yield Function(found["name"], names, opening, brackets.closing(opening), folder)
