"""Words of a guide with the place of each: a paragraph, a list item, a cell, a heading, the text of raw HTML."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from guidewright.source import Place, Source

Form = Literal["paragraph", "item", "cell", "heading", "html"]

# What stands for each character of a code span in `plain`, so that words are looked at without what is quoted.
CODE = "¤"
# What stands farther away in a sentence says nothing of a word. It also keeps a sentence of ten thousand words cheap.
_NEAR = 600
_TICKS = re.compile(r"(?<!\\)`+")
_CODE_TAG = re.compile(r"<code[^<>]*>(?P<text>[^<>]*)</code>")
# Variables, files of code and requests are known without marks as well.
_BARE = re.compile(
    r"(?<![\w/.:@$`#<{=-])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w(/.-])"
    r"|(?:[\w.-]+/)+[\w.-]+\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|sql|prisma|vue|ya?ml)(?::\d+(?:-\d+)?)?(?![\w/-])"
    r"|(?:GET|POST|PUT|PATCH|DELETE) /[\w/.:{}<>\[\]$-]+)"
)
_URL = re.compile(r"https?://[^\s<>`\"'\])|]+(?<![.,;:!?])")
_TARGET = re.compile(r"\]\(\s*(?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\s*\)")
_TAG = re.compile(r"<!--(?:[^-]|-(?!->)){0,9999}-->|</?[A-Za-z][^<>]*>")
_MARKS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|[\[\]]")
_SENTENCE = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\betc)[.!?…]+[\"')]*(?=\s)|\n\s*\n")
_CLAUSE = re.compile(r";(?=\s)")


@dataclass(frozen=True)
class Span:
    """What a guide shows as code within a line, or a URL in it; `start` and `end` bound it, marks included."""

    text: str
    start: int
    end: int
    inner: int


@dataclass(frozen=True)
class Stretch:
    """A part of a passage that says one thing: a sentence, or a clause of one."""

    passage: Passage
    start: int
    end: int

    @cached_property
    def words(self) -> str:
        """The text without what is quoted; each character of a code span is `CODE`."""
        return self.passage.plain[self.start : self.end]

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The code spans in it."""
        return tuple(span for span in self.passage.spans if self.start <= span.start < self.end)

    def near(self, span: Span) -> tuple[Span, ...]:
        """The spans in it that are near enough to one to have to do with it, that one among them."""
        spans = self.spans
        first = bisect_left(spans, span.start - _NEAR, key=lambda other: other.start)
        last = bisect_left(spans, span.end + _NEAR, key=lambda other: other.start)
        return spans[first:last]

    def next_to(self, span: Span) -> Span | None:
        """The span that comes next behind one."""
        at = bisect_left(self.spans, span.start + 1, key=lambda other: other.start)
        return self.spans[at] if at < len(self.spans) else None

    def before(self, span: Span) -> str:
        """The words before a span."""
        return self.passage.plain[max(self.start, span.start - _NEAR) : span.start]

    def after(self, span: Span) -> str:
        """The words behind a span."""
        return self.passage.plain[span.end : min(self.end, span.end + _NEAR)]

    def between(self, one: Span, other: Span) -> str:
        """The words between two spans."""
        return self.passage.plain[one.end : other.start]


