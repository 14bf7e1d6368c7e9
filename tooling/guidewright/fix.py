"""Fixes: findings in, the changes that mend them out. Nothing is written here."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from guidewright.change import Change
from guidewright.finding import Edit, Finding, Fix, Safety
from guidewright.source import Source

SAFE: tuple[Safety, ...] = ("safe",)
ALL: tuple[Safety, ...] = ("safe", "unsafe")


@dataclass(frozen=True)
class Mended:
    """The files that get other text, the findings whose fix was applied, and those whose fix was not.

    A fix is left where it is not allowed, or where it overlaps another one: it may stand in the text that comes out.
    """

    changes: tuple[Change, ...]
    mended: tuple[Finding, ...]
    left: tuple[Finding, ...]


@dataclass(frozen=True)
class _Cut:
    """A stretch of a text, by offsets, and what takes its place."""

    path: str
    start: int
    end: int
    after: str

    def collides(self, other: _Cut) -> bool:
        """Whether both cannot be made. What is inserted at one spot stands in a row, but not twice."""
        if self.path != other.path:
            return False
        if self.start == self.end or other.start == other.end:
            inside = self.start < other.start < self.end or other.start < self.start < other.end
            return inside or self == other
        return self.start < other.end and other.start < self.end


def fixed(findings: Iterable[Finding], sources: Mapping[str, Source], allowed: Collection[Safety]) -> Mended:
    """Applies the fixes of findings, those of an allowed safety, to the texts they name; of two that overlap the first.

    `sources` are the files that may be changed, by path. A fix with an edit that does not fit its file is not applied.
    """
    cuts: list[_Cut] = []
    done: set[Fix] = set()
    mended: list[Finding] = []
    left: list[Finding] = []
    for finding in findings:
        fix = finding.problem.fix
        if fix is None:
            continue
        if fix not in done:
            wanted = _cuts(fix, sources) if fix.safety in allowed else ()
            if not wanted or any(cut.collides(other) for cut in wanted for other in cuts):
                left.append(finding)
                continue
            cuts += wanted
            done.add(fix)
        mended.append(finding)
    texts = {path: _applied(sources[path].text, [c for c in cuts if c.path == path]) for path in {c.path for c in cuts}}
    changes = (Change(path, sources[path].text, texts[path]) for path in sorted(texts))
    return Mended(tuple(change for change in changes if change.before != change.after), tuple(mended), tuple(left))


def tenable(findings: Iterable[Finding], sources: Mapping[str, Source]) -> Iterator[Finding]:
    """The findings without those fixes that cannot be applied to the files that may be changed."""
    for finding in findings:
        fix = finding.problem.fix
        possible = fix is None or bool(_cuts(fix, sources))
        yield finding if possible else replace(finding, problem=replace(finding.problem, fix=None))


def _cuts(fix: Fix, sources: Mapping[str, Source]) -> tuple[_Cut, ...]:
    """What a fix does to the texts; nothing where one of its edits does not fit, or they get in each other's way."""
    cuts: list[_Cut] = []
    for edit in fix.edits:
        source = sources.get(edit.place.path)
        cut = _cut(edit, source) if source is not None else None
        if cut is None or any(cut.collides(other) for other in cuts):
            return ()
        cuts.append(cut)
    return tuple(cuts)


def _cut(edit: Edit, source: Source) -> _Cut | None:
    starts = [0, *(found.end() for found in re.finditer("\n", source.text))]
    line, column = edit.place.line, edit.place.column
    if not (1 <= line <= len(starts) and 1 <= column <= len(source.line(line)) + 1) or edit.before == edit.after:
        return None
    start = starts[line - 1] + column - 1
    found = re.compile(r"\r?\n".join(map(re.escape, edit.before.split("\n")))).match(source.text, start)
    if found is None:
        return None
    return _Cut(edit.place.path, start, found.end(), edit.after.replace("\n", _line_end(source.text, start)))


def _line_end(text: str, at: int) -> str:
    """How the line at an offset ends; the last line may have no end, and then ends as the one above."""
    ends = [found.end() for found in re.finditer("\n", text)]
    here = ends[bisect_right(ends, at) : bisect_right(ends, at) + 1] or ends[-1:]
    return "\r\n" if here and text[: here[0]].endswith("\r\n") else "\n"


def _applied(text: str, cuts: list[_Cut]) -> str:
    """The text after all cuts, made from its end; what is inserted at one spot keeps its order."""
    ordered = sorted(enumerate(cuts), key=lambda numbered: (numbered[1].start, numbered[1].end, numbered[0]))
    for _, cut in reversed(ordered):
        text = text[: cut.start] + cut.after + text[cut.end :]
    return text
