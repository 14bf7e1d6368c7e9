"""Verdicts on quotations: the code that a guide shows as a file's still stands in it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.claims.moved import lost
from guidewright.source import Place, Source, shown

# `...`, `// ...`, `/* ... */`, `# [...]`: any lines may stand there.
_LEFT_OUT = re.compile(r"\W*(?:\.{3}|…)\W*(?:[\w ,']*(?:\.{3}|…)\W*)?")
_WITHIN = re.compile(r"/\*\s*(?:\.{3}|…)\s*\*/|…")
# Less like a line than this, and the quotation is of something else.
_ALIKE = 0.6

# Lines of a file without the blank ones, each with its number.
Lines = Sequence[tuple[int, str]]


def _quote(claim: Claim, bench: Bench) -> Verdict:
    asked = bench.code.asked
    files = [path for path in bench.meant(claim.subject) if path in asked.paths.files]
    if not files:
        return lost(claim, bench, claim.subject)
    sources = [asked.texts[path] for path in files if path in asked.texts]
    if not sources:
        return Verdict(claim, "unproven", Place(files[0]), f"the text of `{claim.subject}` cannot be read")
    parts = _parts(claim.expected)
    if not parts:
        return Verdict(claim, "unproven", Place(files[0]), "the quotation holds no code")
    verdicts = [_in_file(claim, source, parts) for source in sources]
    return next((v for v in verdicts if v.outcome == "holds"), verdicts[0])


def _in_file(claim: Claim, source: Source, parts: Sequence[Sequence[str]]) -> Verdict:
    lines = [(number, text) for number, line in enumerate(source.lines, 1) if (text := _plain(line))]
    start, at = 0, 0
    for part in parts:
        found = _found(part, lines, at)
        if found is None:
            return _differs(claim, source, part, lines)
        start, at = start or lines[found][0], found + len(part)
    return Verdict(claim, "holds", Place(source.path, start))


def _differs(claim: Claim, source: Source, part: Sequence[str], lines: Lines) -> Verdict:
    """Broken at the line that a quoted one was probably, unproven where nothing like the quotation stands there."""
    reason = f"`{claim.subject}` no longer holds what is quoted"
    best = max(range(len(lines)), key=lambda at: _agreeing(part, lines, at), default=0)
    if _agreeing(part, lines, best) == len(part):
        place = Place(source.path, lines[best][0])
        return Verdict(claim, "broken", place, f"`{claim.subject}` holds what is quoted in another order")
    if _agreeing(part, lines, best):
        wrong = next((n for n, text in enumerate(part) if not _same(text, _line(lines, best + n))), 0)
        number = lines[min(best + wrong, len(lines) - 1)][0]
    else:
        texts = {text: number for number, text in reversed(lines)}
        wrong, near = 0, difflib.get_close_matches(part[0], list(texts), n=1, cutoff=_ALIKE)
        if not near:
            reason = f"nothing like what is quoted stands in `{claim.subject}`"
            return Verdict(claim, "unproven", Place(source.path), reason)
        number = texts[near[0]]
    instead = source.line(number).strip()
    reason += f": {shown(part[wrong])} is {shown(instead)}"
    return Verdict(claim, "broken", Place(source.path, number), reason, instead)


def _parts(code: str) -> list[list[str]]:
    """The quoted lines without the blank ones, in the parts between which lines were left out."""
    parts: list[list[str]] = [[]]
    for line in map(_plain, code.split("\n")):
        if line and _LEFT_OUT.fullmatch(line):
            parts.append([])
        elif line:
            parts[-1].append(line)
    return [part for part in parts if part]


def _plain(line: str) -> str:
    return " ".join(line.split())


def _found(part: Sequence[str], lines: Lines, start: int) -> int | None:
    whole = range(start, len(lines) - len(part) + 1)
    return next((at for at in whole if _agreeing(part, lines, at) == len(part)), None)


def _agreeing(part: Sequence[str], lines: Lines, at: int) -> int:
    return sum(_same(text, _line(lines, at + n)) for n, text in enumerate(part))


def _line(lines: Lines, at: int) -> str:
    return lines[at][1] if at < len(lines) else ""


def _same(quoted: str, line: str) -> bool:
    if quoted == line:
        return True
    if not _WITHIN.search(quoted):
        return False
    return re.fullmatch(".*".join(map(re.escape, _WITHIN.split(quoted))), line) is not None


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"quote": _quote}
