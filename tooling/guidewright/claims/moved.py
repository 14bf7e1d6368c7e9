"""Where a missing file probably went, for what is said of it."""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import dataclass

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, Verdict, Witness
from guidewright.claims.nearness import probable
from guidewright.claims.settle import typed_paths
from guidewright.facts.scope import scope_of
from guidewright.source import Place

# Files of one folder often differ in a few letters.
_ALIKE = 0.9
# Below these stand whole small projects, with files that are called as in any other.
_SAMPLES = frozenset({"demo", "demos", "example", "examples", "fixtures", "sample", "samples", "starters", "templates"})

BY_NAME = "the only file of that name"


@dataclass(frozen=True)
class Moved:
    """Where something probably stands now; `witnesses` say by what that is sure, and are empty for a guess."""

    path: str
    witnesses: tuple[Witness, ...] = ()

    @classmethod
    def surely(cls, path: str, says: str) -> Moved:
        """With the witness that makes it sure."""
        return cls(path, (Witness(Place(path), says, path),))


def moved_to(typed: str, bench: Bench) -> Moved | None:
    """The file or folder of the project, by the best witness there is.

    That is git's history, else where the symbols stand now that are claimed of the file, else the folder that a module
    became, else the only file of its name, else the nearest name that no other claim has. It is sure where git says so,
    where one file alone has all the symbols, where the module became a folder, or where the only file of its name lies
    in a folder of its folder's name, or belongs to the service.
    """
    path = bench.path(typed.lstrip("/"))
    if (after := bench.code.asked.moved.get(path)) and (bench.code.exists(after) or bench.meant(after)):
        return Moved.surely(after, "git says that it was moved here")
    named = [c for c in bench.claims if c.kind in ("class", "function") and c.where == typed]
    names = {claim.subject.rpartition(".")[2] for claim in named}
    found = {name: {s.path for s in bench.code.symbols_called(name) if scope_of(s.path) != "test"} for name in names}
    holding = Counter(place for places in found.values() for place in places)
    if holding:
        near = min(holding, key=lambda place: (-holding[place], place))
        sure = len(holding) == 1 and all(found.values())
        return Moved.surely(near, "all that it held stands here") if sure else Moved(near)
    if (folder := posixpath.splitext(path)[0]) in bench.code.asked.paths.folders:
        return Moved.surely(folder, "a folder of that name stands here")
    inside = [p for p in bench.code.named_like(path) if within(p, bench.root) and not _is_sample(p, path, bench)]
    if len(inside) == 1:
        own = bench.ownership.file_owner(inside[0]) == bench.claims[0].service
        sure = own or inside[0].split("/")[-2:] == path.split("/")[-2:]
        return Moved.surely(inside[0], BY_NAME) if sure else Moved(inside[0])
    near_path = _nearest(path, bench)
    return Moved(near_path) if near_path else None


def _is_sample(path: str, typed: str, bench: Bench) -> bool:
    """Whether a file is one of a sample within the code root, and what was typed is not."""
    return bool(_SAMPLES.intersection(bench.shown(path).split("/")).difference(typed.split("/")))


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
    moved = moved_to(typed, bench)
    if moved is None:
        return Verdict(claim, "unproven", reason=f"nothing in the project is called `{typed}`")
    return Verdict(claim, "broken", reason=f"`{typed}` does not exist", actual=bench.shown(moved.path))
