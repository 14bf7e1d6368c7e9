"""Ruby files and ERB templates: literals, constants, methods, and the lists that names come out of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.brackets import Span
from guidewright.facts.interpolated import Lexicon, Quote, interpolated, only
from guidewright.facts.readers import Function, Piece, Reader, Unit
from guidewright.source import Source

_CODE = r"#\{"
_LEXICON = Lexicon(
    r"\"'`#%/<=_?$",
    (r"^=begin\b.*?(?:^=end\b[^\n]*|\Z)", r"^__END__$.*", r"#[^\n]*"),
    (
        # A character (`?"`) and a global (`$'`) open no string.
        Quote(r"(?<![\w)\]])\?[\"'#](?!\w)|\$[\"']", ""),
        Quote('"', '"', _CODE),
        Quote("`", "`", _CODE),
        Quote("'", "'"),
        Quote(r"(?<![\w)\]}])%[qwi](?P<tag>[(\[{|])", "TAG"),
        Quote(r"(?<![\w)\]}])%[QWIx]?(?P<tag>[(\[{|])", "TAG", _CODE),
        Quote(r"%r(?P<tag>[({|])", "TAG", _CODE),
        Quote(r"(?:(?<=[(,=~|{\[])|(?<=[(,=~|{\[] )|(?<=if )|(?<=unless )|(?<=when ))/(?=[^ /])", "/", _CODE),
    ),
    (
        Quote(r"<<[~-]?'(?P<tag>[A-Z]\w*)'", r"^[ \t]*TAG\b"),
        Quote(r"<<[~-]?\"?(?P<tag>[A-Z]\w*)\b\"?", r"^[ \t]*TAG\b", _CODE),
    ),
)
_TAG = re.compile(r"<%(?!#)[=-]?(.*?)-?%>", re.DOTALL)
_YAML_COMMENT = re.compile(r"^[ \t]*#[^\n]*", re.MULTILINE)
_STRING = re.compile(r"\"([^\"\\]*)\"|'([^'\\]*)'")
_HOLE = re.compile(r"#\{([^{}]*)\}")
_DEF = re.compile(r"^([ \t]*)(?:\w+ )?def (?:self\.)?(\w+[?!]?)(\()?([^\n]*)", re.MULTILINE)
_HOLDER = re.compile(r"^[ \t]*(?:class|module) (?:\w+::)*([A-Z]\w*)", re.MULTILINE)
_CONSTANT = re.compile(r"^[ \t]*([A-Z]\w*)[ \t]*=[ \t]*(?=[\"'])", re.MULTILINE)
ARGUMENT = r"(?:[\"'A-Z@]|(?!(?:if|unless|while|until|and|or|do|then|when|in|rescue)\b)[a-z_])"
_CALL = re.compile(r"\w+[?!]?(?:(\()| +)")
_BARE_END = re.compile(r"[(\[]|,\s*|[;{)\]}]|\n| (?=(?:do|if|unless|and|or)\b|\|\||&&|\?)")
_LISTED = re.compile(r"(?:\b([A-Z]\w*)|[)\]])\.\w+(?: do|\s*\{)\s*$")


@dataclass(frozen=True)
class RubyFile(Unit):
    """A file with where its string constants and its lists of names stand."""

    @cached_property
    def constants(self) -> dict[str, Piece]:
        """The strings that the file's constants hold."""
        held: dict[str, Piece] = {}
        for found in _CONSTANT.finditer(self.code.bare):
            string = _STRING.match(self.code.text, found.end())
            if string is not None:
                held[found[1]] = Piece(literal(string[0]), None, self, found.end() + 1)
        return held

    def called_with(self, at: int) -> tuple[list[Span], int] | None:
        """The arguments of a call, in brackets or without."""
        called = _CALL.match(self.code.bare, at)
        assert called is not None
        end = self.brackets.closing(called.end() - 1) if called[1] else self.bare_end(called.end())
        return self.brackets.parts(called.end(), end), end + len(called[1] or "")

    def bare_end(self, start: int) -> int:
        """Where the arguments end that stand in no brackets."""
        at = start
        while (found := _BARE_END.search(self.code.bare, at)) is not None:
            if found[0] in "([" or self.code.text.startswith("#{", found.start() - 1):
                at = self.brackets.closing(found.start()) + 1
            elif found[0][0] == ",":
                at = found.end()
            else:
                return found.start()
        return len(self.code.bare)

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """A name as literals, constants, parameters and what is put into strings."""
        text = self.code.text[slice(*span)]
        written = literal(text)
        if written is not None:
            return (Piece(written, None, self, span[0] + 1),)
        if self.code.bare[slice(*span)].isspace():
            return (Piece(text, None, self, span[0]),)
        if text[0] == '"':
            parts = enumerate(_HOLE.split(text[1:-1]))
            return tuple(self._piece(part, span[0]) if at % 2 else Piece(part) for at, part in parts)
        return (self._piece(text, span[0]),)

    def _piece(self, text: str, at: int) -> Piece:
        text = text.strip().removesuffix(".to_s")
        function = self.function(at)
        if function is not None and text in function.parameters:
            return Piece(parameter=text)
        return self.constants.get(text) or Piece()

    def listed(self, span: Span) -> list[Span]:
        """The names that a block's parameter stands for: `%w[A B].each { |name| ENV[name] }`."""
        bare = self.code.bare
        name, first = bare[slice(*span)], max(0, span[0] - 1000)
        blocks = list(re.finditer(rf"\|{name}\|", bare[first : span[0]])) if name.isidentifier() else []
        if not blocks:
            return []
        at = first + blocks[-1].start()
        source = _LISTED.search(bare, max(0, at - 100), at)
        if source is None:
            return []
        opening = next((o for o in range(source.start(), -1, -1) if self.brackets.closing(o) == source.start()), None)
        if source[1] is not None:
            held = re.search(rf"^[ \t]*{source[1]} = (?:%w)?(?=[\[(])", bare, re.MULTILINE)
            opening = held.end() if held is not None else None
        return self._elements(opening) if opening is not None else []

    def _elements(self, opening: int) -> list[Span]:
        bare, text, closing = self.code.bare, self.code.text, self.brackets.closing(opening)
        if bare[opening - 2 : opening] == "%w":
            return [found.span() for found in re.compile(r"\S+").finditer(text, opening + 1, closing)]
        parts = self.brackets.parts(opening + 1, closing)
        literals = all(literal(text[slice(*part)]) is not None for part in parts)
        return [(start + 1, end - 1) for start, end in parts] if literals else []


