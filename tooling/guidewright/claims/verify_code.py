"""Verdicts on what the code holds: files, symbols, routes, events, tables, scripts, samples and documents."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.facts.model import Event, Symbol
from guidewright.facts.scope import scope_of
from guidewright.source import Place, nearest


def _file(claim: Claim, bench: Bench) -> Verdict:
    path = bench.path(claim.subject)
    if bench.code.exists(path):
        return Verdict(claim, "holds", Place(path))
    near = _moved_to(claim, bench, path)
    reason = f"`{claim.subject}` does not exist"
    return Verdict(claim, "broken", reason=reason, actual=bench.shown(near) if near else "")


def _moved_to(claim: Claim, bench: Bench, path: str) -> str | None:
    """Where a missing file probably went: where its symbols stand now, else a file of its name, else a name like it."""
    names = [c.subject for c in bench.claims if c.kind in ("class", "function") and c.where == claim.subject]
    holding = Counter(s.path for name in names for s in bench.code.symbols_called(name) if scope_of(s.path) != "test")
    if holding:
        return holding.most_common(1)[0][0]
    inside = [p for p in bench.code.named_like(path) if within(p, bench.root)]
    candidates = sorted(p for p in bench.code.files if within(p, bench.root) and scope_of(p) != "test")
    return inside[0] if len(inside) == 1 else nearest(path, candidates)


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


def _route(claim: Claim, bench: Bench) -> Verdict:
    index = bench.code.index
    routes = [route for route in index.routes_at(claim.subject) if within(route.path, bench.root)]
    if claim.where:
        routes = list(index.routes_of(bench.path(claim.where)))
    serving = [route for route in routes if claim.expected in route.methods]
    if serving:
        return Verdict(claim, "holds", Place(serving[0].path, serving[0].line))
    if routes:
        methods = ", ".join(sorted({method for route in routes for method in route.methods})) or "no method"
        place = Place(routes[0].path, routes[0].line)
        reason = f"`{claim.subject}` answers {methods}, not {claim.expected}"
        return Verdict(claim, "broken", place, reason, methods)
    if claim.where:
        reason = f"`{claim.where}` exports no {claim.expected} handler"
        return Verdict(claim, "broken", Place(bench.path(claim.where)), reason)
    urls = sorted({route.url for route in index.facts.routes if within(route.path, bench.root)})
    near = nearest(claim.subject, urls) or ""
    return Verdict(claim, "broken", reason=f"no route serves `{claim.subject}`", actual=near)


def _events(bench: Bench, path: str) -> tuple[Event, ...]:
    """The events that a handler dispatches on, itself or in the service's modules that it imports."""
    index = bench.code.index
    owner = bench.ownership.file_owner(path)
    imported = [p for p in sorted(index.needed(path)) if bench.ownership.file_owner(p) == owner]
    return tuple(event for p in (path, *imported) for event in index.events_of(p))


def _event(claim: Claim, bench: Bench) -> Verdict:
    path = bench.path(claim.where)
    events = _events(bench, path)
    found = [event for event in events if event.type == claim.subject]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    if not events:
        reason = f"`{claim.where}` handles events in a way that cannot be read"
        return Verdict(claim, "unproven", Place(path), reason)
    documented = bench.subjects("event")
    near = nearest(claim.subject, [event.type for event in events if event.type not in documented]) or ""
    witnesses = tuple(
        Witness(Place(e.path, e.line), f"`{near}` is handled here", near) for e in events if e.type == near
    )
    reason = f"`{claim.where}` does not handle `{claim.subject}`"
    return Verdict(claim, "broken", Place(path), reason, near, witnesses[:1])


def _handler(claim: Claim, bench: Bench) -> Verdict:
    found = [event for event in _events(bench, bench.path(claim.where)) if event.type == claim.subject]
    names = [event.handler for event in found if event.handler]
    receipt = Place(found[0].path, found[0].line) if found else None
    if claim.expected in names:
        return Verdict(claim, "holds", receipt)
    if not names:
        return Verdict(claim, "unproven", receipt, f"what handles `{claim.subject}` cannot be read")
    return Verdict(claim, "broken", receipt, f"`{claim.subject}` is handled by `{names[0]}`", names[0])


def _events_complete(claim: Claim, bench: Bench) -> Verdict:
    documented = bench.subjects("event")
    if not _events(bench, bench.path(claim.subject)):
        reason = f"`{claim.subject}` handles events in a way that cannot be read"
        return Verdict(claim, "unproven", Place(bench.path(claim.subject)), reason)
    missing = {e.type: e for e in _events(bench, bench.path(claim.subject)) if e.type not in documented}
    if not missing:
        return Verdict(claim, "holds", Place(bench.path(claim.subject)))
    witnesses = tuple(Witness(Place(e.path, e.line), f"`{t}` is handled here", t) for t, e in sorted(missing.items()))
    reason = "the handler acts on events that the spec does not list"
    return Verdict(claim, "broken", witnesses[0].place, reason, witnesses=witnesses)


def _table(claim: Claim, bench: Bench) -> Verdict:
    tables = [table for table in bench.code.index.facts.tables if within(table.path, bench.root)]
    found = [table for table in tables if table.name == claim.subject]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    by_symbol = next((table.name for table in tables if table.symbol == claim.subject), None)
    documented = bench.subjects("table")
    near = by_symbol or nearest(claim.subject, [t.name for t in tables if t.name not in documented]) or ""
    searched = sorted({table.path for table in tables})
    receipt = Place(searched[0]) if len(searched) == 1 else None
    return Verdict(claim, "broken", receipt, f"no schema defines a table `{claim.subject}`", near)


def _script(claim: Claim, bench: Bench) -> Verdict:
    scripts = [script for script in bench.code.index.facts.scripts if within(script.path, bench.root)]
    found = [script for script in scripts if script.name == claim.subject]
    if found:
        return Verdict(claim, "holds", Place(found[0].path, found[0].line))
    files = sorted({script.path for script in scripts}) or ["package.json"]
    near = nearest(claim.subject, [script.name for script in scripts]) or ""
    receipt = Place(files[0]) if scripts else None
    return Verdict(claim, "broken", receipt, f"`{bench.shown(files[0])}` has no script `{claim.subject}`", near)


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
    "route": _route,
    "event": _event,
    "handler": _handler,
    "events-complete": _events_complete,
    "table": _table,
    "script": _script,
    "related": _related,
}
