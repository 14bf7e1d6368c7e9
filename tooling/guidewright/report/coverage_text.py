"""What `facts --coverage` prints for people: how much each extractor read, and what was not read, by reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields

from guidewright.facts.coverage import Covered, Scanned
from guidewright.facts.model import Facts
from guidewright.report import counted
from guidewright.secret import printable

_EXAMPLES = 3


def report(scanned: Scanned) -> str:
    """The extractors by name, then the reasons, the most frequent first; json names every file."""
    read = [covered for covered in scanned.coverage if covered.skipped is None]
    skipped = [covered for covered in scanned.coverage if covered.skipped is not None]
    lines = [f"{counted(len(read), 'file')} read, {_bytes(sum(covered.size for covered in read))}"]
    lines += _columns([_extractor(name, read, scanned) for name in sorted(scanned.by_extractor)])
    lines += [f"{counted(len(skipped), 'path')} not read"] if skipped else ["nothing was left out"]
    lines += _columns(list(_reasons(skipped)))
    return "\n".join(lines) + "\n"


def _extractor(name: str, read: Sequence[Covered], scanned: Scanned) -> tuple[str, ...]:
    own = [covered for covered in read if name in covered.extractors]
    holding = len(_paths(scanned.by_extractor[name]))
    size = sum(covered.size for covered in own)
    return (name, counted(len(own), "file"), _bytes(size), f"facts in {holding}" if holding else "no facts")


def _paths(facts: Facts) -> set[str]:
    return {fact.path for kind in fields(facts) for fact in getattr(facts, kind.name)}


def _reasons(skipped: Sequence[Covered]) -> Iterator[tuple[str, ...]]:
    by_reason: dict[str, list[str]] = {}
    for covered in skipped:
        by_reason.setdefault(covered.skipped or "", []).append(covered.path)
    for reason, paths in sorted(by_reason.items(), key=lambda item: (-len(item[1]), item[0])):
        more = f", and {len(paths) - _EXAMPLES} more" if len(paths) > _EXAMPLES else ""
        yield (reason, str(len(paths)), ", ".join(paths[:_EXAMPLES]) + more)


def _bytes(size: int) -> str:
    if size < 1000:
        return counted(size, "byte")
    return f"{size / 1000:.1f} KB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    shown = [[printable(cell) for cell in row] for row in rows]
    widths = [max(len(row[at]) for row in shown) for at in range(len(shown[0]))] if shown else []
    return ["  " + "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in shown]
