"""Verdicts on samples: what they import is exported, and what they call exists."""

from __future__ import annotations

import re
from collections.abc import Callable

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.facts.model import Import, Symbol
from guidewright.source import Place, nearest


def _import(claim: Claim, bench: Bench) -> Verdict:
    path = _module(claim.where, bench)
    if path is None:
        return _unresolved(claim, bench)
    if claim.subject == "*" or (claim.subject == "default" and path.endswith(".json")):
        return Verdict(claim, "holds", Place(path))
    if path not in bench.code.outlined:
        return Verdict(claim, "unproven", Place(path), f"what `{claim.where}` exports cannot be read")
    if claim.subject == "default":
        source = bench.code.outlined.get(path)
        found = (
            re.search(
                r"^export\s+(?:default\b|=|\{[^}]*\bdefault\s*[,}])|^module\.exports\s*=", source.text, re.MULTILINE
            )
            if source
            else None
        )
        if source is None or found is None:
            return Verdict(claim, "broken", Place(path), f"`{claim.where}` has no default export")
        return Verdict(claim, "holds", Place(path, source.text.count("\n", 0, found.start()) + 1))
    symbol = bench.code.index.symbol(path, claim.subject)
    if symbol is None and (unknown := _passes_on_unread(path, bench)):
        reason = f"`{claim.where}` passes on all that `{unknown.module}` exports, which cannot be read"
        return Verdict(claim, "unproven", Place(unknown.path, unknown.line), reason)
    if symbol is None:
        names = [s.name for s in bench.code.index.symbols_of(path) if s.exported and s.parent is None]
        near = nearest(claim.subject, names) or ""
        return Verdict(claim, "broken", Place(path), f"`{claim.where}` has no `{claim.subject}`", near)
    place = Place(symbol.path, symbol.line)
    if not symbol.exported:
        return Verdict(claim, "broken", place, f"`{claim.where}` does not export `{claim.subject}`")
    return Verdict(claim, "holds", place)


def _unresolved(claim: Claim, bench: Bench) -> Verdict:
    """Broken where it is known what the module's name would mean: an alias of the code root, a file of a package."""
    modules, name = bench.code.index.modules, claim.where
    if name.startswith("."):
        return Verdict(claim, "unproven", reason=f"`{name}` depends on the folder of the file that imports it")
    if not modules.knows(bench.path("sample.ts"), name):
        return Verdict(claim, "unproven", reason=f"no tsconfig.json or package.json says what `{name}` means")
    # A reader's own project has the same aliases, and so has each package of a large one.
    if claim.in_text and not bench.code.exists(bench.path(name.partition("/")[2].partition("/")[0])):
        return Verdict(claim, "unproven", reason=f"the code root has nothing that `{name}` could begin in")
    return Verdict(claim, "broken", reason=f"the module `{name}` does not exist")


def _passes_on_unread(path: str, bench: Bench) -> Import | None:
    """Where a module passes on everything of another one that cannot be read (`export * from "a-package"`)."""
    index, pending = bench.code.index, [path]
    for at in pending:
        for item in index.imports_of(at):
            if item.exported_as != "*":
                continue
            target = index.modules.resolve(at, item.module)
            if target is None or target not in bench.code.outlined:
                return item
            if target not in pending:
                pending.append(target)
    return None


def _call(claim: Claim, bench: Bench) -> Verdict:
    path = _module(claim.where, bench)
    maker = bench.code.index.symbol(path, claim.expected) if path else None
    if maker is None:
        reason = f"`{claim.expected}` was not found in `{claim.where}`"
        cause = next((c for c in bench.claims if c.kind == "import" and c.subject == claim.expected), None)
        return Verdict(claim, "unproven", reason=reason, cause=cause)
    returned = claim.expected if maker.kind == "class" else _returned(maker, bench)
    owner = _class(maker.path, returned, bench)
    if owner is None:
        cause = next((c for c in bench.claims if c.kind == "class" and c.subject == returned), None)
        reason = f"what `{claim.expected}` returns cannot be read"
        return Verdict(claim, "unproven", Place(maker.path, maker.line), reason, cause=cause)
    method = bench.code.index.symbol(owner.path, f"{owner.name}.{claim.subject}")
    if method is not None:
        return Verdict(claim, "holds", Place(method.path, method.line))
    methods = [s.name for s in bench.code.index.symbols_of(owner.path) if s.parent == owner.name]
    reason = f"`{owner.name}` has no method `{claim.subject}`"
    return Verdict(claim, "broken", Place(owner.path, owner.line), reason, nearest(claim.subject, methods) or "")


def _returned(maker: Symbol, bench: Bench) -> str:
    """The class that a function says it returns (`): Promise<XeroClient>`), or makes in its body; empty: unknown."""
    source = bench.code.outlined.get(maker.path)
    body = "\n".join(source.lines[maker.line - 1 : maker.end_line]) if source else ""
    stated = re.search(r"\)\s*:\s*(?:Promise<\s*)?([A-Z]\w*)", body) or re.search(r"\breturn new ([A-Z]\w*)", body)
    return stated[1] if stated else ""


def _class(path: str, name: str, bench: Bench) -> Symbol | None:
    """The class that `name` means in a file, its own or an imported one."""
    index = bench.code.index
    found = index.symbol(path, name)
    imported = next((i for i in index.imports_of(path) if (i.alias or i.name) == name), None)
    if found is None and imported is not None:
        module = index.modules.resolve(path, imported.module)
        found = index.symbol(module, imported.name) if module else None
    return found if found is not None and found.kind == "class" else None


def _module(module: str, bench: Bench) -> str | None:
    return bench.code.index.modules.resolve(bench.path("sample.ts"), module)


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"import": _import, "call": _call}
