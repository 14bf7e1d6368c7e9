"""The outline of a file: its named things with their lines, its calls, and its imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Call, Facts, Import, Symbol, SymbolKind

from .syntax import Module

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def outline(module: Module) -> Facts:
    """Symbols, calls and imports of one file, in the order of the text."""
    calls = ((name, node.func) for node in module.calls if (name := _dotted(node.func)))
    return Facts(
        symbols=tuple(sorted(_symbols(module, module.tree.body), key=lambda symbol: symbol.line)),
        calls=tuple(
            sorted((Call(name, module.path, func.end_lineno or 0) for name, func in calls), key=lambda call: call.line)
        ),
        imports=tuple(sorted(_imports(module), key=lambda item: item.line)),
    )


def _dotted(node: ast.expr) -> str:
    """A callee as it is written; empty where it is no dotted name."""
    if isinstance(node, ast.Name):
        return node.id
    before = _dotted(node.value) if isinstance(node, ast.Attribute) else ""
    return f"{before}.{node.attr}" if isinstance(node, ast.Attribute) and before else ""


def _symbols(module: Module, body: Sequence[ast.stmt]) -> Iterator[Symbol]:
    """What a file defines on its own level, also under a condition or in a `try`."""
    for statement in body:
        if isinstance(statement, _DEFINITIONS):
            yield _defined(module, statement, "class" if isinstance(statement, ast.ClassDef) else "function", None)
            if isinstance(statement, ast.ClassDef):
                yield from _members(module, statement)
        elif isinstance(statement, (ast.If, ast.Try)):
            yield from _symbols(module, [*statement.body, *statement.orelse])
            for handler in statement.handlers if isinstance(statement, ast.Try) else ():
                yield from _symbols(module, handler.body)
        else:
            yield from _constants(module, statement)


def _members(module: Module, holder: ast.ClassDef) -> Iterator[Symbol]:
    for statement in holder.body:
        if isinstance(statement, _DEFINITIONS):
            kind: SymbolKind = "class" if isinstance(statement, ast.ClassDef) else "method"
            yield _defined(module, statement, kind, holder)


def _defined(
    module: Module,
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef,
    kind: SymbolKind,
    holder: ast.ClassDef | None,
) -> Symbol:
    exported = not node.name.startswith("_") and not (holder is not None and holder.name.startswith("_"))
    line = module.name_place(node).line
    parent = holder.name if holder is not None else None
    return Symbol(node.name, kind, module.path, line, node.end_lineno or line, exported, parent)


def _constants(module: Module, statement: ast.stmt) -> Iterator[Symbol]:
    kind: SymbolKind = "const"
    if isinstance(statement, ast.Assign):
        targets = [t for target in statement.targets for t in getattr(target, "elts", [target])]
    elif isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
        kind = "type" if module.text(statement.annotation).endswith("TypeAlias") else "const"
    else:
        # `type X = ...` is a statement of its own since Python 3.12.
        targets = [statement.name] if type(statement).__name__ == "TypeAlias" else []  # type: ignore[attr-defined]
        kind = "type"
    for target in targets:
        if isinstance(target, ast.Name):
            line = target.lineno
            exported = not target.id.startswith("_")
            yield Symbol(target.id, kind, module.path, line, statement.end_lineno or line, exported)


def _imports(module: Module) -> Iterator[Import]:
    for node in module.nodes:
        if isinstance(node, ast.ImportFrom):
            written = "." * node.level + (node.module or "")
            yield from (Import(a.name, written, module.path, a.lineno, a.asname) for a in node.names)
        elif isinstance(node, ast.Import):
            # The whole module, under the name that it has here.
            yield from (
                Import("*", a.name, module.path, a.lineno, a.asname or a.name.partition(".")[0]) for a in node.names
            )
