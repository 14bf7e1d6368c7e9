"""PHP files and Blade templates: what of them is code, literals, constants and functions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.brackets import Brackets, Span
from guidewright.facts.branches import Branches, Tests
from guidewright.facts.interpolated import Lexicon, Quote, interpolated, only
from guidewright.facts.readers import Function, Piece, Reader, Unit
from guidewright.source import Source

_CODE = r"\{(?=\$)"
_LEXICON = Lexicon(
    r"\"'`#/<",
    (r"//[^\n]*", r"#(?!\[)[^\n]*", r"/\*.*?(?:\*/|\Z)"),
    (Quote('"', '"', _CODE), Quote("'", "'"), Quote("`", "`", _CODE)),
    (
        Quote(r"<<<'(?P<tag>\w+)'", r"^[ \t]*TAG\b"),
        Quote(r"<<<\"?(?P<tag>\w+)\"?", r"^[ \t]*TAG\b", _CODE),
    ),
)
_TESTS = Tests(
    absent=r"!\s*VALUE|empty\(VALUE\)|!\s*isset\(VALUE\)|is_null\(VALUE\)|VALUE\s*={2,3}\s*(?:false|null|''|\"\")"
    r"|(?:false|null|'')\s*={2,3}\s*VALUE",
    present=r"VALUE|!\s*empty\(VALUE\)|isset\(VALUE\)|VALUE\s*!={1,2}\s*(?:false|null|''|\"\")",
    ends=re.compile(r"\b(?:throw|exit|die|abort)\b"),
)
_STRING = re.compile(r"\"([^\"\\$]*)\"|'([^'\\]*)'")
_TAGS = re.compile(r"<\?(?:php\b|=)(.*?)(?:\?>|\Z)", re.DOTALL)
_BLADE_COMMENT = re.compile(r"\{\{--.*?(?:--\}\}|\Z)", re.DOTALL)
_BLADE = re.compile(r"\{\{(.*?)\}\}|\{!!(.*?)!!\}|@php\b(?!\()(.*?)@endphp|(?<!\w)@(\w+\s*)(?=\()", re.DOTALL)
_FUNCTION = re.compile(r"\bfunction\s+&?(\w+)\s*(?=\()")
_BODY = re.compile(r"\)(?:\s*:\s*[\w?|\\]+)?\s*\{")
_HOLDER = re.compile(r"\b(?:class|trait|enum|interface)\s+(\w+)")
_CONSTANT = re.compile(r"\bconst\s+(?:string\s+)?(\w+)\s*=\s*(?=['\"])|\bdefine\((?=['\"](\w+)['\"]\s*,\s*(['\"]))")


@dataclass(frozen=True)
class PhpFile(Unit):
    """A file with its constants and branches."""

    @cached_property
    def branches(self) -> Branches:
        """The `if` statements of the file."""
        return Branches(self.code, self.brackets, _TESTS)

    @cached_property
    def constants(self) -> dict[str, Piece]:
        """The strings that the file's constants hold."""
        held: dict[str, Piece] = {}
        for found in self.code.finds(_CONSTANT):
            at = found.end() if found[1] else found.start(3)
            string = _STRING.match(self.code.text, at)
            if string is not None:
                held[found[1] or found[2]] = Piece(literal(string[0]), None, self, at + 1)
        return held

    def constant(self, text: str) -> Piece | None:
        """What a constant of this file holds."""
        return self.constants.get(re.sub(r"^(?:self|static)::", "", text))

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """A name as literals, constants and parameters, joined by `.`."""
        return tuple(piece for part in self.brackets.parts(*span, r"\.") for piece in self._piece(part))

    def _piece(self, span: Span) -> Iterator[Piece]:
        text = self.code.text[slice(*span)]
        written = literal(text)
        function = self.function(span[0])
        if written is not None:
            yield Piece(written, None, self, span[0] + 1)
        elif text[0] == '"':
            for at, part in enumerate(re.split(r"\{?(\$\w+)\}?", text[1:-1])):
                yield Piece(parameter=part) if at % 2 else Piece(part)
        elif function is not None and text in function.parameters:
            yield Piece(parameter=text)
        else:
            yield self.constant(text) or Piece()


@dataclass(frozen=True)
class Project:
    """All PHP files; only those in which a reader is called are looked at."""

    sources: tuple[Source, ...]
    files: dict[str, PhpFile]

    def file(self, source: Source) -> PhpFile:
        """The file of a source."""
        if source.path not in self.files:
            self.files[source.path] = PhpFile(interpolated(source, _LEXICON, _shown(source)), _functions)
        return self.files[source.path]

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """The calls of a function anywhere, of a method in its class's file or as `Type::method`."""
        name, holder = reader.function.name, reader.function.holder
        called = re.compile(rf"(?P<before>\bfunction\s+|->|(?P<holder>\w+)::|(?<![\w$])){name}(?=\()")
        written = f"{holder}::{name}(" if holder else f"{name}("
        for source in self.sources:
            if source is not reader.unit.code.source and written not in source.text:
                continue
            file = self.file(source)
            for found in called.finditer(file.code.bare):
                own = file is reader.unit and (found["before"] == "->" or found["holder"] in ("self", "static"))
                plain = not holder and found["before"] == ""
                if own or plain or found["holder"] == holder:
                    yield file, found.end() - len(name)


def literal(text: str) -> str | None:
    """The contents of a string; None for any other expression, and for a string with code in it."""
    found = _STRING.fullmatch(text)
    return None if found is None else found[1] if found[1] is not None else found[2]


def _shown(source: Source) -> str:
    """What of a file is code: what stands in its tags, in Blade also what is printed and what directives are given."""
    text = source.text
    spans = [found.span(1) for found in _TAGS.finditer(text)]
    if source.path.endswith(".blade.php"):
        text = _BLADE_COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
        brackets = Brackets(text)
        for found in _BLADE.finditer(text):
            group = found.lastindex
            assert group is not None
            start, end = found.span(group)
            spans.append((start, brackets.closing(end) + 1 if group == 4 else end))
    return only(text, sorted(_apart(spans)))


def _apart(spans: list[Span]) -> Iterator[Span]:
    last = 0
    for start, end in sorted(spans):
        if start >= last:
            yield start, end
            last = end


def _functions(unit: Unit) -> Iterator[Function]:
    bare, brackets = unit.code.bare, unit.brackets
    holders = [(found.start(), found[1]) for found in _HOLDER.finditer(bare)]
    for found in _FUNCTION.finditer(bare):
        closing = brackets.closing(found.end())
        body = _BODY.match(bare, closing)
        if body is None:
            continue
        names = tuple(_parameter(bare[slice(*part)]) for part in brackets.parts(found.end() + 1, closing))
        at = bisect_left(holders, (found.start(),))
        inside = at > 0 and brackets.closing(bare.find("{", holders[at - 1][0])) > found.start()
        holder = holders[at - 1][1] if inside else ""
        yield Function(found[1], names, body.end(), brackets.closing(body.end() - 1), holder)


def _parameter(text: str) -> str:
    return "".join(re.findall(r"\$\w+", text)[:1])