@dataclass(frozen=True)
class Passage:
    """Markdown that belongs together. `origins` are the line and column that each of its lines begins at."""

    source: Source
    markdown: str
    origins: tuple[tuple[int, int], ...]
    form: Form

    @property
    def line(self) -> int:
        """The line that it begins in."""
        return self.origins[0][0]

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The code spans, whether written with backticks or as `<code>`, and what is code without such marks."""
        marked = tuple(_spans(self.markdown))
        text = _blanked(self.markdown, marked, "`")
        for pattern in (_TARGET, _URL, _TAG):
            text = pattern.sub(lambda found: "`" * len(found[0]), text)
        bare = (Span(m[0], m.start(), m.end(), m.start()) for m in _BARE.finditer(text))
        return tuple(sorted((*marked, *bare), key=lambda span: span.start))

    @cached_property
    def urls(self) -> tuple[Span, ...]:
        """The URLs outside of code spans and link targets."""
        text = _blanked(self.markdown, self.spans, "<")
        text = _TARGET.sub(lambda found: " " * len(found[0]), text)
        return tuple(Span(m[0], m.start(), m.end(), m.start()) for m in _URL.finditer(text))

    @cached_property
    def plain(self) -> str:
        """As long as the Markdown: code spans as `CODE`, marks, tags, URLs and link targets as blanks."""
        text = _blanked(self.markdown.replace(CODE, " "), self.spans, CODE)
        for pattern in (_TARGET, _URL, _TAG, _MARKS):
            text = pattern.sub(lambda found: " " * len(found[0]), text)
        return text

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """The sentences; a line break ends none."""
        return tuple(_stretches(self, 0, len(self.plain), _SENTENCE))

    @cached_property
    def clauses(self) -> tuple[Stretch, ...]:
        """The sentences, divided at semicolons."""
        return tuple(
            clause for sentence in self.sentences for clause in _stretches(self, sentence.start, sentence.end, _CLAUSE)
        )

    def sentence_of(self, span: Span) -> Stretch:
        """The sentence that a span stands in."""
        return self._holding(span, self.sentences)

    def clause_of(self, span: Span) -> Stretch:
        """The clause that a span stands in."""
        return self._holding(span, self.clauses)

    def _holding(self, span: Span, stretches: tuple[Stretch, ...]) -> Stretch:
        at = bisect_right(stretches, span.start, key=lambda stretch: stretch.start) - 1
        return stretches[at]

    def place(self, offset: int) -> Place:
        """Where the character at `offset` stands in the file."""
        above = self.markdown.count("\n", 0, offset)
        line, column = self.origins[min(above, len(self.origins) - 1)]
        column += offset - (self.markdown.rfind("\n", 0, offset) + 1)
        # A bar in a cell is written `\|`, so that what follows stands a little further on than it seems.
        word = re.match(r"[^\s|\\]*", self.markdown[offset:])
        found = self.source.line(line).find(word[0], column - 1) if word and word[0] else -1
        return Place(self.source.path, line, found + 1 if found != -1 else column)


def _spans(markdown: str) -> Iterator[Span]:
    for start, end, inner, text in sorted((*_ticked(markdown), *_tagged(markdown))):
        if stripped := text.strip():
            yield Span(" ".join(stripped.split("\n")), start, end, inner + text.find(stripped))


def _ticked(markdown: str) -> Iterator[tuple[int, int, int, str]]:
    """What stands between runs of backticks of the same length; a run without a second one is text."""
    runs = [(found.start(), found.end()) for found in _TICKS.finditer(markdown)]
    following: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        following.setdefault(runs[number][1] - runs[number][0], []).append(number)
    number = 0
    while number < len(runs):
        start, inner = runs[number]
        later = following[inner - start]
        while later and later[-1] <= number:
            later.pop()
        if later:
            end, number = runs[later[-1]], later[-1]
            yield start, end[1], inner, markdown[inner : end[0]]
        number += 1


def _tagged(markdown: str) -> Iterator[tuple[int, int, int, str]]:
    for found in _CODE_TAG.finditer(markdown):
        yield found.start(), found.end(), found.start("text"), found["text"]


def _blanked(text: str, spans: tuple[Span, ...], filler: str) -> str:
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], filler * (span.end - span.start)]
        at = span.end
    return "".join([*parts, text[at:]])


def _stretches(passage: Passage, start: int, end: int, bounds: re.Pattern[str]) -> Iterator[Stretch]:
    at = start
    for found in bounds.finditer(passage.plain, start, end):
        yield Stretch(passage, at, found.end())
        at = found.end()
    if at < end:
        yield Stretch(passage, at, end)
