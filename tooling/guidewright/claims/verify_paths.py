"""Verdicts on what hand-written guides point at in code: files and folders, and lines of files."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.claims.moved import BY_NAME, Moved, lost, moved_to
from guidewright.claims.nearness import is_alike
from guidewright.facts.model import Symbol
from guidewright.facts.scope import scope_of
from guidewright.source import Place, Source

_LINES = re.compile(r":L?(\d+)(?:-L?(\d+))?$")
# Compose files of this name are also those that readers make.
_DEFAULT_NAME = re.compile(r"(?:docker-)?compose\.ya?ml")
# What may stand above a definition and is cited along with it.
_ABOVE = re.compile(r"\s*(?://|/?\*|#|@|--|$|\"\"\"|''')")


def _path(claim: Claim, bench: Bench) -> Verdict:
    meant = bench.meant(claim.subject)
    if meant:
        return Verdict(claim, "holds", Place(meant[0]))
    if bench.is_ignored(claim.subject):
        return Verdict(
            claim,
            "unproven",
            reason=f"git ignores `{claim.subject}`: whether it exists differs from machine to machine",
        )
    path = bench.path(claim.subject.lstrip("/"))
    # A bare name that some folder once had, such as `Dockerfile`, may well be a reader's own file.
    if "/" in claim.subject.strip("/") and bench.code.asked.moved.get(path) == "":
        says = "git says that it was deleted"
        return Verdict(
            claim, "broken", reason=f"`{claim.subject}` does not exist, {says}", witnesses=(Witness(Place(path), says),)
        )
    moved = moved_to(claim.subject, bench)
    if not _is_likely_own(claim, moved, bench):
        reason = f"nothing in the project is called `{claim.subject}`, which may not be the project's own"
        return Verdict(claim, "unproven", reason=reason)
    reason = f"`{claim.subject}` does not exist"
    if moved is None:
        return Verdict(claim, "broken", reason=reason)
    return Verdict(claim, "broken", reason=reason, actual=bench.shown(moved.path), witnesses=moved.witnesses)


def _is_likely_own(claim: Claim, moved: Moved | None, bench: Bench) -> bool:
    """Whether a missing path is the project's: it was once, it surely moved, or its folder is there.

    Of a folder further up, only where one file alone bears the name. A reader's project has files of the same names,
    and tools keep theirs in hidden folders.
    """
    typed = claim.subject
    folder = posixpath.dirname(typed.strip("/"))
    if bench.path(typed.lstrip("/")) in bench.code.asked.moved:
        return moved is not None
    if not folder:
        return moved is not None and not _DEFAULT_NAME.fullmatch(typed) and _may_be_mended(typed, moved)
    if moved is not None and any(witness.says != BY_NAME for witness in moved.witnesses):
        return True
    if "/" not in folder and folder != claim.service and bench.path(folder) not in bench.code.asked.paths.folders:
        # `workflows/` somewhere below is hardly the folder that is meant.
        return False
    if typed.endswith("/") and not (moved and _is_called_alike(typed, moved.path)):
        # A folder that git never had may be made by a build.
        return False
    if moved is not None and len(bench.code.named_like(bench.path(typed.lstrip("/")))) == 1:
        folder = folder.partition("/")[0]
    return not folder.startswith(".") and bool(bench.meant(folder))


def _may_be_mended(name: str, moved: Moved) -> bool:
    """Whether a name without a folder is that of the project's file: readers have some of their own, called alike."""
    sample = re.fullmatch(
        rf"{re.escape(name)}[._-](?:example|sample|template|dist|default)", posixpath.basename(moved.path)
    )
    return sample is None and ("/" not in moved.path or bool(moved.witnesses))


def _is_called_alike(typed: str, path: str) -> bool:
    return is_alike(posixpath.basename(typed.rstrip("/")), posixpath.basename(path), 0.7)


