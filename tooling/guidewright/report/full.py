"""The report for people: each finding with its place, the source line, a caret, the code's side, and the next step."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from guidewright.finding import Checked, Finding, Related, Severity
from guidewright.report import counted, extent, said, summary
from guidewright.secret import printable, starred
from guidewright.source import Place, Source, escaped, legible

# How much of a source line is shown, and how much of that stands before the caret where the line is cut.
WIDTH, BEFORE = 100, 40
# A variable that thirty files read needs no thirty snippets.
MOST_RELATED = 6


@dataclass(frozen=True)
class Palette:
    """The terminal codes that colour a report; all empty: no colour."""

    error: str = ""
    warning: str = ""
    note: str = ""
    strong: str = ""
    frame: str = ""
    reset: str = ""

    def severity(self, severity: Severity) -> str:
        """The colour of findings of this severity."""
        return {"error": self.error, "warning": self.warning, "note": self.note}[severity]

    def paint(self, colour: str, text: str) -> str:
        """`text` between the code of a colour and the reset; as it is where there is no colour."""
        return f"{colour}{text}{self.reset}" if colour and text else text


PLAIN = Palette()
COLOURED = Palette("\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[1m", "\x1b[1;34m", "\x1b[0m")


def report(checked: Checked, sources: Mapping[str, Source], palette: Palette) -> str:
    """The findings in full, and the line that counts them.

    `sources` are the files by path; of a place in a file that is not among them only the path and line are shown.
    """
    blocks = ["\n".join(_block(finding, sources, palette)) + "\n\n" for finding in checked.findings]
    return "".join(blocks) + summary(checked) + "\n"


def _block(finding: Finding, sources: Mapping[str, Source], palette: Palette) -> Iterator[str]:
    problem, colour = finding.problem, palette.severity(finding.severity)
    shown = problem.related[:MOST_RELATED]
    lines = [place.line for place in (problem.place, *(r.place for r in shown)) if _line(place, sources) is not None]
    margin = _Margin(len(str(max(lines, default=0))), palette)
    what = palette.paint(colour, f"{finding.severity} {finding.code} {finding.name}")
    yield f"{what}: {palette.paint(palette.strong, printable(problem.message))}"
    yield margin.arrow("-->", problem.place)
    text = _line(problem.place, sources)
    if text is not None:
        yield margin.bar()
        yield from _snippet(text, problem.place.line, extent(text, problem.place), Mark("^", colour), margin)
    notes = []
    for related in shown:
        text = _line(related.place, sources)
        if text is None:
            notes.append(f"{palette.paint(palette.strong, 'note')}: {printable(said(related))}")
            continue
        yield margin.bar()
        yield margin.arrow(":::", related.place)
        yield margin.bar()
        mark = Mark("-", palette.frame, related.message)
        yield from _snippet(text, related.place.line, _aimed(related, text), mark, margin)
    if len(problem.related) > len(shown):
        more = counted(len(problem.related) - len(shown), "more place")
        notes.append(f"{palette.paint(palette.strong, 'note')}: {more}; `--format json` lists all")
    if problem.help:
        notes.append(f"{palette.paint(palette.strong, 'help')}: {printable(problem.help)}")
    if notes:
        yield margin.bar()
        yield from (margin.end(note) for note in notes)


@dataclass(frozen=True)
class Mark:
    """What stands under a word of a source line: the sign that underlines it, its colour, and a message."""

    sign: str
    colour: str
    message: str = ""


@dataclass(frozen=True)
class _Margin:
    """The column of line numbers, as wide as the longest."""

    width: int
    palette: Palette

    def arrow(self, sign: str, place: Place) -> str:
        return f"{' ' * self.width}{self.palette.paint(self.palette.frame, sign)} {legible(str(place))}"

    def bar(self, text: str = "", number: str = "") -> str:
        frame = self.palette.paint(self.palette.frame, f"{number:>{self.width}} |")
        return f"{frame} {text}".rstrip()

    def end(self, text: str) -> str:
        return f"{' ' * self.width} {self.palette.paint(self.palette.frame, '=')} {text}"


def _line(place: Place, sources: Mapping[str, Source]) -> str | None:
    source = sources.get(place.path)
    return starred(source.line(place.line)) if source and 1 <= place.line <= len(source.lines) else None


def _snippet(text: str, number: int, span: tuple[int, int], mark: Mark, margin: _Margin) -> Iterator[str]:
    shown, before, width = _cut(text, *span)
    yield margin.bar(shown, str(number))
    if width:
        under = margin.palette.paint(mark.colour, " ".join(filter(None, [mark.sign * width, printable(mark.message)])))
        yield margin.bar(" " * before + under)
    elif mark.message:
        yield margin.bar(printable(mark.message))


def _aimed(related: Related, text: str) -> tuple[int, int]:
    """What to underline in a related line: without a column, the first thing that the message quotes from it."""
    quoted = () if related.place.column else re.findall(r"`([^`]+)`", related.message)
    found = (re.search(rf"(?<![\w$]){re.escape(starred(word))}(?![\w$])", text) for word in quoted)
    return next((match.span() for match in found if match), extent(text, related.place))


def _cut(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The line as displayed, cut around the mark where it is long; the mark's first column and width in it."""
    cells = [_cell(char) for char in text]
    if sum(width for _, width in cells) <= WIDTH:
        first, last = 0, len(cells)
    else:
        offsets = [0, *accumulate(width for _, width in cells)]
        left = 0 if offsets[min(end, len(cells))] < WIDTH else max(0, offsets[min(start, len(cells))] - BEFORE)
        first = next(at for at, offset in enumerate(offsets) if offset >= left)
        last = max(at for at, offset in enumerate(offsets) if offset <= offsets[first] + WIDTH - 2)
    head, tail = ("…" if first else ""), ("…" if last < len(cells) else "")
    before = len(head) + sum(width for _, width in cells[first:start])
    width = sum(width for _, width in cells[start : min(end, last)]) or (1 if end > start else 0)
    return head + "".join(char for char, _ in cells[first:last]) + tail, before, width


def _cell(char: str) -> tuple[str, int]:
    """A character as displayed, and how many columns that takes."""
    if char == "\t":
        return "    ", 4
    if (shown := escaped(char)) != char:
        return shown, len(shown)
    if unicodedata.category(char) in ("Mn", "Me"):
        return char, 0
    return char, 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
