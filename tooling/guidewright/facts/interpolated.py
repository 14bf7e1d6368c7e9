"""Code whose strings hold code (`"#{ENV["X"]}"`, `"${System.getenv("X")}"`), here documents and templates too."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property

from guidewright.source import Source

from .brackets import Span
from .plain_code import PlainCode, Syntax

_NOT_LINE_END = re.compile(r"[^\r\n]")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True)
class Quote:
    """One way to write a string: patterns of its opening, of its closing, and of what opens code inside, up to a `}`.

    `TAG` in the closing stands for what the opening's group `tag` matched, a bracket for the one that closes it.
    """

    opening: str
    closing: str
    code: str = r"(?!)"


@cache
def _closed(quote: Quote, tag: str) -> re.Pattern[str]:
    """What is looked for inside a string: escapes, inner brackets of the same kind, code, and the end."""
    end = quote.closing.replace("TAG", re.escape(_PAIRS.get(tag, tag)))
    inner = re.escape(tag) if tag in _PAIRS else r"(?!)"
    return re.compile(rf"\\.|(?P<inner>{inner})|(?P<code>{quote.code})|(?P<end>{end})", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Lexicon:
    """How a language writes comments, strings and here documents, whose text begins in the line after their opening.

    `signs` are the characters that any of these begins with, as in a class of a pattern: the others are passed fast.
    """

    signs: str
    comments: tuple[str, ...]
    quotes: tuple[Quote, ...]
    documents: tuple[Quote, ...] = ()
    token: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        openings = [quote.opening for quote in (*self.documents, *self.quotes)]
        named = [f"(?P<q{at}>{opening.replace('?P<tag>', f'?P<tag{at}>')})" for at, opening in enumerate(openings)]
        either = "|".join([f"(?P<comment>{'|'.join(self.comments)})", *named, r"(?P<sign>[{}\n])"])
        token = re.compile(rf"(?=[{self.signs}{{}}\n])(?:{either})", re.DOTALL | re.MULTILINE)
        object.__setattr__(self, "token", token)


@dataclass
class _Reading:
    """Where comments and the contents of strings stand; `opened` holds what is open: strings, and code in them."""

    lexicon: Lexicon
    text: str
    comments: list[Span] = field(default_factory=list)
    strings: list[Span] = field(default_factory=list)
    opened: list[re.Pattern[str] | int] = field(default_factory=lambda: [0])
    awaited: list[re.Pattern[str]] = field(default_factory=list)

    def read(self) -> None:
        at = 0
        while at < len(self.text):
            inside = self.opened[-1]
            at = self._code(at, inside) if isinstance(inside, int) else self._string(at, inside)

    def _code(self, at: int, depth: int) -> int:
        found = self.lexicon.token.search(self.text, at)
        if found is None:
            return len(self.text)
        if found["comment"] is not None:
            self.comments.append(found.span())
        elif found["sign"] == "\n":
            self.opened += self.awaited[::-1]
            self.awaited.clear()
        elif found["sign"] == "{":
            self.opened[-1] = depth + 1
        elif found["sign"] is None:
            self._open(found)
        elif depth:
            self.opened[-1] = depth - 1
        elif len(self.opened) > 1:
            self.opened.pop()
        return found.end()

    def _open(self, found: re.Match[str]) -> None:
        quotes = (*self.lexicon.documents, *self.lexicon.quotes)
        at = next(at for at in range(len(quotes)) if found[f"q{at}"] is not None)
        tag = found[f"tag{at}"] if "?P<tag>" in quotes[at].opening else ""
        (self.awaited if at < len(self.lexicon.documents) else self.opened).append(_closed(quotes[at], tag))

    def _string(self, start: int, closed: re.Pattern[str]) -> int:
        depth = 0
        for found in closed.finditer(self.text, start):
            if found["inner"] is not None:
                depth += 1
            elif found["code"] is not None:
                self.strings.append((start, found.end() - 1))
                self.opened.append(0)
                return found.end()
            elif found["end"] is not None and depth:
                depth -= 1
            elif found["end"] is not None:
                self.strings.append((start, found.start()))
                self.opened.pop()
                return found.end()
        self.strings.append((start, len(self.text)))
        return len(self.text)


@dataclass(frozen=True)
class InterpolatedCode(PlainCode):
    """Plain code of such a language; `shown` is the source with all blanked that is no code, such as a template."""

    lexicon: Lexicon
    shown: str

    @cached_property
    def _reading(self) -> _Reading:
        reading = _Reading(self.lexicon, self.shown)
        reading.read()
        return reading

    @cached_property
    def text(self) -> str:
        """The source with comments blanked."""
        return blanked(self.shown, self._reading.comments)

    @cached_property
    def bare(self) -> str:
        """The source with comments and the contents of strings blanked, but not the code in them."""
        return blanked(self.shown, sorted(self._reading.comments + self._reading.strings))


def interpolated(source: Source, lexicon: Lexicon, shown: str) -> InterpolatedCode:
    """A source in such a language; `shown` is its text with all blanked that is no code."""
    return InterpolatedCode(source, Syntax(()), lexicon, shown)


def blanked(text: str, spans: list[Span]) -> str:
    """The text with these stretches blanked, which come in order; line ends stay."""
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], _NOT_LINE_END.sub(" ", text[start:end])]
        at = end
    return "".join([*pieces, text[at:]])


def only(text: str, spans: list[Span]) -> str:
    """The text with all blanked but these stretches, and a `;` behind each, so that none runs into the next."""
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    shown = list(blanked(text, list(zip([0, *ends], [*starts, len(text)], strict=True))))
    for end in ends:
        if end < len(text):
            shown[end] = ";"
    return "".join(shown)