def _location(claim: Claim, bench: Bench) -> Verdict:
    numbers = _LINES.search(claim.subject)
    files = [path for path in bench.meant(claim.where) if path in bench.code.asked.paths.files]
    if numbers is None or (not files and bench.meant(claim.where)):
        return Verdict(claim, "unproven", reason=f"`{claim.subject}` names no lines of a file")
    if not files:
        return lost(claim, bench, claim.where)
    first, last = int(numbers[1]), int(numbers[2] or numbers[1])
    verdicts = [_lines(claim, bench, path, first, last) for path in files]
    # Of files of the same name, the one that has the symbol is meant.
    return next((v for v in verdicts if v.outcome == "holds"), max(verdicts, key=lambda v: bool(v.actual)))


def _lines(claim: Claim, bench: Bench, path: str, first: int, last: int) -> Verdict:
    source = bench.code.asked.texts.get(path)
    if source is None:
        return Verdict(claim, "unproven", Place(path), f"the lines of `{claim.where}` cannot be read")
    symbols = _defined(claim.expected, bench, path)
    actual = _span(symbols[0]) if len(symbols) == 1 else ""
    witnesses = tuple(Witness(Place(path, s.line), f"`{s.name}` stands here", s.name) for s in symbols[:1])
    count = len(source.text.splitlines())
    if first > last or last > count or first < 1:
        reason = f"`{claim.where}` has {count} lines" if first <= last else f"`{claim.subject}` ends before it begins"
        return Verdict(claim, "broken", Place(path), reason, actual, witnesses)
    if not claim.expected or any(_covers(source, symbol, first, last) for symbol in symbols):
        return Verdict(claim, "holds", Place(path, first))
    if symbols:
        reason = f"`{claim.expected}` stands at `{bench.shown(path)}:{_span(symbols[0])}`"
        return Verdict(claim, "broken", Place(path, symbols[0].line), reason, actual, witnesses)
    return _mentioned(claim, bench, source, first, last)


def _mentioned(claim: Claim, bench: Bench, source: Source, first: int, last: int) -> Verdict:
    """On lines that show what no outline has: it stands there as a word, or not."""
    word = _word(claim.expected)
    lines = [number for number, line in enumerate(source.lines, 1) if word.search(line)]
    if any(first <= number <= last for number in lines):
        return Verdict(claim, "holds", Place(source.path, first))
    if len(lines) == 1:
        reason = f"`{claim.expected}` stands at `{bench.shown(source.path)}:{lines[0]}`"
        return Verdict(claim, "broken", Place(source.path, lines[0]), reason, str(lines[0]))
    last_word = claim.expected.rpartition(".")[2]
    elsewhere = next((s for s in bench.code.symbols_called(last_word) if scope_of(s.path) != "test"), None)
    if not lines and elsewhere is not None:
        place, at = Place(elsewhere.path, elsewhere.line), f"{bench.shown(elsewhere.path)}:{_span(elsewhere)}"
        return Verdict(claim, "broken", place, f"`{claim.expected}` stands at `{at}`", at)
    reason = f"where `{claim.expected}` is defined in `{claim.where}` cannot be read"
    return Verdict(claim, "unproven", Place(source.path, lines[0] if lines else 0), reason)


def _defined(name: str, bench: Bench, path: str) -> list[Symbol]:
    owner, _, last = name.removesuffix("()").rpartition(".")
    return [s for s in bench.code.index.symbols_of(path) if s.name == last and (not owner or s.parent == owner)]


def _covers(source: Source, symbol: Symbol, first: int, last: int) -> bool:
    """Whether lines show a definition: a part of it with what stands right above, or all of it with other things."""
    start = symbol.line
    while start > 1 and _ABOVE.match(source.line(start - 1)):
        start -= 1
    return (start <= first and last <= symbol.end_line + 1) or (first <= symbol.line and symbol.end_line <= last)


def _span(symbol: Symbol) -> str:
    return str(symbol.line) if symbol.end_line <= symbol.line else f"{symbol.line}-{symbol.end_line}"


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w$]){re.escape(name.removesuffix('()').rpartition('.')[2])}(?![\w$])")


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    "path": _path,
    "location": _location,
}
