"""Where a missing file probably went, for what is said of it."""

from __future__ import annotations

import posixpath
from collections import Counter

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, Verdict
from guidewright.claims.nearness import probable
from guidewright.claims.settle import typed_paths
from guidewright.facts.scope import scope_of

# Files of one folder often differ in a few letters.
_ALIKE = 0.9


def moved_to(typed: str, bench: Bench) -> str | None:
    """The file or folder of the project, by the best witness there is.

    That is git's history, else where the symbols stand now that are claimed of the file, else the only file of its
    name, else the nearest name that no other claim has.
    """
    path = bench.path(typed.lstrip("/"))
    if (after := bench.code.asked.moved.get(path)) and (bench.code.exists(after) or bench.meant(after)):
        return after
    names = [c.subject.rpartition(".")[2] for c in bench.claims if c.kind in ("class", "function") and c.where == typed]
    holding = Counter(s.path for name in names for s in bench.code.symbols_called(name) if scope_of(s.path) != "test")
    if holding:
        return holding.most_common(1)[0][0]
    inside = [p for p in bench.code.named_like(path) if within(p, bench.root)]
    return inside[0] if len(inside) == 1 else _nearest(path, bench)


def _nearest(path: str, bench: Bench) -> str | None:
    paths, said = bench.code.asked.paths, {bench.path(p) for claim in bench.claims for p in typed_paths(claim)}
    known = [
        p for p in bench.code.files if within(p, bench.root) and (scope_of(p) != "test" or scope_of(path) == "test")
    ]
    # A folder is missed by guides that people wrote, and only by them.
    known += [p for p in paths.folders if within(p, bench.root)] if not posixpath.splitext(path)[1] else []
    if found := probable(path, sorted(known), said, _ALIKE):
        return found
    depth = path.count("/")
    tails = {p.split("/", p.count("/") - depth)[-1]: p for p in sorted(known, reverse=True) if p.count("/") > depth}
    near = probable(path, tails, {tail for tail, p in tails.items() if p in said}, _ALIKE) if depth else None
    return tails[near] if near else None


def lost(claim: Claim, bench: Bench, typed: str) -> Verdict:
    """The verdict on something in a file that is missing; where the guide claims the file itself, that one says it."""
    if bench.is_ignored(typed):
        return Verdict(
            claim, "unproven", reason=f"git ignores `{typed}`: whether it exists differs from machine to machine"
        )
    cause = next((c for c in bench.claims if c.kind in ("path", "file") and c.subject == typed), None)
    if cause is not None:
        return Verdict(claim, "unproven", reason=f"hangs on the path `{typed}`, which does not hold", cause=cause)
    near = moved_to(typed, bench)
    if near is None:
        return Verdict(claim, "unproven", reason=f"nothing in the project is called `{typed}`")
    return Verdict(claim, "broken", reason=f"`{typed}` does not exist", actual=bench.shown(near))
