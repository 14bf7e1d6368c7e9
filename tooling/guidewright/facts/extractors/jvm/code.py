"""Java, Kotlin, Groovy and Scala files: literals, constants of classes, and functions."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.brackets import Span
from guidewright.facts.branches import Branches, Tests
from guidewright.facts.interpolated import Lexicon, Quote, interpolated
from guidewright.facts.readers import Function, Piece, Reader, Unit
from guidewright.source import Source

_SIGNS = r"\"'/"
_COMMENTS = (r"//[^\n]*", r"/\*.*?(?:\*/|\Z)")
_CODE = r"\$\{"
_CHARACTER = Quote(r"'(?=(?:\\u?\w+|\\.|[^\\\n])')", "'")
_JAVA = Lexicon(_SIGNS, _COMMENTS, (Quote('"""', '"""'), Quote('"', r'"|(?=\n)'), _CHARACTER))
_KOTLIN = Lexicon(_SIGNS, _COMMENTS, (Quote('"""', '"""(?!")', _CODE), Quote('"', r'"|(?=\n)', _CODE), _CHARACTER))
_GROOVY = Lexicon(
    _SIGNS,
    _COMMENTS,
    (Quote('"""', '"""', _CODE), Quote("'''", "'''"), Quote('"', r'"|(?=\n)', _CODE), Quote("'", r"'|(?=\n)")),
)
TESTS = Tests(
    absent=r"VALUE\s*==\s*null|null\s*==\s*VALUE|VALUE(?:\.trim\(\))?\.is(?:Empty|Blank|NullOr\w+)\(\)"
    r"|(?:\w+\.)?is(?:Null|Empty|Blank)\w*\(VALUE\)|!\s*\w+\.has(?:Text|Length)\(VALUE\)",
    present=r"VALUE\s*!=\s*null|null\s*!=\s*VALUE|!\s*VALUE(?:\.trim\(\))?\.is(?:Empty|Blank|NullOr\w+)\(\)"
    r"|(?:\w+\.)?isNot\w+\(VALUE\)|!\s*(?:\w+\.)?is(?:Null|Empty|Blank)\w*\(VALUE\)|\w+\.has(?:Text|Length)\(VALUE\)",
    ends=re.compile(r"\bthrow\b|\bSystem\.exit\(\s*[^\s0]|\bexitProcess\(\s*[^\s0]|(?<![\w.])error\("),
)
_STRING = re.compile(r"\"([^\"\\]*)\"|'([^'\\]*)'")
_HOLE = re.compile(r"\$\{(\w+)\}|\$(\w+)")
_FUNCTION = re.compile(r"(?<!\bnew)(?<!\belse)(?<!\breturn)(?<=[\w>\]])[ \t]+(\w+)\s*(?=\()")
_BODY = re.compile(r"\)\s*(?:throws\s+[\w., ]+)?(?::\s*[\w<>?, \[\]]+)?\s*(?:(\{)|=\s*(\{)?)")
_EXPRESSION_END = re.compile(r"\n\s*\n")
_HOLDER = re.compile(r"\b(?:class|interface|object|enum|record)\s+([A-Z]\w*)")
_CONSTANT = re.compile(r"\b([A-Z]\w*)(?:\s*:\s*String)?\s*=\s*(?=\")")


@dataclass(frozen=True)
class JvmFile(Unit):
    """A file with its constants and branches."""

    @cached_property
    def branches(self) -> Branches:
        """The `if` statements of the file."""
        return Branches(self.code, self.brackets, TESTS)

    @cached_property
    def constants(self) -> dict[str, Piece]:
        """The strings that the file's constants hold."""
        held: dict[str, Piece] = {}
        for found in self.code.finds(_CONSTANT):
            string = _STRING.match(self.code.text, found.end())
            if string is not None:
                held[found[1]] = Piece(literal(string[0]), None, self, found.end() + 1)
        return held


