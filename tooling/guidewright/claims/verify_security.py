"""Verdicts on protections: the evidence is there and is reached, the number stands in it, errors carry the tag."""

from __future__ import annotations

import re
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict, Witness
from guidewright.facts.model import Symbol
from guidewright.facts.scope import scope_of
from guidewright.source import Place, Source, nearest


def _security(claim: Claim, bench: Bench) -> Verdict:
    path, symbol, missing = _evidence(claim, bench)
    if symbol is None:
        return missing
    if claim.where and bench.path(claim.where) not in bench.code.files:
        return Verdict(claim, "broken", reason=f"`{claim.where}` does not exist")
    starts = [bench.path(claim.where)] if claim.where else sorted(_entries(claim, bench))
    for start in starts:
        chain = bench.code.index.reached(start, (), path, claim.subject.partition("#")[2])
        if chain is not None:
            steps = tuple(Witness(Place(call.path, call.line), f"calls `{call.name}`", call.name) for call in chain)
            return Verdict(claim, "holds", Place(symbol.path, symbol.line), witnesses=steps)
    from_where = f"`{claim.where}` exports" if claim.where else "the service's client, handler and routes export"
    reason = f"nothing that {from_where} calls `{symbol.name}`"
    return Verdict(claim, "unproven", Place(symbol.path, symbol.line), reason)


def _entries(claim: Claim, bench: Bench) -> set[str]:
    """Where the service is entered: its client, its handler, and every route that it owns."""
    named = {
        bench.path(c.subject) for c in bench.claims if c.kind == "file" and bench.path(c.subject) in bench.code.files
    }
    routes = {r.path for r in bench.code.index.facts.routes if bench.ownership.file_owner(r.path) == claim.service}
    return named | routes


def _evidence(claim: Claim, bench: Bench) -> tuple[str, Symbol | None, Verdict]:
    relative, _, name = claim.subject.partition("#")
    path = bench.path(relative)
    if path not in bench.code.files:
        return path, None, Verdict(claim, "broken", reason=f"`{relative}` does not exist")
    symbol = bench.code.index.symbol(path, name)
    near = nearest(name, [s.name for s in bench.code.index.symbols_of(path)]) or ""
    return path, symbol, Verdict(claim, "broken", Place(path), f"`{relative}` has no `{name}`", near)


def _number(claim: Claim, bench: Bench) -> Verdict:
    _, symbol, missing = _evidence(claim, bench)
    if symbol is None:
        return missing
    source = bench.code.outlined.get(symbol.path)
    if source is None:
        return Verdict(claim, "unproven", Place(symbol.path, symbol.line), "the file could not be read")
    found: list[str] = []
    for number in range(symbol.line, symbol.end_line + 1):
        numbers = re.findall(r"(?<![\w.])\d[\d_]*(?![\w.])", source.line(number))
        if claim.expected in (text.replace("_", "") for text in numbers):
            return Verdict(claim, "holds", Place(symbol.path, number))
        found += numbers
    reason = f"`{symbol.name}` does not hold the number {claim.expected}"
    actual = found[0].replace("_", "") if len(found) == 1 else ""
    return Verdict(claim, "broken", Place(symbol.path, symbol.line), reason, actual)


def _tag(claim: Claim, bench: Bench) -> Verdict:
    key, _, value = claim.subject.partition(":")
    literal = re.compile(rf"""\b{re.escape(key)}\b["']?\s*[:,]\s*["'`]{re.escape(value)}["'`]""")
    passed_on = re.compile(rf"""\b{re.escape(key)}\b["']?\s*[:,]\s*[A-Za-z_$][\w$.]*""")
    product = [(p, s) for p, s in sorted(bench.code.outlined.items()) if scope_of(p) != "test"]
    own = [source for path, source in product if bench.ownership.file_owner(path) == claim.service]
    for source in own:
        if place := _first(literal, source):
            return Verdict(claim, "holds", place)
    for path, source in product:
        for found in passed_on.finditer(source.text):
            line = source.text.count("\n", 0, found.start()) + 1
            for function in _around(bench, path, line):
                call = re.compile(rf"""\b{re.escape(function.name)}\([^;]*?["'`]{re.escape(value)}["'`]""")
                for caller in own:
                    if place := _first(call, caller):
                        witness = Witness(Place(path, line), f"`{function.name}` sets the tag here", function.name)
                        return Verdict(claim, "holds", place, witnesses=(witness,))
    return _other_tag(claim, key, own)


def _other_tag(claim: Claim, key: str, own: list[Source]) -> Verdict:
    """Broken where the service sets the key to another value, unproven where it is not seen to set it at all."""
    reason = f"no code of the service sets the tag `{claim.subject}`"
    for source in own:
        if other := re.search(rf"""\b{re.escape(key)}\b["']?\s*[:,]\s*["'`]([\w-]+)["'`]""", source.text):
            place = Place(source.path, source.text.count("\n", 0, other.start()) + 1)
            return Verdict(claim, "broken", place, f"{reason}, but `{key}:{other[1]}`", f"{key}:{other[1]}")
    return Verdict(claim, "unproven", reason=reason)


def _around(bench: Bench, path: str, line: int) -> list[Symbol]:
    symbols = bench.code.index.symbols_of(path)
    return [s for s in symbols if s.line <= line <= s.end_line and s.kind in ("function", "method", "const")]


def _first(pattern: re.Pattern[str], source: Source) -> Place | None:
    found = pattern.search(source.text)
    return Place(source.path, source.text.count("\n", 0, found.start()) + 1) if found else None


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"security": _security, "number": _number, "tag": _tag}
