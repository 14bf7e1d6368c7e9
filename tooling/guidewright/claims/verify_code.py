"""Verdicts on what the code holds: files, symbols, tables, scripts and documents."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.facts.model import Script, Symbol, Table
from guidewright.facts.scope import scope_of
from guidewright.source import Place, nearest

# The rank of a package that neither is the code root nor holds a file of the service.
_ELSEWHERE = 2


def _file(claim: Claim, bench: Bench) -> Verdict:
    path = bench.path(claim.subject)
    if bench.code.exists(path):
        return Verdict(claim, "holds", Place(path))
    near, witness = _moved_to(claim, bench, path)
    reason = f"`{claim.subject}` does not exist"
    shown = bench.shown(near) if near else ""
    return Verdict(claim, "broken", reason=reason, actual=shown, witnesses=(witness,) if witness else ())


def _moved_to(claim: Claim, bench: Bench, path: str) -> tuple[str | None, Witness | None]:
    """Where a missing file probably went: where its symbols stand now, else a file of its name, else a name like it.

    With a witness where that is sure: all its symbols stand in one file alone, or the only file of its name lies in a
    folder of its folder's name, or belongs to the service.
    """
    names = {c.subject for c in bench.claims if c.kind in ("class", "function") and c.where == claim.subject}
    found = {name: {s.path for s in bench.code.symbols_called(name) if scope_of(s.path) != "test"} for name in names}
    holding = Counter(path for paths in found.values() for path in paths)
    if holding:
        near = min(holding, key=lambda path: (-holding[path], path))
        sure = len(holding) == 1 and all(found.values())
        return near, Witness(Place(near), "all that it held stands here", near) if sure else None
    inside = [p for p in bench.code.named_like(path) if within(p, bench.root)]
    if len(inside) == 1:
        near = inside[0]
        own = bench.ownership.file_owner(near) == claim.service
        sure = own or near.split("/")[-2:] == path.split("/")[-2:]
        return near, Witness(Place(near), "the only file of that name", near) if sure else None
    candidates = sorted(p for p in bench.code.files if within(p, bench.root) and scope_of(p) != "test")
    return nearest(path, candidates), None


def _symbol(claim: Claim, bench: Bench) -> Verdict:
    path = bench.path(claim.where)
    found = _find(bench, path, claim.subject)
    if found is not None:
        return Verdict(claim, "holds", Place(found.path, found.line))
    kinds = ("class",) if claim.kind == "class" else ("function", "method", "const")
    last = claim.subject.rpartition(".")[2]
    moved = [s for s in bench.code.symbols_called(last) if s.path != path and s.kind in kinds and s.parent is None]
    reason = f"`{claim.where}` has no {claim.kind} `{claim.subject}`"
    if moved:
        witness = Witness(Place(moved[0].path, moved[0].line), f"`{last}` stands here", bench.shown(moved[0].path))
        return Verdict(claim, "broken", Place(path), reason, witnesses=(witness,))
    documented = bench.subjects(claim.kind)
    names = [s.name for s in bench.code.index.symbols_of(path) if s.kind in kinds and s.name not in documented]
    near = nearest(last, names) or ""
    witnesses = tuple(
        Witness(Place(s.path, s.line), f"`{near}` stands here", near)
        for s in bench.code.index.symbols_of(path)
        if near and s.name == near
    )
    return Verdict(claim, "broken", Place(path), reason, near, witnesses[:1])


def _find(bench: Bench, path: str, name: str) -> Symbol | None:
    """A symbol of a file by its name; a bare name may also be a method of a class that the spec documents."""
    index = bench.code.index
    classes = [c.subject for c in bench.claims if c.kind == "class" and bench.path(c.where) == path]
    candidates = [name] if "." in name else [name, *(f"{cls}.{name}" for cls in classes)]
    return next((symbol for candidate in candidates if (symbol := index.symbol(path, candidate))), None)


def _table(claim: Claim, bench: Bench) -> Verdict:
    inside = (table for table in bench.code.index.facts.tables if within(table.path, bench.root))
    tables = sorted((table for table in inside if scope_of(table.path) != "test"), key=_is_sql)
    found = [table for table in tables if table.name == claim.subject or _is_folded(table, claim.subject)]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if not tables:
        return Verdict(claim, "unproven", reason="the code defines its tables in a way that cannot be read")
    by_symbol = next((table.name for table in tables if table.symbol == claim.subject), None)
    documented = bench.subjects("table")
    near = by_symbol or nearest(claim.subject, [t.name for t in tables if t.name not in documented]) or ""
    searched = sorted({table.path for table in tables})
    receipt = Place(searched[0]) if len(searched) == 1 else None
    return Verdict(claim, "broken", receipt, f"no schema defines a table `{claim.subject}`", near)


def _is_sql(table: Table) -> bool:
    """Migrations come after the schema in code, which is what developers look up."""
    return table.path.endswith(".sql")


def _is_folded(table: Table, name: str) -> bool:
    """Whether SQL may take the name for the table's: names without quotes have no case."""
    return _is_sql(table) and table.name.lower() == name.lower()


def _script(claim: Claim, bench: Bench) -> Verdict:
    scripts = [script for script in bench.code.index.facts.scripts if within(script.path, bench.root)]
    found = sorted((s for s in scripts if s.name == claim.subject), key=lambda s: _distance(s, bench))
    if found and _distance(found[0], bench)[0] < _ELSEWHERE:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if found and len({script.path for script in found}) > 1:
        places = " and ".join(f"`{bench.shown(path)}`" for path in sorted({script.path for script in found})[:2])
        reason = f"only packages away from this service have a script `{claim.subject}`, such as {places}"
        return Verdict(claim, "unproven", Place(found[0].path, found[0].line), reason)
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    files = [script.path for script in sorted(scripts, key=lambda s: _distance(s, bench))] or ["package.json"]
    near = nearest(claim.subject, [script.name for script in scripts if script.path == files[0]]) or ""
    receipt = Place(files[0]) if scripts else None
    return Verdict(claim, "broken", receipt, f"`{bench.shown(files[0])}` has no script `{claim.subject}`", near)


def _distance(script: Script, bench: Bench) -> tuple[int, int, str]:
    """How far a script's package is from the service: the code root's first, then the one that holds its files."""
    folder = posixpath.dirname(script.path) or "."
    named = [bench.path(claim.subject) for claim in bench.claims if claim.kind == "file"]
    holds = any(within(path, folder) for path in named)
    rank = 0 if folder == bench.root else 1 if holds else _ELSEWHERE
    return rank, folder.count("/"), script.path


def _related(claim: Claim, bench: Bench) -> Verdict:
    path = posixpath.normpath(posixpath.join(bench.guides, claim.subject.partition("#")[0]))
    if path in bench.code.documents:
        return Verdict(claim, "holds", Place(path))
    by_name = {posixpath.basename(document): document for document in sorted(bench.code.documents, reverse=True)}
    near = nearest(posixpath.basename(path), by_name)
    actual = posixpath.relpath(by_name[near], bench.guides) if near else ""
    return Verdict(claim, "broken", reason=f"`{path}` does not exist", actual=actual)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    "file": _file,
    "class": _symbol,
    "function": _symbol,
    "table": _table,
    "script": _script,
    "related": _related,
}