@dataclass(frozen=True)
class Project:
    """All files; only those in which the name of a reader or a constant's class occurs are looked at."""

    sources: tuple[Source, ...]
    files: dict[str, JvmFile]

    def file(self, source: Source) -> JvmFile:
        """The file of a source."""
        if source.path not in self.files:
            end = source.path.rpartition(".")[2]
            lexicon = _JAVA if end == "java" else _GROOVY if end in ("gradle", "groovy") else _KOTLIN
            self.files[source.path] = JvmFile(interpolated(source, lexicon, source.text), _functions)
        return self.files[source.path]

    @cached_property
    def _classes(self) -> dict[str, list[Source]]:
        classes: dict[str, list[Source]] = {}
        for source in self.sources:
            classes.setdefault(posixpath.basename(source.path).partition(".")[0], []).append(source)
        return classes

    def constant(self, file: JvmFile, text: str) -> Piece | None:
        """What a constant of this file holds, or of the only class of that name (`Names.KEY`)."""
        holder, _, name = text.rpartition(".")
        if not holder or re.search(rf"\b(?:class|object) {re.escape(holder)}\b", file.code.bare):
            return file.constants.get(name)
        named = self._classes.get(holder.rpartition(".")[2], [])
        return self.file(named[0]).constants.get(name) if len(named) == 1 else None

    def pieces(self, file: JvmFile, span: Span) -> tuple[Piece, ...]:
        """A name as literals, constants and parameters, joined by `+` or put into a string."""
        return tuple(piece for part in file.brackets.parts(*span, r"\+") for piece in self._piece(file, part))

    def _piece(self, file: JvmFile, span: Span) -> Iterator[Piece]:
        text = file.code.text[slice(*span)]
        written = literal(text)
        function = file.function(span[0])
        if written is not None:
            yield Piece(written, None, file, span[0] + 1)
        elif text[0] == '"':
            parts = [part for part in _HOLE.split(text.strip('"')) if part is not None]
            yield from (Piece(parameter=part) if at % 2 else Piece(part) for at, part in enumerate(parts))
        elif function is not None and text in function.parameters:
            yield Piece(parameter=text)
        else:
            yield self.constant(file, text) or Piece()

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """The calls of a method: in its file, as `Type.method`, or where that is imported; of a function, all."""
        name, holder = reader.function.name, reader.function.holder
        called = re.compile(rf"(?:(?P<holder>\w+)\s*\.\s*|(?<![\w.])){name}(?=(?:<[\w?, ]*>)?\()")
        for source in self.sources:
            if name not in source.text or holder not in source.text:
                continue
            file = self.file(source)
            imported = not holder or re.search(rf"\bimport\b.*\b{holder}\.{name}\b", source.text) is not None
            for found in called.finditer(file.code.bare):
                own = file is reader.unit and found["holder"] in (None, "this", "Companion")
                there = found["holder"] == holder or (imported and found["holder"] is None)
                opening = file.code.bare.index("(", found.end())
                if (own or there) and all(function.start != opening for function in file.functions):
                    yield file, found.end() - len(name)


def literal(text: str) -> str | None:
    """The contents of a string; None for any other expression, and for a string with code in it."""
    found = _STRING.fullmatch(text)
    written = None if found is None else found[1] if found[1] is not None else found[2]
    return None if written is None or "$" in written else written


def _functions(unit: Unit) -> Iterator[Function]:
    bare, brackets = unit.code.bare, unit.brackets
    holders = [(found.start(), found[1]) for found in _HOLDER.finditer(bare)]
    for found in _FUNCTION.finditer(bare):
        closing = brackets.closing(found.end())
        body = _BODY.match(bare, closing)
        if body is None:
            continue
        names = tuple(_parameter(bare[slice(*part)]) for part in brackets.parts(found.end() + 1, closing))
        end = _EXPRESSION_END.search(bare, body.end())
        stop = brackets.closing(body.end() - 1) if body[1] or body[2] else end.start() if end else len(bare)
        at = bisect_left(holders, (found.start(),))
        inside = at > 0 and brackets.closing(bare.find("{", holders[at - 1][0])) > found.start()
        yield Function(found[1], names, found.end(), stop, holders[at - 1][1] if inside else "")


def _parameter(text: str) -> str:
    return "".join(re.findall(r"\w+", re.split("[=:]", text)[0])[-1:])
