"""Verdicts on functions and classes: in the file that is named for them, or anywhere in the code."""

from __future__ import annotations

import re
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.claims.moved import lost
from guidewright.claims.nearness import probable
from guidewright.claims.settle import typed_paths
from guidewright.facts.model import Symbol, SymbolKind
from guidewright.facts.scope import scope_of
from guidewright.source import Place, nearest

_KINDS: dict[str, tuple[SymbolKind, ...]] = {"class": ("class",), "function": ("function", "method", "const")}


def _symbol(claim: Claim, bench: Bench) -> Verdict:
    if not claim.in_text:
        return _in_file(claim, bench, bench.path(claim.where))
    if not claim.where:
        return _anywhere(claim, bench)
    meant = bench.meant(claim.where)
    files = [path for path in meant if path in bench.code.asked.paths.files]
    if not meant:
        return lost(claim, bench, claim.where)
    if not files:
        # A folder: as if nothing was said, since the files in it are not told apart.
        return _anywhere(claim, bench)
    verdicts = [_in_file(claim, bench, path) for path in files]
    return next((v for v in verdicts if v.outcome == "holds"), None) or verdicts[0]


def _in_file(claim: Claim, bench: Bench, path: str) -> Verdict:
    found = _find(claim, bench, path)
    if found is not None:
        return Verdict(claim, "holds", Place(found.path, found.line))
    kinds = _KINDS[claim.kind]
    last = claim.subject.rpartition(".")[2]
    if claim.in_text and (unsaid := _unsaid(claim, bench, path)):
        return unsaid
    moved = [s for s in bench.code.symbols_called(last) if s.path != path and s.kind in kinds and s.parent is None]
    reason = f"`{claim.where}` has no {claim.kind} `{claim.subject}`"
    if moved:
        witness = Witness(Place(moved[0].path, moved[0].line), f"`{last}` stands here", bench.shown(moved[0].path))
        return Verdict(claim, "broken", Place(path), reason, witnesses=(witness,))
    symbols = bench.code.index.symbols_of(path)
    documented = _documented(claim, bench)
    names = [s.name for s in symbols if s.kind in kinds]
    near = (
        probable(last, names, documented) if claim.in_text else nearest(last, [n for n in names if n not in documented])
    ) or ""
    witnesses = tuple(Witness(Place(s.path, s.line), f"`{near}` stands here", near) for s in symbols if s.name == near)
    return Verdict(claim, "broken", Place(path), reason, near, witnesses[:1])


def _find(claim: Claim, bench: Bench, path: str) -> Symbol | None:
    """A symbol of a file by its name; a bare name may also be a method of a class that the spec documents.

    In a guide's text it may be a method of any class.
    """
    index, name = bench.code.index, claim.subject
    classes = [c.subject for c in bench.claims if c.kind == "class" and bench.path(c.where) == path]
    if claim.in_text:
        classes += [s.name for s in index.symbols_of(path) if s.kind in ("class", "interface", "type")]
    candidates = [name] if "." in name else [name, *(f"{cls}.{name}" for cls in classes)]
    return next((symbol for candidate in candidates if (symbol := index.symbol(path, candidate))), None)


def _unsaid(claim: Claim, bench: Bench, path: str) -> Verdict | None:
    """Unproven where the file has no outline, or names what it is not seen to define."""
    source = bench.code.outlined.get(path)
    if source is None or not bench.code.index.symbols_of(path):
        return Verdict(claim, "unproven", Place(path), f"what `{claim.where}` defines cannot be read")
    name = re.escape(claim.subject.rpartition(".")[2])
    named = re.search(rf"(?<![\w$]){name}(?![\w$])", source.text)
    if named is None:
        return None
    reason = f"`{claim.where}` names `{claim.subject}`, but that it defines it cannot be read"
    return Verdict(claim, "unproven", source.place_of(named.start()), reason)


def _anywhere(claim: Claim, bench: Bench) -> Verdict:
    owner, _, name = claim.subject.rpartition(".")
    own = _own_files(claim, bench)
    defined = sorted(
        (s for s in bench.code.symbols_called(name) if not owner or s.parent == owner),
        key=lambda s: (s.path not in own, scope_of(s.path) == "test", s.path, s.line),
    )
    if defined:
        return Verdict(claim, "holds", Place(defined[0].path, defined[0].line))
    naming = bench.code.asked.naming.get(name)
    if naming is None or (naming and not owner):
        place = Place(naming[0]) if naming else None
        return Verdict(claim, "unproven", place, f"where `{claim.subject}` is defined cannot be read")
    kinds, documented = _KINDS[claim.kind], _documented(claim, bench)
    symbols = [s for path in own for s in bench.code.index.symbols_of(path) if s.kind in kinds]
    inside = [s for s in symbols if not owner or s.parent == owner]
    near = probable(name, [s.name for s in inside], documented)
    if near is None and (naming or not inside or not owner):
        reason = f"no code defines `{claim.subject}`, which may be another product's"
        return Verdict(claim, "unproven", Place(naming[0]) if naming else None, reason)
    found = next((s for s in inside if s.name == near), inside[0])
    where = f"`{owner}` has" if owner else "no code defines"
    reason = f"{where} no {claim.kind} `{claim.subject}`" if owner else f"{where} a {claim.kind} `{claim.subject}`"
    witness = Witness(Place(found.path, found.line), f"`{near}` stands here", near or "")
    return Verdict(claim, "broken", Place(found.path), reason, near or "", (witness,) if near else ())


def _own_files(claim: Claim, bench: Bench) -> tuple[str, ...]:
    """The outlined files that the service owns or that its guide speaks of; tests are no place to look a name up."""
    cited = {path for c in bench.claims for typed in typed_paths(c) for path in bench.meant(typed)}
    owned = (p for p in bench.code.outlined if bench.ownership.file_owner(p) == claim.service or p in cited)
    return tuple(sorted(path for path in owned if scope_of(path) != "test"))


def _documented(claim: Claim, bench: Bench) -> frozenset[str]:
    """The names that the guide gives already, methods without their class."""
    return frozenset(subject.rpartition(".")[2] for subject in bench.subjects(claim.kind))


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"class": _symbol, "function": _symbol}