@dataclass(frozen=True)
class Project:
    """All Ruby files and templates; only those in which the name of a reader occurs are looked at."""

    sources: tuple[Source, ...]
    files: dict[str, RubyFile]

    def file(self, source: Source) -> RubyFile:
        """The file of a source."""
        if source.path not in self.files:
            self.files[source.path] = RubyFile(interpolated(source, _LEXICON, _shown(source)), _functions)
        return self.files[source.path]

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        """The calls of a method: in its own file, or anywhere as one of a constant (`Settings.text("X")`)."""
        name, holder, own = reader.function.name, reader.function.holder, reader.unit.code.source
        called = re.compile(
            rf"(?P<before>\bdef |\bdef self\.|(?P<holder>\w+)\.|(?<![\w.:@])){re.escape(name)}(?=\(| +{ARGUMENT})"
        )
        for source in self.sources:
            if source is not own and f"{holder}.{name}" not in source.text:
                continue
            file = self.file(source)
            holders = (None, "self", holder) if source is own else (holder,)
            for found in called.finditer(file.code.bare):
                if not found["before"].startswith("def ") and found["holder"] in holders:
                    yield file, found.end() - len(name)


def literal(text: str) -> str | None:
    """The contents of a string; None for any other expression, and for a string with code in it."""
    found = _STRING.fullmatch(text)
    if found is None or "#{" in (found[1] or ""):
        return None
    return found[1] if found[1] is not None else found[2]


def _shown(source: Source) -> str:
    """Of a template, what stands in its tags; a line that YAML takes for a comment has none."""
    text = source.text
    if not source.path.endswith((".erb", ".yml", ".yaml")):
        return text
    if not source.path.endswith(".erb"):
        text = _YAML_COMMENT.sub(lambda found: " " * len(found[0]), text)
    return only(text, [tag.span(1) for tag in _TAG.finditer(text)])


def _functions(unit: Unit) -> Iterator[Function]:
    """The methods; the `end` of one is as far to the right as its `def`."""
    bare, brackets = unit.code.bare, unit.brackets
    holders = [(found.start(), found[1]) for found in _HOLDER.finditer(bare)]
    for found in _DEF.finditer(bare):
        at = bisect_left(holders, (found.start(),))
        opening, closing = found.span(4)
        closing = brackets.closing(found.start(3)) if found[3] else closing
        names = tuple(re.split("[=:]", bare[slice(*part)])[0].strip() for part in brackets.parts(opening, closing))
        end = re.compile(rf"\)? = [^\n]*|.*?^{found[1]}end\b", re.MULTILINE | re.DOTALL).match(bare, closing)
        stop = end.end() if end is not None else len(bare)
        yield Function(found[2], names, found.start(), stop, holders[at - 1][1] if at else "")
